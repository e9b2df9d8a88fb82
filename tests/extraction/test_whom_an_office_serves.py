"""Whom an office serves is told by his own: a minister "of president X" is not X."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trip, trips

ROME = ("Rome", "IT", "2026-02-23", None)


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("es", "Marta Lugo, futura ministra de Exteriores del Gobierno del presidente electo de Chile Juan Pereda, viajó a Roma el lunes.", "Marta Lugo"),
        ("es", "Marta Lugo, ministra de Exteriores del presidente chileno Juan Pereda, viajó a Roma el lunes.", "Marta Lugo"),
        ("es", "El ministro del Interior del Gobierno del presidente Juan Pereda, Marcos Lugo, viajó a Roma el lunes.", "Marcos Lugo"),
        ("fr", "Le conseiller du président chilien Jean Pereda, Paul Lugo, s'est rendu lundi à Rome.", "Paul Lugo"),
        ("en", "Mary Lugo, foreign minister in the government of President John Pereda, travelled to Rome on Monday.", "Mary Lugo"),
    ],
)  # fmt: skip
def test_who_serves_travels(language: str, text: str, who: str) -> None:
    assert [told[0] for told in trips(read(text, language))] == [[who]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La ministra de Exteriores del presidente chileno Juan Pereda viajó a Roma el lunes."),
        ("es", "El asesor del presidente electo Juan Pereda viajó a Roma el lunes."),
        (
            "fr",
            "La ministre des Affaires étrangères du président chilien Jean Pereda s'est rendue lundi à Rome.",
        ),
    ],
)
def test_whom_somebody_nameless_serves_stays(language: str, text: str) -> None:
    reading = read(text, language)
    assert not any(p.name for told in reading.trips for p in told.travellers)
    (served,) = [p for p in reading.officials if p.name]
    assert served.name.split()[-1] == "Pereda"
    assert "Minister" not in (served.role or "")


@pytest.mark.parametrize(
    "text",
    [
        "El presidente de la Cámara de Diputados Juan Pereda viajó a Roma el lunes.",
        "El presidente del Consejo de Ministros Juan Pereda viajó a Roma el lunes.",
        "El ministro chileno coronel Juan Pereda viajó a Roma el lunes.",
        "El jefe del Estado Mayor, general Juan Pereda, viajó a Roma el lunes.",
    ],
)
def test_words_of_one_office(text: str) -> None:
    assert trips(read(text, "es")) == [trip("Juan Pereda", "completed", ROME)]
