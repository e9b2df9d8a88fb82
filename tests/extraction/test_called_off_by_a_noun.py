"""Journeys that a noun calls off, ministers of whom they serve, last stops told with the end of a tour."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

#: A Monday.
MONDAY = date(2026, 5, 18)
LUANDA = [("Luanda", "AO", "2026-05-21", None)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "On annonce l'annulation de la visite du président portugais Rui Melo, attendu jeudi à Luanda.",
            "cancelled",
        ),
        (
            "On annonce le report de la visite du président portugais Rui Melo, attendu jeudi à Luanda.",
            "postponed",
        ),
        (
            "Lisbonne annonce le report du voyage du président Rui Melo, qui devait aller jeudi à Luanda.",
            "postponed",
        ),
        (
            "Annulation du voyage du président portugais Rui Melo à Luanda : il devait s'y rendre jeudi.",
            "cancelled",
        ),
        ("La visite du président portugais Rui Melo à Luanda, prévue jeudi, passe à la trappe.", "cancelled"),
        (
            "Attendu jeudi à Luanda, le président portugais Rui Melo a fait faux bond à ses hôtes.",
            "cancelled",
        ),
    ],
)
def test_a_journey_is_called_off(text: str, status: str) -> None:
    assert trips(read(text, "fr", published=MONDAY)) == [(["Rui Melo"], status, LUANDA)]


@pytest.mark.parametrize(
    "text",
    [
        "Après le report du sommet de Rome, le président portugais Rui Melo est attendu jeudi à Luanda.",
        "Le président portugais Rui Melo, qui doit aller jeudi à Luanda, sera du voyage de Rome en juin.",
    ],
)
def test_the_end_of_something_else_calls_off_no_journey(text: str) -> None:
    told = trips(read(text, "fr", published=MONDAY))
    assert [(people, status) for people, status, stops in told if stops == LUANDA] == [
        (["Rui Melo"], "announced")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Jeudi, Luanda recevra le président portugais Rui Melo et sa ministre de la Défense, Ana Costa.",
        "Luanda recevra jeudi le président portugais, Rui Melo, et sa ministre de la Pêche, Ana Costa.",
        "Luanda recevra jeudi le ministre portugais du Sport, Rui Melo, et sa collègue de la Mer, Ana Costa.",
    ],
)
def test_a_minister_is_of_the_country_of_whom_she_serves(text: str) -> None:
    reading = read(text, "fr", published=MONDAY)
    assert trips(reading) == [(["Rui Melo", "Ana Costa"], "announced", LUANDA)]
    assert {o.name: o.country for o in reading.officials} == {"Rui Melo": "PT", "Ana Costa": "PT"}


def test_a_host_and_his_own_minister_do_not_travel() -> None:
    text = "Le président angolais João Lima et sa ministre du Sport, Ana Costa, recevront à Luanda Rui Melo."
    reading = read(text, "fr", published=MONDAY)
    assert {o.name: o.country for o in reading.officials if o.name != "Rui Melo"} == {
        "João Lima": "AO",
        "Ana Costa": "AO",
    }
    assert not any({"João Lima", "Ana Costa"} & set(people) for people, _, _ in trips(reading))


def test_a_tour_leads_to_where_it_ends() -> None:
    text = (
        "Le président portugais Rui Melo entame jeudi à Luanda une tournée qui s'achèvera le 25 mai à Praia."
    )
    stops = [("Luanda", "AO", "2026-05-21", None), ("Praia", "CV", None, "2026-05-25")]
    assert trips(read(text, "fr", published=MONDAY)) == [(["Rui Melo"], "announced", stops)]


def test_the_heads_of_two_governments_are_named_behind_their_office() -> None:
    text = (
        "Les chefs de gouvernement portugais et norvégien, Rui Melo et Per Berg, se rendront jeudi à Luanda."
    )
    told = trips(read(text, "fr", published=MONDAY))
    assert sorted(name for people, _, _ in told for name in people) == ["Per Berg", "Rui Melo"]
    assert all(stops == LUANDA for _, _, stops in told)
