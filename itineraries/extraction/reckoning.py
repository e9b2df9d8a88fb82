"""Reckons what day, month or span a date expression means, from the day of publication and the tense.

Every rule is a function of the words' values, the day of publication and the tense: "past", "future" or
"near" (the nearer of both). It returns a DateValue, or None where the words make no date ("31 February").
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from itineraries.extraction.day_numbers import days_up_to

# A tense that puts a day most of a year away, when the other reading is a few weeks away, was misread.
_FAR, _CLOSE = 300, 45


@dataclass(frozen=True, slots=True)
class DateValue:
    """An EDTF date, and the end of a range or None."""

    start: str
    end: str | None = None


@dataclass(frozen=True, slots=True)
class Parts:
    """The values of a phrase's slots, each in the order told."""

    days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    years: tuple[int, ...] = ()
    weekdays: tuple[int, ...] = ()
    number: int | None = None
    unit: str = ""
    part: str = ""
    season: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """When it was told, in which tense, and how the language counts."""

    on: date
    tense: str = "near"
    next_skips_week: bool = False


Rule = Callable[[Parts, Told, int], DateValue | None]


def reckon(rule: str, parts: Parts, told: Told) -> DateValue | None:
    """The value of a phrase by the rule `name` or `name:number`."""
    name, _, argument = rule.partition(":")
    try:
        value = RULES[name](parts, told, int(argument or 0))
    except (ValueError, OverflowError):  # no such day in the calendar
        return None
    # Nor is there a year before the first, or one of five digits.
    return value if value is None or all(map(_in_calendar, (value.start, value.end or value.start))) else None


def _in_calendar(day: str) -> bool:
    return day[:4].isdecimal() and day[:4] != "0000" and day[4:5] in ("", "-", "~", "/")


def granularity(rule: str) -> str:
    """day, week, month, season, year or duration."""
    return _GRANULARITY.get(rule.partition(":")[0], "day")


def shift(day: str, offset: int) -> str | None:
    """The EDTF day `offset` days after another; None where the other is vaguer than a day."""
    try:
        return (date.fromisoformat(day) + timedelta(days=offset)).isoformat()
    except (ValueError, OverflowError):
        return None


# Days


def weekday_near(weekday: int, told: Told) -> date:
    """A bare weekday: the day itself when it is that day, else the next or the last one."""
    ahead = (weekday - told.on.weekday()) % 7
    if ahead == 0:
        return told.on
    if told.tense == "past" or (told.tense == "near" and ahead > 3):
        return told.on + timedelta(days=ahead - 7)
    return told.on + timedelta(days=ahead)


def _weekday(parts: Parts, told: Told, _: int) -> DateValue:
    return DateValue(weekday_near(parts.weekdays[0], told).isoformat())


def _weekday_next(parts: Parts, told: Told, _: int) -> DateValue:
    ahead = (parts.weekdays[0] - told.on.weekday()) % 7 or 7
    if told.next_skips_week and told.on.weekday() + ahead <= 6:
        ahead += 7
    return DateValue((told.on + timedelta(days=ahead)).isoformat())


def _weekday_coming(parts: Parts, told: Told, _: int) -> DateValue:
    ahead = (parts.weekdays[0] - told.on.weekday()) % 7 or 7
    return DateValue((told.on + timedelta(days=ahead)).isoformat())


def _weekday_last(parts: Parts, told: Told, _: int) -> DateValue:
    back = (told.on.weekday() - parts.weekdays[0]) % 7 or 7
    return DateValue((told.on - timedelta(days=back)).isoformat())


def _weekday_this(parts: Parts, told: Told, _: int) -> DateValue:
    """ "this Thursday": the day itself or the coming one, unless it is told as past."""
    tense = "past" if told.tense == "past" else "future"
    return DateValue(weekday_near(parts.weekdays[0], Told(told.on, tense)).isoformat())


def _weekday_of_week(parts: Parts, told: Told, weeks: int) -> DateValue:
    """ "Tuesday of next week"."""
    monday = told.on - timedelta(days=told.on.weekday()) + timedelta(weeks=weeks)
    return DateValue((monday + timedelta(days=parts.weekdays[0])).isoformat())


def _weekdays(parts: Parts, told: Told, _: int) -> DateValue:
    first, last = parts.weekdays[0], parts.weekdays[-1]
    length = (last - first) % 7
    # Told as past, the whole span is past: Monday to Wednesday, told on Tuesday, may still be going on.
    start = weekday_near(first, told)
    if (
        told.tense == "future"
        and start > told.on
        and start - timedelta(days=7) + timedelta(days=length) >= told.on
    ):
        ongoing = start - timedelta(days=7)
        start = ongoing if (told.on - ongoing).days <= 1 else start
    return DateValue(start.isoformat(), (start + timedelta(days=length)).isoformat())


