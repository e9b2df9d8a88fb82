"""Tells what became of a journey by what is said of it in the next sentence: that "the visit" was put off,
that a cancellation was explained, for which day it had been planned.
"""

from __future__ import annotations

from itineraries.extraction.document import Document, Leg, Sentence
from itineraries.extraction.steps.clauses.inheritance import CALLING_OFF
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.trips.route import CALLED_OFF

_SHORT = 9  # words of "It had been planned for Friday"
_JOURNEYS = ("go", "visit", "arrive", "stay")


def put_off_later(doc: Document, legs: list[Leg]) -> None:
    """ "He will not fly to Oslo after all. The visit is to be made up for": put off, not called off."""
    later = [leg for leg in legs if leg.state == "postponed" and not leg.places and leg.travellers]
    for leg in later:
        for other in legs:
            apart = leg.sentence.index - other.sentence.index
            if other.state != "cancelled" or not other.places or apart not in (0, 1):
                continue
            if set(other.travellers) & set(leg.travellers):
                other.state = "postponed"


def told_called_off(doc: Document, leg: Leg) -> str:
    """ "He will not travel to Oslo. No reason for the cancellation was given": what a noun right behind says
    of a journey that is denied; empty where it says nothing, or tells of somebody else's.
    """
    behind = leg.sentence.index + 1
    if behind >= len(doc.sentences):
        return ""
    sentence = doc.sentences[behind]
    told = _predicates(doc, sentence)
    nouns = [p for p in told if p.noun and p.sense in CALLING_OFF and p.state == "told"]
    if not nouns or _of_others(doc, sentence, leg):
        return ""
    return CALLING_OFF[nouns[0].sense]


def _of_others(doc: Document, sentence: Sentence, leg: Leg) -> bool:
    told = doc.mentions_in(sentence.first, sentence.last)
    return any(m.person is not None and m.person not in leg.travellers for m in told)


def plan_days(doc: Document, legs: list[Leg]) -> None:
    """ "Called off his visit to Oslo. It had been planned for Tuesday": the day of the plan."""
    for leg in legs:
        if leg.state not in CALLED_OFF or not leg.places or leg.date is not None or leg.background:
            continue
        behind = leg.sentence.index + 1
        if behind >= len(doc.sentences):
            continue
        sentence = doc.sentences[behind]
        at = (doc.moment_at.get(k) for k in range(sentence.first, sentence.last))
        moments = list(dict.fromkeys(moment for moment in at if moment is not None))
        if len(moments) == 1 and moments[0].mention.kind == "date" and _tells_plan(doc, sentence):
            leg.date = moments[0]


def _tells_plan(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence says of nothing but a journey, or what a pronoun means, that it was planned."""
    told = doc.mentions_in(sentence.first, sentence.last)
    if any(m.how != "pronoun" for m in told) or any(
        k in doc.place_at for k in range(sentence.first, sentence.last)
    ):
        return False
    nouns = [p for p in _predicates(doc, sentence) if p.noun]
    if any(p.sense.value not in _JOURNEYS for p in nouns):
        return False
    opens = any(m.first == sentence.first for m in told) or sentence.last - sentence.first <= _SHORT
    if not nouns and not opens:
        return False
    words = doc.lowers[sentence.first : sentence.last]
    if not doc.lexicon.negations.isdisjoint(words):
        return False
    return bool(doc.phrases_in("settled_words", sentence.first, sentence.last))


def _predicates(doc: Document, sentence: Sentence) -> list[Predicate]:
    return doc.predicates[sentence.index] if sentence.index < len(doc.predicates) else []
