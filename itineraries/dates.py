"""EDTF dates (ISO 8601-2): whether a string is one, its first and last day, and how people write it."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from functools import lru_cache
from time import struct_time
from typing import NamedTuple

from babel.dates import format_date as babel_date
from babel.dates import format_skeleton as babel_skeleton

PLAIN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z", re.ASCII)
QUALIFIED = re.compile(r"(\d{4}(?:-\d{2}(?:-\d{2})?)?)([?~%])\Z", re.ASCII)
SEASONS = {
    "en": ("spring", "summer", "autumn", "winter"),
    "fr": ("printemps", "été", "automne", "hiver"),
}
QUALIFIERS = {
    "en": {"~": "about {}", "?": "{} (uncertain)", "%": "about {} (uncertain)"},
    "fr": {"~": "vers {}", "?": "{} (incertain)", "%": "vers {} (incertain)"},
}


class Bounds(NamedTuple):
    """First and last day a date may mean, both inclusive; None where that side is open or unknown."""

    first: dt.date | None
    last: dt.date | None


class InvalidDate(ValueError):
    """The string is no EDTF date, or its end comes before its start."""

    def __init__(self, value: str):
        super().__init__(
            f"“{value}” is not an EDTF date. Write a day as 2023-02-28, a month as 2022-11, "
            "an approximate one as 2022-11~, a range as 2023-03-01/2023-03-03."
        )


@lru_cache(maxsize=16_384)
def bounds(value: str | None) -> Bounds:
    """The days an EDTF string covers. Empty gives (None, None); raises InvalidDate.

    "2022-11" covers the month. A qualified date ("2022-11~") covers what it names: the mark is shown to
    readers and never widened into days nobody told. The unknown or open side of an interval is None.
    """
    if not value:
        return Bounds(None, None)
    if plain := PLAIN.match(value):
        return _plain(value, *plain.groups())
    return _parsed(value)


def is_valid(value: str) -> bool:
    """True for an EDTF string this record can hold."""
    try:
        bounds(value)
    except InvalidDate:
        return False
    return bool(value)


def is_day(value: str | None) -> bool:
    """True where the date is certain to the day."""
    match = PLAIN.match(value or "")
    return bool(match and match[3])


def is_vague(value: str | None) -> bool:
    """True for a date that is there but not certain to the day: a month, a season, "about", a set."""
    return bool(value) and not is_day(value)


def is_finer(new: str | None, old: str | None) -> bool:
    """True where `new` says the same as `old` but more precisely: it lies within it and is shorter."""
    if not new or new == old:
        return False
    if not old:
        return True
    inner, outer = bounds(new), bounds(old)
    if inner.first is None or inner.last is None or outer.first is None or outer.last is None:
        return False
    within = outer.first <= inner.first and inner.last <= outer.last
    return within and (inner != outer or (is_day(new) and not is_day(old)))


def agree(one: str | None, other: str | None) -> bool:
    """True where two dates can mean the same day: their bounds overlap, or one of them is empty."""
    if not one or not other:
        return True
    a, b = bounds(one), bounds(other)
    low = max(a.first or dt.date.min, b.first or dt.date.min)
    high = min(a.last or dt.date.max, b.last or dt.date.max)
    return low <= high


def in_words(value: str | None, language: str = "en") -> str:
    """The date written for people: "28 February 2023", "November 2022", "about November 2022"."""
    if not value:
        return ""
    if "/" in value:
        return _range_in_words(value, language)
    if qualified := QUALIFIED.match(value):
        words = in_words(qualified[1], language)
        return QUALIFIERS.get(language[:2], QUALIFIERS["en"])[qualified[2]].format(words)
    match = PLAIN.match(value)
    if match and match[3]:
        return babel_date(dt.date.fromisoformat(value), "d MMMM y", locale=_locale(language))
    if match and match[2] and 21 <= int(match[2]) <= 24:
        return f"{SEASONS.get(language[:2], SEASONS['en'])[int(match[2]) - 21]} {match[1]}"
    if match and match[2] and int(match[2]) <= 12:
        return babel_skeleton("yMMMM", dt.date(int(match[1]), int(match[2]), 1), locale=_locale(language))
    return value


def span_in_words(arrive: str | None, depart: str | None, language: str = "en") -> str:
    """A stay written for people, saying nothing twice: "28 February – 3 March 2023", "1–3 March 2023"."""
    if not arrive or not depart or arrive == depart:
        return in_words(arrive or depart, language)
    if not (is_day(arrive) and is_day(depart)):
        return f"{in_words(arrive, language)} – {in_words(depart, language)}"
    start, end = dt.date.fromisoformat(arrive), dt.date.fromisoformat(depart)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{in_words(depart, language)}"
    if start.year == end.year:
        return f"{babel_skeleton('MMMMd', start, locale=_locale(language))} – {in_words(depart, language)}"
    return f"{in_words(arrive, language)} – {in_words(depart, language)}"


def _locale(language: str) -> str:
    return "en_GB" if language.startswith("en") else language.replace("-", "_")


def _range_in_words(value: str, language: str) -> str:
    start, end = (side if side != ".." else "" for side in value.split("/", 1))
    if is_day(start) and is_day(end):
        return span_in_words(start, end, language)
    return f"{in_words(start, language) or '…'} – {in_words(end, language) or '…'}"


def _plain(value: str, year: str, month: str | None, day: str | None) -> Bounds:
    try:
        if day:
            whole = dt.date.fromisoformat(value)
            return Bounds(whole, whole)
        if not month:
            return Bounds(dt.date(int(year), 1, 1), dt.date(int(year), 12, 31))
        if 21 <= int(month) <= 41:
            return _parsed(value)
        first = dt.date(int(year), int(month), 1)
        return Bounds(first, first.replace(day=monthrange(first.year, first.month)[1]))
    except (ValueError, OverflowError):
        raise InvalidDate(value) from None


def _parsed(value: str) -> Bounds:
    from edtf import parse_edtf  # a third of a second to import, and plain dates never need it
    from edtf.parser.edtf_exceptions import EDTFParseException

    if not value.isascii() or value != "".join(value.split()):
        raise InvalidDate(value)  # the parser reads past blanks, and digits of any script
    try:
        parsed = parse_edtf(value)
        first, last = _day(parsed.lower_strict()), _day(parsed.upper_strict())
    except (EDTFParseException, ValueError, OverflowError, TypeError, AttributeError):
        raise InvalidDate(value) from None
    if value.startswith("/"):
        first = None
    if value.endswith("/"):
        last = None
    if first and last and last < first:
        raise InvalidDate(value)
    return Bounds(first, last)


def _day(moment: struct_time | float) -> dt.date | None:
    if not isinstance(moment, struct_time):
        return None  # an open side is ±infinity
    return dt.date(moment.tm_year, moment.tm_mon, moment.tm_mday)
