"""Says whose a meeting is where nobody is told to hold it: "During a meeting with X, she …", "Talks with X
filled the morning".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Person, PersonMention
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.engagements import other_side, unheld
from itineraries.extraction.steps.clauses.inheritance import CALLING_OFF
from itineraries.extraction.steps.clauses.mentions import is_free, persons_of, story_of, told_on
from itineraries.extraction.steps.clauses.predicate import FUTURE_PAST, OPEN, PAST, Predicate
from itineraries.extraction.steps.clauses.subjects import object_floor, with_at

_TAKES_BACK = (Sense.CALL, Sense.CANCEL, Sense.POSTPONE, Sense.DECLINE, Sense.WISH, Sense.INVITE)
_AHEAD = 6  # words that may stand before a meeting at the head of a sentence
_BEHIND = 6  # words of a main clause before its subject


def meetings_of_story(doc: Document, found: list[Predicate]) -> None:
    """Give every meeting that opens its sentence, as its subject or held by a preposition, to whoever the
    sentence goes on about, else to whoever the story is about.
    """
    for index, pred in enumerate(found):
        if _received(pred):
            met = [p for m in doc.mentions_in(pred.last, pred.end) for p in persons_of(m)]
            pred.subjects = _doer(doc, found[1:], pred, met)
            return
        if not (pred.noun or _before_its_subject(pred)):
            if _nobodys(doc, pred):
                continue
            return  # what stands behind a verb is that verb's
        if pred.noun and pred.sense is Sense.MEET and _called_off(doc, pred, found[index + 1 : index + 2]):
            pred.state, pred.called_off = "unreal", CALLING_OFF[found[index + 1].sense]
            met = other_side(doc, pred, found[index + 1].first)
            if met and found[index + 1].passive:
                # "The talks of X with Y in Rome were called off": so are the journeys to them.
                pred.subjects, pred.mutual = [*pred.subjects, *met], True
                pred.state, pred.tense = "told", FUTURE_PAST
        if _missed(doc, pred, found[index + 1 : index + 2]):
            pred.state = "negated"
        if pred.sense is not Sense.MEET or pred.state != "told" or pred.mutual:
            continue
        met = _met(doc, pred)
        if not met or any(person not in met for person in pred.subjects):
            continue
        if not _opens(doc, pred, found[:index]) or _denied(doc, pred):
            continue
        doer = _doer(doc, found[index + 1 :], pred, met)
        if doer:
            pred.subjects, pred.governor, pred.passive = doer, None, False
            behind_it = found[index + 1] if index + 1 < len(found) else None
            if pred.noun and pred.tense == OPEN and behind_it is not None and behind_it.noun:
                pred.tense = behind_it.tense  # "A call on X and talks with Y are planned"
            if pred.tense == OPEN and not pred.noun:
                behind = next((p for p in found[index + 1 :] if not p.noun), None)
                pred.tense = behind.tense if behind is not None else PAST


def _before_its_subject(pred: Predicate) -> bool:
    """ "After meeting X, she …", "Tras reunirse con X, …", "Après avoir rencontré X, …"."""
    if pred.bare and pred.form in (Form.INFINITIVE, Form.GERUND):
        return True
    return not pred.subjects and pred.link == "after" and pred.link_at == pred.sentence.first


def _received(pred: Predicate) -> bool:
    """ "Recibida el martes por X, abogó …"."""
    heads = pred.first == pred.sentence.first and pred.form is Form.PARTICIPLE
    return heads and pred.sense is Sense.HOST and pred.bare and not pred.subjects


def _nobodys(doc: Document, verb: Predicate) -> bool:
    """ "Son programme comprend …", "auf ihrer Agenda stehen …", "Tuesday was given over to …": a verb that no
    person does, and that brings in what the story's people do.
    """
    if verb.subjects or verb.state != "told" or doc.mentions_in(verb.start, verb.first):
        return False
    if verb.sense in (Sense.STAY, Sense.MAKE, Sense.EXPECT, Sense.BEGIN, Sense.END, Sense.ARRIVE):
        return True
    if verb.sense is not Sense.OTHER:
        return False
    ahead = range(verb.start, verb.first)
    owned = any(doc.lowers[k] in doc.lexicon.possessives for k in ahead)
    owned = owned or bool(doc.phrases_in("programme_words", verb.start, verb.first))
    return owned or (verb.passive and any(k in doc.moment_at for k in ahead))


def _missed(doc: Document, noun: Predicate, behind: list[Predicate]) -> bool:
    """ "Beim Gipfel in Rom fehlte X", "En la cumbre faltó X": he stays away from the gathering in front."""
    given_up = bool(behind) and behind[0].sense is Sense.DECLINE and behind[0].state == "told"
    gathering = noun.noun and noun.sense in (Sense.ATTEND, Sense.MEET) and noun.state == "told"
    return given_up and gathering and _in_front(doc, noun) and set(noun.subjects) <= set(behind[0].subjects)


def _in_front(doc: Document, noun: Predicate) -> bool:
    """Whether a gathering opens its sentence behind a word that tells when or where ("beim", "en la")."""
    lexicon, first = doc.lexicon, noun.sentence.first
    ahead = doc.lowers[first : noun.first]
    return len(ahead) <= _AHEAD and any(
        word in lexicon.during or word in lexicon.to_place for word in ahead[:1]
    )


def _called_off(doc: Document, noun: Predicate, behind: list[Predicate]) -> bool:
    """ "Ein Treffen mit X ließ er absagen": what the verb behind it calls off."""
    return (
        bool(behind)
        and behind[0].sense in (Sense.CANCEL, Sense.POSTPONE)
        and behind[0].state == "told"
        and unheld(doc, noun, noun.sentence.first)
        and not any(doc.gaps[k] >= COMMA for k in range(noun.last, behind[0].first - 1))
    )


def _met(doc: Document, pred: Predicate) -> list[Person]:
    """Whom a meeting is said to be with."""
    behind = doc.mentions_in(pred.last, min(pred.end, pred.last + 12))
    first = next(iter(behind), None)
    if first is None or first.how == "pronoun":
        return []
    floor = object_floor(doc, pred)
    held = any(with_at(doc, k) for k in range(floor, first.first))
    if not (held or floor < pred.last or not pred.noun):
        return []
    if any(doc.gaps[k] >= COMMA for k in range(pred.last - 1, first.first - 1)):
        return []
    return told_on(doc, behind, first)


def _opens(doc: Document, pred: Predicate, before: list[Predicate]) -> bool:
    """Only small words, dates, places and nouns of a list stand before it in the sentence."""
    start = before[-1].last if before else pred.sentence.first
    if before and before[-1].noun and before[-1].sense is not Sense.MEET:
        return False
    if not before and pred.first - start > _AHEAD and not _dated(doc, start, pred.first):
        return False
    lexicon, joined = doc.lexicon, _joined(doc, before)
    return not any(
        doc.lowers[k] in lexicon.negations or doc.lowers[k] in lexicon.relatives
        for k in range(pred.sentence.first, pred.first)
    ) and all(m in joined for m in doc.mentions_in(pred.sentence.first, pred.first))


def _dated(doc: Document, start: int, stop: int) -> bool:
    return any(k in doc.moment_at or k in doc.place_at for k in range(start, stop))


def _joined(doc: Document, before: list[Predicate]) -> list[PersonMention]:
    """Those met by the meetings told before in the same breath."""
    return [m for noun in before for m in doc.mentions_in(noun.last, noun.end)]


def _denied(doc: Document, pred: Predicate) -> bool:
    """ "A meeting with X did not come about"."""
    return any(doc.lowers[k] in doc.lexicon.strong_negations for k in range(pred.last, pred.end))


def _doer(doc: Document, behind: list[Predicate], pred: Predicate, met: list[Person]) -> list[Person]:
    verb = next((p for p in behind if not p.noun), None)
    if verb is not None and (verb.sense in _TAKES_BACK or verb.state in ("negated", "unreal")):
        return []  # "Ein Treffen mit X ließ er absagen"
    if verb is not None and verb.subjects and not any(p in met for p in verb.subjects):
        return [p for p in verb.subjects if not p.minor]
    main = _behind_comma(doc, pred)
    if main is not None and main.person is not None and main.person not in met:
        return [] if main.person.minor else [main.person]
    return [p for p in story_of(doc, pred) if not p.minor and p not in met]


def _behind_comma(doc: Document, pred: Predicate) -> PersonMention | None:
    """The subject of a main clause that tells what we do not know: "…, she praised the fund"."""
    for k in range(pred.last, pred.sentence.last):
        if doc.gaps[k - 1] < COMMA:
            continue
        mention = next(iter(doc.mentions_in(k, min(k + _BEHIND, pred.sentence.last))), None)
        if mention is not None and is_free(doc, mention, k):
            return mention
    return None
