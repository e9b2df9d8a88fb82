"""Tells apart quotations that announce a journey from those that are somebody's own words: "“The president
will visit Rome on Friday”, the ministry said".
"""

from __future__ import annotations

import re
from functools import cache

from itineraries.extraction.document import Document

_LEAST = 5  # words of a sentence that tells who goes where


def is_news(doc: Document, first: int, last: int) -> bool:
    """Whether a quotation tells of somebody's journey as a story would: with a verb of one, and nobody in it
    who speaks of himself or to others.
    """
    verbs = doc.pack.quoted_journeys
    if not verbs or last - first < _LEAST:
        return False
    if not _told(verbs).search(doc.text, doc.starts[first], doc.ends[last - 1]):
        return False
    own = doc.lexicon.speech_words
    return (
        own.isdisjoint(doc.lowers[first:last]) and "?" not in doc.text[doc.starts[first] : doc.ends[last - 1]]
    )


@cache
def _told(verbs: tuple[str, ...]) -> re.Pattern[str]:
    told = "|".join(re.escape(verb).replace("'", "['’]") for verb in sorted(verbs, key=len, reverse=True))
    return re.compile(rf"\b(?:{told})\b", re.IGNORECASE)
