"""Guests of a gathering in Spanish news: those confirmed, those told to be at it, rows parted by semicolons and by
what is told of one of them, others told "como", and who is not there.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

#: A Thursday.
PUBLISHED = date(2024, 5, 16)
HEAD = "La cumbre de la Celac se celebra este viernes en Lima. "
CHILE, GHANA, NORWAY = "Vidal", "Adu", "Aune"


def _read(text: str) -> list[tuple[str, str, list[str]]]:
    found = trips(read(text, "es", published=PUBLISHED))
    return sorted(
        (name.split()[-1], status, [c or k for c, k, _, _ in stops])
        for people, status, stops in found
        for name in people
    )


THREE = [
    "Entre los líderes confirmados figuran el presidente de Chile, Tomás Vidal; el ghanés Kofi Adu y el noruego Jens Aune.",
    "Entre los líderes confirmados figuran, además de la presidenta anfitriona, Rosa Quispe; el presidente de Chile, Tomás Vidal, que viaja con su esposa; el presidente de Ghana, Kofi Adu, y el primer ministro de Noruega, Jens Aune.",
    "En la cita estarán los presidentes de Chile, Tomás Vidal; de Ghana, Kofi Adu, y de Noruega, Jens Aune.",
    "Además de la anfitriona, estarán los presidentes de Chile, Tomás Vidal; Ghana, Kofi Adu, y Noruega, Jens Aune.",
    "En el encuentro participarán, además de la anfitriona, los mandatarios de Chile, Tomás Vidal; Ghana, Kofi Adu, y Noruega, Jens Aune.",
    "La Cancillería confirmó la presencia de los presidentes de Chile, Tomás Vidal; de Ghana, Kofi Adu, y de Noruega, Jens Aune.",
    "A la cita asistirán los gobernantes de Chile, Tomás Vidal; de Ghana, Kofi Adu, y de Noruega, Jens Aune.",
    "A la cita asistirán el presidente de Chile, Tomás Vidal, y otros mandatarios como el ghanés Kofi Adu y el noruego Jens Aune.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", THREE)
def test_all_of_a_row_come(sentence: str) -> None:
    assert _read(HEAD + sentence) == [(who, "announced", ["Lima"]) for who in (GHANA, NORWAY, CHILE)]


NOBODY = [
    "Entre los ausentes figuran el presidente de Chile, Tomás Vidal; el ghanés Kofi Adu y el noruego Jens Aune.",
    "Entre los líderes que criticaron la cita están el presidente de Chile, Tomás Vidal, y el ghanés Kofi Adu.",
    "En la cita no estará el presidente de Chile, Tomás Vidal.",
    "La Cancillería confirmó la ausencia de los presidentes de Chile, Tomás Vidal, y Ghana, Kofi Adu.",
    "La Cancillería no confirmó la presencia de los presidentes de Chile, Tomás Vidal, y Ghana, Kofi Adu.",
    "En la agenda de la reunión estarán los aranceles, según el presidente de Chile, Tomás Vidal.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NOBODY)
def test_who_is_told_otherwise_does_not_come(sentence: str) -> None:
    assert _read(HEAD + sentence) == []


def test_all_do_it_before_the_verb() -> None:
    told = "El presidente de Chile, Tomás Vidal, y otros líderes como el ghanés Kofi Adu y el noruego Jens Aune viajaron el lunes a Lima."
    assert [(who, places) for who, _, places in _read(told)] == [
        (who, ["Lima"]) for who in (GHANA, NORWAY, CHILE)
    ]


def test_the_name_of_a_summit_is_a_gathering() -> None:
    for name in ("Cumbre Iberoamericana", "Cumbre de las Américas", "cumbre del clima"):
        told = f"El presidente de Chile, Tomás Vidal, participa en la {name}, que se celebra este viernes en Lima."
        assert _read(told) == [("Vidal", "announced", ["Lima"])], name


def test_an_earlier_gathering_is_told_in_passing() -> None:
    told = (
        "El presidente de Chile, Tomás Vidal, viaja este jueves a Perú para asistir a la cumbre que se celebra en Lima, "
        "treinta años después de la primera reunión, celebrada en Bogotá en julio de 1991. "
        "Entre los líderes confirmados figuran el ghanés Kofi Adu y el noruego Jens Aune. "
        "El primer ministro de Fiyi, Sitiveni Koro, anuló su viaje."
    )
    found = _read(told)
    assert ("Adu", "announced", ["Lima"]) in found or ("Adu", "under_way", ["Lima"]) in found
    assert ("Koro", "cancelled", ["Lima"]) in found
    assert not any("Bogotá" in places for _, _, places in found)


def test_a_gathering_brings_together_in_the_present() -> None:
    told = "La cumbre reúne este viernes en Lima a los presidentes de Chile, Tomás Vidal, y Ghana, Kofi Adu."
    assert _read(told) == [(who, "announced", ["Lima"]) for who in (GHANA, CHILE)]


def test_a_gathering_does_its_own_verb() -> None:
    told = (
        "El presidente de Chile, Tomás Vidal, viajó el lunes a Lima. "
        "La toma de posesión de Rosa Quispe coincide con la reunión del G20 en Buenos Aires, en la que participa el ghanés Kofi Adu."
    )
    assert ("Vidal", "completed", ["Lima"]) in _read(told)
