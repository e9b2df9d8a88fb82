"""Finds whose an office is that a list does not tell again: "les présidents égyptien, A, et émirati, B", "el
presidente de Chile, A, y el de Uruguay, B".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, JOINED, Document
from itineraries.extraction.steps.text.phrases import demonym_run
from itineraries.extraction.steps.who.offices import titles_chain
from itineraries.extraction.words import plain


def owner_of_next(
    doc: Document, names: dict[int, int], j: int, *, elided: bool = False
) -> tuple[str | None, int] | None:
    """ "Los presidentes de Chile, A, y de Bolivia, B", "français, A, et allemand, B", "el ministro de
    Defensa, A, y la de Minas, B": the country before the next name of a list, and where that begins.

    `elided`: one office was told, so that only an article of its own goes on ("el de Uruguay, B", "le kényan,
    B").
    """
    lexicon, count = doc.lexicon, len(doc.words)
    if not elided:
        stop, code = demonym_run(doc, j)
        behind = _past_title(doc, stop) if code else stop
        if code and behind in names and doc.gaps[stop - 1] <= COMMA:
            return code, behind
    elif national := _national_of_next(doc, names, j):
        return national
    k = j
    if k + 1 < count and doc.lowers[k] in lexicon.of_words and doc.lowers[k + 1] in lexicon.stand_ins:
        k += 1  # "accompagné du ministre …, A, et de celui des Finances, B"
    alone = doc.lowers[k] in lexicon.articles or doc.lowers[k] in lexicon.stand_ins if k < count else False
    article = alone and k + 1 < count and doc.lowers[k + 1] in lexicon.of_words
    if elided and not article and not (k < count and doc.lowers[k] in lexicon.of_words):
        return None
    k += article
    if k >= count:
        return None
    owned = doc.lowers[k] in lexicon.of_words
    k += owned
    while k < count and doc.lowers[k] in lexicon.articles:
        k += 1
    place = doc.place_at.get(k)
    if place is not None and place.kind == "country":
        # "de Argentina, A; Paraguay, B, y Ecuador, C": the preposition may stand before the first alone.
        told = owned or doc.pack.bare_genitive or doc.gaps[place.last - 1] == COMMA
        if not told or place.last not in names or doc.gaps[place.last - 1] > COMMA:
            return None
        if elided and not article and doc.gaps[place.last - 1] != COMMA:
            return None  # "la presidenta de Argentina, A, de Bolivia, B, y de Cuba, C"
        place.attribute = True
        return place.country, place.last
    # "los ministros de Defensa, A, y Minas, B": the preposition stands before the first alone.
    bare = not elided and k == j and not doc.pack.capital_nouns and doc.words[k][0].isupper()
    portfolio = bare or (owned and (article or not elided))
    return _portfolio_of_next(doc, names, k) if portfolio else None


def _portfolio_of_next(doc: Document, names: dict[int, int], k: int) -> tuple[None, int] | None:
    """ "…, de Defensa, B": an office of which only what it is for is told again."""
    start = k
    while k < len(doc.words) - 1 and k - start < 8:
        if not (doc.words[k][0].isupper() or doc.lowers[k] in doc.lexicon.portfolio):
            return None
        if doc.gaps[k] == COMMA and names.get(k + 1, 0) - k > 1 and not _of_a_portfolio(doc, k + 1):
            return None, k + 1
        if doc.gaps[k] > COMMA or (doc.gaps[k] == COMMA and not _of_a_portfolio(doc, k + 1)):
            return None
        k += 1
    return None


def _of_a_portfolio(doc: Document, k: int) -> bool:
    """ "…; de Educación, Ciencia y Tecnología, B": a comma within what an office is for."""
    return plain(doc.words[k]) in doc.lexicon.things


def _national_of_next(doc: Document, names: dict[int, int], j: int) -> tuple[str, int] | None:
    """ "Le président égyptien, A, et le kényan, B": only whose the same office is, between an article and a
    comma.
    """
    if j + 1 >= len(doc.words) or doc.lowers[j] not in doc.lexicon.articles or doc.gaps[j] > JOINED:
        return None
    stop, code = demonym_run(doc, j + 1)
    if not code or stop >= len(doc.words) or doc.gaps[stop - 1] != COMMA:
        return None
    behind = _past_title(doc, stop)
    return (code, behind) if behind in names else None


def _past_title(doc: Document, k: int) -> int:
    """ "…, et émirati, cheikh B": the token behind a title before a name, `k` where none stands there."""
    hit = doc.hits.get(k)
    return hit.last if hit is not None and (hit.get("honorific") or titles_chain(hit)) else k
