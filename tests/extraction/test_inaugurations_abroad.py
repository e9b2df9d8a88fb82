"""Guests of an inauguration or a funeral go to the country of whoever takes office or is buried."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trip, trips

PREMIER = "Latvian Prime Minister Andris Kalns"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", f"{PREMIER} attended the inauguration on Monday of Peruvian President Rosa Quispe."),
        ("en", f"{PREMIER} attended the inauguration Monday of Peru's new president, Rosa Quispe."),
        ("en", f"{PREMIER} took part on Monday in the swearing-in of Peruvian President Rosa Quispe."),
        ("en", f"{PREMIER} attended the state funeral of Peruvian President Rosa Quispe on Monday."),
        ("fr", "Le premier ministre letton Andris Kalns a assisté lundi à l'investiture de la présidente péruvienne Rosa Quispe."),
        ("es", "El primer ministro letón, Andris Kalns, asistió el lunes a la investidura de la presidenta peruana Rosa Quispe."),
        ("de", "Lettlands Ministerpräsident Andris Kalns nahm am Montag an der Amtseinführung des peruanischen Präsidenten Luis Quispe teil."),
    ],
)  # fmt: skip
def test_they_go_to_the_country_of_whoever_takes_office(language: str, text: str) -> None:
    reading = read(text, language)
    assert trips(reading) == [trip("Andris Kalns", "completed", (None, "PE", "2026-02-23", None))]
    assert [(kind, country, day) for kind, _, country, day in events(reading)] == [
        ("ceremony", "PE", "2026-02-23")
    ]


def test_they_go_on_from_there() -> None:
    text = f"{PREMIER} will attend the inauguration of Peruvian President Rosa Quispe before flying to Chile."
    reading = read(text, "en")
    assert [s.country for s in reading.trips[0].stops] == ["PE", "CL"]
    assert [(kind, country) for kind, _, country, _ in events(reading)] == [("ceremony", "PE")]


def test_a_place_told_with_it_is_where_it_is_held() -> None:
    text = f"{PREMIER} attended the funeral of Peruvian President Rosa Quispe in Madrid on Monday."
    assert [[s.city for s in told.stops] for told in read(text, "en").trips] == [["Madrid"]]


def test_the_day_somebody_was_elected_is_not_that_of_the_ceremony() -> None:
    text = f"{PREMIER} attended the inauguration of Peruvian President Rosa Quispe, re-elected in January."
    assert [[s.arrive for s in told.stops] for told in read(text, "en").trips] == [[None]]


@pytest.mark.parametrize(
    "text",
    [
        f"{PREMIER} will not attend the inauguration of Peruvian President Rosa Quispe.",
        f"{PREMIER} was invited to the inauguration of Peruvian President Rosa Quispe.",
        f"{PREMIER} attended the inauguration of an exhibition by Peruvian painter Rosa Quispe.",
        f"{PREMIER} congratulated on the inauguration of Peruvian President Rosa Quispe.",
        f"{PREMIER} spoke in parliament, a day before the inauguration of Peruvian President Rosa Quispe.",
        "Peruvian Foreign Minister Luis Huaman attended the inauguration of Peruvian President Rosa Quispe.",
    ],
)
def test_who_goes_nowhere_for_it(text: str) -> None:
    assert trips(read(text, "en")) == []


def test_a_day_told_by_an_inauguration_leads_nowhere() -> None:
    text = f"{PREMIER} held talks in Chile on Monday, a day before the inauguration of Peruvian President Rosa Quispe."
    assert [[s.country for s in told.stops] for told in read(text, "en").trips] == [["CL"]]
