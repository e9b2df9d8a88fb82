"""EDTF dates: what is one, which days it covers, and how it reads."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itineraries import dates
from itineraries.dates import Bounds, InvalidDate

Day = dt.date

BOUNDS = [
    ("2023-02-28", Day(2023, 2, 28), Day(2023, 2, 28)),
    ("2024-02-29", Day(2024, 2, 29), Day(2024, 2, 29)),
    ("2022-11", Day(2022, 11, 1), Day(2022, 11, 30)),
    ("2023-02", Day(2023, 2, 1), Day(2023, 2, 28)),
    ("2024-02", Day(2024, 2, 1), Day(2024, 2, 29)),
    ("9999-12", Day(9999, 12, 1), Day(9999, 12, 31)),
    ("0001-01", Day(1, 1, 1), Day(1, 1, 31)),
    ("2023-12", Day(2023, 12, 1), Day(2023, 12, 31)),
    ("2023", Day(2023, 1, 1), Day(2023, 12, 31)),
    # A mark is shown to readers, and never widened into days nobody told.
    ("2022-11~", Day(2022, 11, 1), Day(2022, 11, 30)),
    ("2022-11?", Day(2022, 11, 1), Day(2022, 11, 30)),
    ("2023-02-28%", Day(2023, 2, 28), Day(2023, 2, 28)),
    ("2023-21", Day(2023, 3, 1), Day(2023, 5, 31)),
    ("2023-22", Day(2023, 6, 1), Day(2023, 8, 31)),
    ("202X", Day(2020, 1, 1), Day(2029, 12, 31)),
    ("2023-03-XX", Day(2023, 3, 1), Day(2023, 3, 31)),
    ("2023-03-01/2023-03-03", Day(2023, 3, 1), Day(2023, 3, 3)),
    ("2022-11~/2022-12", Day(2022, 11, 1), Day(2022, 12, 31)),
    ("2023-03-01/..", Day(2023, 3, 1), None),
    ("2023-03-01/", Day(2023, 3, 1), None),
    ("../2023-03-01", None, Day(2023, 3, 1)),
    ("/2023-03-01", None, Day(2023, 3, 1)),
    ("[2023-03-01,2023-03-03]", Day(2023, 3, 1), Day(2023, 3, 3)),
    ("{2023-03-01,2023-03-05}", Day(2023, 3, 1), Day(2023, 3, 5)),
]


@pytest.mark.parametrize(("value", "first", "last"), BOUNDS, ids=[row[0] for row in BOUNDS])
def test_the_days_a_date_covers(value: str, first: dt.date | None, last: dt.date | None) -> None:
    assert dates.bounds(value) == Bounds(first, last)
    assert dates.is_valid(value)


@pytest.mark.parametrize("value", ["", None])
def test_what_is_not_told_covers_nothing(value: str | None) -> None:
    assert dates.bounds(value) == Bounds(None, None)
    assert (dates.is_day(value), dates.is_vague(value), dates.in_words(value)) == (False, False, "")


NO_DATES = [
    "late November",
    "28/02/2023",
    "2023-2-8",
    "2023-02-30",
    "2023-02-29",
    "2023-13",
    "2023-00",
    "0000",
    "23",
    "2023-03-03/2023-03-01",
    "2023-03-01..2023-03-03",
    "2023-W05",
    "unknown",
    "open",
    " 2023",
    "2023-02-28 ",
    "2023-02-28\n",
    "2023-03-01 / 2023-03-03",
    "٢٠٢٣",
    "２０２３",
    "2023–02–28",
    "x" * 10_000,
    "2023-02-28" * 100,
    "\x00",
]


@pytest.mark.parametrize("value", NO_DATES, ids=[repr(value[:24]) for value in NO_DATES])
def test_what_is_no_date(value: str) -> None:
    assert not dates.is_valid(value)
    with pytest.raises(InvalidDate) as refusal:
        dates.bounds(value)
    assert str(refusal.value) == (
        f"“{value}” is not an EDTF date. Write a day as 2023-02-28, a month as 2022-11, "
        "an approximate one as 2022-11~, a range as 2023-03-01/2023-03-03."
    )


@pytest.mark.parametrize(
    ("value", "day", "vague"),
    [
        ("2023-02-28", True, False),
        ("2022-11", False, True),
        ("2023", False, True),
        ("2023-02-28~", False, True),
        ("2023-02-28/2023-03-01", False, True),
        ("2023-21", False, True),
    ],
)
def test_certain_to_the_day_or_not(value: str, day: bool, vague: bool) -> None:
    assert (dates.is_day(value), dates.is_vague(value)) == (day, vague)


@pytest.mark.parametrize(
    ("new", "old", "finer"),
    [
        ("2023-02-28", "2023-02", True),
        ("2023-02", "2023-02-28", False),
        ("2023-02-28", "2023-02-28", False),
        ("2023-02-28", "2023-02-28~", True),
        ("2023-02-28~", "2023-02-28", False),
        ("2023-03-01", "2023-02", False),
        ("2022-11", "2022-11~", False),
        ("2022-11", "2022-21/2022-24", True),
        ("2023-02-28", "", True),
        ("2023-02-28", None, True),
        ("", "2023-02-28", False),
        (None, None, False),
        ("2023-03-02", "2023-03-01/2023-03-03", True),
        ("2023-03-02", "2023-03-01/..", False),
    ],
)
def test_finer(new: str | None, old: str | None, finer: bool) -> None:
    assert dates.is_finer(new, old) is finer


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("2023-02-28", "2023-02", True),
        ("2023-02-28", "2023-03-01", False),
        ("2023-02", "2023-03", False),
        ("2023-02-28/2023-03-01", "2023-03", True),
        ("2023-03-01/..", "2050", True),
        ("../2023-03-01", "2050", False),
        ("2023-02-28", "", True),
        (None, "2023-02-28", True),
    ],
)
def test_two_dates_agree_where_they_can_mean_one_day(one: str | None, other: str | None, agree: bool) -> None:
    assert dates.agree(one, other) is agree
    assert dates.agree(other, one) is agree


WORDS = [
    ("2023-02-28", "28 February 2023", "28 février 2023"),
    ("2022-11", "November 2022", "novembre 2022"),
    ("2023", "2023", "2023"),
    ("2022-11~", "about November 2022", "vers novembre 2022"),
    ("2022-11?", "November 2022 (uncertain)", "novembre 2022 (incertain)"),
    ("2022-11%", "about November 2022 (uncertain)", "vers novembre 2022 (incertain)"),
    ("2023-21", "spring 2023", "printemps 2023"),
    ("2023-24", "winter 2023", "hiver 2023"),
    ("2023-33", "2023-33", "2023-33"),
    ("202X", "202X", "202X"),
    ("2023-03-01/2023-03-03", "1–3 March 2023", "1–3 mars 2023"),
    ("2023-02-28/2023-03-03", "28 February – 3 March 2023", "28 février – 3 mars 2023"),
    ("2022-11~/2022-12", "about November 2022 – December 2022", "vers novembre 2022 – décembre 2022"),
    ("2023-03-01/..", "1 March 2023 – …", "1 mars 2023 – …"),
    ("../2023-03", "… – March 2023", "… – mars 2023"),
]


@pytest.mark.parametrize(("value", "english", "french"), WORDS, ids=[row[0] for row in WORDS])
def test_a_date_in_words(value: str, english: str, french: str) -> None:
    assert dates.in_words(value) == dates.in_words(value, "en-gb") == english
    assert dates.in_words(value, "fr") == dates.in_words(value, "fr-ca") == french


SPANS = [
    ("2023-02-28", "2023-03-03", "28 February – 3 March 2023", "28 février – 3 mars 2023"),
    ("2023-03-01", "2023-03-03", "1–3 March 2023", "1–3 mars 2023"),
    ("2023-12-30", "2024-01-02", "30 December 2023 – 2 January 2024", "30 décembre 2023 – 2 janvier 2024"),
    ("2023-03-01", "2023-03-01", "1 March 2023", "1 mars 2023"),
    ("2023-03-01", "", "1 March 2023", "1 mars 2023"),
    (None, "2023-03-01", "1 March 2023", "1 mars 2023"),
    ("2022-11", "2022-12", "November 2022 – December 2022", "novembre 2022 – décembre 2022"),
    ("", None, "", ""),
]


@pytest.mark.parametrize(("arrive", "depart", "english", "french"), SPANS)
def test_a_stay_in_words(arrive: str | None, depart: str | None, english: str, french: str) -> None:
    assert dates.span_in_words(arrive, depart) == english
    assert dates.span_in_words(arrive, depart, "fr") == french


@given(st.dates(), st.dates())
def test_ranges_of_days_cover_exactly_their_days(one: dt.date, other: dt.date) -> None:
    first, last = sorted((one, other))
    if first.year < 1000:
        return
    assert dates.bounds(f"{first}/{last}") == Bounds(first, last)


@given(st.text(alphabet="0123456789-/~?%X.[]{}, YE", max_size=24))
def test_nothing_typed_crashes(value: str) -> None:
    try:
        first, last = dates.bounds(value)
    except InvalidDate:
        assert not dates.is_valid(value)
        return
    assert first is None or last is None or first <= last
    for language in ("en", "fr"):
        assert isinstance(dates.in_words(value, language), str)
        assert isinstance(dates.span_in_words(value, value, language), str)
