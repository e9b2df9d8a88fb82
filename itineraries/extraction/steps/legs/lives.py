"""Tells what belongs to somebody's life, and is no journey: childhood, studies, a first post."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.when.moments import Moment

_HEAD = 2  # words before what opens a clause
_YOUNG = range(3 * 365, 26 * 365)  # days


def of_a_life(doc: Document, pred: Predicate) -> bool:
    """ "As a child he came to Oslo", "il arrive à Paris à huit ans": told in the clause of a predicate, no
    comma away unless at its head.
    """
    told = [(hit.first, hit.last) for hit in doc.phrases_in("life_words", pred.start, pred.end)]
    days = (day for k in range(pred.start, pred.end) if (day := doc.moment_at.get(k)) and day.first == k)
    told += [(day.first, day.last) for day in days if _age(doc, day)]
    for first, last in told:
        between = range(min(last, pred.head + 1) - 1, max(first, pred.head))
        if first - pred.start < _HEAD or all(doc.gaps[k] < COMMA for k in between):
            return True
    return False


def _age(doc: Document, day: Moment) -> bool:
    """ "À l'âge de huit ans", "mit acht Jahren": how old somebody was before any office."""
    if day.mention.days is None or day.mention.days not in _YOUNG:
        return False
    ahead = doc.lowers[max(0, day.first - 2) : day.first]
    return any(ahead[-len(words) :] == list(words) for words in doc.lexicon.age_words)
