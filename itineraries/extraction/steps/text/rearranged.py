"""Brings the token columns into another order; every word keeps its place in the text."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, SPACE, Document


def rearrange(doc: Document, order: list[int], gaps: list[int]) -> None:
    """Put the columns into an order, given by their present places; `gaps` are those of that order."""
    ranks = [0] * len(order)
    for place, old in enumerate(order):
        ranks[old] = place
    if doc.written is None:
        doc.written, doc.ranks = (doc.starts, doc.ends), ranks
    else:
        doc.ranks = [ranks[place] for place in doc.ranks]
    doc.gaps = gaps
    doc.starts = [doc.starts[i] for i in order]
    doc.ends = [doc.ends[i] for i in order]
    doc.words = [doc.words[i] for i in order]
    doc.lowers = [doc.lowers[i] for i in order]
    doc.mute = bytearray(doc.mute[i] for i in order)


def gaps_in_order(order: list[int], gaps: list[int]) -> list[int]:
    """What stands behind each word in another order: a sign stays where the clause ends, whatever word has
    left that place.
    """
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
