"""Reads journeys that carry somebody: "a tour that takes him to Rome", "eine Reise, die nach Rom führt"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Leg, Person
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.mentions import persons_of, story_of, told_on
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.clauses.subjects import marked
from itineraries.extraction.steps.legs.came_before import one_before
from itineraries.extraction.steps.legs.companions import Companions
from itineraries.extraction.steps.when.moments import Moment

_BESIDE = 3  # words


class Carried(Companions):
    """Verbs whose object travels."""

    def _leads(self, pred: Predicate) -> bool:
        """ "a conduit à Rome une délégation": who leads a party travels himself."""
        k, lexicon = pred.last, self.doc.lexicon
        while k < min(pred.sentence.last, pred.last + 10) and self.doc.gaps[k - 1] < COMMA:
            if self.doc.lowers[k] in lexicon.party_nouns:
                return not pred.clitic
            k += 1
        return False

    def _carried(self, pred: Predicate) -> list[Person]:
        """ "une tournée qui le conduira en Égypte", "a trip that takes him to Rome"."""
        doc = self.doc
        if self._object_of_relative(pred):
            return [p for p in pred.subjects if not p.minor]
        told = pred.clitic or any(
            doc.lowers[k] in doc.lexicon.object_pronouns
            for k in range(pred.last, min(pred.last + 2, pred.end))
        )
        if doc.pack.name_cases or doc.pack.article_cases:
            # "В Минске ждут президента": the ending tells whom.
            before = doc.mentions_in(pred.start, pred.first)
            around = [*doc.mentions_in(pred.head, pred.end), *reversed(before)]
            told_case = (m for m in around if m.case and "n" not in m.case)
            told_case = (m for m in told_case if m is pred.subject_mention or self._done_to(m, pred))
            done_to = next(told_case, None)
            if done_to is not None:
                return [p for p in told_on(doc, around, done_to) if not p.minor]
        if not told and (taken := self._taken_along(pred)):
            return taken
        if not told:
            index = self._at(pred)
            for other in (
                *self.predicates[index + 1 : index + 2],
                *self.predicates[max(0, index - 1) : index],
            ):
                told_by = other.subject_mention
                owner = told_by.last if told_by is not None and told_by.last <= pred.first else 0
                near = 0 <= other.first - pred.last <= 2 or 0 <= pred.first - max(other.last, owner) <= 2
                if other.noun and other.sense in (Sense.GO, Sense.VISIT) and near:
                    if other.first >= pred.last:
                        pred.last, pred.end = other.last, other.end  # "führt der Besuch nach Chile"
                        self.absorbed.add(self._at(other))
                    who = other.subjects or self._sets_out(other, pred) or story_of(doc, pred)
                    return [p for p in who if not p.minor]
            return []
        who = self._whose_journey_does(pred) or self._clitic(pred, []) or self._told_next(pred)
        return [p for p in who if not p.minor]

    def _whose_journey_does(self, pred: Predicate) -> list[Person]:
        """ "The first trip of X took him to Rome", "Die Reise von X geht nach Rom": whose journey it is that
        does it.
        """
        index = self._at(pred)
        noun = self.predicates[index - 1] if index else None
        if noun is None or not noun.noun or noun.sense not in (Sense.GO, Sense.VISIT):
            return []
        owner = noun.subject_mention
        behind = owner.last if owner is not None and noun.head < owner.first < pred.first else noun.last
        return list(noun.subjects) if 0 <= pred.first - behind <= 2 else []

    def _day_of_journey(self, pred: Predicate, leg: Leg) -> Moment | None:
        """ "A trip in May took her to Rome"."""
        if not getattr(pred.lexeme, "carries", False) or len(leg.places) != 1:
            return None
        index = next(k for k, p in enumerate(self.predicates) if p is pred)
        noun = self.predicates[index - 1] if index else None
        journey = noun is not None and noun.noun and noun.sense in (Sense.GO, Sense.VISIT)
        return self._day(noun.last, pred.first) if noun is not None and journey else None

    def _earlier_journey_does(self, pred: Predicate) -> bool:
        """ "Her last trip took her to Rome"."""
        if not getattr(pred.lexeme, "carries", False):
            return False
        index = next(k for k, p in enumerate(self.predicates) if p is pred)
        before = self.predicates[index - 1] if index else None
        return before is not None and before.noun and one_before(self.doc, before)

    def _taken_along(self, pred: Predicate) -> list[Person]:
        """ "A plane brought X to Rome", "la crise a conduit X à Rome": whom a thing takes there, told right
        behind the verb and before where he is taken.
        """
        doc, lexicon = self.doc, self.doc.lexicon
        after = doc.mentions_in(pred.last, pred.end)
        if not after or pred.noun or (pred.bare and pred.form in (Form.INFINITIVE, Form.GERUND)):
            return []
        taken = after[0]
        people = [p for p in told_on(doc, after, taken) if not p.minor]
        last = max((m.last for m in after if set(persons_of(m)) & set(people)), default=taken.last)
        near = taken.first - pred.last <= _BESIDE and self._adjacent(pred.last, taken.first)
        done_to = marked(doc, taken) if lexicon.object_marks else self._done_to(taken, pred)
        ahead = next((p for p in self._places(pred.last, taken.first) if p.role == "to"), None)
        if ahead is not None and done_to and taken.how != "pronoun":
            beside = self._adjacent(pred.last, ahead.first) and self._adjacent(ahead.last, taken.first)
            return people if beside else []  # "avait amené à Rome le ministre X"
        if not near or taken.how == "pronoun" or not done_to:
            return []
        place = next((p for p in self._places(last, pred.end) if p.role == "to"), None)
        if place is None or not self._taken_to(last, place.first):
            return []
        return [*(p for p in pred.subjects if p not in people and not p.minor), *people]

    def _taken_to(self, k: int, stop: int) -> bool:
        """A preposition of where somebody goes, right before a place; a day may stand before it."""
        doc, lexicon = self.doc, self.doc.lexicon
        while k < stop and (k in doc.moment_at or doc.lowers[k] in lexicon.date_prepositions):
            k += 1
        leads = k < stop and doc.lowers[k] in lexicon.to_place and doc.lowers[k] not in lexicon.in_words
        return leads and all(word in lexicon.articles for word in doc.lowers[k + 1 : stop])

    def _sets_out(self, noun: Predicate, pred: Predicate) -> list[Person]:
        """ "X bricht zu einer Reise auf, die nach Rom führt": whose journey it is."""
        index = self._at(noun)
        verb = self.predicates[index - 1] if index and pred.link == "who" else None
        sets_out = verb is not None and verb.sense in (Sense.BEGIN, Sense.GO, Sense.MAKE)
        return verb.subjects if verb is not None and sets_out else []

    def _object_of_relative(self, pred: Predicate) -> bool:
        """ "Eine Reise, die sie nach Rom führt": the relative does it, the pronoun behind it is carried."""
        mention, doc = pred.subject_mention, self.doc
        return (
            pred.link == "who"
            and mention is not None
            and mention.how == "pronoun"
            and pred.link_at < mention.first < pred.first
            and doc.lowers[mention.first] in doc.lexicon.object_pronouns
        )

    def _told_next(self, pred: Predicate) -> list[Person]:
        """ "C'est un avion qui l'a déposé à Djeddah. X …": nobody is told before, so he comes next."""
        doc, sentence = self.doc, pred.sentence
        if doc.first_told < sentence.last or sentence.index + 1 >= len(doc.sentences):
            return []
        after = doc.sentences[sentence.index + 1]
        named = (m for m in doc.mentions_in(after.first, after.last) if m.how == "name")
        return persons_of(next(named, None))
