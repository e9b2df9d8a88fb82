"""Tells of every fact that was read whether gold bears it out: what calibration counts.

Trips, stops and events find their counterparts as in scoring. A fact that gold says nothing of (the role of a
traveller, the type of a visit) has no verdict.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from itineraries.extraction.confidence import grounds_of
from itineraries.extraction.drafts import TripDraft
from itineraries.extraction.evaluation.scoring import (
    Record,
    event_key,
    fold,
    pair_people,
    pair_stops,
    pair_trips,
    same_city,
    same_date,
)


@dataclass(frozen=True, slots=True)
class Fact:
    """One piece of evidence and whether its fact is right; `field` is "stop.arrive", `rule` "date:day"."""

    field: str
    rule: str
    confidence: float
    right: bool


@dataclass(slots=True)
class Verdict:
    """One trip that was read: its grounds, whether the text tells it, and its facts."""

    grounds: tuple[str, ...]
    confidence: float
    right: bool
    facts: list[Fact] = field(default_factory=list)


def verdicts(gold: Record, found: Record) -> list[Verdict]:
    """The verdict on every trip of one article. All facts of a trip that is none are wrong.

    A trip told in passing has no verdict where the gold does not list them all.
    """
    wanted, read = list(gold.get("trips", [])), list(found.get("trips", []))
    counterpart = {j: wanted[i] for i, j in pair_trips(wanted, read)}
    lenient = not gold.get("background_complete", True)
    judged = []
    for index, trip in enumerate(read):
        match = counterpart.get(index)
        if match is None and lenient and trip.get("background"):
            continue
        verdict = Verdict(grounds_of(TripDraft.from_dict(trip)), trip["confidence"], match is not None)
        verdict.facts.extend(_facts(match, trip))
        judged.append(verdict)
    return judged


def official_facts(gold: Record, found: Record) -> list[Fact]:
    """The facts of the list of office-holders, whom the gold lists as well."""
    return [
        fact
        for official, match in _matched(gold.get("officials", []), found.get("officials", []))
        for fact in _person("official", official, match)
    ]


def _facts(gold: Record | None, trip: Record) -> Iterator[Fact]:
    right = gold is not None and gold.get("status") == trip["status"]
    yield from _evidence("trip", trip, {"status": right})
    people = list(_matched(gold.get("travellers", []) if gold else [], trip["travellers"]))
    told = [e for e in trip["evidence"] if e["field"] == "travellers"]
    if len(told) == len(people):
        for evidence, (_, match) in zip(told, people, strict=True):
            yield _fact("trip", evidence, right=match is not None)
    for person, match in people:
        yield from _person("traveller", person, match)
    yield from _stops(gold, trip)
    yield from _events(gold, trip)


def _stops(gold: Record | None, trip: Record) -> Iterator[Fact]:
    wanted, read = list(gold.get("stops", []) if gold else []), list(trip["stops"])
    counterpart = {j: wanted[i] for i, j in pair_stops(wanted, read)}
    events = gold.get("events", []) if gold else []
    for index, stop in enumerate(read):
        match = counterpart.get(index, {})
        days = [e.get("date") for e in events if e.get("place_country") == stop["country"]]
        at_event = bool(match) and not match.get("arrive") and any(same_date(stop["arrive"], d) for d in days)
        marks = {
            "country": bool(match),
            "city": same_city(match.get("city"), stop["city"]),
            "depart": same_date(match.get("depart"), stop["depart"]),
        }
        if not at_event:  # being there that day, which is neither right nor wrong
            marks["arrive"] = same_date(match.get("arrive"), stop["arrive"])
        yield from _evidence("stop", stop, marks)


def _events(gold: Record | None, trip: Record) -> Iterator[Fact]:
    left = list(gold.get("events", []) if gold else [])
    for event in trip["events"]:
        fits = [e for e in left if event_key(e) == event_key(event)]
        best = max(fits, key=lambda e: len(pair_people(e.get("with", []), event["with"])), default=None)
        if best is not None:
            left.remove(best)
        match = best or {}
        yield from _evidence(
            "event",
            event,
            {
                "kind": best is not None,
                "place_country": best is not None,
                "date": same_date(match.get("date"), event["date"]),
            },
        )
        told = [e for e in event["evidence"] if e["field"] == "with"]
        people = list(_matched(match.get("with", []), event["people"]))
        if len(told) == len(people):
            for evidence, (_, other) in zip(told, people, strict=True):
                yield _fact("event", evidence, right=other is not None)
        for person, other in people:
            yield from _person("met", person, other)


def _person(part: str, person: Record, match: Any) -> Iterator[Fact]:
    """Name, country and office of a person; the last two only where gold has a record of him."""
    yield from _evidence(part, person, {"name": match is not None})
    if isinstance(match, dict):
        marks = {
            "country": match.get("country") == person["country"],
            "role": _alike(match.get("role"), person["role"]),
        }
        yield from _evidence("person", person, marks)


def _alike(one: str | None, other: str | None) -> bool:
    """Whether two offices share a word that says what they are ("Foreign Minister", "Minister for …")."""
    return bool((set(fold(one).split()) & set(fold(other).split())) - {"of", "the", "and", "for"})


def _matched(gold: Sequence[Any], found: Sequence[Record]) -> Iterator[tuple[Record, Any]]:
    """Each person read with the one of the gold it stands for, or None."""
    counterpart = {j: gold[i] for i, j in pair_people(gold, found)}
    return ((person, counterpart.get(index)) for index, person in enumerate(found))


def _evidence(part: str, record: Record, marks: dict[str, bool]) -> Iterator[Fact]:
    for evidence in record["evidence"]:
        if evidence["field"] in marks:
            yield _fact(part, evidence, right=marks[evidence["field"]])


def _fact(part: str, evidence: Record, *, right: bool) -> Fact:
    return Fact(f"{part}.{evidence['field']}", evidence["rule"], evidence["confidence"], right)
