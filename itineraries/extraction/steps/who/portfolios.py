"""Finds the name behind what an office is for: "le ministre malien de la Réconciliation nationale, X"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, JOINED, Document

_REACH = 14  # words of a portfolio


def behind_portfolio(doc: Document, names: dict[int, int], last: int) -> int | None:
    """The first token of the name that follows the portfolio of an office ending at `last`.

    Behind a comma the name has to be closed by another one or by the end of the sentence; without one it
    follows the words of the portfolio itself.
    """
    if (
        last >= len(doc.words)
        or doc.gaps[last - 1] > JOINED
        or not _opens(doc, last)
        or _named_before(doc, names, last)
    ):
        return None
    title = False  # whether the words just passed are another office, whose name would come next
    for k in range(last, min(last + _REACH, doc.sentence_at(last).last)):
        comma = doc.gaps[k - 1] == COMMA
        if doc.gaps[k - 1] > COMMA or doc.mute[k]:
            return None
        if comma:
            return _closed(doc, names, k)
        if k > last and not title and names.get(k, k) - k > 1 and _direct(doc, k):
            return k
        hit = doc.covered.get(k)
        title = hit is not None and hit.get("role") is not None
        if not title and not _of_portfolio(doc, k):
            return None
    return None


def _opens(doc: Document, k: int) -> bool:
    lexicon = doc.lexicon
    before, word, after = (
        doc.lowers[k - 1],
        doc.lowers[k],
        doc.lowers[k + 1] if k + 1 < len(doc.words) else "",
    )
    return (
        word in lexicon.of_words
        or word in lexicon.portfolio
        or word in lexicon.charged
        or before in lexicon.charged
        or (word in lexicon.conjunctions and after in lexicon.of_words)  # "de la Santé et des Sports"
    )


def _named_before(doc: Document, names: dict[int, int], last: int) -> bool:
    """ "X, ministre de la Santé, Y, …": the office is that of the name before it."""
    k = doc.covered[last - 1].first if last - 1 in doc.covered else last - 1
    while k and (
        doc.lowers[k - 1] in doc.lexicon.articles or doc.lowers[k - 1] in doc.lexicon.role_adjectives
    ):
        k -= 1
    return bool(k) and doc.gaps[k - 1] == COMMA and any(names.get(f) == k for f in range(max(0, k - 6), k))


def _closed(doc: Document, names: dict[int, int], k: int) -> int | None:
    """The name behind a comma, past its article and a title ("le général X"), where it is an apposition."""
    end = len(doc.words)
    for _ in range(4):
        if k >= end or (names.get(k, k) - k > 1 and doc.gaps[k - 1] <= COMMA):
            break
        hit = doc.hits.get(k)
        title = hit is not None and (hit.get("honorific") or hit.get("role"))
        if hit is not None and title:
            k = hit.last
        elif doc.lowers[k] in doc.lexicon.articles:
            k += 1
        else:
            return None
    stop = names.get(k, k)
    closed = stop >= end or doc.gaps[stop - 1] >= COMMA or doc.pack.capital_nouns
    return k if stop - k > 1 and closed else None


def _direct(doc: Document, k: int) -> bool:
    """Whether the word before a name may end a portfolio: no preposition and no article."""
    word = doc.lowers[k - 1]
    lexicon = doc.lexicon
    return not (word in lexicon.small_words or word in lexicon.conjunctions) and doc.gaps[k - 1] < COMMA


def _of_portfolio(doc: Document, k: int) -> bool:
    """Neither a verb nor a word that opens a clause."""
    lexicon = doc.lexicon
    word = doc.lowers[k]
    hit = doc.covered.get(k)
    if k in doc.moment_at or word in lexicon.relatives or word in lexicon.where or word in lexicon.negations:
        return False
    if hit is None or doc.words[k][0].isupper():
        return True
    told = hit.get("verb") or hit.get("aux") or hit.get("pronoun") or hit.get("counterparts")
    return not told or word in lexicon.small_words or word in lexicon.charged
