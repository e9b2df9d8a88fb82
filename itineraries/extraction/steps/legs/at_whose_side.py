"""Finds the company of somebody whose name or office is told in it: "at the premier's side"."""

from __future__ import annotations

from collections.abc import Iterator

from itineraries.extraction.document import JOINED, Document, Hit, PersonMention, Sentence
from itineraries.extraction.steps.clauses.mentions import owns, persons_of
from itineraries.extraction.steps.clauses.readings import BE
from itineraries.extraction.steps.clauses.subjects import with_at
from itineraries.extraction.steps.legs.arguments import journey_told_last

_NEAR = 4  # words


def owned_company(doc: Document, sentence: Sentence) -> Iterator[Hit]:
    """ "At the premier's side", "in Reed's entourage", "was with Reed": as a phrase for company, where the
    journey told last is that of whose company it is.
    """
    pairs, lexicon = doc.lexicon.owned_company, doc.lexicon
    for k in range(sentence.first + 2, sentence.last) if pairs else ():
        hit = doc.covered.get(k - 1)
        if with_at(doc, k) and hit is not None and hit.value("aux") in BE:
            behind = next(iter(doc.mentions_in(k + 1, min(k + _NEAR, sentence.last))), None)
            if behind is not None and behind.first - k < _NEAR - 1 and not owns(doc, behind.last):
                yield from _of_traveller(doc, behind, k, behind.last)
        owner = doc.mention_at.get(k - 2)
        told = owner is not None and owner.last in (k - 1, k + 1)  # "the prime minister's delegation"
        if owner is None or not told or not owns(doc, k - 1) or doc.gaps[k - 1] > JOINED:
            continue
        first = owner.first - 1
        while first > sentence.first and doc.lowers[first] in lexicon.articles:
            first -= 1
        if (doc.lowers[first], doc.lowers[k]) not in pairs or first < sentence.first:
            continue
        if doc.lowers[first] in lexicon.of_words:
            first -= 1  # "a member of"
            first -= doc.lowers[first - 1] in lexicon.determiners
        yield from _of_traveller(doc, owner, max(first, sentence.first), k + 1)


def _of_traveller(doc: Document, owner: PersonMention, first: int, last: int) -> Iterator[Hit]:
    if owner.how == "pronoun" or doc.mute[first] or doc.lowers[first - 1] in doc.lexicon.negations:
        return
    before = journey_told_last(doc)
    if before is not None and set(persons_of(owner)) <= set(before.travellers):
        yield Hit(first, last, ())
