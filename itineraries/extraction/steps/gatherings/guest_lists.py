"""Reads who has said that he will come to what a story plays at: "A, B and C have confirmed their
attendance", "Zugesagt haben A und B", "A is on the guest list".
"""

from __future__ import annotations

from itineraries.extraction.document import (
    STRONG,
    Document,
    Leg,
    Person,
    PersonMention,
    PlaceMention,
    Sentence,
)
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import is_free, told_on, told_together
from itineraries.extraction.steps.clauses.predicate import FUTURE, PAST, PRESENT, PROGRESSIVE, Predicate
from itineraries.extraction.steps.gatherings.scene import Scene
from itineraries.extraction.steps.legs.arguments import UNREAL

_NEAR = 10  # words between the phrase and whom it tells of behind it
_OTHERS = 2  # words between it and the coming of others
_BESIDE = 4  # words between the verb that announces and what is announced
_NOW = (PAST, PRESENT, PROGRESSIVE)
_COMING = (Sense.STAY, Sense.ATTEND, Sense.ARRIVE)
_NOT_COMING = (Sense.CANCEL, Sense.POSTPONE, Sense.DECLINE, Sense.DOUBT, Sense.WISH)


def guest_lists(doc: Document, stage: Scene) -> list[Leg]:
    """A leg for every promise to come to what the story plays at, of all whom it is told of."""
    found: list[Leg] = []
    for predicates in doc.predicates:
        sentence = predicates[0].sentence
        if sentence.index < stage.sentence:
            continue
        for first, last in _promises(doc, predicates):
            if (leg := _promised(doc, stage, sentence, first, last)) is not None:
                found.append(leg)
    if "promised_words" in doc.phrases:
        told = {predicates[0].sentence.index: predicates for predicates in doc.predicates}
        for sentence in doc.sentences[stage.sentence :]:
            for hit in doc.phrases_in("promised_words", sentence.first, sentence.last):
                if any(_takes_back(p, hit.first) for p in told.get(sentence.index, [])):
                    continue
                if (leg := _promised(doc, stage, sentence, hit.first, hit.last)) is not None:
                    found.append(leg)
    return found


def _promises(doc: Document, predicates: list[Predicate]) -> list[tuple[int, int]]:
    """The words of "confirmed their attendance", "zugesagt": a verb that announces and what it announces, or
    one that alone says so.
    """
    found = []
    for pred in predicates:
        if pred.noun or pred.state != "told" or doc.mute[pred.first]:
            continue
        if pred.passive or pred.sense is Sense.EXPECT:
            if getattr(pred.lexeme, "announces", False) and _names_behind(doc, pred):
                found.append((pred.first, pred.last))
            continue
        if pred.tense not in _NOW:
            continue
        if getattr(pred.lexeme, "commits", False) and _alone(doc, pred):
            found.append((pred.first, pred.last))
        elif getattr(pred.lexeme, "announces", False):
            near = (p for p in predicates if p.noun and p.sense in _COMING and _own(doc, pred, p))
            noun = next(near, None)
            if noun is not None:
                found.append((min(pred.first, noun.first), max(pred.last, noun.last)))
                continue
            noun = next((p for p in predicates if p.noun and _told_of_others(doc, pred, p)), None)
            if noun is not None and not doc.mentions_in(noun.first, noun.last):
                found.append((noun.first, noun.last + 1))
    return found


def _told_of_others(doc: Document, verb: Predicate, noun: Predicate) -> bool:
    """ "La Cancillería confirmó la presencia de los presidentes de Chile, A; de Perú, B": whose coming it is
    that is announced stands behind it.
    """
    near = 0 < noun.first - verb.last <= _OTHERS and noun.last < len(doc.lowers)
    return near and doc.lowers[noun.last] in doc.lexicon.of_words and noun.sense in (Sense.STAY, Sense.ARRIVE)


def _names_behind(doc: Document, pred: Predicate) -> bool:
    """ "Sont aussi annoncés A, B et C": people are announced, told right behind the verb."""
    if pred.first > pred.sentence.first + 1 or doc.mentions_in(pred.sentence.first, pred.first):
        return False
    after = doc.mentions_in(pred.last, min(pred.last + _BESIDE, pred.sentence.last))
    return bool(after) and after[0].how in ("name", "surname", "office") and is_free(doc, after[0], pred.last)


def _own(doc: Document, verb: Predicate, noun: Predicate) -> bool:
    """Somebody's own coming, beside the verb that announces it."""
    own = doc.lowers[noun.first] in doc.lexicon.possessives or (
        noun.first > 0 and doc.lowers[noun.first - 1] in doc.lexicon.possessives
    )
    return own and min(abs(noun.first - verb.last), abs(verb.first - noun.last)) <= _BESIDE


def _alone(doc: Document, pred: Predicate) -> bool:
    """No goods are promised: "hat Hilfe zugesagt"."""
    return not any(doc.is_one_of(k, doc.lexicon.goods) for k in range(pred.start, pred.end))


def _takes_back(pred: Predicate, token: int) -> bool:
    """A verb of its clause that denies it, or tells who does not come."""
    off = pred.sense in _NOT_COMING or pred.state in UNREAL
    return off and not pred.noun and (pred.start <= token < pred.end)


def _promised(doc: Document, stage: Scene, sentence: Sentence, first: int, last: int) -> Leg | None:
    low, high = first, last
    while low > sentence.first and doc.gaps[low - 1] < STRONG:
        low -= 1
    while high < sentence.last and doc.gaps[high - 1] < STRONG:
        high += 1
    people, mention = _whose(doc, sentence, low, first, last)
    people = [p for p in people if p.country != stage.place.country]
    if (
        mention is None
        or not people
        or any(p.country != stage.place.country for p in _places(doc, low, high))
    ):
        return None
    leg = Leg(Sense.EXPECT.value, people, sentence, first, last, rule="promised")
    leg.tense, leg.mention, leg.apart, leg.implied = FUTURE, mention, True, True
    leg.clause = (low, high)
    return leg


def _whose(
    doc: Document, sentence: Sentence, low: int, first: int, last: int
) -> tuple[list[Person], PersonMention | None]:
    """Those before the words, or within them, where anybody does it there; else those behind them."""
    of_others = doc.lowers[last - 1] in doc.lexicon.of_words
    before = [] if of_others else [m for m in doc.mentions_in(low, last) if m.how != "pronoun"]
    free = [m for m in before if is_free(doc, m, low)]
    if free:
        people = told_together(doc, before, free[-1])
        return [p for p in people if not p.minor], free[-1]
    after = [m for m in doc.mentions_in(last, sentence.last) if m.how != "pronoun"]
    if not after or after[0].first - last > _NEAR or not (of_others or is_free(doc, after[0], last)):
        return [], None
    if any(gap >= STRONG for gap in doc.gaps[last - 1 : after[0].first - 1]):
        return [], None
    return told_on(doc, after, after[0]), after[0]


def _places(doc: Document, first: int, last: int) -> list[PlaceMention]:
    told = (doc.place_at.get(k) for k in range(first, last))
    return [p for p in told if p is not None and p.role == "to" and p.country and not p.attribute]
