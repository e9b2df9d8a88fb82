"""Verbs of going on with a day before the place, what is not confirmed, and where somebody came from."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

ON_A_DAY = [
    ("es", "El presidente de Kenia, Juma Otieno, aterrizó el lunes en Lima y seguirá el jueves a Quito.", ["Lima", "Quito"]),
    ("es", "El presidente de Kenia, Juma Otieno, aterrizó el lunes en Lima. Lo siguió el martes su canciller.", ["Lima"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "cities"), ON_A_DAY, ids=[text for _, text, _ in ON_A_DAY])
def test_going_on_leads_to_the_place_behind_its_day(language: str, text: str, cities: list[str]) -> None:
    told = trips(read(text, language))[0]
    assert [city for city, *_ in told[2]] == cities


def test_whence_somebody_came_to_a_place_is_the_stop_before() -> None:
    text = "El presidente de Kenia, Juma Otieno, llegó el lunes a Lima, adonde se desplazó desde Quito."
    (told,) = trips(read(text, "es"))
    assert [city for city, *_ in told[2]] == ["Quito", "Lima"]


NOT_CONFIRMED = [
    ("es", "El presidente de Kenia, Juma Otieno, no confirmó su asistencia a la cumbre de Lima."),
    ("en", "Kenyan President Juma Otieno has not confirmed his trip to Lima."),
    ("fr", "Le président kényan Juma Otieno n'a pas confirmé sa participation au sommet de Lima."),
    ("de", "Der kenianische Präsident Juma Otieno hat seine Teilnahme am Gipfel in Lima nicht bestätigt."),
]


@pytest.mark.parametrize(("language", "text"), NOT_CONFIRMED, ids=[language for language, _ in NOT_CONFIRMED])
def test_what_is_not_confirmed_is_no_journey(language: str, text: str) -> None:
    assert trips(read(text, language)) == []


def test_what_is_confirmed_is_still_to_come() -> None:
    text = "El presidente de Kenia, Juma Otieno, confirmó su asistencia a la cumbre de Lima."
    assert trips(read(text, "es"))[0][1] == "announced"


def test_what_a_journey_was_put_off_for_is_no_stop() -> None:
    text = "El ministro israelí Juma Otieno canceló el lunes el viaje a Budapest por la guerra en Gaza."
    assert [city for _, _, stops in trips(read(text, "es")) for city, *_ in stops] == ["Budapest"]
