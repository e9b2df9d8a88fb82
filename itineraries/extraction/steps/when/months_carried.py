"""Gives a day told by its number alone the month told before it: "sera à Quito le 23 mai et à Lima le 25",
"tours the Andes in May … in Lima on the 25th".
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from itineraries.extraction.day_numbers import days_up_to
from itineraries.extraction.reckoning import DateValue, Parts

#: Rules of days whose month is not told.
NUMBERED = frozenset({"day_alone", "days_alone", "day_numbered", "days_numbered", "weekday_day"})

_NEAR, _NEXT = 45, 20  # words between a date, or a month alone, and a day without one
_SINCE = 15  # days that what is told without a tense may lie back

#: What a date means by its tenses: past, future, and the nearer of both.
Readings = tuple[DateValue | None, DateValue | None, DateValue | None]


@dataclass(frozen=True, slots=True)
class MonthTold:
    """What the date means that told its month last, and the word behind it."""

    value: DateValue | None
    stop: int

    def carried(self, rule: str, parts: Parts, own: Readings, on: date, index: int) -> Readings:
        """The readings of a numbered day, told at a word, in this month where it fits their tense."""
        reach = _NEXT if self.value is None or len(self.value.start) == len("2026-05") else _NEAR
        there = _in_month(rule, parts, self.value) if rule in NUMBERED else None
        if there is None or index - self.stop > reach:
            return own
        today = on.isoformat()
        since = date.fromordinal(max(on.toordinal() - _SINCE, 1)).isoformat()
        end = there.end or there.start
        return (
            there if there.start <= today else own[0],
            there if end >= today else own[1],
            there if end >= since else own[2],
        )


def _in_month(rule: str, parts: Parts, told: DateValue | None) -> DateValue | None:
    """The days by their numbers in the month of another date, or in the next where that is nearer to it."""
    last = (told.end or told.start) if told is not None else ""
    if len(last) not in (7, 10) or not (last[:4] + last[5:7]).isdecimal():
        return None
    year, month, number = int(last[:4]), int(last[5:7]), parts.days[0]
    days = [d for d in (_day(year, month, number), _day(year + month // 12, month % 12 + 1, number)) if d]
    anchor = date.fromisoformat(last if len(last) == 10 else f"{last}-01")
    before = len(last) == 10 and number < anchor.day  # "on the 30th … on the 2nd"
    day = min(days, key=lambda d: abs((d - anchor).days)) if before else next(iter(days), None)
    if day is None or day.day != number or (not before and day.month != month):
        return None
    if rule == "weekday_day" and day.weekday() != parts.weekdays[0]:
        return None
    if len(parts.days) == 1:
        return DateValue(day.isoformat())
    length = days_up_to(day, parts.days[-1])
    return DateValue(day.isoformat(), (day + timedelta(days=length)).isoformat()) if length else None


def _day(year: int, month: int, number: int) -> date | None:
    return date(year, month, number) if 1 <= number <= monthrange(year, month)[1] else None
