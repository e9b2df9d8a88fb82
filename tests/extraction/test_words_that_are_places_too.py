"""Words of everyday and surnames that are names of towns and islands too."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import last_names_and_places


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("El presidente letón, Mart Laar, viajó a Quito para asistir a la Reunión de Líderes Andinos.", [("Laar", ["Quito"])]),
        ("El presidente letón, Mart Laar, firmó el lunes en el Palacio de Moncloa un acuerdo.", [("Laar", ["Madrid"])]),
        ("El presidente letón, Mart Laar, llegó el lunes a la isla de la Reunión.", [("Laar", ["Reunion"])]),
        ("El presidente letón, Mart Laar, llegó el lunes a la Reunión, donde cenará con pescadores.", [("Laar", ["Reunion"])]),
    ],
)  # fmt: skip
def test_a_common_noun_with_what_it_is_of(text: str, told: list[tuple[str, list[str]]]) -> None:
    assert last_names_and_places("es", text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("La mandataria de Honduras, Irene Castro, llegó el lunes a México. La presidenta mexicana, Ana Lugo, salió para darle la bienvenida a Castro.", [("Castro", ["MX"])]),
        ("La mandataria de Honduras, Irene Castro, llegó el lunes a México. Ana Lugo, la presidenta mexicana, entregó después a Castro las llaves de la ciudad.", [("Castro", ["MX"])]),
        ("La reina británica, Ana, recibió el lunes en Londres al presidente de Chile, Luis Santos. La reina acompañó a Santos en un carruaje.", [("Santos", ["London"])]),
        ("La mandataria de Honduras, Irene Castro, está en Chile. El lunes viajó a Castro en barco.", [("Castro", ["Castro"])]),
    ],
)  # fmt: skip
def test_a_surname_that_is_a_town_too(text: str, told: list[tuple[str, list[str]]]) -> None:
    assert last_names_and_places("es", text) == told
