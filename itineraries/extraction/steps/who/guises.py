"""Tells offices as which somebody does something from him: "Als erster deutscher Präsident reiste X"."""

from __future__ import annotations

from itineraries.extraction.document import JOINED, Document

_CALLED = 5  # words between "as" and an office, itself among them
_VERBS = 4  # words between such an office and the name of whom it is said


def in_guise(doc: Document, first: int) -> bool:
    """ "Als erster westlicher Regierungschef reist X": the office that begins at `first` is what somebody
    does it as; small words between are what it is called, where nouns are written large.
    """
    lexicon, k = doc.lexicon, first - 1
    if not doc.pack.capital_nouns:
        return False
    while (
        k >= 0
        and first - k <= _CALLED
        and doc.lowers[k] not in lexicon.as_words
        and doc.words[k].islower()
        and doc.gaps[k] <= JOINED
        and k not in doc.place_at
        and doc.lowers[k] not in lexicon.articles
        and not (doc.lowers[k] in lexicon.to_place or doc.lowers[k] in lexicon.with_words)
    ):
        k -= 1
    return k >= 0 and doc.lowers[k] in lexicon.as_words and doc.gaps[k] <= JOINED


def whose_guise(doc: Document, names: dict[int, int], last: int) -> int | None:
    """The name right behind the verb behind such an office, which ends at `last`."""
    lexicon = doc.lexicon
    for k in range(last, min(last + _VERBS, len(doc.words))):
        if doc.gaps[k - 1] > JOINED or doc.lowers[k] in lexicon.articles or doc.lowers[k] in lexicon.of_words:
            return None
        if k in names:
            return k if k > last else None
    return None
