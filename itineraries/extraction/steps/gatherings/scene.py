"""What a gathering is that people come to: its kind, place and day; and where the story of it is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from itineraries.extraction.document import Document, Happening, PlaceMention

#: Kinds of events that are gatherings.
GATHERINGS = ("multilateral_meeting", "summit")
PLACES_OF_HEAD = 20  # places among which the dateline's are


@dataclass(slots=True, eq=False)
class Scene:
    """One gathering: its kind, bodies, place and the sentence that tells it."""

    kind: str
    bodies: list[str]
    place: PlaceMention
    sentence: int
    first: int
    last: int
    date: Any = None
    bare: bool = False
    state: str = "told"  # or cancelled, postponed
    on: bool = False  # held while the story is told
    tense: str = ""  # of its date, where a verb of its own tells it
    happenings: list[Happening] = field(default_factory=list)


def where_written(doc: Document) -> PlaceMention | None:
    """The city of the dateline."""
    return next((p for p in doc.places[:PLACES_OF_HEAD] if p.dateline and p.city and p.country), None)
