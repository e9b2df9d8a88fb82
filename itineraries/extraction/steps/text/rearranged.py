"""Brings the token columns into another order; every word keeps its place in the text."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, SPACE, Document


def rearrange(doc: Document, order: list[int]) -> None:
    """Reorder the columns. A sign stays where the clause ends, whatever word has left that place."""
    gaps = doc.gaps
    doc.gaps = _gaps(order, gaps)
    doc.written = (doc.starts, doc.ends)
    ranks = [0] * len(order)
    for place, old in enumerate(order):
        ranks[old] = place
    doc.ranks = ranks
    doc.starts = [doc.starts[i] for i in order]
    doc.ends = [doc.ends[i] for i in order]
    doc.words = [doc.words[i] for i in order]
    doc.lowers = [doc.lowers[i] for i in order]
    doc.mute = bytearray(doc.mute[i] for i in order)


def _gaps(order: list[int], gaps: list[int]) -> list[int]:
    """What stands behind each word in reading order."""
    told = list(gaps)
    # A word read before one that stands ahead of it in the text has left its place; the sign behind that
    # place belongs to the last word before it that stayed.
    ahead = [False] * len(order)
    lowest = len(order)
    for old in reversed(order):
        ahead[old] = old > lowest
        lowest = min(lowest, old)
    for old in range(len(order)):
        if ahead[old] and gaps[old] >= COMMA:
            k = old - 1
            while k >= 0 and ahead[k]:
                k -= 1
            if k >= 0:
                told[k] = max(told[k], gaps[old])
            told[old] = SPACE
        elif ahead[old]:
            told[old] = SPACE
    return [told[old] for old in order]
