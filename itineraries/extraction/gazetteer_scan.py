"""Finds the names of places in a text, in one pass from left to right."""

from __future__ import annotations

from collections.abc import Iterator

from itineraries.extraction.drafts import Span
from itineraries.extraction.folding import WORD, fold, is_capitalised
from itineraries.extraction.gazetteer_data.inflections import (
    ARABIC_PREFIXES,
    ARABIC_THE,
    ARABIC_TO_THE,
    ARTICLES,
    CONTRACTIONS,
    INFLECTIONS,
)
from itineraries.extraction.gazetteer_names import Match, Names, Place

_JOINTS = " \u00a0\u202f\u2009-‐‑‒–'’ʼʻ`´.\n\r"  # what may stand between the words of one name


def scan(names: Names, text: str, language: str | None) -> list[Match]:
    """Every name in the text, left to right, longest first, never overlapping. Linear in the text."""
    return list(_Scan(names, text, language).matches())


class _Scan:
    """One pass over one text."""

    def __init__(self, names: Names, text: str, language: str | None) -> None:
        self.names, self.text, self.language = names, text, language
        self.spans: list[tuple[int, int]] = [found.span() for found in WORD.finditer(text)]
        self.raw = [text[start:end] for start, end in self.spans]
        seen: dict[str, str] = {}
        self.folded = [seen[word] if word in seen else seen.setdefault(word, fold(word)) for word in self.raw]
        self.capital = [is_capitalised(word) for word in self.raw]
        self.lower = {fold for fold, word in zip(self.folded, self.raw, strict=True) if word[0].islower()}
        self.endings = INFLECTIONS.get(language or "", ())
        self.words = names.words(language)

    def matches(self) -> Iterator[Match]:
        index, count = 0, len(self.spans)
        while index < count:
            found = self.match_at(index) if self.may_open(index) else None
            if found is None:
                index += 1
                continue
            match, index = found
            yield match

    def may_open(self, index: int) -> bool:
        return self.capital[index] or self.folded[index] in self.names.first_small

    def match_at(self, index: int) -> tuple[Match, int] | None:
        article = CONTRACTIONS.get(self.folded[index - 1]) if index and self.capital[index] else None
        if article and self.raw[index - 1].islower():
            for length in self.names.lengths.get(article, ()):
                stop = index + length - 1
                if index < stop <= len(self.spans) and self.joined(index, stop):
                    found = self.found(" ".join((article, *self.folded[index:stop])), index, stop, 0)
                    if found:
                        return found, stop
        for first, skipped in self.first_words(index):
            for length in self.names.lengths.get(first, ()):
                stop = index + length
                if stop > len(self.spans) or not self.joined(index, stop):
                    continue
                name = " ".join((first, *self.folded[index + 1 : stop])) if length > 1 else first
                found = self.found(name, index, stop, skipped)
                if found:
                    return found, stop
        return None

    def first_words(self, index: int) -> Iterator[tuple[str, int]]:
        """The forms under which the word may begin a name, and the letters before the name each skips."""
        word = self.folded[index]
        yield word, 0
        if "\u0600" <= word[0] <= "\u06ff":
            rest, skipped = word, 0
            while len(rest) > 3 and rest[0] in ARABIC_PREFIXES and skipped < 2:
                if rest.startswith(ARABIC_TO_THE):
                    yield ARABIC_THE + rest[2:], skipped + 1
                rest, skipped = rest[1:], skipped + 1
                yield rest, skipped
        elif len(word) > 3:
            for ending, replacements in self.endings:
                if word.endswith(ending):
                    stem = word[: -len(ending)]
                    yield from ((stem + replacement, 0) for replacement in replacements)

    def joined(self, index: int, stop: int) -> bool:
        """Only a short run of spaces, hyphens, apostrophes or dots stands between the words."""
        for (_, end), (start, _) in zip(
            self.spans[index : stop - 1], self.spans[index + 1 : stop], strict=True
        ):
            gap = self.text[end:start]
            if len(gap) > 2 or any(c not in _JOINTS for c in gap) or gap.count("\n") > 1:
                return False
        return True

    def found(self, name: str, index: int, stop: int, skipped: int) -> Match | None:
        names = self.names
        code = names.codes.get(" ".join(self.raw[index:stop]))
        if code is not None:
            return self.match(name, index, stop, (code,), "", 0)
        candidates = names.candidates(name, self.language)
        if not candidates or not self.well_written(name, index, stop):
            return None
        if stop - index == 1 and name != self.folded[index] and self.folded[index] in self.words:
            return None  # a word with an ending, not a name with one
        candidates = tuple(p for p in candidates if not names.is_stranger(name, p, self.language))
        if not candidates:
            return None
        weak = names.weakness(name, candidates, self.language)
        best = candidates[0]
        if not weak and best.kind == "city" and not best.capital and stop - index == 1 and name in self.lower:
            weak = "repeated"
        return self.match(name, index, stop, candidates, weak, skipped)

    def well_written(self, name: str, index: int, stop: int) -> bool:
        """Capitals where a name has them: "La Réunion" is an island, "La réunion" a meeting."""
        first = self.folded[index]
        if first in ARTICLES and stop - index > 1:
            return self.capital[index + 1]
        if not self.capital[index]:
            return name in self.names.small_letters
        if stop - index == 1:
            return True
        candidates = self.names.trusted.get(name, ())
        return self.capital[stop - 1] or any(place.kind != "city" for place in candidates)

    def match(
        self, name: str, index: int, stop: int, candidates: tuple[Place, ...], weak: str, skipped: int
    ) -> Match:
        start, end = self.spans[index][0] + skipped, self.spans[stop - 1][1]
        if len(self.raw[stop - 1]) == 1 and self.text[end : end + 1] == ".":
            end += 1  # the dot belongs to "U.S."
        before = self.raw[index - 1] if index and self.touches(index - 1) else ""
        after = self.raw[stop] if stop < len(self.raw) and self.touches(stop - 1) else ""
        before, after = (word if word[:1].isupper() else "" for word in (before, after))
        return Match(Span(start, end), name, candidates, weak, before, after)

    def touches(self, index: int) -> bool:
        return self.text[self.spans[index][1] : self.spans[index + 1][0]] in (" ", "\u00a0", "-")