def _weekdays_next(parts: Parts, told: Told, _: int) -> DateValue:
    """ "Next Thursday and Friday"."""
    start = date.fromisoformat(_weekday_next(parts, told, 0).start)
    length = (parts.weekdays[-1] - parts.weekdays[0]) % 7
    return DateValue(start.isoformat(), (start + timedelta(days=length)).isoformat())


def _offset(_: Parts, told: Told, days: int) -> DateValue:
    return DateValue((told.on + timedelta(days=days)).isoformat())


def _day(parts: Parts, told: Told, _: int) -> DateValue | None:
    weekday = parts.weekdays[0] if parts.weekdays else None
    if parts.years:
        return DateValue(date(parts.years[0], parts.months[0], parts.days[0]).isoformat())
    chosen = _nearest_span(_spans(parts, told, weekday), told)
    return DateValue(chosen[0].isoformat()) if chosen else None


def _day_last(parts: Parts, told: Told, _: int) -> DateValue | None:
    return _day(parts, replace(told, tense="past"), 0)


def _day_next(parts: Parts, told: Told, _: int) -> DateValue | None:
    return _day(parts, replace(told, tense="future"), 0)


def _days(parts: Parts, told: Told, _: int) -> DateValue | None:
    """A range or list of days with one month, two months or none but the last told."""
    chosen = _nearest_span(_spans(parts, told, parts.weekdays[0] if parts.weekdays else None), told)
    return DateValue(chosen[0].isoformat(), chosen[1].isoformat()) if chosen else None


def _spans(parts: Parts, told: Told, weekday: int | None) -> list[tuple[date, date]]:
    """The spans of days that the words may mean, a year before to a year after they were told."""
    first, last = parts.days[0], parts.days[-1]
    month, last_month = parts.months[0], parts.months[-1]
    years: Iterable[int] = (told.on.year - 1, told.on.year, told.on.year + 1)
    if len(parts.years) > 1:
        return [_span(date(parts.years[0], month, first), date(parts.years[-1], last_month, last))]
    if parts.years:
        year = parts.years[0]
        crosses = (last_month, last) < (month, first)
        return [_span(date(year - crosses, month, first), date(year, last_month, last))]
    spans = []
    for year in years:
        if _exists(year, month, first):
            start = date(year, month, first)
            end_year = year + ((last_month, last) < (month, first))
            if _exists(end_year, last_month, last):
                spans.append((start, date(end_year, last_month, last)))
    if weekday is not None:
        spans = [span for span in spans if span[0].weekday() == weekday] or spans
    return spans


def _span(start: date, end: date) -> tuple[date, date]:
    if end < start:
        raise ValueError("a span that ends before it begins")
    return start, end


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= day <= calendar.monthrange(year, month)[1]


def _nearest_span(spans: list[tuple[date, date]], told: Told) -> tuple[date, date] | None:
    if not spans:
        return None

    def away(span: tuple[date, date]) -> int:
        return max((span[0] - told.on).days, (told.on - span[1]).days, 0)

    nearest = min(spans, key=away)
    if told.tense == "near":
        return nearest
    if told.tense == "past":
        fitting = max((s for s in spans if s[0] <= told.on), default=nearest)
    else:
        fitting = min((s for s in spans if s[1] >= told.on), default=nearest)
    return nearest if away(fitting) > _FAR and away(nearest) <= _CLOSE else fitting


def _weekday_day(parts: Parts, told: Told, _: int) -> DateValue | None:
    """ "Thursday 23": the day of that number and weekday that is nearest."""
    return _day_number(parts, told, parts.weekdays[0])


def _day_alone(parts: Parts, told: Told, _: int) -> DateValue | None:
    """ "the 28th", no month told: of this month, or of the next or last by the tense."""
    return _day_number(parts, told, None)


def _days_alone(parts: Parts, told: Told, _: int) -> DateValue | None:
    """ "the 17th and 18th", "del lunes 30 al jueves 2": no month told; the last may be in the next."""
    starts = [start for start, _ in _days_numbered(parts.days[0], told)]
    so = [day for day in starts if parts.weekdays and day.weekday() == parts.weekdays[0]] or starts
    spans = [(day, day + timedelta(days=n)) for day in so if (n := days_up_to(day, parts.days[-1]))]
    chosen = _nearest_span(spans, told)
    return DateValue(chosen[0].isoformat(), chosen[1].isoformat()) if chosen else None


def _day_number(parts: Parts, told: Told, weekday: int | None) -> DateValue | None:
    spans = _days_numbered(parts.days[0], told)
    chosen = _nearest_span([span for span in spans if weekday in (None, span[0].weekday())], told)
    return DateValue(chosen[0].isoformat()) if chosen else None


