"""Reads what stands on somebody's programme: lines with a day and a place ("24-25 novembre : Bahreïn"),
lists of stops ("Au programme : Oslo et Riga"), and gatherings that await him ("l'attendent : le G7 de Rome").
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Leg, PlaceMention, Sentence
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import is_free, persons_of, story_of
from itineraries.extraction.steps.clauses.predicate import FUTURE, PAST, Predicate
from itineraries.extraction.steps.legs.arguments import journey_told_last
from itineraries.extraction.steps.when.moments import Moment

_NEAR = 6  # words between a gathering and its day


def programme_legs(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> list[Leg]:
    """The legs that a programme in this sentence tells."""
    line = _line(doc, sentence)
    return [line] if line is not None else [*_stops(doc, sentence), *_appointments(doc, sentence, predicates)]


def _line(doc: Document, sentence: Sentence) -> Leg | None:
    """ "24-25 novembre : Bahreïn." — a line of a programme, said of whom the story is about."""
    moment = doc.moment_at.get(sentence.first)
    if (
        moment is None
        or moment.first != sentence.first
        or not moment.dated
        or moment.last >= sentence.last
        or doc.mute[sentence.first]
    ):
        return None
    sign = doc.text[doc.ends[moment.last - 1] : doc.starts[moment.last]].strip()
    place = doc.place_at.get(moment.last) or (
        doc.place_at.get(moment.last + 1) if doc.lowers[moment.last] in doc.lexicon.articles else None
    )
    if sign not in (":", "-", "–", "—") or place is None or not place.country:
        return None
    before = journey_told_last(doc)
    if before is None:
        return None
    value = moment.mention.resolve("future")
    leg = Leg("go", list(before.travellers), sentence, place.first, place.last, rule="programme")
    leg.tense = FUTURE if value is not None and value.start >= doc.published.isoformat() else PAST
    leg.clause = (sentence.first, sentence.last)
    leg.date = moment
    leg.places = _list_from(doc, place, sentence.last)
    return leg


def _list_from(doc: Document, place: PlaceMention, stop: int) -> list[PlaceMention]:
    """A place and those listed with it behind."""
    found, k = [place], place.last
    while k < stop:
        other = doc.place_at.get(k)
        if other is not None and other.country and other.listed:
            found.append(other)
        k = other.last if other is not None else k + 1
    return found


def _stops(doc: Document, sentence: Sentence) -> list[Leg]:
    """ "Au programme : Oslo et Riga": places right behind the colon of a programme that heads a sentence."""
    programme = doc.phrases_in("programme_words", sentence.first, sentence.last)
    colon = _colon(doc, sentence) if programme else None
    if colon is None or programme[0].first >= colon:
        return []
    place = next((p for k in range(colon, min(colon + 2, sentence.last)) if (p := doc.place_at.get(k))), None)
    before = journey_told_last(doc)
    if place is None or not place.country or before is None:
        return []
    leg = Leg("visit", list(before.travellers), sentence, place.first, place.last, rule="programme")
    leg.tense, leg.clause, leg.nominal = before.tense, (sentence.first, sentence.last), True
    leg.places = _list_from(doc, place, sentence.last)
    return [leg]


def _colon(doc: Document, sentence: Sentence) -> int | None:
    """The token behind the first colon of a sentence."""
    if ":" not in doc.text[sentence.start : sentence.end]:
        return None
    for k in range(sentence.first + 1, sentence.last):
        if doc.colon_before(k):
            return k
    return None


def _appointments(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> list[Leg]:
    """ "Deux rendez-vous l'attendent : le G7 de Kananaskis, du 15 au 17 juin, puis …": a journey to each."""
    awaits = next((p for p in predicates if getattr(p.lexeme, "awaits", False) and not p.passive), None)
    colon = _colon(doc, sentence) if awaits is not None and not awaits.subjects else None
    if colon is None or awaits is None or not awaits.last <= colon:
        return []
    told = [m for m in doc.mentions_in(awaits.last, colon) if is_free(doc, m, awaits.last)]
    people = persons_of(told[0]) if told else story_of(doc, awaits) if awaits.clitic else []
    if not people:
        return []
    nouns = [p for p in predicates if p.noun and p.sense is Sense.ATTEND and p.first >= colon]
    heads = {p.head for p in nouns}
    heads |= {hit.first for hit in doc.phrases_in("format", colon, sentence.last)}
    found: list[Leg] = []
    for place in _cities(doc, colon, sentence.last):
        since = found[-1].last if found else colon
        head = next((k for k in sorted(heads) if since <= k < place.first), None)
        if head is None:
            continue
        leg = Leg("go", list(people), sentence, place.first, place.last, rule="programme")
        leg.tense, leg.clause, leg.opens = FUTURE, (since, place.last), True
        leg.apart = True
        leg.places, leg.date = [place], _day_of(doc, since, head, place, sentence.last)
        found.append(leg)
    return found


def _cities(doc: Document, start: int, stop: int) -> list[PlaceMention]:
    told = dict.fromkeys(doc.place_at[k] for k in range(start, stop) if k in doc.place_at)
    return [p for p in told if p.city and not p.attribute]


def _day_of(doc: Document, since: int, head: int, place: PlaceMention, stop: int) -> Moment | None:
    """The day told before the gathering, else the one behind its place."""
    before = [doc.moment_at[k] for k in range(since, head) if k in doc.moment_at]
    behind = [
        doc.moment_at[k] for k in range(place.last, min(place.last + _NEAR, stop)) if k in doc.moment_at
    ]
    if place.last < stop and doc.gaps[place.last - 1] > COMMA:
        behind = []
    return next((m for m in (*reversed(before), *behind) if m.dated and not m.said), None)
