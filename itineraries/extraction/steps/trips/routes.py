"""Follows every traveller through the article: which legs are one journey, its stops in order,
their dates.
"""

from __future__ import annotations

from itineraries.extraction.document import Document, Happening, Leg, Person, PlaceMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.reckoning import shift
from itineraries.extraction.steps.legs.standing_in import in_whose_place
from itineraries.extraction.steps.likely.days import date_likely
from itineraries.extraction.steps.likely.legs import likely_legs
from itineraries.extraction.steps.trips.at_hosts import AtHosts
from itineraries.extraction.steps.trips.days_in_turn import set_days_in_turn
from itineraries.extraction.steps.trips.far_places import part_far_places
from itineraries.extraction.steps.trips.in_passing import of_former_year
from itineraries.extraction.steps.trips.route import (
    CALLED_OFF,
    PAST_TENSES,
    Route,
    Stop,
    close_route,
    current_stop,
    forget_days_ahead,
    had_come,
    left_that_day,
    matches,
    put_in_order,
    route_is_old,
    since,
    tells_more,
    told_time,
)
from itineraries.extraction.steps.trips.seats import at_post
from itineraries.extraction.steps.trips.third_countries import TOGETHER
from itineraries.extraction.steps.trips.wide_areas import narrow_areas

_DOINGS = ("speak", "sign", "ceremony", "press")


def follow_routes(doc: Document) -> None:
    """Fill `routes`, in the order in which the journeys are first told."""
    doc.routes = _Tracker(doc).run()


