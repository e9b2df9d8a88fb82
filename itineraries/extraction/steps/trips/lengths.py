"""Says by which day a journey is over whose length is told ("war am Sonntag zu einem dreitägigen Besuch
eingetroffen").
"""

from __future__ import annotations

from datetime import date

from itineraries.extraction.document import COMMA, Document, Leg
from itineraries.extraction.reckoning import shift
from itineraries.extraction.steps.trips.route import Route, as_day

_MOVES = ("go", "arrive", "visit", "stay", "begin")
_LONGEST = 15  # days
_AHEAD = 4  # words between "after" and a length
_PRECISE = len("2026-02-24")


def last_day(doc: Document, route: Route) -> date | None:
    """The last day of a journey that began on a known day and is told to last some days."""
    first = route.stops[0].arrive if route.stops else None
    begin = as_day(first) if first is not None and len(first) == _PRECISE else None
    days = next((n for leg in route.legs if (n := _length(doc, leg))), 0) if begin is not None else 0
    return as_day(shift(begin.isoformat(), days - 1)) if begin is not None and days else None


def _length(doc: Document, leg: Leg) -> int:
    """The days that the clause of a journey says it lasts, 0 where it says nothing."""
    if leg.weak or leg.background or leg.state != "told" or leg.sense not in _MOVES or not leg.places:
        return 0
    k, end = leg.clause
    while k < end:
        moment = doc.moment_at.get(k)
        days = moment.mention.days if moment is not None and moment.mention.kind == "duration" else None
        if moment is not None and days and 1 < days < _LONGEST:
            return 0 if _over(doc, moment.first, leg.clause[0]) else days
        k = moment.last if moment is not None else k + 1
    return 0


def _over(doc: Document, first: int, start: int) -> bool:
    """ "Nach einem dreitägigen Besuch", "zum Abschluss seines dreitägigen Besuchs": told of its end."""
    for k in range(first - 1, max(start - 1, first - 1 - _AHEAD), -1):
        hit = doc.covered.get(k)
        if doc.gaps[k] >= COMMA:
            return False
        if hit is not None and any(
            hit.get(kind) for kind in ("after_words", "last_day_words", "forerunner_words")
        ):
            return True
        if doc.lowers[k] in doc.lexicon.closed_words:
            return True
    return False
