"""Puts what a calendar tells behind the name of a city there: "BAKÚ.- Cumbre … Asiste X", "Oslo: Y meets"."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from itineraries.extraction.document import Document, Leg, PlaceMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.where.place_or_name import labels_item

_LEAST = 2  # items of a calendar
#: What is told without its place and done where the item says.
_THERE = tuple(
    sense.value
    for sense in (
        Sense.ATTEND, Sense.ARRIVE, Sense.STAY, Sense.VISIT, Sense.MEET, Sense.HOST, Sense.SPEAK, Sense.SIGN,
        Sense.CEREMONY, Sense.PRESS, Sense.GO,
    )
)  # fmt: skip


def place_items(doc: Document) -> None:
    """Give legs told without a place the city that labels their item, where a text has several items."""
    labels = _labels(doc)
    if len(labels) < _LEAST:
        return
    ends = list(labels)
    for leg in doc.legs:
        told = doc.starts[leg.first]
        at = bisect_left(ends, told)
        city = labels[ends[at]] if at < len(ends) else None
        if city is not None and told > doc.starts[city.first] and _placeless(leg):
            leg.places = [replace(city, role="to")]
            leg.there = leg.implied = False


def _placeless(leg: Leg) -> bool:
    told = leg.places or leg.vias or leg.origin or leg.origins or leg.elsewhere or leg.remote
    return not told and leg.sense in _THERE and leg.state == "told"


def _labels(doc: Document) -> dict[int, PlaceMention]:
    """End of a line -> the city at its head that a sign parts from what is told there."""
    found: dict[int, PlaceMention] = {}
    for place in doc.places:
        end = doc.ends[place.last - 1]
        if not place.city or place.role or not labels_item(doc, place.first, place.last):
            continue
        stop = doc.text.find("\n", end)
        found[stop if stop >= 0 else len(doc.text)] = place
    return found
