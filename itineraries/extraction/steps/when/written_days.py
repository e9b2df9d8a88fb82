"""Days written in digits with dots and without their year, and ranges of them: "am 24.8.", "vom
24.-25.8.2023", "am 24. und 25.08.", "28.2.-1.3.".
"""

from __future__ import annotations

import re

from itineraries.extraction.reckoning import Parts

_RANGE = re.compile(
    r"(\d{1,2})\.(?:(\d{1,2})\.)?\s?(?:[-\u2013\u2014/]|und(?: am)?|bis(?: einschließlich)?(?: zum)?)\s?"
    r"(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4})(?!\d))?"
)
_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(?!\d)")
_LEAD = 12  # characters looked at before a day alone

Written = tuple[int, str, Parts]


def written_days(text: str, start: int, leads: frozenset[str]) -> Written | None:
    """Where the days end that begin at a place of a text, the rule that reckons them, and their parts; a day
    alone needs a word or a bracket that leads to it, for "10.12." may be much else.
    """
    if (found := _RANGE.match(text, start)) is not None:
        day, month, last_day, last_month, year = (int(group) if group else 0 for group in found.groups())
        months = (month, last_month) if month else (last_month,)
        if _sound(day, month or last_month) and _sound(last_day, last_month):
            parts = Parts(days=(day, last_day), months=months, years=(year,) if year else ())
            return found.end(), "days", parts
    found = _DAY.match(text, start)
    if found is None or not _led(text, start, leads):
        return None
    day, month = (int(group) for group in found.groups())
    return (found.end(), "day", Parts(days=(day,), months=(month,))) if _sound(day, month) else None


def _led(text: str, start: int, leads: frozenset[str]) -> bool:
    before = text[max(start - _LEAD, 0) : start]
    words = before.lower().split()
    return before.endswith("(") or (bool(words) and before.endswith(" ") and words[-1].strip(",(") in leads)


def _sound(day: int, month: int) -> bool:
    return 1 <= day <= 31 and 1 <= month <= 12
