"""Says which journeys the weeks told of them keep apart: "is in Lima. Last week he was in Oslo"."""

from __future__ import annotations

from datetime import date

from itineraries.extraction.document import Leg
from itineraries.extraction.steps.trips.route import PAST_TENSES, Route, told_time


def of_another_week(route: Route, leg: Leg, start: str | None) -> bool:
    """Whether a week gone by parts a statement from a journey: it was told of the one, and over before the
    first day of the other. A week gives no day of arrival, so days alone would not tell.
    """
    gone = _week_gone(leg)
    if gone is not None:
        begins = min(route.days, default=None)
        return begins > gone if begins is not None else told_time(route) == "future"
    if route.days or start is None or leg.tense in PAST_TENSES:
        return False
    weeks = (_week_gone(told) for told in route.legs if told.places)
    first = next(weeks, None)
    return first is not None and all(end is not None and end.isoformat() < start for end in (first, *weeks))


def _week_gone(leg: Leg) -> date | None:
    """The last day of the week that a statement about the past is dated by."""
    mention = leg.date.mention if leg.date is not None else None
    if mention is None or mention.granularity != "week" or leg.tense not in PAST_TENSES:
        return None
    if mention.past is None:
        return None
    end = mention.past.start.split("/")[-1]  # a week is an interval
    return date.fromisoformat(end) if end < mention.told.isoformat() else None
