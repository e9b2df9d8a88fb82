"""Puts a meeting together with the verb that says that it takes place: "talks with X are planned in Rome"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from itineraries.extraction.document import COMMA, Document, Person, PersonMention
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.inheritance import CALLING_OFF
from itineraries.extraction.steps.clauses.mentions import persons_of, story_of, told_on
from itineraries.extraction.steps.clauses.predicate import FUTURE, FUTURE_PAST, OPEN, PRESENT, Predicate
from itineraries.extraction.steps.clauses.subjects import governor, object_floor, with_at

_MEETINGS = (Sense.MEET, Sense.PRESS, Sense.SIGN, Sense.SPEAK, Sense.CEREMONY)
#: What is said of a meeting: that it is, is held, expected, begins, ends, is called off.
_COURSES = (
    Sense.STAY,
    Sense.MAKE,
    Sense.EXPECT,
    Sense.OTHER,
    Sense.BEGIN,
    Sense.END,
    Sense.CANCEL,
    Sense.POSTPONE,
    Sense.WISH,
)


def settle_engagements(doc: Document, found: list[Predicate]) -> None:
    """Give every meeting that is a verb's subject its tense, clause and people; the verb goes."""
    index = 0
    while index < len(found):
        noun = found[index]
        if noun.noun and (noun.sense in _MEETINGS or noun.mutual):
            behind = found[index + 1] if index + 1 < len(found) else None
            before = found[index - 1] if index else None
            if behind is not None and _is_subject(doc, noun, before) and _tells_course(doc, noun, behind):
                found[index] = _put_together(doc, noun, behind)
                del found[index + 1]
            elif before is not None and _announced_by(doc, before, noun):
                found[index] = _put_together(doc, noun, before)
                found[index].hosted = before.sense is Sense.HOST or _past_venue(doc, before) > before.last
                del found[index - 1]
                continue
        index += 1


def _is_subject(doc: Document, noun: Predicate, before: Predicate | None) -> bool:
    """No preposition holds the noun, and nobody before it may be doing it."""
    if (
        before is not None
        and (noun.first < before.end or doc.gaps[noun.first - 1] < COMMA)
        and not noun.mutual
    ):
        return False
    return unheld(doc, noun, max(noun.start, noun.sentence.first))


def unheld(doc: Document, noun: Predicate, floor: int) -> bool:
    """No preposition holds the noun: it may be a subject."""
    lexicon = doc.lexicon
    for k in range(noun.first - 1, floor - 1, -1):
        if doc.gaps[k] >= COMMA:
            break
        word = doc.lowers[k]
        if k == noun.sentence.first and word in lexicon.determiners:
            return True  # "Des entretiens avec X sont prévus"
        if k in doc.mention_at or (k in doc.covered and doc.covered[k].get("after_words")):
            return False
        if (
            word in lexicon.to_place
            or word in lexicon.during
            or word in lexicon.with_words
            or word in lexicon.of_words
            or word in lexicon.from_place
        ):
            return k in doc.moment_at or k + 1 in doc.place_at or k + 1 in doc.moment_at
    return True


def _announced_by(doc: Document, verb: Predicate, noun: Predicate) -> bool:
    """ "Geplant ist ein Treffen mit X", "Rome hosted talks between X and Y": a meeting behind the verb that
    says that, or where, it is.
    """
    owned = noun.subject_mention is not None and noun.subject_mention.first >= noun.last
    hosted = verb.sense is Sense.HOST and not verb.passive and not verb.subjects
    if hosted:
        return (noun.mutual or owned) and _announces(doc, verb, noun)
    if verb.sense is Sense.HOST:
        return False
    held = owned and getattr(verb.lexeme, "takes_place", False)
    return (noun.mutual or held or not noun.subjects) and _announces(doc, verb, noun)


def _tells_course(doc: Document, noun: Predicate, verb: Predicate) -> bool:
    """Nobody but those whom the noun brings together stands before the verb."""
    if verb.noun or verb.sense not in _COURSES or verb.link in ("where", "who", "after"):
        return False
    if verb.bare and verb.form in (Form.INFINITIVE, Form.GERUND, Form.PARTICIPLE):
        return False
    met = doc.mentions_in(noun.last, verb.first)
    owned = len(met) > 1 and met[0] is noun.subject_mention
    if owned and len(told_on(doc, met, met[0])) == 1:
        met = met[1:]  # "la entrevista de X con Y tuvo lugar en Roma"
    return not met or (_brought_in(doc, met[0], noun) and len(met) <= len(told_on(doc, met, met[0])))


