"""Reads the text against the lexicon: one pass, longest phrase first, each word asked once."""

from __future__ import annotations

from typing import Any

from itineraries.extraction.document import COMMA, SPACE, STRONG, Document, Hit
from itineraries.extraction.languages.pack import Aux, Form
from itineraries.extraction.lexicon import END, MARK, STAR, Entry

#: Words that a verb in its plain form follows.
_MODAL = (Aux.FUTURE, Aux.FUTURE_PAST, Aux.CONDITIONAL, Aux.MAYBE)

#: The forms of a verb that tell by themselves what somebody does.
FINITE = (Form.FUTURE, Form.PRESENT, Form.PAST)


def find_phrases(doc: Document) -> None:
    """Fill `hits`: first token -> the phrase that begins there, and `occasions`. Noise and quoted speech have
    none.
    """
    tree, lowers, gaps, mute = doc.lexicon.tree, doc.lowers, doc.gaps, doc.mute
    fillers = doc.lexicon.fillers
    heads = doc.lexicon.compound_heads
    moment_at, leading = doc.moment_at, doc.lexicon.date_prepositions
    words, covered, count = doc.words, doc.covered, len(lowers)
    openers, interposed = doc.lexicon.openers, doc.lexicon.interposed
    taken = 0
    for i, node in enumerate(map(tree.get, lowers)):
        if i < taken or mute[i]:
            continue
        if node is None:
            node = _compound(doc, i) if heads and words[i][0].isupper() else None
            if node is None:
                continue
        elif lowers[i] in openers and i + 1 < count:
            # "de", "la": most words that begin a phrase begin none here, as the next one says.
            behind = lowers[i + 1]
            if gaps[i] >= STRONG or not (behind in node or behind in interposed or i + 1 in moment_at):
                continue
        best, entries, occasion = i, (), None
        countries: tuple[str, ...] = ()
        j = i
        seen_countries: tuple[str, ...] = ()
        skipped, skipping, parted = 0, False, -1
        while node is not None:
            j += 1
            found = node.get(END)
            if MARK in node and not skipping:
                occasion = Hit(i, j, (node[MARK],), None, ())
            # "est prévu lundi à Lima": a whole phrase before a date takes no preposition from behind it.
            if found and not (skipping or (parted == j - 1 and lowers[j - 1] in doc.lexicon.small_words)):
                best, entries, countries = j, found, seen_countries
            if j >= count or gaps[j - 1] >= STRONG or mute[j] or (len(node) == 1 and END in node):
                break
            skipping = False
            day = _date_end(doc, j) if j > i and (j in moment_at or lowers[j] in leading) else j
            following = node.get(lowers[j]) if day == j else None
            if following is None and STAR in node:
                stop, codes = demonym_list(doc, j)
                if stop > j:
                    seen_countries = codes
                    node, j = node[STAR], stop - 1
                    continue
            if following is None and skipped < 3 and END not in node and lowers[j] in fillers and j > i:
                # "prendra lui aussi la parole": a filler may stand inside a phrase.
                skipped, skipping = skipped + 1, True
                continue
            if following is None and skipped < 3 and day > j:
                # "prendra vendredi la route de Rome", "tomó el lunes el avión a Oslo"
                skipped, skipping = skipped + 1, True
                j, parted = day - 1, day if END in node else -1
                if gaps[j] >= COMMA:
                    break  # "para mañana, después de que …"
                continue
            if following is None and j in moment_at and j > i and doc.gaps[j - 1] == SPACE:
                # "pose vendredi ses valises": its first word means something too.
                behind = doc.moment_at[j].last
                if behind < count and doc.gaps[behind - 1] == SPACE and doc.lowers[behind] in node:
                    j = behind - 1
                    continue
            if following is None and STAR in node:
                # An office may be told without its nationality: "ministre des Finances".
                following = node[STAR].get(lowers[j])
            node = following
        if occasion is not None and (not occasion.entries[0].capital or _capitalised(doc, i, occasion.last)):
            doc.occasions.append(occasion)
        if entries and best > i + 1 and lowers[i] in fillers and _behind_modal(doc, i):
            continue
        if entries:
            for entry in entries:
                if entry.capital or entry.small:
                    entries = _well_written(doc, i, best, entries)
                    break
            if len(entries) > 1:
                entries = _nearest_country(doc, entries)
            if entries:
                doc.hits[i] = hit = Hit(i, best, entries, countries[0] if countries else None, countries)
                for k in range(i, best):
                    covered[k] = hit
                taken = best


