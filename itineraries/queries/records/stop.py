"""Stops as plain data: where, from when to when, and on whose trip."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet

from itineraries.models import Stop
from itineraries.queries.records.citation import citations_by
from itineraries.queries.records.reader import Reader, Row, place_columns
from itineraries.queries.records.traveller import travellers_by_trip
from itineraries.queries.records.trip_reference import trip_references
from itineraries.queries.whereabouts import is_certain

STOP_COLUMNS = (
    "id",
    "position",
    "country_id",
    "country__name",
    "place_inferred",
    "arrive",
    "depart",
    "event_days",
    "first_day",
    "last_day",
    "visit_type",
    *place_columns("place"),
)


def stop_of(row: Sequence[Any], reader: Reader) -> Row:
    """A stop from a row of STOP_COLUMNS, as its trip shows it."""
    key, position, code, country, inferred, arrive, depart, events, first, last, visit_type, *place = row
    return {
        "id": key,
        "position": position,
        "country": reader.country(code, country),
        "place": reader.place(*place),
        "place_inferred": inferred,
        "arrive": arrive,
        "depart": depart,
        "event_days": events,
        "first_day": first,
        "last_day": last,
        "visit_type": visit_type,
    }


def stop_records(stops: QuerySet[Stop], reader: Reader) -> list[Row]:
    """Each of `stops` with its trip, travellers and citations; `certain` answers for the reader's day."""
    rows = list(stops.values_list("trip_id", *STOP_COLUMNS))
    if not rows:
        return []
    trips = [row[0] for row in rows]
    travellers = travellers_by_trip(trips, reader)
    references = trip_references(trips, travellers, reader)
    citations = citations_by("stop", [row[1] for row in rows], reader)
    records = []
    for trip, *row in rows:
        stop = stop_of(row, reader)
        key = stop["id"]
        records.append(
            {
                "url": f"{reader.root}stops/{key}/",
                **stop,
                "certain": _is_certain(stop, reader.day),
                "trip": references[trip],
                "travellers": travellers[trip],
                "citations": citations[key],
            }
        )
    return records


def _is_certain(stop: Row, day: dt.date | None) -> bool | None:
    if day is None:
        return None
    return is_certain(stop["arrive"], stop["depart"], day, event_days=stop["event_days"])
