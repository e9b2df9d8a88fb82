"""Seats of government: since when somebody is in power, and palaces that several countries call alike."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import last_names_and_places, read

TO_RABAT = "El presidente del Gobierno, Andrés Rovira, viaja el lunes a Rabat. "


@pytest.mark.parametrize(
    "text",
    [
        "Ayer adelantó el que será su primer viaje oficial a Marruecos desde su llegada a Moncloa.",
        "Ayer adelantó el que será su primer viaje oficial a Marruecos desde que llegó a la Moncloa.",
    ],
)
def test_nobody_is_at_the_seat_since_which_he_governs(text: str) -> None:
    assert {s.country for trip in read(TO_RABAT + text, "es").trips for s in trip.stops} == {"MA"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("El presidente de la República Dominicana, Danilo Mejía, recibió el lunes al presidente de Haití, Luis Pereda. Pereda llegó al Palacio Nacional por la tarde.", {None}),
        ("El presidente de Chile, Luis Pereda, viajó el lunes a México y fue recibido en Palacio Nacional por la presidenta.", {"Mexico City"}),
        ("El presidente de Chile, Luis Pereda, fue recibido el lunes en Palacio Nacional por la presidenta mexicana.", {"Mexico City"}),
    ],
)  # fmt: skip
def test_a_palace_of_several_countries(text: str, told: set[str | None]) -> None:
    assert {s.city for trip in read(text, "es").trips for s in trip.stops} == told


def test_who_is_received_at_a_seat_is_there() -> None:
    text = (
        "El presidente letón, Mart Laar, fue recibido el lunes en la Moncloa, desde donde habló a la prensa."
    )
    assert last_names_and_places("es", text) == [("Laar", ["Madrid"])]


def test_who_is_told_by_the_very_words_rather_than_a_colleague() -> None:
    text = (
        "El presidente del Gobierno, Andrés Rovira, se desplaza este lunes a Rabat para entrevistarse con el primer ministro marroquí, Karim Lahlou. "
        "Acto seguido, asistirá al almuerzo ofrecido por el mismo Lahlou. El presidente del Gobierno viajó el viernes a Lima."
    )
    assert {p.name for trip in read(text, "es").trips for p in trip.travellers} == {"Andrés Rovira"}


def test_a_colleague_told_without_those_words() -> None:
    text = (
        "El presidente del Gobierno, Andrés Rovira, se desplaza este lunes a Rabat para entrevistarse con el primer ministro marroquí, Karim Lahlou. "
        "El primer ministro marroquí viajó el viernes a Lima."
    )
    assert ("Lahlou", ["Lima"]) in last_names_and_places("es", text)
