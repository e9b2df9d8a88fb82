"""Tells verbs of going on and nouns of leaving that lead somewhere from those that do not: "seguirá el sábado
a Bogotá", "his departure for Rome".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.predicate import Predicate

_REACH = 8  # words of the day between the verb and where it leads


def go_on_to(doc: Document, found: list[Predicate]) -> None:
    """Let a verb that says the same of another be one of travel where nothing but a day stands between it and
    "to" with a place; a departure too, with or without a day.
    """
    for pred in found:
        leaves = pred.noun and pred.sense is Sense.LEAVE
        if (leaves or _follows(pred)) and _leads(doc, pred, dated=leaves):
            pred.sense = Sense.GO


def _follows(pred: Predicate) -> bool:
    alike = getattr(pred.lexeme, "alike", False) and pred.sense is Sense.OTHER
    return alike and not (pred.noun or pred.passive or pred.clitic or pred.reflexive)


def _leads(doc: Document, pred: Predicate, *, dated: bool = False) -> bool:
    lexicon = doc.lexicon
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
