"""What is done on a journey that is going on, told in the past and without its place."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract
from tests.extraction.reading import kinds_in_ottawa, trips_to_ottawa

DAY = date(2024, 5, 15)
HEAD = "Le ministre français Jean Dubosc est à Niamey depuis mardi. "

MET = [
    "Il a eu un tête-à-tête avec le président Issa Bako.",
    "Il a été reçu en audience par le président Issa Bako.",
    "Il a conféré avec le président Issa Bako.",
    "Il a fait le point avec le président Issa Bako.",
    "Il s'est réuni avec le président Issa Bako.",
    "Il a rendez-vous jeudi avec le président Issa Bako.",
    "Des entretiens avec le président Issa Bako y sont prévus.",
    "L'entretien avec le président Issa Bako a duré deux heures.",
]


@pytest.mark.parametrize("text", MET)
def test_meetings(text: str) -> None:
    (trip,) = extract(HEAD + text, published=DAY, language="fr").trips
    assert trip.status == "under_way"
    assert [(e.kind, [p.name for p in e.people]) for e in trip.events] == [
        ("bilateral_meeting", ["Issa Bako"])
    ]


CEREMONIES = [
    "Il y posera la première pierre d'une école.",
    "Il a déposé une gerbe au monument aux morts.",
    "Il s'est recueilli devant la stèle.",
    "Il a procédé à la réouverture du consulat.",
]


@pytest.mark.parametrize("text", CEREMONIES)
def test_ceremonies(text: str) -> None:
    (trip,) = extract(HEAD + text, published=DAY, language="fr").trips
    assert [(e.kind, e.place_country) for e in trip.events] == [("ceremony", "NE")]


GATHERED = [
    ("Il a eu une réunion avec le président Issa Bako.", "bilateral_meeting"),
    ("Une réunion avec le président Issa Bako est prévue.", "bilateral_meeting"),
    ("Il a participé à une réunion du G5 Sahel.", "multilateral_meeting"),
]


@pytest.mark.parametrize(("text", "kind"), GATHERED, ids=[t for t, _ in GATHERED])
def test_a_gathering_of_two_is_bilateral(text: str, kind: str) -> None:
    (trip,) = extract(HEAD + text, published=DAY, language="fr").trips
    assert [e.kind for e in trip.events] == [kind]


def test_a_capital_that_has_lost_its_accent() -> None:
    text = "A Bamako, le ministre français Jean Dubosc a rencontré le président Issa Bako."
    (trip,) = extract(text, published=DAY, language="fr").trips
    assert [(s.city, s.country) for s in trip.stops] == [("Bamako", "ML")]


def test_the_day_between_an_apposition_and_a_noun() -> None:
    text = "Le président français a atterri à Abidjan, la capitale, ce mardi 14 mai 2024 pour une visite."
    (trip,) = extract(text, published=DAY, language="fr").trips
    assert trip.stops[0].arrive == "2024-05-14"


RECEIVED_BY_TWO = [
    ("fr", "Il doit être reçu par le gouverneur, Paul Roy, puis par le ministre, Jean Tremblay, avant de s'adresser aux députés."),
    ("es", "Será recibido por el gobernador, Paul Roy, y luego por el ministro, Jean Tremblay, antes de dirigirse al Parlamento."),
    ("en", "He will be received by Governor Paul Roy, then by Minister Jean Tremblay, before addressing parliament."),
    ("de", "Er wird von Gouverneur Paul Roy und danach von Minister Jean Tremblay empfangen, bevor er vor dem Parlament spricht."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), RECEIVED_BY_TWO)
def test_the_second_host_opens_no_clause(language: str, text: str) -> None:
    met = [e.counterparts for t in trips_to_ottawa(language, text) for e in t.events if e.kind != "speech"]
    assert met == [["Paul Roy"], ["Jean Tremblay"]]


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("fr", "La visite s'est conclue par la signature d'un accord de pêche.", ["signing"]),
        ("fr", "Il a conclu mardi un accord de pêche.", ["signing"]),
        ("fr", "Face à la presse, il a salué mardi une amitié ancienne.", ["press_conference"]),
        ("es", "Ante la prensa, saludó el martes una vieja amistad.", ["press_conference"]),
        ("fr", "Il a salué mardi la presse canadienne.", []),
    ],
)
def test_how_a_visit_ends_and_what_the_press_hears(language: str, text: str, kinds: list[str]) -> None:
    assert kinds_in_ottawa(language, text) == kinds


DONE_IN_OTTAWA = [
    ("He had breakfast talks on Tuesday with Foreign Minister Melanie Joly.", ["bilateral_meeting"]),
    ("He had an hour with Foreign Minister Melanie Joly.", ["bilateral_meeting"]),
    ("He held closed-door talks with Foreign Minister Melanie Joly.", ["bilateral_meeting"]),
    ("He will give a goodwill message.", ["speech"]),
    ("He had hard words for Foreign Minister Melanie Joly.", []),
    ("He had an hour to spare.", []),
]


@pytest.mark.parametrize(("text", "kinds"), DONE_IN_OTTAWA)
def test_talks_by_their_meal_and_their_length(text: str, kinds: list[str]) -> None:
    assert kinds_in_ottawa("en", text) == kinds
