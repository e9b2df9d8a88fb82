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
    word behind somebody, the word behind a comma; where the verb stands second, or its subject is not told,
    that behind a day or a place.
    """
    if not _known_by_ending(doc):
        return
    yield from (m.last for m in doc.mentions if m.last < len(doc.words))
    if doc.pack.word_order is not None:
        yield from (x.last for x in (*doc.places, *doc.moments) if x.last < len(doc.words))
        return
    if doc.pack.drops_subject:
        yield from (x.last for x in doc.moments if x.last < len(doc.words))
    yield from (s.first for s in doc.sentences)
    yield from (i + 1 for i, gap in enumerate(doc.gaps[:-1]) if gap == COMMA)


def unknown_verb(doc: Document, i: int, last: Aux | None, first: int) -> Form | None:
    """The form of the verb that the word at `i` is, None where it is none.

    `last`: the auxiliary that waits for a verb; `first`: where the small words before the verb begin, `i`
    without any.
    """
    form = _by_ending(doc, i, last, first) if _known_by_ending(doc) else None
    if form is None or _unknown(doc, i):
        return form
    # At the head of a sentence an adjective ("réélu") has no noun behind it.
    heads = len(doc.words[i]) >= _SHORTEST and first == i and _opens(doc, i)
    return form if heads and i not in doc.covered else None


def _known_by_ending(doc: Document) -> bool:
    return bool(doc.pack.participle_endings or doc.pack.finite_endings)


def _by_ending(doc: Document, i: int, last: Aux | None, first: int) -> Form | None:
    pack = doc.pack
    word = doc.lowers[i]
    if pack.word_order is not None:
        return _second(doc, i) if last is None and first == i else None
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
    if pack.drops_subject and first == i and before in doc.moment_at and _fronted(doc, i):
        done = pack.finite_endings.get(Form.PAST, ())
        return Form.PAST if word.endswith(done) else None  # "En enero arremetió en Davos contra …"
    return None


def _second(doc: Document, i: int) -> Form | None:
    """ "Präsident X geißelte …", "Am Montag geißelte der Präsident …": a main clause has its verb second,
    behind who does it or behind a day or a place; "Macrons geplante Reise" is none.
    """
    pack, before = doc.pack, doc.mention_at.get(i - 1)
    form = next((f for f, ends in pack.finite_endings.items() if doc.lowers[i].endswith(ends)), None)
    if form is None or not i or _opens(doc, i) or doc.gaps[i] >= COMMA or i + 1 >= len(doc.words):
        return None
    if before is not None and before.how != "pronoun":
        owns = doc.lowers[i - 1].endswith(pack.genitive_endings) and doc.words[i + 1][0].isupper()
        apart = doc.gaps[i - 1] > JOINED and not _closes(doc, before)
        return None if owns or apart else form
    behind = doc.mention_at.get(i + 1) or doc.mention_at.get(i + 2)
    does = behind is not None and (
        behind.how == "name" or (behind.how == "pronoun" and behind.first == i + 1)
    )
    return form if does and doc.gaps[i - 1] < COMMA and _fronted(doc, i) else None


def _fronted(doc: Document, i: int) -> bool:
    """ "Im Januar …", "En enero …": nothing but days and places from the head of the sentence."""
    small = doc.lexicon.date_prepositions, doc.lexicon.to_place
    return all(
        k in doc.moment_at or k in doc.place_at or any(doc.lowers[k] in words for words in small)
        for k in range(doc.sentence_at(i).first, i)
    )


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
