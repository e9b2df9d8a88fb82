"""Days written in digits without their year, and ranges of them; days told by an adjective."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trip, trips

PUBLISHED = date(2012, 8, 20)

#: How the days are told, and what they are.
DAYS = [
    ("vom 24.-25.8.", "2012-08-24", "2012-08-25"),
    ("vom 24.-25.08.2012", "2012-08-24", "2012-08-25"),
    ("vom 24. - 25. August", "2012-08-24", "2012-08-25"),
    ("am 24. und 25.08.", "2012-08-24", "2012-08-25"),
    ("vom 30.8. bis 1.9.", "2012-08-30", "2012-09-01"),
    ("vom 24. bis zum 25.8.", "2012-08-24", "2012-08-25"),
    ("am 24.8.", "2012-08-24", None),
    ("am Freitag (24.08.)", "2012-08-24", None),
    ("(24.-25.8.)", "2012-08-24", "2012-08-25"),
    # no days
    ("nach 5.2. Abstimmungen", None, None),
    ("mit 24.000 Gästen", None, None),
]


@pytest.mark.parametrize(("told", "arrive", "depart"), DAYS)
def test_days_in_digits(told: str, arrive: str | None, depart: str | None) -> None:
    text = f"Der kenianische Präsident William Ruto wird Oslo {told} besuchen."
    assert trips(read(text, "de", published=PUBLISHED)) == [
        trip("William Ruto", "announced", ("Oslo", "NO", arrive, depart))
    ]


@pytest.mark.parametrize(
    ("text", "status", "day"),
    [
        ("Bei seinem gestrigen Besuch in Oslo traf der kenianische Präsident William Ruto den König.", "completed", "2012-08-19"),
        ("Der morgige Besuch des kenianischen Präsidenten William Ruto in Oslo gilt dem Handel.", "announced", "2012-08-21"),
    ],
)  # fmt: skip
def test_yesterday_and_tomorrow_as_adjectives(text: str, status: str, day: str) -> None:
    assert trips(read(text, "de", published=PUBLISHED)) == [
        trip("William Ruto", status, ("Oslo", "NO", day, None))
    ]
