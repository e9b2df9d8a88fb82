"""A journey called off, whose plan is told in a clause of its own behind its noun."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trip, trips


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La primera ministra noruega Kari Holt canceló el viaje que tenía previsto realizar a Quito el jueves."),
        ("es", "La primera ministra noruega Kari Holt canceló la escala que iba a hacer el jueves en Quito."),
        ("es", "Quedó suspendida la visita que la primera ministra noruega Kari Holt iba a realizar a Quito el jueves."),
        ("es", "La visita que la primera ministra noruega Kari Holt preveía realizar a Quito el jueves fue cancelada."),
        ("fr", "La Première ministre norvégienne Kari Holt a annulé la visite qu'elle devait effectuer jeudi à Quito."),
        ("fr", "La Première ministre norvégienne Kari Holt a annulé l'escale qu'elle comptait faire jeudi à Quito."),
        ("fr", "La visite que la Première ministre norvégienne Kari Holt devait effectuer jeudi à Quito a été annulée."),
        ("en", "Norwegian Prime Minister Kari Holt cancelled the visit she had planned to make to Quito on Thursday."),
        ("en", "Norwegian Prime Minister Kari Holt called off a trip she was to make to Quito on Thursday."),
        ("en", "The visit that Norwegian Prime Minister Kari Holt was due to pay to Quito on Thursday has been cancelled."),
        ("de", "Die norwegische Ministerpräsidentin Kari Holt hat den Besuch abgesagt, den sie am Donnerstag in Quito machen wollte."),
        ("de", "Der Besuch, den die norwegische Ministerpräsidentin Kari Holt am Donnerstag in Quito machen wollte, wurde abgesagt."),
    ],
)  # fmt: skip
def test_plan_behind_its_noun(language: str, text: str) -> None:
    assert trips(read(text, language)) == [
        trip("Kari Holt", "cancelled", ("Quito", "EC", "2026-02-26", None))
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La primera ministra noruega Kari Holt canceló la reunión que tenía prevista en Oslo con los gremios."),
        ("es", "La primera ministra noruega Kari Holt canceló la fiesta que hizo famosa a Quito."),
        ("en", "Norwegian Prime Minister Kari Holt cancelled a debt that Quito had promised to repay."),
        ("fr", "La Première ministre norvégienne Kari Holt a annulé la dette que Quito devait rembourser."),
        ("de", "Die norwegische Ministerpräsidentin Kari Holt hat die Schulden erlassen, die Quito zahlen sollte."),
    ],
)  # fmt: skip
def test_other_things_called_off(language: str, text: str) -> None:
    assert trips(read(text, language)) == []
