"""Reads what is set in between commas behind what it parts: "se rendra lundi, dans le cadre de sa tournée, à
Oslo" as "se rendra lundi à Oslo, dans le cadre de sa tournée".

So the verb and its place, its day, its guest or its thing stand together for all later steps, whatever is set
between them: an adverbial opened by a phrase of the pack (`aside_openers`), or who says so ("a annoncé son
porte-parole", "his spokesman said"); in German without commas too (`inner_asides`).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from itineraries.extraction.document import COMMA, SPACE, Document, Sentence
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.lexicon import END, Entry
from itineraries.extraction.steps.text.aside_lexicon import AsideWords, aside_words_of
from itineraries.extraction.steps.text.order_lexicon import FINITE
from itineraries.extraction.steps.text.rearranged import rearrange

_SHORTEST = 6  # words of a sentence
_LONGEST = 16  # words set in
_SPOKEN = 8  # of those, where they say who says so
_BEFORE_NOUN = 3  # words before a noun that are its own


def put_asides_last(doc: Document) -> None:
    """Bring every aside behind what it parts from its verb; the commas are set as they are then read."""
    words = aside_words_of(doc.pack.code)
    if not words.openers:
        return
    order: list[int] | None = None
    gaps = doc.gaps
    for sentence in doc.sentences:
        if doc.mute[sentence.first] or sentence.last - sentence.first < _SHORTEST:
            continue
        for opened, closed, end in _Asides(doc, words, sentence).found():
            if order is None:
                order, gaps = list(range(len(gaps))), list(gaps)
            order[opened:end] = [*order[closed:end], *order[opened:closed]]
            gaps[opened - 1], gaps[closed - 1], gaps[end - 1] = SPACE, doc.gaps[end - 1], COMMA
    if order is not None:
        rearrange(doc, order, [gaps[i] for i in order])


class _Asides:
    """One sentence, cut at its commas."""

    def __init__(self, doc: Document, words: AsideWords, sentence: Sentence) -> None:
        self.doc, self.words, self.lowers = doc, words, doc.lowers
        first, last = sentence.first, sentence.last
        ends = [i for i, gap in enumerate(doc.gaps[first : last - 1], first + 1) if gap >= COMMA]
        self.chunks = list(pairwise((first, *ends, last)))

    def found(self) -> Iterator[tuple[int, int, int]]:
        """Where each aside opens and closes, and where what it parted from its verb ends."""
        if self.words.inner:
            yield from self._without_commas()
        index = 1
        while index < len(self.chunks) - 1:
            end = self._parted_end(index + 1) if self._set_in(index) else 0
            if end:
                yield *self.chunks[index], end
            index += 1
            while index < len(self.chunks) and self.chunks[index][1] <= end:
                index += 1

    # Without commas

    def _without_commas(self) -> Iterator[tuple[int, int, int]]:
        """ "Reist am Montag im Rahmen seiner Reise nach Oslo": where nouns have a capital, an aside ends
        with its last noun.
        """
        for start, end in self.chunks:
            for k in range(start + 2, end - 2):
                phrase = next(
                    (p for p in self.words.inner.get(self.lowers[k], ()) if self._is_at(k, p)), None
                )
                if (
                    phrase is None
                    or self.words.verbs.isdisjoint(self.lowers[start:k])
                    or self._told_so(k - 1)
                ):
                    continue
                closed = self._nouns_end(k + len(phrase), end)
                if closed < end and self._goes_on(closed):
                    yield k, closed, end
                    break

    def _told_so(self, k: int) -> bool:
        """ "Steht an der Spitze der Delegation in Rom": what the verb right before it says is no aside."""
        kinds = {entry.kind for entry in self._entries(k)}
        return "verb" in kinds and "aux" not in kinds

    def _nouns_end(self, k: int, end: int) -> int:
        """Where the nouns from a token on end, with what goes before each and hangs on it."""
        words, closed = self.doc.words, k
        while k < end and (k == closed or self.lowers[k] in self.words.links):
            first = k
            while k < end and words[k][0].islower() and k - first < _BEFORE_NOUN:
                k += 1
            if k == end or not words[k][0].isupper():
                return closed
            while k < end and words[k][0].isupper():
                k += 1
            closed = k
            if k < end and self.lowers[k] not in self.words.links:
                return closed
        return closed

    # Between commas

    def _set_in(self, index: int) -> bool:
        """Whether a chunk stands between commas behind a verb, and opens or speaks as an aside does."""
        opened, closed = self.chunks[index]
        gaps = self.doc.gaps
        if closed - opened > _LONGEST or gaps[opened - 1] != COMMA or gaps[closed - 1] != COMMA:
            return False
        if self.words.verbs.isdisjoint(self.lowers[slice(*self.chunks[index - 1])]):
            return False
        if self._opener_at(opened):
            return not any(map(self._finite, range(opened, closed)))
        return self._says(opened, closed) and not self._office_behind(*self.chunks[index + 1])

    def _opener_at(self, k: int) -> bool:
        return any(self._is_at(k, phrase) for phrase in self.words.openers.get(self.lowers[k], ()))

    def _is_at(self, k: int, phrase: tuple[str, ...]) -> bool:
        return tuple(self.lowers[k : k + len(phrase)]) == phrase

    def _says(self, opened: int, closed: int) -> bool:
        """ "A annoncé son porte-parole", "wie sein Sprecher mitteilte": a verb of saying, at one of its ends
        or before a day, and who says it.
        """
        lexicon = self.doc.lexicon
        if closed - opened > _SPOKEN or self.lowers[opened] in lexicon.relatives:
            return False
        ends = (opened, opened + 1, closed - 1)
        told = (k for k in range(opened, closed) if k in ends or self._day(k + 1))
        said = next((k for k in told if any(map(_of_saying, self._entries(k)))), -1)
        if said < 0 or not self.doc.words[said][0].islower():
            return False
        if said == opened and self.lowers[said + 1] in lexicon.to_place and not self._day(said + 1):
            return False  # "the premier, said in Rome, …": what a subject before it does
        return not any(self.lowers[k] in lexicon.conjunctions for k in range(opened + 1, closed))

    def _office_behind(self, first: int, last: int) -> bool:
        """ "Said X, a minister": whoever says it is told further."""
        if self.lowers[first] not in self.doc.lexicon.determiners:
            return False
        return any(entry.kind == "role" for k in range(first, last) for entry in self._entries(k))

    def _day(self, k: int) -> bool:
        return self.lowers[k] in self.doc.lexicon.date_prepositions or self.lowers[k] in self.words.weekdays

    # What goes on

    def _parted_end(self, index: int) -> int:
        """Where that ends which goes on behind an aside from before it; 0 where nothing does."""
        doc = self.doc
        start, end = self.chunks[index]
        if not self._goes_on(start) or any(map(self._finite, range(start, end))):
            return 0
        for first, last in self.chunks[index + 1 :]:
            named = doc.words[first][0].isupper() and doc.gaps[first - 1] == COMMA
            if not (named or self._further_named(first)) or any(map(self._finite, range(first, last))):
                break
            end = last  # "avec le président ghanéen, Nana Akufo-Addo"
        return end

    def _further_named(self, k: int) -> bool:
        """ "Participan los presidentes de Chile, A; de Perú, B; y el canciller C": a row that a semicolon
        parts goes on.
        """
        doc, lexicon = self.doc, self.doc.lexicon
        if (
            ";" not in doc.text[doc.ends[k - 1] : doc.starts[k]]
            and self.lowers[k] not in lexicon.conjunctions
        ):
            return False
        while k + 1 < len(self.lowers) and (
            self.lowers[k] in lexicon.articles
            or self.lowers[k] in lexicon.of_words
            or self.lowers[k] in lexicon.conjunctions
        ):
            k += 1
        role = any(entry.kind == "role" for entry in self._entries(k))
        return role or doc.words[k][0].isupper()

    def _goes_on(self, k: int) -> bool:
        """Whether a word may go on what a verb before says: to where, when, with whom or what."""
        doc, word = self.doc, self.lowers[k]
        if word in doc.lexicon.conjunctions:
            return False
        if doc.words[k][0].isupper():
            return word in self.words.weekdays
        if word in self.words.going_on:
            return not self._opener_at(k)
        if word not in doc.lexicon.small_before_names:
            return False
        # "après l'Afrique du Sud, l'Angola": a further country of a list goes on nothing.
        return doc.pack.capital_nouns or not doc.words[k + 1 : k + 2] or doc.words[k + 1][0].islower()

    # Words

    def _entries(self, k: int) -> tuple[Entry, ...]:
        node = self.doc.lexicon.tree.get(self.lowers[k])
        return node.get(END, ()) if node is not None and not self.doc.mute[k] else ()

    def _finite(self, k: int) -> bool:
        """A word that can be nothing but a finite verb; "una cena" is none."""
        lexicon = self.doc.lexicon
        if self.lowers[k] in lexicon.no_verbs or (k and self.lowers[k - 1] in lexicon.determiners):
            return False
        if k and all(word[0].isupper() for word in self.doc.words[k - 1 : k + 2 : 2]):
            return False  # "Lula da Silva"
        entries = self._entries(k)
        return bool(entries) and all(
            entry.kind == "aux" or (entry.kind == "verb" and entry.form in FINITE) for entry in entries
        )


def _of_saying(entry: Entry) -> bool:
    return entry.kind == "verb" and entry.value.sense is Sense.SAY