def _behind_modal(doc: Document, first: int) -> bool:
    """ "Will next visit Rome", "is due to first stop in Oslo": the word belongs to the verb behind it."""
    led = doc.covered.get(first - 1) if first and doc.gaps[first - 1] == SPACE else None
    aux = led.get("aux") if led is not None else None
    return aux is not None and aux.value in _MODAL


def _well_written(doc: Document, first: int, last: int, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The meanings that fit the capitals of the tokens [first, last)."""
    kept = tuple(e for e in entries if not e.capital or _capitalised(doc, first, last))
    led = last - first > 1 and doc.words[last - 1][0].islower()  # "Station gemacht"
    if doc.words[first][0].isupper() and not led and not _heads_sentence(doc, first):
        kept = tuple(e for e in kept if not e.small)
    return kept


def _date_end(doc: Document, token: int) -> int:
    """The end of a date that begins at a token, with the word before it ("el lunes", "on Monday"); the token
    itself where none does.
    """
    led = doc.lowers[token] in doc.lexicon.date_prepositions and token + 1 < len(doc.lowers)
    moment = doc.moment_at.get(token + 1 if led else token)
    return token if moment is None or moment.first not in (token, token + led) else moment.last


def _nearest_country(doc: Document, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """ "congolais" is said of two countries: the one whose capital the article names comes first."""
    told = [e for e in entries if e.kind == "demonym"]
    if len(told) < 2:
        return entries
    words = set(doc.lowers)
    capitals = {e.value: doc.gazetteer.capital(e.value) for e in told}
    near = [e for e in told if (capital := capitals[e.value]) is not None and capital.name.lower() in words]
    return (*near, *(e for e in entries if e not in near)) if near else entries


def _capitalised(doc: Document, first: int, last: int) -> bool:
    """Written as a name: with a capital, and an abbreviation of up to four letters in capitals throughout."""
    word = doc.words[first]
    if not word[0].isupper() and not word[0].isdigit() and word[0].lower() != word[0].upper():
        return False
    if last - first == 1 and len(word) <= 2:
        return word.isupper() or len(word) == 1 or word in ("Ua", "Mr", "Ms", "Dr", "Me", "Mm")
    return True


def _heads_sentence(doc: Document, i: int) -> bool:
    return i == 0 or doc.gaps[i - 1] >= STRONG or doc.starts[i] == doc.sentence_at(i).start


def _compound(doc: Document, i: int) -> dict | None:
    """ "Afrikareise", "Übergangspräsident": the offices and nouns of the word that a longer one ends in."""
    word = doc.lowers[i]
    for head in doc.lexicon.compound_heads:
        if len(word) > len(head) + 1 and word.endswith(head):
            node = doc.lexicon.tree.get(head, {})
            kept = tuple(e for e in node.get(END, ()) if e.kind in ("noun", "role"))
            found = ({END: kept} if kept else {}) | ({MARK: node[MARK]} if MARK in node else {})
            return found or None
    return None


def begins_doing(hit: Hit | None) -> bool:
    """Whether a phrase may be a finite verb or an auxiliary: what stands before it does it."""
    return hit is not None and any(e.kind == "aux" or e.form in FINITE for e in hit.entries)


def demonym_list(doc: Document, first: int) -> tuple[int, tuple[str, ...]]:
    """Adjectives of nationality in a row ("français, allemand et polonais"): their end and countries."""
    stop, code = demonym_run(doc, first)
    codes: list[str] = []
    while code:
        codes.append(code)
        j = stop
        while j < len(doc.words) and j - stop < 2 and doc.lowers[j] in doc.lexicon.conjunctions:
            j += 1
        if j >= len(doc.words) or doc.gaps[j - 1] > (COMMA if j == stop else SPACE):
            break
        last, code = demonym_run(doc, j)
        if code:
            stop = last
    return stop, tuple(codes)


def demonym_run(doc: Document, first: int) -> tuple[int, str | None]:
    """The end of an adjective of nationality beginning at a token, and its country; (first, None) where there
    is none.
    """
    node: dict[str, Any] | None = doc.lexicon.tree
    j, count = first, len(doc.lowers)
    stop, code = first, None
    while j < count and node is not None:
        node = node.get(doc.lowers[j])
        if node is None:
            break
        j += 1
        for entry in _nearest_country(doc, node.get(END, ())):
            if entry.kind == "demonym" and (not entry.capital or doc.words[first][0].isupper()):
                stop, code = j, doc.nationalities.get(doc.lowers[j - 1], entry.value)
                break
        if j < count and doc.gaps[j - 1] >= STRONG:
            break
    return stop, code
