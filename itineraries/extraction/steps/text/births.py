"""Tells the day and the place of somebody's birth, on which and where no journey was made."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, JOINED, Document

_BORN = 6  # words between "born" and the day or place somebody was


def born_beside(doc: Document, first: int, last: int) -> bool:
    """ "Born in Bergen in 1934", "die 1934 in Bergen geborene Ministerin": whether "born" is told before the
    tokens [first, last) of a day or place, or, of a language whose verbs end a clause, behind them.
    """
    if not doc.lexicon.born_words:
        return False
    behind = doc.pack.word_order is not None and _born_from(doc, last, 1)
    return behind or _born_from(doc, first - 1, -1)


def _born_from(doc: Document, k: int, step: int) -> bool:
    """Whether "born" is told from a token on, one way, past small words and names alone."""
    lexicon, lowers = doc.lexicon, doc.lowers
    for at in range(k, k + step * _BORN, step):
        if not 0 <= at < len(lowers) or doc.gaps[at - (step > 0)] >= COMMA:
            return False
        if lowers[at] in lexicon.born_words:
            return not at or doc.gaps[at - 1] != JOINED  # "Oslo-born Reed on Monday"
        small = lowers[at] in lexicon.small_words or lowers[at] in lexicon.date_prepositions
        if not (small or doc.words[at][0].isupper() or doc.words[at].isdecimal()):
            return False
    return False
