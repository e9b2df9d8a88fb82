"""Infers the city of a stop told by its country alone: the one city there that the article names elsewhere.

An inferred city is marked as such; where the article names two cities of a country, none is inferred.
"""

from __future__ import annotations

from dataclasses import dataclass

from itineraries.extraction.document import Document, PlaceMention


@dataclass(frozen=True, slots=True)
class InferredCity:
    """A city and the mention that tells it, None where only the title does."""

    name: str
    geonames_id: int | None
    told: PlaceMention | None


def cities_named(doc: Document) -> dict[str, InferredCity]:
    """Country -> the one city of it that is a destination in the text, or in the dateline or the title."""
    found: dict[str, dict[str, InferredCity]] = {}
    for place in doc.places:
        held = place.role in ("to", "via") or place.dateline
        if held and place.city and place.country and place.kind in ("city", "site") and not place.attribute:
            known = found.setdefault(place.country, {})
            known.setdefault(place.city, InferredCity(place.city, place.geonames_id, place))
    for match in doc.gazetteer.scan(doc.title, language=doc.pack.code) if doc.title else ():
        place = match.place
        if place.kind == "city" and place.country and not match.weak:
            known = found.setdefault(place.country, {})
            known.setdefault(place.name, InferredCity(place.name, place.geonames_id, None))
    return {country: next(iter(known.values())) for country, known in found.items() if len(known) == 1}
