"""Reads what is set in between commas behind what it parts: "se rendra lundi, dans le cadre de sa tournée, à
Oslo" as "se rendra lundi à Oslo, dans le cadre de sa tournée".

So the verb and its place, its day, its guest or its thing stand together for all later steps, whatever is set
between them: an adverbial opened by a phrase of the pack (`aside_openers`), or who says so ("a annoncé son
porte-parole", "his spokesman said").
"""

from __future__ import annotations

from collections.abc import Iterator

from itineraries.extraction.document import COMMA, SPACE, Document, Sentence
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.lexicon import END, Entry
from itineraries.extraction.steps.text.rearranged import rearrange

_SHORTEST = 6  # words of a sentence
_LONGEST = 16  # words set in
_SPOKEN = 8  # of those, where they say who says so
_FINITE = (Form.FUTURE, Form.PRESENT, Form.PAST, Form.CONDITIONAL)


def put_asides_last(doc: Document) -> None:
    """Bring every aside behind what it parts from its verb; the commas are set as they are then read."""
    order: list[int] | None = None
    gaps = doc.gaps
    for sentence in doc.sentences:
        if doc.mute[sentence.first] or sentence.last - sentence.first < _SHORTEST:
            continue
        for opened, closed, end in _asides(doc, sentence):
            if order is None:
                order, gaps = list(range(len(gaps))), list(gaps)
            order[opened:end] = [*order[closed:end], *order[opened:closed]]
            gaps[opened - 1], gaps[closed - 1], gaps[end - 1] = SPACE, gaps[end - 1], COMMA
    if order is not None:
        rearrange(doc, order, [gaps[i] for i in order])


def _asides(doc: Document, sentence: Sentence) -> Iterator[tuple[int, int, int]]:
    """Where each aside opens and closes, and where what it parted from its verb ends."""
    chunks = _chunks(doc, sentence)
    index = 1
    while index < len(chunks) - 1:
        opened, closed = chunks[index]
        if _set_in(doc, chunks, index):
            end = _parted_end(doc, chunks, index + 1)
            if end:
                yield opened, closed, end
                while index < len(chunks) and chunks[index][1] <= end:
                    index += 1
                continue
        index += 1


def _chunks(doc: Document, sentence: Sentence) -> list[tuple[int, int]]:
    found, start = [], sentence.first
    for i in range(sentence.first, sentence.last):
        if doc.gaps[i] >= COMMA or i == sentence.last - 1:
            found.append((start, i + 1))
            start = i + 1
    return found


def _set_in(doc: Document, chunks: list[tuple[int, int]], index: int) -> bool:
    """Whether a chunk stands between commas behind a verb, and opens or speaks as an aside does."""
    opened, closed = chunks[index]
    if closed - opened > _LONGEST or doc.gaps[opened - 1] != COMMA or doc.gaps[closed - 1] != COMMA:
        return False
    if doc.lexicon.verb_openers.isdisjoint(doc.lowers[slice(*chunks[index - 1])]):
        return False
    if _opens(doc, opened, closed):
        return True
    behind = chunks[index + 1]
    office = any(entry.kind == "role" for k in range(*behind) for entry in _entries(doc, k))
    led = doc.lowers[behind[0]] in doc.lexicon.determiners
    return _says(doc, opened, closed) and not (office and led)  # "said X, a minister"


def _opens(doc: Document, opened: int, closed: int) -> bool:
    return _opener_at(doc, opened) and not any(_finite(doc, k) for k in range(opened, closed))


def _opener_at(doc: Document, k: int) -> bool:
    phrases = doc.lexicon.aside_openers.get(doc.lowers[k], ())
    return any(tuple(doc.lowers[k : k + len(phrase)]) == phrase for phrase in phrases)


def _says(doc: Document, opened: int, closed: int) -> bool:
    """ "A annoncé son porte-parole", "wie sein Sprecher mitteilte": a verb of saying, at one of its ends or
    before a day, and who says it.
    """
    lexicon = doc.lexicon
    if closed - opened > _SPOKEN or doc.lowers[opened] in lexicon.relatives:
        return False
    ends = (opened, opened + 1, closed - 1)
    said = [
        k
        for k in range(opened, closed)
        if (k in ends or _day(doc, k + 1)) and any(map(_of_saying, _entries(doc, k)))
    ]
    if not said or not doc.words[said[0]][0].islower():
        return False
    led = doc.lowers[said[0] + 1] in lexicon.to_place and not _day(doc, said[0] + 1)
    joined = any(doc.lowers[k] in lexicon.conjunctions for k in range(opened + 1, closed))
    return not joined and not (led and said[0] == opened)


def _of_saying(entry: Entry) -> bool:
    return entry.kind == "verb" and entry.value.sense is Sense.SAY


def _day(doc: Document, k: int) -> bool:
    return doc.lowers[k] in doc.lexicon.date_prepositions or doc.lowers[k] in doc.lexicon.weekday_words


def _parted_end(doc: Document, chunks: list[tuple[int, int]], index: int) -> int:
    """Where that ends which goes on behind an aside from before it; 0 where nothing does."""
    start, end = chunks[index]
    if not _goes_on(doc, start) or any(_finite(doc, k) for k in range(start, end)):
        return 0
    for first, last in chunks[index + 1 :]:
        named = doc.words[first][0].isupper() and doc.gaps[first - 1] == COMMA
        if not named or any(_finite(doc, k) for k in range(first, last)):
            break
        end = last  # "avec le président ghanéen, Nana Akufo-Addo"
    return end


def _goes_on(doc: Document, k: int) -> bool:
    """Whether a word may go on what a verb before says: to where, when, with whom or what."""
    lexicon, word = doc.lexicon, doc.lowers[k]
    if word in lexicon.conjunctions or (doc.words[k][0].isupper() and word not in lexicon.weekday_words):
        return False
    if word in lexicon.small_before_names and word not in lexicon.going_on:
        return doc.pack.capital_nouns or not doc.words[k + 1][0].isupper()  # not a further country of a list
    return word in lexicon.going_on and not _opener_at(doc, k)


def _entries(doc: Document, k: int) -> tuple[Entry, ...]:
    node = doc.lexicon.tree.get(doc.lowers[k])
    return node.get(END, ()) if node is not None and not doc.mute[k] else ()


def _finite(doc: Document, k: int) -> bool:
    """A word that can be nothing but a finite verb; "una cena" is none."""
    if doc.lowers[k] in doc.lexicon.no_verbs or (k and doc.lowers[k - 1] in doc.lexicon.determiners):
        return False
    entries = _entries(doc, k)
    return bool(entries) and all(
        entry.kind == "aux" or (entry.kind == "verb" and entry.form in _FINITE) for entry in entries
    )
