"""Whom a pronoun means that is told before him ("When he lands in Oslo, X will …"), the place put first ("It was in
Oslo that X …"), and journeys that are off with nobody calling them off. All is told on Wednesday, 15 May 2024.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read

TOLD = date(2024, 5, 15)


def journeys(text: str, language: str) -> list[tuple[list[str], str, str | None, str | None]]:
    trips = read(text, language, published=TOLD).trips
    return [([p.name for p in t.travellers], t.status, t.stops[0].city, t.stops[0].arrive) for t in trips]


@pytest.mark.parametrize(
    ("language", "text", "status", "day"),
    [
        ("en", "When he arrives in Oslo on Friday, Kenya's president Alfred Otieno will press for debt relief.", "announced", "2024-05-17"),
        ("en", "Before he flies to Oslo on Friday, Kenya's president Alfred Otieno will meet lawmakers.", "announced", "2024-05-17"),
        ("en", "In Oslo, where he arrived on Monday, Kenya's president Alfred Otieno pressed for debt relief.", "under_way", "2024-05-13"),
        ("fr", "Quand il arrivera vendredi à Oslo, le président kényan Alfred Otieno plaidera pour un allègement.", "announced", "2024-05-17"),
        ("fr", "À Oslo, où il est arrivé lundi, le président kényan, Alfred Otieno, a plaidé pour un allègement.", "under_way", "2024-05-13"),
        ("de", "Bevor er am Freitag nach Oslo fliegt, trifft Kenias Präsident Alfred Otieno Abgeordnete.", "announced", "2024-05-17"),
        ("de", "In Oslo, wo er am Montag eingetroffen ist, warb Kenias Präsident Alfred Otieno für einen Erlass.", "under_way", "2024-05-13"),
    ],
)  # fmt: skip
def test_a_pronoun_may_mean_who_is_named_behind_it(language: str, text: str, status: str, day: str) -> None:
    assert journeys(text, language) == [(["Alfred Otieno"], status, "Oslo", day)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He arrived in Oslo on Monday, Kenya's president Alfred Otieno said of the envoy."),
        ("fr", "Il est arrivé lundi à Oslo, a dit de l'émissaire le président kényan Alfred Otieno."),
        ("en", "When she arrives in Oslo on Friday, he will be told, said Kenya's president Alfred Otieno."),
    ],
)
def test_a_pronoun_of_a_main_clause_means_nobody_named_later(language: str, text: str) -> None:
    assert journeys(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It was in Oslo that Kenya's president, Alfred Otieno, met the king on Monday."),
        ("en", "It was in Oslo that Kenya's president, Alfred Otieno, pressed on Monday for debt relief."),
        ("fr", "C'est à Oslo que le président kényan, Alfred Otieno, a rencontré lundi le roi."),
        ("fr", "De passage lundi à Oslo, le président kényan, Alfred Otieno, a plaidé pour un allègement."),
        ("fr", "Le président kényan, Alfred Otieno, de passage lundi à Oslo, a plaidé pour un allègement."),
        ("fr", "En visite à Oslo, le président kényan, Alfred Otieno, a plaidé lundi pour un allègement."),
        ("es", "El presidente keniano, Alfred Otieno, de paso el lunes por Oslo, abogó por un alivio."),
    ],
)  # fmt: skip
def test_where_he_is_may_be_put_first_or_aside(language: str, text: str) -> None:
    assert [(city, day) for _, _, city, day in journeys(text, language)] == [("Oslo", "2024-05-13")]


def test_a_place_put_first_may_be_gone_to() -> None:
    text = "C'est à Oslo que se rendra vendredi le président kényan, Alfred Otieno."
    assert journeys(text, "fr") == [(["Alfred Otieno"], "announced", "Oslo", "2024-05-17")]


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "Kenyan president Alfred Otieno's trip to Oslo on Friday is off.", "cancelled"),
        ("en", "Kenya's president, Alfred Otieno, had been due in Oslo on Friday. The trip is off.", "cancelled"),
        ("es", "La visita a Oslo del presidente keniano, Alfred Otieno, prevista para el viernes, se aplaza.", "postponed"),
        ("es", "El viaje del presidente keniano, Alfred Otieno, a Oslo el viernes se canceló.", "cancelled"),
    ],
)  # fmt: skip
def test_a_journey_is_off_with_nobody_calling_it_off(language: str, text: str, status: str) -> None:
    assert journeys(text, language) == [(["Alfred Otieno"], status, "Oslo", "2024-05-17")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On a visit to Oslo, Kenya's president, Alfred Otieno, cancelled a meeting."),
        ("en", "Kenya's president, Alfred Otieno, is off to Oslo on Friday."),
        ("es", "El presidente keniano, Alfred Otieno, de visita en Oslo, aplaza la reunión."),
    ],
)
def test_who_calls_off_something_else_still_travels(language: str, text: str) -> None:
    assert next((status, city) for _, status, city, _ in journeys(text, language))[1] == "Oslo"
    assert {status for _, status, _, _ in journeys(text, language)} <= {"announced", "under_way"}
