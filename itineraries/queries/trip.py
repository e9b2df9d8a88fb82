"""Trips for pages: one with all that hangs on it, and lists with what their lines tell."""

from __future__ import annotations

from django.db.models import F, Prefetch, QuerySet

from itineraries.models import Event, EventParticipant, Stop, Traveller, Trip, TripQuerySet, Viewer


def travellers_with_posts() -> QuerySet[Traveller]:
    """Travellers with officials and the posts they held, titles in every language among them."""
    return Traveller.objects.select_related(
        "official__country", "occupancy__post__country", "occupancy__post__organization"
    ).prefetch_related("occupancy__post__titles")


def trip_for_page(viewer: Viewer) -> TripQuerySet:
    """Trips `viewer` may see with travellers, posts, stops, places, events and participants prefetched."""
    participants = EventParticipant.objects.select_related("official", "organization")
    events = Event.objects.select_related("country").order_by(
        F("stop__position").asc(nulls_last=True), F("first_day").asc(nulls_last=True), "id"
    )
    return Trip.objects.visible_to(viewer).prefetch_related(
        Prefetch("travelling", travellers_with_posts()),
        Prefetch("stops", Stop.objects.select_related("country", "place", "trip").order_by("position")),
        Prefetch("events", events.prefetch_related(Prefetch("participants", participants))),
    )


def trips_in_lines(viewer: Viewer) -> TripQuerySet:
    """Trips `viewer` may see, with what one line about each needs. Four queries for any number of lines."""
    stops = Stop.objects.select_related("country", "place").order_by("position")
    return Trip.objects.visible_to(viewer).prefetch_related(
        Prefetch("travelling", travellers_with_posts()), Prefetch("stops", stops)
    )
