"""Puts before a journey what is told behind its verb and was over when it began: "reiste nach einem Gespräch
mit X nach Rom weiter", "flew to Rome after talks with X".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Leg, PlaceMention, Sentence
from itineraries.extraction.steps.clauses.predicate import Predicate

_PHRASE = 4  # words between "after" and its noun
_GOING = ("go", "arrive", "return")


def put_before_last(doc: Document, leg: Leg) -> bool:
    """Take from a leg that comes before the one told last where that one leads; whether it comes before."""
    before = doc.legs[-1] if doc.legs else None
    if before is None or before.sentence is not leg.sentence or not leg.nominal:
        return False
    if leg.sense == "attend" and before.sense == "return":
        return True  # "a regagné Ottawa à l'issue du sommet": the gathering he returns from
    if leg.sense not in ("meet", "attend") or before.sense not in _GOING or before.nominal:
        return False
    if not _after(doc, leg.predicate.head, leg.sentence):
        return False
    if not set(before.travellers) & set(leg.travellers):
        return False
    leg.places = [p for p in leg.places if p not in before.places]
    return True


def whither(doc: Document, noun: Predicate, places: list[PlaceMention]) -> list[PlaceMention]:
    """ "Nach einem Gespräch mit X in Rom | nach Oslo gereist": of the places behind a meeting that is over,
    those that words of direction lead to.
    """
    if not doc.lexicon.direction_words or not _after(doc, noun.head, noun.sentence):
        return places
    return [p for p in places if _led_to(doc, p)]


def _led_to(doc: Document, place: PlaceMention) -> bool:
    """ "Nach Oslo", "ins benachbarte Ghana", "in die Türkei"."""
    words, k = doc.lexicon, place.first - 1
    while k > 0 and place.first - k <= _PHRASE and doc.lowers[k] in words.place_adjectives:
        k -= 1
    if doc.lowers[k] in words.direction_words:
        return True
    return doc.lowers[k - 1] in words.in_words and doc.lowers[k] in words.direction_articles


def _after(doc: Document, head: int, sentence: Sentence) -> bool:
    """ "After talks", "nach einem kurzen Gespräch": right behind a word for "after"."""
    k = head - 1
    while k >= sentence.first and head - k <= _PHRASE and doc.gaps[k] < COMMA:
        hit, word = doc.covered.get(k), doc.lowers[k]
        if (hit is not None and hit.get("after_words")) or word == doc.pack.direction_after:
            return True
        if k in doc.place_at or word in doc.lexicon.to_place or word in doc.lexicon.visiting_words:
            return False  # "nach Rom zu Gesprächen"
        named = hit is not None and (hit.get("demonym") or hit.get("format"))  # "nach dem EU-Gipfel"
        if hit is not None and not named and word not in doc.lexicon.determiners:
            return False
        k -= 1
    return False
