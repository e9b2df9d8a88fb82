"""Courtesies before a name: of neither name nor office, and no hindrance to whom somebody meets."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trip, trips


@pytest.mark.parametrize(
    "title",
    [
        "Latvian Prime Minister the Honourable Andris Kalns",
        "Latvian Prime Minister, the Right Honourable Andris Kalns,",
        "Latvian Prime Minister Dr the Honourable Andris Kalns",
        "Latvian Prime Minister the Hon. Andris Kalns",
    ],
)
def test_a_courtesy_is_no_name(title: str) -> None:
    assert trips(read(f"{title} arrived in Lima on Monday.", "en")) == [
        trip("Andris Kalns", "under_way", ("Lima", "PE", "2026-02-23", None))
    ]


@pytest.mark.parametrize(
    "host",
    [
        "Her Excellency Rosa Quispe, the President of Peru,",
        "Her Excellency President Rosa Quispe",
        "Hon. Rosa Quispe",
        "the Honourable Rosa Quispe",
    ],
)
def test_whom_somebody_meets_may_have_one(host: str) -> None:
    text = f"Latvian Prime Minister Andris Kalns held talks with {host} in Lima on Monday."
    assert events(read(text, "en"))[:1] == [("bilateral_meeting", ["Rosa Quispe"], "PE", "2026-02-23")]


@pytest.mark.parametrize(
    "day",
    ["late February 22", "early on February 22", "late 22 February", "in the early hours of February 22", "on the night of February 22"],
)  # fmt: skip
def test_a_part_of_a_day_before_its_date(day: str) -> None:
    text = f"Latvian Prime Minister Andris Kalns arrived in Lima {day}, beginning an official visit."
    assert [s.arrive for told in read(text, "en").trips for s in told.stops] == ["2026-02-22"]


def test_a_part_of_a_month_stays_one() -> None:
    text = "Latvian Prime Minister Andris Kalns will visit Lima in late March."
    assert [s.arrive for told in read(text, "en").trips for s in told.stops] == ["2026-03"]
