"""Tells whether a story has who it tells of still there: what is news of the day, not an account of what is
done.
"""

from __future__ import annotations

from datetime import date

from itineraries.extraction.document import Document, Leg
from itineraries.extraction.steps.trips.route import Route, Stop

_NEWS = 2  # sentences behind the first in which the news is told
_LEDE = 1
_AHEAD = 5  # words between what holds a noun of travel and the noun
_BEFORE = 3  # days
_JOURNEYS = ("go", "visit", "stay")


def told_of_the_day(doc: Document, route: Route, latest: date | None, told_from: str | None) -> bool:
    """ "LIMA, 12 June - X met Y here on Wednesday": a dispatch of the day tells of who is there; an office's
    own report, which comes from nowhere, of what is done, unless it is done during the visit.

    `told_from` is the country of the dateline, `latest` the last day told of the journey.
    """
    last, first = route.stops[-1], route.legs[0]
    if first.background:
        return False
    if latest is None:
        return _amid_it(doc, first) or _seen_there(route, last, told_from)
    if latest != doc.published:
        return _is_undated_lede(route, first) and 0 < (doc.published - latest).days <= _BEFORE
    return told_from is not None or any(_is_amid(doc, leg) for leg in route.legs)


def held_by_its_end(doc: Document, leg: Leg) -> bool:
    """ "Said at the end of a visit to Lima", "au terme d'une visite à Lima"."""
    if not leg.nominal or leg.sense not in _JOURNEYS:
        return False
    return bool(doc.phrases_in("closing_words", max(leg.sentence.first, leg.first - _AHEAD), leg.first))


def _amid_it(doc: Document, leg: Leg) -> bool:
    """ "During his visit to Lima, X called on Wednesday for …": the lede tells what he does there."""
    if leg.date is not None or not _is_lede(leg) or not _is_amid(doc, leg):
        return False
    told = (doc.moment_at.get(k) for k in range(leg.sentence.first, leg.sentence.last))
    return all(m.start("past") == doc.published.isoformat() for m in told if m is not None)


def _is_amid(doc: Document, leg: Leg) -> bool:
    """ "During his visit to Lima", "lors de sa visite à Lima"."""
    ahead = doc.lowers[max(leg.sentence.first, leg.first - _AHEAD) : leg.first]
    return leg.nominal and leg.sense in _JOURNEYS and not doc.lexicon.amid_words.isdisjoint(ahead)


def _seen_there(route: Route, last: Stop, told_from: str | None) -> bool:
    """Told without a day, where the story comes from."""
    leg = last.leg
    news = leg.sentence.index <= _NEWS and leg.date is None and not leg.background
    return news and last.strong and last.country == told_from


def _is_lede(leg: Leg) -> bool:
    return leg.sentence.index <= _LEDE and not leg.background and leg.tense != "pluperfect"


def _is_undated_lede(route: Route, leg: Leg) -> bool:
    """ "X has made a stop in Lima. On Monday he had been in Quito": the news is where he is now."""
    here = next((stop for stop in route.stops if stop.leg is leg), None)
    undated = here is not None and here.strong and not (here.arrive or here.weak_date or here.depart)
    return undated and leg.date is None and _is_lede(leg) and len(route.stops) > 1
