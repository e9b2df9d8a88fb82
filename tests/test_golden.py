"""What the seed articles say, checked by hand against their text, is what the extractor reads in them.

A golden file has the trips of one article. Travellers, status and stops are all there and read exactly;
its events are those that matter, so the reading may have more.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from itineraries.extraction import Directory, extract
from itineraries.extraction.drafts import Reading

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
GOLDEN = Path(__file__).resolve().parent / "golden"
NOT_READ = "not read"


class Misreading(NamedTuple):
    """One fact read wrong: where it stands in the golden file, what is read in its place, and why."""

    path: tuple[str | int, ...]
    read: str | None
    reason: str


# Plain sentences that are still read wrong: the sentences stay, the reader is to be mended. Each is held to
# be misread just so; whoever mends one takes it off here.
KNOWN: dict[str, list[Misreading]] = {
    "2023-02-08-zelensky-londres-paris-bruxelles": [
        Misreading(("trips", 0, "events", 0), NOT_READ, "a welcome at the airport is held to be no meeting"),
    ],
    "2023-03-02-borrell-baerbock-new-delhi": [
        Misreading(("trips", 0, "events", 0, "date"), None, "“a participé jeudi” dates the stop alone"),
    ],
    "2024-07-03-astana-sommet-ocs": [
        Misreading(("trips", 1, "events", 1, "date"), None, "the summit was met before without its day"),
    ],
}


def golden_ids() -> list[str]:
    return sorted(path.stem for path in GOLDEN.glob("*.json"))


def golden(name: str) -> dict[str, Any]:
    return json.loads((GOLDEN / f"{name}.json").read_text("utf-8"))


def article(name: str) -> dict[str, str]:
    return json.loads((SEEDS / "articles" / f"{name}.json").read_text("utf-8"))


@cache
def directory() -> Directory:
    return Directory.from_tables(SEEDS)


@cache
def reading(name: str) -> Reading:
    told = article(name)
    return extract(
        told["text"],
        published=date.fromisoformat(told["published"]),
        language=told["language"],
        title=told["title"],
        directory=directory(),
    )


def trips_read(name: str) -> list[dict[str, Any]]:
    """The reading in the shape of a golden file."""
    return [
        {
            "travellers": [person.name for person in trip.travellers],
            "status": trip.status,
            "background": trip.background,
            "stops": [
                {
                    "country": stop.country,
                    "city": None if stop.city_inferred else stop.city,
                    "arrive": stop.arrive,
                    "depart": stop.depart,
                }
                for stop in trip.stops
            ],
            "events": [
                {"kind": e.kind, "with": e.counterparts, "country": e.place_country, "date": e.date}
                for e in trip.events
            ],
        }
        for trip in reading(name).trips
    ]


def as_misread(trips: list[dict[str, Any]], misreadings: list[Misreading]) -> list[dict[str, Any]]:
    """The golden trips with the known misreadings in place of the truth."""
    trips = copy.deepcopy(trips)
    unread: list[tuple[list[Any], Any]] = []
    for path, read, _ in misreadings:
        *way, last = path[1:]
        place: Any = trips
        for step in way:
            place = place[step]
        if read == NOT_READ:
            unread.append((place, place[last]))
        else:
            assert place[last] != read, "a misreading says what the golden file says"
            place[last] = read
    for place, item in unread:
        place.remove(item)
    return trips


def without_events(trips: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{key: value for key, value in trip.items() if key != "events"} for trip in trips]


def events_lost(trips: list[dict[str, Any]], read: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Events of the golden trips that the same trip of the reading has not; who takes part may be more."""
    return [
        event
        for trip, found in zip(trips, read, strict=True)
        for event in trip["events"]
        if not any(
            all(event[key] == other[key] for key in ("kind", "country", "date"))
            and set(event["with"]) <= set(other["with"])
            for other in found["events"]
        )
    ]


def evidence_in(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield from value.get("evidence", [])
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from evidence_in(item)


def test_every_seed_article_has_its_golden_file() -> None:
    assert golden_ids() == sorted(path.stem for path in (SEEDS / "articles").glob("*.json"))
    assert [name for name in golden_ids() if golden(name)["id"] != name] == []
    assert KNOWN.keys() - set(golden_ids()) == set()


@pytest.mark.parametrize("name", golden_ids())
def test_reading_is_the_golden_one(name: str) -> None:
    truth, read = golden(name)["trips"], trips_read(name)
    misreadings = KNOWN.get(name, [])
    expected = as_misread(truth, misreadings)
    assert without_events(read) == without_events(expected)
    assert events_lost(expected, read) == []
    # As many true events lost as misreadings say, or one of them has been mended and is to come off the list.
    of_events = [path for path, *_ in misreadings if "events" in path]
    assert len(events_lost(truth, read)) == len(of_events)


@pytest.mark.parametrize("name", golden_ids())
def test_evidence_lies_in_the_text(name: str) -> None:
    text = article(name)["text"]
    found = list(evidence_in(reading(name).to_dict()))
    assert found
    assert [item for item in found if text[item["start"] : item["end"]] != item["quote"]] == []
    assert [
        item
        for item in found
        if not item["sentence"][0] <= item["start"] < item["end"] <= item["sentence"][1]
    ] == []
