"""Adds to those who do a verb of coming whom the sentence tells beside them."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, STRONG, Document
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.clauses.subjects import joined_people

COMING = (
    Sense.JOIN, Sense.GO, Sense.ARRIVE, Sense.BEGIN, Sense.ATTEND, Sense.EXPECT, Sense.STAY, Sense.VISIT,
    Sense.SPEAK,
)  # fmt: skip


#: Who is told with somebody beside these goes along, comma or not: "reist gemeinsam mit X nach Rom".
_SETTING_OUT = (Sense.GO, Sense.ARRIVE, Sense.BEGIN)


def add_companions(doc: Document, pred: Predicate) -> None:
    """ "A et B sont attendus à Rome, de même que C", "Les dirigeants sont là, dont A et B": who is told
    behind the verb as doing it too.
    """
    kind = "companions" if pred.subjects else "members_words"
    if kind not in doc.phrases:
        return
    first, last = pred.sentence.first, pred.sentence.last
    ahead = doc.phrases_in(kind, first, first + (pred.sense in _SETTING_OUT))
    end = next((j for j in range(pred.last + 1, last) if doc.gaps[j - 1] >= STRONG), last)
    for hit in (*ahead, *doc.phrases_in(kind, pred.last, end)):
        k = hit.first
        if doc.gaps[k - 1] != COMMA and not (pred.sense in _SETTING_OUT and doc.pack.topic_nouns):
            continue
        j = hit.last
        small = doc.lexicon.articles | doc.lexicon.possessives
        while j < last and j not in doc.mention_at and doc.lowers[j] in small:
            j += 1
        mention = doc.mention_at.get(j)
        if mention is not None:
            told = joined_people(doc, mention, last)
            pred.subjects = list(dict.fromkeys([*pred.subjects, *told]))
        return
