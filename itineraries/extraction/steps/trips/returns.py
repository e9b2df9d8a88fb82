"""Lays ways back into the journeys: home, to a stop before, or once more to where somebody has been."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice

from itineraries.extraction.document import Leg, Person, PlaceMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.trips.antecedents import Antecedents
from itineraries.extraction.steps.trips.route import PAST_TENSES, Route, as_day, current_stop, matches
from itineraries.extraction.steps.when.moments import Moment

#: Days after which nobody is only on his way home, and after which who "is back" is so where he has been.
_ANOTHER_TIME, _BACK_AGAIN = 45, 25
_HOMEWARD = ("go", "arrive", "expect")
_MOST = 20  # journeys told last
_NEAR = 2  # sentences between a journey and its way home
_WAY_HOME = 7  # days between the last stop that is told and home


class Returns(Antecedents):
    """Ways back, of one person each."""

    def _who_comes_home(self, leg: Leg) -> None:
        """ "X will decorate him in Rome, and on Friday be back in Oslo": not X, who goes nowhere and lives
        elsewhere, but whoever was told last to be away from there.
        """
        back = leg.sense == "return" or (leg.sense == "stay" and leg.again)
        told = leg.mention is not None and leg.clause[0] <= leg.mention.first < leg.clause[1]
        if not back or told or not leg.places or leg.state != "told":
            return
        lands = {place.country for place in leg.places}
        if any(self._home(p) in lands or id(p) in self.by_person for p in leg.travellers):
            return
        for route in reversed(self.routes[-_MOST:]):
            near = leg.sentence.index - route.last_sentence <= _NEAR
            if near and route.stops and self._home(route.person) in lands and not leg.background:
                leg.travellers, leg.sense = [route.person], "return"
                return

    def _return(
        self,
        person: Person,
        leg: Leg,
        start: str | None,
        places: list[PlaceMention],
        origins: list[PlaceMention],
        home: str | None,
    ) -> None:
        if origins:
            route = self._route(person, leg, start, origins, open_new=True)
            if route is None:
                return
            stops = [self._stop(route, leg, origin, fresh=False, left=True) for origin in origins]
            if start is not None and leg.date is not None and stops[-1].depart is None:
                stops[-1].depart, stops[-1].depart_by = start, (leg.date, leg.tense, leg)
            self._note(route, leg, start)
            if leg.tense in PAST_TENSES and not getattr(leg.predicate.lexeme, "midway", False):
                route.closed, route.ended_by = True, leg
            return
        homes = {self._home(p) for p in leg.travellers}
        # Both return, to Quito and to Lima.
        places = [p for p in places if p.country not in homes]
        if home is None and self._unknown_home(leg):
            places = []  # "danach kehrt die Delegation nach Wien zurück"
        if not (places or leg.places):
            places = self._once_more(person, leg, start)
        # Where people of several countries "get back" to is none of their homes, and no further stop.
        apart = home is None or len(homes) > 1
        if places and not (apart and getattr(leg.predicate.lexeme, "direct", False)):
            route = self._route(person, leg, start, places, open_new=True)
            if route is not None:
                # "From there to Kampala, and back to Nairobi": the same place is a further stop.
                leg.again = leg.again or (bool(route.stops) and not matches(route.stops[-1], places[0]))
                self._lay(route, leg, start, places, [])
            return
        route = self._recent(person, leg, start)
        if route is None or not route.stops:
            self.returning[id(person)] = (start, leg)  # "rentrera vendredi, après des étapes à …"
            return
        stop = current_stop(route, leg)
        if start is not None and leg.date is not None:
            route.back = (start, (leg.date, leg.tense, leg))
        elif leg.date is None and (told := self._day_beside(route, leg)) is not None:
            route.back = told  # "meets X on Monday before flying home"
        elif leg.same_day and stop.depart is None and stop.arrive and stop.arrive_by:
            stop.depart, stop.depart_by = stop.arrive, stop.arrive_by
        route.legs.append(leg)
        route.closed = True
        if leg.tense in PAST_TENSES:
            route.ended_by = leg
        via = self._foreign(person, leg.vias)
        for place in via:
            self._stop(route, leg, place, fresh=False)

    def _comes_home(self, person: Person, leg: Leg, start: str | None, home: str | None) -> bool:
        """ "Is expected in Ottawa on Thursday", "fliegt am Freitag nach Bern": whoever was told abroad ends
        his journey on the day he goes to his capital.
        """
        day = as_day(start)
        if leg.weak or leg.nominal or leg.sense not in _HOMEWARD or day is None or len(str(start)) < 10:
            return False
        seat = self.doc.gazetteer.capital(home) if home else None
        if seat is None or not all(p.city in (None, seat.name) for p in leg.places):
            return False
        route = self._recent(person, leg, start)
        if route is None or not route.stops or route.back is not None:
            return False
        last = as_day(route.stops[-1].arrive or route.stops[-1].weak_date)
        return last is not None and 0 <= (day - last).days <= _WAY_HOME

    def _unknown_home(self, leg: Leg) -> bool:
        """Whose country is not told returns home, if nobody has yet been told to be in the place."""
        if leg.predicate.sense is not Sense.RETURN:
            return False
        there = {(p.city, p.country) for p in leg.places}
        return not any(
            q.used and (q.city, q.country) in there
            for q in islice(self.doc.places, bisect_left(self._firsts, leg.first))
        )

    def _once_more(self, person: Person, leg: Leg, start: str | None) -> list[PlaceMention]:
        """ "Visited Rabat in 2005 and returned in 2011": who returns long after a journey goes again."""
        route, day = next(iter(self._latest(person)), None), as_day(start)
        only_home = getattr(leg.predicate.lexeme, "homeward", False) or leg.nominal
        if route is None or not route.stops or day is None or only_home or route.state != "told":
            return []
        told = [
            d for s in route.stops for d in (as_day(s.depart), as_day(s.arrive), as_day(s.weak_date)) if d
        ]
        back = leg.predicate.sense is Sense.STAY  # "was back in April"
        if not told or (day - max(told)).days < (_BACK_AGAIN if back else _ANOTHER_TIME):
            return []
        return [next((s.place for s in route.stops if s.place is self.last_place), route.stops[-1].place)]

    def _day_ahead(self, leg: Leg) -> tuple[str, tuple[Moment, str, Leg]] | None:
        """ "A visit to the port is planned for Friday, after which he will fly home": the one day told before
        what comes next, whoever or whatever it is told of.
        """
        doc, first = self.doc, leg.sentence.first
        then = leg.link == "then" or doc.phrases_in("then_words", max(first, leg.clause[0] - 3), leg.last)
        if not then or leg.tense not in ("future", "present"):
            return None
        told = {id(m): m for k in range(first, leg.first) if (m := doc.moment_at.get(k)) is not None}
        days = [m for m in told.values() if m.mention.kind != "relative_to_previous" and not m.said]
        if len(days) != 1 or days[0].mention.granularity != "day" or days[0].mention.kind != "date":
            return None
        before = {doc.lowers[k] for k in range(max(first, days[0].first - 2), days[0].first + 1)}
        if before & (doc.lexicon.since_words | doc.lexicon.until_words):
            return None
        day = days[0].start("future")
        gone = day is None or day < doc.published.isoformat()
        return None if gone or day is None else (day, (days[0], leg.tense, leg))

    def _day_beside(self, route: Route, leg: Leg) -> tuple[str, tuple[Moment, str, Leg]] | None:
        """The day of what is told right before a way home, in one sentence with it, if it is not of a time
        before ("whom the king had received on Saturday, flew home").
        """
        last = route.legs[-1] if route.legs else None
        before = next((told for told in reversed(route.legs) if told.date is not None), None)
        if last is None or before is None or before.sentence is not leg.sentence:
            return self._day_ahead(leg)
        ahead = self.doc.lowers[max(leg.sentence.first, leg.clause[0] - 1) : leg.first]
        if not self.doc.lexicon.since_words.isdisjoint(ahead):
            return None  # "their first talks since she returned to office"
        alike = (before.tense in PAST_TENSES) == (leg.tense in PAST_TENSES)
        if last.sentence is not leg.sentence or not (before is last or (alike and not before.nominal)):
            return None  # "on Friday he begins a two-day visit, meets X and returns"
        if before.tense == "pluperfect" != leg.tense:
            return None
        day = self.day_of(before, before.date)
        whole = before.date.mention.kind == "range" or day is None or len(day) < 10
        return None if whole or day is None else (day, (before.date, before.tense, before))
