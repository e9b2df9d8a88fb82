"""Who is somewhere on a day, and whether the record is certain of it."""

from __future__ import annotations

import datetime as dt

from itineraries import dates


def is_certain(arrive: str, depart: str, day: dt.date) -> bool:
    """True where a stay from `arrive` to `depart` (EDTF) includes `day` whatever its vague dates mean.

    Arrived at the latest on the last day `arrive` may mean, left at the earliest on the first day `depart`
    may mean: every day between is certain. A date marked "?" or "~" makes nothing certain, and one that
    stands alone tells of its own days, so of a single day only.

    >>> is_certain("2023-02-28", "2023-03-02", dt.date(2023, 3, 1))
    True
    >>> is_certain("2022-11", "", dt.date(2022, 11, 20))
    False
    >>> is_certain("2023-02", "2023-04", dt.date(2023, 3, 15))
    True
    """
    told = [value for value in (arrive, depart) if value]
    if any(dates.is_day(value) and dates.bounds(value).first == day for value in told):
        return True
    if len(told) < 2 or any(mark in value for value in told for mark in "?~%"):
        return False
    latest_arrival, earliest_departure = dates.bounds(arrive).last, dates.bounds(depart).first
    if latest_arrival is None or earliest_departure is None:
        return False
    return latest_arrival <= day <= earliest_departure
