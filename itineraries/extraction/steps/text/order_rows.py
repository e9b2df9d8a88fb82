"""Finds the verbs of a subordinate clause that has several: "wo er X traf und einen Kranz niederlegte", "die
Rom besuchen und X treffen wird", "um X zu treffen und Y zu besuchen". Each is read where its part begins.
"""

from __future__ import annotations

from collections.abc import Callable

from itineraries.extraction.document import COMMA, Document
from itineraries.extraction.steps.text.order_lexicon import OrderWords

_LONGEST_CLUSTER = 4

#: Whether the token at an index is one of a set of words, as a verb is written.
Told = Callable[[int, frozenset[str]], bool]


def parts_of_row(
    lowers: list[str], told: Told, words: OrderWords, opener: int, end: int
) -> list[tuple[int, list[int]]]:
    """The verbs of each part, and the token that opens it: the opener of the clause, then each "and". Empty
    where the clause [opener, end) has one part only, or its verbs do not all stand before "and".
    """
    ands = [
        k
        for k in range(opener + 2, end - 1)
        if lowers[k] in words.coordinators and (told(k - 1, words.finite) or told(k - 1, words.bare))
    ]
    if not ands:
        return []
    ends = [*ands, end]
    found: list[tuple[int, list[int]]] = []
    for at, stop in zip((opener, *ands), ends, strict=True):
        first = stop
        while first > at + 1 and stop - first < _LONGEST_CLUSTER and _verbal(first - 1, told, words):
            first -= 1
        if first < stop and words.mark and first - 1 > at and lowers[first - 1] == words.mark:
            first -= 1
        if first == stop or any(_finite(k, told, words) for k in range(at + 1, first)):
            return []
        found.append((at, list(range(first, stop))))
    return _with_one_auxiliary(found, lowers, told, words)


def _with_one_auxiliary(
    found: list[tuple[int, list[int]]], lowers: list[str], told: Told, words: OrderWords
) -> list[tuple[int, list[int]]]:
    """ "Rom besuchen und X treffen wird": the auxiliary at the end is that of each, read with the first.
    Parts with a finite verb each need none; what is neither is no row.
    """
    if all(lowers[cluster[0]] == words.mark for _, cluster in found):
        return found
    if all(told(cluster[-1], words.finite) and lowers[cluster[0]] != words.mark for _, cluster in found):
        alone = [told(cluster[-1], words.bare) for _, cluster in found]
        if not (alone[0] and lowers[found[-1][1][-1]] in words.auxiliaries):
            return [(at, cluster[::-1]) for at, cluster in found]
    last = found[-1][1]
    if lowers[last[-1]] not in words.auxiliaries or len(last) < 2:
        return []
    if not all(told(cluster[-1], words.bare) for _, cluster in found[:-1]):
        return []
    (opener, first), *middle = found[:-1]
    return [
        (opener, [last[-1], *first[::-1]]),
        *((at, cluster[::-1]) for at, cluster in middle),
        (found[-1][0], last[:-1][::-1]),
    ]


def _verbal(k: int, told: Told, words: OrderWords) -> bool:
    return told(k, words.finite) or told(k, words.bare)


def _finite(k: int, told: Told, words: OrderWords) -> bool:
    return told(k, words.finite) and not told(k, words.bare)


class Rows:
    """The clauses of one sentence, those of several verbs."""

    doc: Document
    words: OrderWords
    lowers: list[str]
    used: bytearray
    first: int
    before: dict[int, list[int]]
    after: dict[int, list[int]]

    def _is(self, i: int, kind: frozenset[str]) -> bool:
        """Whether a token is one of a kind, as a verb is written."""
        raise NotImplementedError

    def _opener(self, a: int, b: int) -> int | None:
        """The word that opens a subordinate clause."""
        raise NotImplementedError

    def _finite_inside(self, k: int) -> bool:
        """A finite verb that belongs to nothing yet."""
        raise NotImplementedError

    def _negation(self, start: int, stop: int) -> list[int]:
        """The negation that is read before its verb."""
        raise NotImplementedError

    def _use(self, cluster: list[int]) -> None:
        raise NotImplementedError

    def _row(self, opener: int, end: int) -> bool:
        """ "Wo er X traf und einen Kranz niederlegte": the verb of each part is read where it begins."""
        words, lowers = self.words, self.lowers
        parts = parts_of_row(lowers, self._is, words, opener, end)
        if not parts or any(self.used[k - self.first] for _, verbs in parts for k in verbs):
            return False
        lowers[opener] = words.relatives.get(lowers[opener], lowers[opener])
        for at, verbs in parts:
            subject = at == opener and at + 1 < min(verbs) and lowers[at + 1] in words.pronouns
            self.after.setdefault(at + subject, []).extend([*self._negation(at, max(verbs)), *verbs])
            self._use(verbs)
        return True

    def _row_goes_on(self, a: int, b: int) -> bool:
        """ "Wo er X traf, einen Kranz niederlegte und Y sah": the rest of a clause with several verbs."""
        if self.doc.gaps[a - 1] != COMMA or self._opener(a, b) is not None or self._finite_inside(a):
            return False
        if not self._is(b - 1, self.words.finite):
            return False
        parts = parts_of_row(self.lowers, self._is, self.words, a - 1, b)
        for at, verbs in parts:
            if at < a:
                self.before.setdefault(a, []).extend(verbs)
            else:
                self.after.setdefault(at, []).extend(verbs)
            self._use(verbs)
        return bool(parts)
