"""Tells whether a place told behind another one in a sentence is where somebody was before it."""

from __future__ import annotations

from itineraries.extraction.document import JOINED, Document, Leg
from itineraries.extraction.languages.pack import Form

_MOVES = ("go", "arrive", "leave", "visit", "stay")
_BACK = 4  # words between what says so and the noun or verb that tells the place


def was_before(doc: Document, leg: Leg, main: Leg) -> bool:
    """Whether `leg`, told behind `main` in its sentence, tells of a place left for the one of `main`.

    "Flew to Rome after visiting Oslo", "… on arrival from talks in Oslo", "left for Rome, wrapping up a visit
    to Oslo". The end of a whole tour is told by its last place ("ending her tour in Oslo"), that of a visit
    by the one that is over.
    """
    if leg.link == "after":
        return True
    verb = leg.predicate
    if leg.rule == "end+noun" and leg.sense == "visit":
        moved = main.sense in _MOVES and not main.weak
        return moved and leg.date is None and _in_passing(doc, leg)
    start = leg.first
    if verb is not None and leg.link == "who":
        start = verb.link_at - 1  # "on the way from a tour that took her to Oslo"
    elif verb is not None and leg.nominal and verb.governor is not None and verb.governor.first >= main.last:
        start = min(start, verb.governor.first)
    return _led_to(doc, leg, start, main)


def _in_passing(doc: Document, leg: Leg) -> bool:
    """ "…, wrapping up a visit to Oslo": told by a verb that hangs on the one before it."""
    verb = leg.predicate
    governor = verb.governor if verb is not None and verb.noun else verb
    return governor is not None and governor.form is Form.GERUND and leg.first > leg.sentence.first


def _led_to(doc: Document, leg: Leg, start: int, main: Leg) -> bool:
    """Whether "after" or "from" stands before what is told, with no more than its own words between."""
    low = max(leg.sentence.first, main.last, start - _BACK)
    for k in range(start - 1, low - 1, -1):
        if doc.gaps[k] > JOINED:
            return False
        hit = doc.covered.get(k)
        if hit is not None and hit.get("after_words"):
            return True
        if doc.lowers[k] in doc.lexicon.strong_from:
            return leg.nominal and k not in doc.moment_at
        if hit is not None and (hit.get("verb") or hit.get("then_words")):
            return False
    return False
