"""Whatever somebody does with an office-holder in a city of his, they have met there."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read

MUTUA = {
    "en": "Kenyan Foreign Minister Alfred Mutua",
    "fr": "Le ministre kényan des Affaires étrangères Alfred Mutua",
    "de": "Der kenianische Außenminister Alfred Mutua",
}
MET = [
    ("en", "{mutua} haggled over fish with Norwegian Prime Minister Jonas Store in Oslo on Monday."),
    ("en", "{mutua} haggled over fish in Oslo on Monday with Norwegian Prime Minister Jonas Store."),
    ("en", "{mutua} won the support of Norwegian Prime Minister Jonas Store in Oslo on Monday."),
    (
        "en",
        "Standing beside Norwegian Prime Minister Jonas Store in Oslo on Monday, {mutua} promised to help.",
    ),
    (
        "en",
        "Speaking alongside Norwegian Prime Minister Jonas Store in Oslo on Monday, {mutua} promised to help.",
    ),
    ("en", "{mutua} appeared with Norwegian Prime Minister Jonas Store in Oslo on Monday."),
    # the host, and his guest
    (
        "en",
        "Standing next to {mutua} in Oslo on Monday, Norwegian Prime Minister Jonas Store promised to help.",
    ),
    ("fr", "{mutua} a obtenu le soutien du Premier ministre norvégien Jonas Store à Oslo lundi."),
    ("de", "{mutua} gewann am Montag die Unterstützung des norwegischen Ministers Jonas Store in Oslo."),
]
NOT_MET = [
    "Standing beside a map of Oslo, {mutua} spoke of Norwegian Prime Minister Jonas Store.",
    "{mutua} spoke with Norwegian Prime Minister Jonas Store on Monday.",
    "Speaking to reporters in Nairobi, {mutua} praised Norwegian Prime Minister Jonas Store.",
    "{mutua} supported Norwegian Prime Minister Jonas Store's plan in Oslo on Monday.",
    "{mutua} telephoned Norwegian Prime Minister Jonas Store in Oslo on Monday.",
    "{mutua} bolstered Norwegian Prime Minister Jonas Store, who spoke in Oslo on Monday.",
    "{mutua} bolstered Kenyan Finance Minister Moses Kuria in Nairobi on Monday.",
]


@pytest.mark.parametrize(("language", "text"), MET)
def test_they_have_met_there(language: str, text: str) -> None:
    (trip,) = read(text.format(mutua=MUTUA[language]), language, published=date(2022, 3, 24)).trips
    assert [p.name for p in trip.travellers] == ["Alfred Mutua"]
    assert [(s.city, s.country, s.arrive) for s in trip.stops] == [("Oslo", "NO", "2022-03-21")]


@pytest.mark.parametrize("text", NOT_MET)
def test_what_is_done_from_afar_puts_nobody_there(text: str) -> None:
    assert read(text.format(mutua=MUTUA["en"]), "en", published=date(2022, 3, 24)).trips == ()
