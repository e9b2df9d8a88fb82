"""Looks past those with whom somebody is, for where he is: "ist seit Montag mit drei Ministern in Peru"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document

_LONGEST = 14  # words that say with whom


def past_people(doc: Document, start: int, first: int, end: int) -> int:
    """Where the words begin that say where, behind those from `first` on that say with whom; `first` where
    none do.

    The place ends its clause ("ist mit der Lage in Peru zufrieden" tells none), and with a day or with people
    it is a journey.
    """
    lexicon, k = doc.lexicon, first
    when = lexicon.date_prepositions | lexicon.since_words
    while k < end and (k in doc.moment_at or doc.lowers[k] in when):
        k += 1
    if k >= end or doc.lowers[k] not in lexicon.with_words:
        return first
    dated = any(i in doc.moment_at for i in range(start, end))
    for j in range(k + 1, min(k + _LONGEST, end)):
        place = doc.place_at.get(j)
        if place is not None and place.role == "to" and not place.attribute:
            behind = place.last
            ends = behind >= end or doc.gaps[behind - 1] >= COMMA
            ends = ends or behind in doc.moment_at or doc.lowers[behind] in when
            people = dated or any(i in doc.mention_at for i in range(k, j))
            return j - 1 if ends and people else first
        if doc.gaps[j] >= COMMA:
            return first
    return first
