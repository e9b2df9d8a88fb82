"""Travellers as plain data: who travels, with the post held at the time."""

from __future__ import annotations

from collections.abc import Iterable

from itineraries.models import Traveller
from itineraries.queries.records.prepared import Prepared
from itineraries.queries.records.reader import Reader, Row, post_columns

_rows = Prepared(
    lambda trips: (
        Traveller.objects.filter(trip__in=trips)
        .order_by("trip", "position", "id")
        .values_list(
            "id",
            "trip_id",
            "position",
            "role",
            "official_id",
            "official__slug",
            "official__name",
            "occupancy_id",
            *post_columns("occupancy__post"),
        )
    )
)


def travellers_by_trip(trips: Iterable[int], reader: Reader) -> dict[int, list[Row]]:
    """The travellers of each of `trips`, in order. One query."""
    found: dict[int, list[Row]] = {trip: [] for trip in trips}
    rows = _rows(list(found))
    for key, trip, position, role, official, slug, name, occupancy, *post in rows:
        found[trip].append(
            {
                "id": key,
                "position": position,
                "official": reader.official(official, slug, name),
                "post": reader.post(*post),
                "occupancy": occupancy,
                "role": role,
            }
        )
    return found
