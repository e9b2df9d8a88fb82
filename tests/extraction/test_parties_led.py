"""Reads what a delegation does whose leader and members are told beside it."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract


def _trips(text: str, language: str) -> list[tuple[list[str | None], list[str]]]:
    reading = extract(text, published=date(2022, 3, 24), language=language)
    return [([p.name for p in t.travellers], [s.country for s in t.stops]) for t in reading.trips]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The delegation, headed by Senegalese President Moussa Fall, arrived in Tunis on Monday."),
        (
            "de",
            "Die Delegation, angeführt vom senegalesischen Präsidenten Moussa Fall, flog nach Tunis.",
        ),
        (
            "de",
            "Die Delegation unter Führung des senegalesischen Präsidenten Moussa Fall flog nach Tunis.",
        ),
    ],
)
def test_what_a_delegation_does_its_leader_does(language: str, text: str) -> None:
    assert _trips(text, language) == [(["Moussa Fall"], ["TN"])]


def test_leaders_of_several_countries_are_one_mission_and_its_pronoun_is_theirs() -> None:
    text = (
        "Une délégation conduite par le président togolais, Koffi Mensah, ira samedi à Amman. La mission "
        "comprend aussi les présidents sénégalais, Moussa Fall, et zambien, Peter Banda. Elle ira à Tunis."
    )
    assert {country for names, stops in _trips(text, "fr") if len(names) == 3 for country in stops} >= {"TN"}


def test_whoever_has_not_been_back_since_was_there_then() -> None:
    text = "Angolan President Joao Dias had not returned to Japan since 2019."
    assert _trips(text, "en") == [(["Joao Dias"], ["JP"])]
    assert _trips("Angolan President Joao Dias had not returned to Luanda since 2019.", "en") == []


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("en", "Fijian Prime Minister Tomasi Vula crossed the border into Poland on Monday.", "PL"),
        ("fr", "Le président angolais, Joao Dias, n'avait pas remis les pieds au Japon depuis 2019.", "JP"),
        (
            "fr",
            "Le président angolais, Joao Dias, n'était pas allé au Japon depuis le sacre, en mai 2019.",
            "JP",
        ),
    ],
)
def test_borders_crossed_and_feet_set_again(language: str, text: str, country: str) -> None:
    assert [stops for _, stops in _trips(text, language)] == [[country]]
    assert _trips("Thousands of refugees crossed the border into Poland on Monday.", "en") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La ministre suisse Vera Amsler est à la tête de la délégation suisse à Reykjavik."),
        ("fr", "La ministre suisse Vera Amsler prendra mardi la tête de la délégation suisse à Reykjavik."),
        ("en", "Swiss minister Vera Amsler is leading the Swiss delegation to Reykjavik."),
        ("en", "Swiss minister Vera Amsler will head the Swiss delegation in Reykjavik on Monday."),
        ("de", "Die Schweizer Ministerin Vera Amsler steht an der Spitze der Delegation in Reykjavik."),
    ],
)
def test_whoever_leads_the_delegation_of_a_country_goes_with_it(language: str, text: str) -> None:
    assert _trips(text, language) == [(["Vera Amsler"], ["IS"])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La ministre suisse Vera Amsler est à la tête du parti à Reykjavik."),
        ("en", "Swiss minister Vera Amsler is leading the opposition to Reykjavik's plan."),
        ("de", "Die Schweizer Ministerin Vera Amsler steht an der Spitze der Bewegung in Reykjavik."),
    ],
)
def test_whoever_leads_something_else_stays(language: str, text: str) -> None:
    assert _trips(text, language) == []
