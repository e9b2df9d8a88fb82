"""One journey of one person while it is being followed: its stops, their dates and their order."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from itineraries.extraction.document import Happening, Leg, Person, PlaceMention
from itineraries.extraction.reckoning import shift
from itineraries.extraction.steps.when.moments import Moment

MAKES = ("make+noun", "begin+noun", "end+noun")  # "effectue une visite", told without a day, goes on
CALLED_OFF = ("cancelled", "postponed")


PAST_TENSES = ("past", "pluperfect")


@dataclass(slots=True, eq=False)
class Stop:
    """One place of a journey and the tokens that tell it."""

    place: PlaceMention
    country: str
    city: str | None
    geonames_id: int | None
    leg: Leg
    arrive: str | None = None
    arrive_by: tuple[Moment, str, Leg] | None = None
    weak_date: str | None = None
    weak_by: tuple[Moment, str, Leg] | None = None
    likely_day: bool = False  # no rule gives the day of arrival; the look of the story does
    depart: str | None = None
    depart_by: tuple[Moment, str, Leg] | None = None
    city_place: PlaceMention | None = None
    strong: bool = False
    wide: bool = False  # told by a state or a province, which is no place
    further: bool = False  # others of the journey were told before it
    weak_own: bool = False  # the dated happening names the place itself
    weak_end: str | None = None
    visit: str | None = None
    visit_leg: Leg | None = None


@dataclass(slots=True, eq=False)
class Route:
    """One journey of one person."""

    person: Person
    state: str
    stops: list[Stop] = field(default_factory=list)
    legs: list[Leg] = field(default_factory=list)
    happenings: list[tuple[Happening, Stop | None, str | None]] = field(default_factory=list)
    closed: bool = False
    days: list[date] = field(default_factory=list)
    last_sentence: int = 0
    ended_by: Leg | None = None
    focus: Stop | None = None  # where the story is
    back: tuple[str, tuple[Moment, str, Leg]] | None = None  # the day of the way home
    set_off: tuple[str, tuple[Moment, str, Leg]] | None = None  # the day he leaves home
    whole: tuple[str | None, str | None, tuple[Moment, str, Leg]] | None = (
        None  # a range told of the whole journey
    )


def arrival(stop: Stop) -> tuple[str | None, tuple[Moment, str, Leg] | None]:
    """The day somebody arrives, or is there by what happens there, and what tells it."""
    if stop.arrive:
        return stop.arrive, stop.arrive_by
    if stop.weak_date and (not stop.strong or stop.weak_own or _seen_there(stop)):
        return stop.weak_date, stop.weak_by
    return None, None


def _seen_there(stop: Stop) -> bool:
    """ "In Lima, where he met X on Monday": what happened there on a day puts him there by that day; so does
    what awaits him at a further stop ("goes on to Lima, where X receives him on Monday"). At the end of a way
    told first, it is what he comes for.
    """
    if stop.weak_by is None:
        return False
    leg, told = stop.leg, stop.weak_by[2]
    if leg.tense in PAST_TENSES:
        there = leg.sense in ("visit", "stay", "return") or (
            leg.sense == "go" and (stop.further or leg.ongoing)
        )
        return there and stop.weak_by[1] in PAST_TENSES
    done = told.tense in PAST_TENSES and (told.sense != "sign" or bool(told.others))
    if done and stop.weak_by[1] in PAST_TENSES and is_there(leg):
        return True  # "X is on a visit to Lima; on Monday he met Y"
    met = stop.further and told.sense in ("host", "meet")
    ahead = told.sentence is leg.sentence and stop.weak_by[1] not in PAST_TENSES
    return ahead and (met or leg.sense in ("visit", "stay"))


def is_there(leg: Leg) -> bool:
    """ "Is in Rome … On Thursday she will meet", "X, in Rome for talks", "effectue une visite de trois
    jours à Rome", told without a day: he is there as it is told.
    """
    if leg.date is not None or leg.background or not leg.places:
        return False
    if leg.rule in MAKES and leg.tense == "present":
        return True
    goes_on = leg.tense == "progressive" or leg.ongoing
    told_apart = leg.link not in ("", "who") or (leg.weak and leg.rule != "apposition")
    if told_apart or not (goes_on or (leg.tense == "present" and leg.sense == "stay" and not leg.nominal)):
        return False
    return leg.sense in ("stay", "visit") or (leg.sense == "go" and leg.ongoing)  # "en déplacement à Rome"


def has_begun(leg: Leg) -> bool:
    """ "Has begun a visit to Rome. On Thursday he will meet …", told without a day."""
    begun = leg.rule.startswith("begin") and leg.tense == "past"
    return begun and leg.date is None and not leg.background


def _sets_out(leg: Leg) -> bool:
    """ "Has left for a visit to Rome", "ist zu einem Besuch in Rom aufgebrochen": he is still on his way."""
    governor = leg.predicate.governor if leg.nominal else None
    return leg.departs or (governor is not None and getattr(governor.lexeme, "departs", False))


def forget_days_ahead(route: Route, published: date) -> None:
    """Who is there as the story is written has not come on the day of what is still to happen there."""
    for stop in route.stops:
        ahead = stop.weak_date is not None and stop.weak_date > published.isoformat()
        if ahead and not _sets_out(stop.leg) and (is_there(stop.leg) or has_begun(stop.leg)):
            stop.weak_date = stop.weak_by = None


def tells_more(day: str, told: str | None) -> bool:
    """ "Will go to Rome in May. He arrives on the 25th": a day in the month told, or where none was."""
    return told is None or (len(day) == 10 and len(told) == len("2026-02") and day.startswith(told))


def had_come(stop: Stop, leg: Leg, start: str) -> bool:
    """ "Visited a school in Lima on Wednesday; he had arrived on Monday": a day on which he was there already
    is not the one of his coming.
    """
    by = stop.arrive_by
    return (
        by is not None
        and by[2].sense in ("visit", "stay")
        and leg.sense in ("arrive", "go")
        and leg.tense in PAST_TENSES
        and stop.arrive is not None
        and len(start) == len(stop.arrive) == 10
        and start < stop.arrive
    )


def since(route: Route, stop: Stop) -> str | None:
    """The day somebody has been at a stop since, or had reached another stop of the journey before."""
    days = [s.arrive for s in route.stops if s.arrive and len(s.arrive) == len("2026-02-24")]
    return stop.arrive or stop.weak_date or max(days, default=None)


def state_of(leg: Leg) -> str:
    return leg.state if leg.state in CALLED_OFF else "told"


def matches(stop: Stop, place: PlaceMention) -> bool:
    return stop.country == place.country and (
        stop.city is None or place.city is None or stop.city == place.city
    )


def as_day(value: str | None) -> date | None:
    """The first day of an EDTF day, month or year; None for anything else."""
    if not value or not value[:4].isdigit():
        return None
    parts = value.rstrip("~?%").split("/")[0].split("-")
    try:
        return date(
            int(parts[0]), int(parts[1]) if len(parts) > 1 else 1, int(parts[2]) if len(parts) > 2 else 1
        )
    except ValueError:
        return None


def vague_date(route: Route) -> str | None:
    return next((s.arrive or s.weak_date for s in route.stops if s.arrive or s.weak_date), None)


def told_time(route: Route) -> str:
    """Whether the journey is told as past, as to come or as going on now, by its first leg that says so."""
    for leg in route.legs:
        if leg.tense == "progressive" or (leg.tense == "present" and leg.sense == "stay"):
            return "now"
        if leg.tense in PAST_TENSES:
            return "past"
        if leg.tense in ("future", "future_past", "present"):
            return "future"
    return "past"


def route_is_old(route: Route, published: date) -> bool:
    """Over, and told in passing: its latest date lies weeks back, or its tense says that it was before the
    story.
    """
    dates = [d for s in route.stops for d in (as_day(s.depart), as_day(s.arrive), as_day(s.weak_date)) if d]
    if dates:
        return (published - max(dates)).days > 20
    if route.days:
        return (published - max(route.days)).days > 20
    return bool(route.legs) and (route.legs[0].background or route.legs[0].tense == "pluperfect")


def current_stop(route: Route, leg: Leg) -> Stop:
    """Where the traveller is when something happens without a place: where the story is."""
    focus = route.focus if route.focus in route.stops else route.stops[-1]
    if leg.tense == "past" and focus is not None and focus.leg.tense == "future":
        # "Llegó a Roma; la gira lo llevará a París. Fue recibido por …": what is over was where he has been.
        return next((s for s in reversed(route.stops) if s.leg.tense == "past" and not s.leg.weak), focus)
    return focus


def left_that_day(stop: Stop, leg: Leg) -> None:
    """ "Arrived on Tuesday … She stayed for a few hours only": the day of arrival is that of departure."""
    day, by = stop.arrive or stop.weak_date, stop.arrive_by or stop.weak_by
    if stop.depart is None and day is not None and by is not None and len(day) == 10:
        stop.depart, stop.depart_by = day, (by[0], leg.tense, leg)


def put_in_order(route: Route) -> None:
    """Stops told out of order are put in the order of their dates; undated ones keep their neighbour."""
    stops = route.stops
    for index in range(1, len(stops)):
        # "will go to Rio, and arrived today in Brasília": where he has been comes before where he will be.
        stop, before = stops[index], stops[index - 1]
        if (
            stop.leg.tense == "past"
            and stop.leg.sense == "arrive"
            and before.leg.tense == "future"
            and before.arrive is None
            and stop.leg.sentence is before.leg.sentence
        ):
            stops[index - 1], stops[index] = stop, before
    for index in range(1, len(stops)):
        stop = stops[index]
        day = _sort_day(stop)
        if day is None:
            continue
        place = index
        for k in range(index - 1, -1, -1):
            other = _sort_day(stops[k])
            if other is not None and other > day:
                place = k
        if place != index:
            stops.insert(place, stops.pop(index))


def close_route(route: Route) -> None:
    """A range told of a whole journey gives its first arrival and its last departure."""
    if not route.stops:
        return
    first, last = route.stops[0], route.stops[-1]
    for index, stop in enumerate(route.stops):
        # "en France jusqu'à mercredi", then cities one by one: the end belongs to the last of them.
        if stop.depart is None:
            continue
        later = [s for s in route.stops[index + 1 :] if s.country == stop.country]
        if (
            later
            and (
                any((day := s.arrive or s.weak_date) and day < stop.depart for s in later)
                # "en France du 26 au 29 … à Paris, puis à Bordeaux": the range is that of the whole country
                or (stop.place.city is None and not any(s.arrive or s.weak_date for s in later))
            )
            and later[-1].depart is None
        ):
            later[-1].depart, later[-1].depart_by, stop.depart, stop.depart_by = (
                stop.depart,
                stop.depart_by,
                None,
                None,
            )
    if route.back is not None and last.depart and last.depart == last.arrive and last.depart < route.back[0]:
        last.depart, last.depart_by = route.back  # a "one-day visit" that begins in the evening
    if route.back is not None and last.depart is None:
        last.depart, last.depart_by = route.back
    _after_arrival(route)
    if route.set_off is not None and first.arrive is None:
        day, by = route.set_off
        seen, _ = arrival(first)  # "sets off on Monday … will meet X on Tuesday": there on Tuesday
        if seen is None or (len(seen) == 10 and seen > (shift(day, 1) or seen)):
            first.arrive, first.arrive_by = day, by
    if route.whole is not None:
        begin, end, by = route.whole
        if begin and tells_more(begin, first.arrive):
            first.arrive, first.arrive_by = begin, by
        if end and last.depart is None:
            last.depart, last.depart_by = end, by
    elif (
        first.arrive
        and len(first.arrive) < 10
        and len(route.stops) > 1
        and last.depart is None
        and told_time(route) == "past"
        and not any(leg.rule.startswith("choose") for leg in route.legs)  # the month of a choice
        and all(s.arrive is None or s is first for s in route.stops)
    ):
        # Several places within one month or year: it opens and closes the list.
        last.depart, last.depart_by = first.arrive, first.arrive_by


def _after_arrival(route: Route) -> None:
    """A weekday of departure that would lie before an arrival is that of the week after."""
    latest = ""
    for stop in route.stops:
        latest = max(latest, *(d for d in (stop.arrive, stop.weak_date) if d and len(d) == 10), "")
        if stop.depart and stop.depart_by and len(stop.depart) == 10 and latest and stop.depart < latest:
            moment, tense, _ = stop.depart_by
            if moment.mention.rule.startswith("weekday") and tense not in PAST_TENSES:
                stop.depart = shift(stop.depart, 7)


def _sort_day(stop: Stop) -> str | None:
    for value in (stop.arrive, stop.weak_date, stop.depart):
        if value and len(value) == 10:
            return value
    return None
