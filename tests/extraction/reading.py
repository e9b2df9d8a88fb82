"""How the tests of extraction read a text and look at what was read."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from itineraries.extraction import EMPTY, Directory, extract
from itineraries.extraction.drafts import Evidence, Reading, TripDraft

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"

#: A Tuesday.
TUESDAY = date(2026, 2, 24)

#: How Mart Laar comes to Ottawa, for texts of what he does there.
IN_OTTAWA = {
    "en": "Estonian President Mart Laar arrived in Ottawa on Monday for a three-day visit. ",
    "fr": "Le président estonien Mart Laar est arrivé lundi à Ottawa pour une visite de trois jours. ",
    "es": "El presidente de Estonia, Mart Laar, llegó el lunes a Ottawa para una visita de tres días. ",
    "de": "Der estnische Präsident Mart Laar ist am Montag zu einem Besuch in Ottawa eingetroffen. ",
}


def read(
    text: str, language: str, *, published: date = TUESDAY, title: str = "", directory: Directory = EMPTY
) -> Reading:
    return extract(text, published=published, language=language, title=title, directory=directory)


def trips(
    reading: Reading,
) -> list[tuple[list[str], str, list[tuple[str | None, str, str | None, str | None]]]]:
    """(travellers, status, stops as (city, country, arrive, depart)) of every trip."""
    return [
        (
            [p.name or f"{p.role}, {p.country}" for p in trip.travellers],
            trip.status,
            [(s.city, s.country, s.arrive, s.depart) for s in trip.stops],
        )
        for trip in reading.trips
    ]


def last_names_and_places(language: str, text: str) -> list[tuple[str, list[str]]]:
    """(last name, cities or countries) of every traveller and trip of a text published on a Thursday."""
    found = trips(read(text, language, published=date(2024, 5, 16)))
    return sorted(
        (name.split()[-1], [c or k for c, k, _, _ in stops]) for people, _, stops in found for name in people
    )


def trips_to_ottawa(language: str, text: str) -> tuple[TripDraft, ...]:
    """The trips of a text that begins with `IN_OTTAWA`; nobody else travels in it."""
    found = read(IN_OTTAWA[language] + text, language, published=date(2024, 5, 15)).trips
    assert [p.name for trip in found for p in trip.travellers] == ["Mart Laar"]
    return found


def kinds_in_ottawa(language: str, text: str) -> list[str]:
    """The kinds of the events of that trip."""
    return sorted(event.kind for event in trips_to_ottawa(language, text)[0].events)


def trip(who: str | list[str], status: str, *stops: tuple[str | None, str, str | None, str | None]) -> tuple:
    """What `trips` tells of one trip, as a test expects it."""
    return (who if isinstance(who, list) else [who], status, list(stops))


def events(reading: Reading) -> list[tuple[str, list[str], str | None, str | None]]:
    """(kind, counterparts, country, date) of every event, trip by trip."""
    return [(e.kind, e.counterparts, e.place_country, e.date) for trip in reading.trips for e in trip.events]


def events_told(text: str, language: str) -> list[str]:
    """ "kind country people" of every event of a text, in order of the alphabet."""
    return sorted(
        f"{e.kind} {e.place_country} {', '.join(p.name or p.role or '' for p in e.people)}".strip()
        for trip in read(text, language).trips
        for e in trip.events
    )


def days_of_stops(text: str, language: str, *, published: date) -> list[str]:
    """ "city or country arrive..depart" of every stop of a text."""
    return [
        f"{s.city or s.country} {s.arrive or ''}..{s.depart or ''}"
        for trip in read(text, language, published=published).trips
        for s in trip.stops
    ]


def all_evidence(reading: Reading) -> list[Evidence]:
    found: list[Evidence] = []
    for trip in reading.trips:
        found.extend(trip.evidence)
        for person in trip.travellers:
            found.extend(person.evidence)
        for stop in trip.stops:
            found.extend(stop.evidence)
        for event in trip.events:
            found.extend(event.evidence)
            for person in event.people:
                found.extend(person.evidence)
    for person in reading.officials:
        found.extend(person.evidence)
    return found


def shared_articles() -> list[dict]:
    """The development articles, where they are at hand."""
    folder = SHARED / "eval" / "dev" / "articles"
    return (
        [json.loads(f.read_text("utf-8")) for f in sorted(folder.glob("*.json"))] if folder.exists() else []
    )
