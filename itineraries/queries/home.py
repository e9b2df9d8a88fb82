"""What the front page tells: who travels on a day, who will, and what changed lately."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django.db.models import F

from itineraries.models import Stop, Trip, Viewer
from itineraries.queries.trip import trips_in_lines
from itineraries.queries.whereabouts import is_certain


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """A trip on a day, with the stops that may include that day and whether it is certain that one does."""

    trip: Trip
    stops: tuple[Stop, ...]
    certain: bool


def travelling_on(viewer: Viewer, day: dt.date, limit: int = 60) -> list[Whereabouts]:
    """Trips `viewer` may see that are on and include `day`, the certain ones first."""
    trips = trips_in_lines(viewer).still_on().on(day).order_by("first_day", "id")[:limit]
    found = []
    for trip in trips:
        stops = tuple(s for s in trip.stops.all() if s.first_day and s.last_day and _includes(s, day))
        certain = any(is_certain(s.arrive, s.depart, day, event_days=s.event_days) for s in stops)
        found.append(Whereabouts(trip, stops, certain))
    return sorted(found, key=lambda w: not w.certain)


def coming_after(viewer: Viewer, day: dt.date, limit: int = 8) -> list[Trip]:
    """The next trips that begin after `day`."""
    return list(
        trips_in_lines(viewer).still_on().filter(first_day__gt=day).order_by("first_day", "id")[:limit]
    )


def lately_changed(viewer: Viewer, limit: int = 10) -> list[Trip]:
    """The trips entered or changed last."""
    return list(trips_in_lines(viewer).order_by("-updated_at", "-id")[:limit])


def last_before(viewer: Viewer, day: dt.date, limit: int = 8) -> list[Trip]:
    """The trips that ended last before `day`."""
    trips = trips_in_lines(viewer).filter(last_day__lt=day)
    return list(trips.order_by(F("first_day").desc(nulls_last=True), "-id")[:limit])


def _includes(stop: Stop, day: dt.date) -> bool:
    return bool(stop.first_day and stop.last_day and stop.first_day <= day <= stop.last_day)
