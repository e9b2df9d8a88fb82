"""Says whether a journey is told in passing: over before the story, and not what it is about."""

from __future__ import annotations

from itineraries.extraction.document import Document, Leg
from itineraries.extraction.steps.trips.route import PAST_TENSES, Route, route_is_old, vague_date

_MONTH = len("2011-05")
_REACH = 6  # words between "following" or "recent" and the visit


def in_passing(doc: Document, route: Route, *, first: bool, over: bool, others: bool) -> bool:
    """Whether the journey is told in passing. `first` is the article's first, `over` one that is completed,
    `others` says that the article has told journeys before.
    """
    old = route_is_old(route, doc.published)
    lead = route.legs[0]
    if not first:
        return old or (over and (lead.background or lead.nominal or lead.tense == "pluperfect" or others))
    # The first journey told may be the only one, and yet no story: "as he said when he was in Oslo in May".
    return over and (old or all(leg.nominal and _told_back(doc, leg) for leg in route.legs))


def _told_back(doc: Document, leg: Leg) -> bool:
    """ "Following her visit to Rome", "his recent trip to Oslo": a noun that a word tells as over."""
    if leg.predicate is None:
        return False
    lexicon, head = doc.lexicon, leg.predicate.head
    if leg.predicate.last < len(doc.lowers) and doc.lowers[leg.predicate.last] in lexicon.recent_words:
        return True  # "sa visite récente"
    floor = max(leg.sentence.first, head - _REACH)
    return any(doc.lowers[k] in lexicon.recent_words for k in range(floor, head))


def of_former_year(doc: Document, route: Route, leg: Leg, start: str | None) -> bool:
    """ "Was received in London by X. Pereda, whom X had received in 2011": a meeting told without a place, of
    a year before this one, is no part of a journey that is not told to be of that year.
    """
    if start is None or not leg.weak or leg.tense not in PAST_TENSES or not route.stops:
        return False
    year = start[:4]
    if len(start) > _MONTH or year >= str(doc.published.year) or route_is_old(route, doc.published):
        return False
    told = vague_date(route)
    dated = any(str(day.year) == year for day in route.days)
    return not (dated or (told is not None and told.startswith(year)) or route.legs[0].background)
