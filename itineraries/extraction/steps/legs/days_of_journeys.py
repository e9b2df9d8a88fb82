"""Reads the day of a journey told in a clause of its own: "X will visit Oslo. It begins on Friday"."""

from __future__ import annotations

from itineraries.extraction.document import STRONG, Document, Leg, Sentence
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.predicate import PAST, PLUPERFECT, Predicate
from itineraries.extraction.steps.legs.arguments import UNREAL, told_last

_HEAD = 4  # words at the head of a sentence before the noun of a journey
_NEAR = 2  # words at the head of a sentence among which the verb of a pronoun begins
_JOURNEYS = ("visit", "go", "stay", "arrive")


def tell_its_day(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> None:
    """Date the journey that the sentence or clause before tells by a noun and without a day."""
    nouns = [pred for pred in predicates if pred.noun]
    _tell_in_relative(doc, sentence, predicates)
    for verb in predicates:
        head = _pronoun_ahead(doc, sentence, verb)
        if head < 0 or verb.state in UNREAL or not _tells_its_time(doc, verb, nouns):
            continue
        leg = _journey_before(doc, sentence, head)
        if leg is not None and (leg.nominal or leg.rule == "noun"):
            _date_by(doc, leg, verb)


def _date_by(doc: Document, leg: Leg, verb: Predicate) -> None:
    day = next((m for k in range(verb.start, verb.end) if (m := doc.moment_at.get(k)) and m.dated), None)
    if day is None:
        return
    if verb.sense is Sense.END:
        leg.until, leg.until_tense = leg.until or day, leg.until_tense if leg.until else verb.tense
    elif leg.date is None:
        leg.date = day
        begins = verb.sense is Sense.BEGIN or getattr(verb.lexeme, "near", False)
        if leg.state == "told" and begins and verb.tense in (PAST, PLUPERFECT):
            leg.ongoing = leg.ongoing or leg.until is None


def _tell_in_relative(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> None:
    """ "X will visit Oslo. The trip, which begins on Friday, is …": its day in a clause behind its noun."""
    noun, verb = (*predicates[:2], None, None)[:2]
    if noun is None or verb is None or not noun.noun or noun.governor is not None:
        return
    if noun.sense not in (Sense.VISIT, Sense.GO, Sense.STAY) or noun.first - sentence.first > _HEAD:
        return
    behind = verb.link == "who" and 0 <= verb.link_at - noun.last < _NEAR
    if not behind or verb.state in UNREAL or not noun.subjects:
        return
    around = (k for k in range(noun.first, verb.end) if k != verb.link_at)
    told = (k in doc.place_at or k in doc.mention_at for k in around)
    leg = _journey_before(doc, sentence, sentence.first) if not any(told) else None
    begins = verb.sense in (Sense.BEGIN, Sense.END, Sense.EXPECT) or getattr(verb.lexeme, "near", False)
    if leg is None or not (begins or verb.sense is Sense.MAKE):
        return
    if set(noun.subjects) <= set(leg.travellers):
        _date_by(doc, leg, verb)


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
    words = doc.lexicon
    means = doc.lowers[head] in words.object_pronouns or doc.lowers[head] in words.thing_pronouns
    return head if pronoun or means else -1


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
    if leg is None or leg.weak:
        return None
    return leg if leg.sense in _JOURNEYS and leg.places and leg.state not in UNREAL else None
