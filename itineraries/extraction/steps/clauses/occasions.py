"""Says who takes part in what is told without anybody who does it: "lors d'une conférence de presse", "an
accord was signed".
"""

from __future__ import annotations

from itineraries.extraction.document import Document, Person
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import persons_of, story_of
from itineraries.extraction.steps.clauses.predicate import OPEN, PAST, Predicate

_DOINGS = (Sense.PRESS, Sense.SPEAK, Sense.SIGN, Sense.CEREMONY)
_CALLED_OFF = (Sense.CANCEL, Sense.POSTPONE, Sense.DECLINE, Sense.WISH, Sense.INVITE)
_NEAR = 12  # words
_SUBJECT = 4  # words of "the two countries"


def fronted(doc: Document, noun: Predicate) -> bool:
    """ "Lors d'une conférence de presse, X a …": a doing put before the verb of whoever does it."""
    if not noun.noun or noun.subjects or noun.sense not in _DOINGS:
        return False
    ahead = range(noun.sentence.first, noun.first)
    return len(ahead) < 8 and any(doc.lowers[k] in doc.lexicon.during for k in ahead)


def occasions_of_story(doc: Document, found: list[Predicate]) -> None:
    """ "The visit was marked by the signing of four accords", "dijo en una rueda de prensa": an occasion in a
    sentence that names nobody is that of whoever the story is about.
    """
    if any(not p.noun and any(not q.minor for q in p.subjects) for p in found):
        return
    for index, pred in enumerate(found):
        if not pred.noun or pred.subjects or pred.sense not in (Sense.PRESS, Sense.SIGN):
            continue
        if pred.state != "told" or any(p.sense in _CALLED_OFF or p.state != "told" for p in found):
            continue
        if pred.sense is Sense.SIGN and not _of_accords(doc, pred):
            continue
        if any(m.how != "pronoun" for m in doc.mentions_in(pred.sentence.first, pred.first)):
            continue
        pred.subjects = story_of(doc, pred)
        if pred.tense == OPEN:
            verbs = [p for p in (*reversed(found[:index]), *found[index:]) if not p.noun]
            pred.tense = verbs[0].tense if verbs else PAST


def _of_accords(doc: Document, noun: Predicate) -> bool:
    behind = range(noun.last, min(noun.last + _NEAR, noun.end))
    return any(doc.is_one_of(k, doc.lexicon.accords) for k in behind)


def signed_by_the_story(doc: Document, pred: Predicate) -> list[Person]:
    """ "An accord was signed", "Norway and Peru signed a treaty": no person is told, so that whom the story
    is about was there.
    """
    if pred.sense is not Sense.SIGN or pred.noun:
        return []
    lexicon = doc.lexicon
    # "X will receive her and the two countries will sign …": the subject may stand in the clause before.
    start = min(pred.start, max(pred.sentence.first, pred.first - _SUBJECT))
    ahead, behind = range(start, pred.first), range(pred.last, min(pred.last + _NEAR, pred.end))
    if any(persons_of(m) for m in doc.mentions_in(start, pred.first)):
        return []
    sides = any(doc.lowers[k] in lexicon.sides for k in ahead)
    if pred.subjects and not sides:
        return []
    if (pred.passive and not pred.bare) or pred.reflexive:
        stretch = (*ahead, *behind)
    elif sides or any(k in doc.place_at for k in ahead):
        stretch = tuple(behind)
    else:
        return []
    return story_of(doc, pred) if any(doc.is_one_of(k, lexicon.accords) for k in stretch) else []
