"""When somebody was last there, what he had done when, plans near a journey that is denied, who stands in."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trip, trips


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La primera ministra noruega Kari Holt no visitaba Quito desde mayo de 2023."),
        ("es", "La primera ministra noruega Kari Holt no pisaba Quito desde mayo de 2023."),
        ("es", "La primera ministra noruega Kari Holt no había vuelto a viajar a Quito desde mayo de 2023."),
        ("fr", "La Première ministre norvégienne Kari Holt n'était plus allée à Quito depuis mai 2023."),
        ("fr", "La Première ministre norvégienne Kari Holt n'avait plus mis les pieds à Quito depuis mai 2023."),
        ("en", "Norwegian Prime Minister Kari Holt had not been to Quito since May 2023."),
        ("en", "Norwegian Prime Minister Kari Holt has not visited Quito since May 2023."),
    ],
)  # fmt: skip
def test_the_last_time(language: str, text: str) -> None:
    assert trips(read(text, language)) == [trip("Kari Holt", "completed", ("Quito", "EC", "2023-05", None))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La primera ministra noruega Kari Holt no hablaba de Quito desde mayo de 2023."),
        ("es", "La primera ministra noruega Kari Holt no visitó Quito en mayo de 2023."),
        ("en", "Norwegian Prime Minister Kari Holt did not visit Quito in May 2023."),
        ("de", "Die norwegische Ministerpräsidentin Kari Holt war im Mai 2023 nicht in Quito."),
        ("fr", "La Première ministre norvégienne Kari Holt n'est pas allée à Quito en mai 2023."),
    ],
)
def test_never_there(language: str, text: str) -> None:
    assert trips(read(text, language)) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La primera ministra noruega Kari Holt viajará el jueves a Lima. Holt ya había recorrido la región en mayo de 2023, cuando visitó Quito."),
        ("fr", "La Première ministre norvégienne Kari Holt se rendra jeudi à Lima. Mme Holt avait déjà parcouru la région en mai 2023, lorsqu'elle a visité Quito."),
        ("en", "Norwegian Prime Minister Kari Holt will travel to Lima on Thursday. Holt had already toured the region in May 2023, when she visited Quito."),
        ("de", "Die norwegische Ministerpräsidentin Kari Holt reist am Donnerstag nach Lima. Die Ministerpräsidentin hatte die Region bereits im Mai 2023 bereist, als sie Quito besuchte."),
    ],
)  # fmt: skip
def test_when_it_had_been(language: str, text: str) -> None:
    assert trips(read(text, language)) == [
        trip("Kari Holt", "announced", ("Lima", "PE", "2026-02-26", None)),
        trip("Kari Holt", "completed", ("Quito", "EC", "2023-05", None)),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La primera ministra noruega Kari Holt no acudirá a la cumbre de Lima. Holt tenía previsto aterrizar en Lima el jueves y dirigirse el sábado a Quito."),
        ("es", "La primera ministra noruega Kari Holt no viajará a la cumbre. Debía llegar a Lima el jueves, en la que iba a ser su primera visita desde que gobierna, y viajar el sábado a Quito."),
        ("fr", "La Première ministre norvégienne Kari Holt ne participera pas au sommet de Lima. Elle devait arriver à Lima jeudi et se rendre samedi à Quito."),
        ("en", "Norwegian Prime Minister Kari Holt will not attend the summit in Lima. She had been due to arrive in Lima on Thursday and travel to Quito on Saturday."),
    ],
)  # fmt: skip
def test_plan_near_a_denial(language: str, text: str) -> None:
    stops = ("Lima", "PE", "2026-02-26", None), ("Quito", "EC", "2026-02-28", None)
    assert trips(read(text, language)) == [trip("Kari Holt", "cancelled", *stops)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Noruega estará representada en la cumbre de Quito por la primera ministra Kari Holt."),
        ("fr", "La Norvège sera représentée au sommet de Quito par la Première ministre Kari Holt."),
        ("en", "Norway will be represented at the summit in Quito by Prime Minister Kari Holt."),
        ("de", "Norwegen wird beim Gipfel in Quito von Ministerpräsidentin Kari Holt vertreten."),
    ],
)
def test_who_stands_for_a_country(language: str, text: str) -> None:
    assert trips(read(text, language)) == [trip("Kari Holt", "announced", ("Quito", "EC", None, None))]


def test_who_is_represented_stays_away() -> None:
    text = "La primera ministra noruega Kari Holt estará representada en la cumbre de Quito por su embajador."
    assert trips(read(text, "es")) == []
