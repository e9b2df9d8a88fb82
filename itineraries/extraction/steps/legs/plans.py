"""Reads the clause behind the noun of a journey that tells what had been planned ("canceló la visita que iba
a hacer a Bogotá"): where a journey that was called off would have led.
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Leg, Person
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.mentions import persons_of
from itineraries.extraction.steps.clauses.predicate import (
    FUTURE,
    FUTURE_PAST,
    PAST,
    PLUPERFECT,
    PRESENT,
    Predicate,
)
from itineraries.extraction.steps.legs.arguments import UNREAL
from itineraries.extraction.steps.legs.ends import Ends

#: Verbs that say nothing of a journey but that somebody planned or would have made it.
_PLANNING = (Sense.MAKE, Sense.OTHER, Sense.BEGIN)
_AHEAD = (FUTURE, FUTURE_PAST, PRESENT)


class Plans(Ends):
    """Journeys that were called off, by the plans told of them."""

    def _take_plan(self, noun: Predicate) -> Predicate | None:
        """Read the clause of a plan right behind the noun of a journey as part of the noun's phrase; the verb
        that planned it.
        """
        index = next((k for k, p in enumerate(self.predicates) if p is noun), len(self.predicates))
        plan = self.predicates[index + 1] if index + 1 < len(self.predicates) else None
        if plan is None or not self._plans(noun, plan):
            return None
        self.absorbed.add(index + 1)
        last = plan
        carried_out = self.predicates[index + 2] if index + 2 < len(self.predicates) else None
        if (
            carried_out is not None
            and carried_out.form is Form.INFINITIVE
            and carried_out.sense is Sense.MAKE
            and carried_out.first <= plan.last + 1
        ):
            self.absorbed.add(index + 2)
            last = carried_out  # "l'escale qu'il comptait | faire à Bogota"
        noun.end = max(noun.end, last.end)
        return plan

    def _made_to(self, pred: Predicate) -> list[Person]:
        """ "A storm has prompted X to put off a trip": who is made to do what an infinitive tells."""
        doc, k = self.doc, pred.first - 1
        mention = doc.mention_at.get(k - 1) if k > 0 else None
        if mention is None or doc.lowers[k] not in doc.lexicon.infinitive_marks or mention.how == "pronoun":
            return []
        return [p for p in persons_of(mention) if not p.minor]

    def _planner(self, plan: Predicate | None) -> list[Person]:
        """Who is told in the clause of a plan to have made it, else nobody."""
        mention = plan.subject_mention if plan is not None else None
        if plan is None or mention is None or not plan.start <= mention.first < plan.end:
            return []
        return [p for p in plan.subjects if not p.minor]

    def time_told(self, leg: Leg, pred: Predicate) -> None:
        super().time_told(leg, pred)
        if pred.noun and pred.sense is Sense.MEET and pred.called_off and (plan := self._meant_by(pred)):
            plan.state = pred.called_off

    def _meant_by(self, noun: Predicate) -> Leg | None:
        """ "He was to see X in Berlin on Friday. The meeting was called off": the plan of a meeting told
        last, where nothing but "the meeting" tells which it is.
        """
        doc, words = self.doc, self.doc.lexicon
        verb = next((p.first for p in self.predicates if p.first > noun.head), noun.end)
        between = range(noun.last, verb)
        if any(k in doc.mention_at or k in doc.place_at or k in doc.moment_at for k in between):
            return None
        definite = doc.lowers[noun.first - 1] in words.articles if noun.first else False
        plan = next((x for x in self._told_last() if x.sentence is not noun.sentence), None)
        if not definite or plan is None or noun.sentence.index - plan.sentence.index > 1:
            return None
        planned = plan.weak and plan.event_kind is not None and plan.tense in _AHEAD
        return plan if planned and plan.state == "told" else None

    def _plans(self, noun: Predicate, plan: Predicate) -> bool:
        """Whether a verb tells what the noun right before its clause was planned to be."""
        if self._set_for(noun, plan):
            return True
        if plan.noun or plan.passive or plan.sense not in _PLANNING or plan.start - noun.last > 1:
            return False
        hangs = plan.link == "who" or (plan.link == "" and plan.start == noun.last and plan.subjects)
        return bool(hangs) and plan.tense in (FUTURE_PAST, PLUPERFECT, PAST)

    def _set_for(self, noun: Predicate, plan: Predicate) -> bool:
        """ "Cancelled a trip to Oslo scheduled for Friday", "that was due to begin on Friday"."""
        lexicon, doc = self.doc.lexicon, self.doc
        settled = any(hit.first == plan.last for hit in doc.phrases_in("settled_words", plan.last, plan.end))
        sets = plan.sense in (Sense.EXPECT, Sense.BEGIN, Sense.MAKE) or (plan.sense is Sense.STAY and settled)
        if plan.noun or not sets or plan.state in UNREAL:
            return False  # "a visit that was scheduled for Friday"
        aside = (
            plan.form is Form.PAST
            and plan.bare
            and (doc.gaps[plan.first - 1] == COMMA or self._for_day(plan))
        )
        if not (plan.form is Form.PARTICIPLE or plan.link == "who" or aside):
            return False
        between = range(noun.last, max(noun.last, min(plan.start, plan.first)))
        small = (lexicon.to_place, lexicon.articles, lexicon.of_words, lexicon.by_words, lexicon.relatives)
        return all(
            k in doc.place_at or k in doc.mention_at or any(doc.lowers[k] in words for words in small)
            for k in between
        )

    def _for_day(self, plan: Predicate) -> bool:
        """ "Planned for Thursday"."""
        ahead = self.doc.lowers[plan.last : plan.last + 1]
        leads = bool(ahead) and ahead[0] in self.doc.lexicon.for_words
        return leads and plan.last + 1 in self.doc.moment_at

    def _called_off_around(self, noun: Predicate, index: int) -> bool:
        """ "La visita que iba a hacer fue cancelada", "Quedó suspendida la visita que …"."""
        around = [*self.predicates[index + 1 : index + 4], *([noun.governor] if noun.governor else [])]
        before = self.predicates[index - 1] if index else None  # "postponement of a visit planned for Friday"
        if before is not None and before.noun and before.sense in (Sense.CANCEL, Sense.POSTPONE):
            return before.state == "told" and self.doc.lowers[before.last] in self.doc.lexicon.of_words
        return any(
            p.sense in (Sense.CANCEL, Sense.POSTPONE) and p.state == "told" and _of_itself(p) for p in around
        )


def _of_itself(verb: Predicate) -> bool:
    """Said of the journey, not of who calls it off."""
    return verb.passive or bool(getattr(verb.lexeme, "be_perfect", False))
