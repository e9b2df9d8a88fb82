"""Tells a country by its whole name: "la República de Haití", "the Kingdom of Spain", "Royaume du Maroc"."""

from __future__ import annotations

from itineraries.extraction.document import JOINED, SPACE, Document

_OWNS = 3  # small words between "Republic" and the name
#: Countries that are called like another one by their form alone.
_BY_FORM = {"CN": "TW"}
_ADJECTIVES = 2  # "the Democratic Socialist Republic of"


def whole_name(doc: Document, first: int) -> int:
    """Where the name of a country with the form of its state begins, `first` where it is told without one.

    "La República Islámica de Mauritania", "the Islamic Republic of Mauritania", "Republik Haiti": a form with
    a capital, and "of" where the language tells whose things are by it.
    """
    lexicon, words, gaps = doc.lexicon, doc.words, doc.gaps
    forms, k = lexicon.state_forms, first - 1
    if not forms or k < 0 or gaps[k] > JOINED:
        return first
    owned = False
    while k > 0 and first - k <= _OWNS and gaps[k - 1] <= JOINED:
        if doc.lowers[k] in lexicon.of_words:
            owned = True
        elif doc.lowers[k] not in lexicon.articles:
            break
        k -= 1
    if not (owned or doc.pack.bare_genitive):
        return first
    for j in range(k, max(k - 1 - _ADJECTIVES, -1), -1):
        if doc.mute[j] or (j < k and gaps[j] != SPACE):
            return first
        if doc.lowers[j] in forms and words[j][0].isupper():
            held = doc.covered.get(j)
            return first if held is not None and held.get("role") is not None else _adjectives(doc, j)
    return first


def _adjectives(doc: Document, k: int) -> int:
    """ "The Islamic Republic": what stands with a capital before the form, where adjectives do."""
    if not doc.pack.country_before_role:
        return k
    for _ in range(_ADJECTIVES):
        if k < 1 or doc.gaps[k - 1] != SPACE or not doc.words[k - 1][0].isupper():
            break
        if k - 1 in doc.covered or k - 1 in doc.place_starts or doc.sentence_at(k).first > k - 2:
            break
        k -= 1
    return k


def state_called(doc: Document, head: int, first: int, country: str | None) -> str | None:
    """The country told by the form that begins at `head`: the Republic of China is not the People's."""
    small = doc.lexicon.of_words | doc.lexicon.articles
    alone = doc.lowers[head] in doc.lexicon.state_forms and small.issuperset(doc.lowers[head + 1 : first])
    return _BY_FORM.get(country or "", country) if alone else country
