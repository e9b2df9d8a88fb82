"""Says who is where the story plays: whoever comes, is, speaks, leaves or stays away without a place being
told.
"""

from __future__ import annotations

from dataclasses import replace

from itineraries.extraction.document import Leg, Person, PlaceMention
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.predicate import FUTURE, PAST, PLUPERFECT, PRESENT, PROGRESSIVE
from itineraries.extraction.steps.gatherings.scene import Scene
from itineraries.extraction.steps.trips.gathered import Gathered
from itineraries.extraction.steps.trips.route import CALLED_OFF, PAST_TENSES

_COMES = ("go", "arrive", "attend", "cancel", "stay")
_CAME = ("go", "arrive", "visit", "expect")
_BESIDE = 4  # words between a journey's verb and the gathering it leads to
_SINCE = 2  # sentences in which another gathering told since is meant


class OnStage(Gathered):
    """Guests of the gathering that the story plays at."""

    elsewhere = -9  # the sentence that told last of people who came to another place

    def _follow(self, leg: Leg) -> None:
        """Remember, beside the places of a statement, whether it leads away from the gathering."""
        super()._follow(leg)
        stage: Scene | None = self.doc.stage
        if stage is None or leg.tense not in PAST_TENSES or leg.sense not in _CAME:
            return
        away = [p for p in leg.places if p.country != stage.place.country]
        if away and not any(self._has_come(person, stage) for person in leg.travellers):
            self.elsewhere = leg.sentence.index

    def _has_come(self, person: Person, stage: Scene) -> bool:
        return any(stop.country == stage.place.country for r in self._latest(person) for stop in r.stops)

    def _stage(self, leg: Leg) -> Scene | None:
        """What the story plays at, for a statement behind it and no other gathering told right before."""
        stage: Scene | None = self.doc.stage
        passing = leg.background and not leg.ongoing
        if stage is None or leg.sentence.index < stage.sentence or passing:
            return None
        if leg.sentence.index - self.elsewhere <= 1:
            return None
        since = (s for s in self.doc.scenes if stage.first < s.first < leg.first)
        near = (s for s in since if leg.sentence.index - s.sentence < _SINCE and not self._long_over(s))
        return None if any(s.place.country != stage.place.country for s in near) else stage

    def _guests_place(self, leg: Leg) -> PlaceMention | None:
        """Where the gathering is, for guests of it who have no journey yet."""
        stage = self._stage(leg)
        if stage is None or not leg.travellers:
            return None
        new = leg.travellers
        if len(new) > 1:  # "entre los confirmados figuran el rey, que ha llegado ya, A y B"
            new = [person for person in new if not self._has_come(person, stage)]
        return stage.place if new and all(self._is_guest(person, stage) for person in new) else None

    def _is_guest(self, person: Person, stage: Scene) -> bool:
        home = self._home(person)
        return home is not None and home != stage.place.country and id(person) not in self.by_person

    def _pointed_to(self, leg: Leg) -> PlaceMention | None:
        """Where a statement leads that tells no place, or only points to one."""
        if leg.here:
            return self._told_from()
        if self._to_gathering(leg):
            return self._guests_place(leg)
        at = self._guests_place(leg) if leg.implied or self._local(leg) else None
        return at or (self._there(leg) if leg.there else self._implied(leg))

    def _local(self, leg: Leg) -> bool:
        """ "In town", "y a pris part": where the others are, not the place told last."""
        told = (self.doc.phrases_in(kind, *leg.clause) for kind in ("there", "among_guests"))
        return leg.sense == "attend" or any(told)

    def _to_gathering(self, leg: Leg) -> bool:
        """ "Will go to the ceremony", "a la ceremonia irá": a gathering is where a journey leads."""
        doc = self.doc
        bare = not (leg.places or leg.origin or leg.there or leg.implied or leg.nominal)
        if leg.sense not in ("go", "arrive") or leg.state != "told" or not bare:
            return False
        low, high = max(leg.sentence.first, leg.first - _BESIDE), min(leg.last + _BESIDE, leg.sentence.last)
        for hit in doc.phrases_in("noun", low, high):
            k = hit.first - 1
            while (
                k > low
                and doc.lowers[k] in doc.lexicon.articles
                and doc.lowers[k] not in doc.lexicon.to_place
            ):
                k -= 1
            led = k >= low - 1 and doc.lowers[k] in doc.lexicon.to_place
            if led and hit.value("noun").sense in (Sense.ATTEND, Sense.CEREMONY):
                return True
        return False

    def _at_gathering(self, leg: Leg) -> Leg | None:
        """What is told of guests without a place: "called off his trip", "is there too". Gives a statement
        that those who leave have been there ("flew back to Lisbon").
        """
        bare = not (leg.places or leg.vias or leg.origin or leg.origins)
        if not (bare or self._only_home(leg)) or (at := self._guests_place(leg)) is None:
            return None
        leaves = (leg.sense in ("leave", "return") or (leg.sense == "go" and _departs(leg))) and _told(leg)
        if leg.state in CALLED_OFF:
            if self.doc.stage.kind == "other":
                return None
            if not leg.places and (leg.nominal or leg.sense in _COMES):
                leg.places, leg.calls_off = [at], False
        elif leg.state == "told" and leaves and not leg.there:
            leg.sense, leg.implied = ("leave" if leg.sense == "go" else leg.sense), False
            return self._been_there(leg, at)
        elif leg.state == "told":
            leg.tense = self._seen_in(leg)
            if leg.predicate is not None and leg.predicate.sense is Sense.SEND:
                leg.sense, leg.weak = "attend", True  # whoever is sent to it takes part
        return None

    def _joins(self, leg: Leg) -> None:
        """ "Y war auch dabei": whoever comes from another country than those before joins no delegation."""
        along = getattr(getattr(leg.predicate, "lexeme", None), "delegation", False)
        if leg.sense != "join" or leg.places or not along or self._guests_place(leg) is None:
            return
        homes = {self._home(person) for person in leg.travellers}
        if not homes & {self._home(person) for person in leg.leaders}:
            leg.sense, leg.weak, leg.leaders, leg.predicate = "attend", True, [], None

    def _been_there(self, leg: Leg, at: PlaceMention) -> Leg:
        been = replace(leg, sense="attend", places=[at], weak=True, date=None, until=None, happenings=[])
        stage = self.doc.stage
        been.tense = PAST if leg.tense in PAST_TENSES else FUTURE if stage.tense == FUTURE else PROGRESSIVE
        return been

    def _seen_in(self, leg: Leg) -> str:
        """ "Had landed on Thursday" is told with the gathering; "is there too" goes on while it is told."""
        stage, day = self.doc.stage, leg.date is None or leg.date.mention.granularity == "day"
        if leg.tense == PLUPERFECT and day:
            return PAST
        now = leg.tense == PRESENT and leg.weak and leg.date is None and stage.tense != FUTURE
        return PROGRESSIVE if now else leg.tense

    def _only_home(self, leg: Leg) -> bool:
        """Nothing told but a way home."""
        homes = {self._home(person) for person in leg.travellers}
        bare = not (leg.vias or leg.origin or leg.origins or leg.there or leg.implied)
        return bare and bool(leg.places) and {p.country for p in leg.places} <= homes


def _departs(leg: Leg) -> bool:
    return leg.departs or bool(getattr(getattr(leg.predicate, "lexeme", None), "departs", False))


def _told(leg: Leg) -> bool:
    """By a verb of its own: "les différents partis" is none."""
    pred = leg.predicate
    return pred is None or not (pred.sense is Sense.SEND or (pred.bare and pred.form is Form.PARTICIPLE))
