"""Who was the last, or the first, of a row to make a journey holds the office that the row is of."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.invariants import check
from tests.extraction.reading import read, trips


@pytest.mark.parametrize(
    ("language", "text", "where"),
    [
        ("en", "The last Norwegian premier to visit Kenya was Kari Holt, in 1988.", ("KE", "1988")),
        ("en", "The last Norwegian president to be received in Washington was Kari Holt in April 1995.", ("US", "1995-04")),
        ("fr", "La dernière Première ministre norvégienne à s'être rendue au Kenya était Kari Holt, en 1988.", ("KE", "1988")),
        ("fr", "En mai 1953, Kari Holt avait été la dernière ministre norvégienne des Affaires étrangères à fouler le sol libyen.", ("LY", "1953-05")),
        ("es", "El último presidente noruego que visitó Kenia fue Nils Holt, en 1988.", ("KE", "1988")),
        ("es", "La última presidenta noruega en visitar Kenia había sido Kari Holt, en 1988.", ("KE", "1988")),
        ("de", "Die letzte norwegische Ministerpräsidentin, die Kenia besuchte, war 1988 Helga Holt.", ("KE", "1988")),
        ("de", "Im Mai 1953 war Nils Holt der letzte norwegische Außenminister, der Libyen besuchte.", ("LY", "1953-05")),
    ],
)  # fmt: skip
def test_the_last_of_a_row_has_made_the_journey(language: str, text: str, where: tuple[str, str]) -> None:
    reading = read(text, language)
    ((people, status, stops),) = trips(reading)
    assert people[0].endswith(" Holt")
    assert (status, [(country, arrive) for _, country, arrive, _ in stops]) == ("completed", [where])
    assert reading.trips[0].travellers[0].country == "NO"
    check(text, reading)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The last Norwegian premier to speak was Kari Holt."),
        ("en", "Norwegian Prime Minister Kari Holt said that the last premier to resign was Tom Berg, in 1988."),
        ("fr", "La dernière Première ministre norvégienne à démissionner était Kari Holt, en 1988."),
        ("es", "El último presidente noruego que dimitió fue Nils Holt, en 1988."),
    ],
)  # fmt: skip
def test_a_row_of_something_else_leads_nowhere(language: str, text: str) -> None:
    assert trips(read(text, language)) == []


def test_the_story_goes_on_with_whom_it_is_about() -> None:
    text = (
        "Norwegian Prime Minister Tom Berg arrived in Nairobi on Monday. The last Norwegian premier to visit "
        "Kenya was Kari Holt, in 1988. On Tuesday he flies on to Kampala."
    )
    told = {
        people[0]: [city or country for city, country, *_ in stops]
        for people, _, stops in trips(read(text, "en"))
    }
    assert told == {"Tom Berg": ["Nairobi", "Kampala"], "Kari Holt": ["KE"]}
