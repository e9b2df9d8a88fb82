"""Tells apart quotations that announce a journey from those that are somebody's own words: "“The president
will visit Rome on Friday”, the ministry said".
"""

from __future__ import annotations

from functools import cache

from itineraries.extraction.document import STOP, Document
from itineraries.extraction.words import Phrases, by_first_word, split

_SAYING = 12  # words on either side of a quotation that tell who says it
_LEAST = 5  # words of a sentence that tells who goes where


def is_news(doc: Document, first: int, last: int) -> bool:
    """Whether a quotation tells of somebody's journey as a story would: with a verb of one, and nobody in it
    who speaks of himself or to others.
    """
    verbs = doc.pack.quoted_journeys
    if not verbs or last - first < _LEAST or not doc.lexicon.speech_words.isdisjoint(doc.lowers[first:last]):
        return False
    if "?" in doc.text[doc.starts[first] : doc.ends[last - 1]]:
        return False
    return _tells_journey(doc, first, last, _by_first_word(verbs)) and not _doubted(doc, first, last)


def _tells_journey(doc: Document, first: int, last: int, verbs: Phrases) -> bool:
    told = ((k, verb) for k in range(first, last) for verb in verbs.get(doc.lowers[k], ()))
    return any(k + len(verb) <= last and tuple(doc.lowers[k : k + len(verb)]) == verb for k, verb in told)


def _doubted(doc: Document, first: int, last: int) -> bool:
    """ "“…”, a newspaper wrote": the sentence tells that it is said by those who only pass it on."""
    doubted, low, high = frozenset(doc.pack.doubted_sources), first, last
    while low > 0 and first - low < _SAYING and doc.gaps[low - 1] != STOP:
        low -= 1
    while high < len(doc.lowers) and high - last < _SAYING and doc.gaps[high - 1] != STOP:
        high += 1
    return not doubted.isdisjoint(doc.lowers[low:first]) or not doubted.isdisjoint(doc.lowers[last:high])


@cache
def _by_first_word(verbs: tuple[str, ...]) -> Phrases:
    return by_first_word(map(split, verbs))
