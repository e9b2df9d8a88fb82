"""Tells what had been expected of who calls it off: "Expected on Friday in Oslo, X cancelled his visit"."""

from __future__ import annotations

from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.inheritance import CALLING_OFF
from itineraries.extraction.steps.clauses.predicate import FUTURE, FUTURE_PAST, Predicate

_OFF = (Sense.CANCEL, Sense.POSTPONE)
_COMING = (Sense.GO, Sense.ARRIVE, Sense.VISIT, Sense.STAY, Sense.EXPECT)
_RIGHT = 3  # words from "the cancellation" to the journey it is of
_NEAR = 4  # verbs and nouns between an expectation and what calls it off


def expect_in_vain(found: list[Predicate]) -> None:
    """Somebody told as expected, where his journey is called off in the same sentence, was to have come; and
    does not where a noun calls it off ("announced the cancellation of the visit of X, who was to …").
    """
    for index, pred in enumerate(found):
        if pred.noun or pred.state != "told":
            continue
        bare = pred.sense is Sense.EXPECT and pred.form is Form.PARTICIPLE and pred.bare
        to_come = pred.link == "who" and pred.tense == FUTURE_PAST and pred.sense in _COMING
        if not to_come and not (bare and pred.tense == FUTURE):
            continue
        before = found[max(0, index - _NEAR) : index]
        off = next((p for p in before if p.noun and p.sense in _OFF and _of_a_journey(p, found)), None)
        if off is not None and off.state == "told":
            pred.tense, pred.called_off = FUTURE_PAST, CALLING_OFF[off.sense]
        elif bare and any(_calls_off(p, pred) for p in (*before, *found[index + 1 : index + 1 + _NEAR])):
            pred.tense = FUTURE_PAST


def _of_a_journey(off: Predicate, found: list[Predicate]) -> bool:
    """ "L'annulation de la visite": a noun of travel right behind."""
    behind = next((p for p in found if p.first >= off.last), None)
    return behind is not None and behind.noun and behind.sense in _COMING and behind.first - off.last < _RIGHT


def _calls_off(other: Predicate, pred: Predicate) -> bool:
    if other.sense not in _OFF or other.state != "told" or other.noun:
        return False
    return other.passive or not set(other.subjects).isdisjoint(pred.subjects)
