"""Officials for pages: the posts they held, their trips and whom they met."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django.db.models import F, Prefetch, Q, QuerySet

from itineraries.models import Event, Occupancy, Official, Organization, TripQuerySet, Viewer
from itineraries.queries.certainty import OFF, Certainty, certainty
from itineraries.queries.trip import trips_in_lines

MOST_EVENTS = 400


def officials_with_posts(viewer: Viewer) -> QuerySet[Official]:
    """Officials `viewer` may see, with country, names and posts. Four queries for any number of them."""
    held = Occupancy.objects.select_related("post__country", "post__organization")
    held = held.prefetch_related("post__titles").order_by(F("first_day").desc(nulls_last=True), "id")
    return (
        Official.objects.visible_to(viewer)
        .select_related("country")
        .prefetch_related("names", Prefetch("occupancies", held))
    )


def trips_of(official: Official, viewer: Viewer) -> TripQuerySet:
    """The official's trips that `viewer` may see, the latest first."""
    return trips_in_lines(viewer).by(official).order_by(F("first_day").desc(nulls_last=True), "-id")


@dataclass(frozen=True, slots=True)
class Meeting:
    """One event at which two met, or are to meet."""

    event: Event
    day: dt.date | None
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody, or an organisation, that an official met, with the meetings on record, the latest first."""

    who: Official | Organization
    is_official: bool
    meetings: tuple[Meeting, ...]


def met_by(official: Official, viewer: Viewer, today: dt.date) -> list[Met]:
    """Whom an official met on trips `viewer` may see, as a traveller or as a host; the latest first.

    Reads the official's latest MOST_EVENTS events; those of trips called off are left out.
    """
    events = (
        Event.objects.visible_to(viewer)
        .exclude(trip__status__in=OFF)
        .filter(Q(trip__travelling__official=official) | Q(participants__official=official))
        .distinct()
        .select_related("trip", "stop__place", "stop__country", "country")
        .prefetch_related(
            "participants__official", "participants__organization", "trip__travelling__official"
        )
        .order_by(
            F("trip__first_day").desc(nulls_last=True), "-trip_id", F("first_day").desc(nulls_last=True), "id"
        )[:MOST_EVENTS]
    )
    met: dict[Official | Organization, list[Meeting]] = {}
    for event in events:
        day = event.first_day or (event.stop.first_day if event.stop else None) or event.trip.first_day
        meeting = Meeting(event, day, certainty(event.trip.status, day, today))
        others: list[Official | Organization] = [t.official for t in event.trip.travelling.all()]
        travelling = official in others
        others = [] if travelling else others
        for participant in event.participants.all():
            who = participant.official or participant.organization
            if who:
                others.append(who)
        for who in dict.fromkeys(others):
            if who != official:
                met.setdefault(who, []).append(meeting)
    return [Met(who, isinstance(who, Official), tuple(meetings)) for who, meetings in met.items()]
