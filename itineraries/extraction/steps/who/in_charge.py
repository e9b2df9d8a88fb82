"""Gives an office to somebody of whom a clause behind the name tells it.

"X, who chairs the defence committee", "Y, qui détient le portefeuille de l'Économie", "Z, chargé de
l'Afrique au département d'État".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Office
from itineraries.extraction.steps.who.homes import country_in

_REACH = 9  # words of a relative clause


def add_charges(doc: Document) -> None:
    """Fill the offices of those who have none and are told to lead a body or to be in charge of something."""
    for mention in doc.mentions:
        person, span = mention.person, mention.name_span
        if person is None or span is None or person.offices or person.known is not None or person.minor:
            continue
        k = span[1]
        if span[1] - span[0] < 2 or k >= len(doc.words) or doc.gaps[k - 1] != COMMA:
            continue
        words = _clause(doc, k)
        english = "Official" if _charged(doc, k) else "Head" if _leads(doc, words) else ""
        if english:
            person.country = person.country or country_in(doc, words)
            person.offices.append(Office(english, "other", person.country))


def _clause(doc: Document, k: int) -> range:
    stop = k + 1
    while stop < min(k + _REACH, doc.sentence_at(k).last) and doc.gaps[stop - 1] < COMMA:
        stop += 1
    return range(k, stop)


def _charged(doc: Document, k: int) -> bool:
    return any(tuple(doc.lowers[k : k + len(phrase)]) == phrase for phrase in doc.lexicon.in_charge)


def _leads(doc: Document, words: range) -> bool:
    """ "who chairs the committee", "die das Außenressort führt", "who holds the trade portfolio"."""
    lexicon = doc.lexicon
    if doc.lowers[words.start] not in lexicon.relatives:
        return False
    told = [doc.lowers[k] for k in words[1:]]
    if not lexicon.holding_verbs.isdisjoint(told) and not lexicon.portfolio_nouns.isdisjoint(told):
        return True
    body = any(doc.is_one_of(k, lexicon.public_bodies) for k in words[1:])
    return body and not lexicon.heading_verbs.isdisjoint(told)
