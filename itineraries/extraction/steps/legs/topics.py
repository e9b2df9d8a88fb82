"""Tells an event that people only talk about from one they take part in."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.predicate import PAST, PLUPERFECT, Predicate
from itineraries.extraction.steps.legs.audiences import audience

_TALK = (Sense.SAY, Sense.CALL, Sense.OTHER)
_MOVED = (Sense.CANCEL, Sense.POSTPONE)
_OBJECT = 12  # words between a verb and the noun it is about
_NEAR = 4  # words between a verb of saying and a press conference
_MET = 2  # words of whom somebody meets: "the director"
_BETWEEN = 6  # words between a gathering and "between"


def only_topic(doc: Document, pred: Predicate) -> bool:
    """ "Welcomed the summit in Bogotá", "to discuss the G20 in Delhi": the noun is what the verb is about."""
    if _of_other_countries(doc, pred):
        return True
    governor = pred.governor
    if governor is None:
        return False
    ahead = doc.lowers[max(0, pred.first - 3) : pred.first]
    if governor.sense in _MOVED and not doc.lexicon.before_after.isdisjoint(ahead):
        return True  # "put off until after the inauguration"
    if _amid(doc, pred):
        return False
    if pred.sense is Sense.PRESS and pred.head - governor.last < _NEAR:
        return False  # "told a news conference"
    if audience(doc, governor, pred):
        return False
    if _spoken_of(doc, governor, pred) or _of_somebody_met(doc, governor, pred):
        return True
    if governor.sense in _TALK:
        return not own_meeting(doc, pred)
    if governor.noun or governor.passive or not 0 <= pred.head - governor.last <= _OBJECT:
        return False
    if getattr(governor.lexeme, "together", False):
        return not _led_to(doc, max(governor.last, pred.head - 4), pred.head)
    about = getattr(governor.lexeme, "applauds", False)
    recent = governor.sense in (Sense.HOST, Sense.MEET, Sense.MAKE) and _recent(doc, governor.last, pred)
    return (about or recent) and _bare_object(doc, governor.last, pred.head)


def _spoken_of(doc: Document, verb: Predicate, noun: Predicate) -> bool:
    """ "Spoke of a meeting in Rome", "habló de la cumbre de Lima": what a speech is about."""
    k = verb.last
    spoken = verb.sense in (Sense.SPEAK, Sense.MEET) and not verb.noun and 0 < noun.head - k <= _NEAR
    return spoken and (doc.lowers[k] in doc.lexicon.of_words or doc.lowers[k] in doc.lexicon.about_words)


def _of_somebody_met(doc: Document, verb: Predicate, noun: Predicate) -> bool:
    """ "Received the director of the forum in Davos", "a reçu les médaillés des Jeux de Pékin": the gathering
    tells who is met.
    """
    if noun.sense is not Sense.ATTEND or verb.noun or not 1 < noun.head - verb.last <= _OBJECT:
        return False
    lexicon, k = doc.lexicon, noun.first - 1
    while k > verb.last and doc.lowers[k] in lexicon.articles and doc.lowers[k] not in lexicon.of_words:
        k -= 1
    met = verb.sense in (Sense.HOST, Sense.MEET) and not (verb.passive or verb.reflexive)
    if not met or doc.lowers[k] not in lexicon.of_words or k - verb.last < _MET:
        return False
    told = doc.mentions_in(verb.last, k)
    somebody = not told or (len(told) == 1 and told[0].how == "office" and told[0].last == k)
    return (
        somebody and not _led_to(doc, k - _MET, k) and all(doc.gaps[j] < COMMA for j in range(verb.last, k))
    )


def _amid(doc: Document, pred: Predicate) -> bool:
    before = range(max(pred.sentence.first, pred.head - 5), pred.head)
    return any(doc.lowers[k] in doc.lexicon.during and k + 1 not in doc.place_at for k in before)


def own_meeting(doc: Document, pred: Predicate) -> bool:
    """ "Builds on their meeting in Oslo": told with its place right behind it, and theirs."""
    before = range(max(pred.sentence.first, pred.head - 4), pred.head)
    if pred.sense is not Sense.MEET or not any(doc.lowers[k] in doc.lexicon.possessives for k in before):
        return False
    whom = next(iter(doc.mentions_in(pred.last, min(pred.last + _NEAR, pred.end))), None)
    behind = (pred.last, whom.last) if whom is not None else (pred.last,)
    near = (doc.place_at.get(k) for last in behind for k in range(last, min(last + 3, pred.end)))
    return any(place is not None and place.role == "to" for place in near)


def _recent(doc: Document, start: int, pred: Predicate) -> bool:
    last = min(pred.last + 1, len(doc.lowers))
    return any(
        doc.lowers[k] in doc.lexicon.recent_words for k in (*range(start, pred.head), *range(pred.last, last))
    )


def _bare_object(doc: Document, start: int, stop: int) -> bool:
    """Nothing between a verb and a noun that leads elsewhere: "welcomed X to the summit" is no topic."""
    if _led_to(doc, start, stop):
        return False
    return not any(k in doc.mention_at or doc.gaps[k] >= COMMA for k in range(start, stop))


def _led_to(doc: Document, start: int, stop: int) -> bool:
    """A preposition before a noun, not before a place: "discussed trade *at* a summit"."""
    lexicon = doc.lexicon
    leading = lexicon.to_place | (lexicon.with_words - lexicon.conjunctions)
    return any(doc.lowers[k] in leading and k + 1 not in doc.place_at for k in range(start, stop))


def _of_other_countries(doc: Document, pred: Predicate) -> bool:
    """ "The summit in Baghdad between Iraq, Jordan and Egypt": a gathering of countries that are not his."""
    homes = {p.country for p in pred.subjects}
    if None in homes or pred.mutual:
        return False
    stop = pred.sentence.last
    between = next(
        (
            k
            for k in range(pred.last, min(pred.last + _BETWEEN, stop))
            if doc.lowers[k] in doc.lexicon.between
        ),
        None,
    )
    if between is None:
        return False
    told = [p for k in range(between + 1, min(between + 10, stop)) if (p := doc.place_at.get(k)) is not None]
    countries = {p.country for p in told if p.country and not p.city}
    return len(countries) > 1 and not homes & countries


def done_at_gathering(doc: Document, verb: Predicate, noun: Predicate) -> bool:
    """ "Explicó su plan en la cumbre celebrada en Oslo": said or done at it; not "defendió lo pactado en la
    cumbre", in which something else was done there.
    """
    lexicon, k = doc.lexicon, noun.first - 1
    past = verb.tense in (PAST, PLUPERFECT) and verb.state == "told" and not verb.passive
    if not past or verb.sense not in (Sense.SAY, Sense.OTHER):
        return False
    while k > verb.last and doc.lowers[k] in lexicon.articles and doc.lowers[k] not in lexicon.in_words:
        k -= 1
    held = doc.lowers[k] in lexicon.in_words or not lexicon.amid_words.isdisjoint(doc.lowers[k - 1 : k + 1])
    between = range(verb.last, k)
    done = any(
        doc.gaps[j] >= COMMA
        or doc.lowers[j] in lexicon.relatives
        or doc.lowers[j].endswith(doc.pack.participle_endings)
        for j in between
        if j not in doc.moment_at
    )
    return held and not done
