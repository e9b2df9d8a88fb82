"""Reads the day of a journey told in a clause of its own: "X will visit Oslo. It begins on Friday"."""

from __future__ import annotations

from itineraries.extraction.document import STRONG, Document, Leg, Sentence
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.predicate import PAST, PLUPERFECT, Predicate
from itineraries.extraction.steps.legs.arguments import UNREAL, told_last

_NEAR = 2  # words at the head of a sentence among which the verb of a pronoun begins
_JOURNEYS = ("visit", "go", "stay", "arrive")


def tell_its_day(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> None:
    """Date the journey that the sentence or clause before tells by a noun and without a day."""
    nouns = [pred for pred in predicates if pred.noun]
    for verb in predicates:
        head = _pronoun_ahead(doc, sentence, verb)
        if head < 0 or verb.state in UNREAL or not _tells_its_time(doc, verb, nouns):
            continue
        leg = _journey_before(doc, sentence, head)
        day = next((m for k in range(verb.first, verb.end) if (m := doc.moment_at.get(k)) and m.dated), None)
        if leg is None or day is None:
            continue
        if verb.sense is Sense.END:
            leg.until = leg.until or day
        elif leg.date is None:
            leg.date = day
            if leg.state == "told" and verb.sense is Sense.BEGIN and verb.tense in (PAST, PLUPERFECT):
                leg.ongoing = leg.ongoing or leg.until is None


def _pronoun_ahead(doc: Document, sentence: Sentence, verb: Predicate) -> int:
    """The token of a pronoun that opens a sentence, or what stands behind a semicolon, right before a verb;
    of the verb itself where a language leaves the pronoun out; else -1.
    """
    first = verb.first
    low = max(sentence.first, first - _NEAR)
    opens = (k for k in range(first, low - 1, -1) if k == sentence.first or doc.gaps[k - 1] >= STRONG)
    head = next(opens, -1)
    if head < 0 or verb.noun or verb.link:
        return -1
    if head == first:
        return head if doc.pack.drops_subject else -1
    hit = doc.hits.get(head)
    pronoun = hit is not None and hit.get("pronoun") is not None
    return head if pronoun or doc.lowers[head] in doc.lexicon.object_pronouns else -1


def _tells_its_time(doc: Document, verb: Predicate, nouns: list[Predicate]) -> bool:
    """Of a journey rather than of somebody: it takes place, begins, ends or is set, and nobody does it."""
    if doc.mentions_in(verb.first, verb.end) or any(verb.last <= n.first < verb.end for n in nouns):
        return False
    if verb.sense in (Sense.MAKE, Sense.BEGIN, Sense.END):
        return True
    settled = any(hit.first == verb.last for hit in doc.phrases_in("settled_words", verb.last, verb.end))
    stays = verb.sense is Sense.STAY and (settled or bool(verb.lexeme.forms))
    set_for = verb.sense is Sense.EXPECT or stays
    return set_for and (not verb.subjects or settled)


def _journey_before(doc: Document, sentence: Sentence, head: int) -> Leg | None:
    near = (leg for leg in told_last(doc) if leg.sentence.index >= sentence.index - 1)
    leg = next((x for x in near if x.first < head), None)
    if leg is None or leg.weak or not (leg.nominal or leg.rule == "noun"):
        return None
    return leg if leg.sense in _JOURNEYS and leg.places and leg.state not in UNREAL else None
