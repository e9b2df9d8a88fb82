"""Tells what had been expected of who calls it off: "Expected on Friday in Oslo, X cancelled his visit"."""

from __future__ import annotations

from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.predicate import FUTURE, FUTURE_PAST, Predicate

_OFF = (Sense.CANCEL, Sense.POSTPONE)
_NEAR = 4  # verbs and nouns between an expectation and what calls it off


def expect_in_vain(found: list[Predicate]) -> None:
    """Somebody told by a participle as expected, where his journey is called off in the same sentence, was
    to have come.
    """
    for index, pred in enumerate(found):
        bare = pred.sense is Sense.EXPECT and pred.form is Form.PARTICIPLE and pred.bare and not pred.noun
        if not bare or pred.tense != FUTURE or pred.state != "told":
            continue
        around = [*found[max(0, index - _NEAR) : index], *found[index + 1 : index + 1 + _NEAR]]
        if any(_calls_off(other, pred) for other in around):
            pred.tense = FUTURE_PAST


def _calls_off(other: Predicate, pred: Predicate) -> bool:
    if other.sense not in _OFF or other.state != "told":
        return False
    return other.noun or other.passive or not set(other.subjects).isdisjoint(pred.subjects)
