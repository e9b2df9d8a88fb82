"""Tells ceremonies of one stay apart: a welcome with honours, a banquet and a wreath are three."""

from __future__ import annotations

from itineraries.extraction.document import Document, Happening, Leg
from itineraries.extraction.languages.pack import Sense

_NEAR = 8  # words behind what tells a ceremony, among which the kind of it is said


def tell_rite(doc: Document, leg: Leg, happening: Happening) -> None:
    """Remember which row of the pack's rites a ceremony is of; none where no word says so."""
    if happening.kind != "ceremony" or not doc.pack.rites:
        return
    told = range(happening.first, min(max(leg.clause[1], happening.last), happening.last + _NEAR))
    if leg.sense == Sense.HOST.value:
        honours = doc.phrases_in("honours", *leg.clause)
        told = (*(k for hit in honours for k in range(hit.first, hit.last)), *told)
    happening.rite = next((rite for k in told if (rite := _rite(doc, k)) is not None), None)


def _rite(doc: Document, token: int) -> int | None:
    """The row of a word or, where nouns have a capital, of the one it ends in ("Staatsbankett")."""
    word, rites = doc.lowers[token], doc.lexicon.rites
    if word in rites or not (doc.pack.capital_nouns and doc.words[token][0].isupper()):
        return rites.get(word)
    return next((rite for end, rite in rites.items() if word.endswith(end)), None)
