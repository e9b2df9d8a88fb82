"""Offices that a list tells once: "le président égyptien, A, et le kényan, B"."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

TOGETHER = {
    "fr": "Le président kényan, Paul Otieno, et le chilien, Hugo Paz, se sont rendus lundi à Tokyo.",
    "es": "El presidente keniano, Paul Otieno, y el chileno, Hugo Paz, viajaron el lunes a Tokio.",
    "de": "Der kenianische Präsident Paul Otieno und der chilenische, Hugo Paz, reisten am Montag nach Tokio.",
    "en": "The Kenyan president, Paul Otieno, and the Chilean, Hugo Paz, travelled to Tokyo on Monday.",
}


@pytest.mark.parametrize(("language", "text"), TOGETHER.items(), ids=TOGETHER.keys())
def test_one_office_of_two_countries(language, text):
    reading = read(text, language)
    assert trips(reading) == [
        (["Paul Otieno", "Hugo Paz"], "completed", [("Tokyo", "JP", "2026-02-23", None)])
    ]
    (trip,) = reading.trips
    assert [(p.role, p.country) for p in trip.travellers] == [("President", "KE"), ("President", "CL")]


def test_a_title_stands_before_the_second_name():
    text = "Les présidents kényan, Paul Otieno, et émirati, cheikh Nasser Al Hamadi, se sont rendus lundi à Tokyo."
    (trip,) = read(text, "fr").trips
    assert [p.country for p in trip.travellers] == ["KE", "AE"]
    assert trip.travellers[1].name == "Nasser Al Hamadi"


def test_another_noun_tells_no_office():
    text = "Le président kényan, Paul Otieno, et le musicien, Hugo Paz, se sont rendus lundi à Tokyo."
    assert all(p.name != "Hugo Paz" for t in read(text, "fr").trips for p in t.travellers)
