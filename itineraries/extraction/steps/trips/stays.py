"""Lays a leg into a journey: its places become stops, its day dates them, and what happens, happens there."""

from __future__ import annotations

from dataclasses import replace

from itineraries.extraction.document import Document, Happening, Leg, Person, PlaceMention
from itineraries.extraction.steps.legs.clause_dates import kinds_at
from itineraries.extraction.steps.trips.left_before import was_before
from itineraries.extraction.steps.trips.route import (
    PAST_TENSES,
    Route,
    Stop,
    as_day,
    had_come,
    left_that_day,
    matches,
    route_is_old,
    since,
    state_of,
    tells_more,
)
from itineraries.extraction.steps.trips.taking_part import TakingPart

_BEFORE = 3  # sentences between what is done and where
_THEN = 5  # words between the days of a stop and the next one


class Stays(TakingPart):
    """The stops of the journeys found so far."""

    def __init__(self, doc: Document) -> None:
        super().__init__(doc)
        self.returning: dict[int, tuple[str | None, Leg]] = {}  # a way home told before the places
        self.leaving: dict[int, Leg] = {}  # who has left home, told before the places
        #: What somebody is told to do before it is said where he is.
        self.unplaced: dict[int, list[tuple[Leg, str | None]]] = {}

    def _lay(
        self, route: Route, leg: Leg, start: str | None, places: list[PlaceMention], vias: list[PlaceMention]
    ) -> None:
        before = route.focus
        laid: list[Stop] = []
        for via in vias:
            stop = self._stop(route, leg, via, fresh=leg.again)
            laid.append(stop)
        arrived: list[Stop] = []
        for place in places:
            stop = self._stop(route, leg, place, fresh=leg.again)
            arrived.append(stop)
            if leg.visit and stop.visit is None:
                stop.visit, stop.visit_leg = leg.visit, leg
        if vias and arrived:
            # "Bakou, via Tbilissi": the transit comes first.
            for stop in laid:
                if stop in route.stops and route.stops.index(stop) > route.stops.index(arrived[0]):
                    route.stops.remove(stop)
                    route.stops.insert(route.stops.index(arrived[0]), stop)
        if (
            arrived
            and len(route.stops) > 1
            and route.legs
            and route.legs[-1].sentence is leg.sentence
            and was_before(self.doc, leg, route.legs[-1])
        ):  # "flew to Rome after meeting X in Oslo"
            told_before = [stop for stop in arrived if stop.leg is leg]
            others = [stop for stop in route.stops if stop not in told_before]
            if others and route.stops[-1] in told_before:
                route.stops[:] = [*others[:-1], *told_before, others[-1]]
        if leg.tense in PAST_TENSES:
            _put_beside_known(route, leg, arrived)
        back = self.returning.pop(id(route.person), None)
        if back is not None and back[1].sentence is leg.sentence:
            home, way = back
            if home is not None and way.date is not None:
                route.back = (home, (way.date, way.tense, way))
            if way.tense in PAST_TENSES:
                route.ended_by = way
        out = self.leaving.pop(id(route.person), None)
        if out is not None and leg.sentence.index - out.sentence.index <= 1 and self._ahead(leg, start):
            route.legs.insert(0, out)  # "left Oslo last night. She is expected in Rome on Thursday"
        waiting = self.pending.pop(id(route.person), None)
        if (
            waiting is not None
            and (waiting[2].rule.startswith("begin") or waiting[2].departs)
            and waiting[2].sentence.index >= leg.sentence.index - 1
        ):
            route.legs.insert(
                0, waiting[2]
            )  # "began a tour on Monday that will take him to Rome": it goes on
        if (
            waiting is not None
            and waiting[2].sentence.index >= leg.sentence.index - (3 if waiting[1] else 1)
            and route.stops[0].arrive is None
            and (start is None or waiting[1] or (leg.weak and waiting[0] is not None and waiting[0] <= start))
        ):
            begin, end, told = waiting
            if end is None and told.date is None and told.until is not None:
                end = self._until(told, begin)
            if told not in route.legs and told.date is not None:
                route.legs.insert(0, told)
            if end is not None:
                route.whole = (begin, end, (told.date or told.until, told.tense, told))
            elif begin is not None and (not leg.weak or start is not None):
                route.stops[0].arrive, route.stops[0].arrive_by = begin, (told.date, told.tense, told)
                if (day := as_day(begin)) is not None and len(begin) == 10:
                    route.days.append(day)
        self._date(route, leg, start, (laid if not arrived else []) + arrived)
        self._note(route, leg, start)
        if before is not None and before in route.stops and before not in arrived:
            _leave_for(leg, start, before)
        route.focus = arrived[-1] if arrived else laid[-1]
        self._put_before(route, leg, arrived, before)
        if leg.link == "who" and leg.rule in ("begin", "end") and before is not None:
            route.focus = before  # "in Caracas, on a tour that began in Havana and will end in Brasília"
        if len(arrived) > 1 and arrived[0].leg is not leg:
            route.focus = arrived[
                0
            ]  # a tour told place by place after its first one: the story is still there
        elif (
            len(arrived) > 1
            and before is not None
            and route.legs[-2:-1]
            and route.legs[-2].sentence is leg.sentence
        ):
            route.focus = before  # "est arrivé à Beyrouth, première étape d'une tournée en …"
        self._happen(route, leg, arrived[0] if arrived else laid[0], start)
        self._done_before(route, leg, arrived[0] if arrived else laid[0])

    def _put_before(self, route: Route, leg: Leg, arrived: list[Stop], before: Stop | None) -> None:
        """ "Zuvor hatte er mehrere Tage in Rom verbracht": a stop before the one told last, where the story
        still is.
        """
        new = [stop for stop in arrived if stop.leg is leg and leg.earlier and leg.date is None]
        if new and before is not None and before in route.stops and before not in new:
            route.stops[:] = [s for s in route.stops if s not in new]
            at = route.stops.index(before)
            route.stops[at:at] = new
            route.focus = before

    def _ahead(self, leg: Leg, start: str | None) -> bool:
        """Whether a leg leads to what is still to come."""
        coming = start is None or start >= self.doc.published.isoformat()
        return coming and (leg.nominal or leg.tense not in PAST_TENSES)

    def _done_before(self, route: Route, leg: Leg, stop: Stop) -> None:
        """ "X laid a wreath on Sunday. He had flown into Rome on Saturday": it was told before the place."""
        waiting = self.unplaced.pop(id(route.person), ())
        if waiting and route_is_old(route, self.doc.published):
            return  # a journey long ago
        for told, day in waiting:
            near = leg.sentence.index - told.sentence.index <= _BEFORE
            alike = (told.tense in PAST_TENSES) == (leg.tense in PAST_TENSES)
            earlier = bool(day and stop.arrive) and str(day) < str(stop.arrive)
            hosts = {p.country for p in (*told.travellers, *told.others)} - {self._home(route.person)}
            if hosts - {stop.country}:
                continue  # "A and his host B signed …": at home of one of them
            if near and alike and not earlier and route.state == state_of(told):
                self._happen(route, told, stop, day)
                if (known := as_day(day)) is not None and len(str(day)) == 10:
                    route.days.append(known)
                    if stop.weak_date is None and told.date is not None:
                        stop.weak_date, stop.weak_by = day, (told.date, told.tense, told)

    def _stop(self, route: Route, leg: Leg, place: PlaceMention, *, fresh: bool, left: bool = False) -> Stop:
        place.used = True
        exact = [s for s in route.stops if s.country == place.country and s.city and s.city == place.city]
        loose = [
            s for s in route.stops if s.country == place.country and (s.city is None or place.city is None)
        ]
        found = exact[-1] if exact else loose[-1] if loose else None
        if fresh and found is not None and found is not route.stops[-1]:
            found = None
        if found is None:
            found = Stop(place, place.country or "", place.city, place.geonames_id, leg)
            found.further = bool(route.stops)
            if place.city:
                found.city_place = place
            route.stops.append(found)
        elif place.city and found.city is None:
            found.city, found.geonames_id, found.city_place = place.city, place.geonames_id, place
        found.strong = found.strong or not (leg.weak or left)  # who comes from there is not said to arrive
        return found

    def _date(self, route: Route, leg: Leg, start: str | None, stops: list[Stop]) -> None:
        if not stops:
            return
        first, last = stops[0], stops[-1]
        own = False
        for stop in stops:
            moment = leg.place_dates.get(id(stop.place)) or (
                leg.place_dates.get(id(stop.city_place)) if stop.city_place else None
            )
            day = self._day(leg, moment)
            if day is not None and moment is not None and tells_more(day, stop.arrive):
                stop.arrive, stop.arrive_by, own = day, (moment, leg.tense, leg), True
                end = self._end(leg, moment)
                if end is not None and stop.depart is None:
                    stop.depart, stop.depart_by = end, (moment, leg.tense, leg)
                if (told := as_day(day)) is not None and len(day) == 10:
                    route.days.append(told)
        if own and (leg.date is None or leg.date in leg.place_dates.values() or first.arrive):
            return
        if own:
            last = first
        if start is not None and leg.date is not None:
            by = (leg.date, leg.tense, leg)
            if leg.weak or leg.date is leg.event_date:
                if first.weak_date is None or (not first.weak_own and bool(leg.places) and not leg.leaning):
                    first.weak_date, first.weak_by = start, by
                    first.weak_own = bool(leg.places) and not leg.leaning and not leg.there
                    first.weak_end = self._end(leg, leg.date)
            elif (
                first.arrive is None
                or len(start) > len(first.arrive)
                or _takes_off(first, leg, start)
                or had_come(first, leg, start)
            ):
                first.arrive, first.arrive_by = start, by
            end = self._end(leg, leg.date)
            # "en Algérie du 13 au 15, puis au Tchad jusqu'au 23": the range is the first stop's.
            held = first if leg.until is not None or own else self._last_of_range(leg, stops)
            if end is not None and not leg.weak and held.depart is None:
                held.depart, held.depart_by = end, by
        if leg.until is not None:
            end = self._until(leg, start or since(route, last))
            if end is not None and last.depart is None:
                last.depart, last.depart_by = end, (leg.until, leg.tense, leg)
        if leg.same_day and (leg.date is not None or leg.sense == "stay"):
            left_that_day(first, leg)

    def _last_of_range(self, leg: Leg, stops: list[Stop]) -> Stop:
        """ "Visits Rome and Oslo from 7 to 9 August, then Accra": the days are those of the first."""
        last, doc = stops[-1], self.doc
        if leg.date is None or leg.date.mention.kind != "range" or last.place.first < leg.date.last:
            return last
        ahead = [stop for stop in stops if stop.place.last <= leg.date.first]
        behind = next((stop for stop in stops if stop.place.first >= leg.date.last), last)
        between = range(leg.date.last, min(behind.place.first, leg.date.last + _THEN))
        then = any(
            doc.lowers[k] in doc.lexicon.conjunctions or "then_words" in kinds_at(doc, k) for k in between
        )
        return ahead[-1] if ahead and then else last

    def _note(self, route: Route, leg: Leg, start: str | None) -> None:
        route.legs.append(leg)
        route.last_sentence = leg.sentence.index
        day = as_day(start)
        if day is not None and start is not None and len(start) == 10:
            route.days.append(day)
        if leg.closes:
            route.closed = True

    def _happen(self, route: Route, leg: Leg, stop: Stop | None, start: str | None) -> None:
        for happening in leg.happenings:
            day = start if happening.date_mention is leg.date else None
            if happening.date_mention is not None and happening.date_mention is not leg.date:
                day = self._day(leg, happening.date_mention)
            route.happenings.extend((part, at, day) for part, at in self._spread(route, leg, happening, stop))

    def _spread(
        self, route: Route, leg: Leg, happening: Happening, stop: Stop | None
    ) -> list[tuple[Happening, Stop | None]]:
        """ "Meetings with the leaders of Peru and Latvia": each side is met at the stop in its country."""
        at: dict[int, tuple[Stop | None, list[Person], list[str]]] = {}

        def put(where: Stop | None, person: Person | None, body: str | None) -> None:
            _, people, bodies = at.setdefault(id(where), (where, [], []))
            people += [person] if person is not None else []
            bodies += [body] if body is not None else []

        def home_stop(country: str | None) -> Stop | None:
            return next((s for s in route.stops if country and s.country == country), stop)

        if not happening.people and list(happening.governments.values()) == [""] and len(leg.places) > 1:
            # "In Fiji and Tonga, they will meet with officials"
            stops = [s for s in route.stops if any(matches(s, p) for p in leg.places)]
            return [(replace(happening), s) for s in stops] or [(happening, stop)]
        journey = route.legs[-1] if route.legs else None
        told = leg.places and not leg.there
        vague = happening.loose or list(happening.governments.values()) == [""]
        if not happening.people and vague and not told and journey is not None:
            # "will travel to Chile and Peru to meet with officials": at every stop of the sentence
            stops = [s for s in route.stops if any(matches(s, p) for p in journey.places)]
            if journey.sentence is leg.sentence and len(stops) > 1:
                return [(self._with_government(happening, s), s) for s in stops]
        for person in happening.people:
            put(stop if leg.places else home_stop(self._home(person)), person, None)
        for body in happening.organizations:
            put(home_stop(happening.governments.get(body)), None, body)
        if len(at) < 2 and not happening.governments:
            return [(happening, stop)]
        return [
            (replace(happening, people=people, organizations=bodies), where)
            for where, people, bodies in at.values()
        ] or [(happening, stop)]

    def _with_government(self, happening: Happening, stop: Stop) -> Happening:
        told = self.doc.gazetteer.country(stop.country)
        if happening.loose or told is None:
            return replace(happening)
        return replace(happening, organizations=[f"Government of {told.name}"])

    def _at_home_of_others(self, route: Route, leg: Leg) -> Stop | None:
        """Who is met at a stop in his own country is met there, wherever the story stands."""
        homes = {self._home(person) for person in leg.others or leg.hosts} - {None}
        if leg.sense not in ("meet", "host") or len(homes) != 1:
            return None
        return next((stop for stop in reversed(route.stops) if stop.country in homes), None)


