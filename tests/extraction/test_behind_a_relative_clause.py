"""Who goes on behind a relative clause, and who has come along with the one whose journey it is."""

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
ALONE = [
    ("en", "{ruto}, who has sacked his foreign minister, Alfred Mutua, landed in Berlin on Monday."),
    ("en", "{ruto}, whose foreign minister, Alfred Mutua, resigned, landed in Berlin on Monday."),
    ("en", "{ruto}, who succeeded Uhuru Kenyatta, landed in Berlin on Monday."),
    ("fr", "{ruto}, qui a limogé son ministre des Finances, Alfred Mutua, a atterri lundi à Berlin."),
    ("es", "{ruto}, que destituyó a su ministro de Finanzas, Alfred Mutua, aterrizó el lunes en Berlín."),
    ("de", "{ruto}, der Finanzminister Alfred Mutua entlassen hat, ist am Montag in Berlin gelandet."),
]
ALONG = [
    ("en", "{ruto}, who brought along his foreign minister, Alfred Mutua, landed in Berlin on Monday."),
    ("en", "{ruto} landed in Berlin on Monday. He is travelling with Foreign Minister Alfred Mutua."),
    ("fr", "{ruto} a atterri lundi à Berlin. Il voyage avec le ministre des Finances Alfred Mutua."),
    ("es", "{ruto}, aterrizó el lunes en Berlín. Viaja con el ministro de Finanzas, Alfred Mutua."),
    ("de", "{ruto} ist am Montag in Berlin gelandet. Er reist mit Finanzminister Alfred Mutua."),
    ("de", "{ruto} ist am Montag in Berlin gelandet. Er brachte Finanzminister Alfred Mutua mit."),
]


def _travellers(language: str, text: str) -> list[list[str]]:
    found = read(text.format(ruto=RUTO[language]), language, published=date(2022, 3, 24)).trips
    assert [[stop.city for stop in trip.stops] for trip in found] == [["Berlin"]]
    return [[p.name.split()[-1] for p in trip.travellers] for trip in found]


@pytest.mark.parametrize(("language", "text"), ALONE)
def test_whom_the_clause_is_done_to_does_not_go_on(language: str, text: str) -> None:
    assert _travellers(language, text) == [["Ruto"]]


@pytest.mark.parametrize(("language", "text"), ALONG)
def test_with_whom_he_travels_has_come_along(language: str, text: str) -> None:
    assert _travellers(language, text) == [["Ruto", "Mutua"]]
