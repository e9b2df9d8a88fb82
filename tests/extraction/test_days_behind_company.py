"""Days told as pairs and ranges or behind who comes along, delegations listed by semicolons, tours whose
stops are told as objects, and journeys that somebody has promised.
"""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

TOLD = date(2024, 5, 15)  # a Wednesday
WHO = {
    "es": "La ministra de Exteriores de Chile, Paula Vidal,",
    "fr": "La ministre chilienne des Affaires étrangères, Paula Vidal,",
    "en": "Chilean Foreign Minister Paula Vidal",
}


def told(text: str, language: str = "es") -> list[tuple[list[str], str, list[str]]]:
    """(travellers, status, stops as "place arrive..depart") of every trip."""
    reading = extract(text, published=TOLD, language=language)
    return [
        (
            [who.name for who in trip.travellers],
            trip.status,
            [f"{s.city or s.country} {s.arrive or ''}..{s.depart or ''}" for s in trip.stops],
        )
        for trip in reading.trips
    ]


@pytest.mark.parametrize(
    ("language", "days"),
    [
        ("es", "visitará Lima el 7 y 9 de junio."),
        ("es", "visitará Lima el próximo 7 y 9 de junio."),
        ("es", "visitará Lima el 7, 8 y 9 de junio."),
        ("es", "visitará Lima el viernes 7 y el domingo 9 de junio."),
        ("es", "visitará Lima entre el 7 y 9 de junio."),
        ("es", "visitará Lima desde el 7 hasta el 9 de junio."),
        ("es", "visitará Lima del 7 hasta el 9 de junio."),
        ("es", "visitará Lima del próximo 7 al 9 de junio."),
        ("es", "visitará Lima del viernes 7 al 9 de junio."),
        ("fr", "se rendra à Lima le 7 et 9 juin."),
        ("fr", "se rendra à Lima le 7 et le 9 juin."),
        ("en", "will visit Lima on the 7th and 9th of June."),
    ],
)
def test_days_of_one_stay(language: str, days: str) -> None:
    stay = (["Paula Vidal"], "announced", ["Lima 2024-06-07..2024-06-09"])
    assert told(f"{WHO[language]} {days}", language) == [stay]


@pytest.mark.parametrize(
    ("text", "stop"),
    [
        ("visitará Lima acompañada por su esposo, Luis Mora, el 27 de mayo.", "Lima 2024-05-27.."),
        ("visitará Lima acompañada por su esposo, Luis, el 27 y 28 de mayo.", "Lima 2024-05-27..2024-05-28"),
        ("visitará Lima acompañada por su esposo, Luis Mora, en el cargo desde enero.", "Lima .."),
        ("visitará Lima acompañada por su esposo, Luis Mora, embajador desde el 3 de enero.", "Lima .."),
    ],
)  # fmt: skip
def test_day_behind_company(text: str, stop: str) -> None:
    assert told(f"{WHO['es']} {text}") == [(["Paula Vidal"], "announced", [stop])]


@pytest.mark.parametrize(
    ("behind", "members"),
    [
        (
            "; el ministro de Economía, Luis Vega; y la ministra de Defensa, Ana Gil.",
            ["Luis Vega", "Ana Gil"],
        ),
        ("; Luis Vega sigue enfermo.", []),
    ],
)
def test_members_behind_semicolons(behind: str, members: list[str]) -> None:
    text = "El presidente de Chile, Juan Mora, llegó a Quito el lunes. La comitiva está integrada por el"
    trips = told(f"{text} canciller Pedro Soto{behind}")
    assert trips == [(["Juan Mora", "Pedro Soto", *members], "under_way", ["Quito 2024-05-13.."])]


@pytest.mark.parametrize(
    ("tour", "stops"),
    [
        ("incluirá a Perú y Cuba", ["PE ..", "CU .."]),
        ("comprende también a Perú y Cuba", ["PE ..", "CU .."]),
        ("incluye ayudas a Perú", []),
    ],
)
def test_stops_told_as_objects(tour: str, stops: list[str]) -> None:
    text = f"{WHO['es']} llegó el lunes a Quito, la primera etapa de una gira que {tour}."
    assert told(text) == [(["Paula Vidal"], "under_way", ["Quito 2024-05-13..", *stops])]


@pytest.mark.parametrize(
    ("language", "promise"),
    [
        ("es", "se ha comprometido a visitar Lima en junio."),
        ("es", "se comprometió a viajar a Lima en junio."),
        ("fr", "s'est engagée à se rendre à Lima en juin."),
    ],
)
def test_promised_journey(language: str, promise: str) -> None:
    assert told(f"{WHO[language]} {promise}", language) == [
        (["Paula Vidal"], "announced", ["Lima 2024-06.."])
    ]
