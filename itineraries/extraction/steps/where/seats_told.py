"""Seats of government told of no journey: whoever came to power there, and palaces of several countries."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, PlaceMention
from itineraries.extraction.words import plain

_SINCE = 6  # words between "since" and the seat
#: Names that the seats of several countries bear.
_SHARED = ("palacio nacional", "national palace")


def leave_out_seats(doc: Document) -> None:
    """ "Su primer viaje desde su llegada a la Moncloa": nobody is at a seat since which something holds; "en
    el Palacio Nacional" of a story that does not tell of the country we know it in is another one.
    """
    seats = [p for p in doc.places if p.kind == "site" and p.metonym]
    if not seats:
        return
    for place in seats:
        place.attribute = place.attribute or _since_which(doc, place)
    shared = [p for p in seats if _shared(doc, p)]
    told = _countries_told(doc) if shared else frozenset()
    others = {id(p) for p in shared if p.country not in told}
    doc.places = [p for p in doc.places if id(p) not in others]


def _since_which(doc: Document, place: PlaceMention) -> bool:
    """Whether "since" opens the phrase that the seat ends, with a word of coming between."""
    came = False
    for k in range(place.first - 1, max(place.first - 1 - _SINCE, -1), -1):
        if doc.gaps[k] >= COMMA:
            return False
        if doc.lowers[k] in doc.lexicon.since_words:
            return came
        hit = doc.covered.get(k)
        came = came or (hit is not None and bool(hit.get("noun") or hit.get("verb")))
    return False


def _shared(doc: Document, place: PlaceMention) -> bool:
    return plain(" ".join(doc.words[place.first : place.last])) in _SHARED


def _countries_told(doc: Document) -> frozenset[str | None]:
    """The countries that a story tells by a place that is no seat, or by an adjective."""
    by_place = {p.country for p in doc.places if p.kind != "site"}
    return frozenset(by_place | {hit.value("demonym") for hit in doc.phrases_of("demonym")})
