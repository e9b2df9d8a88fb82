"""Finds the city or seat that stands bare before a meeting: "their White House talks"."""

from __future__ import annotations

from itineraries.extraction.document import SPACE, Document, PlaceMention
from itineraries.extraction.steps.clauses.predicate import Predicate

_BETWEEN = 2  # adjectives between the place and the noun


def right_ahead(doc: Document, pred: Predicate) -> list[PlaceMention]:
    """The city or site before a noun of a meeting, in a language that puts a city there bare."""
    if not (pred.noun and doc.pack.bare_cities):
        return []
    for k in range(pred.head - 1, max(pred.sentence.first, pred.head - 2 - _BETWEEN), -1):
        place = doc.place_at.get(k)
        if place is not None:
            bare = not (place.role or place.dateline) and place.last == k + 1 and place.kind != "country"
            return [place] if bare and doc.gaps[k] == SPACE and _determined(doc, place) else []
        plain = doc.lowers[k] in doc.lexicon.determiners and doc.lowers[k] not in doc.lexicon.articles
        if doc.gaps[k] != SPACE or not plain or doc.lowers[k] in doc.lexicon.possessives:
            return []
    return []


def _determined(doc: Document, place: PlaceMention) -> bool:
    """ "The Rome talks", "his Rome talks", "Friday's Rome talks"."""
    k = place.first - 1
    return k < 0 or doc.lowers[k] in doc.lexicon.determiners or k in doc.moment_at or place.kind == "site"
