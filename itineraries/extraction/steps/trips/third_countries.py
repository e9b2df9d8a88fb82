"""Says where two who meet are both away from home: "In Rome, the Norwegian premier met Chile's president"."""

from __future__ import annotations

from itineraries.extraction.document import Happening, Leg, Person, PlaceMention
from itineraries.extraction.steps.trips.route import (
    PAST_TENSES,
    Route,
    current_stop,
    matches,
    route_is_old,
    told_time,
)
from itineraries.extraction.steps.trips.stays import Stays
from itineraries.extraction.steps.who.headline import own_report

TOGETHER = ("meet", "attend")  # "a meeting of three with A and B"
_NEAR = 4  # sentences between a journey and a meeting that is part of it


class ThirdCountries(Stays):
    """Meetings abroad of people who each have come for them."""

    def _met_abroad(self, person: Person, leg: Leg) -> list[PlaceMention]:
        """Where two of different countries meet who are both away from home."""
        home, homes = self._home(person), {self._home(p) for p in leg.travellers}
        together = _waits(person, leg) or leg.sense in TOGETHER
        if not together or home is None or None in homes or home in homes:
            return []
        if own_report(self.doc):
            return []  # an office reports the journeys of its own people
        return self._foreign(person, leg.places or self._at_gathering_of(leg, home))

    def _met_by_hosts(self, person: Person, leg: Leg) -> list[PlaceMention]:
        """ "On Tuesday the president met with him": who is met by those of the country he is in, told without
        a place.
        """
        homes = {self._home(p) for p in leg.travellers}
        home = self._home(person)
        if (
            leg.sense != "meet"
            or leg.places
            or len(homes) != 1
            or None in homes
            or home is None
            or home in homes
        ):
            return []
        route = self._recent(person, leg, None)
        if route is None or leg.sentence.index - route.last_sentence > _NEAR:
            return []
        if told_time(route) == "future" and leg.tense in PAST_TENSES:
            return []  # told before the journey
        return [stop.place for stop in reversed(route.stops) if stop.country in homes][:1]

    def _presume(self, leg: Leg) -> None:
        """Who hands or tells something to somebody while in his country has met him there."""
        for side, others in ((leg.travellers, leg.others), (leg.others, leg.travellers)):
            homes = {self._home(person) for person in others} - {None}
            for person in side:
                route = self._recent(person, leg, None)
                if route is None or leg.sentence.index - route.last_sentence > _NEAR:
                    continue
                if told_time(route) == "future" and leg.tense in PAST_TENSES:
                    continue  # told before the journey
                if self._only_recalled(route, leg):
                    continue
                abroad = homes - {self._home(person)}
                stop = next((s for s in reversed(route.stops) if s.country in abroad), None)
                if stop is not None:
                    there = [p for p in others if self._home(p) == stop.country]
                    met = Happening("bilateral_meeting", leg.first, leg.last, there, rule=leg.rule)
                    met.date_mention = leg.date
                    day = self._day(leg, leg.date)
                    route.happenings.append((met, stop, day))

    def _only_recalled(self, route: Route, leg: Leg) -> bool:
        """ "Building on her May 2021 visit to Lima, they agreed to …": a journey long over is spoken of."""
        lexicon, told = self.doc.lexicon, route.legs[-1]
        if not told.nominal or told.sentence is not leg.sentence:
            return False
        during = any(self.doc.lowers[k] in lexicon.during for k in range(told.sentence.first, told.first))
        return not during and route_is_old(route, self.doc.published)

    def _at_gathering_of(self, leg: Leg, home: str) -> list[PlaceMention]:
        """ "On the sidelines, he will meet X": whom a guest of a gathering meets is a guest too, but for
        whom he may meet at home on the same journey.
        """
        if leg.there or leg.background or leg.tense == "pluperfect":
            return []
        route = self._recent(leg.travellers[0], leg, None)
        if route is None or not route.stops or leg.sentence.index - route.last_sentence > _NEAR:
            return []
        if any(stop.country == home for stop in route.stops):
            return []
        stop = current_stop(route, leg)
        told = (scene for scene in self.doc.scenes if scene.first <= leg.first and scene.state == "told")
        return [stop.place] if any(matches(stop, scene.place) for scene in told) else []


def _waits(person: Person, leg: Leg) -> bool:
    """ "In Rome, where X is waiting for him": who waits abroad has come there."""
    verb = leg.predicate.lexeme if leg.sense == "host" and leg.places and person in leg.hosts else None
    return bool(getattr(verb, "waits", False) or getattr(verb, "awaits", False))
