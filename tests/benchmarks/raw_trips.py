"""Trips found in real articles without gold: a sample to judge by eye, and recall of known journeys.

    python tests/benchmarks/raw_trips.py sample ARTICLES.ndjson [--count 100] [--seed 20230223]
    python tests/benchmarks/raw_trips.py legs ARTICLES.ndjson LEGS.xml --who "Joe Biden"

`sample` prints trips drawn at random with the sentences they stand on and the seed they were drawn with, for
a person to say of each fact whether it is right. `legs` reads the travels of one person in the form of the
Office of the Historian and says how many of the legs within the articles' days were found, by country and by
day.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import pycountry

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from itineraries.extraction import Directory, extract  # noqa: E402
from itineraries.extraction.drafts import Reading, TripDraft  # noqa: E402
from itineraries.extraction.evaluation.scoring import same_person  # noqa: E402

#: Labels of the Historian that ISO 3166 tells otherwise.
COUNTRIES = {"Vatican City": "VA", "West Bank": "PS", "Korea, South": "KR"}


class Leg(NamedTuple):
    """One country of a journey, from–to."""

    country: str
    start: date
    end: date


def say(line: str = "") -> None:
    sys.stdout.write(line + "\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    sample = commands.add_parser("sample", help="print trips at random")
    sample.add_argument("articles", type=Path)
    sample.add_argument("--count", type=int, default=100)
    sample.add_argument("--seed", type=int, default=20230223)
    legs = commands.add_parser("legs", help="recall of one person's legs")
    legs.add_argument("articles", type=Path)
    legs.add_argument("legs", type=Path)
    legs.add_argument("--who", required=True)
    options = parser.parse_args()
    if options.command == "sample":
        print_sample(options.articles, options.count, options.seed)
    else:
        print_recall(options.articles, options.legs, options.who)
    return 0


def readings(path: Path) -> Iterator[tuple[dict, Reading]]:
    """Every article of an NDJSON file with what is read in it."""
    directory = Directory.from_tables(ROOT / "seeds")
    for line in path.read_text("utf-8").splitlines():
        article = json.loads(line)
        yield (
            article,
            extract(
                article["text"],
                published=date.fromisoformat(article["published"]),
                language=article["language"],
                title=article["title"],
                directory=directory,
            ),
        )


# A sample to judge


def print_sample(path: Path, count: int, seed: int) -> None:
    found = [(article, trip) for article, reading in readings(path) for trip in reading.trips]
    say(f"{len(found)} trips in {path.name}; {min(count, len(found))} drawn with seed {seed}\n")
    for number, (article, trip) in enumerate(random.Random(seed).sample(found, min(count, len(found))), 1):
        say(f"{number}. {article['id']} ({article['published']}) {article['title']}")
        for line in told(trip):
            say(f"   {line}")
        for start, end in sentences(trip):
            say(f"   | {' '.join(article['text'][start:end].split())}")
        say()


def told(trip: TripDraft) -> Iterator[str]:
    names = ", ".join(f"{p.name or '-'} ({p.role}, {p.country or p.organization})" for p in trip.travellers)
    yield f"{trip.status}{', background' if trip.background else ''} ({trip.confidence:.2f}): {names}"
    for stop in trip.stops:
        yield f"- {stop.city or '-'}, {stop.country}: {stop.arrive or '?'} to {stop.depart or '?'}"
    for event in trip.events:
        yield f"* {event.kind} {', '.join(event.counterparts)} in {event.place_country}, {event.date or '?'}"


def sentences(trip: TripDraft) -> list[tuple[int, int]]:
    parts = (trip, *trip.stops, *trip.events)
    return sorted({(e.sentence.start, e.sentence.end) for part in parts for e in part.evidence})


# Recall of known legs


def print_recall(articles: Path, path: Path, who: str) -> None:
    read = list(readings(articles))
    days = [date.fromisoformat(article["published"]) for article, _ in read]
    known = read_legs(path, min(days), max(days))
    stops = [
        (stop.country, stop.arrive, trip.status)
        for _, reading in read
        for trip in reading.trips
        if any(same_person({"name": person.name}, who) for person in trip.travellers)
        for stop in trip.stops
    ]
    by_country = by_date = 0
    for leg in known:
        arrivals = {arrive for country, arrive, _ in stops if country == leg.country}
        near = {arrive for arrive in arrivals if arrive and within(arrive, leg)}
        dated = leg.start.isoformat() in near
        by_country += bool(near) or None in arrivals
        by_date += dated
        found = "day" if dated else "country" if near or None in arrivals else "missed"
        say(f"{leg.country} {leg.start} to {leg.end}: {found}; read: {', '.join(sorted(near)) or '-'}")
    say(f"{who}: {len(known)} legs; by country {by_country}, with the day of arrival {by_date}")


def within(arrive: str, leg: Leg) -> bool:
    """Whether an EDTF arrival fits the leg: a day in it, or the month or year of its beginning."""
    if len(arrive) < 10 or "/" in arrive:
        return leg.start.isoformat().startswith(arrive[:7].rstrip("~?%/"))
    return leg.start - timedelta(days=1) <= date.fromisoformat(arrive[:10]) <= leg.end


def read_legs(path: Path, first: date, last: date) -> list[Leg]:
    """The legs that began within these days, in their order."""
    legs = []
    for trip in ET.parse(path).getroot().iter("trip"):
        start, end = (
            date.fromisoformat(trip.findtext(f"{side}-date", "").strip()) for side in ("start", "end")
        )
        if first <= start <= last:
            label = " ".join(trip.findtext("country", "").split())
            code = COUNTRIES.get(label) or pycountry.countries.lookup(label).alpha_2
            legs.append(Leg(code, start, end))
    return sorted(legs, key=lambda leg: leg.start)


if __name__ == "__main__":
    sys.exit(main())
