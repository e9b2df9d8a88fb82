"""Who comes along with somebody: companions share the leader's journey, and go on with him."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from itineraries.extraction.document import Document, Leg, Person
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import told_before
from itineraries.extraction.steps.clauses.predicate import FUTURE
from itineraries.extraction.steps.trips.on_stage import OnStage
from itineraries.extraction.steps.trips.route import (
    CALLED_OFF,
    PAST_TENSES,
    Route,
    Stop,
    matches,
    state_of,
)

_AHEAD = 3  # sentences between who comes along and the first stop


class Joins(OnStage):
    """Companions of those whose journeys are followed."""

    def __init__(self, doc: Document) -> None:
        super().__init__(doc)
        self.copies: list[tuple[Stop, Stop]] = []  # a companion's stop and the leader's it was taken from
        self.leaders: dict[int, list[Person]] = {}  # whom a companion is told to go with
        self.early: list[Leg] = []  # who comes along, told before the leader's first stop

    def _join(self, leg: Leg) -> None:
        """Companions share the stops told so far, or the place where they join."""
        # "Was to fly to Rome with X": the journey was put off, and whoever would have come along stays too.
        planned = leg.tense == "future_past"
        leaders = [self._current(p, leg) or (self._current(p) if planned else None) for p in leg.leaders]
        leader = next((r for r in leaders if r is not None and r.stops), None)
        start = self._day(leg, leg.date)
        for person in leg.travellers:
            places = self._foreign(person, leg.places)
            told = (
                [s for s in leader.stops if any(matches(s, p) for p in places)] if leader is not None else []
            )
            if leader is not None and told and leg.nominal:
                self._share(person, leader, leg, told)  # "joined by X for the stop in Oslo"
                continue
            if places and leader is None:
                # "accompanies the president to Baku": both go.
                for other in leg.leaders:
                    if self._foreign(other, leg.places) and not other.minor:
                        led = self._route(other, leg, start, self._foreign(other, leg.places), open_new=True)
                        if led is not None:
                            self._lay(led, leg, start, self._foreign(other, leg.places), [])
            if places:
                route = self._route(person, leg, start, places, open_new=True)
                if route is not None:
                    self._lay(route, leg, start, places, [])
                    origins = self._foreign(person, [leg.origin] if leg.origin else [])
                    for origin in origins:
                        stop = self._stop(route, leg, origin, fresh=False, left=True)
                        route.stops.remove(stop)
                        route.stops.insert(0, stop)
                    if leader is not None and told and leg.tense in PAST_TENSES:
                        self._go_on_with(route, leader, told[-1])
                continue
            if leader is not None:
                self._share(person, leader, leg, leader.stops)
            elif leg not in self.early and not any(leaders) and self._sets_off_with(leg):
                self.early.append(leg)

    def _go_on_with(self, route: Route, leader: Route, since: Stop) -> None:
        """ "He had joined the party in Oslo on Monday": since then he has been wherever it went."""
        joined, today = since.arrive or route.stops[-1].arrive, self.doc.published.isoformat()
        for stop in leader.stops[leader.stops.index(since) + 1 :]:
            there = joined and stop.arrive and joined <= stop.arrive <= today
            if there and stop.country != self._home(route.person):
                copy = replace(stop)
                route.stops.append(copy)
                self.copies.append((copy, stop))

    @cached_property
    def _legs_of(self) -> dict[int, list[Leg]]:
        """What each sentence tells."""
        found: dict[int, list[Leg]] = {}
        for leg in self.doc.legs:
            found.setdefault(leg.sentence.index, []).append(leg)
        return found

    def _sets_off_with(self, leg: Leg) -> bool:
        """Whether somebody accompanied was told just before to set off, with no place yet."""
        near = (told for index in (0, 1) for told in self._legs_of.get(leg.sentence.index - index, ()))
        return self._will_be_joined(leg) or any(
            told.first < leg.first
            and not (told.weak or told.sense == "join")
            and not set(leg.leaders).isdisjoint(told.travellers)
            for told in near
        )

    def _will_be_joined(self, leg: Leg) -> bool:
        """ "Sera accompagné par X": of a journey that is to come, no welcome at home told before it."""
        pred, leaders = leg.predicate, set(leg.leaders)
        if pred is None or (pred.bare and pred.passive) or leg.tense != FUTURE or leg.date is not None:
            return False
        before = (told for predicates in told_before(self.doc, pred, 1) for told in predicates)
        return not any(told.sense is Sense.HOST and leaders & set(told.subjects) for told in before)

    def _join_late(self) -> None:
        """ "X sets off on a tour of Asia. He is accompanied by Y. First stop is Hanoi": told before it."""
        for leg in self.early:
            for led in (self._current(person, leg) for person in leg.leaders):
                first = led.stops[0].leg.sentence.index if led is not None and led.stops else -1
                if led is not None and 0 <= first - leg.sentence.index <= _AHEAD:
                    for person in leg.travellers:
                        self._share(person, led, leg, led.stops)

    def _with_leaders(self, leg: Leg) -> None:
        """ "With her are A and B. The visitors go on to Rome": what those do together who came along with
        somebody, their leader does.
        """
        if leg.sense == "join":
            homes = {self._home(person) for person in leg.leaders}
            for person in leg.travellers:
                along = self._home(person) in (None, *homes) and not (leg.places or leg.there or leg.until)
                self.leaders[id(person)] = leg.leaders if along else []
            return
        told, moves = leg.mention, leg.rule.startswith("verb:") and not (leg.weak or leg.nominal)
        led = [self.leaders.get(id(person), []) for person in leg.travellers]
        if not (led and moves and all(led)) or getattr(leg.predicate, "clitic", False):
            return
        if told is not None and told.how in ("pronoun", "group") and len(told.plural) > 1 < len(led):
            leg.travellers = list(dict.fromkeys([*led[0], *leg.travellers]))
        elif told is None:
            leg.travellers = list(led[0])  # "La acompaña A. El jueves partirá …": the story is hers

    def _share(self, person: Person, leader: Route, leg: Leg, stops: list[Stop]) -> None:
        """A journey of his own for a companion, with the leader's stops and what has happened there."""
        posts = {office.posted for office in person.offices}
        shared = [stop for stop in stops if stop.country not in posts]
        if not shared or self._home(person) in {s.country for s in shared} or self.by_person.get(id(person)):
            return
        state = state_of(leg) if leg.state in CALLED_OFF else leader.state
        route = Route(person, state, last_sentence=leg.sentence.index)
        for stop in shared:
            copy = replace(stop)
            route.stops.append(copy)
            self.copies.append((copy, stop))
            if self._home(person) in (None, self._home(leader.person)):
                route.happenings.extend((h, copy, day) for h, at, day in leader.happenings if at is stop)
        route.days = list(leader.days)
        route.legs = [*leader.legs, leg]
        self.routes.append(route)
        self.by_person.setdefault(id(person), []).append(route)
