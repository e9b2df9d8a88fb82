"""Tells how far a journey is as its story is written: ahead, under way, over, called off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from itineraries.extraction.document import Document, Leg
from itineraries.extraction.drafts import Evidence
from itineraries.extraction.steps.gatherings.scene import PLACES_OF_HEAD
from itineraries.extraction.steps.trips.lengths import last_day
from itineraries.extraction.steps.trips.news_of_the_day import held_by_its_end, told_of_the_day
from itineraries.extraction.steps.trips.route import (
    CALLED_OFF,
    MAKES,
    PAST_TENSES,
    Route,
    as_day,
    has_begun,
    is_there,
    matches,
    route_is_old,
)

_MOVES = ("go", "arrive", "leave")
_RECENT = 3  # days after which who has arrived may be gone again


def status_of(doc: Document, route: Route) -> tuple[str, Evidence | None]:
    """announced, under_way, completed, cancelled or postponed, by tenses and dates against the day of
    publication; with the leg that tells it.
    """
    told_from = next((p.country for p in doc.places[:PLACES_OF_HEAD] if p.dateline and p.country), None)
    status, leg, confidence = _read(doc, route, told_from, last_day(doc, route))
    leg = leg or route.legs[0]
    return status, doc.evidence("status", leg.first, leg.last, f"status:{leg.tense}", confidence)


@dataclass(slots=True)
class _Times:
    """The legs of a journey by what their tense says, and its days."""

    past: list[Leg]
    coming: list[Leg]
    now: list[Leg]
    begin: list[date]
    ends: list[date]
    precise: bool  # a day is told of it


_Told = tuple[str, Leg | None, float]


def _read(doc: Document, route: Route, told_from: str | None, last: date | None) -> _Told:
    legs, published = route.legs, doc.published
    if route.state in CALLED_OFF:
        by = (leg for leg in legs if leg.calls_off or leg.rule.startswith(("cancel", "postpone")))
        return route.state, next(by, None), 0.9
    old, ended = route_is_old(route, published), _ended_by(route)
    times = _times(route)
    out = next((leg for leg in legs if leg.from_home and leg.tense == "past"), None)
    if out is not None and ended is None and not old and not any(d < published for d in times.ends):
        return "under_way", out, 0.8
    here = next((leg for leg in legs if is_there(leg) and _has_come(route, leg, published)), None)
    if here is not None and not ended and not old:
        return "under_way", here, 0.8
    on_his_way = next((leg for leg in legs if _is_on_the_way(leg)), None)
    if on_his_way is not None and not ended and not old:
        return "under_way", on_his_way, 0.8
    if times.begin and min(times.begin) > published and not _has_set_out(route, published):
        return "announced", next(iter(times.coming), None), 0.95
    ongoing = next((leg for leg in legs if leg.ongoing), None)
    if ongoing is not None and not old and not ended:
        return "under_way", ongoing, 0.8
    if not times.past:
        return _nothing_past(route, times, published, old=old)
    if ended is not None:
        return "completed", ended, 0.8
    if old:
        return "completed", times.past[0], 0.9
    ends = (leg for leg in times.past if leg.rule.startswith("end") or held_by_its_end(doc, leg))
    end = next((leg for leg in ends if not _goes_on(route, leg)), None)
    if end is not None and not times.coming and not any(day > published for day in times.ends):
        return "completed", end, 0.8  # "wrapped up a visit to Rome on Tuesday"
    if last is not None and published < last and not times.ends:
        return "under_way", times.past[0], 0.8  # "had come on Sunday for a three-day visit"
    return _begun(doc, route, times, told_from)


def _has_come(route: Route, leg: Leg, published: date) -> bool:
    """Whether nothing up to the place of a leg is told for a day to come."""
    days = [route.whole[0]] if route.whole is not None else []
    for stop in route.stops:
        days.append(stop.arrive)
        if any(matches(stop, place) for place in leg.places):
            break
        days.append(stop.weak_date)
    return not any(day > published for day in map(as_day, days) if day is not None)


def _times(route: Route) -> _Times:
    legs, lead = route.legs, route.legs[0]
    past = [leg for leg in legs if leg.tense in PAST_TENSES]
    if lead.tense == "future" and not lead.weak:
        # What is told in passing ("since his last visit") does not begin a journey that is announced.
        past = [leg for leg in past if not leg.nominal and (not leg.weak or leg.date is not None)]
    coming = [
        leg
        for leg in legs
        if leg.tense in ("future", "future_past")
        or (leg.tense == "present" and not leg.weak and leg.sense != "stay")
    ]
    now = [
        leg
        for leg in legs
        if leg.tense == "progressive"
        or (
            leg.tense == "present"
            and (leg.sense in ("stay", "visit") or (leg.sense == "meet" and leg.happenings) or _attends(leg))
        )
    ]
    told = [(s.arrive, s.weak_date) for s in route.stops]
    begin = [d for pair in told for d in map(as_day, pair) if d]
    ends = [d for s in route.stops for d in (as_day(s.depart),) if d]
    precise = any(day is not None and len(day) == 10 for pair in told for day in pair)
    return _Times(past, coming, now, begin, ends, precise)


def _day(leg: Leg, tense: str) -> str | None:
    """The day told of a leg, in a tense."""
    if leg.date is None or leg.date.mention.kind != "date":
        return None
    value = leg.date.mention.resolve(tense)
    return value.start if value is not None else None


def _ended_by(route: Route) -> Leg | None:
    """What ended the journey, unless it reached another place after that day ("was airborne again on
    Tuesday … flew into London on Wednesday").
    """
    ended = route.ended_by
    day = _day(ended, "past") if ended is not None else None
    after = day is not None and any(s.strong and s.arrive and s.arrive > day for s in route.stops)
    return None if after else ended


def _has_set_out(route: Route, published: date) -> bool:
    """ "Partió este miércoles hacia Perú, donde aterrizará mañana": under way before the first stop."""
    for leg in route.legs:
        day = _day(leg, "past")
        sets_out = leg.departs or leg.rule.startswith("begin")  # "left on Tuesday for a tour of Asia"
        if sets_out and leg.tense == "past" and day is not None and day <= published.isoformat():
            return True
        if has_begun(leg):
            return True
        if leg.tense != "past" or leg.weak or leg.nominal or leg.sense not in ("arrive", "go"):
            continue
        if leg.date is None:
            if (leg.places or leg.origin) and (leg.sense == "arrive" or leg is route.legs[0]):
                return True
        elif leg.places and day is not None and day <= published.isoformat():
            return True
    return False


def _is_on_the_way(leg: Leg) -> bool:
    """ "Is on her way to Rome, where she is expected tonight"."""
    on_it = leg.nominal and leg.tense == "progressive" and leg.date is None and not leg.background
    return on_it and bool(leg.places) and getattr(leg.predicate.lexeme, "on_the_way", False)


def _nothing_past(route: Route, times: _Times, published: date, *, old: bool) -> _Told:
    """The status of a journey of which nothing is told as past."""
    legs, begin = route.legs, times.begin
    planned = any(leg.tense == "future" and not leg.weak for leg in legs)
    # "I will travel to Oslo tonight … I am departing for Norway …"
    now = [leg for leg in times.now if not (planned and leg.sense in ("go", "leave"))]
    # "is also landing in Oslo today"
    now = [leg for leg in now if not (leg.sense == "arrive" and _comes_today([leg], published))]
    there = any(
        leg.tense == "progressive"
        or (leg.sense == "stay" and not leg.weak)
        or _attends(leg)
        or (leg.rule in MAKES and leg.date is None)
        for leg in now
    )
    today = [leg for leg in legs if leg.tense == "present" and leg.weak]
    if today and begin and max(begin) == published == min(begin) and not _comes_today(legs, published):
        return "under_way", today[0], 0.8  # "reçoit ce lundi à Rome"
    if there and not any(d > published for d in begin):
        return "under_way", now[0], 0.8
    if times.precise and times.ends and min(begin) <= published <= max(times.ends) and min(begin) < published:
        return "under_way", None, 0.8
    if not times.coming and old:
        return "completed", None, 0.8  # "the honour of meeting him in Rome in 2011"
    return "announced", next(iter(times.coming), None), 0.8


def _attends(leg: Leg) -> bool:
    """ "Est présente à Rome", "figure parmi les invités": who is there now."""
    told = leg.sense == "attend" and leg.predicate is not None and leg.tense == "present"
    return told and bool(getattr(leg.predicate.lexeme, "being", False))


def _comes_today(legs: list[Leg], published: date) -> bool:
    """ "Flies into Rome tonight for talks": the way there is still to come."""
    today = published.isoformat()
    moves = (leg for leg in legs if leg.sense in _MOVES and not (leg.weak or leg.nominal or leg.ongoing))
    return any(
        leg.tense in ("present", "progressive", "future") and _day(leg, "future") == today for leg in moves
    )


def _begun(doc: Document, route: Route, times: _Times, told_from: str | None) -> _Told:
    """The status of a journey that has begun, not long ago, and whose end is not told as such; `told_from` is
    the country of the dateline.
    """
    past, begin, ends, published = times.past, times.begin, times.ends, doc.published
    if any(leg.tense in ("future", "future_past") for leg in times.coming):
        return "under_way", times.coming[0], 0.8
    arrivals = [
        leg
        for leg in past
        if leg.sense == "arrive"
        or leg.rule.startswith("begin")
        or (leg.places and (leg.departs if leg.sense == "go" else leg.sense == "leave"))
    ]
    if (not ends or route.stops[-1].depart is None) and _just_gone(route, past, published):
        return "under_way", past[-1], 0.8
    latest = max(begin) if begin else None
    near = latest is None or (published - latest).days <= _RECENT
    if ends and near and _left_for_last(route):
        return "under_way", past[-1], 0.8
    if ends:
        quiet = max(ends) == published and not (times.now or times.coming or arrivals)
        over = max(ends) < published or quiet or _has_left(route, published)
        return "completed" if over else "under_way", past[0], 0.8
    if arrivals and near and not any(leg.tense == "pluperfect" for leg in arrivals):
        return "under_way", arrivals[-1], 0.8
    if times.now or times.coming:
        return "under_way", (times.now or times.coming)[0], 0.8
    if told_of_the_day(doc, route, latest, told_from):
        return "under_way", past[0], 0.8
    return "completed", past[0], 0.8


def _goes_on(route: Route, end: Leg) -> bool:
    """ "Ended a visit to Ghana on Tuesday and left for Mali": what is over is not at the last stop."""
    last = route.stops[-1]
    moves = last.leg.sense in _MOVES and not last.leg.weak and last.leg is not end and last.depart is None
    if last.leg.link == "who" and last.leg.sentence is end.sentence and last.leg.first > end.first:
        return False  # "ended in Lima a tour that took him to Quito"
    return moves and bool(end.places) and not any(matches(last, place) for place in end.places)


def _left_for_last(route: Route) -> bool:
    """ "Left Accra for Rome on Tuesday": who has left a place for the last one told is still on the way."""
    if len(route.stops) < 2:
        return False
    last, by = route.stops[-1], route.stops[-2].depart_by
    if by is None or by[1] not in PAST_TENSES or last.leg.sentence is not by[2].sentence:
        return False
    left = by[2].sense in _MOVES or by[2].rule.startswith("end")
    return left and last.depart is None and not (last.leg.weak and not last.leg.nominal)


def _has_left(route: Route, published: date) -> bool:
    """ "Arrived on Monday … He left France this morning": the last stop is told as left."""
    by, day = route.stops[-1].depart_by, as_day(route.stops[-1].depart)
    if by is None or day is None or day > published:
        return False
    return by[1] in PAST_TENSES and by[2].sense in ("leave", "go", "return") and not by[2].places


def _just_gone(route: Route, past: list[Leg], published: date) -> bool:
    """ "Flew on to Quito on Monday": a tour went on today or yesterday; nothing says it is over."""
    moves = [leg for leg in past if leg.sense in _MOVES and leg.places and not (leg.weak or leg.nominal)]
    last = route.stops[-1]
    day = as_day(last.arrive)
    return (
        bool(moves)
        and last.leg is moves[-1]
        # "flew to Quito by way of Lima" is one movement
        and (route.stops[0].leg is not last.leg or last.leg.sense == "leave")
        and day is not None
        and 0 <= (published - day).days <= 1
    )
