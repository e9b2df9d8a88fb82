"""Journeys that are only thought of, and what stands between a journey and the verb that tells so."""

from __future__ import annotations

from itineraries.extraction.document import Document, Leg
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.engagements import unheld
from itineraries.extraction.steps.clauses.predicate import PLUPERFECT, Predicate

_JUDGED = 2  # words between a verb and what it finds a journey to be


def inside_relative(predicates: list[Predicate], index: int, after: int) -> bool:
    """ "A stop in Oslo, which was to have rounded off the tour, has been scrapped": a noun that the verb of
    the relative clause before it governs.
    """
    noun = predicates[after]
    verb = noun.governor if noun.noun else None
    if verb is None or verb.link != "who" or verb not in predicates[index + 1 : after]:
        return False
    behind = predicates[after + 1] if after + 1 < len(predicates) else None
    return behind is not None and not behind.bare  # not "which hosts the summit, twice put off"


def only_thought_of(doc: Document, leg: Leg, noun: Predicate, verb: Predicate) -> bool:
    """A journey that is talked about, or not on the agenda: nothing but its place, its day and whose it is
    stands before the verb that says so.
    """
    wished, spoken = verb.sense is Sense.WISH, getattr(verb.lexeme, "together", False)
    thought = verb.passive and not verb.bare and (wished or spoken)  # "une visite a été évoquée"
    thought = thought or (wished and verb.last - verb.head > 1)  # "ist im Gespräch"
    denied = verb.state == "negated" and not verb.noun and verb.tense != PLUPERFECT
    if not (thought or (denied and _settled(doc, verb))):
        return False
    if not unheld(doc, noun, max(noun.start, noun.sentence.first)):
        return False  # "during a visit to Rome he proposed …"
    told = max((p.last for p in leg.places if p.last <= verb.first), default=noun.last)
    told = max([told, *(m.last for m in doc.mentions_in(noun.last, verb.first))])
    small = doc.lexicon.small_words | doc.lexicon.helping
    return all(k in doc.moment_at or doc.lowers[k] in small for k in range(told, verb.first))


def brought_forward(verb: Predicate) -> bool:
    """ "La visite a été avancée à jeudi": the journey before the verb is still to be made."""
    return verb.passive and verb.state == "told" and getattr(verb.lexeme, "forward", False)


def found_to_be(doc: Document, verb: Predicate, noun: Predicate) -> bool:
    """ "Juge inutile un voyage", "estime très probable une visite": nobody says that it was made."""
    judged = doc.lexicon.judged_words
    between = range(verb.last, min(verb.last + _JUDGED, noun.first))
    return not verb.noun and any(doc.lowers[k] in judged for k in between)


def _settled(doc: Document, verb: Predicate) -> bool:
    """ "(is not) on the agenda": the verb tells whether a journey is to be made."""
    near = doc.phrases_in("settled_words", verb.first, min(verb.last + 6, verb.end))
    return next(iter(near), None) is not None
