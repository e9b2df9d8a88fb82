"""Reads what somebody tells, hands or agrees with somebody: where he is in that one's country and nobody says
that they met, they did.
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Leg, Person, PersonMention, PlaceMention
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.mentions import persons_of, told_on
from itineraries.extraction.steps.clauses.predicate import FUTURE, PAST, Predicate
from itineraries.extraction.steps.clauses.subjects import before_name, with_at
from itineraries.extraction.steps.legs.arguments import UNREAL
from itineraries.extraction.steps.legs.nameless import Nameless

#: What may be said of two who are together without saying so.
_SAID = (Sense.SAY, Sense.OTHER, Sense.MEET, Sense.INVITE, Sense.WISH, Sense.MAKE, Sense.SPEAK, Sense.STAY)
_NEAR = 9  # words between a verb and whom it is said to


class Addressed(Nameless):
    """Predicates that bring two together without telling a meeting."""

    def _before_press(self, pred: Predicate) -> Leg | None:
        """ "A déclaré devant la presse", "warb vor Journalisten": who says something to the press there."""
        people = [p for p in pred.subjects if not p.minor]
        if not people or pred.noun or pred.state in UNREAL:
            return None
        if not self.doc.phrases_in("before_press", pred.start, pred.end):
            return None
        leg = self._new(Sense.PRESS.value, people, pred, rule="before_press")
        self._destinations(pred, leg, direct=False)
        self._date(leg, pred, pred.start, pred.end, pred.head)
        leg.weak, leg.event_kind = True, "press_conference"
        return leg

    def _faced_there(self, pred: Predicate) -> Leg | None:
        """ "Haggled over fish with Norway's premier in Oslo", "won the support of President X in Rome":
        whatever somebody does with an office-holder right before a city of his, they have met there.
        """
        people = [p for p in pred.subjects if not p.minor and p.country]
        if (
            not people
            or pred.noun
            or pred.passive
            or pred.state != "told"
            or pred.tense not in (PAST, FUTURE)
        ):
            return None
        present = bool(getattr(pred.lexeme, "present", False))
        beside = present and pred.form is Form.GERUND  # "Standing beside X in Rome, Y promised …"
        if pred.subject_mention is None or (pred.bare and pred.form is not Form.PAST and not beside):
            return None
        for place in self._places(pred.last, pred.end):
            told = self._beside_place(place, pred) if place.role == "to" and place.city else []
            if not told or place.attribute or place.metonym or set(told) & set(people):
                continue
            if present and all(p.country == place.country for p in people):
                people, told = told, people  # the host, beside whom his guest stands
            if any(p.country != place.country for p in told) or any(
                p.country == place.country for p in people
            ):
                continue
            leg = self._new(Sense.MEET.value, people, pred, rule="faced")
            leg.others, leg.places, leg.weak, leg.event_kind = told, [place], True, "bilateral_meeting"
            self._date(leg, pred, pred.start, pred.end, pred.head)
            return leg
        return None

    def _beside_place(self, place: PlaceMention, pred: Predicate) -> list[Person]:
        """The office-holders told right before a place, or with it: "in Oslo on Monday with X"."""
        mentions = [m for m in self.doc.mentions_in(pred.last, pred.end) if m.how != "pronoun"]
        for mention in mentions:
            if self._owns(mention):
                continue
            ahead = mention.first >= place.last and self._only_small(place.last, mention.first)
            if ahead or (mention.last <= place.first and self._only_small(mention.last, place.first)):
                return [p for p in told_on(self.doc, mentions, mention) if _holds_office(p)]
        return []

    def _only_small(self, low: int, high: int) -> bool:
        """Nothing but small words and a day; a comma may close a name that it opens."""
        lexicon, doc = self.doc.lexicon, self.doc
        small = lexicon.to_place | lexicon.date_prepositions | lexicon.articles | lexicon.with_words
        closing = doc.mention_at.get(low - 1)
        inner = closing is not None and COMMA in doc.gaps[closing.first : low - 1]
        return all(
            (doc.lowers[k] in small or k in doc.moment_at)
            and (doc.gaps[k - 1] < COMMA or (inner and k == low and doc.gaps[k - 1] == COMMA))
            for k in range(low, high)
        )

    def presume(self, index: int, pred: Predicate) -> None:
        """A meeting that nobody tells, where the predicate says nothing else."""
        leg = self._presumed(pred) if index not in self.absorbed else None
        if leg is not None:
            self.doc.presumed.append(leg)

    def _presumed(self, pred: Predicate) -> Leg | None:
        """ "Il a promis au président X …", "X told him …", "With X he agreed …"."""
        people = [p for p in pred.subjects if not p.minor]
        if not people or pred.noun or pred.passive or pred.state != "told" or pred.sense not in _SAID:
            return None
        others = [p for p in self._faced(pred) if p not in people] or self._told_by_pronoun(pred, people)
        if not others and len({p.country for p in people if p.country}) > 1:
            others = people  # "He and President X agreed to …"
        if not any(_holds_office(p) for p in (*people, *others)) or not others:
            return None
        leg = self._new(Sense.MEET.value, people, pred, rule="presumed")
        leg.others, leg.weak = others, True
        self._date(leg, pred, pred.start, pred.end, pred.head)
        return leg

    def _faced(self, pred: Predicate) -> list[Person]:
        """Whom the clause puts before, beside or in front of its subject."""
        mentions = self.doc.mentions_in(pred.start, pred.end)
        for mention in mentions:
            if mention.how == "pronoun" or mention is pred.subject_mention or self._owns(mention):
                continue
            people = persons_of(mention)
            if all(_holds_office(p) for p in people) and self._before_him(mention, pred):
                return [p for p in told_on(self.doc, mentions, mention) if _holds_office(p)]
        return []

    def _before_him(self, mention: PersonMention, pred: Predicate) -> bool:
        doc = self.doc
        k = before_name(doc, mention, floor=pred.sentence.first, within=5)
        if k >= pred.sentence.first and (with_at(doc, k) or self._facing(k)):
            return True
        addresses = self.doc.lexicon.addressing.get(id(pred.lexeme), "")
        if not addresses or mention.first < pred.last or mention.first - pred.last > _NEAR:
            return False
        if any(doc.gaps[j] >= COMMA for j in range(pred.last - 1, mention.first - 1)):
            return False
        if doc.lowers[k] in doc.lexicon.dative_words and k >= pred.last - 1:
            return True
        done_to = mention.case == "d" or self._done_to(mention, pred)
        return addresses == "whom" and done_to and self._plainly_behind(k, pred)

    def _plainly_behind(self, k: int, pred: Predicate) -> bool:
        """Nothing but small words stands between the verb and token `k`."""
        lexicon = self.doc.lexicon
        small = lexicon.small_before_names | lexicon.fillers | lexicon.object_pronouns
        return all(self.doc.lowers[j] in small or j in self.doc.moment_at for j in range(pred.last, k + 1))

    def _facing(self, k: int) -> bool:
        hit = self.doc.covered.get(k)
        return hit is not None and hit.last == k + 1 and hit.get("facing_words") is not None

    def _told_by_pronoun(self, pred: Predicate, people: list[Person]) -> list[Person]:
        """ "X lui a promis …", "X told him …": a pronoun says who was told."""
        addresses = self.doc.lexicon.addressing.get(id(pred.lexeme), "")
        if not addresses or not all(_holds_office(p) for p in people):
            return []
        doc, lexicon = self.doc, self.doc.lexicon
        stretch = (
            *range(max(pred.start, pred.first - 2), pred.head),
            *range(pred.last, min(pred.last + 2, pred.end)),
        )
        told = any(doc.lowers[k] in lexicon.dative_pronouns for k in stretch)
        if not told and not (addresses == "whom" and pred.clitic):
            return []
        return [p for p in self._clitic(pred, people) if not p.minor]


def _holds_office(person: Person) -> bool:
    """Somebody of a state, whom a visitor comes to see."""
    office = person.office
    return not person.minor and office is not None and not office.former
