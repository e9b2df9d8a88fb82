"""Says whether a journey is told in passing: over before the story, and not what it is about."""

from __future__ import annotations

from itineraries.extraction.document import Document, Leg
from itineraries.extraction.steps.trips.route import Route, route_is_old

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
