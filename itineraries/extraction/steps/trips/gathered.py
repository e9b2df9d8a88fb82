"""Says where somebody is who is told to be among others without a place: where they are gathered."""

from __future__ import annotations

from itineraries.extraction.document import Document, Leg, Person, PlaceMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.trips.returns import Returns
from itineraries.extraction.steps.trips.route import PAST_TENSES

_NEAR = 8  # sentences between a place and who else is there
_OBJECT = 8  # words between a verb and what is attended


class Gathered(Returns):
    """Further guests of what the story tells: "Also attending were A and B", "C is expected too"."""

    reached: PlaceMention | None = None  # where the story has been, and not only leads to
    ahead: set[str | None]  # countries that the story is still to lead to
    gathering: PlaceMention | None = None  # where somebody goes in a sentence of a gathering, or behind one

    def __init__(self, doc: Document) -> None:
        super().__init__(doc)
        self.ahead = set()

    def _follow(self, leg: Leg) -> None:
        """Remember, beside the places of a statement, where the story has been."""
        super()._follow(leg)
        if not leg.places or leg.sense == "return":
            return
        if leg.tense in ("future", "future_past"):
            self.ahead.update(p.country for p in leg.places)
        elif leg.tense != "pluperfect" and not leg.background:
            self.reached = leg.places[-1]

    def _implied(self, leg: Leg) -> PlaceMention | None:
        """Who comes without a day, or is expected, comes to the gathering; who has come is where the story
        has been, not where it leads.
        """
        at = super()._implied(leg)
        if not leg.implied or any(id(p) in self.by_person for p in leg.travellers):
            return at
        if leg.date is not None and leg.sense != "expect":
            return at
        if leg.tense == "future":
            return self.gathering or at
        over = leg.tense == "past" and at is not None and at.country in self.ahead
        return self.reached if over else at

    def _gather(self, leg: Leg) -> None:
        """Remember where a gathering is that somebody goes to, or does not go to after all."""
        if leg.places and leg.sense != "return" and leg.places[0].country and not leg.background:
            first = self.doc.sentences[max(0, leg.sentence.index - 1)].first
            if self._gathering_told(first, leg.sentence.last):
                self.gathering = leg.places[-1]

    def _gathering_told(self, first: int, last: int) -> bool:
        doc = self.doc
        if any(hit.value("format").kind for hit in doc.phrases_in("format", first, last)):
            return True
        nouns = (hit.value("noun") for hit in doc.phrases_in("noun", first, last))
        return any(noun.sense is Sense.ATTEND and noun.event == "summit" for noun in nouns)

    def _where_others_are(self, person: Person, leg: Leg) -> PlaceMention | None:
        """The place of the story for who has no journey yet and comes, or is, where others are."""
        stage = self.doc.stage
        if id(person) in self.by_person or (stage and stage.place.country == self._home(person)):
            return None
        if not leg.implied:
            earlier = leg.background or leg.tense == "pluperfect"
            comes = leg.sense == "expect" or (leg.sense == "attend" and self._same_event(leg))
            if earlier or not comes:
                return None
        over = leg.tense in PAST_TENSES and self.reached is not None
        at = self.reached if over else self.story_place
        if not over and self.gathering is not None:
            at = self.gathering
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
