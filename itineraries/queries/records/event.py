"""Events as plain data: what happens at a stop, and who takes part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet

from itineraries.models import Event, EventParticipant
from itineraries.queries.records.citation import citations_by
from itineraries.queries.records.prepared import Prepared
from itineraries.queries.records.reader import Reader, Row, place_columns
from itineraries.queries.records.traveller import travellers_by_trip
from itineraries.queries.records.trip_reference import trip_references
from itineraries.queries.whereabouts import is_certain

EVENT_COLUMNS = (
    "id",
    "kind",
    "title",
    "date",
    "first_day",
    "last_day",
    "stop_id",
    "country_id",
    "country__name",
    "stop__country_id",
    "stop__country__name",
    *place_columns("stop__place"),
)


_participant_rows = Prepared(
    lambda events: (
        EventParticipant.objects.filter(event__in=events)
        .order_by("event", "id")
        .values_list(
            "event_id",
            "official_id",
            "official__slug",
            "official__name",
            "organization_id",
            "organization__slug",
            "organization__name",
            "organization__short_name",
        )
    )
)


def events_of(rows: Sequence[Sequence[Any]], reader: Reader) -> list[Row]:
    """Events from rows of EVENT_COLUMNS, as their trip shows them. One query.

    An event that names no country of its own happens in that of its stop.
    """
    officials, organizations = _participants([row[0] for row in rows], reader)
    return [
        {
            "id": key,
            "stop": stop,
            "kind": kind,
            "title": title,
            "date": date,
            "first_day": first,
            "last_day": last,
            "country": reader.country(code, country) or reader.country(stop_code, stop_country),
            "place": reader.place(*place),
            "officials": officials.get(key, []),
            "organizations": organizations.get(key, []),
        }
        for key, kind, title, date, first, last, stop, code, country, stop_code, stop_country, *place in rows
    ]


def event_records(events: QuerySet[Event], reader: Reader) -> list[Row]:
    """Each of `events` with its trip, travellers and citations; `certain` answers for the reader's day."""
    rows = list(events.values_list("trip_id", *EVENT_COLUMNS))
    if not rows:
        return []
    trips = [row[0] for row in rows]
    travellers = travellers_by_trip(trips, reader)
    references = trip_references(trips, travellers, reader)
    citations = citations_by("event", [row[1] for row in rows], reader)
    day = reader.day
    return [
        {
            "url": f"{reader.root}events/{event['id']}/",
            **event,
            "certain": is_certain(event["date"], "", day) if day else None,
            "trip": references[trip],
            "travellers": travellers[trip],
            "citations": citations[event["id"]],
        }
        for trip, event in zip(trips, events_of([row[1:] for row in rows], reader), strict=True)
    ]


def _participants(keys: list[int], reader: Reader) -> tuple[dict[int, list[Row]], dict[int, list[Row]]]:
    officials: dict[int, list[Row]] = {}
    organizations: dict[int, list[Row]] = {}
    if not keys:
        return officials, organizations
    for event, official, slug, name, *organization in _participant_rows(keys):
        if official is not None:
            officials.setdefault(event, []).append(reader.official(official, slug, name))
        elif met := reader.organization(*organization):
            organizations.setdefault(event, []).append(met)
    return officials, organizations
