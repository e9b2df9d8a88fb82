"""The line by which stops and events refer to their trip: its headline and status."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import override

from itineraries.models import Stop, Trip
from itineraries.queries.headline import in_one_line
from itineraries.queries.records.reader import Reader, Row


def trip_references(trips: Iterable[int], travellers: dict[int, list[Row]], reader: Reader) -> dict[int, Row]:
    """Trips as their stops and events refer to them, `travellers` being those of `travellers_by_trip`."""
    keys = list(dict.fromkeys(trips))
    countries: dict[int, dict[str, None]] = {key: {} for key in keys}
    for trip, name in (
        Stop.objects.filter(trip__in=keys)
        .order_by("trip", "position")
        .values_list("trip_id", "country__name")
    ):
        countries[trip][name] = None
    with override("en"):
        return {
            key: {
                "id": key,
                "url": f"{reader.root}trips/{key}/",
                "headline": in_one_line(
                    title, [one["official"]["name"] for one in travellers[key]], list(countries[key])
                ),
                "status": status,
            }
            for key, title, status in Trip.objects.filter(pk__in=keys).values_list("id", "title", "status")
        }
