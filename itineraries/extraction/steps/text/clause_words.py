"""The words of one sentence as those who put its verbs together see them."""

from __future__ import annotations

from itineraries.extraction.document import Document
from itineraries.extraction.steps.text.order_lexicon import OrderWords

LONGEST_CLUSTER = 4  # verbs at the end of a clause


class ClauseWords:
    """What each word of the sentence [first, last) may be, and how its words are read: `after` and `before` a
    token, and which are `used` already.
    """

    def __init__(self, doc: Document, words: OrderWords, first: int, last: int) -> None:
        self.doc, self.words = doc, words
        self.first, self.last = first, last
        self.lowers = doc.lowers
        self.used = bytearray(last - first)
        self.after: dict[int, list[int]] = {}  # token -> tokens that are read right after it
        self.before: dict[int, list[int]] = {}  # token -> tokens that are read right before it

    def _is(self, i: int, kind: frozenset[str]) -> bool:
        """Written small, unless it opens the sentence: a capital makes a noun of it."""
        return (
            self.lowers[i] in kind
            and not self.doc.mute[i]
            and (self.doc.words[i][0].islower() or i == self.first)
        )

    def _verbal(self, i: int) -> bool:
        return self._is(i, self.words.finite) or self._is(i, self.words.bare)

    def _only_finite(self, i: int) -> bool:
        return self._is(i, self.words.finite) and not self._is(i, self.words.bare)

    def _opener(self, a: int, b: int) -> int | None:
        """The word that opens a subordinate clause: a conjunction, or a relative, alone or held."""
        words, lowers = self.words, self.lowers
        k = a
        while (
            k < b and k - a < 2 and lowers[k] in words.coordinators and lowers[k] not in words.subordinators
        ):
            k += 1
        if k >= b:
            return None
        if lowers[k] in words.subordinators or lowers[k] in words.openers:
            return k
        if a == self.first:
            return None
        if lowers[k] in words.relatives:
            return k
        if k + 1 < b and lowers[k + 1] in words.relatives and not self._verbal(k):
            return k + 1
        return None

    def _finite_inside(self, k: int) -> bool:
        """A finite verb that is put together with nothing yet."""
        return self._only_finite(k) and not self.used[k - self.first]

    def _negation(self, start: int, stop: int) -> list[int]:
        """ "reist nicht nach Rom": the negation is read before its verb, unless only a part is denied."""
        words = self.words
        for k in range(start + 1, stop):
            if self.lowers[k] in words.denials and not self.used[k - self.first] and not self.doc.mute[k]:
                rest = self.lowers[k + 1 : self.last]
                if rest and (rest[0] in words.limits or any(w in words.contrasts for w in rest)):
                    return []
                self._use([k])
                return [k]
        return []

    def _use(self, cluster: list[int]) -> None:
        for k in cluster:
            self.used[k - self.first] = 1
