"""What people deleted from the record: the machine does not bring it back by itself. Reads only."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError

from itineraries import dates
from itineraries.extraction.drafts import EventDraft, StopDraft, TripDraft
from itineraries.models import Article, Event, Official, Place, Stop, Traveller, Trip
from itineraries.services.match import MANY, SLACK, compatible, draft_days, later


def refuse_removed_trip(draft: TripDraft, *, officials: Iterable[Official], article: Article) -> None:
    """Raise ValidationError where a person deleted a trip of one of `officials` that `draft` tells again."""
    first, last = draft_days(draft, article)
    dated = any(stop.arrive or stop.depart for stop in draft.stops)
    told = {stop.country for stop in draft.stops}
    theirs = Traveller.history.filter(official__in=[official.pk for official in officials])
    for row in _by_people(Trip).filter(id__in=theirs.values("trip_id")):
        if row.first_day is None or row.last_day is None:
            again = not dated
        else:
            again = row.first_day <= later(last, SLACK) and row.last_day >= later(first, -SLACK)
        stops = Stop.history.filter(trip_id=row.id, history_type="-")
        if again and told & set(stops.values_list("country_id", flat=True)):
            raise _refusal(f"trip {row.id}", row)


def refuse_removed_traveller(trip: Trip, official: Official) -> None:
    """Raise ValidationError where a person took `official` off `trip`."""
    if row := _by_people(Traveller).filter(trip_id=trip.pk, official_id=official.pk).first():
        raise _refusal(f"traveller {official}", row)


def refuse_removed_stop(trip: Trip, draft: StopDraft, place: Place | None) -> None:
    """Raise ValidationError where a person deleted the stop of `trip` that `draft` tells again."""
    for row in _by_people(Stop).filter(trip_id=trip.pk, country_id=draft.country):
        if compatible(row, draft, place):
            raise _refusal(f"stop {place or draft.city or draft.country}", row)


def refuse_removed_event(trip: Trip, draft: EventDraft, stop: Stop | None) -> None:
    """Raise ValidationError where a person deleted an event of `trip` that `draft` may tell again.

    Whom they met is no part of the field history, so another meeting of that day and stop waits as well.
    """
    kinds = MANY if draft.kind in MANY else {draft.kind}
    for row in _by_people(Event).filter(trip_id=trip.pk, kind__in=kinds):
        if (not stop or not row.stop_id or row.stop_id == stop.pk) and dates.agree(row.date, draft.date):
            raise _refusal(f"event {draft.kind}", row)


def _by_people(model: Any) -> Any:
    return model.history.filter(history_type="-", history_user__isnull=False)


def _refusal(what: str, row: Any) -> ValidationError:
    when = row.history_date.date()
    return ValidationError(f"{row.history_user} deleted {what} on {when}: accept to bring it back, or reject")
