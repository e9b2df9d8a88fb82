"""What is said to come is told as a plan wherever who said so is told, and what only might be is none."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.predicate import (
    FUTURE,
    FUTURE_PAST,
    OPEN,
    PAST,
    PLUPERFECT,
    Predicate,
)

_OVER = (Form.PAST, Form.PARTICIPLE)
_TRAVEL = (Sense.GO, Sense.VISIT, Sense.ARRIVE, Sense.STAY)
_AWAY = (Sense.EXPECT, Sense.LEAVE, Sense.TRANSIT)
_THEN = (FUTURE_PAST, PAST, PLUPERFECT)
_SPEAKER = 12  # words from the comma before who says so to the verb


def tell_as_said(doc: Document, found: list[Predicate]) -> None:
    """Settle what "would" be: told where somebody said so, what the journey it is said of is to be else."""
    if not any(_open(pred) for pred in found):
        return
    end = _said_behind(doc, found)
    said: Predicate | None = None
    noun: Predicate | None = None
    plan: Predicate | None = None  # the verb before, told as what somebody said would be
    for pred in found:
        if pred.noun:
            noun = pred if pred.sense in _TRAVEL else noun
            continue
        if _open(pred):
            behind = pred.last <= end
            if (said is not None and _says(said)) or behind:
                pred.state = "told"
            elif plan is not None and doc.lowers[pred.first - 1] in doc.lexicon.conjunctions:
                pred.state = "told"  # "said he would visit Rome and would meet X"
            elif said is not None and _seen_from_then(doc, said, pred):
                pred.state, pred.tense = "told", FUTURE_PAST
            if noun is not None and plan is None and _heads_clause(doc, noun, said):
                _settle_noun(doc, noun, pred)
            plan = pred if pred.state == "told" else None
        else:
            plan = None
        said, noun = pred, None


def _seen_from_then(doc: Document, verb: Predicate, pred: Predicate) -> bool:
    """ "Was to go on to Bogota, where he would meet X": what was to come, of a journey told as over."""
    if verb.state != "told" or verb.tense not in _THEN or verb.sense is Sense.SAY:
        return False
    if verb.tense != FUTURE_PAST and verb.sense not in (*_TRAVEL, *_AWAY):
        return False
    return not doc.lexicon.where.isdisjoint(doc.lowers[verb.last : pred.first])


def _open(pred: Predicate) -> bool:
    return pred.hypothetical and pred.state == "maybe"


def _says(pred: Predicate) -> bool:
    told = pred.sense is Sense.SAY and pred.state == "told" and pred.form in _OVER
    return told and pred.tense in (PAST, PLUPERFECT) and not getattr(pred.lexeme, "denies", False)


def _said_behind(doc: Document, found: list[Predicate]) -> int:
    """ "X would visit Rome, the ministry said": where what is said ends; -1 where nothing is.

    Behind "if" and "when" it stays what might be: nobody has said that it will.
    """
    said = next((pred for pred in reversed(found) if not pred.noun), None)
    if said is None or not _says(said):
        return -1
    low = max(said.sentence.first, said.first - _SPEAKER)
    comma = next((k for k in range(said.first, low, -1) if doc.gaps[k - 1] >= COMMA), -1)
    words = doc.lowers[said.sentence.first : max(comma, said.sentence.first)]
    lexicon = doc.lexicon
    return comma if lexicon.conditionals.isdisjoint(words) and lexicon.when_words.isdisjoint(words) else -1


def _heads_clause(doc: Document, noun: Predicate, before: Predicate | None) -> bool:
    """ "A visit … would", "said the visit … would": nothing leads to it, as "on a visit to Rome" does."""
    lexicon = doc.lexicon
    low = before.last if before is not None else noun.sentence.first
    leading = lexicon.to_place | lexicon.during | lexicon.date_prepositions
    if not leading.isdisjoint(doc.lowers[low : noun.first]):
        return False
    return not doc.phrases_in("after_words", low, noun.first)


def _settle_noun(doc: Document, noun: Predicate, verb: Predicate) -> None:
    """ "A visit to Rome would be a signal" is only thought of; "the visit would be his first" is to come."""
    if noun.tense != OPEN or noun.state != "told" or verb.sense in (Sense.CANCEL, Sense.POSTPONE):
        return
    if doc.comma_between(noun.last, verb.first):
        return
    if doc.lowers[noun.first - 1] in doc.lexicon.indefinite and noun.first > noun.sentence.first:
        noun.state = "unreal"
    else:
        noun.tense = FUTURE
