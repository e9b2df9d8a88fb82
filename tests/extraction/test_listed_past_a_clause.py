"""A list of those who do something goes on behind a clause of the first, and says whether each came alone."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read

RUTO = {
    "en": "Kenyan President William Ruto",
    "fr": "Le président kényan William Ruto",
    "es": "El presidente keniano, William Ruto",
    "de": "Der kenianische Präsident William Ruto",
}
TOGETHER = {
    "en": [
        "{ruto}, who chairs the bloc, and Ugandan President Yoweri Museveni landed in Juba on Monday.",
        "{ruto}, who chairs the bloc, Uganda's Yoweri Museveni and Paul Kagame of Rwanda landed in Juba.",
    ],
    "fr": ["{ruto}, qui préside le bloc, et son homologue ougandais Yoweri Museveni sont arrivés à Juba."],
    "es": ["{ruto}, que preside el bloque, y su homólogo ugandés, Yoweri Museveni, llegaron a Yuba."],
    "de": ["{ruto}, der den Block führt, und sein Kollege Yoweri Museveni sind in Juba eingetroffen."],
}
APART = {
    "en": "{ruto} and Ugandan President Yoweri Museveni landed one after another in Juba on Monday.",
    "fr": "{ruto} et son homologue ougandais Yoweri Museveni sont arrivés séparément lundi à Juba.",
    "es": "{ruto}, y su homólogo ugandés, Yoweri Museveni, llegaron por separado el lunes a Yuba.",
    "de": "{ruto} und sein ugandischer Kollege Yoweri Museveni sind nacheinander in Juba eingetroffen.",
}


def _travellers(language: str, text: str) -> list[set[str]]:
    found = read(text.format(ruto=RUTO[language]), language, published=date(2022, 3, 24)).trips
    assert all([stop.country for stop in trip.stops] == ["SS"] for trip in found)
    return [{p.name.split()[-1] for p in trip.travellers} for trip in found]


@pytest.mark.parametrize(("language", "text"), [(k, text) for k, texts in TOGETHER.items() for text in texts])
def test_the_first_of_the_list_has_come_too(language: str, text: str) -> None:
    (people,) = _travellers(language, text)
    assert people >= {"Ruto", "Museveni"}


def test_who_is_met_before_the_clause_is_not_of_the_list() -> None:
    text = "In Juba he met {ruto}, who chairs the bloc, and Ugandan President Yoweri Museveni flew to Rome."
    found = read(text.format(ruto=RUTO["en"]), "en", published=date(2022, 3, 24)).trips
    assert not [t for t in found if {p.name for p in t.travellers} >= {"William Ruto", "Yoweri Museveni"}]


@pytest.mark.parametrize("language", APART)
def test_who_came_each_alone_has_a_trip_of_his_own(language: str) -> None:
    assert _travellers(language, APART[language]) == [{"Ruto"}, {"Museveni"}]
