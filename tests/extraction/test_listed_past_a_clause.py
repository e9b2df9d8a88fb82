"""A list of those who do something goes on behind a clause of the first, and says whether each came alone."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read

TOGETHER = {
    "en": [
        (            "Kenyan President William Ruto, who chairs the bloc, and Ugandan President Yoweri "
            "Museveni landed in Juba on Monday."
        ),
        (            "Kenyan President William Ruto, who chairs the bloc, Uganda's Yoweri Museveni and Rwandan"
            " President Paul Kagame landed in Juba on Monday."
        ),
    ],
    "fr": [
        "Le président kényan William Ruto, qui préside le bloc, et son homologue ougandais Yoweri"
        " Museveni sont arrivés lundi à Juba."
    ],
    "es": [
        "El presidente keniano, William Ruto, que preside el bloque, y su homólogo ugandés, "
        "Yoweri Museveni, llegaron el lunes a Yuba."
    ],
    "de": [
        "Der kenianische Präsident William Ruto, der den Block führt, und sein ugandischer "
        "Kollege Yoweri Museveni sind am Montag in Juba eingetroffen."
    ],
}  # fmt: skip
APART = {
    "en": (
        "Kenyan President William Ruto and Ugandan President Yoweri Museveni landed one after "
        "another in Juba on Monday."
    ),
    "fr": (
        "Les présidents kényan William Ruto et ougandais Yoweri Museveni sont arrivés séparément "
        "lundi à Juba."
    ),
    "es": (
        "El presidente keniano, William Ruto, y el presidente ugandés, Yoweri Museveni, llegaron "
        "por separado el lunes a Yuba."
    ),
    "de": (
        "Der kenianische Präsident William Ruto und der ugandische Präsident Yoweri Museveni sind"
        " am Montag nacheinander in Juba eingetroffen."
    ),
}  # fmt: skip


def _travellers(language: str, text: str) -> list[set[str]]:
    found = read(text, language, published=date(2022, 3, 24)).trips
    assert all([stop.country for stop in trip.stops] == ["SS"] for trip in found)
    return [{p.name.split()[-1] for p in trip.travellers} for trip in found]


@pytest.mark.parametrize(("language", "text"), [(k, text) for k, texts in TOGETHER.items() for text in texts])
def test_the_first_of_the_list_has_come_too(language: str, text: str) -> None:
    (people,) = _travellers(language, text)
    assert people >= {"Ruto", "Museveni"}


def test_who_is_met_before_the_clause_is_not_of_the_list() -> None:
    text = (
        "In Juba on Monday he met Kenyan President William Ruto, who chairs the bloc, and Ugandan"
        " President Yoweri Museveni flew to Rome."
    )
    found = read(text, "en", published=date(2022, 3, 24)).trips
    assert not [t for t in found if {p.name for p in t.travellers} >= {"William Ruto", "Yoweri Museveni"}]


@pytest.mark.parametrize("language", APART)
def test_who_came_each_alone_has_a_trip_of_his_own(language: str) -> None:
    assert _travellers(language, APART[language]) == [{"Ruto"}, {"Museveni"}]
