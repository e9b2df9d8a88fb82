"""Moves trips on with the calendar: announced and not heard of again, under way and over."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from django.db import transaction

from itineraries.enums import TripStatus
from itineraries.models import Trip
from itineraries.services.author import save_as


@transaction.atomic
def lapse_trips(*, today: dt.date) -> int:
    """Mark announced trips whose days are past as unconfirmed, and those under way as completed.

    The next article, or a person, may say otherwise; what a person changed the status to once the days were
    past stays. Returns how many trips changed.
    """
    over = Trip.objects.filter(last_day__lt=today, status__in=(TripStatus.ANNOUNCED, TripStatus.UNDER_WAY))
    count = 0
    # Locked, so that nothing an editor saves meanwhile is written over.
    for trip in over.select_for_update().iterator():
        if _decided_afterwards(trip):
            continue
        announced = trip.status == TripStatus.ANNOUNCED
        trip.status = TripStatus.UNCONFIRMED if announced else TripStatus.COMPLETED
        reason = "its days are past and no article says it happened" if announced else "its last day is past"
        save_as(trip, None, reason=reason)
        count += 1
    return count


def _decided_afterwards(trip: Trip) -> bool:
    rows = trip.history.order_by("history_date", "history_id").values_list(
        "status", "history_user_id", "history_date"
    )
    return any(
        user is not None and status != before and trip.last_day and moment.date() > trip.last_day
        for (before, *_), (status, user, moment) in pairwise(rows)
    )