def _brought_in(doc: Document, mention: PersonMention, noun: Predicate) -> bool:
    k = governor(doc, mention, object_floor(doc, noun), within=6)
    if k is None:
        return False
    word = doc.lowers[k]
    if word in doc.lexicon.of_words and len(told_on(doc, doc.mentions_in(noun.last, noun.end), mention)) > 1:
        return True  # "ein Treffen von A und B ist geplant"
    return word not in doc.lexicon.conjunctions and (
        word in doc.lexicon.with_words or word in doc.lexicon.between
    )


def _announces(doc: Document, verb: Predicate, noun: Predicate) -> bool:
    """ "Geplant ist ein Treffen mit X": a verb whose subject is the meeting behind it."""
    return (
        not verb.noun
        and (verb.sense in _COURSES or verb.sense is Sense.HOST)
        and verb.subject_mention is None
        and verb.state != "negated"
        and not doc.mentions_in(verb.start, noun.first)
        and not any(doc.gaps[k] >= COMMA for k in range(verb.last - 1, noun.first - 1))
        and unheld(doc, noun, _past_venue(doc, verb))
    )


def _past_venue(doc: Document, verb: Predicate) -> int:
    """ "Rome will be the venue of talks", "será este martes escenario de": the token behind what says that it
    is held there.
    """
    k, lexicon, found = verb.last, doc.lexicon, False
    while k + 1 < verb.sentence.last and doc.gaps[k] < COMMA:
        if found and doc.lowers[k] in lexicon.of_words:
            return k + 1
        found = found or doc.lowers[k] in lexicon.venue_words
        small = (
            doc.lowers[k] in lexicon.venue_words or k in doc.moment_at or doc.lowers[k] in lexicon.articles
        )
        if not (small or doc.lowers[k] in lexicon.date_prepositions or doc.lowers[k] in lexicon.determiners):
            break
        k += 1
    return verb.last


def _put_together(doc: Document, noun: Predicate, verb: Predicate) -> Predicate:
    ahead = verb.first < noun.first
    whole = replace(
        noun,
        start=min(noun.start, verb.start),
        end=max(noun.end, verb.end),
        first=verb.first if ahead else noun.first,
        head=verb.head if ahead else noun.head,
        governor=None,
    )
    whole.tense = (
        FUTURE if verb.sense is Sense.EXPECT or (verb.passive and verb.tense == PRESENT) else verb.tense
    )
    if whole.tense == OPEN:
        whole.tense = noun.tense
    off = verb.sense in CALLING_OFF and verb.passive and verb.state == "told"
    met = other_side(doc, noun, verb.first) if off and not ahead else []
    if met:
        whole.subjects, whole.mutual = [*noun.subjects, *met], True
    if off and whole.mutual:
        # "A meeting between X and Y in Rome has been cancelled": so are the journeys to it.
        whole.called_off, whole.tense = CALLING_OFF[verb.sense], FUTURE_PAST
    elif verb.sense in (Sense.CANCEL, Sense.POSTPONE, Sense.WISH):
        whole.state, whole.called_off = "unreal", CALLING_OFF.get(verb.sense, "")
    elif verb.state != "told":
        whole.state = verb.state
    if not (whole.subjects or noun.blocked):
        whole.subjects = story_of(doc, noun)
    return whole


def other_side(doc: Document, pred: Predicate, end: int) -> list[Person]:
    """ "The talks of X with Y": Y, told behind the owner of the meeting."""
    if not pred.subjects or pred.governor is not None:
        return []
    told = doc.mentions_in(pred.last, end)
    for owner, other in pairwise(told):
        held = any(with_at(doc, k) for k in range(owner.last, other.first))
        if held and owner.person in pred.subjects and not set(persons_of(other)) & set(pred.subjects):
            return told_on(doc, told, other)
    return []
