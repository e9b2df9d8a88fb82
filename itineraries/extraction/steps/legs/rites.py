"""Tells ceremonies of one stay apart: a welcome with honours, a banquet and a wreath are three."""

from __future__ import annotations

from itineraries.extraction.document import Document, Happening, Leg
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.occasions import rite_at

_NEAR = 8  # words behind what tells a ceremony, among which the kind of it is said


def tell_rite(doc: Document, leg: Leg, happening: Happening) -> None:
    """Remember which row of the pack's rites a ceremony is of; none where no word says so."""
    if happening.kind != "ceremony" or not doc.pack.rites:
        return
    told = list(range(happening.first, min(max(leg.clause[1], happening.last), happening.last + _NEAR)))
    if leg.sense == Sense.HOST.value:
        honours = doc.phrases_in("honours", *leg.clause)
        told[:0] = [k for hit in honours for k in range(hit.first, hit.last)]
    happening.rite = next((rite for k in told if (rite := rite_at(doc, k)) is not None), None)
