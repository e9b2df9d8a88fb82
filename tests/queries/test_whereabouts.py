"""Whether the record is certain of a day."""

from __future__ import annotations

import datetime as dt

import pytest

from itineraries.queries.whereabouts import is_certain

CASES = {
    "between_two_days": ("2023-02-28", "2023-03-02", "2023-03-01", True),
    "first_day": ("2023-02-28", "2023-03-02", "2023-02-28", True),
    "last_day": ("2023-02-28", "2023-03-02", "2023-03-02", True),
    "after": ("2023-02-28", "2023-03-02", "2023-03-03", False),
    "a_day_alone": ("2023-02-28", "", "2023-02-28", True),
    "a_departure_alone": ("", "2023-02-28", "2023-02-28", True),
    "nothing_told": ("", "", "2023-02-28", False),
    "within_a_month": ("2022-11", "", "2022-11-20", False),
    "within_one_month_told_twice": ("2022-11", "2022-11", "2022-11-20", False),
    "whole_month_between_two": ("2023-02", "2023-04", "2023-03-15", True),
    "last_possible_arrival": ("2023-02", "2023-04", "2023-02-28", True),
    "before_the_last_possible_arrival": ("2023-02", "2023-04", "2023-02-27", False),
    "day_of_arrival_before_a_vague_departure": ("2023-03-01", "2023-03", "2023-03-01", True),
    "day_after_arrival_before_a_vague_departure": ("2023-03-01", "2023-03", "2023-03-02", False),
    "about": ("2023-02-28~", "2023-03-02", "2023-03-01", False),
    "about_but_a_day_is_told": ("2023-02-28~", "2023-03-02", "2023-03-02", True),
    "open": ("2023-02-28/..", "2023-03-05", "2023-03-01", False),
}

EVENTS = {
    "between_arrival_and_the_last_event": ("2023-03-01", "", "2023-03-03/2023-03-03", "2023-03-02", True),
    "day_of_an_event_of_an_undated_stop": ("", "", "2023-03-02/2023-03-02", "2023-03-02", True),
    "between_two_events": ("2023-03", "", "2023-03-02/2023-03-04", "2023-03-03", True),
    "after_the_last_event": ("2023-03", "", "2023-03-02/2023-03-04", "2023-03-05", False),
    "before_the_first_event": ("2023-03", "", "2023-03-02/2023-03-04", "2023-03-01", False),
}


@pytest.mark.parametrize(("arrive", "depart", "events", "day", "certain"), EVENTS.values(), ids=EVENTS)
def test_events_make_days_certain(arrive: str, depart: str, events: str, day: str, certain: bool) -> None:
    assert is_certain(arrive, depart, dt.date.fromisoformat(day), event_days=events) is certain


@pytest.mark.parametrize(("arrive", "depart", "day", "certain"), CASES.values(), ids=CASES)
def test_is_certain(arrive: str, depart: str, day: str, certain: bool) -> None:
    assert is_certain(arrive, depart, dt.date.fromisoformat(day)) is certain
