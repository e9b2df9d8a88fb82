"""Reads journeys told by an attribute of whoever makes them: "der am Montag in Rom eingetroffene
Präsident X", "die derzeit in Rom weilende Ministerin Y".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Leg, PersonMention, PlaceMention, Sentence
from itineraries.extraction.steps.clauses.mentions import persons_of
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.when.moments import Moment

_BEFORE_NAME = 3  # adjectives between the attribute and whom it is of
_PHRASE = 9  # words of an attribute between its article and its verb


def told_as_attributes(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> list[Leg]:
    """The legs of a sentence's attributes; what their verbs tell begins behind them."""
    if not doc.lexicon.attributes or sentence.index not in doc.placed:
        return []
    found: list[Leg] = []
    for mention in doc.mentions_in(sentence.first, sentence.last):
        people = [p for p in persons_of(mention) if not p.minor]
        told = _attribute(doc, mention, sentence) if people and mention.how != "pronoun" else None
        if told is None:
            continue
        sense, tense, start, verb, places, moment = told
        leg = Leg(sense, people, sentence, start, verb + 1, rule="attribute", tense=tense)
        leg.places, leg.clause, leg.mention, leg.date = places, (start, mention.first), mention, moment
        leg.predicate = next((p for p in predicates if not p.noun), None)
        leg.ongoing = sense == "stay"
        if moment is not None:
            moment.said = True  # no day of the verb's
        for pred in predicates:
            if pred.start <= start and pred.first > verb:
                pred.start = mention.first
        found.append(leg)
    return found


_Told = tuple[str, str, int, int, list[PlaceMention], Moment | None]


def _attribute(doc: Document, mention: PersonMention, sentence: Sentence) -> _Told | None:
    """Sense, tense, first word, verb, places and day of the attribute before a mention."""
    lexicon, verb = doc.lexicon, mention.first - 1
    while verb > sentence.first and mention.first - verb <= _BEFORE_NAME and _adjective(doc, verb):
        verb -= 1
    if verb <= sentence.first or doc.lowers[verb] not in lexicon.attributes or not doc.words[verb].islower():
        return None
    sense, tense = lexicon.attributes[doc.lowers[verb]]
    places: list[PlaceMention] = []
    moments: list[Moment] = []
    k = verb - 1
    while k >= sentence.first and verb - k <= _PHRASE and doc.gaps[k] < COMMA and not doc.mute[k]:
        place, moment = doc.place_at.get(k), doc.moment_at.get(k)
        if place is not None:
            if place.role not in ("to", ""):
                return None
            places[:0] = [] if place in places else [place]
        elif moment is not None:
            moments += [] if moment in moments else [moment]
        elif doc.lowers[k] in lexicon.articles and doc.lowers[k] not in lexicon.to_place and k + 1 < verb:
            dated = [m for m in moments if m.dated]
            return (sense, tense, k, verb, places, dated[-1] if dated else None) if places else None
        elif not _small(doc, k):
            return None
        k -= 1
    return None


def _adjective(doc: Document, k: int) -> bool:
    hit = doc.covered.get(k)
    return doc.lowers[k] in doc.lexicon.role_adjectives or (hit is not None and bool(hit.get("demonym")))


def _small(doc: Document, k: int) -> bool:
    lexicon, word = doc.lexicon, doc.lowers[k]
    return (
        word in lexicon.to_place
        or word in lexicon.since_words
        or word in lexicon.date_prepositions
        or word in lexicon.fillers
        or word in lexicon.articles
        or (k in doc.covered and doc.covered[k].get("capital_words") is not None)
    )
