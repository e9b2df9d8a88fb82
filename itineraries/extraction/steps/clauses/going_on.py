"""Tells a verb of going on that leads somewhere from one of following: "seguirá el sábado a Bogotá"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.predicate import Predicate

_REACH = 8  # words of the day between the verb and where it leads


def go_on_to(doc: Document, found: list[Predicate]) -> None:
    """Let a verb that says the same of another be one of travel where nothing but a day stands between it and
    "to" with a place.
    """
    for pred in found:
        alike = getattr(pred.lexeme, "alike", False) and pred.sense is Sense.OTHER
        if alike and not (pred.noun or pred.passive or pred.clitic or pred.reflexive) and _leads(doc, pred):
            pred.sense = Sense.GO


def _leads(doc: Document, pred: Predicate) -> bool:
    lexicon, dated = doc.lexicon, False
    for k in range(pred.last, min(pred.last + _REACH, pred.sentence.last)):
        place = doc.place_at.get(k)
        if place is not None:
            return dated and place.role == "to" and bool(place.country) and not place.attribute
        word = doc.lowers[k]
        small = word in lexicon.date_prepositions or word in lexicon.to_place or word in lexicon.articles
        day = k in doc.moment_at
        dated = dated or day
        if doc.gaps[k - 1] >= COMMA or not (small or day or word in lexicon.fillers):
            return False
    return False
