"""Spanish: what is told around a journey: its day in the next sentence, what was before it, the way home."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

TOLD = date(2023, 5, 17)  # a Wednesday
WHO = "La ministra de Exteriores de Chile, Paula Vidal,"


def trips(text: str) -> list[tuple[list[str], str, str]]:
    """(travellers, status, stops) of every trip."""
    return [
        (
            [p.name for p in t.travellers],
            t.status,
            ", ".join(f"{s.city or s.country} {s.arrive or ''}..{s.depart or ''}" for s in t.stops),
        )
        for t in extract(text, published=TOLD, language="es").trips
    ]


@pytest.mark.parametrize(
    ("behind", "day"),
    [
        ("Será el 2 de junio.", "2023-06-02"),
        ("Será el viernes, para reunirse con el rey.", "2023-05-19"),
        ("Será difícil.", ""),
        ("La cena será el viernes.", ""),
    ],
)
def test_day_in_the_next_sentence(behind: str, day: str) -> None:
    assert trips(f"{WHO} visitará Oslo. {behind}") == [(["Paula Vidal"], "announced", f"Oslo {day}..")]


def test_day_of_the_journey_told_before_stays() -> None:
    assert trips(f"{WHO} visitará Oslo el jueves. Será el viernes cuando hable.") == [
        (["Paula Vidal"], "announced", "Oslo 2023-05-18..")
    ]


def test_home_behind_a_tour() -> None:
    text = f"{WHO} llegó este miércoles al país tras una gira por Noruega y Suecia."
    assert trips(text) == [(["Paula Vidal"], "completed", "NO .., SE ..2023-05-17")]


def test_a_country_behind_a_tour_of_another() -> None:
    text = f"{WHO} llegó este miércoles a Noruega tras una gira por Suecia."
    assert trips(text) == [(["Paula Vidal"], "under_way", "SE .., NO 2023-05-17..")]


@pytest.mark.parametrize("after", ["tras concluir", "después de concluir", "luego de concluir"])
def test_visit_concluded_before(after: str) -> None:
    text = f"{WHO} llegó este miércoles a Oslo {after} su visita a Suecia."
    assert trips(text) == [(["Paula Vidal"], "under_way", "SE .., Oslo 2023-05-17..")]


def test_put_ahead_with_the_clause_of_its_place() -> None:
    text = (
        "Tras visitar el lunes Oslo, donde se reunió con el primer ministro noruego, Per Berg, "
        "la ministra de Exteriores de Chile, Paula Vidal, llegó este miércoles a Helsinki."
    )
    assert trips(text) == [(["Paula Vidal"], "under_way", "Oslo 2023-05-15.., Helsinki 2023-05-17..")]


@pytest.mark.parametrize("city", ["Oslo", "Nueva York", "Buenos Aires"])
def test_traveller_named_right_behind_the_place(city: str) -> None:
    (trip,) = extract(
        f"El domingo volará a {city} Luis Abinader, presidente dominicano.", published=TOLD, language="es"
    ).trips
    assert [p.name for p in trip.travellers] == ["Luis Abinader"]
    assert trip.stops[0].arrive == "2023-05-21"


def test_numbered_day_told_as_the_same() -> None:
    text = f"{WHO} estará del 18 al 19 de mayo en Oslo. El mismo día 19 viajará a Helsinki."
    assert trips(text) == [
        (["Paula Vidal"], "announced", "Oslo 2023-05-18..2023-05-19, Helsinki 2023-05-19..")
    ]


def test_who_was_not_allowed_sends_nobody_else() -> None:
    text = (
        f"{WHO} suspendió el viaje a Oslo después de que el Congreso no autorizara a la presidenta, "
        "Ana Ríos, a viajar a Helsinki."
    )
    assert trips(text) == [(["Paula Vidal"], "cancelled", "Oslo ..")]


def test_plan_told_as_planned_by_him() -> None:
    assert trips(f"{WHO} no viajará el jueves a Oslo, como tenía agendado.") == [
        (["Paula Vidal"], "cancelled", "Oslo 2023-05-18..")
    ]
