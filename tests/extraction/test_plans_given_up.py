"""What becomes of a plan: behind "but", in the title, by what is told of the journey or of where it led."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

TOLD = date(2026, 6, 15)  # a Monday
WHO = "la ministra de Exteriores de Chile, Paula Vidal,"


def trips(text: str, title: str = "", language: str = "es") -> list[tuple[str, str]]:
    """(status, stops) of every trip."""
    reading = extract(text, published=TOLD, language=language, title=title)
    return [(t.status, ", ".join(f"{s.city} {s.arrive or ''}" for s in t.stops)) for t in reading.trips]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"Queda sin efecto la visita a Oslo de {WHO} prevista para el jueves.", "cancelled"),
        (f"La visita a Oslo de {WHO} prevista para el jueves, quedó en nada.", "cancelled"),
        (f"Se cayó la visita a Oslo de {WHO} prevista para el jueves.", "cancelled"),
        (f"Se frustró el viaje a Oslo de {WHO} previsto para el jueves.", "cancelled"),
        (f"El viaje a Oslo de {WHO} previsto para el jueves, tendrá que esperar.", "postponed"),
        (f"El viaje a Oslo de {WHO} previsto para el jueves, se realizará más adelante.", "postponed"),
        (
            f"El Gobierno confirmó la postergación de la visita a Oslo de {WHO} prevista para el jueves.",
            "postponed",
        ),
    ],
)
def test_said_of_the_journey(text: str, status: str) -> None:
    assert trips(text) == [(status, "Oslo 2026-06-18")]


@pytest.mark.parametrize(
    ("behind", "status"),
    [
        ("pero la huelga la obliga a quedarse en el país", "cancelled"),
        ("pero finalmente no viajará", "cancelled"),
        ("pero la huelga obliga a buscar una nueva fecha", "postponed"),
        ("pero lo deja para más adelante", "postponed"),
        ("pero no hablará con la prensa", "announced"),
        ("pero la huelga sigue", "announced"),
    ],
)
def test_behind_but(behind: str, status: str) -> None:
    plan = f"{WHO.capitalize()} tenía previsto viajar el jueves a Oslo, {behind}.".replace(
        "La ministra de exteriores de chile, paula vidal", "La ministra de Exteriores de Chile, Paula Vidal"
    )
    assert trips(plan) == [(status, "Oslo 2026-06-18")]


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("Vidal suspende su viaje a Noruega", "cancelled"),
        ("Vidal posterga su viaje a Noruega", "postponed"),
        ("Vidal no suspende su viaje a Noruega", "announced"),
        ("Vidal viaja a Noruega", "announced"),
        ("El rey suspende su viaje a Chile", "announced"),
    ],
)
def test_in_the_title(title: str, status: str) -> None:
    text = "La ministra de Exteriores de Chile, Paula Vidal, tenía previsto llegar el jueves a Oslo."
    assert trips(text, title) == [(status, "Oslo 2026-06-18")]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Vidal calls off Norway trip",
            "Chilean Foreign Minister Paula Vidal was to land in Oslo on Thursday.",
        ),
    ],
)
def test_in_an_english_title(title: str, text: str) -> None:
    assert trips(text, title, "en") == [("cancelled", "Oslo 2026-06-18")]


@pytest.mark.parametrize(
    "there",
    [
        "donde la esperaba el rey Harald V",
        "donde la aguardaba el rey Harald V",
        "donde iba a ver al rey Harald V",
    ],
)
def test_what_would_have_been_done_there(there: str) -> None:
    text = f"La ministra de Exteriores de Chile, Paula Vidal, canceló su viaje del jueves a Oslo, {there}."
    assert trips(text) == [("cancelled", "Oslo 2026-06-18")]


def test_steps_down_from_a_gathering() -> None:
    text = "La ministra de Exteriores de Chile, Paula Vidal, se bajó de la cumbre del clima en Oslo."
    assert trips(text) == [("cancelled", "Oslo ")]


def test_steps_down_from_a_plane() -> None:
    text = "La ministra de Exteriores de Chile, Paula Vidal, se bajó del avión el domingo en Oslo."
    assert [status for status, _ in trips(text)] != ["cancelled"]


def test_somebody_who_falls_or_waits_calls_nothing_off() -> None:
    text = (
        "La ministra de Exteriores de Chile, Paula Vidal, llegó el domingo a Oslo. Se cayó en la "
        "escalerilla y tuvo que esperar una hora."
    )
    assert trips(text) == [("under_way", "Oslo 2026-06-14")]


def test_plan_at_the_end_of_a_text() -> None:
    assert trips(
        "Quedó suspendida la visita de la ministra de Exteriores de Chile, Paula Vidal, a Oslo, prevista"
    ) == [("cancelled", "Oslo ")]
