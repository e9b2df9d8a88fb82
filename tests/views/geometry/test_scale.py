"""The marks of a time axis suit its zoom and do not collide."""

import datetime as dt
from itertools import pairwise

import pytest

from itineraries.views.geometry.labels import width_of
from itineraries.views.geometry.scale import Scale, ticks


def scale(first: str, days: int) -> Scale:
    start = dt.date.fromisoformat(first)
    return Scale(start, start + dt.timedelta(days=days - 1), 118, 998)


def test_days_are_to_scale() -> None:
    week = scale("2023-02-27", 5)
    assert week.per_day == 176
    assert week.at(dt.date(2023, 2, 28).toordinal()) == 118 + 176
    assert week.at(dt.date(2023, 2, 28).toordinal() + 0.5) == 118 + 264


def test_few_days_are_columns_with_their_names() -> None:
    assert [tick.words for tick in ticks(scale("2023-02-27", 3))] == ["Mon 27 Feb", "Tue 28 Feb", "Wed 1 Mar"]
    assert [tick.words for tick in ticks(scale("2023-02-28", 1), "fr")] == ["mar. 28 févr."]


def test_more_days_are_numbers_and_a_month_is_named_where_it_begins() -> None:
    words = [tick.words for tick in ticks(scale("2023-02-20", 20))]
    assert words[0] == "20 Feb" and words[2] == "22" and words[9] == "1 Mar"


def test_months_are_marked_by_weeks_and_years_by_months() -> None:
    assert [t.words for t in ticks(scale("2023-03-01", 60))][:2] == ["6 Mar", "13 Mar"]
    two_years = [t.words for t in ticks(scale("2022-01-01", 730))]
    assert two_years[0] == "2022" and "2023" in two_years
    assert [t.words for t in ticks(scale("1980-01-01", 365 * 40))] == [
        "1980",
        "1985",
        "1990",
        "1995",
        "2000",
        "2005",
        "2010",
        "2015",
    ]


@pytest.mark.parametrize("days", [1, 2, 5, 9, 10, 14, 20, 31, 32, 60, 90, 200, 366, 730, 2000, 9000, 40000])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_words_on_the_axis_do_not_touch(days: int, language: str) -> None:
    axis = scale("2021-02-26", days)
    marks = ticks(axis, language)
    assert marks
    left = [
        (t.middle - width_of(t.words, 12) / 2 if t.centered else t.at + 3, width_of(t.words, 12))
        for t in marks
        if t.words
    ]
    for (one, wide), (other, _) in pairwise(left):
        assert one + wide < other + 4
