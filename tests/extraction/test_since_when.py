"""Since when: a first journey since a year is none of that year, a stay since a day began on it."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

WEDNESDAY = date(2024, 3, 13)

FIRST = [
    ("de", "Die estnische Präsidentin Eva Sepp ist in Lusaka eingetroffen. Es ist ihr erster Besuch in Sambia seit 2019."),
    ("de", "Die estnische Präsidentin Eva Sepp ist in Lusaka eingetroffen. Es ist ihr erster Besuch seit 2019 in Sambia."),
    ("de", "Die estnische Präsidentin Eva Sepp ist in Lusaka eingetroffen. Es ist der erste Besuch eines estnischen Staatsoberhaupts in Sambia seit 1989."),
    ("de", "Die estnische Präsidentin Eva Sepp ist in Lusaka eingetroffen. Es ist der erste Besuch einer estnischen Präsidentin seit dem Jahr 1989."),
    ("en", "Estonian President Eva Sepp has arrived in Lusaka. It is her first visit to Zambia since 2019."),
    ("fr", "La présidente estonienne Eva Sepp est arrivée à Lusaka. C'est sa première visite en Zambie depuis 2019."),
]  # fmt: skip

SINCE = [
    ("de", "Die estnische Präsidentin Eva Sepp hält sich seit Montag zu einem Besuch in Sambia auf."),
    ("de", "Die estnische Präsidentin Eva Sepp weilt seit Montag zu ihrem ersten Besuch in Sambia."),
    ("de", "Die estnische Präsidentin Eva Sepp hält sich seit Montag in Sambia auf."),
    ("en", "Estonian President Eva Sepp has been on a visit to Zambia since Monday."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), FIRST)
def test_a_first_journey_since_a_year(language: str, text: str) -> None:
    found = trips(read(text, language, published=WEDNESDAY))
    assert [(status, stops) for _, status, stops in found] == [("under_way", [("Lusaka", "ZM", None, None)])]


@pytest.mark.parametrize(("language", "text"), SINCE)
def test_a_stay_since_a_day(language: str, text: str) -> None:
    found = trips(read(text, language, published=WEDNESDAY))
    assert [(status, stops) for _, status, stops in found] == [
        ("under_way", [(None, "ZM", "2024-03-11", None)])
    ]


def test_a_first_journey_on_a_day() -> None:
    text = "Die estnische Präsidentin Eva Sepp weilt am Freitag zu ihrem ersten Besuch in Sambia."
    found = trips(read(text, "de", published=WEDNESDAY))
    assert [(status, stops) for _, status, stops in found] == [
        ("announced", [(None, "ZM", "2024-03-15", None)])
    ]
