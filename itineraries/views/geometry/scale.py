"""Days to positions: a scale over days, and the marks of days, weeks, months or years that suit its zoom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from babel.dates import format_skeleton

DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Scale:
    """Days from `first` to `last`, both whole, laid out from `start` to `end`."""

    first: dt.date
    last: dt.date
    start: float
    end: float

    @property
    def days(self) -> int:
        """How many days it shows."""
        return (self.last - self.first).days + 1

    @property
    def per_day(self) -> float:
        """Units a day takes."""
        return (self.end - self.start) / self.days

    def at(self, day: float) -> float:
        """The position of a day, counted with its hours as `ordinal` counts them."""
        return self.start + (day - self.first.toordinal()) * self.per_day


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark at the beginning of a day, week, month or year. `centered` words belong to the whole column."""

    at: float
    words: str
    centered: bool = False
    strong: bool = False
    middle: float = 0.0


def ticks(scale: Scale, language: str = "en", *, roomy: float = 84.0) -> list[Tick]:
    """Marks for a scale, at the finest zoom at which their words (up to `roomy` units) do not collide."""
    locale = "en_GB" if language.startswith("en") else language.replace("-", "_")
    if scale.per_day >= roomy:
        return [
            Tick(
                scale.at(d.toordinal()),
                _written("MMMEd", d, locale),
                True,
                False,
                scale.at(d.toordinal() + 0.5),
            )
            for d in _days(scale)
        ]
    if scale.per_day >= roomy * 0.32:
        return [
            Tick(scale.at(d.toordinal()), _day_words(d, scale, locale, roomy), strong=d.day == 1)
            for d in _days(scale)
        ]
    if scale.per_day * 7 >= roomy * 0.72:
        return [
            Tick(scale.at(d.toordinal()), _written("MMMd", d, locale), strong=d.day <= 7)
            for d in _days(scale)
            if d.weekday() == 0
        ]
    return _months_and_years(scale, locale, roomy)


def _months_and_years(scale: Scale, locale: str, roomy: float) -> list[Tick]:
    for months, years in ((1, 0), (3, 0), (0, 1), (0, 5), (0, 10), (0, 50)):
        wide = scale.per_day * (30.4 * months + 365.25 * years)
        if wide < roomy * 0.55:
            continue
        found = []
        for year in range(scale.first.year, scale.last.year + 1):
            if years and year % years:
                continue
            for month in range(1, 13, months) if months else (1,):
                day = dt.date(year, month, 1)
                if scale.first <= day <= scale.last:
                    words = str(year) if month == 1 else _written("MMM", day, locale)
                    found.append(Tick(scale.at(day.toordinal()), words, strong=month == 1))
        return found
    return []


def _day_words(day: dt.date, scale: Scale, locale: str, roomy: float) -> str:
    if day.day == 1 or day == scale.first:
        return _written("MMMd", day, locale)
    # The number of a day after longer words would touch them.
    after_words = day - DAY == scale.first or day.day == 2
    return "" if after_words and scale.per_day < roomy * 0.62 else str(day.day)


def _days(scale: Scale) -> Iterator[dt.date]:
    return (scale.first + DAY * n for n in range(scale.days))


def _written(skeleton: str, day: dt.date, locale: str) -> str:
    # CLDR's English writes "Tue, 28 Feb"; a column's head needs no comma.
    return format_skeleton(skeleton, day, locale=locale).replace(",", "")
