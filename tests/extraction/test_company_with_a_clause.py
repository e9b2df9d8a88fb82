"""Somebody's company that a clause is told of: "X, accompanied by Y, who knows Rome, landed": X landed."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read

BOTH = ["Ole Holt", "Liv Dahl"]


def gone_to_lisbon(language: str, text: str) -> list[list[str]]:
    """The travellers of each trip there."""
    there = [t for t in read(text, language).trips if any(s.city == "Lisbon" for s in t.stops)]
    return [[p.name for p in t.travellers] for t in there]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der norwegische Ministerpräsident Ole Holt, begleitet von Außenministerin Liv Dahl, die im Januar in Madrid war, landete am Montag in Lissabon."),
        ("de", "Der norwegische Ministerpräsident Ole Holt, begleitet von seiner Außenministerin Liv Dahl, die das Abkommen ausgehandelt hatte, reist am Mittwoch nach Lissabon."),
        ("de", "Der norwegische Ministerpräsident Ole Holt, zusammen mit Außenministerin Liv Dahl, die das Land gut kennt, traf am Montag in Lissabon ein."),
        ("en", "Norwegian Prime Minister Ole Holt, accompanied by Foreign Minister Liv Dahl, who was in Madrid in January, arrived in Lisbon on Monday."),
        ("fr", "Le Premier ministre norvégien Ole Holt, accompagné par la ministre des Affaires étrangères Liv Dahl, qui connaît la région, se rendra mercredi à Lisbonne."),
    ],
)  # fmt: skip
def test_the_one_accompanied_does_the_verb_behind(language: str, text: str) -> None:
    assert gone_to_lisbon(language, text) == [BOTH]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Außenministerin Liv Dahl, die im Januar in Madrid war, landete am Montag in Lissabon."),
        ("de", "Zum Gipfel lud Ole Holt, Außenministerin Liv Dahl, die im Januar in Madrid war, landete am Montag in Lissabon."),
        ("en", "According to Ole Holt, Foreign Minister Liv Dahl, who was in Madrid in January, arrived in Lisbon on Monday."),
    ],
)  # fmt: skip
def test_without_a_word_of_company_the_one_told_does(language: str, text: str) -> None:
    assert gone_to_lisbon(language, text) == [["Liv Dahl"]]
