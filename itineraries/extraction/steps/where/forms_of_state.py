"""Tells a country by its whole name: "la República de Haití", "the Kingdom of Spain", "Royaume du Maroc"."""

from __future__ import annotations

from itineraries.extraction.document import JOINED, SPACE, Document
from itineraries.extraction.gazetteer_data.provinces import province_at
from itineraries.extraction.words import plain

_OWNS = 3  # small words between "Republic" and the name
#: Countries that are called like another one by their form alone.
_BY_FORM = {"CN": "TW"}
#: Countries that a part of another one is called like.
_PARTS_TOO = ("georgia",)
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
            if doc.lowers[j] != doc.pack.state_forms[0] and _of_another(doc, j, first):
                return first  # "the State of Georgia", "the Mexican State of …"
            held = doc.covered.get(j)
            return first if held is not None and held.get("role") is not None else _adjectives(doc, j)
    return first


def _of_another(doc: Document, k: int, first: int) -> bool:
    """Whether a form of state may be that of a part of a country, by its name or by who owns it."""
    hit = doc.covered.get(k - 1) if k else None
    owned = hit is not None and bool(hit.get("demonym")) and doc.pack.country_before_role
    return (
        owned or plain(doc.words[first]) in _PARTS_TOO or province_at(doc.words, first, first + 1) is not None
    )


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
    republic = doc.pack.state_forms[0]  # the first of the forms, in every language
    alone = doc.lowers[head] == republic and small.issuperset(doc.lowers[head + 1 : first])
    return _BY_FORM.get(country or "", country) if alone else country
