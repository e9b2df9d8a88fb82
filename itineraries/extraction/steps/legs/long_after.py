"""Says that a journey told with the time since it is an earlier one: "will visit Rome, a week after he flew
to Lima", "The trip comes days after he visited Lima".
"""

from __future__ import annotations

from itineraries.extraction.document import Document
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.predicate import FUTURE, PAST, PLUPERFECT, Predicate

_NEAR = 8  # statements of a sentence that are looked back at
_JOURNEYS = (Sense.GO, Sense.VISIT)


def long_after(doc: Document, predicates: list[Predicate], index: int) -> bool:
    """Whether a verb tells what was done some days or weeks before a journey that is still to come."""
    pred = predicates[index]
    if pred.noun or pred.tense not in (PAST, PLUPERFECT):
        return False
    before = predicates[max(0, index - _NEAR) : index]
    if pred.link != "after" and pred.first and doc.lowers[pred.first - 1] in doc.lexicon.conjunctions:
        # "days after he went to Oslo and flew to Rome"
        pred = next((p for p in reversed(before) if not p.noun), pred)
    if pred.link != "after" or pred.link_at < 1:
        return False
    if doc.lowers[pred.link_at - 1] not in doc.pack.dates.units:
        return False
    before = [p for p in before if p.first < pred.first]
    return any(p.tense == FUTURE for p in before) or (bool(before) and _journey_comes(before))


def _journey_comes(before: list[Predicate]) -> bool:
    """ "The trip comes days after …": a journey is what the verb before is said of."""
    noun = before[0]
    return noun.noun and noun.sense in _JOURNEYS and len(before) > 1 and not before[1].noun
