"""Gives stops that no rule dates the day that the look of the story makes likely: one told near their
place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from itineraries.extraction.document import COMMA, Document, Leg, PlaceMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.likelihood import DAYS
from itineraries.extraction.log_odds import probability
from itineraries.extraction.steps.clauses.mentions import persons_of
from itineraries.extraction.steps.clauses.predicate import FUTURE, PAST, Predicate
from itineraries.extraction.steps.legs.arguments import DOINGS, TRAVEL
from itineraries.extraction.steps.likely.tellings import (
    clauses_of,
    length,
    moments_in,
    predicates_near,
    predicates_told,
)
from itineraries.extraction.steps.trips.route import (
    CALLED_OFF,
    PAST_TENSES,
    Route,
    Stop,
    arrival,
    as_day,
    matches,
)
from itineraries.extraction.steps.when.moments import Moment

#: A day that is told with less than this is left untold.
ENOUGH = 0.6

_ROUTES = 60  # journeys and
_STOPS = 10  # stops of each whose days are looked for
_MENTIONS = 6  # of a place
_PREDICATES = 8  # on either side of a date in its sentence
_CLOSE = 10  # days from others of the journey
_DAY = len("2026-02-24")


@dataclass(slots=True, eq=False)
class DayTold:
    """A date near the place of a stop: `apart` sentences behind the place, the value it has there."""

    route: Route
    stop: Stop
    place: PlaceMention
    moment: Moment
    apart: int
    tense: str
    value: str


class DaysTold:
    """The dates near the places of undated stops, in one story."""

    def __init__(self, doc: Document, routes: list[Route]) -> None:
        self.doc = doc
        self.routes = routes[:_ROUTES]
        self._predicates = predicates_told(doc)
        self._places: dict[str, list[PlaceMention]] = {}
        for place in doc.places:
            if place.country and not place.attribute:
                self._places.setdefault(place.country, []).append(place)
        self._leaving: set[tuple[int, int]] = set()  # journeys and the dates on which they leave
        self._dating: dict[int, list[tuple[Route, Stop | None]]] = {}
        for route in self.routes:
            if route.back is not None:
                self._leaving.add((id(route), id(route.back[1][0])))
            for stop in route.stops:
                if stop.depart_by is not None:
                    self._leaving.add((id(route), id(stop.depart_by[0])))
                for by in (stop.arrive_by, stop.weak_by):
                    if by is not None:
                        self._dating.setdefault(id(by[0]), []).append((route, stop))
            for happening, stop_of, _ in route.happenings:
                if happening.date_mention is not None:
                    self._dating.setdefault(id(happening.date_mention), []).append((route, stop_of))

    def of(self, route: Route, stop: Stop) -> Iterator[DayTold]:
        """The dates of the sentences that tell the place of a stop, and of those beside them."""
        doc = self.doc
        places = (p for p in self._places.get(stop.country, ()) if matches(stop, p))
        nearest: dict[int, tuple[int, PlaceMention, Moment]] = {}
        for place in islice(places, _MENTIONS):
            index = doc.sentence_of[place.first]
            for apart in (0, -1, 1):
                if not 0 <= index + apart < len(doc.sentences):
                    continue
                sentence = doc.sentences[index + apart]
                for moment in moments_in(doc, sentence.first, sentence.last):
                    far = abs(moment.first - place.first)
                    if moment.dated and not moment.said and far < nearest.get(id(moment), (far + 1,))[0]:
                        nearest[id(moment)] = far, place, moment
        for _, place, moment in nearest.values():
            tense = self._tense(route, moment)
            value = moment.start(tense)
            if (id(route), id(moment)) in self._leaving or _dates_coming_from(stop, moment):
                continue
            if value is not None and self._impossible(stop, value):
                continue
            if value is not None and moment.mention.granularity in ("day", "month", "year"):
                apart = doc.sentence_of[moment.first] - doc.sentence_of[place.first]
                yield DayTold(route, stop, place, moment, apart, tense, value)

    def _around(self, moment: Moment) -> list[Predicate]:
        sentence = self.doc.sentence_of[moment.first]
        return predicates_near(self._predicates, sentence, moment.first, _PREDICATES)

    def _tense(self, route: Route, moment: Moment) -> str:
        """Of the clause that tells the date, else of the journey."""
        inside = clauses_of(moment.first, self._around(moment))
        told = [p.tense for p in inside if p.tense != "open"] or [leg.tense for leg in route.legs]
        return next((tense for tense in told if tense != "open"), PAST)

    def _impossible(self, stop: Stop, value: str) -> bool:
        """Who has come came on no day still ahead, who will come comes on none gone by."""
        today, tense = self.doc.published.isoformat()[: len(value)], stop.leg.tense
        return (tense in PAST_TENSES and value > today) or (tense == FUTURE and value < today)

    # grounds

    def grounds(self, told: DayTold) -> tuple[str, ...]:
        """What speaks for or against the day, as names, each once."""
        return tuple(sorted({*self._of_both(told), *self._of_day(told), *self._of_stop(told)}))

    def _of_both(self, told: DayTold) -> Iterator[str]:
        doc, place, moment = self.doc, told.place, told.moment
        where = {0: "in the sentence of the place", 1: "in the sentence behind", -1: "in the sentence before"}
        yield where.get(told.apart, "far off")
        predicates = self._around(moment)
        inside = clauses_of(moment.first, predicates)
        if told.apart == 0:
            ahead = moment.first < place.first
            low, high = (moment.last, place.first) if ahead else (place.last, moment.first)
            yield f"{'before' if ahead else 'behind'} the place, {length(high - low)}"
            stretch = range(low, min(high, low + 25))
            if any(k in doc.place_at for k in stretch):
                yield "a place stands between"
            if any(k in doc.moment_at for k in stretch):
                yield "a date stands between"
            if any(k in doc.mention_at for k in stretch):
                yield "somebody stands between"
            if any(doc.gaps[k - 1] >= COMMA for k in stretch):
                yield "a comma stands between"
            if any(p.start <= place.first < p.end for p in inside):
                yield "one clause tells both"
        sentence = doc.sentence_at(moment.first)
        if moment.first - sentence.first <= 1:
            yield "the date heads the sentence"
        subjects = [person for p in inside for person in p.subjects]
        if told.route.person in subjects:
            yield "he is the subject of the clause"
        elif subjects:
            yield "another is the subject of the clause"
        low, high = max(sentence.first, moment.first - 25), min(sentence.last, moment.last + 25)
        if any(told.route.person in persons_of(m) for m in doc.mentions_in(low, high)):
            yield "he is in the sentence"
        for predicate in inside:
            yield f"the clause tells {_kind(predicate)}"
            if predicate.noun:
                yield "a noun tells it"

    def _of_day(self, told: DayTold) -> Iterator[str]:
        doc, mention = self.doc, told.moment.mention
        yield f"a date told by {mention.rule}"
        yield f"a {mention.kind} of {mention.granularity}"
        told_before = self._dating.get(id(told.moment), [])
        if any(route is told.route and stop is told.stop for route, stop in told_before):
            yield "something happened there that day"
        elif any(route is told.route for route, _ in told_before):
            yield "another stop of his has the date"
        elif told_before:
            yield "another journey has the date"
        else:
            yield "nothing has the date"
        published = doc.published.isoformat()
        if told.value == published:
            yield "it is the day of the story"
        day = as_day(told.value)
        if day is not None and len(told.value) == _DAY:
            yield f"it is {_gap((day - doc.published).days)}"
        past = told.value < published[: len(told.value)]
        if past != (told.tense in PAST_TENSES):
            yield "the tense tells another time"

    def _of_stop(self, told: DayTold) -> Iterator[str]:
        route, stop, place = told.route, told.stop, told.place
        yield f"a leg by {_rule(stop.leg)}"
        yield "movement" if stop.strong else "presence"
        yield "the stop itself" if place is stop.place or place is stop.city_place else "the place told again"
        yield f"held by “{place.role or 'nothing'}”"
        yield "the first stop" if stop is route.stops[0] else "a further stop"
        yield f"told as {stop.leg.tense}"
        if stop.leg.nominal:
            yield "the journey is a noun"
        if stop.depart is not None:
            yield "a departure is told"
        day = as_day(told.value)
        days = _days(route)
        if day is not None and len(told.value) == _DAY and days:
            close = min(abs((day - d).days) for d in days) <= _CLOSE
            yield "close to his days" if close else "far from his days"
        at = route.stops.index(stop)
        before = [s.arrive for s in route.stops[:at] if s.arrive and len(s.arrive) == _DAY]
        after = [s.arrive for s in route.stops[at + 1 :] if s.arrive and len(s.arrive) == _DAY]
        if (before and told.value < max(before)) or (after and told.value > min(after)):
            yield "out of order"


def date_likely(doc: Document, routes: list[Route]) -> None:
    """Date every undated stop by the likeliest date near its place, where that is likely enough."""
    weights = doc.likelihood.get(DAYS)
    if not weights:
        return
    days = DaysTold(doc, routes)
    for route in days.routes:
        for stop in undated(route):
            rated = [(probability(weights, days.grounds(told)), told) for told in days.of(route, stop)]
            sure, told = max(rated, key=lambda pair: pair[0], default=(0.0, None))
            if told is not None and sure >= ENOUGH:
                stop.arrive, stop.arrive_by = told.value, (told.moment, told.tense, stop.leg)
                stop.likely_day = True


def _dates_coming_from(stop: Stop, moment: Moment) -> bool:
    """ "Arrived on Tuesday from Lisbon": the day is not that of his arrival in Lisbon."""
    leg = stop.leg
    return leg.sense == "arrive" and leg.date is moment and stop.place in (leg.origin, *leg.origins)


def undated(route: Route) -> list[Stop]:
    """The stops whose arrival nothing dates; on journeys called off dates tell most often when they were."""
    if route.state in CALLED_OFF:
        return []
    return [stop for stop in route.stops[:_STOPS] if arrival(stop)[0] is None]


def _kind(predicate: Predicate) -> str:
    sense = predicate.sense
    if sense in TRAVEL:
        return "travel"
    if sense in DOINGS or sense is Sense.HOST:
        return "a meeting"
    return "a saying" if sense in (Sense.SAY, Sense.CALL) else "something else"


def _rule(leg: Leg) -> str:
    kind = leg.rule.partition(":")[0]
    return "a verb" if kind == "verb" else "a noun" if "noun" in kind else kind


def _gap(days: int) -> str:
    if abs(days) <= 1:
        return "about the day of the story"
    near = "some days" if abs(days) <= 7 else "weeks" if abs(days) <= 31 else "long"
    return f"{near} {'ahead' if days > 0 else 'ago'}"


def _days(route: Route) -> list[date]:
    told = [as_day(d) for s in route.stops for d in (s.arrive, s.weak_date, s.depart) if d and len(d) == _DAY]
    return [*route.days[:20], *(d for d in told if d is not None)]
