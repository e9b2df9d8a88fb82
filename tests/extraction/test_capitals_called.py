"""Capitals told with their name, and names that look like those of other places."""

from __future__ import annotations

import pytest

from tests.extraction.reading import last_names_and_places, read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Latvian President Mart Laar travelled to the commercial capital Guayaquil."),
        ("fr", "Le président letton Mart Laar s'est rendu dans la capitale économique Guayaquil."),
        ("es", "El presidente letón, Mart Laar, viajó a la capital económica Guayaquil."),
    ],
)
def test_a_capital_of_another_kind_is_the_city_named(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [("Laar", ["Guayaquil"])]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Le président letton Mart Laar s'est rendu au Cap-Vert.", "CV"),
        ("Le président letton Mart Laar est rentré du Cap-Vert.", "CV"),
        ("Le président letton Mart Laar s'est rendu au Cap.", "ZA"),
        ("Le président letton Mart Laar s'est rendu au Caire.", "EG"),
    ],
)
def test_an_article_in_the_word_before_makes_no_name_of_half_a_name(text: str, country: str) -> None:
    (trip,) = read(text, "fr").trips
    assert [stop.country for stop in trip.stops] == [country]


def test_the_territories_of_an_authority_are_a_place() -> None:
    (trip,) = read(
        "Der lettische Präsident Mart Laar reist in die Palästinensischen Autonomiegebiete.", "de"
    ).trips
    assert [stop.country for stop in trip.stops] == ["PS"]
