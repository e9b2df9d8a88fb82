"""Spanish: days told with "a partir de" or before their verb, journeys brought forward, names of days."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract
from tests.extraction.reading import read

TOLD = date(2024, 5, 15)  # a Wednesday


def told(text: str, language: str = "es") -> list[tuple[str | None, str, str]]:
    """(traveller, status, stops as "city arrive..depart") of every trip."""
    reading = extract(text, published=TOLD, language=language)
    return [
        (
            trip.travellers[0].name,
            trip.status,
            ", ".join(f"{s.city} {s.arrive or ''}..{s.depart or ''}" for s in trip.stops),
        )
        for trip in reading.trips
    ]


@pytest.mark.parametrize(
    "text",
    [
        "La ministra de Exteriores de Chile, Paula Vidal, estará en Lima a partir del viernes.",
        "La ministra de Exteriores de Chile, Paula Vidal, pasará tres días en Lima a partir del viernes.",
        "A partir del viernes, la ministra de Exteriores de Chile, Paula Vidal, visitará Lima.",
        "La ministra de Exteriores de Chile, Paula Vidal, va a partir el viernes a Lima.",
        "La ministra de Exteriores de Chile, Paula Vidal, ha adelantado al viernes su visita a Lima.",
        "La ministra de Exteriores de Chile, Paula Vidal, anticipó al viernes su viaje a Lima.",
        "La ministra de Exteriores de Chile, Paula Vidal, adelantó que viajará a Lima el viernes.",
    ],
)
def test_day_a_stay_begins(text: str) -> None:
    assert told(text) == [("Paula Vidal", "announced", "Lima 2024-05-17..")]


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("viajará el 20 de mayo a Lima y el 22 llegará a Quito.", "Lima 2024-05-20.., Quito 2024-05-22.."),
        (
            "viajará el 20 de mayo a Lima y el 22 se dirigirá a Quito.",
            "Lima 2024-05-20.., Quito 2024-05-22..",
        ),
        ("viajará el 20 de mayo a Lima y el 22 regresará a Zagreb.", "Lima 2024-05-20..2024-05-22"),
        ("viajará a Lima con un 20 por ciento menos de gastos.", "Lima .."),
        ("visitará Asunción el viernes 17 de mayo.", "Asunción 2024-05-17.."),
    ],
)
def test_day_before_its_verb(text: str, stops: str) -> None:
    assert told(f"El presidente de Croacia, Ivan Horvat, {text}") == [("Ivan Horvat", "announced", stops)]


@pytest.mark.parametrize("name", ["Julio Torres", "Julio César Torres", "Domingo Ibarra", "Abril Ibarra"])
def test_name_that_is_a_day_or_month(name: str) -> None:
    trip = (name, "completed", "Tokyo 2024-05-13..")
    assert told(f"El canciller de México, {name}, viajó el lunes a Tokio.") == [trip]
    assert told(f"{name}, canciller de México, viajó el lunes a Tokio.") == [trip]


def test_month_stays_a_month() -> None:
    text = "El canciller de México, Julio Torres, viajó en julio a Tokio."
    assert told(text) == [("Julio Torres", "completed", "Tokyo 2023-07..")]


@pytest.mark.parametrize(
    ("office", "country"),
    [
        ("El secretario de Estado de Estados Unidos", "US"),
        ("El secretario de Estado de EE.UU.", "US"),
        ("El secretario de Estado de EE. UU.", "US"),
    ],
)
def test_secretary_of_state_of_the_united_states(office: str, country: str) -> None:
    text = f"{office}, Robert Haines, se reunió el lunes en Roma con el primer ministro italiano."
    assert told(text) == [("Robert Haines", "completed", "Rome 2024-05-13..")]
    official = next(
        o for o in extract(text, published=TOLD, language="es").officials if o.name == "Robert Haines"
    )
    assert (official.role, official.country) == ("Secretary of State", country)


def test_other_secretary_of_state() -> None:
    text = "La secretaria de Estado de Comercio de España, Ana Ruiz, viajará el lunes a Roma."
    official = next(o for o in extract(text, published=TOLD, language="es").officials if o.name == "Ana Ruiz")
    assert official.role != "Secretary of State"


@pytest.mark.parametrize(
    ("language", "when", "days"),
    [
        ("es", "desde el miércoles hasta el viernes", ("2026-02-25", "2026-02-27")),
        ("es", "desde este miércoles y hasta el próximo viernes", ("2026-02-25", "2026-02-27")),
        ("es", "desde el 3 y hasta el 6 de marzo", ("2026-03-03", "2026-03-06")),
        ("es", "desde el 27 de febrero y hasta el 2 de marzo", ("2026-02-27", "2026-03-02")),
        ("es", "entre el próximo jueves y el sábado", ("2026-02-26", "2026-02-28")),
        ("es", "desde el miércoles", ("2026-02-25", None)),
        ("it", "da mercoledì fino a venerdì", ("2026-02-25", "2026-02-27")),
        ("pt", "desde quarta-feira e até sexta-feira", ("2026-02-25", "2026-02-27")),
    ],
)
def test_from_a_day_and_until_another(language: str, when: str, days: tuple[str, str | None]) -> None:
    who = {
        "es": "El presidente letón, Mart Laar, visitará Lima",
        "it": "Il presidente lettone Mart Laar visiterà Lima",
        "pt": "O presidente letão, Mart Laar, visitará Lima",
    }
    (trip,) = read(f"{who[language]} {when}.", language).trips
    assert [(s.city, s.arrive, s.depart) for s in trip.stops] == [("Lima", *days)]
