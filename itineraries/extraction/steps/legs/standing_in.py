"""Reads who goes in the place of somebody who stays away: "X will go instead", "Y será sustituido por Z"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Leg, Person, PersonMention, Sentence
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import told_on
from itineraries.extraction.steps.clauses.predicate import FUTURE, PAST, PLUPERFECT, Predicate
from itineraries.extraction.steps.legs.arguments import TRAVEL, UNREAL

_BACK = 2  # sentences between a journey given up and who makes it instead
_BEHIND = 5  # words between a passive and whom it is done by
_FAR = 12  # words between "lässt sich vertreten" and by whom
_STAND_INS = (*TRAVEL, Sense.ATTEND, Sense.SPEAK, Sense.MAKE)


def stand_ins(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> list[Leg]:
    """A statement without a place for each who goes for another; where to, the journey given up tells."""
    told = doc.phrases_in("instead_words", sentence.first, sentence.last)
    told = [hit for hit in told if not _of_a_land(doc, hit.last)]
    found = []
    for pred in predicates:
        if pred.noun or pred.state in UNREAL or pred.called_off or doc.mute[pred.first] == 1:
            continue
        replaces = getattr(pred.lexeme, "replaces", False) or getattr(pred.lexeme, "represents", False)
        instead = pred.sense in _STAND_INS and any(pred.start <= hit.first < pred.end for hit in told)
        if not (replaces or instead) or _elsewhere(doc, pred):
            continue
        sent = replaces and pred.sense is Sense.DECLINE  # "lässt sich von X vertreten"
        end = _end(doc, pred) if sent else pred.end
        told_there = [p for k in range(pred.start, end) if (p := doc.place_at.get(k)) is not None]
        if not sent and any(p.role == "to" for p in told_there):
            continue  # "instead, X will meet Y in Rome"
        by = replaces and (pred.passive or sent)
        people = _done_by(doc, pred, end, _FAR if sent else _BEHIND) if by else pred.subjects
        people = [person for person in people if not person.minor]
        if not people:
            continue
        leg = Leg(Sense.EXPECT.value, people, sentence, pred.first, pred.last, rule="instead")
        leg.tense = PAST if pred.tense in (PAST, PLUPERFECT) else FUTURE
        leg.clause, leg.mention, leg.predicate = (pred.start, pred.end), pred.subject_mention, pred
        leg.places = (
            [p for p in told_there if p.city and not (p.attribute or p.role == "from")][:1] if sent else []
        )
        found.append(leg)
    return found


def _of_a_land(doc: Document, k: int) -> bool:
    """ "Spoke on behalf of Spain": not in the place of somebody."""
    k += k < len(doc.words) and doc.lowers[k] in doc.lexicon.articles
    return k in doc.place_at and k not in doc.mention_at


def _elsewhere(doc: Document, pred: Predicate) -> bool:
    """ "Will instead attend a cabinet meeting": what has not been told of is nothing given up."""
    told = doc.lowers[pred.last : pred.last + 1]
    return pred.sense is Sense.ATTEND and not doc.lexicon.indefinite.isdisjoint(told)


def _end(doc: Document, pred: Predicate) -> int:
    """Where the clause of a verb ends, its nouns included."""
    behind = range(pred.last, pred.sentence.last)
    return next((k + 1 for k in behind if doc.gaps[k] >= COMMA), pred.sentence.last)


def _done_by(doc: Document, pred: Predicate, end: int, most: int) -> list[Person]:
    """ "Will be represented by X": whoever is told behind."""
    after = [
        m for m in doc.mentions_in(pred.last, end) if m.how != "pronoun" and m.person not in pred.subjects
    ]
    if not after or after[0].first - pred.last > most:
        return []
    led = doc.lowers[pred.last : after[0].first]
    return told_on(doc, after, after[0]) if not doc.lexicon.by_words.isdisjoint(led) else []


def in_whose_place(doc: Document, leg: Leg, given_up: Leg | None) -> bool:
    """Whether a journey given up right before is the one that somebody makes instead: of somebody else of his
    country, and of the one whom a verb of standing in is told of.
    """
    if given_up is None or leg.sentence.index - given_up.sentence.index > _BACK:
        return False
    if set(given_up.travellers) & set(leg.travellers) or given_up.first >= leg.first:
        return False
    homes = {person.country for person in given_up.travellers} - {None}
    if homes and homes.isdisjoint(person.country for person in leg.travellers):
        return False
    pred: Predicate = leg.predicate
    if not (getattr(pred.lexeme, "replaces", False) or getattr(pred.lexeme, "represents", False)):
        return True
    told: list[PersonMention] = doc.mentions_in(pred.start, pred.end)
    of_him = any(m.person in given_up.travellers for m in told if m.person is not None)
    left_out = pred.passive and doc.pack.drops_subject and not any(m.first < pred.first for m in told)
    his = not doc.lexicon.possessives.isdisjoint(doc.lowers[pred.first : pred.last])  # "take his place"
    return pred.clitic or of_him or left_out or his
