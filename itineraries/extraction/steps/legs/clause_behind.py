"""Reads the clause right behind a noun that tells who did it: "the talks that X had with Y in Rome",
"the visit X paid to Rome", "le discours prononcé par X à Rome", "die Reise, die X nach Rom unternahm".
"""

from __future__ import annotations

from dataclasses import replace

from itineraries.extraction.document import COMMA, SPACE, PersonMention, PlaceMention
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.mentions import is_free, persons_of
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.legs.addressed import Addressed
from itineraries.extraction.steps.legs.arguments import TRAVEL, UNREAL
from itineraries.extraction.steps.legs.topics import done_at_gathering
from itineraries.extraction.steps.when.moments import Moment

#: What is said of a gathering: that it is held, begins, ends, is received somewhere.
_HELD = (Sense.MAKE, Sense.BEGIN, Sense.END, Sense.HOST)
_NEAR, _NEAR_APART = 4, 6  # words between a gathering and its participle, right behind it and behind a comma
_LED = 4  # words between "by" and whoever does it


class ClauseBehind(Addressed):
    """Nouns, and the light verb of the clause behind them."""

    def _with_its_relative(self, index: int, pred: Predicate) -> Predicate:
        """The noun as far as the clause behind it reaches, with whoever does it there."""
        verb = self.predicates[index + 1] if index + 1 < len(self.predicates) else None
        if verb is None or verb.noun or verb.sense is not Sense.MAKE:
            return pred
        if not (
            self._relative_of(pred, verb) or self._made_by(pred, verb) or self._bare_relative(pred, verb)
        ):
            return pred
        self.absorbed.add(index + 1)
        whole = replace(
            pred, end=verb.end, subjects=verb.subjects or pred.subjects, tense=verb.tense, state=verb.state,
            subject_mention=verb.subject_mention or (pred.subject_mention if verb.passive else None),
        )  # fmt: skip
        # Held with somebody it is no gathering.
        pred.mutual = any(self._with(m) for m in self.doc.mentions_in(verb.last, verb.end))
        return whole

    def _relative_of(self, noun: Predicate, verb: Predicate) -> bool:
        """ "The talks that X had": a relative right behind the noun, and whoever does it behind that."""
        if verb.passive or verb.link != "who" or not 0 <= verb.link_at - noun.last <= 1:
            return False
        self._take_doer(verb)
        does = verb.subject_mention
        told = does is not None and does.how != "pronoun" and verb.link_at < does.first
        meant = self.doc.lowers[verb.link_at] in self.doc.lexicon.object_relatives and does is None
        return (told or meant) and bool(verb.lexeme.forms)

    def _take_doer(self, verb: Predicate) -> None:
        """ "Die Reise, die X unternahm": the relative, which is written as a pronoun, is nobody; X is."""
        relative = verb.subject_mention
        if (
            self.doc.pack.word_order is None
            or relative is None
            or relative.how != "pronoun"
            or relative.first != verb.link_at
            or verb.subjects
        ):
            return
        does = self._free_mention(verb)
        if does is not None:
            verb.subject_mention, verb.subjects = does, persons_of(does)

    def _free_mention(self, verb: Predicate) -> PersonMention | None:
        """Who is named first behind the relative, held by no preposition."""
        told = (m for m in self.doc.mentions_in(verb.link_at + 1, verb.end) if m.person is not None)
        return next((m for m in told if is_free(self.doc, m, verb.link_at)), None)

    def _made_by(self, noun: Predicate, verb: Predicate) -> bool:
        """ "The trip made by X": a participle right behind the noun, and whoever does it."""
        doc, does = self.doc, verb.subject_mention or noun.subject_mention
        if not (verb.passive and verb.bare) or does is None or does.first < verb.last:
            return False
        led = range(max(verb.last, does.first - _LED), does.first)
        return 0 <= verb.first - noun.last <= 1 and any(doc.lowers[k] in doc.lexicon.by_words for k in led)

    def _bare_relative(self, noun: Predicate, verb: Predicate) -> bool:
        """ "The visit X paid to Rome": whoever does it right behind the noun, before the verb."""
        doc, does = self.doc, verb.subject_mention
        if not doc.pack.bare_relatives or verb.passive or verb.link or does is None:
            return False
        near = 0 <= does.first - noun.last <= 1 and doc.gaps[noun.last - 1] == SPACE
        return (
            near
            and does.last <= verb.first
            and any(p.role == "to" for p in self._places(verb.last, verb.end))
        )

    def _held_at(self, index: int, pred: Predicate) -> tuple[list[PlaceMention], Moment | None]:
        """ "The summit held in Oslo", "la cumbre que se celebra en Oslo", "le sommet, ouvert à Oslo": where
        and when it is.
        """
        doc, way = self.doc, pred.governor
        told = iter(self.predicates[index + 1 : index + 3])
        verb = next(told, None)
        if verb is not None and verb.sense is Sense.STAY and verb.form is Form.INFINITIVE:
            verb = next(told, None)  # "to be | held"
        if verb is None or verb.noun or verb.state in UNREAL:
            return [], None
        if verb.sense not in _HELD and doc.lowers[verb.head] not in doc.lexicon.stage_words:
            return [], None
        if way is None or way.noun:
            return [], None
        if way.sense not in (Sense.ATTEND, *TRAVEL) and not done_at_gathering(doc, way, pred):
            return [], None
        hangs = verb.link == "who" or verb.form is Form.GERUND or self._participle_of(pred, verb)
        named = any(m.how != "pronoun" for m in doc.mentions_in(pred.last, verb.first))
        if not hangs or named or verb.first - pred.last > 8:
            return [], None
        there = [p for p in self._places(pred.last, verb.end) if p.role == "to" and p.country][:1]
        return there, self._day(verb.first, verb.end) if there else None

    def _participle_of(self, noun: Predicate, verb: Predicate) -> bool:
        """A participle right behind a noun, or behind a comma at the end of the words of its name."""
        doc = self.doc
        if not (verb.passive or verb.bare):
            return False
        if any(doc.lowers[k] in doc.lexicon.conjunctions for k in range(noun.last, verb.first)):
            return False
        if any(doc.gaps[k] >= COMMA for k in range(noun.last - 1, verb.first - 1)):
            return False
        parted = verb.bare and doc.gaps[verb.first - 1] == COMMA
        if doc.gaps[verb.first - 1] >= COMMA and not parted:
            return False
        return verb.head - noun.last < (_NEAR_APART if parted else _NEAR)
