"""Reads what is looked at on the way: "toured a fish farm", "besichtigte die Werft"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Leg
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import story_of
from itineraries.extraction.steps.clauses.predicate import FUTURE, OPEN, PRESENT, Predicate
from itineraries.extraction.steps.legs.nominals import Nominals

_LOOKING = (Sense.VISIT, Sense.GO)
_PLANNED = (Sense.STAY, Sense.MAKE, Sense.EXPECT, Sense.OTHER, Sense.END, Sense.BEGIN)
_NEAR = 7  # words


class Sights(Nominals):
    """Works, camps, schools, troops: no stops of a journey, but what is done at one."""

    def _toured(self, pred: Predicate, leg: Leg | None) -> Leg | None:
        """The leg of a visit to a sight: an event, and a stop only where its place is told."""
        if pred.sense not in _LOOKING or getattr(pred.lexeme, "lists", False) or not self._sight(pred):
            return leg
        if leg is None and pred.passive and not pred.noun and not pred.subjects:
            pred.subjects = story_of(self.doc, pred)  # "Danach wird ein Werk besichtigt"
        placed = leg is not None and bool(leg.places or leg.origin or leg.origins or leg.vias or leg.implied)
        if leg is not None and placed and pred.sense is Sense.GO and not leg.leaning:
            return leg  # "flew to the base at Aviano"
        if leg is None or not placed:
            self._plan(pred)
            people = [p for p in pred.subjects if not p.minor]
            if not people or pred.tense == OPEN:
                return leg
            leg = self._new(Sense.CEREMONY.value, people, pred, rule="sight")
            self._date(leg, pred, pred.start, pred.end, pred.head)
            leg.weak, leg.there = True, self._there(pred)
            # "besichtigte den Hafen von Rostock"
            leg.places = [] if pred.noun else self._of_site(pred, pred.last)
        leg.event_kind = "other"
        return leg

    def _plan(self, pred: Predicate) -> None:
        """ "A visit to a vaccine plant is planned": told in the tense of the verb it is the subject of."""
        if not pred.noun or pred.tense != OPEN or pred.governor is not None:
            return
        if self.doc.mentions_in(pred.sentence.first, pred.first):
            return
        verb = next((p for p in self.predicates if p.first > pred.first and not p.noun), None)
        if verb is None or verb.state != "told" or verb.sense not in _PLANNED:
            return
        if not any(self.doc.is_one_of(k, self.doc.lexicon.sights) for k in range(pred.last, verb.first)):
            return  # "the visit is the third to the troops"
        pred.tense = FUTURE if verb.passive and verb.tense == PRESENT else verb.tense
        pred.subjects = pred.subjects or story_of(self.doc, pred)

    def _sight(self, pred: Predicate) -> bool:
        """One of the pack's sights stands behind the verb or noun, before any comma and any name."""
        doc, lexicon = self.doc, self.doc.lexicon
        for k in range(pred.last, min(pred.last + _NEAR, pred.sentence.last)):
            if doc.gaps[k - 1] >= COMMA or k in doc.place_at or doc.lowers[k] in lexicon.where:
                return False
            if doc.is_one_of(k, lexicon.sights):
                return k not in doc.mention_at
        return False
