"""Tells a journey still to come by what is around its noun: "ahead of X's visit", "his trip next week"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Leg
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import owns
from itineraries.extraction.steps.clauses.predicate import FUTURE, PRESENT, Predicate
from itineraries.extraction.steps.when.moments import Moment

_ADJECTIVES = 5  # words between a noun and the day that owns it
_NEAR = 6  # words between "ahead of" and the noun's phrase, its owner among them
_FAR = 14  # the same, from the verb that announces a journey
_PLANNED = (Sense.BEGIN, Sense.EXPECT, Sense.MAKE)
_VAGUE = ("season", "duration")  # what these mean goes by the tense


def lies_ahead(doc: Document, leg: Leg, pred: Predicate, before: Predicate | None) -> bool:
    """Whether a journey told by a noun is still to come. `before`: the predicate before it."""
    stop = max(pred.end, pred.last)
    moments = {id(m): m for k in range(pred.first, stop) if (m := doc.moment_at.get(k)) is not None}
    dated = [m for m in moments.values() if m.dated]
    if dated:
        by_tense = all(m.mention.resolve("past") != m.mention.resolve("future") for m in dated)
        visit = by_tense and pred.sense is Sense.VISIT  # "before her visit to Rome on Friday"
        return all(_future(doc, m) for m in dated) or (visit and looked_ahead_to(doc, pred))
    if leg.date is not None and not _future(doc, leg.date):
        return False
    return (
        _in_coming_weeks(doc, pred.last, stop) or looked_ahead_to(doc, pred) or _announced(doc, pred, before)
    )


def told_to_come(pred: Predicate, verb: Predicate | None) -> bool:
    """ "Thursday's visit to Oslo will include talks": what is told of a journey is to come."""
    if verb is None or (verb.noun and verb.subjects) or verb.sentence is not pred.sentence:
        return False
    if verb.state != "told" or pred.governor not in (None, verb):
        return False
    if verb.sense in _PLANNED and set(verb.subjects) <= set(pred.subjects) and not verb.noun:
        # "the visit of X to Rome, due to begin on Monday", "which begins on Monday"
        aside = verb.link == "who" and verb.tense in (PRESENT, FUTURE)
        return aside or (verb.sense is Sense.EXPECT and verb.bare and verb.tense == FUTURE)
    return verb.tense == FUTURE and not (verb.subjects or verb.link)


def phrase_start(doc: Document, pred: Predicate) -> int:
    """ "Ein für Mitte Februar geplanter Besuch", "his January visit": where a noun's phrase begins, the day
    in it included.
    """
    before = day_of_noun(doc, pred)
    if before is not None:
        return before.first
    if doc.pack.word_order is None:
        return pred.first
    for k in range(pred.first - 1, max(pred.sentence.first, pred.first - 9) - 1, -1):
        if doc.gaps[k] >= COMMA or k in doc.mention_at:
            break
        determiner = doc.lowers[k] in doc.lexicon.determiners and doc.lowers[k] not in doc.lexicon.upcoming
        if determiner and k not in doc.moment_at:
            return k
    return pred.first


def day_of_noun(doc: Document, pred: Predicate) -> Moment | None:
    """The day right before a noun of travel: "his January visit", "Wednesday's planned visit"."""
    for k in range(pred.first - 1, max(pred.sentence.first, pred.first - _ADJECTIVES) - 1, -1):
        if doc.gaps[k] >= COMMA:
            return None
        day = doc.moment_at.get(k)
        if day is not None:
            owned = k == pred.first - 1 or doc.lowers[k] == "s" or owns(doc, day.last)
            return day if owned and day.first >= pred.sentence.first else None
        if doc.lowers[k] not in doc.lexicon.determiners and doc.lowers[k] not in doc.lexicon.upcoming:
            return None
    return None


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
