"""Gives every fact and every trip the probability that it is right, as measured on gold.

A fact is right when its trip is one the text tells, and the fact is what the text says of it. The first is a
logistic model over a few grounds that anybody can see in the draft; the second is how often facts made by the
same rule were right in trips that were. Both are measured by `evaluate --write-calibration` and kept in
`calibration.json`; nothing here is set by hand.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from itineraries.extraction.document import Document
from itineraries.extraction.drafts import EventDraft, Evidence, PersonDraft, StopDraft, TripDraft
from itineraries.extraction.log_odds import probability

CALIBRATION = Path(__file__).with_name("calibration.json")

#: A rule seen a few times is held to be like the others of its field: so many facts of average luck count in.
PRIOR = 8.0

#: Where a field was never measured: Laplace's rule without any observation.
_UNKNOWN = 0.5

Counts = Mapping[str, Mapping[str, tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class Calibration:
    """What was measured: the weights of a trip's grounds, and (right, told) for each field and rule.

    `trips` maps a ground to its weight in log-odds, "" to the weight every trip has.
    """

    trips: Mapping[str, float]
    facts: Counts

    def of_trip(self, grounds: Iterable[str]) -> float:
        """The probability that a trip with these grounds is one the text tells."""
        return probability(self.trips, grounds)

    def of_fact(self, field: str, rule: str) -> float:
        """The probability that a fact made by this rule is right, given that its trip is."""
        rules = self.facts.get(field, {})
        right, told = (sum(counts) for counts in zip(*rules.values(), strict=True)) if rules else (0, 0)
        share = (right + 1) / (told + 2) if told else _UNKNOWN
        right, told = rules.get(rule, (0, 0))
        return (right + PRIOR * share) / (told + PRIOR)


@cache
def measured() -> Calibration:
    """The calibration kept with the rules."""
    kept = json.loads(CALIBRATION.read_text("utf-8"))
    facts = {field: {rule: tuple(c) for rule, c in rules.items()} for field, rules in kept["facts"].items()}
    return Calibration(kept["trips"], facts)


# Grounds of a trip


def grounds_of(trip: TripDraft) -> tuple[str, ...]:
    """What speaks for or against a trip, as names of what can be seen in its draft."""
    return tuple(name for name, holds in _grounds(trip) if holds)


def _grounds(trip: TripDraft) -> Iterator[tuple[str, bool]]:
    rules = {e.rule for stop in trip.stops for e in stop.evidence if e.field == "country"}
    sentences = {e.sentence for stop in trip.stops for e in stop.evidence}
    sentences |= {e.sentence for event in trip.events for e in event.evidence}
    how = {e.rule for e in trip.evidence if e.field == "travellers"}
    yield "a movement is told", any(_moves(rule) for rule in rules)
    yield "told by the host", "host" in rules
    yield "only likely", rules == {"likely"}
    yield "told by a noun", all(rule.endswith("noun") for rule in rules)
    yield "a day of arrival is told", any(stop.arrive and len(stop.arrive) == 10 for stop in trip.stops)
    yield "some date is told", any(stop.arrive or stop.depart for stop in trip.stops)
    yield "a city is told", any(stop.city for stop in trip.stops)
    yield "several stops", len(trip.stops) > 1
    yield "several travellers", len(trip.travellers) > 1
    yield "several sentences tell it", len(sentences) > 1
    yield "a traveller is named", any(person.name for person in trip.travellers)
    yield (
        "a traveller is in the directory",
        any(
            e.rule == "directory" for person in trip.travellers for e in person.evidence if e.field == "name"
        ),
    )
    yield "only a pronoun names the traveller", how == {"person:pronoun"}
    yield "somebody is met", any(event.people or event.organizations for event in trip.events)
    yield "told in passing", trip.background
    yield "called off", trip.status in ("cancelled", "postponed")
    yield "over", trip.status == "completed"


def _moves(rule: str) -> bool:
    """Whether a rule read a movement: a verb of travel, or a noun carried by one of beginning or making."""
    kind, _, sense = rule.partition(":")
    return sense in _MOVEMENTS if kind == "verb" else rule.endswith("+noun") or rule in ("begin", "end")


_MOVEMENTS = frozenset(("go", "visit", "arrive", "leave", "return", "transit", "expect", "join", "send"))


# Rating


def rate_facts(doc: Document) -> None:
    """Give every draft its confidence: facts after their rule, within a trip after the trip."""
    calibration = measured()
    doc.trips = [rate(trip, calibration) for trip in doc.trips]
    doc.officials = [_person(person, "official", 1.0, calibration) for person in doc.officials]


def rate(trip: TripDraft, calibration: Calibration) -> TripDraft:
    """The same trip with the confidence of every fact."""
    sure = _rounded(calibration.of_trip(grounds_of(trip)))
    return replace(
        trip,
        confidence=sure,
        travellers=tuple(_person(person, "traveller", sure, calibration) for person in trip.travellers),
        stops=tuple(_stop(stop, sure, calibration) for stop in trip.stops),
        events=tuple(_event(event, sure, calibration) for event in trip.events),
        evidence=_rated(trip.evidence, "trip", sure, calibration),
    )


def _person(person: PersonDraft, part: str, sure: float, calibration: Calibration) -> PersonDraft:
    return replace(person, evidence=_rated(person.evidence, part, sure, calibration))


def _stop(stop: StopDraft, sure: float, calibration: Calibration) -> StopDraft:
    return replace(stop, evidence=_rated(stop.evidence, "stop", sure, calibration))


def _event(event: EventDraft, sure: float, calibration: Calibration) -> EventDraft:
    return replace(
        event,
        people=tuple(_person(person, "met", sure, calibration) for person in event.people),
        evidence=_rated(event.evidence, "event", sure, calibration),
    )


def _rated(
    evidence: Iterable[Evidence], part: str, sure: float, calibration: Calibration
) -> tuple[Evidence, ...]:
    """The same evidence with its confidence. Country and office are a person's, in whatever part he plays."""
    if part in ("traveller", "met", "official"):
        return tuple(_rate(e, part if e.field == "name" else "person", sure, calibration) for e in evidence)
    return tuple(_rate(e, part, sure, calibration) for e in evidence)


def _rate(evidence: Evidence, part: str, sure: float, calibration: Calibration) -> Evidence:
    of_fact = calibration.of_fact(f"{part}.{evidence.field}", evidence.rule)
    return replace(evidence, confidence=_rounded(sure * of_fact))


def _rounded(probability: float) -> float:
    """To three places; no count makes certain."""
    return min(round(probability, 3), 0.999)
