"""A companion who stays on, or joined on the way, has a journey of his own."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

STAYS_ON = [
    ("en", "Chilean Foreign Minister Tomas Vidal flew to Oslo on Monday with Trade Minister Ines Soto. Soto will stay in Oslo until Saturday."),
    ("fr", "Le ministre chilien des Affaires étrangères, Tomas Vidal, s'est rendu lundi à Oslo avec la ministre du Commerce, Ines Soto. Mme Soto restera à Oslo jusqu'à samedi."),
    ("es", "El canciller chileno, Tomás Vidal, voló el lunes a Oslo con la ministra de Comercio, Ines Soto. Soto se quedará en Oslo hasta el sábado."),
    ("de", "Chiles Außenminister Tomas Vidal flog am Montag mit Handelsministerin Ines Soto nach Oslo. Soto bleibt bis Samstag in Oslo."),
]  # fmt: skip

JOINED = [
    ("en", "Chilean President Tomas Vidal was in Oslo on Monday and flew to Stockholm on Tuesday. Trade Minister Ines Soto joined him in Oslo on Monday."),
    ("es", "El presidente de Chile, Tomás Vidal, estuvo el lunes en Oslo y voló el martes a Estocolmo. La ministra de Comercio, Ines Soto, se unió el lunes a la delegación en Oslo."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), STAYS_ON)
def test_who_stays_on_leaves_later(language: str, text: str) -> None:
    found = trips(read(text, language, published=date(2024, 5, 16)))
    told = sorted((people[0].split()[-1], stops[0][3]) for people, _, stops in found)
    assert told == [("Soto", "2024-05-18"), ("Vidal", None)]


@pytest.mark.parametrize(("language", "text"), JOINED)
def test_who_has_joined_goes_on_with_the_others(language: str, text: str) -> None:
    found = trips(read(text, language, published=date(2024, 5, 16)))
    told = {people[0].split()[-1]: [city for city, _, _, _ in stops] for people, _, stops in found}
    assert told.get("Soto", told["Vidal"]) == ["Oslo", "Stockholm"]
