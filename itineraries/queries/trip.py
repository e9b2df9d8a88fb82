"""Trips for pages: one with all that hangs on it, and lists with what their lines tell."""

from __future__ import annotations

from django.db.models import Prefetch

from itineraries.models import Event, EventParticipant, Stop, Traveller, Trip, TripQuerySet, Viewer


def trip_for_page(viewer: Viewer) -> TripQuerySet:
    """Trips `viewer` may see with travellers, posts, stops, places, events and participants prefetched."""
    travellers = Traveller.objects.select_related(
        "official__country", "occupancy__post__country", "occupancy__post__organization"
    )
    participants = EventParticipant.objects.select_related("official", "organization")
    events = Event.objects.select_related("country").order_by("stop__position", "first_day", "id")
    return Trip.objects.visible_to(viewer).prefetch_related(
        Prefetch("travelling", travellers),
        Prefetch("stops", Stop.objects.select_related("country", "place", "trip").order_by("position")),
        Prefetch("events", events.prefetch_related(Prefetch("participants", participants))),
    )


def trips_in_lines(viewer: Viewer) -> TripQuerySet:
    """Trips `viewer` may see, with what one line about each needs. Three queries for any number of lines."""
    travellers = Traveller.objects.select_related(
        "official__country", "occupancy__post__country", "occupancy__post__organization"
    )
    stops = Stop.objects.select_related("country", "place").order_by("position")
    return Trip.objects.visible_to(viewer).prefetch_related(
        Prefetch("travelling", travellers), Prefetch("stops", stops)
    )
