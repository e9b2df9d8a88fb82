"""Moves trips on with the calendar: announced and not heard of again, under way and over."""

from __future__ import annotations

import datetime as dt

from django.db import transaction

from itineraries.enums import TripStatus
from itineraries.models import Trip
from itineraries.services.author import save_as


@transaction.atomic
def lapse_trips(*, today: dt.date) -> int:
    """Mark announced trips whose days are past as unconfirmed, and those under way as completed.

    The next article, or a person, may say otherwise. Returns how many trips changed.
    """
    over = Trip.objects.filter(last_day__lt=today, status__in=(TripStatus.ANNOUNCED, TripStatus.UNDER_WAY))
    count = 0
    for trip in over.iterator():
        announced = trip.status == TripStatus.ANNOUNCED
        trip.status = TripStatus.UNCONFIRMED if announced else TripStatus.COMPLETED
        reason = "its days are past and no article says it happened" if announced else "its last day is past"
        save_as(trip, None, reason=reason)
        count += 1
    return count
