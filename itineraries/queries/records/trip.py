"""Trips as plain data, with travellers, stops, events and citations."""

from __future__ import annotations

from collections.abc import Sequence

from django.db.models import QuerySet
from django.utils.translation import override

from itineraries.models import Event, Stop, Trip, sees_all
from itineraries.queries.headline import in_one_line
from itineraries.queries.records.citation import citations_by
from itineraries.queries.records.event import EVENT_COLUMNS, events_of
from itineraries.queries.records.prepared import Prepared
from itineraries.queries.records.reader import Reader, Row
from itineraries.queries.records.stop import STOP_COLUMNS, stop_of
from itineraries.queries.records.traveller import travellers_by_trip

COLUMNS = (
    "id",
    "title",
    "status",
    "summary",
    "first_day",
    "last_day",
    "created_at",
    "updated_at",
    "is_published",
    "embargo_until",
)


_stops = Prepared(
    lambda trips: (
        Stop.objects.filter(trip__in=trips).order_by("trip", "position").values_list("trip_id", *STOP_COLUMNS)
    )
)
_events = Prepared(
    lambda trips: (
        Event.objects.filter(trip__in=trips)
        .order_by("trip", "stop__position", "first_day", "id")
        .values_list("trip_id", *EVENT_COLUMNS)
    )
)


def trip_records(trips: QuerySet[Trip], reader: Reader) -> list[Row]:
    """Each of `trips` whole. Seven queries at most, however many trips."""
    rows = list(trips.values_list(*COLUMNS))
    keys = [row[0] for row in rows]
    if not keys:
        return []
    travellers = travellers_by_trip(keys, reader)
    stops = _stops_by_trip(keys, reader)
    events = _events_by_trip(keys, reader)
    citations = citations_by("trip", keys, reader)
    shows_holding = sees_all(reader.viewer, Trip)
    prefix = f"{reader.root}trips/"
    records = []
    with override("en"):
        for key, title, status, summary, first, last, created, updated, published, embargo in rows:
            record = {
                "id": key,
                "url": f"{prefix}{key}/",
                "title": title,
                "headline": _headline(title, travellers[key], stops[key]),
                "status": status,
                "summary": summary,
                "first_day": first,
                "last_day": last,
                "travellers": travellers[key],
                "stops": stops[key],
                "events": events[key],
                "citations": citations[key],
                "created_at": created,
                "updated_at": updated,
            }
            if shows_holding:
                record["is_published"], record["embargo_until"] = published, embargo
            records.append(record)
    return records


def _stops_by_trip(keys: list[int], reader: Reader) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {key: [] for key in keys}
    for trip, *row in _stops(keys):
        found[trip].append(stop_of(row, reader))
    return found


def _events_by_trip(keys: list[int], reader: Reader) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {key: [] for key in keys}
    rows = _events(keys)
    for (trip, *_), event in zip(rows, events_of([row[1:] for row in rows], reader), strict=True):
        found[trip].append(event)
    return found


def _headline(title: str, travellers: Sequence[Row], stops: Sequence[Row]) -> str:
    if title:
        return title
    return in_one_line(
        "",
        [traveller["official"]["name"] for traveller in travellers],
        list(dict.fromkeys(stop["country"]["name"] for stop in stops)),
    )
