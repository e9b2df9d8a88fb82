"""Gives each of several people the day told in brackets behind his name: "X (on Monday), Y (on Friday)"."""

from __future__ import annotations

from dataclasses import replace

from itineraries.extraction.document import Document, Leg, Person
from itineraries.extraction.steps.clauses.mentions import persons_of
from itineraries.extraction.steps.clauses.subjects import past_brackets
from itineraries.extraction.steps.when.moments import Moment


def parted_by_days(doc: Document, leg: Leg) -> list[Leg]:
    """ "X (im Januar) und Y (im März) waren in Rom": the leg keeps the first of them and his day; returned is
    one for each of the others.
    """
    if len(leg.travellers) < 2:
        return []
    days: list[tuple[list[Person], Moment | None]] = []
    for mention in doc.mentions_in(leg.sentence.first, leg.sentence.last):
        people = [p for p in persons_of(mention) if p in leg.travellers]
        behind = past_brackets(doc, mention.last, leg.sentence.last) if people else mention.last
        told = next((m for k in range(mention.last, behind) if (m := doc.moment_at.get(k)) is not None), None)
        if told is not None and told.dated:
            days.append((people, told))
    if not days:
        return []
    dated = [p for people, _ in days for p in people]
    rest = [p for p in leg.travellers if p not in dated]
    day = leg.date if all(leg.date is not told for _, told in days) else None
    parts = [(people, told) for people, told in days] + ([(rest, day)] if rest else [])
    first, *others = [
        replace(leg, travellers=people, date=told, places=list(leg.places), place_dates=dict(leg.place_dates))
        for people, told in parts
    ]
    leg.travellers, leg.date = first.travellers, first.date
    return others
