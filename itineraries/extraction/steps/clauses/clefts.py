"""Takes away the "to be" of cleft sentences: "C'est à Rome que X a atterri", "será el lunes cuando …"."""

from __future__ import annotations

from itineraries.extraction.document import Document
from itineraries.extraction.steps.clauses.predicate import Predicate

_CLEFT = 16  # words of the day and the place of a cleft sentence
_CLEFT_DAY = 4  # words between the place of a cleft sentence and its "that"


def drop_clefts(doc: Document, found: list[Predicate]) -> dict[Predicate, int]:
    """ "C'est à Rome que X avait atterri": the "is" says nothing; the verb's clause begins behind it."""
    if start := _past_opener(doc, found):
        found.pop(0)
        return {found[0]: start}
    words = doc.pack.cleft_words
    if words and found and (start := _past_cleft(doc, found[0])):
        return {found[0]: start}
    if not words or len(found) < 2:
        return {}
    one, other = found[0], found[1]
    k = one.first - 1
    if one.noun or one.form is not None or k < one.sentence.first or doc.lowers[k] not in words:
        return {}
    told = any(j in doc.place_at or j in doc.moment_at for j in range(one.last, other.first))
    opens = doc.lexicon.object_relatives or doc.lexicon.relatives
    if not told or not any(doc.lowers[j] in opens for j in range(one.last, other.first)):
        return {}
    found.pop(0)
    return {other: one.last}


def _past_opener(doc: Document, found: list[Predicate]) -> int:
    """ "Será el lunes, en Roma, cuando X …": the token behind a "to be" that opens a sentence, where nothing
    but days and places stands before what opens the clause; else 0.
    """
    one = found[0] if len(found) > 1 and doc.pack.cleft_openers else None
    if one is None or one.noun or one.form is not None or one.first != one.sentence.first:
        return 0
    lexicon, told = doc.lexicon, False
    for k in range(one.last, min(one.last + _CLEFT, found[1].first)):
        if k in doc.moment_at or k in doc.place_at:
            told = True
        elif doc.lowers[k] in doc.pack.cleft_openers:
            return one.last if told else 0
        elif not (doc.lowers[k] in lexicon.articles or doc.lowers[k] in lexicon.to_place):
            return 0
    return 0


def _past_cleft(doc: Document, pred: Predicate) -> int:
    """ "It is to Rome that X will go": the token of "to", where "is to" looks like an auxiliary; else 0."""
    first = pred.sentence.first
    hit = doc.hits.get(first + 1) if doc.lowers[first] in doc.pack.cleft_words else None
    if hit is None or hit.get("aux") is None or doc.lowers[hit.last - 1] not in doc.lexicon.to_place:
        return 0
    place = doc.place_at.get(hit.last)
    opens = doc.lexicon.object_relatives or doc.lexicon.relatives
    near = () if place is None else doc.lowers[place.last : min(place.last + _CLEFT_DAY, pred.first)]
    return hit.last - 1 if any(word in opens for word in near) else 0
