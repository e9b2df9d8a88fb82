"""Parts the words that a script writes as one: "and", "in", "to" before a word, a pronoun after it.

A letter is cut off only where what stays is a word that is known, and the whole is none.
"""

from __future__ import annotations

from itineraries.extraction.document import Document
from itineraries.extraction.folding import fold
from itineraries.extraction.words import plain

_LEAST = 3  # letters that stay of a word


def part_joined_words(doc: Document) -> None:
    """Replace the token columns by those of the parted words."""
    parter = _Parter(doc)
    starts, ends, words, lowers = doc.starts, doc.ends, doc.words, doc.lowers
    spans: list[tuple[int, int]] = []
    parted: list[str] = []
    for start, end, word, low in zip(starts, ends, words, lowers, strict=True):
        pieces = parter.pieces(word, low)
        at = start
        left = len(pieces)
        for letters, known in pieces:
            left -= 1
            stop = _past(doc, word, start, at, letters) if left else end
            spans.append((at, stop))
            parted.append(known)
            at = stop
    doc.starts = [s for s, _ in spans]
    doc.ends = [e for _, e in spans]
    doc.words = [doc.text[s:e] for s, e in spans]
    doc.lowers = parted


def _past(doc: Document, word: str, start: int, at: int, letters: int) -> int:
    """Where so many letters end; marks that are not looked up count for none."""
    stop = at
    while letters or (stop - start < len(word) and not doc.lexicon.letters(word[stop - start])):
        letters -= bool(doc.lexicon.letters(word[stop - start]))
        stop += 1
    return stop


class _Parter:
    def __init__(self, doc: Document) -> None:
        self.known = doc.lexicon.prefixed
        self.prefixes, self.suffixes = doc.pack.prefixes, doc.pack.suffixes
        self.places = doc.gazetteer.names.lengths if doc.gazetteer is not None else {}
        lexicon = doc.lexicon
        self.small = (
            lexicon.to_place
            | lexicon.from_place
            | lexicon.with_words
            | lexicon.negations
            | lexicon.fillers
            | lexicon.relatives
        )
        self.trusted = doc.gazetteer.names.trusted if doc.gazetteer is not None else {}
        self.directory = doc.directory
        self.article = doc.pack.article
        self.seen: dict[str, list[tuple[int, str]]] = {}

    def pieces(self, word: str, low: str) -> list[tuple[int, str]]:
        """(letters of the text, the word looked up) for each part."""
        if len(word) < _LEAST or word[0].isdigit():
            return [(len(word), low)]
        told = self.seen.get(word)
        if told is None:
            told = self.seen[word] = self._part(low, 0)
        return told

    def _part(self, word: str, depth: int) -> list[tuple[int, str]]:
        if self._is_word(word):
            return [(len(word), word)]
        for guess in (False, True):
            for prefix, opened in self.prefixes:
                if depth > 2 or not word.startswith(prefix) or len(word) - len(prefix) < _LEAST - 1:
                    continue
                # "to the" eats a letter of the article: what stays begins with it again.
                rest = opened + word[len(prefix) :]
                if opened and not rest.startswith(self.article):
                    continue
                below = self._part(rest, depth + 1)
                if (
                    self._is_word(rest)
                    or len(below) > 1
                    or (guess and rest.startswith(self.article) and len(rest) > _LEAST + 1)
                ):
                    head, known = below[0]
                    return [(len(prefix), prefix), (head - len(opened), known), *below[1:]]
        for suffix in self.suffixes:
            stem = word[: -len(suffix)]
            if word.endswith(suffix) and len(stem) >= _LEAST - 1 and stem in self.known:
                return [(len(stem), stem), (len(suffix), suffix)]
        return [(len(word), word)]

    def _is_word(self, word: str) -> bool:
        if len(word) < _LEAST:
            return word in self.small
        if word in self.known or self.directory.has_word(plain(word)):
            return True
        # Of short words the gazetteer knows too many as villages.
        name = fold(word)
        return name in (self.places if len(name) > _LEAST else self.trusted)
