"""Tells whom an office serves from who holds it: "la ministra de Exteriores del presidente X", "foreign
minister in the government of President X": X is the president, and no foreign minister.
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, JOINED, Document
from itineraries.extraction.steps.text.phrases import demonym_run

_APART = 5  # words between an office and whom it serves
_OWN = 5  # words between that one's office and his name


def master_behind(doc: Document, names: dict[int, int], last: int) -> tuple[int, str | None] | None:
    """Whom the office that ends at `last` serves, where "of" and an office with its name right behind
    follow: the first token of that name, and the country of his office.
    """
    k = last if doc.pack.capitals else len(doc.words)
    while k < min(last + _APART, len(doc.words)) and doc.gaps[k - 1] <= JOINED and k not in names:
        hit = doc.hits.get(k)
        if hit is not None and hit.get("role") is not None:
            return _named(doc, names, k) if _owned(doc, k, last) else None
        k = hit.last if hit is not None else k + 1
    return None


def _owned(doc: Document, k: int, last: int) -> bool:
    """Whether "of" leads to an office: "del presidente", "of the president", "du chef d'État"."""
    k -= doc.lowers[k - 1] in doc.lexicon.articles and k - 1 > last
    return k > last and doc.lowers[k - 1] in doc.lexicon.of_words


def _named(doc: Document, names: dict[int, int], k: int) -> tuple[int, str | None] | None:
    hit = doc.hits[k]
    role = hit.value("role")
    if role.minor or doc.lowers[k] in doc.lexicon.plural_roles:
        return None
    country, k = hit.country or None, hit.last
    stop = k + _OWN
    while k < min(stop, len(doc.words)) and doc.gaps[k - 1] <= JOINED:
        if k in names:
            return k, country
        place, (behind, code) = doc.place_at.get(k), demonym_run(doc, k)
        if code or (place is not None and place.kind == "country"):
            country = country or code or (place.country if place is not None else None)
            k = behind if code else place.last if place is not None else k + 1
        elif doc.lowers[k] in doc.lexicon.of_words or doc.lowers[k] in doc.lexicon.articles:
            k += 1
        else:
            return None
    return None


def servant_named(doc: Document, names: dict[int, int], master: int) -> int | None:
    """ "El asesor del presidente X, Y": the name behind a comma behind that of whom he serves."""
    k = names[master]
    told = k < len(doc.words) and doc.gaps[k - 1] == COMMA and k in names and names[k] - k > 1
    return k if told else None


def is_served(doc: Document, first: int, last: int, names: dict[int, int]) -> bool:
    """ "The adviser to the president, X", "… to the president on trade, X": whether the office [first, last)
    is that of whom the one right before it serves, so that a name further behind is not his.
    """
    k = first - 2
    named = last in names and doc.gaps[last - 1] <= JOINED  # "to the president Ana Ruiz"
    if k < 1 or named or doc.lowers[first - 1] not in doc.lexicon.articles:
        return False
    if doc.lowers[k] not in doc.lexicon.of_words and doc.lowers[k] not in doc.pack.dative_words:
        return False
    servant = doc.covered.get(k - 1)
    held = servant is not None and servant.last == k and servant.get("role") is not None
    return held and all(gap <= JOINED for gap in doc.gaps[k - 1 : first])
