"""A trip in time: the stops as they were planned and as they happened, and the events, as spans of days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from itineraries import dates
from itineraries.models import Citation, Event, Stop, Trip
from itineraries.queries.certainty import Certainty, certainty
from itineraries.queries.evidence import Evidence
from itineraries.queries.headline import country_name, event_label, event_name


@dataclass(frozen=True, slots=True)
class Stay:
    """One stop in one row of a timeline. Days are None where none is told; `told` is as people write them."""

    stop: int
    number: int
    name: str
    first: dt.date | None
    last: dt.date | None
    vague: bool
    certainty: Certainty
    unreviewed: bool = False
    told: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """One event: at which stop (its number), on which days, and in how few words it can be told."""

    event: int
    label: str
    name: str
    stop: int | None
    first: dt.date | None
    last: dt.date | None
    vague: bool
    certainty: Certainty
    unreviewed: bool = False


@dataclass(frozen=True, slots=True)
class TripTimeline:
    """The rows of a trip's timeline. `plan` is empty where no source told the trip before it began."""

    plan: tuple[Stay, ...]
    happened: tuple[Stay, ...]
    moments: tuple[Moment, ...]
    planned_on: dt.date | None = None

    @property
    def days(self) -> tuple[dt.date, dt.date] | None:
        """First and last day of everything dated; None where nothing is."""
        dated: list[Stay | Moment] = [*self.plan, *self.happened, *self.moments]
        firsts = [d for item in dated for d in (item.first, item.last) if d]
        return (min(firsts), max(firsts)) if firsts else None


def trip_timeline(trip: Trip, evidence: Evidence, today: dt.date, language: str = "en") -> TripTimeline:
    """The timeline of a trip with its stops and events prefetched (queries.trip.trip_for_page). No query.

    A trip that is only announced has its current values as the plan. Of one that is under way or over, the
    current values are what happened, and the plan is what articles told before the first day of each stop.
    """
    stops = list(trip.stops.all())
    current = tuple(_stay(n, stop, trip, evidence, today, language) for n, stop in enumerate(stops, 1))
    numbers = {stop.pk: n for n, stop in enumerate(stops, 1)}
    moments = tuple(_moment(event, numbers, trip, evidence, today) for event in trip.events.all())
    if not any(stay.certainty == Certainty.HAPPENED for stay in current):
        published = [citation.article.published for citation in evidence.citations]
        return TripTimeline(current, (), moments, min(published, default=None))
    plan, planned_on = _plan(stops, evidence.citations, language)
    return TripTimeline(plan, current, moments, planned_on)


def stop_name(stop: Stop) -> str:
    """The stop's place; its country where no place is known."""
    return stop.place.name if stop.place else country_name(stop.country)


def _stay(number: int, stop: Stop, trip: Trip, evidence: Evidence, today: dt.date, language: str) -> Stay:
    return Stay(
        stop.pk,
        number,
        stop_name(stop),
        # The stop's own bounds also know its dated events: who meets somebody on the 3rd is still there.
        stop.first_day or stop.last_day,
        stop.last_day or stop.first_day,
        vague=dates.is_vague(stop.arrive) or dates.is_vague(stop.depart),
        certainty=certainty(trip.status, stop.first_day, today),
        unreviewed=("stop", stop.pk) in evidence.unreviewed,
        told=dates.span_in_words(stop.arrive, stop.depart, language),
    )


def _moment(event: Event, numbers: dict[int, int], trip: Trip, evidence: Evidence, today: dt.date) -> Moment:
    return Moment(
        event.pk,
        event_label(event),
        event_name(event),
        numbers.get(event.stop_id or 0),
        *_days(event.date, ""),
        vague=dates.is_vague(event.date),
        certainty=certainty(trip.status, event.first_day, today),
        unreviewed=("event", event.pk) in evidence.unreviewed,
    )


def _plan(
    stops: list[Stop], citations: Iterable[Citation], language: str
) -> tuple[tuple[Stay, ...], dt.date | None]:
    """The stops as articles told them before they began, each field as it was first told."""
    told: dict[int, dict[str, str]] = {}
    days: list[dt.date] = []
    begins = {stop.pk: stop.first_day or stop.trip.first_day for stop in stops}
    for citation in sorted(citations, key=lambda c: (c.article.published, c.pk)):
        begin = begins.get(citation.stop_id or 0)
        if begin is None or citation.article.published >= begin:
            continue
        told.setdefault(citation.stop_id or 0, {}).setdefault(citation.field, citation.value)
        days.append(citation.article.published)
    plan = []
    for number, stop in enumerate(stops, 1):
        if stop.pk not in told:
            continue
        values = told[stop.pk]
        arrive, depart = _edtf(values.get("arrive")), _edtf(values.get("depart"))
        first, last = _days(arrive, depart)
        plan.append(
            Stay(
                stop.pk,
                number,
                values.get("place") or stop_name(stop),
                first,
                last,
                vague=dates.is_vague(arrive) or dates.is_vague(depart),
                certainty=Certainty.ANNOUNCED,
                told=dates.span_in_words(arrive, depart, language),
            )
        )
    return tuple(plan), min(days, default=None)


def _edtf(value: str | None) -> str:
    return value if value and dates.is_valid(value) else ""


def _days(arrive: str, depart: str) -> tuple[dt.date | None, dt.date | None]:
    """First and last day of a stay; where one side is open or not told, the other stands for both."""
    first = dates.bounds(arrive).first or dates.bounds(depart).first
    last = dates.bounds(depart).last or dates.bounds(arrive).last
    first, last = first or last, last or first
    if first and last and last < first:
        return last, first
    return first, last
