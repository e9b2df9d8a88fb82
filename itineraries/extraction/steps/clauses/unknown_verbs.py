"""Finds verbs that no pack can list: a word is one by its ending and by what stands right before it.

What such a verb says is of no interest. That it is a verb is: its subject, its date and its places are its
own, and no longer those of the verb before.
"""

from __future__ import annotations

from collections.abc import Iterator

from itineraries.extraction.document import COMMA, JOINED, Document, PersonMention
from itineraries.extraction.languages.pack import Aux, Form, Sense, Verb
from itineraries.extraction.words import plain

UNKNOWN = Verb(Sense.OTHER, {})

_WITH_PARTICIPLE = (Aux.PERFECT, Aux.PLUPERFECT, Aux.FUTURE_PERFECT, Aux.BE, Aux.BE_PAST, Aux.BE_FUTURE)
_WITH_INFINITIVE = (Aux.FUTURE, Aux.FUTURE_PAST, Aux.MAYBE, Aux.WISH)
_SHORTEST = 4


def seats(doc: Document) -> Iterator[int]:
    """The tokens where a verb without an auxiliary may be known by its ending: the head of a sentence, the
    word behind somebody, the word behind a comma.
    """
    if not doc.pack.participle_endings:
        return
    yield from (s.first for s in doc.sentences)
    yield from (m.last for m in doc.mentions if m.last < len(doc.words))
    yield from (i + 1 for i, gap in enumerate(doc.gaps[:-1]) if gap == COMMA)


def unknown_verb(doc: Document, i: int, last: Aux | None, first: int) -> Form | None:
    """The form of the verb that the word at `i` is, None where it is none.

    `last`: the auxiliary that waits for a verb; `first`: where the small words before the verb begin, `i`
    without any.
    """
    form = _by_ending(doc, i, last, first) if doc.pack.participle_endings else None
    if form is None or _unknown(doc, i):
        return form
    # At the head of a sentence an adjective ("réélu") has no noun behind it.
    heads = len(doc.words[i]) >= _SHORTEST and first == i and _opens(doc, i)
    return form if heads and i not in doc.covered else None


def _by_ending(doc: Document, i: int, last: Aux | None, first: int) -> Form | None:
    pack = doc.pack
    word = doc.lowers[i]
    if last is not None:
        if last in _WITH_PARTICIPLE and word.endswith(pack.participle_endings):
            return Form.PARTICIPLE
        if last in _WITH_INFINITIVE and word.endswith(pack.infinitive_endings):
            return Form.INFINITIVE
        return None
    before = first - 1
    if before < 0 or doc.sentence_of[before] != doc.sentence_of[i]:
        heads = first == i and len(word) >= _SHORTEST and _heads(doc, i)
        return Form.PARTICIPLE if heads else None
    mention = doc.mention_at.get(before)
    if mention is not None and (doc.gaps[before] <= JOINED or _closes(doc, mention)):
        if mention.how != "pronoun" and first == i and word.endswith(pack.bare_participle_endings):
            return Form.PARTICIPLE  # "le ministre nommé en mars"
        for form, endings in pack.finite_endings.items():
            if word.endswith(endings):
                return form
        return None
    if first == i and doc.gaps[before] == COMMA and word.endswith(pack.bare_participle_endings):
        return Form.PARTICIPLE  # "…, opéré en juin, …"
    return None


def _closes(doc: Document, mention: PersonMention) -> bool:
    """ "El presidente de Kenia, William Ruto, reforzó …": a comma closes the name that a comma opens."""
    return doc.gaps[mention.last - 1] == COMMA and COMMA in doc.gaps[mention.first : mention.last - 1]


def _opens(doc: Document, i: int) -> bool:
    """Whether a token is the first of its sentence."""
    return not i or doc.sentence_of[i - 1] != doc.sentence_of[i]


def _heads(doc: Document, i: int) -> bool:
    """ "Réélu dimanche avec 81 % des voix, X …": a participle at the head of a sentence and its day."""
    if i + 1 not in doc.moment_at or i in doc.mention_at:
        return False
    pack = doc.pack
    ends = pack.heading_participle_endings or pack.bare_participle_endings or pack.participle_endings
    return doc.lowers[i].endswith(ends)


def _unknown(doc: Document, i: int) -> bool:
    lexicon, word = doc.lexicon, doc.lowers[i]
    return (
        len(word) >= _SHORTEST
        and doc.words[i][0].islower()
        and i not in doc.covered
        and i not in doc.moment_at
        and word.isalpha()
        and plain(word) not in lexicon.common
        and word not in lexicon.no_verbs
    )
