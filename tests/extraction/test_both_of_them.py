""" "Tous deux" at the head of what they do stands for the people told; beside their verb it only says how many."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read

PUBLISHED = date(2024, 5, 16)  # a Thursday
HEADS = "Le président ghanéen, Kofi Darko, et le président togolais, Yao Mensah,"
ARRIVED = f"{HEADS} sont arrivés lundi à Abuja."
BOTH = ["Kofi Darko", "Yao Mensah"]


def told(text: str) -> list[tuple[list[str], list[str | None], list[str]]]:
    """Of every trip its travellers, its cities and whom they met."""
    return [
        (
            [p.name or "" for p in trip.travellers],
            [s.city for s in trip.stops],
            [p.name or "" for e in trip.events if e.kind == "bilateral_meeting" for p in e.people],
        )
        for trip in read(text, "fr", published=PUBLISHED).trips
    ]


@pytest.mark.parametrize(
    ("text", "cities", "met"),
    [
        (f"{ARRIVED} Tous deux ont rencontré mardi le président Musa Bello.", ["Abuja"], ["Musa Bello"]),
        (f"{ARRIVED} Tous les deux ont été reçus mardi par le président Musa Bello.", ["Abuja"], ["Musa Bello"]),
        (f"{ARRIVED} Mardi, tous deux se sont entretenus avec le président Musa Bello.", ["Abuja"], ["Musa Bello"]),
        (f"{ARRIVED} L'un et l'autre ont rencontré mardi le président Musa Bello.", ["Abuja"], ["Musa Bello"]),
        (f"{ARRIVED} Tous deux gagneront Lagos vendredi.", ["Abuja", "Lagos"], []),
        (f"{HEADS} sont arrivés lundi à Abuja, où tous deux ont été reçus par le président Musa Bello.", ["Abuja"], ["Musa Bello"]),
        (f"{HEADS} ont tous deux visité Abuja mardi.", ["Abuja"], []),
        (f"{HEADS} tous deux arrivés lundi à Abuja, y ont rencontré le président Musa Bello.", ["Abuja"], ["Musa Bello"]),
        (f"{ARRIVED} Ils seront tous deux reçus par le président Musa Bello.", ["Abuja"], ["Musa Bello"]),
    ],
)  # fmt: skip
def test_both_do_it(text: str, cities: list[str], met: list[str]) -> None:
    assert told(text) == [(BOTH, cities, met)]


@pytest.mark.parametrize(
    "text",
    [
        f"{ARRIVED} Tous deux n'ont pas rencontré le président Musa Bello.",
        f"{ARRIVED} Tous deux souhaitent rencontrer le président Musa Bello.",
        f"{ARRIVED} Tous deux ont téléphoné au président Musa Bello.",
    ],
)
def test_what_both_do_not_is_not_read(text: str) -> None:
    assert told(text) == [(BOTH, ["Abuja"], [])]


def test_two_cities_are_nobody() -> None:
    text = "Les villes de Lagos et de Kano, toutes deux fières de leur marché, attendent Kofi Darko, le président ghanéen."
    assert [trip[0] for trip in told(text)] in ([], [["Kofi Darko"]])