def _days_numbered(number: int, told: Told) -> list[tuple[date, date]]:
    """The days of that number in this month, the last and the next."""
    months = (_add_months(told.on, offset) for offset in (-1, 0, 1))
    days = (date(year, month, number) for year, month in months if _exists(year, month, number))
    return [(day, day) for day in days]


def _day_of_month(parts: Parts, told: Told, months: int) -> DateValue:
    """ "the 27th of this month"."""
    year, month = _add_months(told.on, months)
    return DateValue(date(year, month, parts.days[0]).isoformat())


# Weeks, months, seasons, years


def _week(_: Parts, told: Told, weeks: int) -> DateValue:
    monday = told.on - timedelta(days=told.on.weekday()) + timedelta(weeks=weeks)
    return DateValue(f"{monday}/{monday + timedelta(days=6)}")


def _week_of(parts: Parts, told: Told, _: int) -> DateValue | None:
    """ "the week of 6 March"."""
    day = _day(parts, told, 0)
    return _week(parts, replace(told, on=date.fromisoformat(day.start)), 0) if day else None


def _weekend_next(parts: Parts, told: Told, _: int) -> DateValue:
    return _weekend(parts, replace(told, tense="future"), int(told.on.weekday() >= 5))


def _weekend_last(parts: Parts, told: Told, _: int) -> DateValue:
    return _weekend(parts, replace(told, tense="future"), -1)


def _weekend(_: Parts, told: Told, weeks: int) -> DateValue:
    saturday = told.on - timedelta(days=told.on.weekday()) + timedelta(weeks=weeks, days=5)
    if weeks == 0 and told.tense == "past" and told.on < saturday:  # told on Monday, it is the one just over
        saturday -= timedelta(weeks=1)
    return DateValue(saturday.isoformat(), (saturday + timedelta(days=1)).isoformat())


def _month(parts: Parts, told: Told, _: int) -> DateValue:
    month = parts.months[0]
    if parts.years:
        return DateValue(f"{parts.years[0]:04d}-{month:02d}")
    ahead = (month - told.on.month) % 12
    if ahead == 0:
        ahead = _same_month(parts.part, told)
    elif told.tense == "past" or (told.tense == "near" and ahead > 6):
        ahead -= 12
    return _edtf_month(told.on, ahead)


def _same_month(part: str, told: Told) -> int:
    """Months to go when the month told is this one: a year off only where its part lies on the wrong side."""
    first, last = {"early": (1, 10), "mid": (11, 20), "late": (20, 31)}.get(part, (1, 31))
    if told.tense == "past" and told.on.day < first:
        return -12
    return 12 if told.tense == "future" and told.on.day > last else 0


def _month_next(parts: Parts, told: Told, _: int) -> DateValue:
    return _edtf_month(told.on, (parts.months[0] - told.on.month) % 12 or 12)


def _month_last(parts: Parts, told: Told, _: int) -> DateValue:
    return _edtf_month(told.on, -((told.on.month - parts.months[0]) % 12 or 12))


def _month_of_year(parts: Parts, told: Told, years: int) -> DateValue:
    """ "in June of last year"."""
    return DateValue(f"{told.on.year + years:04d}-{parts.months[0]:02d}")


def _day_of_year(parts: Parts, told: Told, years: int) -> DateValue:
    """ "on 3 August of last year"."""
    return DateValue(date(told.on.year + years, parts.months[0], parts.days[0]).isoformat())


def _months(parts: Parts, told: Told, _: int) -> DateValue:
    first, last = parts.months[0], parts.months[-1]
    length = (last - first) % 12
    if parts.years:
        year, month = parts.years[-1], last
        start = DateValue(_edtf_month(date(year, month, 1), -length).start)
        return DateValue(start.start, f"{year:04d}-{last:02d}")
    start = _month(Parts(months=(first,)), told, 0)
    year, month = map(int, start.start.split("-"))
    return DateValue(start.start, _edtf_month(date(year, month, 1), length).start)


def _this_month(_: Parts, told: Told, months: int) -> DateValue:
    return _edtf_month(told.on, months)


def _year(parts: Parts, _: Told, __: int) -> DateValue:
    return DateValue(f"{parts.years[0]:04d}")


def _this_year(_: Parts, told: Told, years: int) -> DateValue:
    return DateValue(f"{told.on.year + years:04d}")


