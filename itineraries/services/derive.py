"""Keeps what follows from other rows: the first and last day of a trip, from those of its stops."""

from __future__ import annotations

from django.db.models import Max, Min

from itineraries.models import Stop, Trip


def derive_trip_days(trip: Trip) -> None:
    """Set the trip's first and last day from its stops. One read, and one write where they changed."""
    days = Stop.objects.filter(trip=trip).aggregate(
        starts=Min("first_day"),
        ends=Min("last_day"),
        latest_start=Max("first_day"),
        latest_end=Max("last_day"),
    )
    first = days["starts"] or days["ends"]
    last = max((day for day in (days["latest_end"], days["latest_start"]) if day), default=None)
    first, last = first or last, last or first
    if (trip.first_day, trip.last_day) != (first, last):
        trip.first_day, trip.last_day = first, last
        # Derived, so no line of the field history: the stops' own history tells it.
        Trip.objects.filter(pk=trip.pk).update(first_day=first, last_day=last)
