"""Which trip, stop and event of the record a draft speaks of. Reads only; `reconcile` writes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from itineraries import dates
from itineraries.enums import EventKind, TripStatus
from itineraries.extraction.drafts import EventDraft, StopDraft, TripDraft
from itineraries.models import Article, Event, Official, Organization, Place, Stop, Trip

MANY = {EventKind.MULTILATERAL_MEETING, EventKind.SUMMIT}
SLACK = dt.timedelta(days=2)
SEASON = dt.timedelta(days=90)

# Where no date is told: how far before and after its publication an article of that status may speak of.
REACH = {
    TripStatus.ANNOUNCED: (3, 90),
    TripStatus.UNDER_WAY: (10, 5),
    TripStatus.COMPLETED: (45, 0),
    TripStatus.CANCELLED: (30, 120),
    TripStatus.POSTPONED: (30, 120),
}
BACKGROUND_REACH = (400, 90)


def find_trip(draft: TripDraft, *, officials: Iterable[Official], article: Article) -> Trip | None:
    """The trip of the record that `draft` tells: a shared traveller, a shared country, days that agree.

    Of several the one that fits best; None where none fits, or where a draft without dates fits two alike.
    """
    first, last = draft_days(draft, article)
    told = [stop.country for stop in draft.stops]
    candidates = (
        Trip.objects.by(*officials)
        .filter(first_day__lte=later(last, SLACK), last_day__gte=later(first, -SLACK))
        .prefetch_related("stops")
    )
    # A trip nobody has dated yet is spoken of by articles of its season.
    season = (later(first, -SEASON), later(last, SEASON))
    undated = Trip.objects.by(*officials).filter(first_day=None, citations__article__published__range=season)
    scored = []
    for trip in {trip.pk: trip for trip in (*candidates, *undated.prefetch_related("stops"))}.values():
        score = _fit(trip, told, draft, first, last)
        if score:
            scored.append((score, trip.pk, trip))
    scored.sort(reverse=True, key=lambda item: item[:2])
    if not scored:
        return None
    if len(scored) > 1 and scored[0][0] == scored[1][0] and not _is_dated(draft):
        return None
    return scored[0][2]


def draft_days(draft: TripDraft, article: Article) -> tuple[dt.date, dt.date]:
    """First and last day a draft covers; where it tells none, what an article of its status can speak of."""
    told = [dates.bounds(value) for stop in draft.stops for value in (stop.arrive, stop.depart) if value]
    told += [dates.bounds(event.date) for event in draft.events if event.date]
    days = [day for bounds in told for day in bounds if day]
    if days:
        return min(days), max(days)
    before, after = BACKGROUND_REACH if draft.background else REACH.get(TripStatus(draft.status), (30, 90))
    told_on = article.published
    return later(told_on, -dt.timedelta(days=before)), later(told_on, dt.timedelta(days=after))


def later(day: dt.date, by: dt.timedelta) -> dt.date:
    """`day` moved by `by`, no further than the calendar reaches."""
    try:
        return day + by
    except OverflowError:
        return dt.date.max if by > dt.timedelta(0) else dt.date.min


def match_stops(
    existing: Sequence[Stop], drafts: Sequence[StopDraft], places: Sequence[Place | None]
) -> list[Stop | None]:
    """For each draft stop the stop of the record it speaks of, or None; each stop is taken once.

    A country can come twice on a trip, so a stop with the same place wins over one whose dates agree, and
    that over the next in order.
    """
    left = list(existing)
    matched: list[Stop | None] = []
    for draft, place in zip(drafts, places, strict=True):
        fits = [stop for stop in left if stop.country_id == draft.country and compatible(stop, draft, place)]
        best = max(fits, key=lambda stop: _stop_fit(stop, draft, place), default=None)
        if best is not None:
            left.remove(best)
        matched.append(best)
    return matched


def match_event(
    existing: Iterable[Event],
    draft: EventDraft,
    *,
    stop: Stop | None,
    officials: set[Official],
    organizations: set[Organization],
) -> Event | None:
    """The event of the trip that `draft` tells: same sort, stop and day as far as told, and a shared
    participant unless one of the two names nobody."""
    for event in existing:
        if event.kind != draft.kind and not {event.kind, draft.kind} <= MANY:
            continue
        if stop and event.stop_id and event.stop_id != stop.pk:
            continue
        if not dates.agree(event.date, draft.date):
            continue
        there = {p.official for p in event.participants.all() if p.official}
        bodies = {p.organization for p in event.participants.all() if p.organization}
        named, known = officials | organizations, there | bodies
        # "Talks in Astana" in one article are the talks with Tokayev in another.
        if not named or not known or named & known:
            return event
    return None


def _is_dated(draft: TripDraft) -> bool:
    return any(stop.arrive or stop.depart for stop in draft.stops)


def _fit(trip: Trip, told: list[str], draft: TripDraft, first: dt.date, last: dt.date) -> float:
    visited = [stop.country_id for stop in trip.stops.all()]
    shared = set(visited) & set(told)
    if not shared:
        return 0.0
    if _is_dated(draft) and not _days_agree(trip, draft):
        return 0.0
    overlap = len(shared) / len(set(visited) | set(told))
    if trip.first_day is None:
        return overlap
    middle = first + (last - first) / 2
    return overlap + 1 / (2 + abs((trip.first_day - middle).days))


def _days_agree(trip: Trip, draft: TripDraft) -> bool:
    """True where a told day of the draft falls within the trip, give or take two days."""
    if trip.first_day is None or trip.last_day is None:
        return True
    for stop in draft.stops:
        for value in (stop.arrive, stop.depart):
            low, high = dates.bounds(value)
            if not low or not high:
                continue
            if later(low, -SLACK) <= trip.last_day and later(high, SLACK) >= trip.first_day:
                return True
    return False


def compatible(stop: Stop, draft: StopDraft, place: Place | None) -> bool:
    """True where `stop` and `draft`, of one country, may be one stay: by place, and by days if told."""
    if (
        place
        and stop.place_id
        and stop.place_id != place.pk
        and not (stop.place_inferred or draft.city_inferred)
    ):
        return False
    if stop.place_id and place and stop.place_id == place.pk:
        return True
    return _near(stop, draft)


def _near(stop: Stop, draft: StopDraft) -> bool:
    for mine, told in ((stop.arrive, draft.arrive), (stop.depart, draft.depart)):
        if mine and told and not dates.agree(mine, told):
            (mine_first, _), (told_first, _) = dates.bounds(mine), dates.bounds(told)
            if mine_first and told_first and abs(mine_first - told_first) > SLACK:
                return False
    return True


def _stop_fit(stop: Stop, draft: StopDraft, place: Place | None) -> tuple[bool, bool, int]:
    same = bool(place and stop.place_id == place.pk)
    return same, bool(draft.arrive and stop.arrive == draft.arrive), -stop.position
