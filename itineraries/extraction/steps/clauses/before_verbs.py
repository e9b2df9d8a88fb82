"""Says what may stand between an auxiliary, or a negation, and the verb it belongs to."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Sentence


def parenthesis(doc: Document, i: int, sentence: Sentence) -> int:
    """The token after a short insertion between commas ("doit, selon Kiev, s'adresser"), 0 where there is
    none.
    """
    for j in range(i, min(i + 6, sentence.last)):
        if doc.gaps[j] == COMMA:
            return j + 1
        if j in doc.hits and doc.hits[j].get("verb"):
            return 0
    return 0


def noun_follows(doc: Document, i: int) -> bool:
    """A preposition right before a noun."""
    small = doc.lowers[i] in doc.lexicon.to_place or doc.lowers[i] in doc.lexicon.infinitive_marks
    after = doc.hits.get(i + 1)
    return small and after is not None and after.get("noun") is not None


def restricted(doc: Document, first: int, last: int) -> bool:
    """ "ne … que" means "only"."""
    lexicon = doc.lexicon
    if any(doc.lowers[k] in lexicon.strong_negations for k in range(first, last)):
        return False
    for k in range(last, min(last + 4, len(doc.lowers))):
        if doc.lowers[k] in lexicon.strong_negations or doc.gaps[k - 1] >= COMMA:
            return False
        if doc.lowers[k] in lexicon.restrictives:
            return True
    return False
