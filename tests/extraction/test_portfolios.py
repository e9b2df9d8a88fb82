"""The name behind what an office is for, parties before a name, and offices that are of no state."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

DAY = date(2018, 5, 16)

NAMED = [
    ("fr", "Le ministre malien de la Cohésion sociale, Issa Traoré, est arrivé à Rome.", "Issa Traoré"),
    ("fr", "La ministre déléguée aux Affaires maritimes, Claire Duval, est arrivée à Rome.", "Claire Duval"),
    ("fr", "Le secrétaire d'État chargé du Numérique Marc Dubosc a pris la parole.", "Marc Dubosc"),
    ("fr", "La ministre de la Santé et des Solidarités, Anne Morel, est à Rome.", "Anne Morel"),
    ("fr", "Le conseiller spécial du président, Jean Kaba, a pris la parole.", "Jean Kaba"),
    ("fr", "La sénatrice EELV Lise Benamou a pris la parole.", "Lise Benamou"),
    ("fr", "Marc Vial, député LR des Alpes-Maritimes, a pris la parole.", "Marc Vial"),
    ("en", "The minister for climate change, Peter Smith, arrived in Rome on Monday.", "Peter Smith"),
    ("es", "La ministra encargada de la Infancia, Rosa Prieto, llegó a Roma.", "Rosa Prieto"),
    ("de", "Die Ministerin für wirtschaftliche Fragen, Svenja Holm, ist in Rom eingetroffen.", "Svenja Holm"),
]


@pytest.mark.parametrize(("language", "text", "name"), NAMED, ids=[n for _, _, n in NAMED])
def test_name_behind_the_portfolio(language: str, text: str, name: str) -> None:
    reading = extract(text, published=DAY, language=language)
    assert [person.name for person in reading.officials] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Le président de la fédération de tennis, Luc Garnier, a pris la parole.",
        "Le capitaine Luc Garnier a marqué deux buts.",
        "Le président des Républicains, Luc Garnier, a pris la parole.",
    ],
)
def test_offices_of_clubs_are_no_offices(text: str) -> None:
    assert extract(text, published=DAY, language="fr").officials == ()
