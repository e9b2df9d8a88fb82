"""Says which place is meant where a statement points to one or tells none: "there", "came last Thursday"."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice

from itineraries.extraction.document import Document, Leg, PlaceMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.legs.arguments import TRAVEL
from itineraries.extraction.steps.trips.return_visits import ReturnVisits

_AWAY = (Sense.RETURN, Sense.LEAVE)
#: What leads to a place so that it may be pointed back to, whoever does it and whether it is done or not.
_LEADS = (
    *(sense for sense in TRAVEL if sense not in _AWAY),
    Sense.ATTEND, Sense.HOST, Sense.MEET, Sense.SPEAK, Sense.INVITE, Sense.BEGIN, Sense.END,
)  # fmt: skip
_BACK = 12  # places back that are looked at
_LED = 3  # sentences back to a place that somebody is led to
_FRONT = 2  # words from the head of a clause to a place that opens it
_DIRECT = 4  # words between a verb and the place that is its object


class Antecedents(ReturnVisits):
    """The places told so far, for statements that point back to one."""

    def __init__(self, doc: Document) -> None:
        super().__init__(doc)
        #: Told last, whenever it was; at first where the story is written.
        self.last_place: PlaceMention | None = next((p for p in doc.places if p.dateline and p.city), None)
        self._firsts = [place.first for place in doc.places]
        self._predicates: dict[int, list[Predicate]] = {}
        for predicates in doc.predicates:
            if predicates:
                self._predicates[predicates[0].sentence.index] = predicates

    def _follow(self, leg: Leg) -> None:
        """Remember the places of a statement, for those that point back to them."""
        if leg.places and (leg.sense != "return" or leg.origins):
            self.last_place = leg.places[-1]
        elif leg.origin is not None and leg.sense == "arrive" and not leg.places:
            self.last_place = leg.origin  # "kommt aus Jakarta. Dort …"
        homeward = leg.sense == "return" or (leg.sense == "leave" and self._leads_home(leg))
        if leg.places and leg.tense != "pluperfect" and not homeward and not leg.background:
            self.story_place = leg.places[-1]
        elif leg.origin is not None and leg.sense in ("go", "leave"):
            self.story_place = leg.origin

    def _leads_home(self, leg: Leg) -> bool:
        """ "Left on Monday for Ottawa", said of Canada's: the story does not go with them."""
        homes = {self._home(person) for person in leg.travellers}
        return bool(homes) and {place.country for place in leg.places} <= homes

    def _there(self, leg: Leg) -> PlaceMention | None:
        """ "y", "there": where he is said to stay, a gathering told since, or the place told last."""
        if leg.sense == "stay" and len(leg.travellers) == 1:
            route = next(iter(self._latest(leg.travellers[0])), None)
            if route is not None and route.stops and leg.sentence.index - route.last_sentence <= 1:
                return route.stops[-1].place
        scene = next((s for s in reversed(self.doc.scenes) if s.first < leg.first), None)
        at = self._told_before(leg) or self.last_place
        if scene is not None and scene.sentence >= leg.sentence.index - 1 and at is not None:
            return scene.place if scene.place.first > at.first else at
        return at if at is not None else self._told_from()

    def _told_before(self, leg: Leg) -> PlaceMention | None:
        """The place told last before a statement, where it is told after every place that somebody went to:
        one that a verb or a noun leads to; for somebody not told to travel so far also the city right before.
        """
        doc, at = self.doc, self.last_place
        stop = min(leg.first, leg.clause[0] or leg.first)
        known = any(next(iter(self._latest(person)), None) is not None for person in leg.travellers)
        index = bisect_left(self._firsts, stop)
        named: PlaceMention | None = None  # "the office of Kabul": where no other place is told
        for place in islice(reversed(doc.places[max(index - _BACK, 0) : index]), _BACK):
            back = leg.sentence.index - doc.sentence_of[place.first]
            if back > _LED or (at is not None and place.first <= at.first):
                break
            if not place.country or place.kind == "region" or place.attribute or place.dateline:
                continue
            way = self._way(place)
            if way == "back" or self._landing(place):
                continue
            if way == "to" or (back <= 1 and place.city and place.role == "to" and not known):
                return place
            if at is None and back <= 1 and place.city and place.role == "from":
                named = named or place
        return named or self._only_place(leg)

    def _only_place(self, leg: Leg) -> PlaceMention | None:
        """ "The coalition has made India a priority. X went there": the one place of the sentence before."""
        if leg.implied or not leg.sentence.index:
            return None
        doc, since = self.doc, self.last_place.last if self.last_place is not None else 0
        begin = bisect_left(self._firsts, max(doc.sentences[leg.sentence.index - 1].first, since))
        told = doc.places[begin : bisect_left(self._firsts, leg.sentence.first)]
        told = [p for p in told if p.kind in ("city", "country") and not p.attribute]
        homes = {self._home(person) for person in leg.travellers}
        if len(told) != 1 or told[0].metonym or told[0].role not in ("", "from") or told[0].country in homes:
            return None
        if told[0].first and doc.lowers[told[0].first - 1] in doc.lexicon.to_place:
            return None  # "the war in Sudan"
        return told[0]

    def _way(self, place: PlaceMention) -> str:
        """Whether a verb or a noun of travel or of a meeting leads "to" a place, or "back" home or away."""
        way = ""
        for pred in self._predicates.get(self.doc.sentence_of[place.first], ()):
            ahead = place.first < pred.last and (
                place.first - pred.start > _FRONT or pred.sense is Sense.STAY
            )
            if ahead or not pred.start <= place.first < pred.end:
                continue  # "the embassy in Tehran was attacked", "the war in Sudan must end"
            near = 0 <= place.first - pred.last < _DIRECT
            if pred.sense in _AWAY and near:
                return "back"
            direct = near and not place.role and getattr(pred.lexeme, "direct", False)
            if pred.sense in _LEADS and (direct or place.role in ("to", "via")):
                way = "to"
        return way

    def _landing(self, place: PlaceMention) -> bool:
        """ "Taoyuan airport", "the tarmac in Orly": where planes land nobody is said to stay."""
        doc, words = self.doc, self.doc.lexicon.landing_words
        near = (
            *range(max(place.first - 3, 0), place.first),
            *range(place.last, min(place.last + 1, len(doc.lowers))),
        )
        return any(doc.lowers[k] in words for k in near)

    def _implied(self, leg: Leg) -> PlaceMention | None:
        """ "came last Thursday": whoever comes without a place told comes to the one told right before."""
        if not leg.implied or any(id(person) in self.by_person for person in leg.travellers):
            return None
        return self._told_before(leg)
