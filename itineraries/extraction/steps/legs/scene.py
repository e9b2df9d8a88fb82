"""What a gathering is that people come to: its kind, place and day."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from itineraries.extraction.document import Happening, PlaceMention


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
    tense: str = ""  # of its date, where a verb of its own tells it
    happenings: list[Happening] = field(default_factory=list)
