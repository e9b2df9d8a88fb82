"""How certain a stop is: it happened, it is announced, or it is off."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from itineraries.enums import TripStatus


class Certainty(StrEnum):
    """What drawings fill, outline or strike; also the CSS class that does so."""

    HAPPENED = "happened"
    ANNOUNCED = "announced"
    OFF = "off"


OFF = (TripStatus.CANCELLED, TripStatus.POSTPONED)


def certainty(status: str, first_day: dt.date | None, today: dt.date) -> Certainty:
    """The certainty of a trip or stop. A trip under way has happened as far as the days up to `today`."""
    if status in OFF:
        return Certainty.OFF
    if status == TripStatus.COMPLETED:
        return Certainty.HAPPENED
    if status == TripStatus.UNDER_WAY and (first_day is None or first_day <= today):
        return Certainty.HAPPENED
    return Certainty.ANNOUNCED
