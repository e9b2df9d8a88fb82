"""Which of a person's journeys a leg belongs to: the latest that fits in state, time and place, else a new
one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from itertools import islice

from itineraries.extraction.document import Document, Leg, Person, PlaceMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.reckoning import shift
from itineraries.extraction.steps.gatherings.scene import Scene
from itineraries.extraction.steps.trips.leg_times import LegTimes
from itineraries.extraction.steps.trips.route import (
    CALLED_OFF,
    PAST_TENSES,
    Route,
    as_day,
    matches,
    route_is_old,
    state_of,
    told_time,
    vague_date,
)
from itineraries.extraction.steps.trips.weeks import of_another_week
from itineraries.extraction.steps.when.moments import Moment

#: Days between two told dates above which they belong to two journeys.
_FAR = 10
#: Days after which a gathering is told of in passing.
_OVER = 60
#: Statements that one journey is told in, and journeys of one person that a leg is compared with: a text of
#: more is no article.
_FULL, _MOST = 120, 20


#: What people do at a gathering without its place being told again.
_AT_SCENES = ("expect", "arrive", "attend", "speak", "meet")


_MOST_DAYS = 20  # days of a journey that are looked at

#: Days before the news in which a journey that goes on may have begun.
_RECENT = 6

#: Days without a word of going on, after which what is to come is another journey.
_ANEW = 5

#: Dates told outright, which no other day leads to.
_OUTRIGHT = ("day", "days")

#: Days between a stop told behind the end of its journey and those told before.
_TOLD_BACK = 5

#: Days before the news in which a journey announced has not begun that has its first day still to come.
_BEFORE_IT = 2

#: Days between the end of one journey and the first day of another told with days of its own.
_APART = 3

#: The last sentence that heads a story.
_HEAD = 1

#: Days of a month that its parts may mean.
_PARTS = {"early": (1, 16), "mid": (6, 25), "late": (14, 31)}


def _other_part(moment: Moment, days: list[date]) -> bool:
    """Whether a part of a month lies apart from every day of a journey."""
    if moment.mention.granularity != "month" or not days:
        return False
    first, last = _PARTS.get(moment.mention.qualifier, (1, 31))
    return not any(first <= day.day <= last for day in days[-_MOST_DAYS:])


def _parts_differ(route: Route, moment: Moment) -> bool:
    """ "Mi-avril" and "fin avril", told of one person in two sentences, are two journeys."""
    part = moment.mention.qualifier
    if moment.mention.granularity != "month" or not part or not route.stops:
        return False
    told = route.stops[-1].arrive_by
    if told is None or told[0].mention.granularity != "month":
        return False
    return told[0].mention.qualifier not in ("", part)


def _away(route: Route, leg: Leg) -> int:
    """Sentences between a statement and the nearest one that a journey is told in."""
    return min(abs(told.sentence.index - leg.sentence.index) for told in route.legs)


def _told_on(route: Route, leg: Leg) -> bool:
    """ "X is back from Peru. In Lima he laid a wreath and spoke to students": told on after its end."""
    last = route.legs[-1] if route.legs else None
    return (
        last is not None
        and last is not route.ended_by
        and bool(last.places)
        and last.sentence is leg.sentence
        and last.tense in PAST_TENSES
        and leg.tense in PAST_TENSES
    )


def _been_there(fitting: list[Route], leg: Leg, places: list[PlaceMention]) -> Route | None:
    """ "Back from Kyiv, he packs his bags for Lebanon. On Wednesday Zelensky received him": what has been
    belongs to the journey that led there and is over, and not to one still to come.
    """
    if leg.tense not in PAST_TENSES or told_time(fitting[0]) != "future":
        return None
    over = (route for route in fitting[1:] if route.ended_by is not None)
    return next((r for r in over if any(matches(s, p) for s in r.stops for p in places)), None)


def _home_before(route: Route, leg: Leg) -> bool:
    """ "Back from Kyiv since Friday, he will fly to Beirut": from home, what is to come is another journey;
    not what somebody does without setting out ("on the way back from Beijing he will stop in Astana").
    """
    ended = route.ended_by
    if ended is None or ended.sense != "return" or leg.tense in PAST_TENSES:
        return False
    on_the_way = ended.nominal and ended.date is None and ended.sentence is leg.sentence
    return leg.sense == "go" or not on_the_way


class Journeys(LegTimes):
    """The journeys found so far, by person."""

    def __init__(self, doc: Document) -> None:
        super().__init__(doc)
        self.routes: list[Route] = []
        #: Gatherings that were put off; no story tells of more than a few.
        self.called_off = [s for s in doc.scenes if s.state in CALLED_OFF][:8]
        #: A date told before the place it belongs to.
        self.pending: dict[int, tuple[str | None, str | None, Leg]] = {}
        self.by_person: dict[int, list[Route]] = {}

    def _latest(self, person: Person) -> Iterator[Route]:
        """The journeys of a person, the one told last before the others."""
        return islice(reversed(self.by_person.get(id(person), [])), _MOST)

    def _current(self, person: Person, leg: Leg | None = None) -> Route | None:
        for route in self._latest(person):
            if leg is None or route.state == state_of(leg):
                return route
        return None

    def _route(
        self, person: Person, leg: Leg, start: str | None, places: list[PlaceMention], *, open_new: bool
    ) -> Route | None:
        """The journey of the person that the leg belongs to: the latest that fits in state, time
        and place.
        """
        waiting = self.pending.get(id(person))
        fitting = [
            route
            for route in self._latest(person)
            if self._fits(route, leg, start, places)
            # "Later, from the 17th to the 21st, he makes a tour. He will visit …"
            and (waiting is None or not self._is_later(route, waiting[2], waiting[0]))
        ]
        left = [p for p in places if p in (leg.origin, *leg.origins)]
        for route in fitting:
            if left and any(matches(stop, place) for stop in route.stops for place in left):
                return route  # where he leaves from, he has come to
        if fitting and leg.rule == "likely":  # read when all else is
            return min(fitting, key=lambda route: _away(route, leg))
        if fitting:
            return _been_there(fitting, leg, places) or fitting[0]
        if not open_new:
            return None
        route = Route(person, state_of(leg), last_sentence=leg.sentence.index)
        self.routes.append(route)
        self.by_person.setdefault(id(person), []).append(route)
        return route

    def _before_its_end(self, route: Route, start: str | None) -> bool:
        """ "X is back since Friday. On Thursday he opened a school": a day of a journey that is over."""
        day, ended = as_day(start), route.ended_by
        if day is None or start is None or len(start) < 10 or not route.days or ended is None:
            return False
        end = as_day(self._day(ended, ended.date)) if ended.date is not None else None
        return min(route.days) <= day < (end or self.doc.published)

    def _before_leaving(self, route: Route, leg: Leg) -> bool:
        """ "Before flying home, he laid a wreath": told behind the way home, and done before it."""
        ended, doc = route.ended_by, self.doc
        if ended is None or ended.predicate is None or ended.sentence is not leg.sentence:
            return False
        ahead = doc.lowers[ended.sentence.first : ended.predicate.head]
        return leg.first > ended.first and not doc.lexicon.before_openers.isdisjoint(ahead)

    def _fits(self, route: Route, leg: Leg, start: str | None, places: list[PlaceMention]) -> bool:
        if len(route.legs) >= _FULL:
            return False
        state = state_of(leg)
        planned = leg.tense == "future_past" and route.state in CALLED_OFF and state not in CALLED_OFF
        if state != route.state and not planned:
            return False
        if start and len(start) < 10 and not route.days and self._long_before(route, leg, start):
            return False
        over = route.ended_by is not None and leg.tense != "pluperfect" and not _told_on(route, leg)
        over = over and not (self._before_its_end(route, start) or self._before_leaving(route, leg))
        if over and not places:
            met = [p for p in (*leg.others, *leg.hosts, *leg.travellers) if p is not route.person]
            others = {self._home(p) for p in met}
            if not (leg.weak and others & {s.country for s in route.stops}):
                return False  # back home, he speaks of something else
        if self._is_later(route, leg, start) or self._is_earlier(route, leg):
            return False
        same = any(matches(stop, place) for stop in route.stops for place in places)
        if over and places and not same and _home_before(route, leg):
            return False
        near = leg.sentence.index - route.last_sentence <= 1
        if not same and of_another_week(route, leg, start):
            return False
        day = as_day(start)
        vague = vague_date(route)
        vague = vague if vague is not None and len(vague) < 10 else None
        if (
            start is not None
            and vague is not None
            and not route.days
            and not (start.startswith(vague) or vague.startswith(start))
        ):
            return False
        if day is not None and start is not None and len(start) == 10:
            if route.days:
                close = min(abs((day - d).days) for d in route.days) <= _FAR
                if not close:
                    return False
                if (
                    route.closed
                    and not same
                    and min(abs((day - d).days) for d in route.days) > 1
                    and day > max(route.days)
                    and not self._told_back(route, leg, day)
                ):
                    return False
            elif (
                not route_is_old(route, self.doc.published)
                and (self.doc.published - day).days > _FAR
                and not vague
                and not (same and route.ended_by is not None)  # home again after weeks there
            ):
                return False  # long before a journey that is told as news
            elif (
                route.days == []
                and told_time(route) == "past"
                and (day - self.doc.published).days > 2
                and not same
                and not near
            ):
                return False
        elif (
            start is not None and route.days and not any(d.isoformat().startswith(start) for d in route.days)
        ):
            return False  # a month or a year that is not the journey's own
        elif leg.date is not None and not leg.weak and start and _other_part(leg.date, route.days):
            return False  # "mi-avril" is no journey of the third
        if leg.date is not None and not leg.weak and _parts_differ(route, leg.date):
            return False
        if (
            leg.opens
            and (places or not leg.weak)
            and route.legs
            and (leg.apart or route.legs[-1].sentence.index < leg.sentence.index)
        ):
            return False
        if start is None:
            passing = leg.background and leg.tense in PAST_TENSES
            old = passing or leg.tense == "pluperfect"
            if (
                old
                and not route_is_old(route, self.doc.published)
                and not (same and told_time(route) == "past")
                and not near
            ):
                return False
            if passing and not route_is_old(route, self.doc.published):
                return False
            if route_is_old(route, self.doc.published) and leg.tense in ("future", "present", "progressive"):
                return False
            told_now = any(told.tense == "present" for told in route.legs)  # "effectue une visite"
            ahead = told_time(route) == "future" and not (leg.weak and told_now)
            if leg.nominal and leg.tense in PAST_TENSES and ahead and not same:
                return False
            if places and not same and self._remembered(route, leg):
                return False
        if self._of_another_time(route, leg, day, same) or self._begins_anew(route, leg, day, same):
            return False
        from_there = leg.sense == "arrive" and leg.origin is not None and not leg.places
        on = same or near or from_there or self._told_back(route, leg, day)
        return on or not route.closed

    def _remembered(self, route: Route, leg: Leg) -> bool:
        """ "On Friday he flies to Rome. He signed it in Lima": what was done elsewhere without a day,
        told after what is still to come, is of another time.
        """
        last = route.legs[-1] if route.legs else None
        if last is None or last.sentence is leg.sentence or not (leg.weak or leg.rule == "likely"):
            return False
        ahead = last.tense == "future" or (last.tense == "present" and not last.weak)
        return ahead and leg.tense in PAST_TENSES

    def _told_back(self, route: Route, leg: Leg, day: date | None) -> bool:
        """ "Ended her visit in Lima on Friday … On Wednesday she was in Quito": told behind the end, but
        before it.
        """
        ends = [*route.days, *(d for s in route.stops if (d := as_day(s.depart)) is not None)]
        if day is None or not ends or leg.tense not in PAST_TENSES:
            return False
        return day <= max(ends) and (min(ends) - day).days <= _TOLD_BACK

    def _long_before(self, route: Route, leg: Leg, start: str) -> bool:
        """A month or a year gone by is none of a journey that goes on or is still to come, nor of one that
        the story begins with ("X has arrived in Rome. He was there last in May").
        """
        gone = start < self.doc.published.isoformat()[: len(start)]
        if not gone or leg.tense not in PAST_TENSES:
            return False
        return told_time(route) != "past" or (bool(leg.places) and self._is_news(route, leg))

    def _is_news(self, route: Route, leg: Leg) -> bool:
        """Told without a day at the head of the story, before the sentence of a leg."""
        first = route.legs[0] if route.legs else None
        if first is None or first.sentence.index > _HEAD or first.sentence is leg.sentence:
            return False
        return not first.weak and not first.background and first.tense != "pluperfect"

    def _of_another_time(self, route: Route, leg: Leg, day: date | None, same: bool) -> bool:
        """What had been before the news and what is still to come are two journeys, if not by days only."""
        ahead = leg.tense in ("future", "present", "progressive")
        published = self.doc.published
        if ahead and route.legs and all(told.tense == "pluperfect" or told.background for told in route.legs):
            return not same and not (route.days and (published - max(route.days)).days <= _RECENT)
        if leg.tense in PAST_TENSES and day is not None and told_time(route) == "future" and not same:
            gone = _BEFORE_IT if leg.tense == "past" and not leg.rule.startswith("begin") else _RECENT
            return (published - day).days > gone and not any(d < published for d in route.days)
        return False

    def _begins_anew(self, route: Route, leg: Leg, day: date | None, same: bool) -> bool:
        """ "Arrived in Kyiv on Friday … On May 22 he will be in Paris": what is to come days after all that
        is told of a journey begun, with no word of going on; weekdays tell the days of one tour.
        """
        if day is None or same or leg.tense not in ("future", "present") or route.whole or not leg.places:
            return False
        if leg.goes_on or leg.departs or leg.origin is not None or told_time(route) != "past":
            return False
        if leg.nominal or leg.rule == "likely" or leg.sense in ("leave", "return"):
            return False
        if leg.date is not None and leg.date.mention.rule not in _OUTRIGHT:
            return False
        told = [*route.days, *(d for s in route.stops if (d := as_day(s.depart)) is not None)]
        return bool(told) and (day - max(told)).days >= _ANEW and day > self.doc.published

    def _is_later(self, route: Route, leg: Leg, start: str | None) -> bool:
        """A journey told with days of its own that begin well after this one has ended."""
        day = as_day(start)
        if day is None or not leg.nominal or leg.date is None or leg.date.mention.kind != "range":
            return False
        told = [(as_day(stop.depart), as_day(stop.arrive or stop.weak_date)) for stop in route.stops]
        if not any(end for end, _ in told):
            return False
        return (day - max(d for pair in told for d in pair if d is not None)).days > _APART

    def _is_earlier(self, route: Route, leg: Leg) -> bool:
        """ "Arrived on the 28th, a week after his visit to Oslo on the 21st and 22nd": days of its own that
        end well before this journey begins.
        """
        end = as_day(self._end(leg, leg.date)) if leg.nominal and leg.date is not None else None
        return end is not None and bool(route.days) and (min(route.days) - end).days > _APART

    def _recent(self, person: Person, leg: Leg, start: str | None) -> Route | None:
        """The journey of the person told last, where the leg can be part of it."""
        for route in self._latest(person):
            if leg.calls_off:
                if route.state == "told" and told_time(route) == "future":
                    route.state = leg.state
                return route
            if self._fits(route, leg, start, []):
                return route
        return None

    def _scene(self, person: Person, leg: Leg) -> Scene | None:
        """The gathering that a leg without a place belongs to, where the person has no journey of his own
        yet.
        """
        journey = leg.sense == "go" and (leg.rule == "make+noun" or leg.implied)
        governor = leg.predicate.governor if leg.nominal and leg.predicate is not None else None
        held = governor is not None and governor.sense is Sense.MAKE  # "held talks with X"
        left = governor is not None and governor.sense in (Sense.RETURN, Sense.LEAVE)
        journey = journey or (left and leg.sense == "attend")  # "rentré à l'issue du sommet"
        to_it = (
            leg.sense == "go" and leg.link == "who" and not leg.nominal
        )  # "the summit, to which X will go"
        if (
            ((leg.sense not in _AT_SCENES or (leg.nominal and not held)) and not journey and not to_it)
            or leg.tense == "pluperfect"
            or leg.background
            or leg.calls_off
        ):
            return None
        home = self._home(person)
        if self._recent(person, leg, None) is not None and leg.sense != "expect":
            return None
        if leg.sense == "meet" and not leg.others:
            return None
        scenes = self.doc.scenes
        until = leg.sentence.last if to_it else leg.first
        for k in range(bisect_left(scenes, until, key=lambda s: s.first) - 1, -1, -1):
            if leg.sentence.index - scenes[k].sentence > 8:
                break
            if scenes[k].sentence != leg.sentence.index and self._long_over(scenes[k]):
                continue
            if scenes[k].place.country != home and scenes[k].state == "told":
                return scenes[k]
        stage: Scene | None = self.doc.stage
        if stage is None or stage.first >= until or stage.place.country == home:
            return None
        at_home = any(self._home(other) == stage.place.country for other in leg.travellers)
        return stage if id(person) not in self.by_person and not at_home else None

    def _long_over(self, scene: Scene) -> bool:
        """ "The first summit, held in Lima in July 1991", "the host of the last one": told of in passing."""
        doc = self.doc
        beside = doc.lowers[max(0, scene.first - 1) : scene.last + 1]
        if not doc.lexicon.previous_words.isdisjoint(beside):
            return True
        day = scene.date.start("past") if scene.date is not None else None
        limit = shift(doc.published.isoformat(), -_OVER) or ""
        return day is not None and day < limit[: len(day)]

    def _to_called_off(self, leg: Leg) -> None:
        """Who was to come to a gathering that was put off does not come; a journey put off led there."""
        for scene in self.called_off:
            if scene.first >= leg.first:
                continue
            if leg.state == "told" and leg.tense == "future_past":
                if any(p.country == scene.place.country for p in leg.places):
                    leg.state = scene.state
            elif leg.state in CALLED_OFF and leg.nominal and not leg.places and not leg.calls_off:
                leg.places = [scene.place]
