"""Who came along, told beside the journey: "Teil der Delegation ist auch X", "En font aussi partie A et B"."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read

BASE = {
    "de": "Der norwegische Ministerpräsident Ole Holt ist am Montag in Nairobi eingetroffen. ",
    "fr": "Le Premier ministre norvégien Ole Holt est arrivé lundi à Nairobi. ",
    "en": "Norwegian Prime Minister Ole Holt arrived in Nairobi on Monday. ",
    "es": "El primer ministro noruego Ole Holt llegó el lunes a Nairobi. ",
}


def travellers(text: str, language: str) -> list[list[str]]:
    return [[p.name for p in trip.travellers] for trip in read(text, language).trips]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Delegation gehört auch Handelsministerin Eva Lund an."),
        ("de", "Teil der Delegation ist auch Handelsministerin Eva Lund."),
        ("de", "Handelsministerin Eva Lund ist ebenfalls mit von der Partie."),
        ("de", "Handelsministerin Eva Lund zählt ebenfalls zur Delegation."),
        ("de", "Im Tross befindet sich Handelsministerin Eva Lund."),
        ("de", "Die Delegation, der auch Handelsministerin Eva Lund angehört, kehrt am Mittwoch nach Oslo zurück."),
        ("fr", "La ministre du Commerce, Eva Lund, est également du déplacement."),
        ("fr", "En fait aussi partie la ministre du Commerce, Eva Lund."),
        ("fr", "Sa délégation comprend la ministre du Commerce, Eva Lund."),
        ("fr", "Fait également partie de la délégation la ministre du Commerce, Eva Lund."),
        ("en", "Trade Minister Eva Lund is part of the delegation."),
        ("en", "His delegation includes Trade Minister Eva Lund."),
        ("en", "Trade Minister Eva Lund is also along for the trip."),
        ("en", "In his entourage is Trade Minister Eva Lund."),
        ("es", "En la comitiva viaja también la ministra de Comercio, Eva Lund."),
    ],
)  # fmt: skip
def test_who_is_of_the_party_shares_the_journey(language: str, text: str) -> None:
    assert travellers(BASE[language] + text, language) == [["Ole Holt", "Eva Lund"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "In Begleitung von Handelsministerin Eva Lund ist der norwegische Ministerpräsident Ole Holt am Montag in Nairobi eingetroffen."),
        ("fr", "En compagnie de la ministre du Commerce, Eva Lund, le Premier ministre norvégien Ole Holt est arrivé lundi à Nairobi."),
        ("en", "In the company of Trade Minister Eva Lund, Norwegian Prime Minister Ole Holt arrived in Nairobi on Monday."),
        ("es", "En compañía de la ministra de Comercio, Eva Lund, el primer ministro noruego Ole Holt llegó el lunes a Nairobi."),
    ],
)  # fmt: skip
def test_company_may_be_told_in_front(language: str, text: str) -> None:
    assert travellers(text, language) == [["Ole Holt", "Eva Lund"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Delegation der Gastgeber gehört der kenianische Handelsminister James Otieno an."),
        ("fr", "La délégation kényane comprend le ministre kényan du Commerce, James Otieno."),
        ("en", "The Kenyan delegation includes Kenyan Trade Minister James Otieno."),
        ("es", "La delegación keniana la integra el ministro keniano de Comercio, James Otieno."),
    ],
)
def test_the_hosts_delegation_travels_nowhere(language: str, text: str) -> None:
    assert travellers(BASE[language] + text, language) == [["Ole Holt"]]
