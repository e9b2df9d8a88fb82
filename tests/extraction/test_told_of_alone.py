"""Whom a pronoun, or a verb without a subject, means behind a sentence that tells of one person alone."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.test_further_travellers import BASE, others

#: The minister is told first, the president in the sentence right before.
STORY = {
    "en": "Ecuadorean Foreign Minister Gabriela Sommerfeld spoke of a new beginning. It is a season of travel for Ecuadorean President Daniel Noboa. ",
    "fr": "La ministre équatorienne des Affaires étrangères Gabriela Sommerfeld a parlé d'un nouveau départ. Il s'agit d'une année de voyages pour le président équatorien Daniel Noboa. C'est aussi la première d'un mandat du président équatorien. ",
    "es": "La ministra ecuatoriana de Exteriores, Gabriela Sommerfeld, habló de un nuevo comienzo. El percance interrumpe una temporada viajera del presidente de Ecuador, Daniel Noboa. ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "En mars, il s'était rendu à Porto."),
        ("es", "En marzo viajó a Oporto."),
        ("es", "En marzo estuvo en Oporto."),
    ],
)  # fmt: skip
def test_of_whom_the_sentence_before_tells(language: str, text: str) -> None:
    assert others(language, BASE[language] + STORY[language] + text) == [
        ("Noboa", "completed", "PT", "2024-03")
    ]


@pytest.mark.parametrize(
    "before",
    [
        "Es la segunda vez que Noboa cruza el Atlántico.",
        "Noboa no ha anunciado su próximo viaje.",
        "Esta es la tercera gira de Noboa.",
    ],
)
def test_who_does_something_alone(before: str) -> None:
    text = f"{BASE['es']}La recibió el presidente de Ecuador, Daniel Noboa. La ministra Gabriela Sommerfeld habló de comercio. {before} En marzo viajó a Oporto."
    assert ("Noboa", "completed", "PT", "2024-03") in others("es", text)


def test_who_does_something_to_the_traveller() -> None:
    """Whoever receives the traveller, or tells him something, is not whom the next sentence is about."""
    text = "El presidente de Ecuador, Daniel Noboa, le planteó un acuerdo. Mañana viajará a Oporto."
    assert others("es", BASE["es"] + text) == []
