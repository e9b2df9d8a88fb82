"""A place that hosts or is the scene of talks, that awaits somebody; meetings told with their owner."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

TOLD = date(2026, 6, 6)  # a Saturday
GUEST = "la ministra de Exteriores de Chile, Paula Vidal"


def trips(text: str, language: str = "es") -> list[tuple[str, str, str, list[str]]]:
    """(traveller, status, first stop, events) of every trip."""
    reading = extract(text, published=TOLD, language=language)
    return [
        (
            t.travellers[0].name,
            t.status,
            f"{t.stops[0].city or t.stops[0].country} {t.stops[0].arrive or ''}",
            [e.kind for e in t.events],
        )
        for t in reading.trips
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"Lima acogerá el martes las conversaciones entre el presidente peruano, Luis Soto, y {GUEST}.",
        f"Lima será escenario el martes de conversaciones entre el presidente peruano, Luis Soto, y {GUEST}.",
        f"El martes tendrá lugar en Lima la entrevista del presidente peruano, Luis Soto, con {GUEST}.",
        f"La entrevista del presidente peruano, Luis Soto, con {GUEST}, tendrá lugar el martes en Lima.",
    ],
)
def test_talks_at_a_place(text: str) -> None:
    assert trips(text) == [("Paula Vidal", "announced", "Lima 2026-06-09", ["bilateral_meeting"])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            (
                "Lima will host talks between Peruvian President Luis Soto and Chilean Foreign Minister "
                "Paula Vidal on Tuesday."
            ),
        ),
        (
            "fr",
            (
                "Lima accueillera mardi une rencontre entre le président péruvien, Luis Soto, et la "
                "ministre chilienne des Affaires étrangères, Paula Vidal."
            ),
        ),
        (
            "pt",
            (
                "Lima acolherá na terça-feira conversações entre o presidente peruano, Luis Soto, e a "
                "ministra chilena "
                "das Relações Exteriores, Paula Vidal."
            ),
        ),
    ],
)
def test_talks_at_a_place_elsewhere(language: str, text: str) -> None:
    assert [told[:3] for told in trips(text, language)] == [("Paula Vidal", "announced", "Lima 2026-06-09")]


def test_talks_looked_back_on_are_not_where_somebody_seeks_help() -> None:
    text = (
        "Lima busca apoyos desde el fracaso de la cumbre entre el presidente brasileño, João Pinto, y el "
        "presidente argentino, Raúl Sosa."
    )
    assert trips(text) == []


def test_place_told_behind_its_day_receives() -> None:
    assert trips(f"El martes Lima recibirá a {GUEST}.") == [
        ("Paula Vidal", "announced", "Lima 2026-06-09", [])
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"Lima espera el martes a {GUEST}.",
        f"El presidente peruano, Luis Soto, espera el martes en Lima a {GUEST}.",
    ],
)
def test_somebody_awaited(text: str) -> None:
    assert [told[:3] for told in trips(text)] == [("Paula Vidal", "announced", "Lima 2026-06-09")]


@pytest.mark.parametrize(
    "text",
    [
        "La ministra de Exteriores de Chile, Paula Vidal, espera viajar el martes a Lima.",
        f"Perú espera una disculpa de {GUEST}, el martes.",
    ],
)
def test_hoped_for(text: str) -> None:
    assert trips(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "El Congreso autorizó a la ministra de Exteriores de Chile, Paula Vidal, a viajar el martes a Lima.",
        (
            "La ministra de Exteriores de Chile, Paula Vidal, fue autorizada por el Congreso a viajar el "
            "martes a Lima."
        ),
    ],
)
def test_allowed_to_travel(text: str) -> None:
    assert trips(text) == [("Paula Vidal", "announced", "Lima 2026-06-09", [])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Congress authorised Chilean President Paula Vidal to travel to Lima on Tuesday."),
        ("fr", "Le Congrès a autorisé la présidente chilienne Paula Vidal à se rendre mardi à Lima."),
    ],
)
def test_allowed_to_travel_elsewhere(language: str, text: str) -> None:
    assert trips(text, language) == [("Paula Vidal", "announced", "Lima 2026-06-09", [])]


@pytest.mark.parametrize(
    "text",
    [
        (
            "El Congreso no autorizó a la ministra de Exteriores de Chile, Paula Vidal, a viajar el "
            "martes a Lima."
        ),
        "La ministra de Exteriores de Chile, Paula Vidal, autorizó a la policía a viajar el martes a Lima.",
    ],
)
def test_nobody_allowed(text: str) -> None:
    assert trips(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Será el martes cuando la ministra de Exteriores de Chile, Paula Vidal, viaje a Lima.",
        (
            "Será el martes, en Lima, cuando la ministra de Exteriores de Chile, Paula Vidal, hable ante "
            "el Congreso."
        ),
    ],
)
def test_cleft_opened_by_its_verb(text: str) -> None:
    assert [told[:3] for told in trips(text)] == [("Paula Vidal", "announced", "Lima 2026-06-09")]


def test_cleft_of_a_place() -> None:
    text = (
        "Fue en Lima donde la ministra de Exteriores de Chile, Paula Vidal, se reunió el jueves con el "
        "presidente peruano, Luis Soto."
    )
    assert trips(text) == [("Paula Vidal", "completed", "Lima 2026-06-04", ["bilateral_meeting"])]


@pytest.mark.parametrize(
    ("text", "stop"),
    [
        (f"La visita a Lima de {GUEST}, que tendrá lugar el martes, será la primera.", "Lima 2026-06-09"),
        (
            (
                "La ministra de Exteriores de Chile, Paula Vidal, cuya visita a Lima comenzará el "
                "martes, llevará un mensaje."
            ),
            "Lima 2026-06-09",
        ),
        (f"El martes dará inicio la visita a Lima de {GUEST}.", "Lima 2026-06-09"),
    ],
)
def test_day_of_a_visit_in_its_relative(text: str, stop: str) -> None:
    assert [told[:3] for told in trips(text)] == [("Paula Vidal", "announced", stop)]


def test_stay_told_with_a_reflexive() -> None:
    text = (
        "La ministra de Exteriores de Chile, Paula Vidal, llegó el lunes a Lima y se queda hasta el martes."
    )
    (trip,) = extract(text, published=TOLD, language="es").trips
    assert (trip.status, trip.stops[0].arrive, trip.stops[0].depart) == (
        "under_way",
        "2026-06-01",
        "2026-06-09",
    )


@pytest.mark.parametrize(
    "text",
    [
        "La ministra de Exteriores de Chile, Paula Vidal, pidió más comercio al término de su visita a Lima.",
        (
            "«Perú no está solo», afirmó la ministra de Exteriores de Chile, Paula Vidal, al concluir su "
            "visita a Lima."
        ),
    ],
)
def test_said_at_the_end_of_a_visit(text: str) -> None:
    assert [told[:2] for told in trips(text)] == [("Paula Vidal", "completed")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La vicepresidenta de Panamá, Victoria Salcedo, visitó el martes Lima.", "Victoria Salcedo"),
        ("La vicepresidenta panameña, Victoria Salcedo, visitó el martes Lima.", "Victoria Salcedo"),
    ],
)
def test_name_like_two_towns(text: str, name: str) -> None:
    assert [told[0] for told in trips(text)] == [name]


def test_town_behind_a_visit_is_no_name() -> None:
    text = "El presidente de Panamá, José Mulino, visitó el martes Victoria, capital de Seychelles."
    assert trips(text) == [("José Mulino", "completed", "Victoria 2026-06-02", [])]
