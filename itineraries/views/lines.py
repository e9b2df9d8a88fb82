"""One line about a trip, as lists on every page show it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from itineraries import dates
from itineraries.models import Occupancy, Post, Stop, Traveller, Trip
from itineraries.queries.certainty import certainty
from itineraries.queries.headline import country_name, headline
from itineraries.views.dates import When, language, when, when_days


@dataclass(frozen=True, slots=True)
class TripLine:
    """A trip in one line."""

    trip: Trip
    url: str
    headline: str
    when: When | None
    status: str
    kind: str  # the class that tells how certain it is
    vague: bool

    @property
    def key(self) -> str:
        """The status as a class."""
        return self.trip.status


def trip_line(trip: Trip, today: dt.date) -> TripLine:
    """The line of a trip whose travellers and stops are prefetched."""
    dated = when_of(trip)
    return TripLine(
        trip,
        reverse("trip", args=[trip.pk]),
        headline(trip),
        dated,
        trip.get_status_display(),
        certainty(trip.status, trip.first_day, today).value,
        bool(dated and dated.vague),
    )


def trip_lines(trips: Iterable[Trip], today: dt.date) -> list[TripLine]:
    """The lines of several trips."""
    return [trip_line(trip, today) for trip in trips]


def when_of(trip: Trip) -> When | None:
    """The trip's days as its first and last stop and their events tell them: a month stays a month."""
    dated = [stop for stop in trip.stops.all() if stop.first_day or stop.last_day]
    if not dated:
        return when_days(trip.first_day, trip.last_day)
    first = min(dated, key=lambda s: (s.first_day or s.last_day, s.position))
    last = max(dated, key=lambda s: (s.last_day or s.first_day, s.position))
    seen_first, seen_last = first.event_days.partition("/")[0], last.event_days.rpartition("/")[2]
    arrive = first.arrive or min(
        filter(None, (seen_first, first.depart)), key=lambda d: str(dates.bounds(d).first)
    )
    depart = last.depart or max(
        filter(None, (seen_last, last.arrive)), key=lambda d: str(dates.bounds(d).last)
    )
    if dates.is_vague(arrive) and dates.bounds(arrive) == dates.bounds(depart):
        return when(arrive)
    return when(arrive, depart)


def place_name(stop: Stop) -> str:
    """ "Astana, Kazakhstan", or the country alone."""
    country = country_name(stop.country)
    return f"{stop.place.name}, {country}" if stop.place and stop.place.name != country else country


def post_name(post: Post) -> str:
    """ "Secretary of State, United States"."""
    of = country_name(post.country) if post.country else str(post.organization)
    spoken = language().split("-")[0]
    title = next((t.name for t in post.titles.all() if t.language == spoken), post.title)
    return f"{title}, {of}"


def post_of(traveller: Traveller) -> str:
    """The post a traveller held on the trip; else the role as a source told it, with the country."""
    if traveller.occupancy:
        return post_name(traveller.occupancy.post)
    country = traveller.official.country
    return ", ".join(filter(None, (traveller.role, country_name(country) if country else "")))


def occupancy_when(occupancy: Occupancy) -> str:
    """ "26 January 2021 – 20 January 2025"; a post still held has no end."""
    start, end = (dates.in_words(value, language()) for value in (occupancy.start, occupancy.end))
    if start and not end:
        return _("since %(start)s") % {"start": start}
    return f"{start or '…'} – {end or '…'}"
