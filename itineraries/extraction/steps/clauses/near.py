"""Says what stands near a verb: where it leads, whom it awaits, the end of what was quoted."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, STRONG, Document

_AWAITED = 9  # words between a verb and whom it awaits


def place_near(doc: Document, i: int) -> bool:
    """A place follows after small words and dates only."""
    for k in range(i, min(i + 7, len(doc.lowers))):
        if k in doc.place_at:
            return True
        word = doc.lowers[k]
        small = (
            word in doc.lexicon.to_place
            or word in doc.lexicon.articles
            or word in doc.lexicon.fillers
            or k in doc.moment_at
            or (k in doc.covered and doc.covered[k].get("capital_words"))
        )
        if not small:
            return False
    return False


def somebody_awaited(doc: Document, i: int) -> bool:
    """ "Espera el martes en Roma al presidente": somebody, marked as whom a verb is done to, follows after
    small words, dates and places only.
    """
    lexicon = doc.lexicon
    for k in range(i, min(i + _AWAITED, len(doc.lowers) - 2)):
        if doc.lowers[k] in lexicon.object_marks and (k + 1 in doc.mention_at or k + 2 in doc.mention_at):
            return k + 1 not in doc.place_at
        small = doc.lowers[k] in lexicon.to_place or doc.lowers[k] in lexicon.articles
        day = k in doc.moment_at or doc.lowers[k] in lexicon.date_prepositions
        if not (small or day or k in doc.place_at) or doc.gaps[k] >= STRONG:
            return False
    return False


def speech_ends(doc: Document, i: int) -> bool:
    """A quotation mark and a comma before a token: '"no está solo", afirmó X'."""
    if doc.gaps[i - 1] < COMMA:
        return False
    between = doc.text[doc.ends[i - 1] : doc.starts[i]]
    return "," in between and any(mark in between for mark in "\"»”“'’")
