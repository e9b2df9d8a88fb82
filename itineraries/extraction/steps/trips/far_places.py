"""Parts a statement of which the days lie far apart: "visited Oman in May and Qatar in July", "in May and in
October"."""

from __future__ import annotations

from dataclasses import replace

from itineraries.extraction.document import Document, Leg
from itineraries.extraction.steps.trips.leg_times import LegTimes
from itineraries.extraction.steps.trips.route import as_day

_FAR = 12  # days above which two places are two journeys


def part_far_places(times: LegTimes, leg: Leg) -> list[Leg]:
    """The statement, or one for each run of places told with days that are near each other."""
    if len(leg.places) == 1:
        return _told_of_two_days(times, leg)
    if len(leg.places) < 2 or not leg.place_dates:
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


def _again(doc: Document, k: int) -> int:
    """Behind words that tell another time: "et de nouveau", "and again", "puis une seconde fois"."""
    start, told = k, False
    while k < len(doc.lowers) and k not in doc.moment_at:
        hit = doc.hits.get(k)
        if hit is not None and hit.get("again_words"):
            k, told = hit.last, True
        elif doc.lowers[k] in doc.lexicon.conjunctions:
            k += 1
        elif hit is not None and hit.get("then_words"):
            k = hit.last
        else:
            break
    return k if told else start


def _told_of_two_days(times: LegTimes, leg: Leg) -> list[Leg]:
    """ "Went to Oslo in May 2024 and in March 2025": a journey for each of two days far apart."""
    doc, moment = times.doc, leg.date
    if moment is None or moment.mention.kind != "date" or moment.last >= leg.clause[1]:
        return [leg]
    k = moment.last
    again = _again(doc, k)
    if doc.lowers[k] not in doc.lexicon.conjunctions and again == k:
        return [leg]
    k = max(again, k + 1)
    while k < leg.clause[1] and doc.lowers[k] in doc.lexicon.to_place and k not in doc.moment_at:
        k += 1
    other = doc.moment_at.get(k)
    if other is None or other is moment or other.mention.kind != "date" or other.said:
        return [leg]
    behind = doc.place_at.get(other.last) or doc.place_at.get(other.last + 1)
    if behind is not None and other.last < leg.clause[1]:
        return [leg]  # "in Oslo in May and in March in Rome"
    first, second = as_day(times.day_of(leg, moment)), as_day(times.day_of(leg, other))
    if first is None or second is None or abs((second - first).days) <= _FAR:
        return [leg]
    return [
        leg,
        replace(leg, date=other, happenings=[replace(h, date_mention=other) for h in leg.happenings]),
    ]
