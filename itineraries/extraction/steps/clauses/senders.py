"""Tells who sends a delegation from who travels in it: "named a delegation to attend the funeral in Oslo"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import persons_of
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.clauses.unknown_verbs import UNKNOWN

_OBJECT = 8  # words between a verb and the delegation it sends


def relieve_senders(doc: Document, found: list[Predicate]) -> None:
    """What hangs on the sending of a delegation its members do, where they are told, and nobody else."""
    for index, pred in enumerate(found):
        sends = pred.sense is Sense.SEND or getattr(pred.lexeme, "announces", False)
        sends = sends or pred.lexeme is UNKNOWN  # "handpicked a delegation to attend"
        if pred.noun or pred.passive or not sends or not pred.subjects:
            continue
        party = party_sent(doc, pred)
        if party < 0:
            continue
        members = persons_of(doc.mention_at.get(party))
        for later in found[index + 1 :]:
            if (
                later.first > party
                and later.subjects == pred.subjects
                and later.link not in ("where", "then")
            ):
                later.subjects, later.subject_mention = list(members), doc.mention_at.get(party)
                later.blocked = not members


def party_sent(doc: Document, pred: Predicate) -> int:
    """The delegation that a verb is done to, told for the first time; -1 where there is none."""
    lexicon = doc.lexicon
    leading = lexicon.with_words - lexicon.conjunctions
    for k in range(pred.last, min(pred.last + _OBJECT, pred.sentence.last)):
        word = doc.lowers[k]
        if doc.gaps[k - 1] >= COMMA or word in leading:
            return -1
        if word in lexicon.party_nouns:
            before = range(max(pred.last, k - 3), k)
            return k if any(doc.lowers[j] in lexicon.indefinite for j in before) else -1
        if k in doc.mention_at:
            return -1
    return -1