class _Tracker(AtHosts):
    given_up: Leg | None = None  # the journey told last that somebody does not make

    def _goes_instead(self, leg: Leg) -> bool:
        """ "Y will go in his place": to where the journey given up was to lead."""
        given = self.given_up
        if given is None or not in_whose_place(self.doc, leg, given):
            return False
        routes = [route for person in given.travellers for route in self._latest(person)][:1]
        leg.places = list(given.places) or [stop.place for route in routes for stop in route.stops]
        leg.implied = not leg.places
        return True

    def run(self) -> list[Route]:
        self._settle_called_off()
        set_days_in_turn(self.doc)
        # Who joins is told before or after where they go: companions come last in a sentence.
        legs = [part for leg in self.doc.legs for part in part_far_places(self, leg)]
        legs += self.doc.presumed
        for leg in sorted(legs, key=lambda x: (x.sentence.index, x.sense == "join")):
            self._gather(leg)
            if leg.rule == "instead" and not (leg.places or self._goes_instead(leg)):
                continue
            if leg.state in ("negated", *CALLED_OFF) and leg.travellers and not leg.background:
                self.given_up = leg
            if leg.state in ("unreal", "negated") or leg.remote:
                continue
            self._joins(leg)
            self._with_leaders(leg)
            if leg.sense == "join":
                self._join(leg)
                continue
            if leg.rule == "presumed":
                self._presume(leg)
                continue
            self._to_called_off(leg)
            self._who_comes_home(leg)
            if (been := self._at_gathering(leg)) is not None:
                for person in been.travellers:
                    self._add(person, been, None)
            if leg.there or leg.implied or self._to_gathering(leg):
                at = self._pointed_to(leg)
                leg.places = [at] if at is not None else leg.places
            self._follow(leg)
            start = self._day(leg, leg.date)
            if start is None and leg.date is None:
                start = self._day_of_heading(leg)
            if start is None and leg.date is None and not leg.weak and leg.sense in ("go", "visit", "arrive"):
                start = self._day_of_paragraph(leg)
            for person in leg.travellers:
                self._add(person, leg, start)
            if leg.weak:
                # Whom the subject meets may be the one who is away from home.
                for person in leg.others:
                    self._add(person, leg, start, guest=True)
                if leg.sense == "host":
                    for person in leg.hosts:
                        self._add(person, leg, start, guest=True, host=True)
        self._join_late()
        self._add_likely()
        self._place_late()
        for copy, stop in self.copies:
            if copy.city is None and stop.city is not None:
                copy.city, copy.geonames_id, copy.city_place = stop.city, stop.geonames_id, stop.city_place
        for route in self.routes:
            self._city_told_from(route)
            narrow_areas(self.doc, route)
            put_in_order(route)
            close_route(route)
            forget_days_ahead(route, self.doc.published)
            self._take_part(route)
        return [r for r in self.routes if r.stops]

    def _add_likely(self) -> None:
        """What no rule reads and is likely comes last; its stops stand where the text tells them."""
        legs = likely_legs(self.doc, self.routes)
        self.doc.legs += legs
        for leg in legs:
            start = self._day(leg, leg.date)
            for person in leg.travellers:
                self._add(person, leg, start)
            for route in self.routes:
                if route.stops and route.stops[-1].leg is leg:
                    route.stops.sort(key=lambda s: s.place.first)
        date_likely(self.doc, self.routes)

    def _city_told_from(self, route: Route) -> None:
        """ "TOKYO - The premier arrived in Japan": the city that a story of being there comes from."""
        place = self._told_from()
        if (
            place is None
            or route_is_old(route, self.doc.published)
            or not any(leg.tense in ("past", "progressive") for leg in route.legs)
        ):
            return
        stops = [s for s in route.stops if s.country == place.country]
        if len(stops) == 1 and stops[0].city is None and stops[0].leg.tense in ("past", "progressive"):
            stops[0].city, stops[0].geonames_id, stops[0].city_place = place.city, place.geonames_id, place

    # called off

    # legs

    def _add(
        self, person: Person, leg: Leg, start: str | None, *, guest: bool = False, host: bool = False
    ) -> None:
        if person.minor:
            return
        home = self._home(person)
        places = self._foreign(person, leg.places, passing=leg.weak)
        vias = self._foreign(person, leg.vias)
        origins = self._foreign(person, ([leg.origin] if leg.origin else []) + leg.origins)
        domestic = bool(leg.places) and not places and not vias
        if leg.implied and self._at_home(leg, home) and (at := self._returned_to(leg, home)) is not None:
            places, domestic = [at], False
        if leg.sense == "host" and not guest and self._host_travels(leg):
            return
        if leg.sense == "host" and not guest and not leg.places:
            places = self._at_hosts(leg, home, person) if not at_post(person) else []
            at_hosts = self._home(leg.host) if leg.host else None
            if not places and (
                at_hosts == home or (at_hosts is None and self._recent(person, leg, start) is None)
            ):
                domestic = True
        if leg.sense == "return":
            self._return(person, leg, start, places, origins, home)
            return
        if guest:
            self._guest(person, leg, start, places, host)
            return
        if not (places or vias or domestic or leg.elsewhere):
            scene = self._scene(person, leg)
            at = scene.place if scene is not None else self._dateline(leg)
            at = at or self._where_others_are(person, leg)
            posts = {office.posted for office in person.offices}
            if at is not None and at.country != home and at.country not in posts:
                places = [at]
        if domestic and origins and leg.sense == "arrive" and leg.tense == "past":
            self._return(person, leg, start, [], origins, home)  # "landed in Rome on Monday, back from Oslo"
            return
        if leg.sense == "leave" or (origins and leg.sense in ("go", "arrive", "expect")):
            self._leave(person, leg, start, places, origins)
            if leg.sense == "leave" and leg.from_home:
                leg.departs = True  # "left Oslo on Monday for Rome": dates the coming too
            if not places:
                return
        if domestic:
            governor = leg.predicate.governor if leg.nominal and leg.predicate is not None else None
            took_off = governor is not None and governor.sense in (Sense.LEAVE, Sense.GO)  # "rumbo a casa"
            repart = (leg.departs or took_off) and leg.sense == "go"  # "repartira jeudi pour Paris"
            if repart or self._comes_home(person, leg, start, home):
                self._return(person, leg, start, [], origins, home)
            return
        if not places and not vias:
            if leg.elsewhere and leg.sense == "arrive":
                return  # "llegó el sábado al aeropuerto de …", which nobody knows: no place told before
            if not (leg.departs and self._departs(person, leg, start)):
                self._without_place(person, leg, start)
            return
        route = self._route(person, leg, start, vias + places, open_new=True)
        if route is None:
            return
        self._lay(route, leg, start, places, vias)

    def _host_travels(self, leg: Leg) -> bool:
        """Who receives somebody while abroad himself only meets him there."""
        if leg.host is None:
            return False
        route = self._current(leg.host, leg)
        if route is None or leg.sentence.index - route.last_sentence > 1:
            return False
        if leg.places and not any(matches(s, p) for s in route.stops for p in leg.places):
            return False
        if leg.happenings:
            met = leg.happenings[0]
            turned = Happening(met.kind, met.first, met.last, list(leg.travellers), rule=met.rule)
            turned.date_mention = met.date_mention
            route.happenings.append((turned, current_stop(route, leg), None))
        return True

    def _at_hosts(self, leg: Leg, home: str | None, person: Person) -> list[PlaceMention]:
        """Who is received without a place told is in the host's country, unless the host is away too."""
        route = self._current(person, leg)
        host_home = self._home(leg.host) if leg.host is not None else None
        if route is not None and any(s.country == host_home for s in route.stops):
            return []
        if leg.host is None or host_home is None or host_home == home:
            return []
        stage = self.doc.stage
        if (
            stage is not None
            and stage.on
            and stage.place.country != host_home
            and self._stage(leg) is not None
        ):
            return []  # guests of a gathering greet one another there
        mention = leg.mention or next((m for m in leg.host.mentions), None)
        at = leg.host.mentions[0] if leg.host.mentions else mention
        inside = next((m for m in leg.host.mentions if leg.clause[0] <= m.first < leg.clause[1]), at)
        if inside is None:
            return []
        place = PlaceMention(inside.first, inside.last, host_home, kind="country", role="to", inferred=True)
        return [place]

    def _without_place(self, person: Person, leg: Leg, start: str | None) -> None:
        """A meeting or a date told without a place belongs to the journey being told."""
        route = self._recent(person, leg, start) or self._met_on(person, leg)
        if route is not None and of_former_year(self.doc, route, leg, start):
            return
        journey = (
            not leg.weak
            and leg.date is not None
            and (leg.nominal or leg.sense in ("arrive", "visit", "stay"))
        )
        end = self._end(leg, leg.date) if journey else None
        begun = leg.tense in ("past", "pluperfect") and (leg.departs or leg.rule.startswith("begin"))
        fresh = route is None or not route.stops
        if leg.nominal and not leg.weak and start is None and leg.until is None and not (begun and fresh):
            if route is not None and route.stops and leg.same_day:
                left_that_day(current_stop(route, leg), leg)
            if route is not None and route.stops and leg.tense in ("present", "progressive"):
                route.legs.append(leg)  # "who is paying a two-day visit": it goes on
            return
        lasts = not journey and leg.nominal and leg.until is not None and not leg.weak
        lasts = lasts and id(person) not in self.pending
        if fresh and (journey or begun or lasts):
            # "The trip leads him to Ghana and Togo and lasts until Friday"
            self.pending[id(person)] = (start, end, leg)
            return
        if route is None or not route.stops:
            homes = {p.country for p in (*leg.travellers, *leg.others)}
            if leg.weak and leg.sense in _DOINGS and not leg.background and len(homes) < 3:
                self.unplaced.setdefault(id(person), []).append((leg, start))
            return
        if end is not None and leg.date is not None and route.whole is None:
            route.whole = (start, end, (leg.date, leg.tense, leg))
        stop = route.stops[-1]
        if leg.weak or leg.happenings:
            stop = self._at_home_of_others(route, leg) or current_stop(route, leg)
        if leg.calls_off:
            return
        if (
            leg.sense in ("go", "arrive", "visit", "expect")
            and start is not None
            and not leg.weak
            and (leg.sense in ("arrive", "expect") or leg.nominal)
            and end is None
        ):
            # "Il décollera lundi": the day belongs to a stop only where it has none.
            if leg.sense == "arrive" and leg.tense in PAST_TENSES:
                self._arrive(current_stop(route, leg), leg, start)
            elif tells_more(start, stop.arrive):
                self._arrive(route.stops[0], leg, start)
        if leg.sense == "go" and not leg.nominal and end is None:
            self._sets_off(route, leg, start)
        if leg.until is not None:
            last = route.stops[-1]
            day = self._until(leg, start or since(route, last))
            if day is not None and last.depart is None:
                last.depart, last.depart_by = day, (leg.until, leg.tense, leg)
        if leg.sense == "stay" and start is not None and leg.date is not None:
            end = self._end(leg, leg.date)
            if end is not None and route.stops[-1].depart is None:
                route.stops[-1].depart, route.stops[-1].depart_by = end, (leg.date, leg.tense, leg)
        if leg.same_day and leg.sense == "stay":
            left_that_day(stop, leg)
        self._happen(route, leg, stop, start)
        earlier = start is not None and (
            stop.weak_date is None or (len(start) == len(stop.weak_date) == 10 and start < stop.weak_date)
        )
        if leg.weak and earlier and leg.date is not None:
            stop.weak_date, stop.weak_by = start, (leg.date, leg.tense, leg)
        self._note(route, leg, start if leg.date is not None and leg.weak else None)

    def _arrive(self, stop: Stop, leg: Leg, start: str | None) -> None:
        """The day of an arrival told without its place is that of a stop that has none, and no later than
        what happens there.
        """
        late = start and stop.weak_date and len(start) == len(stop.weak_date) == 10 and start > stop.weak_date
        if leg.date is None or start is None or late:
            return
        if tells_more(start, stop.arrive) or had_come(stop, leg, start):
            stop.arrive, stop.arrive_by = start, (leg.date, leg.tense, leg)

    def _met_on(self, person: Person, leg: Leg) -> Route | None:
        """The journey told as over on which somebody was met: it led to his country."""
        if not leg.weak or leg.tense not in PAST_TENSES or leg.date is not None:
            return None
        route = next(iter(reversed(self.by_person.get(id(person), ()))), None)
        over = route is not None and route.ended_by is not None and self._at_home_of_others(route, leg)
        return route if over else None

    def _guest(
        self, person: Person, leg: Leg, start: str | None, places: list[PlaceMention], host: bool
    ) -> None:
        """Somebody met: away from home at the place told, else already on a journey that this belongs to."""
        if not places or any(self._foreign(p, leg.places) for p in leg.travellers):
            places, host = self._met_abroad(person, leg) or self._at_hosts_place(person, leg), False
        there = self._met_by_hosts(person, leg) if not places else []
        places = places or there
        if places and not host:
            happening = next((h for h in leg.happenings), None)
            route = self._route(person, leg, start, places, open_new=False)
            if route is None and leg.sense in (*TOGETHER, "host") and not there:
                route = self._route(person, leg, start, places, open_new=True)
            if route is None:
                return
            turned = Leg(
                leg.sense,
                [person],
                leg.sentence,
                leg.first,
                leg.last,
                tense=leg.tense,
                state=leg.state,
                rule=leg.rule,
                clause=leg.clause,
            )
            turned.places, turned.date, turned.weak, turned.mention, turned.predicate = (
                places,
                leg.date,
                True,
                leg.mention,
                leg.predicate,
            )
            if happening is not None:
                mirrored = Happening(
                    happening.kind,
                    happening.first,
                    happening.last,
                    list(leg.travellers),
                    organizations=happening.organizations,
                    rule=happening.rule,
                )
                mirrored.date_mention = happening.date_mention
                turned.happenings = [mirrored]
            self._lay(route, turned, start, places, [])

    def _leave(
        self,
        person: Person,
        leg: Leg,
        start: str | None,
        places: list[PlaceMention],
        origins: list[PlaceMention],
    ) -> None:
        home = self._home(person)
        if leg.origin is not None and leg.origin.country == home:
            leg.from_home = True  # the day he leaves home is not yet one abroad
            if leg.tense == "past" and leg.date is not None and not places:
                self._sets_out(person, leg, start)
            elif not places and (route := self._recent(person, leg, start)) is not None and route.stops:
                self._sets_off(route, leg, start)
            return
        if not origins:
            origins = self._left_behind(person, leg)
        if not origins:
            if leg.sense == "leave":
                route = self._recent(person, leg, start)
                if route is not None and route.stops and start is not None:
                    if self._takes_off(route, leg):
                        self._arrive(route.stops[0], leg, start)
                        return
                    stop = current_stop(route, leg)
                    if stop.depart is None and leg.date is not None:
                        stop.depart, stop.depart_by = start, (leg.date, leg.tense, leg)
                    if not places:
                        route.legs.append(leg)
            return
        known = home is not None or leg.tense in PAST_TENSES  # "quittera Bruxelles mardi": it may be home
        route = self._route(person, leg, start, origins, open_new=known or bool(places))
        if route is None:
            return
        told = route.stops[-1] if route.stops else None
        for origin in origins:
            stop = self._stop(route, leg, origin, fresh=False, left=True)
            if (
                (leg.sense == "arrive" or leg.link == "where")  # "adonde se desplazó desde Bruselas"
                and told is not None
                and told is not stop
                and stop.leg is leg
                and (any(matches(told, p) for p in places) if places else leg.sense == "arrive")
            ):
                # "a reçu au Caire X, arrivé de Tel-Aviv": he was there before.
                route.stops.remove(stop)
                route.stops.insert(route.stops.index(told), stop)
                route.focus = told
                if not places:
                    self._arrive(told, leg, start)  # "met X in Rome; he had come from Cairo on Monday"
            on_a_day = (
                leg.date is not None and leg.date.mention.rule != "month" and leg.date.mention.kind == "date"
            )
            flies = leg.sense == "go" and bool(places) and on_a_day  # "flies from Oslo to Rome on Friday"
            took_off = leg.sense == "leave" or leg.departs or flies
            if start is not None and stop.depart is None and leg.date is not None and took_off:
                stop.depart, stop.depart_by = start, (leg.date, leg.tense, leg)
        if not places:
            self._note(route, leg, start)

    def _left_behind(self, person: Person, leg: Leg) -> list[PlaceMention]:
        """ "LIMA - The premier of Mali left the country on Monday", no journey of his told before: it is
        the place that the story comes from.
        """
        at = self._told_from() if leg.sense == "leave" and leg.sentence.index <= 1 else None
        alone = at is not None and leg.tense in PAST_TENSES and leg.date is not None and not leg.places
        return self._foreign(person, [at]) if at and alone and not self.by_person.get(id(person)) else []

    def _sets_out(self, person: Person, leg: Leg, start: str | None) -> None:
        """ "Is awaited in Rome today … She left Brussels this morning": the journey announced has begun."""
        route = self._recent(person, leg, start)
        first = (
            route.stops[0].arrive or route.stops[0].weak_date if route is not None and route.stops else None
        )
        if route is not None and first and start and start <= first:
            route.legs.append(leg)
        elif route is None:
            self.leaving[id(person)] = leg

    def _sets_off(self, route: Route, leg: Leg, start: str | None) -> None:
        """ "Will visit Rome and Oslo. He leaves home on Thursday": the first stop's day where it has none."""
        if self._takes_off(route, leg) and route.set_off is None and leg.date is not None and start:
            route.set_off = start, (leg.date, leg.tense, leg)

    def _takes_off(self, route: Route, leg: Leg) -> bool:
        """ "He packs his bags for Lebanon; he takes off on Saturday": on a journey to come of which no day
        is told, from home.
        """
        dated = any(stop.arrive or stop.weak_date or stop.depart for stop in route.stops)
        leaves = leg.departs or leg.from_home
        off = leaves and leg.date is not None and leg.tense not in PAST_TENSES
        return off and not dated and told_time(route) == "future"

    def _departs(self, person: Person, leg: Leg, start: str | None) -> bool:
        """ "Arrivé samedi, il en est reparti lundi": who takes off with nothing told but the day leaves."""
        route = self._recent(person, leg, start)
        if route is None or not route.stops or start is None or leg.date is None:
            return False
        stop = current_stop(route, leg)
        there = stop.arrive or stop.weak_date
        if stop.depart is not None or not (there and len(there) == len(start) == 10):
            return False
        if start < there:
            if leg.tense in PAST_TENSES or not leg.date.mention.rule.startswith("weekday"):
                return False
            start = shift(start, 7) or start
        stop.depart, stop.depart_by = start, (leg.date, leg.tense, leg)
        if leg.tense in PAST_TENSES:
            route.legs.append(leg)
        return True
