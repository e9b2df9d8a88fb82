"""Finds the names of places in a text, in one pass from left to right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

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

_APOSTROPHES = ("'", "’", "‘", "`", "ʻ", "ʼ")
_JOINTS = " \u00a0\u202f\u2009-‐‑‒–'’‘ʼʻ`´.\n\r"  # what may stand between the words of one name


# The words of a text: where each starts, where it ends, and itself.
Tokens = tuple[Sequence[int], Sequence[int], Sequence[str]]

_folded = lru_cache(65_536)(fold)  # a text, and the next one, say the same words again and again


def scan(names: Names, text: str, language: str | None, tokens: Tokens | None = None) -> list[Match]:
    """Every name in the text, left to right, longest first, never overlapping. Linear in the text."""
    return list(_Scan(names, text, language, tokens or words_of(text)).matches())


def words_of(text: str) -> Tokens:
    spans = [found.span() for found in WORD.finditer(text)]
    return [start for start, _ in spans], [end for _, end in spans], [text[start:end] for start, end in spans]


class _Scan:
    """One pass over one text."""

    def __init__(self, names: Names, text: str, language: str | None, tokens: Tokens) -> None:
        self.names, self.text, self.language = names, text, language
        self.starts, self.ends, self.raw = tokens
        self.endings = INFLECTIONS.get(language or "", ())
        self.words = names.words(language)
        self.all_words: set[str] = set()

    def matches(self) -> Iterator[Match]:
        first_small, opening = self.names.first_small, self.names.lengths
        whole = not self.endings  # a word is a name's first as it is written or not at all
        # Most words are in lower case and open no name: they cost no more than this line.
        openings = [i for i, w in enumerate(self.raw) if not w[0].islower() or w in first_small]
        taken = 0
        for index in openings:
            word = self.raw[index]
            if index < taken or word[0].isdigit():
                continue
            if whole and word.isascii() and _folded(word) not in opening and not self.contracted(index):
                continue
            if word in ARTICLES and not (index + 1 < len(self.raw) and self.capital(index + 1)):
                continue  # "la réunion"
            found = self.match_at(index)
            if found is not None:
                match, taken = found
                yield match

    def contracted(self, index: int) -> bool:
        """Whether an article of the name may be hidden in the word before: "au Caire"."""
        return index > 0 and self.raw[index - 1] in CONTRACTIONS

    def match_at(self, index: int) -> tuple[Match, int] | None:
        if self.contracted(index) and not self.raw[index][0].islower():
            found = self.longest(CONTRACTIONS[self.raw[index - 1]], index - 1, index, 0)
            if found:
                without = self.longest(_folded(self.raw[index]), index, index, 0)
                if without is None or without[1] <= found[1]:  # "au Cap-Vert" is not at Le Cap
                    return found
        small = None
        for first, skipped in self.first_words(index):
            found = self.longest(first, index, index, skipped)
            if small and found and found[0].place.kind == "country":
                return found  # "der Präsident Perus" is not from the town of Perus
            if found and self.is_article_of_longer(index, found[1]):
                return None
            if found and not (self.endings and found[0].weak == "small"):
                return small or found
            small = small or found
        return small

    def is_article_of_longer(self, index: int, stop: int) -> bool:
        """ "Le Cap-Vert" is not at Le Cap: a longer name begins behind the article of the one found."""
        if self.raw[index] not in ARTICLES or stop - index < 2:
            return False
        without = self.longest(_folded(self.raw[index + 1]), index + 1, index + 1, 0)
        return without is not None and without[1] > stop

    def longest(self, first: str, index: int, start: int, skipped: int) -> tuple[Match, int] | None:
        """The longest name of which `first` is the word at `index`; the match begins at the word `start`."""
        lengths = self.names.lengths.get(first) or ((1,) if " " in first else ())
        if not lengths:
            return None
        reach = 1
        # Few words that can open a name are followed by its second word.
        if (
            lengths[0] > 1
            and index + 1 < len(self.raw)
            and any(f"{first} {second}" in self.names.pairs for second in self.forms(index + 1))
        ):
            reach = self.reach(index, lengths[0])
        for length in lengths:
            stop = index + length
            if length <= reach and stop > start:
                head = " ".join([first, *map(_folded, self.raw[index + 1 : stop - 1])])
                names = [f"{head} {last}" for last in self.forms(stop - 1)] if length > 1 else [first]
                for name in names:
                    found = self.found(name, start, stop, skipped)
                    if found:
                        return found, stop
        return None

    def forms(self, index: int) -> list[str]:
        """The last word of a name as written, and what it may be a case of: "в Буэнос-Айресе"."""
        word = _folded(self.raw[index])
        if not self.endings or len(word) < 4 or not self.capital(index):
            return [word]
        fitting = ((ending, more) for ending, more in self.endings if word.endswith(ending))
        declined = (word[: -len(ending)] + bare for ending, more in fitting for bare in more)
        return [word, *declined]

    def reach(self, index: int, most: int) -> int:
        """How many words from here on, at most so many, hang together as a name's words do."""
        stop = min(index + most, len(self.raw))
        place = index + 1
        while place < stop and self.is_joint(self.text[self.ends[place - 1] : self.starts[place]]):
            place += 1
        return place - index

    def is_joint(self, gap: str) -> bool:
        """A short run of spaces, hyphens, apostrophes or dots."""
        return gap == " " or (
            len(gap) <= 2 and all(c in _JOINTS for c in gap) and gap.count("\n") + gap.count("\r") <= 1
        )

    def capital(self, index: int) -> bool:
        return is_capitalised(self.raw[index])

    def is_said_small(self, index: int) -> bool:
        """Whether the text has the same word in lower case too."""
        self.all_words = self.all_words or set(self.raw)
        return self.raw[index].lower() in self.all_words

    def first_words(self, index: int) -> Iterator[tuple[str, int]]:
        """The forms under which the word may begin a name, and the letters before the name each skips."""
        word = _folded(self.raw[index])
        if not word:
            return
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
                    if not replacements:
                        return
                    stem = word[: -len(ending)]
                    yield from ((stem + replacement, 0) for replacement in replacements)

    def found(self, name: str, index: int, stop: int, skipped: int) -> Match | None:
        names = self.names
        code = names.codes.get(" ".join(self.raw[index:stop]))
        if code is not None:
            return self.match(name, index, stop, (code,), "", 0)
        candidates, weak = names.meaning(name, self.language)
        if not candidates or not self.well_written(name, index, stop):
            return None
        if stop - index == 1 and (word := _folded(self.raw[index])) != name and word in self.words:
            return None  # a word with an ending, not a name with one
        best = candidates[0]
        single = stop - index == 1 and self.raw[index][0].isupper()
        if not weak and single and best.kind == "city" and not best.capital and self.is_said_small(index):
            weak = "repeated"
        if not weak and self.raw[index].isupper() and best not in names.trusted.get(name, ()):
            weak = "spelling"  # "DACA" is a programme before it is Dhaka
        return self.match(name, index, stop, candidates, weak, skipped)

    def well_written(self, name: str, index: int, stop: int) -> bool:
        """Capitals where a name has them: "La Réunion" is an island, "La réunion" a meeting."""
        if stop - index > 1 and _folded(self.raw[index]) in ARTICLES:
            return self.capital(index + 1)
        if not self.capital(index):
            return name in self.names.small_letters
        if stop - index == 1:
            return True
        candidates = self.names.trusted.get(name, ())
        within = self.text[self.ends[stop - 2] : self.starts[stop - 1]] in _APOSTROPHES  # "Nuku'alofa"
        return within or self.capital(stop - 1) or any(place.kind != "city" for place in candidates)

    def match(
        self, name: str, index: int, stop: int, candidates: tuple[Place, ...], weak: str, skipped: int
    ) -> Match:
        start, end = self.starts[index] + skipped, self.ends[stop - 1]
        if len(self.raw[stop - 1]) == 1 and self.text[end : end + 1] == ".":
            end += 1  # the dot belongs to "U.S."
        before = self.raw[index - 1] if index and self.touches(index - 1) else ""
        after = self.raw[stop] if stop < len(self.raw) and self.touches(stop - 1) else ""
        before, after = (word if word[:1].isupper() else "" for word in (before, after))
        return Match(Span(start, end), name, candidates, weak, before, after)

    def touches(self, index: int) -> bool:
        return self.text[self.ends[index] : self.starts[index + 1]] in (" ", "\u00a0", "-")
