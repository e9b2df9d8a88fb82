"""Some of the countries that a journey leads to are told: "several countries, including Spain"."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

SOME = {
    "fr: se rendre dans, dont": "Le président maltais Paul Vella projette de se rendre en mars dans plusieurs pays européens, dont l'Espagne et l'Italie.",
    "fr: une tournée dans, notamment": "Le président maltais Paul Vella effectuera en mars une tournée dans plusieurs pays européens, notamment l'Espagne et l'Italie, a dit son ministre.",
    "en: travel to, among them": "Maltese President Paul Vella will travel in March to several European countries, among them Spain and Italy.",
    "en: visit, including": "Maltese President Paul Vella will visit several European countries in March, including Spain and Italy.",
    "es: visitará, entre ellos": "El presidente maltés Paul Vella visitará en marzo varios países europeos, entre ellos España e Italia.",
    "de: besuchen, darunter": "Der maltesische Präsident Paul Vella wird im März mehrere europäische Länder besuchen, darunter Spanien und Italien.",
    "de: reist in, darunter": "Der maltesische Präsident Paul Vella reist im März in mehrere europäische Länder, darunter Spanien und Italien.",
}


@pytest.mark.parametrize("key", SOME)
def test_some_of_the_countries_a_journey_leads_to(key: str) -> None:
    assert trips(read(SOME[key], key[:2])) == [
        (["Paul Vella"], "announced", [(None, "ES", "2026-03", None), (None, "IT", None, None)])
    ]


def test_one_of_them_is_enough() -> None:
    text = "Le président maltais Paul Vella se rendra jeudi dans plusieurs pays, dont le Maroc, a annoncé son ministre."
    assert [stops for *_, stops in trips(read(text, "fr"))] == [[(None, "MA", "2026-02-26", None)]]


NO_GOAL = {
    "a clause of its own": "Le président maltais Paul Vella se rendra jeudi dans plusieurs pays européens, dont la France dénonce la politique.",
    "greeted": "Le président maltais Paul Vella a salué lundi l'aide de plusieurs pays européens, dont l'Espagne.",
    "spoke of": "Maltese President Paul Vella spoke on Monday of several European countries, including Spain.",
}


@pytest.mark.parametrize("key", NO_GOAL)
def test_countries_that_no_journey_leads_to(key: str) -> None:
    language = "en" if key == "spoke of" else "fr"
    assert [c for *_, stops in trips(read(NO_GOAL[key], language)) for _, c, *_ in stops] == []
