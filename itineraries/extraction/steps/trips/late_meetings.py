"""Puts meetings whose journey was read after them on the journey that leads to whoever is met."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from itineraries.extraction.document import Happening, Leg, Person
from itineraries.extraction.steps.trips.joins import Joins
from itineraries.extraction.steps.trips.route import (
    PAST_TENSES,
    Route,
    Stop,
    as_day,
    state_of,
    told_time,
    vague_date,
)

_NEAR = 4  # sentences between a meeting and the journey that it is part of
_BEFORE = 2  # and where it is told of a time before
_FAR = 10  # days
_MONTH = 31  # from its first, where nothing but a month or a year is told of a journey
_DAY = len("2026-02-24")


class LateMeetings(Joins):
    """Meetings that no journey has taken up when all journeys are read."""

    def _place_late(self) -> None:
        """ "Peru's X, who is to see his counterpart on Friday, lands on Thursday", "in seinem letzten, im
        Mai, war er von X empfangen worden": the meeting is told before the journey is known.
        """
        self._told: dict[int, list[int]] = {}  # journey -> the sentences that tell it
        placed = {happening.first for route in self.routes for happening, _, _ in route.happenings}
        for leg in self.doc.legs:
            if not leg.weak or leg.remote or leg.state in ("unreal", "negated"):
                continue
            for happening in leg.happenings:
                if happening.kind != "bilateral_meeting" or happening.first in placed:
                    continue
                for person in leg.travellers:
                    self._place(person, leg, happening)

    def _place(self, person: Person, leg: Leg, happening: Happening) -> None:
        people = [p for p in happening.people if self._home(p) not in (None, self._home(person))]
        if person.minor or not people:
            return
        found = self._leading_to(person, leg, {self._home(p) for p in people})
        if found is None:
            return
        route, stop = found
        met = [p for p in people if self._home(p) == stop.country]
        day = self._day(leg, leg.date) if happening.date_mention is leg.date else None
        route.happenings.append((replace(happening, people=met), stop, day))

    def _leading_to(self, person: Person, leg: Leg, homes: set[str | None]) -> tuple[Route, Stop] | None:
        """The nearest journey of somebody that leads to one of some countries, and fits in time."""
        start = self._day(leg, leg.date)
        most = _BEFORE if leg.tense == "pluperfect" or leg.background else _NEAR
        fitting = [
            (far, route, stop)
            for route in self._latest(person)
            if route.legs and route.state == state_of(leg) and (far := self._far(route, leg)) <= most
            if self._in_its_time(route, leg, start)
            for stop in route.stops
            if stop.country in homes
        ]
        _, route, stop = min(fitting, key=lambda found: found[0], default=(None, None, None))
        return None if route is None or stop is None else (route, stop)

    def _far(self, route: Route, leg: Leg) -> int:
        """The sentences between a statement and the nearest one of a journey."""
        told = self._told.get(id(route))
        if told is None:
            told = self._told[id(route)] = sorted(of_it.sentence.index for of_it in route.legs)
        at = bisect_left(told, leg.sentence.index)
        return min(abs(index - leg.sentence.index) for index in told[max(0, at - 1) : at + 1])

    def _in_its_time(self, route: Route, leg: Leg, start: str | None) -> bool:
        if told_time(route) == "future" and leg.tense in PAST_TENSES:
            return False  # told before the journey
        day = as_day(start)
        if day is None or start is None:
            return True
        if not route.days:
            vague = vague_date(route)  # "met today … recalling her visit in May 2021"
            told = as_day(vague)
            if vague is None or told is None:
                return True
            return start.startswith(vague) or abs((day - told).days) <= _MONTH
        if len(start) < _DAY:
            return any(known.isoformat().startswith(start) for known in route.days)
        return min(abs((day - known).days) for known in route.days) <= _FAR
