"""Tells a journey still to come by what is around its noun: "ahead of X's visit", "his trip next week"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Leg
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.when.moments import Moment

_NEAR = 6  # words between "ahead of" and the noun's phrase, its owner among them
_FAR = 14  # the same, from the verb that announces a journey
_VAGUE = ("season", "duration")  # what these mean goes by the tense


def lies_ahead(doc: Document, leg: Leg, pred: Predicate, before: Predicate | None) -> bool:
    """Whether a journey told by a noun is still to come. `before`: the predicate before it."""
    stop = max(pred.end, pred.last)
    moments = {id(m): m for k in range(pred.first, stop) if (m := doc.moment_at.get(k)) is not None}
    dated = [m for m in moments.values() if m.dated]
    if dated:
        return all(_future(doc, m) for m in dated)
    if leg.date is not None and not _future(doc, leg.date):
        return False
    return (
        _in_coming_weeks(doc, pred.last, stop) or looked_ahead_to(doc, pred) or _announced(doc, pred, before)
    )


def _future(doc: Document, moment: Moment) -> bool:
    """A date that lies behind the day of publication even where it is read as past."""
    if moment.mention.granularity in _VAGUE or moment.mention.kind not in ("date", "range"):
        return False
    value = moment.mention.resolve("past")
    start = value.start.rstrip("~").partition("/")[0] if value is not None else ""
    return bool(start) and start > doc.published.isoformat()[: len(start)]


def _in_coming_weeks(doc: Document, start: int, stop: int) -> bool:
    """ "In the coming months", "dans les prochaines semaines"."""
    units = doc.pack.dates.units
    return any(
        doc.lowers[k] in doc.lexicon.upcoming and doc.lowers[k + 1] in units for k in range(start, stop - 1)
    )


def looked_ahead_to(doc: Document, pred: Predicate) -> bool:
    """ "Ahead of X's visit", "les préparatifs du sommet": what leads to the noun's own phrase."""
    lexicon = doc.lexicon
    for k in range(pred.head - 1, max(pred.sentence.first, pred.head - _NEAR) - 1, -1):
        if doc.gaps[k] >= COMMA:
            return False
        hit = doc.covered.get(k)
        if doc.lowers[k] in lexicon.ahead_words or (hit is not None and hit.get("ahead_words")):
            return True
        if k in doc.mention_at or doc.lowers[k] in lexicon.determiners or doc.lowers[k] == "s":
            continue
        if hit is not None and hit.get("format"):
            continue  # "ahead of the NATO summit"
        if doc.lowers[k] in lexicon.of_words or doc.lowers[k] in lexicon.articles:
            continue
        if doc.lowers[k] in lexicon.to_place or hit is not None:
            return False
    return False


def _announced(doc: Document, pred: Predicate, before: Predicate | None) -> bool:
    """ "Confirmed X's visit", "are preparing for his trip": the verb before tells what is to come."""
    if before is None or before.noun or before.state != "told" or before.sentence is not pred.sentence:
        return False
    lexeme = before.lexeme
    told = getattr(lexeme, "announces", False) and not before.passive
    amid = any(doc.lowers[k] in doc.lexicon.during for k in range(before.last, pred.head))
    return told and not amid and 0 <= pred.head - before.last < _FAR
