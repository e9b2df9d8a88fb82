"""Journeys told by an attribute of whoever makes them, and stays told with their place in front."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trip, trips

MONDAY, FRIDAY = "2026-02-23", "2026-02-27"

#: Text, status and day of Anna Berg's journey to Rome.
TO_ROME = [
    ("Die am Montag in Rom eingetroffene norwegische Außenministerin Anna Berg äußerte sich vorsichtig.", "under_way", MONDAY),
    ("Die seit Montag in Rom weilende norwegische Außenministerin Anna Berg äußerte sich vorsichtig.", "under_way", MONDAY),
    ("Die derzeit in Rom weilende norwegische Außenministerin Anna Berg äußerte sich vorsichtig.", "under_way", None),
    ("Die am Freitag in Rom erwartete norwegische Außenministerin Anna Berg will über Handel reden.", "announced", FRIDAY),
    ("Präsident Sergio Neri sprach mit der am Montag in Rom gelandeten norwegischen Außenministerin Anna Berg.", "under_way", MONDAY),
    # the place in front
    ("In Rom befindet sich seit Montag auch die norwegische Außenministerin Anna Berg.", "under_way", MONDAY),
    ("In Rom hält sich seit Montag die norwegische Außenministerin Anna Berg auf.", "under_way", MONDAY),
    ("In Rom weilt seit Montag die norwegische Außenministerin Anna Berg.", "under_way", MONDAY),
    ("In Rom ist die norwegische Außenministerin Anna Berg seit Montag.", "under_way", MONDAY),
]  # fmt: skip


@pytest.mark.parametrize(("text", "status", "day"), TO_ROME)
def test_who_is_in_rome(text: str, status: str, day: str | None) -> None:
    assert trips(read(text, "de")) == [trip("Anna Berg", status, ("Rome", "IT", day, None))]


def test_the_day_of_an_attribute_is_none_of_its_verb() -> None:
    text = "Die seit Montag in Rom weilende norwegische Außenministerin Anna Berg trifft am Freitag Präsident Sergio Neri."
    reading = read(text, "de")
    assert trips(reading) == [trip("Anna Berg", "under_way", ("Rome", "IT", MONDAY, None))]
    assert [event.date for event in reading.trips[0].events] == [FRIDAY]


@pytest.mark.parametrize(
    "text",
    [
        "Die in Norwegen weilende norwegische Außenministerin Anna Berg äußerte sich vorsichtig.",
        "In Rom ist die norwegische Außenministerin Anna Berg unbeliebt.",
        "In Rom ist die norwegische Außenministerin Anna Berg seit Jahren bekannt.",
    ],
)
def test_nobody_is_said_to_be_in_rome(text: str) -> None:
    assert trips(read(text, "de")) == []
