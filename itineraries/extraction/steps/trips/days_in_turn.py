"""Lets the weekdays of a journey to come follow one another: "Se rendra lundi à Oslo. Samedi, il sera à
Riga", told on a Thursday, is the Saturday after that Monday.
"""

from __future__ import annotations

from dataclasses import replace

from itineraries.extraction.document import Document, Leg, Person
from itineraries.extraction.reckoning import DateValue, shift
from itineraries.extraction.steps.when.moments import Moment

_REACH = 2  # sentences between two statements of one journey
_RULE = "weekday"


def set_days_in_turn(doc: Document) -> None:
    """Move a bare weekday a week on where the journey told right before, of the same people, begins later."""
    told: dict[Person, tuple[str, Leg]] = {}  # who -> the day of his journey told last
    for leg in doc.legs:
        if not _planned(leg):
            continue
        day = _day(leg.date)
        if day is None:
            continue
        before = next((told[p] for p in leg.travellers if p in told), None)
        if before is not None and _goes_on(doc, leg, before[1]) and day < before[0]:
            later = shift(day, 7)
            if later is not None and later > before[0]:
                mention = leg.date.mention
                value = DateValue(later)
                leg.date.mention = replace(mention, future=value, near=value, rule="weekday_of_week")
                day = later
        for person in leg.travellers:
            told[person] = day, leg


def _planned(leg: Leg) -> bool:
    """Whether a statement tells where somebody will be, and when."""
    coming = leg.tense == "future" or (leg.tense == "present" and not leg.background)
    coming = coming or (leg.nominal and leg.tense == "open" and not leg.background)
    return bool(coming and leg.date is not None and leg.places and leg.state == "told" and not leg.ongoing)


def _day(moment: Moment) -> str | None:
    mention = moment.mention
    value = mention.future if mention.kind in ("date", "range") and mention.granularity == "day" else None
    return value.start if value is not None and len(value.start) == 10 else None


def _goes_on(doc: Document, leg: Leg, before: Leg) -> bool:
    """Whether a bare weekday is told behind another place of a journey, and not of what comes before it."""
    moment, first = leg.date, before.date
    if moment.mention.rule != _RULE or moment is first or moment.first < first.first or leg.earlier:
        return False
    if leg.sentence.index - before.sentence.index > _REACH or leg.link == "after":
        return False
    if before.sentence is leg.sentence and doc.lowers[leg.sentence.first] in doc.lexicon.before_openers:
        return False  # "avant de gagner Oslo lundi, il sera samedi à Riga"
    if before.tense == "present" and _yesterday(doc, first):
        return False  # "mercredi, il visite Riga", told on a Thursday, may be over
    if {p.country for p in leg.places} & {p.country for p in before.places} and not _cities(leg, before):
        return False
    return not (_back_in_time(doc, leg) or _leads_back(doc, leg, before))


def _yesterday(doc: Document, moment: Moment) -> bool:
    past = moment.mention.past if moment.mention.rule == _RULE else None
    return past is not None and shift(past.start, 1) == doc.published.isoformat()


def _cities(leg: Leg, before: Leg) -> bool:
    """Whether both tell cities, and not the same."""
    ours, theirs = {p.city for p in leg.places}, {p.city for p in before.places}
    return None not in ours | theirs and not ours & theirs


def _back_in_time(doc: Document, leg: Leg) -> bool:
    """ "Before that, she will be in Oslo on Saturday", "will first be in Oslo"."""
    first, stop = leg.sentence.first, max(leg.last, leg.date.last)
    told_first = (k for k in range(first, leg.sentence.last) if doc.lowers[k] in doc.lexicon.first_words)
    return bool(doc.phrases_in("earlier_words", first, stop)) or any(k not in doc.covered for k in told_first)


def _leads_back(doc: Document, leg: Leg, before: Leg) -> bool:
    """ "Will be in Riga on Saturday before going to Oslo"."""
    words = range(leg.first, leg.sentence.last)
    there = {p.country for p in before.places}
    leads = any(k in doc.place_at and doc.place_at[k].country in there for k in words)
    return leads and any(doc.lowers[k] in doc.lexicon.before_openers for k in words)
