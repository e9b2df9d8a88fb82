"""Says where somebody is who is told to be among others without a place: where they are gathered."""

from __future__ import annotations

from itineraries.extraction.document import Leg, Person, PlaceMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.trips.returns import Returns
from itineraries.extraction.steps.trips.route import PAST_TENSES

_NEAR = 8  # sentences between a place and who else is there
_OBJECT = 8  # words between a verb and what is attended


class Gathered(Returns):
    """Further guests of what the story tells: "Also attending were A and B", "C is expected too"."""

    reached: PlaceMention | None = None  # where the story has been, and not only leads to

    def _follow(self, leg: Leg) -> None:
        """Remember, beside the places of a statement, where the story has been."""
        super()._follow(leg)
        if leg.tense not in ("future", "future_past", "pluperfect") and leg.sense != "return" and leg.places:
            self.reached = self.reached if leg.background else leg.places[-1]

    def _where_others_are(self, person: Person, leg: Leg) -> PlaceMention | None:
        """The place of the story for who has no journey yet and comes, or is, where others are."""
        if id(person) in self.by_person:
            return None
        if not leg.implied:
            earlier = leg.background or leg.tense == "pluperfect"
            comes = leg.sense == "expect" or (leg.sense == "attend" and self._same_event(leg))
            if earlier or not comes:
                return None
        over = leg.tense in PAST_TENSES and self.reached is not None
        at = self.reached if over else self.story_place
        near = at is not None and leg.sentence.index - self.doc.sentence_of[at.first] <= _NEAR
        return at if near or leg.implied else None

    def _same_event(self, leg: Leg) -> bool:
        """What is attended is told of: no gathering with a name or an article of its own ("a conference")."""
        doc, pred = self.doc, leg.predicate
        if pred is not None and pred.noun:
            return False
        first = pred.last if pred is not None else leg.last
        represents = pred is not None and getattr(pred.lexeme, "represents", False)  # "representará a España"
        for k in range(first, min(first + _OBJECT, leg.sentence.last)):
            if k in doc.mention_at:
                break  # who attends is told behind the verb
            if k in doc.place_at and not represents:
                return False
            hit = doc.hits.get(k)
            if hit is None:
                continue
            if hit.get("format"):
                return False
            noun = hit.value("noun")
            if noun is not None and noun.sense in (Sense.ATTEND, Sense.CEREMONY, Sense.MEET):
                new = doc.lexicon.indefinite.intersection(doc.lowers[max(first, k - 3) : k])
                owned = hit.last < leg.sentence.last and doc.lowers[hit.last] in doc.lexicon.of_words
                return not (new or owned)
        return True
