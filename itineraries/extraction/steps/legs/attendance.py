"""Reads who is listed as being there: "in the presence of A and B", "among the guests were A and B"."""

from __future__ import annotations

from itineraries.extraction.document import (
    STRONG,
    Document,
    Hit,
    Leg,
    PersonMention,
    PlaceMention,
    Sentence,
)
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import is_free, told_on
from itineraries.extraction.steps.clauses.predicate import (
    FUTURE,
    FUTURE_PAST,
    OPEN,
    PAST,
    Predicate,
)
from itineraries.extraction.steps.when.moments import Moment

_NEAR = 5  # words between the phrase and whom it lists
_OPENS = 1  # words before a phrase that opens its sentence
_AHEAD = 8  # words of "en la cena de gala"
_DETERMINED = 3  # words of "en la última"
_FAR = 12  # words between whom it lists there and the city of what is told


def attendance(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> list[Leg]:
    """A weak leg for every list of people who are there, at the place of the sentence or of the gathering."""
    found = []
    _name_those_present(doc, sentence, predicates)
    for hit in doc.phrases_in("attendance", sentence.first, sentence.last):
        k = hit.first
        if doc.mute[k] or doc.phrases_in("company", sentence.first, min(k, sentence.first + _OPENS + 1)):
            continue  # "Dans la délégation, on note la présence de X"
        after = _listed(doc, sentence, hit)
        people = told_on(doc, after, after[0]) if after else []
        if not people:
            continue
        leg = Leg("attend", people, sentence, k, hit.last, rule="attendance")
        leg.weak, leg.mention, leg.clause = True, after[0], (sentence.first, sentence.last)
        leg.tense = _tense(predicates, k)
        leg.places = _place(doc, sentence, k) or _place_between(doc, hit.last, after[0].first)
        if not leg.places and k - sentence.first <= _OPENS:
            leg.places = _place_behind(doc, sentence, after)
        leg.date = _day(doc, sentence, max(k, leg.places[0].first)) if leg.places else None
        found.append(leg)
    return found or _being_there(doc, sentence, predicates)


def _being_there(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> list[Leg]:
    """ "En la cita estarán A y B", "además de la anfitriona, estarán A y B": to be at a gathering told ahead,
    or beside others, of those told right behind the verb.
    """
    if not doc.pack.drops_subject:
        return []
    for pred in predicates:
        mention = pred.subject_mention
        if pred.noun or pred.sense is not Sense.STAY or pred.state != "told" or not pred.subjects:
            continue
        if mention is None or mention.how == "pronoun" or mention.first < pred.head or doc.mute[pred.first]:
            continue
        if mention.first - pred.head > _NEAR or any(
            k in doc.place_at for k in range(pred.head, mention.first)
        ):
            continue
        low, high = max(sentence.first, pred.first - _AHEAD), min(pred.head, mention.first)
        if not (_gathering_ahead(doc, low, high) or doc.phrases_in("besides_words", sentence.first, high)):
            continue
        leg = Leg("attend", list(pred.subjects), sentence, pred.first, pred.last, rule="attendance")
        leg.travellers = [p for p in leg.travellers if not p.minor]
        leg.weak, leg.mention, leg.clause, leg.tense = True, mention, (pred.start, pred.end), pred.tense
        return [leg] if leg.travellers else []
    return []


def _gathering_ahead(doc: Document, low: int, high: int) -> bool:
    """ "En la cita", "en el funeral": a gathering that a word for where something is leads to."""
    for hit in doc.phrases_in("noun", low, high):
        if hit.value("noun").sense in (Sense.ATTEND, Sense.CEREMONY, Sense.MEET):
            before = doc.lowers[max(low, hit.first - _DETERMINED) : hit.last]
            if not doc.lexicon.in_words.isdisjoint(before):
                return True
    return False


def _name_those_present(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> None:
    """ "Sont présents pour ce sommet A et B", "Ont répondu présents : A et B": a verb that opens its sentence
    is of those named behind it and what they attend.
    """
    pred = predicates[0] if predicates else None
    if pred is None or not doc.pack.inverts or pred.noun or pred.sense is not Sense.ATTEND or pred.subjects:
        return
    after = [m for m in doc.mentions_in(pred.last, sentence.last) if m.how != "pronoun"]
    if pred.first > sentence.first + _OPENS or not after or after[0].first - pred.last > _NEAR:
        return
    verbs = any(not p.noun and pred.last <= p.first < after[0].first for p in predicates)
    parted = doc.comma_between(pred.last + 1, after[0].first)
    if not (verbs or parted) and is_free(doc, after[0], pred.last):
        pred.subjects, pred.subject_mention, pred.blocked = told_on(doc, after, after[0]), after[0], False


def _listed(doc: Document, sentence: Sentence, hit: Hit) -> list[PersonMention]:
    """Those behind the phrase, or before it where it ends the sentence ("X was present too")."""
    after = [m for m in doc.mentions_in(hit.last, sentence.last) if m.how != "pronoun"]
    if not after and sentence.last - hit.last <= 1:
        before = [m for m in doc.mentions_in(sentence.first, hit.first) if m.how != "pronoun"]
        return before if before and hit.first - before[-1].last <= _NEAR else []
    if not after or after[0].first - hit.last > _NEAR:
        return []
    parted = any(doc.gaps[j] >= STRONG for j in range(hit.last - 1, after[0].first - 1))
    return [] if parted else after


def _tense(predicates: list[Predicate], token: int) -> str:
    """That of the verb the phrase belongs to, which is the last before it or its own."""
    verb = next((p for p in reversed(predicates) if p.first <= token + 4 and p.tense != OPEN), None)
    return FUTURE if verb is not None and verb.tense in (FUTURE, FUTURE_PAST) else PAST


def _place(doc: Document, sentence: Sentence, token: int) -> list[PlaceMention]:
    """The last place before the phrase where something happens."""
    for k in range(token - 1, sentence.first - 1, -1):
        place = doc.place_at.get(k)
        if place is not None and place.role == "to" and place.country and not place.attribute:
            return [] if place.dateline else [place]
    return []


def _place_between(doc: Document, first: int, last: int) -> list[PlaceMention]:
    """ "Anwesend waren am Montag in Rom A und B"."""
    told = (doc.place_at.get(k) for k in range(first, last))
    return [p for p in told if p is not None and p.role == "to" and p.country and not p.attribute][:1]


def _place_behind(doc: Document, sentence: Sentence, listed: list[PersonMention]) -> list[PlaceMention]:
    """ "In the presence of X, a museum was opened in Oslo on Tuesday": the city of what is told with them."""
    for k in range(listed[0].last, min(listed[-1].last + _FAR, sentence.last)):
        if doc.gaps[k - 1] >= STRONG:
            return []
        place = doc.place_at.get(k)
        if place is not None and place.role == "to" and place.city and not place.attribute:
            return [place]
    return []


def _day(doc: Document, sentence: Sentence, token: int) -> Moment | None:
    told = (doc.moment_at.get(k) for k in range(token - 1, sentence.first - 1, -1))
    return next((m for m in told if m is not None and m.dated), None)
