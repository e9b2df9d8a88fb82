"""Says whether people without an office are met beside somebody named: "met business leaders and Minister X",
"s'entretiendra avec X et avec des étudiants".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Leg
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.subjects import with_at

_FAR = 24  # words of the row
_SMALL = 3  # words between "and" and whom it leads to


def crowd_beside(doc: Document, leg: Leg) -> bool:
    """Whether a crowd is one of the row of those whom a meeting is told with."""
    if leg.sense != Sense.MEET.value or not leg.others or leg.predicate is None or leg.predicate.mutual:
        return False
    end = min(leg.clause[1], leg.last + _FAR)
    for k in range(leg.last, end):
        told = doc.is_one_of(k, doc.lexicon.crowd_endings)
        if told and k not in doc.mention_at and k not in doc.place_at and _in_row(doc, leg, k, end):
            return True
    return False


def _in_row(doc: Document, leg: Leg, k: int, end: int) -> bool:
    """Behind a name and "and", "with" or a comma; or first of all, with "and" and a name behind."""
    lexicon, low = doc.lexicon, leg.last
    for j in range(k, max(low, k - _SMALL) - 1, -1):
        joined = j > low and doc.lowers[j - 1] in lexicon.conjunctions
        parted = j > low and doc.gaps[j - 1] == COMMA
        if joined or parted or with_at(doc, j - 1):
            before = j - 2 if joined or with_at(doc, j - 1) else j - 1
            before -= before >= low and (doc.lowers[before] in lexicon.conjunctions)
            if before in doc.mention_at:
                return True
            if joined:
                return False
        if j < k and (j in doc.mention_at or j in doc.place_at or doc.gaps[j] >= COMMA):
            return False
    first = all(doc.gaps[j] < COMMA for j in range(low, k)) and k - low <= _SMALL + 1
    stop = min(k + _SMALL, end)
    behind = next((j for j in range(k + 1, stop) if doc.lowers[j] in lexicon.conjunctions), end)
    return first and any(j in doc.mention_at for j in range(behind + 1, min(behind + _SMALL + 1, end)))
