"""Reads on behind a "where" clause, or one that says what for, with the verb before it: "travels to Tirana,
where she meets X, and on Tuesday to Skopje".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Leg, PlaceMention
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.legs.arguments import DOINGS
from itineraries.extraction.steps.when.moments import Moment

_LED = 10  # words from "and then" to the place


def gone_on_to(doc: Document, pred: Predicate, stop: int) -> Leg | None:
    """The further stop that the verb before such a clause is meant of too, without its travellers; its own
    clause begins where that one ends.
    """
    if pred.noun or pred.sense not in (*DOINGS, Sense.HOST):
        return None
    purpose = pred.form is Form.INFINITIVE and pred.bare and not pred.link
    opens = pred.link_at if pred.link == "where" else pred.start if purpose else -1
    if not any(k in doc.place_at for k in range(pred.sentence.first, opens)):
        return None
    for k in range(pred.last + 1, stop):
        hit = doc.hits.get(k)
        then = hit is not None and hit.get("then_words") is not None
        if not (then or doc.lowers[k] in doc.lexicon.conjunctions) or k in doc.mention_at:
            continue
        told = _led_to(doc, k, stop)
        if told is None:
            continue
        place, moment = told
        leg = Leg("go", [], pred.sentence, place.first, place.last, rule="onward")
        leg.clause, leg.link = (k, stop), "then"
        leg.places, leg.date, leg.tense = [place], moment, pred.tense
        return leg
    return None


def _led_to(doc: Document, start: int, stop: int) -> tuple[PlaceMention, Moment | None] | None:
    """The place that "and on Tuesday" or "then" leads to, nothing but small words and a day between."""
    lexicon, moment, then = doc.lexicon, None, False
    k = start
    while k < min(stop, start + _LED):
        word, hit, place = doc.lowers[k], doc.covered.get(k), doc.place_at.get(k)
        if place is not None:
            led = place.role == "to" and not place.attribute and bool(place.country)
            ends = place.last >= stop or doc.gaps[place.last - 1] >= COMMA or place.last in doc.moment_at
            ends = ends or not doc.mentions_in(place.last, stop)
            return (place, moment) if led and ends and (moment is not None or then) else None
        if (day := doc.moment_at.get(k)) is not None:
            moment, k = day, day.last
            continue
        then = then or (hit is not None and hit.get("then_words") is not None)
        small = word in lexicon.conjunctions or word in lexicon.date_prepositions or word in lexicon.articles
        small = small or word in lexicon.to_place or word in lexicon.fillers
        if not (small or (hit is not None and (hit.get("then_words") or hit.get("fillers")))):
            return None
        if k > start and doc.gaps[k - 1] > COMMA:
            return None
        k += 1
    return None
