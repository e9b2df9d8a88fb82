"""Guests of a gathering from different countries come each for himself."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bloc held its summit in Rabat on Monday. Norwegian Prime Minister Kari Holt and German Chancellor Lena Weber attended it."),
        ("fr", "Le sommet du bloc s'est tenu lundi à Rabat. La Première ministre norvégienne Kari Holt et la chancelière allemande Lena Weber avaient fait le déplacement."),
        ("es", "La cumbre del bloque se celebró el lunes en Rabat. Asistieron la primera ministra noruega, Kari Holt, y la canciller alemana, Lena Weber."),
        ("de", "Der Gipfel des Bündnisses fand am Montag in Rabat statt. Die norwegische Ministerpräsidentin Kari Holt und der britische Premierminister Tom Brook nahmen daran teil."),
    ],
)  # fmt: skip
def test_guests_of_different_countries_have_a_trip_each(language: str, text: str) -> None:
    found = trips(read(text, language))
    assert [len(people) for people, _, _ in found] == [1, 1]
    assert {city for _, _, stops in found for city, *_ in stops} == {"Rabat"}


def test_who_flies_in_together_and_is_told_of_together_has_one_trip() -> None:
    text = (
        "Norwegian Prime Minister Kari Holt and German Chancellor Lena Weber flew to Rabat together on Monday. "
        "They met King Mohammed VI and left in the evening."
    )
    assert [people for people, *_ in trips(read(text, "en"))] == [["Kari Holt", "Lena Weber"]]
