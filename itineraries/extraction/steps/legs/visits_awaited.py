"""Reads visits that a place awaits, gets or calls off: "Warsaw prepares for a visit by X", "Pékin a annulé
la visite de X": they lead to that place.
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Leg, PlaceMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.predicate import FUTURE, Predicate
from itineraries.extraction.steps.legs.arguments import UNREAL
from itineraries.extraction.steps.legs.forthcoming import phrase_start
from itineraries.extraction.steps.legs.said_there import SaidThere
from itineraries.extraction.steps.who.held_offices import of_a_body

_OBJECT = 12  # words between what tells the awaiting and the noun
_BESIDE = 3  # small words between the place and its verb


class VisitsAwaited(SaidThere):
    """Visits told by a noun whose place is who awaits them."""

    def _nominal(self, index: int, pred: Predicate) -> Leg | None:
        leg = super()._nominal(index, pred)
        at = self._awaiting(pred) if leg is None or not (leg.places or leg.origins) else []
        people = [p for p in pred.subjects if not p.minor]
        if not at or pred.state in UNREAL or any(p.country is None and not of_a_body(p) for p in people):
            return leg
        if leg is None:
            leg = self._new("visit", people, pred, rule="noun")
            leg.nominal, leg.visit = True, getattr(pred.lexeme, "visit", None)
            self._date(leg, pred, phrase_start(self.doc, pred), pred.end, pred.head)
            self._date_of_governor(leg, pred, index)
        leg.places, leg.implied = at, False
        if leg.date is None:
            leg.date = self._day(max(pred.sentence.first, pred.first - _OBJECT), pred.first)
        leg.tense = FUTURE
        return leg

    def _journey(self, pred: Predicate, noun: Predicate) -> Leg | None:
        leg = super()._journey(pred, noun)
        if leg is not None and not (leg.places or leg.origin):
            off = pred.sense in (Sense.CANCEL, Sense.POSTPONE)
            leg.places = self._beside(pred.first, pred.last - 1, noun) if off else self._awaiting(noun)
            if leg.places and off and not leg.background:
                leg.tense = FUTURE  # what is called off was still to come
        return leg

    def _awaiting(self, noun: Predicate) -> list[PlaceMention]:
        """The place that is told to await, or to get, the visit of somebody named behind it."""
        told = self.doc.phrases_in(
            "awaiting_words", max(noun.sentence.first, noun.first - _OBJECT), noun.first
        )
        return self._beside(told[-1].first, told[-1].last - 1, noun) if told else []

    def _beside(self, first: int, last: int, noun: Predicate) -> list[PlaceMention]:
        """The bare place that is the subject of a verb with a visit for its object: right before its first
        word at the head of its clause, or right behind it.
        """
        doc, owner = self.doc, noun.subject_mention
        if noun.sense not in (Sense.VISIT, Sense.ARRIVE, Sense.GO) or owner is None:
            return []
        if owner.first < noun.last or owner.how == "pronoun" or self._led_to(last + 1, noun.first):
            return []
        homes = {p.country for p in noun.subjects}
        steps = range(first - 1, max(noun.sentence.first, first - 1 - _BESIDE) - 1, -1)
        for k in (*steps, last + 1):
            place = doc.place_at.get(k)
            if place is not None:
                bare = not (place.role or place.dateline or place.attribute) and place.country not in homes
                before = doc.lowers[place.first - 1]
                opens = place.first in (noun.sentence.first, last + 1) or doc.gaps[place.first - 1] >= COMMA
                opens = opens or before in doc.lexicon.articles or before in doc.lexicon.conjunctions
                return [place] if bare and opens else []
            hit = doc.covered.get(k)
            small = doc.lowers[k] in doc.lexicon.fillers or k in doc.moment_at
            if not (small or (hit is not None and hit.get("aux"))) and k < first:
                return []
        return []

    def _led_to(self, start: int, stop: int) -> bool:
        """ "Expects little from the visit", "cancelled talks after the visit": it is not what is awaited."""
        lexicon, lowers = self.doc.lexicon, self.doc.lowers
        words = (
            lexicon.by_words,
            lexicon.of_words,
            lexicon.from_place,
            lexicon.amid_words,
            lexicon.about_words,
        )
        return any(
            self.doc.gaps[k] >= COMMA
            or any(lowers[k] in some for some in words)
            or ((hit := self.doc.covered.get(k)) is not None and bool(hit.get("after_words")))
            for k in range(start, stop)
        )