def _leave_for(leg: Leg, start: str | None, before: Stop) -> None:
    """ "S'envolera jeudi pour Nicosie", "fliegt am Freitag weiter": on that day he leaves where he was."""
    if not (leg.departs or leg.goes_on) or not leg.places or leg.date is None or start is None:
        return
    there = before.arrive or before.weak_date
    if len(start) == 10 and before.depart is None and (there is None or start >= there):
        before.depart, before.depart_by = start, (leg.date, leg.tense, leg)


def _takes_off(stop: Stop, leg: Leg, start: str) -> bool:
    """ "S'envolera mardi pour Rome … sera mercredi à Rome": leaving home is not yet arriving."""
    by = stop.arrive_by
    return (
        by is not None
        and by[2].departs
        and not leg.departs
        and leg.sense in ("stay", "arrive", "expect")
        and stop.arrive is not None
        and len(start) == len(stop.arrive) == 10
        and start > stop.arrive
    )


def _put_beside_known(route: Route, leg: Leg, arrived: list[Stop]) -> None:
    """ "Left Ghana for Mali … on a tour on which he visited Togo and Ghana": stops listed right before one
    that is known come before it on the way too.
    """
    ahead: list[Stop] = []  # new ones listed since the last that is known
    for stop in arrived:
        if stop.leg is leg and stop in route.stops:
            ahead.append(stop)
            continue
        undated = [s for s in ahead if not (s.arrive or s.weak_date)]
        if stop in route.stops and undated and len(undated) == len(ahead):
            others = [s for s in route.stops if s not in ahead]
            at = others.index(stop)
            route.stops[:] = [*others[:at], *ahead, *others[at:]]
        ahead = []
