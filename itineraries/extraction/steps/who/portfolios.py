"""Finds the name behind what an office is for: "le ministre malien de la Réconciliation nationale, X"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, JOINED, SPACE, Document
from itineraries.extraction.gazetteer_data.given_names import GENDERS
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.text.phrases import demonym_run
from itineraries.extraction.words import plain

_TAKE_PEOPLE = frozenset(
    (Sense.MEET, Sense.HOST, Sense.JOIN, Sense.SEND, Sense.INVITE, Sense.CALL, Sense.EXPECT, Sense.OTHER)
)
_REACH = 14  # words of a portfolio
_BODY = 7  # words of a body that no word leads to


def behind_portfolio(doc: Document, names: dict[int, int], last: int) -> int | None:
    """The first token of the name that follows the portfolio of an office ending at `last`.

    Behind a comma the name has to be closed by another one or by the end of the sentence, and the office is
    that of a name before it where one is; without one it follows the words of the portfolio itself.
    """
    last = _past_further_office(doc, last)
    if (
        last >= len(doc.words)
        or doc.gaps[last - 1] > JOINED
        or not (_opens(doc, last) or _body_opens(doc, last))
    ):
        return None
    title = False  # whether the words just passed are another office, whose name would come next
    for k in range(last, min(last + _REACH, doc.sentence_at(last).last)):
        comma = doc.gaps[k - 1] == COMMA
        if doc.gaps[k - 1] > COMMA or doc.mute[k]:
            return None
        if comma:
            return None if _named_before(doc, names, last) else _closed(doc, names, k)
        if k > last and not title and names.get(k, k) - k > 1 and _direct(doc, k):
            return k
        hit = doc.covered.get(k)
        title = hit is not None and hit.get("role") is not None
        if not title and not _of_portfolio(doc, k):
            return None
    return None


def _past_further_office(doc: Document, last: int) -> int:
    """ "Le ministre d'État secrétaire général de la présidence X": behind the second of two offices."""
    hit = doc.hits.get(last) if last < len(doc.words) and doc.gaps[last - 1] <= JOINED else None
    return hit.last if hit is not None and hit.get("role") and not doc.pack.country_before_role else last


def behind_body_of(doc: Document, names: dict[int, int], last: int) -> int | None:
    """ "The president of Haiti's transitional council, X", "the governor of Guangdong province, X": the name
    behind the comma that ends the words of an office, of which none is a verb, a title or somebody's.
    """
    lexicon = doc.lexicon
    if last >= len(doc.words) or doc.gaps[last - 1] > JOINED or _named_before(doc, names, last):
        return None
    for k in range(last, min(last + _BODY, doc.sentence_at(last).last)):
        if doc.gaps[k - 1] >= COMMA:
            return _closed(doc, names, k) if doc.gaps[k - 1] == COMMA else None
        hit, word = doc.covered.get(k), doc.lowers[k]
        title = hit is not None and hit.get("role") is not None
        joins = word in lexicon.conjunctions or word in lexicon.possessives or word in lexicon.with_words
        if title or joins or names.get(k, k) - k > 1 or doc.mute[k] or not _of_portfolio(doc, k):
            return None
        if hit is not None and (hit.get("verb") or hit.get("aux") or hit.get("noun")):
            return None
    return None


def behind_false_name(doc: Document, names: dict[int, int], name_at: int, last: int) -> int:
    """ "El ministro de Hacienda y Crédito Público de Colombia, X": two capitals within what an office is for
    are no name where one follows the comma behind them; else the name that was found. `last`: where the
    office ends.
    """
    k = names[name_at]
    if name_at <= last:
        return k if name_at == last and _ends_portfolio(doc, names, last) else name_at
    if k - name_at < 2 or doc.pack.capital_nouns or plain(doc.words[name_at]) in GENDERS:
        return name_at
    start = k
    while k < len(doc.words) and k - start < _BODY and doc.gaps[k - 1] <= JOINED:
        small = doc.lowers[k] in doc.lexicon.small_words or doc.lowers[k] in doc.lexicon.conjunctions
        named = doc.words[k][0].isupper() or doc.lowers[k] in doc.lexicon.concern_words
        if not (small or named or demonym_run(doc, k)[1]):
            return name_at
        k += 1
    if k >= len(doc.words) or doc.gaps[k - 1] != COMMA or plain(doc.words[k]) not in GENDERS:
        return name_at
    stop = names.get(k, k)
    return k if stop - k > 1 and (stop >= len(doc.words) or doc.gaps[stop - 1] >= COMMA) else name_at


def _ends_portfolio(doc: Document, names: dict[int, int], k: int) -> bool:
    """ "El titular de Salud Pública, José Portal": a capitalised word right behind a portfolio that a comma
    parts from a whole name is no name.
    """
    if not k or doc.gaps[k - 1] > SPACE or doc.gaps[k] != COMMA or not doc.pack.portfolios_before_names:
        return False
    hit = doc.covered.get(k - 1)
    told = hit is not None and hit.get("role") is not None and hit.last - hit.first > 2
    return told and doc.words[k - 1][0].isupper() and names.get(k + 1, k) - k > 2


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


def _body_opens(doc: Document, k: int) -> bool:
    """ "Der Chef der norwegischen Zentralbank X", "der Staatssekretär im Außenministerium X": the body of an
    office, where nouns have a capital; not where the office may do something to whoever is named behind
    it.
    """
    lexicon, word = doc.lexicon, doc.lowers[k]
    if not doc.pack.capital_nouns or not (
        word in lexicon.articles or word in lexicon.of_words or word in lexicon.in_words
    ):
        return False
    first = doc.covered[k - 1].first if k - 1 in doc.covered else k - 1
    while first and (doc.lowers[first - 1] in lexicon.small_before_names or doc.gaps[first - 1] == JOINED):
        first -= 1
    before = doc.covered.get(first - 1) if first and doc.gaps[first - 1] < COMMA else None
    verbs = [e for e in before.entries if e.kind == "verb"] if before is not None else []
    return not any(e.value.sense in _TAKE_PEOPLE for e in verbs)


def country_within(doc: Document, last: int, stop: int) -> str | None:
    """ "… der norwegischen Zentralbank": the country that the body of an office is told of."""
    words = range(last, min(last + 3, stop))
    named = doc.pack.capital_nouns  # "Organisation Amerikanischer Staaten" is of no country
    codes = (demonym_run(doc, k)[1] for k in words if not (named and doc.words[k][0].isupper()))
    return next((code for code in codes if code), None)


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
        elif (behind := demonym_run(doc, k)[0]) > k:
            k = behind  # "…, le Français X"
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
    if (
        word in lexicon.possessives
        or k in doc.moment_at
        or word in lexicon.relatives
        or word in lexicon.where
        or word in lexicon.negations
    ):
        return False
    if hit is None or doc.words[k][0].isupper():
        return True
    if doc.gaps[k] == COMMA and doc.words[k - 1][0].isupper():
        return True  # "the envoy to the Sahel states, X"
    told = hit.get("verb") or hit.get("aux") or hit.get("pronoun") or hit.get("counterparts")
    return not told or word in lexicon.small_words or word in lexicon.charged
