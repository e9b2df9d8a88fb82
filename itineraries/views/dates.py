"""Dates as pages show them: words for people beside the form machines read."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from django.utils.translation import get_language

from itineraries import dates

DATE_OF_HTML = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


@dataclass(frozen=True, slots=True)
class When:
    """A date or a span: pieces of (words, machine-readable date or ""); `vague` if not certain to the day."""

    pieces: tuple[tuple[str, str], ...]
    vague: bool = False

    def __str__(self) -> str:
        return "".join(words for words, _ in self.pieces)


def language() -> str:
    """The language of the page."""
    return get_language() or "en"


def cldr_locale() -> str:
    """The locale that writes the page's dates and numbers; plain English is written the British way."""
    return "en_GB" if language().startswith("en") else language().replace("-", "_")


def when(arrive: str, depart: str = "") -> When | None:
    """An EDTF date, or a span of two; None where neither is told."""
    words = dates.span_in_words(arrive, depart, language())
    if not words:
        return None
    vague = dates.is_vague(arrive) or dates.is_vague(depart)
    before, dash, after = words.partition("–")
    if arrive and depart and arrive != depart and dash:
        pieces = ((before, _machine(arrive)), (dash, ""), (after, _machine(depart)))
        return When(pieces, vague)
    return When(((words, _machine(arrive or depart)),), vague)


def when_days(first: dt.date | None, last: dt.date | None) -> When | None:
    """A span of days."""
    return when(first.isoformat() if first else "", last.isoformat() if last else "")


def _machine(edtf: str) -> str:
    match = DATE_OF_HTML.match(edtf.split("/")[0])
    # Months 21 and up are EDTF's seasons, which HTML does not know.
    return match[0] if match and (len(match[0]) < 7 or int(match[0][5:7]) <= 12) else ""
