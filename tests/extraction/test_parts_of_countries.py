"""A part of a country: its north, the war-torn east, "Ostukraine"; who goes there is in the country."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read


def stops(text: str, language: str) -> list[tuple[str | None, str]]:
    return [(s.city, s.country) for trip in read(text, language).trips for s in trip.stops]


@pytest.mark.parametrize(
    ("language", "text", "where"),
    [
        ("de", "Der norwegische Ministerpräsident Ole Holt reist am Mittwoch in den Norden von Jordanien.", (None, "JO")),
        ("de", "Der norwegische Ministerpräsident Ole Holt hat am Montag den Süden des Libanon besucht.", (None, "LB")),
        ("de", "Der norwegische Ministerpräsident Ole Holt ist am Montag in die Ostukraine gereist.", (None, "UA")),
        ("de", "Der norwegische Ministerpräsident Ole Holt ist am Montag in der südtürkischen Stadt Gaziantep eingetroffen.", ("Gaziantep", "TR")),
        ("fr", "Le Premier ministre norvégien Ole Holt se rendra mercredi dans le nord de la Jordanie.", (None, "JO")),
        ("fr", "Le Premier ministre norvégien Ole Holt est arrivé lundi dans l'est de l'Ukraine.", (None, "UA")),
        ("fr", "Le Premier ministre norvégien Ole Holt est arrivé lundi dans le nord-est du Kenya.", (None, "KE")),
        ("en", "Norwegian Prime Minister Ole Holt visited southern Lebanon on Monday.", (None, "LB")),
        ("en", "Norwegian Prime Minister Ole Holt will travel to the north of Jordan on Wednesday.", (None, "JO")),
        ("es", "El primer ministro noruego Ole Holt viajará el miércoles al norte de Jordania.", (None, "JO")),
        ("es", "El primer ministro noruego Ole Holt visitó el lunes el sur del Líbano.", (None, "LB")),
    ],
)  # fmt: skip
def test_a_part_of_a_country_is_a_place_to_go_to(
    language: str, text: str, where: tuple[str | None, str]
) -> None:
    assert stops(text, language) == [where]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Der norwegische Ministerpräsident Ole Holt sprach am Montag über die Kämpfe im Osten der Ukraine.",
        ),
        ("de", "Der norwegische Ministerpräsident Ole Holt reist am Mittwoch in den Norden Norwegens."),
        (
            "fr",
            "Le Premier ministre norvégien Ole Holt a condamné lundi les combats dans l'est de l'Ukraine.",
        ),
        ("en", "Norwegian Prime Minister Ole Holt condemned the fighting in eastern Ukraine on Monday."),
        ("es", "El primer ministro noruego Ole Holt condenó el lunes los combates en el este de Ucrania."),
    ],
)
def test_what_goes_on_there_takes_nobody_there(language: str, text: str) -> None:
    assert stops(text, language) == []


def test_no_article_stands_before_a_town_that_is_a_word() -> None:
    text = "Der norwegische Ministerpräsident Ole Holt reist am Montag nach Berlin und am Dienstag in den Norden."
    assert stops(text, "de") == [("Berlin", "DE")]
