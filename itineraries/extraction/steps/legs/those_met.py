"""Reads who they are whom the sentence before told of without a name: "met several of her counterparts in
Rome. Among them were A and B", "s'est entretenu avec trois homologues. Il s'agit de A, B et C".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Leg, Sentence
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import told_on
from itineraries.extraction.steps.legs.arguments import UNREAL

_NEAR = 8  # words between the phrase and whom it names, his office among them


def name_those_met(doc: Document, sentence: Sentence) -> None:
    """Add whom a sentence names to the meeting of the sentence before that names nobody."""
    last = _opening(doc, sentence)
    met = _meeting_before(doc, sentence) if last and not doc.mute[sentence.first] else None
    mentions = [m for m in doc.mentions_in(last, sentence.last) if m.how != "pronoun"] if met else []
    if met is None or not mentions or mentions[0].first - last > _NEAR:
        return
    if any(doc.gaps[k] >= COMMA for k in range(last, mentions[0].first - 1)):
        return
    named = [p for p in told_on(doc, mentions, mentions[0]) if p not in met.travellers]
    met.others = named if all(p.office is not None for p in named) else met.others


def _opening(doc: Document, sentence: Sentence) -> int:
    """Where the words end that say at the head of a sentence whom the one before meant, or 0."""
    first = sentence.first
    for words in doc.lexicon.named_after.get(doc.lowers[first], ()):
        last = first + len(words)
        if last < sentence.last and tuple(doc.lowers[first:last]) == words:
            return last
    return 0


def _meeting_before(doc: Document, sentence: Sentence) -> Leg | None:
    """The meeting told last in the sentence before, where it names nobody who is met."""
    for before in reversed(doc.legs):
        if before.sentence.index < sentence.index - 1:
            return None
        told = before.state not in UNREAL and not (before.remote or doc.mute[before.first])
        if before.sense == Sense.MEET.value:
            return before if told and not before.others else None
    return None
