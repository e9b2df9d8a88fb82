"""Finds the place that "there" means: "It is a busy week in Rome. X arrived there"."""

from __future__ import annotations

from collections.abc import Collection

from itineraries.extraction.document import Document, Leg, PlaceMention


def place_before(
    doc: Document, leg: Leg, since: PlaceMention | None, homes: Collection[str | None]
) -> PlaceMention | None:
    """The place told in the sentence before a leg, behind where a leg led last; it is in no country of
    `homes`.
    """
    if leg.implied or not leg.sentence.index:
        return None
    begin = doc.sentences[leg.sentence.index - 1].first
    begin = max(begin, since.last) if since is not None else begin
    told = [
        p
        for p in doc.places
        if begin <= p.first < leg.sentence.first and p.kind in ("city", "country") and not p.attribute
    ]
    abroad = [p for p in told if not p.metonym and p.country not in homes]
    held = [p for p in abroad if p.role in ("to", "via")]
    if not held and len(told) == 1:
        held = abroad  # "The coalition has made India a priority. X went there"
    return held[-1] if held else None
