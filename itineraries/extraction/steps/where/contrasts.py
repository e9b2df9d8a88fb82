"""Leaves out places that another one is told instead of: "not to Oslo but to Rome", "statt nach Oslo"."""

from __future__ import annotations

from itineraries.extraction.document import STRONG, Document, PlaceMention


def leave_out_contrasted(doc: Document) -> None:
    """Mark each place that the words around it say nobody went to as an attribute of what is told."""
    for place in doc.places:
        if place.role in ("to", "", "from") and _contrasted(doc, place):
            place.attribute = True


def _contrasted(doc: Document, place: PlaceMention) -> bool:
    lexicon, k = doc.lexicon, place.first - 1
    while k >= 0 and place.first - k <= 2 and doc.gaps[k] < STRONG:
        word = doc.lowers[k]
        hit = doc.covered.get(k)
        if hit is not None and hit.get("rather_words"):
            return True
        if not (word in lexicon.to_place or word in lexicon.articles):
            break
        k -= 1
    if k < 0 or place.last >= len(doc.lowers) or doc.gaps[place.last - 1] >= STRONG:
        return False
    denied = doc.lowers[k] in lexicon.negations or doc.lowers[k] in lexicon.strong_negations
    return denied and doc.lowers[place.last] in lexicon.contrast_words
