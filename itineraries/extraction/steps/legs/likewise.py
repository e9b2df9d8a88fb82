"""Reads what is said of one and meant of another too: "X flew to Rome, Y to Oslo", "as did Y"."""

from __future__ import annotations

from dataclasses import replace

from itineraries.extraction.document import COMMA, Document, Leg, PersonMention, PlaceMention, Sentence
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import told_on
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.legs.arguments import TRAVEL, UNREAL, told_last
from itineraries.extraction.steps.legs.gapping import Gap
from itineraries.extraction.steps.legs.honours import Honours

_BACK = 2  # sentences


class Likewise(Honours):
    """Predicates that share what another one tells."""

    def likewise(self, pred: Predicate, leg: Leg, gap: Gap) -> Leg:
        """What a verb tells of one, said of another too."""
        other = replace(
            pred, start=gap.start, first=gap.mention.first, head=gap.last, last=gap.last, end=gap.end
        )
        other.link, other.tail = "", (0, 0)
        other.subjects, other.subject_mention = gap.people, gap.mention
        alike = self._new(leg.sense, gap.people, other, rule=leg.rule)
        alike.tense, alike.state, alike.weak, alike.apart = leg.tense, leg.state, leg.weak, leg.apart
        alike.hosts, alike.host, alike.event_kind = leg.hosts, leg.host, leg.event_kind
        self._destinations(other, alike, direct=True)
        self._date(alike, other, gap.start, gap.end, gap.last)
        if not alike.places:
            alike.places, alike.there, alike.implied = list(leg.places), leg.there, leg.implied
            if gap.alike and alike.date is None:
                alike.date, alike.ongoing = leg.date, leg.ongoing
        return alike

    def _follows_suit(self, pred: Predicate) -> Leg | None:
        """ "Y followed on Sunday", "Y is to follow", "Y did the same": to where the one told last went."""
        people = [p for p in pred.subjects if not p.minor]
        doc, k = self.doc, pred.last
        alone = k >= pred.end or doc.gaps[k - 1] >= COMMA or k in doc.moment_at
        alone = (
            alone
            or doc.lowers[k] in doc.lexicon.date_prepositions
            or doc.lowers[k] in doc.lexicon.fillers
            or doc.lowers[k] in doc.lexicon.strong_from  # "hará lo propio desde Quito"
        )
        watched = bool(doc.phrases_in("noun", k, min(k + 3, pred.sentence.last)))  # "seguirá el acto"
        if not people or not alone or watched or pred.passive or pred.state in UNREAL:
            return None
        before = _led(doc, pred.sentence)
        if before is None or set(before.travellers) & set(people):
            return None
        leg = self._new("go", people, pred, rule="likewise")
        leg.places, leg.there, leg.weak = list(before.places), before.there, before.weak
        self._date(leg, pred, pred.start, pred.end, pred.head)
        return leg

    def _repays(self, index: int, pred: Predicate) -> Leg | None:
        """ "X returned the visit in May": he went to where whoever had come to his country is at home."""
        people = [p for p in pred.subjects if not p.minor]
        homes = {p.country for p in people} - {None}
        before = _led(self.doc, pred.sentence)
        noun = self.predicates[index + 1] if index + 1 < len(self.predicates) else None
        if before is None or len(homes) != 1 or pred.state in UNREAL:
            return None
        whence = {p.country for p in before.travellers} - {None}
        if not homes <= {p.country for p in before.places} or len(whence) != 1 or whence & homes:
            return None
        leg = self._new("go", people, pred, rule="repaid")
        self._destinations(pred, leg, direct=False)
        there = PlaceMention(pred.first, pred.last, whence.pop(), kind="country", role="to", inferred=True)
        leg.places, leg.there = leg.places or [there], False
        self._date(leg, pred, pred.start, noun.end if noun is not None else pred.end, pred.head)
        if noun is not None and noun.noun:
            self.absorbed.add(index + 1)
        return leg


def likewise_again(doc: Document, sentence: Sentence) -> list[Leg]:
    """ "So did Y": a sentence of its own that says of another what the one before said."""
    hit = doc.hits.get(sentence.first)
    if hit is None or not hit.get("alike_words"):
        return []
    after: list[PersonMention] = doc.mentions_in(hit.last, sentence.last)
    before = _led(doc, sentence)
    if before is None or not after or after[0].first - hit.last > 2:
        return []
    people = [p for p in told_on(doc, after, after[0]) if p not in before.travellers]
    if not people:
        return []
    leg = Leg(before.sense, people, sentence, after[0].first, after[0].last, rule=before.rule)
    leg.tense, leg.clause, leg.mention = before.tense, (sentence.first, sentence.last), after[0]
    leg.places, leg.there, leg.weak, leg.date = list(before.places), before.there, before.weak, before.date
    return [leg]


def _led(doc: Document, sentence: Sentence) -> Leg | None:
    """The journey told last, close before."""
    for leg in told_last(doc):
        if leg.sentence.index < sentence.index - _BACK:
            return None
        if leg.state == "told" and (leg.places or leg.there) and Sense(leg.sense) in (*TRAVEL, Sense.HOST):
            return leg
    return None
