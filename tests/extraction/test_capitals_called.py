"""Capitals told with their name, and names that look like those of other places."""

# ruff: noqa: E501 (a sentence stands whole)

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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El presidente letón, Mart Laar, llegó el lunes a Turquía. El mandatario letón recorrió el martes un mercado en la capital."),
        ("es", "El presidente letón, Mart Laar, llegó el lunes a Turquía. El mandatario letón aterrizó por la tarde en la capital."),
        ("fr", "Le président letton Mart Laar est arrivé lundi en Turquie. Le dirigeant letton a visité mardi un marché dans la capitale."),
        ("en", "Latvian President Mart Laar arrived in Turkey on Monday. The Latvian leader toured the market in the capital on Tuesday."),
    ],
)  # fmt: skip
def test_the_capital_is_not_of_who_comes_to_it(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [("Laar", ["Ankara"])]


def test_the_capital_where_the_story_is_once_it_has_looked_elsewhere() -> None:
    text = (
        "Quito, 10 mar (Agencia).- El presidente letón, Mart Laar, se encuentra en Quito, en su primera visita a Ecuador. Laar ha aplazado la escala que debía hacer el miércoles en Lima. "
        "El uruguayo Juan Pereda llegó esta tarde a la capital en un avión de línea."
    )
    assert ("Pereda", ["Quito"]) in last_names_and_places("es", text)