def _season(parts: Parts, told: Told, _: int) -> DateValue:
    """EDTF seasons 21–24; one that is not over yet is this year's, else by the tense."""
    if parts.years:
        return DateValue(f"{parts.years[0]:04d}-{parts.season}")
    first_month = {21: 3, 22: 6, 23: 9, 24: 12}[parts.season]
    ahead = first_month - told.on.month
    year = told.on.year
    if told.tense == "past" and ahead > 0:
        year -= 1
    elif told.tense == "future" and ahead < -2:
        year += 1
    return DateValue(f"{year:04d}-{parts.season}")


def _season_last(parts: Parts, told: Told, _: int) -> DateValue:
    last_month = {21: 5, 22: 8, 23: 11, 24: 14}[parts.season]
    return DateValue(f"{told.on.year - (told.on.month <= last_month):04d}-{parts.season}")


def _season_next(parts: Parts, told: Told, _: int) -> DateValue:
    first_month = {21: 3, 22: 6, 23: 9, 24: 12}[parts.season]
    return DateValue(f"{told.on.year + (told.on.month >= first_month):04d}-{parts.season}")


# So and so long ago, or ahead


def _ago(parts: Parts, told: Told, _: int) -> DateValue:
    return _distance(parts, told, -1)


def _ahead(parts: Parts, told: Told, _: int) -> DateValue:
    return _distance(parts, told, 1)


def _distance(parts: Parts, told: Told, sign: int) -> DateValue:
    """Nobody counts exactly: weeks are approximate days, months are months and years are years."""
    number = sign * (1 if parts.number is None else parts.number)
    if parts.unit == "day":
        return DateValue((told.on + timedelta(days=number)).isoformat())
    if parts.unit == "week":
        return DateValue((told.on + timedelta(weeks=number)).isoformat() + "~")
    if parts.unit == "month":
        return _edtf_month(told.on, number)
    return _checked_year(told.on.year + number)


def _checked_year(year: int) -> DateValue:
    if not 1 <= year <= 9999:
        raise ValueError("a year outside the calendar")
    return DateValue(f"{year:04d}")


def _nothing(_: Parts, __: Told, ___: int) -> None:
    """A phrase that looks like a date and is none, or one that another mention has to resolve."""


def _add_months(day: date, months: int) -> tuple[int, int]:
    count = day.year * 12 + day.month - 1 + months
    return count // 12, count % 12 + 1


def _edtf_month(day: date, months: int) -> DateValue:
    year, month = _add_months(day, months)
    return DateValue(f"{year:04d}-{month:02d}")


RULES: dict[str, Rule] = {
    "day": _day,
    "day_last": _day_last,
    "day_next": _day_next,
    "days": _days,
    "weekday": _weekday,
    "weekday_next": _weekday_next,
    "weekday_coming": _weekday_coming,
    "weekday_last": _weekday_last,
    "weekday_this": _weekday_this,
    "weekday_of_week": _weekday_of_week,
    "weekdays": _weekdays,
    "weekdays_next": _weekdays_next,
    "weekday_day": _weekday_day,
    "day_alone": _day_alone,
    "days_alone": _days_alone,
    "day_numbered": _day_alone,
    "days_numbered": _days_alone,
    "day_of_month": _day_of_month,
    "offset": _offset,
    "week": _week,
    "week_of": _week_of,
    "weekend": _weekend,
    "weekend_next": _weekend_next,
    "weekend_last": _weekend_last,
    "month": _month,
    "month_next": _month_next,
    "month_last": _month_last,
    "month_of_year": _month_of_year,
    "day_of_year": _day_of_year,
    "months": _months,
    "this_month": _this_month,
    "year": _year,
    "year_bare": _year,
    "this_year": _this_year,
    "season": _season,
    "season_last": _season_last,
    "season_next": _season_next,
    "ago": _ago,
    "ahead": _ahead,
    "previous": _nothing,
    "previous_end": _nothing,
    "later": _nothing,
    "earlier": _nothing,
    "duration": _nothing,
    "ignore": _nothing,
}

#: Rules that mean the same day in every tense; so does any that tells its year.
TENSELESS = frozenset(
    (
        *("offset", "day_last", "day_next", "day_of_month", "day_of_year", "ago", "ahead"),
        *("weekday_next", "weekdays_next", "weekday_coming", "weekday_last", "weekday_of_week"),
        *("week", "weekend_next", "weekend_last"),
        *("month_next", "month_last", "month_of_year", "this_month", "this_year"),
        *("season_last", "season_next"),
    )
)

_GRANULARITY = {
    "week": "week",
    "week_of": "week",
    "weekend": "week",
    "weekend_next": "week",
    "weekend_last": "week",
    "month": "month",
    "month_next": "month",
    "month_last": "month",
    "month_of_year": "month",
    "months": "month",
    "this_month": "month",
    "year": "year",
    "year_bare": "year",
    "this_year": "year",
    "season": "season",
    "season_last": "season",
    "season_next": "season",
    "duration": "duration",
}
