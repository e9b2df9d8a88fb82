"""Finds the offices of the other side that are told without a name: "met his counterpart", "was received by
the crown prince", "talks with the president and the defence minister".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, PersonMention
from itineraries.extraction.steps.clauses.mentions import is_free
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.clauses.subjects import before_name, with_at
from itineraries.extraction.steps.legs.counterparts import Counterparts
from itineraries.extraction.steps.who.headline import own_report

_BESIDE = 5  # words between a name and the office told of it behind a comma


class Nameless(Counterparts):
    """Predicates of meetings with the offices met whose holders nobody names."""

    def _nameless_met(self, pred: Predicate) -> list[PersonMention]:
        """Whom a meeting is with: held by it, or told on behind somebody met."""
        after = self.doc.mentions_in(pred.last, pred.end)
        if not any(self._nameless(m, pred) for m in after):
            return []
        met: list[PersonMention] = []
        together = getattr(pred.lexeme, "together", False)
        for index, mention in enumerate(after):
            told_on = bool(met) and after[index - 1] is met[-1] and self._goes_on(after, mention)
            first = not index and not together and self._met(mention, pred)
            if not self._owns(mention) and (told_on or first or self._with(mention)):
                met.append(mention)
        return [m for m in met if self._nameless(m, pred) and not self._named_next(after, m)]

    def _nameless_hosts(self, pred: Predicate) -> list[PersonMention]:
        """Who receives somebody: the subject, or whom a passive names as its doer."""
        if own_report(self.doc):
            return []  # an office's own statements name whom they mean
        if not pred.passive:
            subject = self._nameless_subject(pred)
            return [subject] if subject is not None else []
        told = self.doc.mentions_in(pred.last, pred.end)
        if self.doc.pack.word_order is not None:
            told += [m for m in self.doc.mentions_in(pred.start, pred.first) if m not in told]
        return [m for m in told if self._by(m) and self._nameless(m, pred) and not self._named_next(told, m)]

    def _nameless_subject(self, pred: Predicate) -> PersonMention | None:
        """ "The crown prince received him": who does it where nobody is known to."""
        if pred.subjects or pred.noun:
            return None
        told = self.doc.mentions_in(pred.start, pred.end)
        free = (m for m in told if m.how != "pronoun" and is_free(self.doc, m, pred.start))
        first = pred.subject_mention or next(free, None)
        if first is None or not self._nameless(first, pred) or self._owns(first):
            return None
        if first not in told or self._named_next(told, first):
            return None
        return first

    def _named_next(self, mentions: list[PersonMention], office: PersonMention) -> bool:
        """ "Vice Minister X", "with the head of the agency, X", "X, head of the agency": the name stands
        beside.
        """
        at = mentions.index(office)
        beside = mentions[at + 1 : at + 2]
        if any(m.first == office.last and not self.doc.gaps[m.first - 1] for m in beside):
            return True
        before = mentions[at - 1] if at else None
        if before is not None and before.person is not None and office.first - before.last < _BESIDE:
            between = range(before.last, office.first)
            if self.doc.gaps[before.last - 1] == COMMA and not any(
                self.doc.lowers[k] in self.doc.lexicon.conjunctions or with_at(self.doc, k) for k in between
            ):
                return True
        return any(m.person is not None and self._named_behind(office, m) for m in mentions)

    def _nameless(self, mention: PersonMention, pred: Predicate) -> bool:
        """One office of somebody that nobody is known to hold, or nobody but whoever meets him."""
        doc, office = self.doc, mention.office
        if mention.plural or mention.former or self._many(mention):
            return False
        if mention.person is not None and not self._meets_himself(mention, pred):
            return False
        if not doc.lexicon.indefinite.isdisjoint(doc.lowers[max(mention.first - 2, 0) : mention.first]):
            return False  # "the need to appoint a prime minister"
        if mention.how == "counterpart":
            return doc.lexicon.counterparts_apart.isdisjoint(doc.lowers[mention.first : mention.last])
        if mention.how != "office" or office is None or office.minor or office.former or office.others:
            return False
        return not doc.phrases_in("plural_groups", mention.first, mention.last)

    def _meets_himself(self, mention: PersonMention, pred: Predicate) -> bool:
        """ "The minister … talks with the environment minister": taken for whoever meets him."""
        office = mention.office
        alien = office is not None and office.country is None and office.organization is None
        return alien and mention.how == "office" and mention.person in pred.subjects and self._with(mention)

    def _many(self, mention: PersonMention) -> bool:
        """ "Seine Kollegen", "mit seinen Kollegen": more than one, by the case their article shows."""
        if not self.doc.pack.article_cases:
            return False
        if mention.case == "ad" and with_at(self.doc, before_name(self.doc, mention, within=4)):
            return True
        words = self.doc.lowers[mention.first : mention.last]
        return "n" in mention.case and "a" in mention.case and any(word.endswith("en") for word in words)
