"""A participle behind "and", "then" or a comma shares the auxiliary of the verb before it."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read

PUBLISHED = date(2024, 5, 16)  # a Thursday


def told(text: str, language: str) -> list[tuple[list[str], list[str | None], list[str]]]:
    """Of every trip its travellers, its cities and whom they met."""
    return [
        (
            [p.name or "" for p in trip.travellers],
            [s.city for s in trip.stops],
            [p.name or "" for e in trip.events if e.kind == "bilateral_meeting" for p in e.people],
        )
        for trip in read(text, language, published=PUBLISHED).trips
    ]


FR = "Le président ghanéen, Kofi Darko,"
EN = "Ghanaian President Kofi Darko"
ES = "El presidente de Ghana, Kofi Darko,"


@pytest.mark.parametrize(
    ("text", "language", "cities", "met"),
    [
        (f"{FR} a gagné Abuja mardi et vu le président Musa Bello.", "fr", ["Abuja"], ["Musa Bello"]),
        (f"{FR} a fait escale mardi à Abuja et rencontré le président Musa Bello.", "fr", ["Abuja"], ["Musa Bello"]),
        (f"{FR} avait rejoint Abuja lundi, dîné avec le président Musa Bello et regagné Accra mardi.", "fr", ["Abuja"], ["Musa Bello"]),
        (f"{FR} a atterri mardi à Abuja, rencontré le lendemain le président Musa Bello et repris l'avion jeudi pour Lomé.", "fr", ["Abuja", "Lomé"], ["Musa Bello"]),
        (f"{FR} a visité Lagos lundi et rencontré à Abuja, mardi, le président Musa Bello.", "fr", ["Lagos", "Abuja"], ["Musa Bello"]),
        (f"{FR} a effectué mardi une visite à Lomé et rencontré le président Yao Mensah.", "fr", ["Lomé"], ["Yao Mensah"]),
        (f"{FR} a été accueilli mardi à Abuja par Chidi Obi, puis reçu par le président Musa Bello.", "fr", ["Abuja"], ["Chidi Obi", "Musa Bello"]),
        (f"{FR} sera accueilli mardi à Abuja par le ministre des Affaires étrangères, Chidi Obi, puis reçu par le président Musa Bello.", "fr", ["Abuja"], ["Chidi Obi", "Musa Bello"]),
        (f"{EN} had landed in Abuja on Tuesday, met President Musa Bello and flown on to Lomé on Wednesday.", "en", ["Abuja", "Lomé"], ["Musa Bello"]),
        (f"{EN} has visited Abuja and seen President Musa Bello.", "en", ["Abuja"], ["Musa Bello"]),
        (f"{ES} había aterrizado el martes en Abuja, visto al presidente Musa Bello y volado el miércoles a Lomé.", "es", ["Abuja", "Lomé"], ["Musa Bello"]),
        (f"{ES} ha visitado Abuja, almorzado con el presidente Musa Bello y regresado a Accra el miércoles.", "es", ["Abuja"], ["Musa Bello"]),
    ],
)  # fmt: skip
def test_who_did_the_one_did_the_other(text: str, language: str, cities: list[str], met: list[str]) -> None:
    assert told(text, language) == [(["Kofi Darko"], cities, met)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{FR} n'a pas gagné Abuja et rencontré le président Musa Bello.", "fr"),
        (f"{FR} a salué à Accra le plan présenté mardi et rejeté à Abuja par le président Musa Bello.", "fr"),
        (f"{FR} n'a ni gagné Abuja ni rencontré le président Musa Bello.", "fr"),
        (f"{EN} has criticised the summit held in Abuja and attended by President Musa Bello.", "en"),
    ],
)  # fmt: skip
def test_what_is_told_of_another_is_not_his(text: str, language: str) -> None:
    assert [trip for trip in told(text, language) if trip[0] == ["Kofi Darko"]] == []


def test_who_arrived_is_rather_whom_he_received() -> None:
    text = f"{FR} a reçu à Accra le ministre nigérian des Affaires étrangères, Chidi Obi, arrivé lundi et reparti mercredi."
    assert [trip[0] for trip in told(text, "fr")] == [["Chidi Obi"]]


def test_a_verb_of_its_own_behind_a_relative_clause_is_past() -> None:
    text = f"{EN}, who until 2018 had not left Ghana, reached Abuja on May 14."
    assert told(text, "en") == [(["Kofi Darko"], ["Abuja"], [])]
