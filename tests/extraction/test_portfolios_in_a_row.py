"""Ministers of a delegation told in a row, each with what he is minister of, and the delegation told first."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read

LANDED = "El presidente chileno, Luis Pereda, llegó el domingo a Londres. "


def travellers(text: str) -> list[str]:
    (trip,) = read(LANDED + text, "es").trips
    return [p.name for p in trip.travellers]


@pytest.mark.parametrize(
    "text",
    [
        "Junto al presidente viajan los ministros de Relaciones Exteriores, Alí Salas; de Educación, Ciencia y Tecnología, Mateo Gazán, y de Economía, Samuel Osorio.",
        "Lo acompañan el ministro de Exteriores, Alí Salas; el de Industria, Comercio y Minas, Mateo Gazán, y el de Economía, Samuel Osorio.",
        "En la delegación que acompaña a Pereda figuran el ministro de Exteriores, Alí Salas; el de Comercio, Mateo Gazán, y el de Economía, Samuel Osorio.",
        "Entre los miembros de la delegación que acompañan al presidente figuran el ministro de Exteriores, Alí Salas; el de Comercio, Mateo Gazán, y el de Economía, Samuel Osorio.",
    ],
)  # fmt: skip
def test_all_of_the_row_come_along(text: str) -> None:
    assert travellers(text) == ["Luis Pereda", "Alí Salas", "Mateo Gazán", "Samuel Osorio"]


def test_what_the_others_are_minister_of_is_not_what_the_first_is() -> None:
    reading = read(
        LANDED + "Lo acompañan el ministro de Exteriores, Alí Salas, y el de Economía, Samuel Osorio.", "es"
    )
    roles = {p.name: p.role for p in reading.officials}
    assert (roles["Alí Salas"], roles["Samuel Osorio"]) == ("Minister of Foreign Affairs", "Minister")


@pytest.mark.parametrize(
    "text",
    [
        "La delegación que recibió a Pereda visitó después a Samuel Osorio en su casa.",
        "En la delegación que acompaña a Pereda nadie habló, dijo el ministro de Economía británico, Samuel Osorio.",
    ],
)
def test_others_stay(text: str) -> None:
    assert travellers(text) == ["Luis Pereda"]
