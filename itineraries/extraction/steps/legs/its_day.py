"""Reads the sentence that tells the day of the journey before it: "También irá a Roma. Será el lunes"."""

from __future__ import annotations

from itineraries.extraction.document import Document
from itineraries.extraction.steps.clauses.predicate import FUTURE, PAST, Predicate
from itineraries.extraction.steps.legs.arguments import told_last

_JOURNEYS = ("go", "visit", "arrive", "stay")


def day_of_journey_before(doc: Document, predicates: list[Predicate]) -> None:
    """ "También visitará Roma. Será el 2 de julio": "to be" at the head of a sentence, with a day right
    behind it, tells when what was told last of somebody takes place.
    """
    verb = predicates[0]
    if not doc.pack.drops_subject or verb.noun or verb.form is not None or verb.state != "told":
        return
    if verb.first != verb.sentence.first or verb.tense not in (FUTURE, PAST):
        return
    k, small = verb.last, doc.lexicon.articles | doc.lexicon.date_prepositions
    while k < verb.end and k not in doc.moment_at and doc.lowers[k] in small:
        k += 1
    day = doc.moment_at.get(k)
    journey = next(told_last(doc), None)
    if day is None or day.first != k or not day.dated or journey is None:
        return
    near = journey.sentence.index == verb.sentence.index - 1 and journey.state == "told"
    if near and journey.sense in _JOURNEYS and journey.places and journey.date is None and not journey.weak:
        journey.date = day
