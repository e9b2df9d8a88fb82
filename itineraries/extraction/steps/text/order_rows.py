"""Finds the verbs of a subordinate clause that has several: "wo er X traf und einen Kranz niederlegte", "die
Rom besuchen und X treffen wird", "um X zu treffen und Y zu besuchen". Each is read where its part begins.
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA
from itineraries.extraction.steps.text.clause_words import LONGEST_CLUSTER, ClauseWords

#: The token that opens a part of a clause, and the verbs of it.
Part = tuple[int, list[int]]


class Rows(ClauseWords):
    """The clauses of one sentence, those of several verbs."""

    def _row(self, opener: int, end: int) -> bool:
        """ "Wo er X traf und einen Kranz niederlegte": the verb of each part is read where it begins."""
        words, lowers = self.words, self.lowers
        parts = self._parts(opener, end)
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
        parts = self._parts(a - 1, b)
        for at, verbs in parts:
            if at < a:
                self.before.setdefault(a, []).extend(verbs)
            else:
                self.after.setdefault(at, []).extend(verbs)
            self._use(verbs)
        return bool(parts)

    def _marked_row(self, a: int, b: int) -> bool:
        """ "Versprach, nach Rom zu reisen und X zu treffen": infinitives that a comma alone opens."""
        if self.doc.gaps[a - 1] != COMMA:
            return False
        parts = self._parts(a - 1, b)
        if not parts or any(self.used[k - self.first] for _, verbs in parts for k in verbs):
            return False
        for at, verbs in parts:
            no = self._negation(at, max(verbs))
            if at < a:
                self.before.setdefault(a, []).extend([*no, *verbs])
            else:
                self.after.setdefault(at, []).extend([*no, *verbs])
            self._use(verbs)
        return True

    def _parts(self, opener: int, end: int) -> list[Part]:
        """The verbs of each part, and the token that opens it: the opener of the clause, then each "and".
        Empty where the clause [opener, end) has one part only, or its verbs do not all stand before "and".
        """
        words, lowers = self.words, self.lowers
        ands = [
            k for k in range(opener + 2, end - 1) if lowers[k] in words.coordinators and self._verbal(k - 1)
        ]
        if not ands:
            return []
        found: list[Part] = []
        for at, stop in zip((opener, *ands), (*ands, end), strict=True):
            first = stop
            while first > at + 1 and stop - first < LONGEST_CLUSTER and self._verbal(first - 1):
                first -= 1
            if first < stop and words.mark and first - 1 > at and lowers[first - 1] == words.mark:
                first -= 1
            if first == stop or any(map(self._only_finite, range(at + 1, first))):
                return []
            found.append((at, list(range(first, stop))))
        return self._with_one_auxiliary(found)

    def _with_one_auxiliary(self, found: list[Part]) -> list[Part]:
        """ "Rom besuchen und X treffen wird": the auxiliary at the end is that of each, read with the first.
        Parts with a finite verb each need none; what is neither is no row.
        """
        words, lowers, last = self.words, self.lowers, found[-1][1]
        shared = lowers[last[-1]] in words.auxiliaries
        marked = [lowers[cluster[0]] == words.mark for _, cluster in found]
        if all(marked):
            return found
        finite = all(self._is(cluster[-1], words.finite) for _, cluster in found)
        if finite and not any(marked) and not (shared and self._is(found[0][1][-1], words.bare)):
            return [(at, cluster[::-1]) for at, cluster in found]
        if not shared or len(last) < 2:
            return []
        if not all(self._is(cluster[-1], words.bare) for _, cluster in found[:-1]):
            return []
        (opener, first), *middle = found[:-1]
        return [
            (opener, [last[-1], *first[::-1]]),
            *((at, cluster[::-1]) for at, cluster in middle),
            (found[-1][0], last[:-1][::-1]),
        ]
