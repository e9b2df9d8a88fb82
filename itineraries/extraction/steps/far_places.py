"""Parts a statement of several places whose days lie far apart: "visited Oman in May and Qatar in July"."""

from __future__ import annotations

from dataclasses import replace

from itineraries.extraction.document import Leg
from itineraries.extraction.steps.leg_times import LegTimes
from itineraries.extraction.steps.route import as_day

_FAR = 12  # days above which two places are two journeys


def part_far_places(times: LegTimes, leg: Leg) -> list[Leg]:
    """The statement, or one for each run of places told with days that are near each other."""
    if len(leg.places) < 2 or not leg.place_dates or leg.weak:
        return [leg]
    runs: list[Leg] = []
    last = None
    for place in leg.places:
        moment = leg.place_dates.get(id(place)) or (None if runs else leg.date)
        day = as_day(times.day_of(leg, moment))
        if not runs or (day is not None and last is not None and abs((day - last).days) > _FAR):
            runs.append(replace(leg, places=[place], date=moment or leg.date, happenings=[]))
        else:
            runs[-1].places.append(place)
        last = day or last
    if len(runs) < 2:
        return [leg]
    runs[0].happenings = leg.happenings
    for run in runs:
        run.place_dates = {id(p): leg.place_dates[id(p)] for p in run.places[1:] if id(p) in leg.place_dates}
    return runs
