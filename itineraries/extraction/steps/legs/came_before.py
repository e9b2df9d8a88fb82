"""Tells a journey that another one came after: "his last visit to Rome", "comes after a trip to Rome"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document
from itineraries.extraction.languages.pack import Noun
from itineraries.extraction.steps.clauses.predicate import Predicate

_BEFORE = 4  # small words between what says so and the journey


def one_before(doc: Document, pred: Predicate) -> bool:
    """Whether the noun of a journey is of one made before that of the story."""
    words = doc.lexicon.previous_words
    if not (words and isinstance(pred.lexeme, Noun)):
        return False
    if _came_before(doc, pred):
        return True
    hit = next(iter(doc.phrases_in("noun", pred.first, pred.last)), None)
    beside = doc.lowers[max(0, hit.first - 2) : hit.last + 1] if hit is not None else []
    return not words.isdisjoint(beside)


def _came_before(doc: Document, pred: Predicate) -> bool:
    """ "The visit follows trips to Rome", "fait suite à d'autres déplacements": what was before it."""
    lexicon = doc.lexicon
    small = lexicon.small_words | lexicon.determiners | lexicon.few_words
    for k in range(pred.first - 1, max(pred.sentence.first, pred.first - _BEFORE) - 1, -1):
        hit = doc.covered.get(k)
        if hit is not None and hit.get("came_after_words"):
            return doc.gaps[k] < COMMA
        if doc.lowers[k] not in small:
            return False
    return False
