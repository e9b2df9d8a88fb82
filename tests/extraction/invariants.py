"""What holds for the reading of any text; the property tests and the fuzz run ask it of all of theirs."""

from __future__ import annotations

import json

from itineraries.dates import is_valid
from itineraries.extraction.drafts import EventDraft, PersonDraft, Reading, StopDraft, TripDraft
from tests.extraction.reading import all_evidence

STATUSES = {"announced", "under_way", "completed", "cancelled", "postponed"}
VISITS = {None, "state", "official", "official_working", "working", "private", "transit", "summit"}
EVENTS = {
    "bilateral_meeting",
    "multilateral_meeting",
    "summit",
    "ceremony",
    "speech",
    "press_conference",
    "signing",
    "other",
}


def check(text: str, reading: Reading) -> None:
    """Assert everything that every reading of this text must keep."""
    for evidence in all_evidence(reading):
        assert 0 <= evidence.span.start < evidence.span.end <= len(text)
        assert text[evidence.span.start : evidence.span.end] == evidence.quote
        assert 0 <= evidence.sentence.start <= evidence.span.start
        assert evidence.span.end <= evidence.sentence.end <= len(text)
        assert evidence.field and evidence.rule
        assert 0 <= evidence.confidence <= 1
    for trip in reading.trips:
        _check_trip(trip)
    for person in reading.officials:
        assert person.name
        _check_person(person)
    told = reading.to_dict()
    assert json.loads(json.dumps(told)) == told
    again = Reading(
        trips=tuple(TripDraft.from_dict(t) for t in told["trips"]),
        officials=tuple(PersonDraft.from_dict(p) for p in told["officials"]),
    )
    assert again.to_dict() == told


def _check_trip(trip: TripDraft) -> None:
    assert trip.travellers and trip.stops
    assert trip.status in STATUSES
    assert 0 <= trip.confidence <= 1
    assert {e.field for e in trip.evidence} <= {"travellers", "status"}
    assert [s.order for s in trip.stops] == list(range(1, len(trip.stops) + 1))
    for person in trip.travellers:
        assert person.name or person.role
        _check_person(person)
    for stop in trip.stops:
        _check_stop(stop)
    for event in trip.events:
        _check_event(event, len(trip.stops))


def _check_stop(stop: StopDraft) -> None:
    told = {e.field for e in stop.evidence}
    assert "country" in told and _is_country(stop.country)
    assert ("city" in told) == bool(stop.city)
    assert ("arrive" in told) == bool(stop.arrive)
    assert ("depart" in told) == bool(stop.depart)
    assert stop.visit_type in VISITS
    assert _is_date(stop.arrive) and _is_date(stop.depart)


def _check_event(event: EventDraft, stops: int) -> None:
    assert event.kind in EVENTS
    assert "kind" in {e.field for e in event.evidence}
    assert event.stop is None or 1 <= event.stop <= stops
    assert event.place_country is None or _is_country(event.place_country)
    assert _is_date(event.date)
    for person in event.people:
        _check_person(person)


def _check_person(person: PersonDraft) -> None:
    assert person.name == person.name.strip()
    assert person.country is None or _is_country(person.country)
    assert {e.field for e in person.evidence} <= {"name", "role", "country"}


def _is_country(code: str) -> bool:
    return len(code) == 2 and code.isascii() and code.isupper()


def _is_date(value: str | None) -> bool:
    return value is None or is_valid(value)
