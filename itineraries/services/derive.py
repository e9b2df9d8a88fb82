"""Keeps what follows from other rows: days of stops from their events, days of a trip from its stops."""

from __future__ import annotations

import datetime as dt

from itineraries import dates
from itineraries.models import Event, Stop, Trip


def derive_trip_days(trip: Trip) -> None:
    """Bring the days of the trip and its stops up to date after its stops or events changed.

    Call it inside the transaction of the change. What is derived makes no line of the field history: the
    history of the stops and events it follows from tells it.
    """
    stops = list(Stop.objects.filter(trip=trip))  # a prefetched list may be older than the change
    events: dict[int | None, list[dt.date]] = {}
    for event in Event.objects.filter(trip=trip, stop__isnull=False).only("stop_id", "date"):
        if dates.is_day(event.date):
            events.setdefault(event.stop_id, []).append(dt.date.fromisoformat(event.date))
    for stop in stops:
        _derive_stop_days(stop, events.get(stop.pk, []))
    days = [day for stop in stops for day in (stop.first_day, stop.last_day) if day]
    first, last = min(days, default=None), max(days, default=None)
    if (trip.first_day, trip.last_day) != (first, last):
        trip.first_day, trip.last_day = first, last
        Trip.objects.filter(pk=trip.pk).update(first_day=first, last_day=last)


def _derive_stop_days(stop: Stop, days: list[dt.date]) -> None:
    span = f"{min(days)}/{max(days)}" if days else ""
    if span == stop.event_days:
        return
    stop.event_days = span
    stop.derive()
    changed = {name: getattr(stop, name) for name in ("event_days", "first_day", "last_day")}
    Stop.objects.filter(pk=stop.pk).update(**changed)
