"""What somebody does at home for a guest told by a pronoun puts the guest there, whatever the verb."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read

ARRIVED = {
    "en": "Chilean President Gabriel Boric arrived in Madrid on Monday. ",
    "fr": "Le président chilien Gabriel Boric est arrivé lundi à Madrid. ",
    "es": "El presidente chileno Gabriel Boric llegó el lunes a Madrid. ",
    "de": "Der chilenische Präsident Gabriel Boric ist am Montag in Madrid eingetroffen. ",
}
DONE = {
    "en": [
        "In Lisbon on Tuesday, Portuguese Prime Minister Antonio Costa showed him a shipyard.",
        "In Lisbon on Tuesday, Portuguese Prime Minister Antonio Costa hung a medal around his neck.",
        "On Wednesday Norway's King Harald toasted him in Oslo.",
    ],
    "fr": ["Mardi à Lisbonne, le Premier ministre portugais Antonio Costa lui a montré un chantier naval."],
    "es": ["El martes en Lisboa, el primer ministro portugués Antonio Costa le mostró un astillero."],
    "de": ["Am Dienstag zeigte ihm der portugiesische Regierungschef Antonio Costa in Lissabon eine Werft."],
}
NOT_DONE = [
    "Norway's King Harald praised him in Oslo on Wednesday.",
    "Norway's King Harald telephoned him from Oslo on Wednesday.",
    "Norway's King Harald invited him to Oslo on Wednesday.",
    "Norway's King Harald said in Oslo on Wednesday that he admired him.",
    "Norway's King Harald showed a shipyard to pupils in Oslo on Wednesday.",
]


def _stops(language: str, text: str) -> list[list[str]]:
    found = read(ARRIVED[language] + text, language, published=date(2022, 3, 24)).trips
    assert [p.name for trip in found for p in trip.travellers] == ["Gabriel Boric"]
    return [[stop.country for stop in trip.stops] for trip in found]


@pytest.mark.parametrize(("language", "text"), [(k, text) for k, texts in DONE.items() for text in texts])
def test_the_guest_is_there(language: str, text: str) -> None:
    assert _stops(language, text) in ([["ES", "PT"]], [["ES", "NO"]])


@pytest.mark.parametrize("text", NOT_DONE)
def test_a_word_about_somebody_puts_him_nowhere(text: str) -> None:
    assert _stops("en", text) == [["ES"]]
