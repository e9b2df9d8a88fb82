"""Who takes part in a gathering or a common ceremony: whoever is said to come to where it is."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

Event = tuple[str, str | None]


def _events(language: str, text: str) -> dict[str, list[Event]]:
    trips = extract(text, published=date(2024, 5, 15), language=language).trips
    found: dict[str, list[Event]] = {}
    for trip in trips:
        for person in trip.travellers:
            events = found.setdefault(person.name.split()[-1], [])
            events.extend(sorted((e.kind, e.place_country) for e in trip.events))
    return found


ES = "El presidente de Estonia, Mart Laar, "
EN = "Estonian President Mart Laar "

COMMON = [
    (
        "es",
        ES + "presenció el martes la toma de posesión de Ana Gil en Montevideo.",
        "También llegaron a Montevideo el presidente de Chile, Hugo Soto, y la de Noruega, Siv Dahl.",
        {"Laar": [("ceremony", "UY")], "Soto": [("ceremony", "UY")], "Dahl": [("ceremony", "UY")]},
    ),
    (
        "en",
        EN + "leaves for Ghana today to attend the funeral of John Boateng in Accra.",
        "Chilean President Hugo Soto is also flying to Accra today.",
        {"Laar": [("ceremony", "GH")], "Soto": [("ceremony", "GH")]},
    ),
    (
        "es",
        "Ante la Cumbre de las Américas, Mart Laar, presidente de Estonia, no acudirá a la cita de Lima.",
        "Sí viajará a Lima el presidente de Chile, Hugo Soto.",
        {"Soto": [("summit", "PE")]},
    ),
    (
        "es",
        ES + "no viajará a la cumbre del G20. Tenía previsto volar mañana a Nueva Delhi.",
        "El presidente de Chile, Hugo Soto, llegará el viernes a Nueva Delhi.",
        {"Soto": [("summit", "IN")]},
    ),
]


@pytest.mark.parametrize(
    ("language", "first", "second", "expected"), COMMON, ids=[second[:40] for _, _, second, _ in COMMON]
)
def test_who_is_there_takes_part(
    language: str, first: str, second: str, expected: dict[str, list[Event]]
) -> None:
    found = _events(language, f"{first} {second}")
    assert {name: found.get(name) for name in expected} == expected


NOT_THERE = [
    (
        "en",
        EN + "is off to Vilnius on Thursday for talks with Lithuanian President Jonas Kalnas.",
        "A trip to Washington was put back until after the inauguration of Joe Biden.",
        [("bilateral_meeting", "LT")],
    ),
    (
        "es",
        ES + "llegó el martes a Argel.",
        "El ministro de Chile, Hugo Soto, viajó en octubre a Argel para participar en un foro energético.",
        [],
    ),
]


@pytest.mark.parametrize(
    ("language", "first", "second", "expected"), NOT_THERE, ids=[second[:40] for _, _, second, _ in NOT_THERE]
)
def test_who_comes_for_something_else_does_not(
    language: str, first: str, second: str, expected: list[Event]
) -> None:
    assert _events(language, f"{first} {second}")["Laar"] == expected


FOLLOWED = [
    ("en", EN + "watched the Munich conference from Paris."),
    ("en", EN + "attended the summit in Munich from Paris."),
    ("es", ES + "asistió a la cumbre de Múnich desde París."),
    ("fr", "Le président estonien Mart Laar a assisté au sommet de Munich depuis Paris."),
]


@pytest.mark.parametrize(("language", "text"), FOLLOWED)
def test_who_follows_a_gathering_from_elsewhere_is_not_there(language: str, text: str) -> None:
    assert _events(language, text) == {}


@pytest.mark.parametrize("tail", ["from Monday to Friday", "with a delegation from Tartu", "on Monday"])
def test_who_attends_for_days_or_with_others_is_there(tail: str) -> None:
    assert _events("en", f"{EN}attended the summit in Munich {tail}.") == {"Laar": [("summit", "DE")]}
