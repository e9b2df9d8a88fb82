"""Holds a country by what holds the town told before it that the gazetteer does not know: "in Tapa, Estonia",
"en Rukla (Lituania)".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, SPACE, STRONG, Document, PlaceMention
from itineraries.extraction.steps.where.place_roles import role_before, visited

_NAME = 3  # words of a town's name


def hold_countries_of_towns(doc: Document) -> None:
    """Give such a country the role of its town."""
    for number, place in enumerate(doc.places):
        if place.kind == "country" and not place.role and place.first > 1:
            start = _town(doc, place, doc.places[number - 1].last if number else 0)
            if start and (role_before(doc, start) == "to" or visited(doc, start)):
                place.role = "to"


def _town(doc: Document, place: PlaceMention, floor: int) -> int:
    """The first token of the name a country stands behind, in brackets or between commas, not before
    `floor`; else 0.
    """
    k = place.first - 1
    sign = doc.text[doc.ends[k] : doc.starts[place.first]].strip()
    closed = place.last >= len(doc.words) or doc.gaps[place.last - 1] >= COMMA
    if sign not in (",", "(") or not closed or doc.gaps[k] > STRONG:
        return 0
    first = max(doc.sentence_at(place.first).first, floor)
    start = k + 1
    while start - 1 > first and k + 1 - start < _NAME and _named(doc, start - 1):
        start -= 1
        if doc.gaps[start - 1] != SPACE:
            return 0
    return start if start <= k else 0


def _named(doc: Document, k: int) -> bool:
    """Whether a word is part of a name that means nothing the pack knows."""
    known = k in doc.covered or k in doc.moment_at or bool(doc.mute[k])
    return doc.words[k][0].isupper() and not known
