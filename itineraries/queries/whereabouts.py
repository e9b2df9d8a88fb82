"""Who is somewhere on a day, and whether the record is certain of it."""

from __future__ import annotations

import datetime as dt

from itineraries import dates


def is_certain(arrive: str, depart: str, day: dt.date, *, event_days: str = "") -> bool:
    """True where a stay includes `day` whatever its vague dates mean. Dates are EDTF, `event_days` a range.

    Somebody is there on a day of arrival, departure or of an event told to the day; by the last day a vague
    arrival may mean, and still on the first day a vague departure may mean. The days between the earliest and
    the latest of these are certain. A date marked "?", "~" or "%" tells of no day for certain.

    >>> is_certain("2023-02-28", "2023-03-02", dt.date(2023, 3, 1))
    True
    >>> is_certain("2022-11", "", dt.date(2022, 11, 20))
    False
    >>> is_certain("2023-02", "2023-04", dt.date(2023, 3, 15))
    True
    """
    events = dates.bounds(event_days)
    exact = [dates.bounds(value).first for value in (arrive, depart) if dates.is_day(value)]
    since = [*exact, events.first, _latest(arrive)]
    until = [*exact, events.last, _earliest(depart)]
    first = min((one for one in since if one), default=None)
    last = max((one for one in until if one), default=None)
    return bool(first and last and first <= day <= last)


def _latest(arrive: str) -> dt.date | None:
    return None if _is_marked(arrive) else dates.bounds(arrive).last


def _earliest(depart: str) -> dt.date | None:
    return None if _is_marked(depart) else dates.bounds(depart).first


def _is_marked(date: str) -> bool:
    return any(mark in date for mark in "?~%")
