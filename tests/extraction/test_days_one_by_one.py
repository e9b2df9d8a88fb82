"""Days told one by one are their stretch: "jueves 12 y viernes 13", "los días 26, 27 y 28", "del 30 al 2"."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

TOLD = date(2026, 3, 9)  # a Monday
WHO = "La ministra de Exteriores de Chile, Paula Vidal,"


def stops(text: str, language: str = "es", told: date = TOLD) -> list[str]:
    return [
        f"{s.city} {s.arrive or ''}..{s.depart or ''}"
        for trip in extract(text, published=told, language=language).trips
        for s in trip.stops
    ]


@pytest.mark.parametrize(
    "days",
    [
        "jueves 12 y viernes 13",
        "el jueves 12 y el viernes 13",
        "los días 12 y 13",
        "los próximos días 12 y 13",
        "el 12 y el 13",
        "el 12 y 13",
        "el 12 y el 13 de marzo",
        "el jueves 12 y viernes 13 de marzo",
        "los días 12 y 13 de este mes",
        "entre el jueves 12 y el viernes 13",
        "del jueves 12 al viernes 13",
    ],
)
def test_two_days(days: str) -> None:
    assert stops(f"{WHO} estará {days} en Lima.") == ["Lima 2026-03-12..2026-03-13"]


@pytest.mark.parametrize(
    "days", ["los días 11, 12 y 13", "el 11, 12 y 13 de marzo", "miércoles, jueves y viernes"]
)
def test_three_days(days: str) -> None:
    assert stops(f"{WHO} estará {days} en Lima.") == ["Lima 2026-03-11..2026-03-13"]


@pytest.mark.parametrize(
    "days", ["del 30 al 2", "entre el lunes 30 y el jueves 2", "del lunes 30 al jueves 2"]
)
def test_stretch_leads_into_the_next_month(days: str) -> None:
    assert stops(f"{WHO} estará {days} en Lima.", told=date(2026, 3, 25)) == ["Lima 2026-03-30..2026-04-02"]


def test_far_numbers_make_no_stretch() -> None:
    assert stops(f"{WHO} estará del 28 al 25 en Lima.") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            (
                "La ministre chilienne des Affaires étrangères, Paula Vidal, sera jeudi 12 et vendredi "
                "13 à Lima."
            ),
        ),
        ("it", "La ministra degli Esteri cilena, Paula Vidal, sarà giovedì 12 e venerdì 13 a Lima."),
        ("pt", "A chanceler chilena, Paula Vidal, estará quinta-feira 12 e sexta-feira 13 em Lima."),
    ],
)
def test_two_days_elsewhere(language: str, text: str) -> None:
    assert stops(text, language) == ["Lima 2026-03-12..2026-03-13"]


def test_days_of_two_stops() -> None:
    assert stops(f"{WHO} estará el miércoles en Quito y los días 12 y 13 en Lima.") == [
        "Quito 2026-03-11..",
        "Lima 2026-03-12..2026-03-13",
    ]


def test_a_day_ends_before_another_plan() -> None:
    assert stops(
        f"{WHO} irá a Lima, donde estará el 12 y el 13, prevé reunirse con la presidenta y visitará un museo."
    ) == ["Lima 2026-03-12..2026-03-13"]
