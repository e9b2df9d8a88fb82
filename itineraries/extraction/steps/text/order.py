"""Puts together what a sentence parts: a verb and what goes on behind an aside (steps.text.asides), an
auxiliary and the verb at the end of its clause, a verb and its particle.

"Hat den Gast am Sonntag in Rom empfangen" is read as "hat empfangen den Gast …", "bricht am Montag … auf" as
"bricht auf am Montag …", and "wo er am Dienstag eintrifft" as "wo er eintrifft am Dienstag". Only the order
changes in which the later steps see the words; every word keeps its place in the text, so that spans stay
true. Which words do this is data of the pack (`word_order`); a language without it is left as it stands.
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, JOINED, STRONG, Document
from itineraries.extraction.languages.pack import PARTED
from itineraries.extraction.steps.text.asides import put_asides_last
from itineraries.extraction.steps.text.clause_words import LONGEST_CLUSTER
from itineraries.extraction.steps.text.order_lexicon import order_words_of
from itineraries.extraction.steps.text.order_rows import Rows
from itineraries.extraction.steps.text.rearranged import gaps_in_order, rearrange

_LONGEST_INSERTION = 8  # words between two commas
_LONGEST_MANNER = 2  # words that tell how something was done


def order_words(doc: Document) -> None:
    """Bring the tokens of every sentence into reading order and note where each came from."""
    put_asides_last(doc)
    if doc.pack.word_order is None:
        return
    words = order_words_of(doc.pack.code)
    order = list(range(len(doc.words)))
    moved = False
    for sentence in doc.sentences:
        if doc.mute[sentence.first] == 1:
            continue
        told = _Clauses(doc, words, sentence.first, sentence.last).order()
        if told is not None:
            order[sentence.first : sentence.last] = told
            moved = True
    if moved:
        rearrange(doc, order, gaps_in_order(order, doc.gaps))


class _Clauses(Rows):
    """One sentence, cut at its commas, and the verbs of each clause put together."""

    def order(self) -> list[int] | None:
        """The tokens in reading order, None where they stay as they are."""
        self._participle_first()
        self._joined_nouns()
        chunks = self._chunks()
        subordinate: list[bool] = []
        for a, b in chunks:
            behind = bool(subordinate) and subordinate[-1]
            subordinate.append(self._subordinate(a, b) or (behind and self._row_goes_on(a, b)))
        for index, (a, b) in enumerate(chunks):
            if not subordinate[index]:
                self._main(index, a, b, chunks, subordinate)
        if not self.after and not self.before:
            return None
        taken = {t for tokens in (*self.after.values(), *self.before.values()) for t in tokens}
        told: list[int] = []
        for i in range(self.first, self.last):
            if i in taken:
                continue
            told.extend(self.before.get(i, ()))
            told.append(i)
            told.extend(self.after.get(i, ()))
        return told if len(told) == self.last - self.first else None

    def _joined_nouns(self) -> None:
        """ "China-Reise": the journey is read first, so that its place stands behind it."""
        for i in range(self.first, self.last - 1):
            if (
                self.doc.gaps[i] == JOINED
                and self.lowers[i + 1] in self.words.journeys
                and self.doc.words[i + 1][0].isupper()
            ):
                self.before.setdefault(i, []).append(i + 1)

    def _participle_first(self) -> None:
        """ "Begleitet wird er von …": the auxiliary is read first."""
        a = self.first
        if (
            a + 1 < self.last
            and self._is(a, self.words.bare)
            and self._is(a + 1, self.words.auxiliaries)
            and not self.doc.gaps[a]
        ):
            told = [a + 1]
            if a + 2 < self.last and self.lowers[a + 2] in self.words.pronouns:
                told = [a + 2, a + 1]
            self.before.setdefault(a, []).extend(told)
            self._use([a, *told])

    def _chunks(self) -> list[tuple[int, int]]:
        found, start = [], self.first
        inside = self._in_brackets()
        for i in range(self.first, self.last):
            if i == self.last - 1 or (self.doc.gaps[i] >= COMMA and not inside[i - self.first]):
                found.append((start, i + 1))
                start = i + 1
        return self._joined_to_verb(found)

    def _in_brackets(self) -> bytearray:
        """ "Daran nehmen die Präsidenten A (Kenia) und B (Ruanda) teil": 1 for each word whose gap a bracket
        is in that parts no clause; the words in brackets are no verbs of it.
        """
        doc, inside = self.doc, bytearray(self.last - self.first)
        opened = -1
        for i in range(self.first, self.last - 1):
            if doc.gaps[i] < COMMA:
                continue
            gap = doc.text[doc.ends[i] : doc.starts[i + 1]]
            if opened >= 0 and gap.startswith(")"):
                inside[opened - self.first], inside[i - self.first] = 1, doc.gaps[i] == STRONG
                self._use(list(range(opened + 1, i + 1)))
            opened = i if gap.endswith("(") and doc.gaps[i] == STRONG else -1
        return inside

    def _joined_to_verb(self, chunks: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """ "…, die ihn nach Oslo, Riga und Wien führt", "nachdem der Präsident, X, nach Rom gereist war": the
        commas of a list or of what a name is set between part no clause from its verb.
        """
        told: list[tuple[int, int]] = []
        i = 0
        while i < len(chunks):
            a, b = chunks[i]
            j = i + 1
            if self._opener(a, b) is not None and not any(map(self._verbal, range(a, b))):
                while j < len(chunks) and self._inserted(*chunks[j]):
                    j += 1
                if j < len(chunks) and self._ends_clause(*chunks[j]):
                    b, j = chunks[j][1], j + 1
                else:
                    j = i + 1
            told.append((a, b))
            i = j
        return told

    def _inserted(self, a: int, b: int) -> bool:
        """A member of a list or a name set between commas: no verb is in it."""
        return (
            b - a <= _LONGEST_INSERTION
            and self.doc.gaps[a - 1] == COMMA
            and self._opener(a, b) is None
            and not any(map(self._verbal, range(a, b)))
        )

    def _ends_clause(self, a: int, b: int) -> bool:
        """What remains of a clause, with its verb at the end and no other."""
        return (
            self.doc.gaps[a - 1] == COMMA
            and self._is(b - 1, self.words.finite)
            and self._opener(a, b) is None
            and not any(self._finite_inside(k) for k in range(a, b - 1) if not self._verbal(k + 1))
        )

    # clauses with their verb at the end

    def _subordinate(self, a: int, b: int) -> bool:
        """Whether [a, b) ends in its verb; the verb is then read behind the word that opens the clause."""
        words = self.words
        opener = self._opener(a, b)
        end = b
        start = end
        while start > a + 1 and end - start < LONGEST_CLUSTER and self._verbal(start - 1):
            start -= 1
        if start == end:
            return False
        if opener is not None and self._row(opener, b):
            return True
        cluster = list(range(start, end))
        if (
            words.mark
            and start > a
            and self.lowers[start - 1] == words.mark
            and not any(self._finite_inside(k) for k in range(a, start - 1))
        ):
            # "um den Präsidenten zu treffen"
            if opener is None and a == self.first and self.lowers[a] not in words.openers:
                return False
            if opener is None and self._marked_row(a, b):
                return True
            cluster = [*self._negation(a - 1, start), *range(start - 1, end)]
            self._put(cluster, a, opener)
            return True
        if opener is not None and self.lowers[opener] in words.openers and self._marked_inside(end - 1):
            # "um dort mit X zusammenzutreffen"
            self._put([*self._negation(a - 1, start), *cluster], a, opener)
            return True
        if opener is None or not self._is(end - 1, words.finite):
            return False
        if any(self._finite_inside(k) and not self._manner(k, start, end) for k in range(a, start)):
            return False
        if self._ends_row(a, b, opener):
            return False
        self.doc.lowers[opener] = words.relatives.get(self.lowers[opener], self.lowers[opener])
        at = opener
        if at + 1 < start and self.lowers[at + 1] in words.pronouns:
            at += 1
        back = self._loose_inside(a, start)
        self.after.setdefault(at, []).extend([*self._negation(at, start), *reversed(cluster), *back])
        self._use([*cluster, *back])
        return True

    def _manner(self, k: int, start: int, end: int) -> bool:
        """ "Wo er von X betont herzlich empfangen wurde": how it was done, told right before the verbs."""
        told = end - start > 1 and self._is(end - 1, self.words.auxiliaries) and self.lowers[k].endswith("t")
        between = range(k, start)
        return (
            told
            and len(between) <= _LONGEST_MANNER
            and self.lowers[k] not in self.words.auxiliaries
            and all(self.doc.words[i].islower() and not self.doc.gaps[i] for i in between)
        )

    def _ends_row(self, a: int, b: int, opener: int) -> bool:
        """ "Heute haben X, der Premier Y und der Minister Z Rom besucht": the verb is what "haben" waits
        for, and "der" is the article of the next in a row.
        """
        words, lowers = self.words, self.lowers
        if opener != a or b - 1 == a or not self._is(b - 1, words.bare) or lowers[a] not in words.relatives:
            return False
        if b < self.last and self.doc.gaps[b - 1] == COMMA:
            return False
        row = any(
            lowers[k] in words.coordinators and lowers[k + 1] in words.relatives for k in range(a + 2, b - 2)
        )
        if not row:
            return False
        k = a - 1
        while k > self.first and self.doc.gaps[k - 1] < STRONG and not self._verbal(k):
            k -= 1
        return self._is(k, words.auxiliaries) and not self.used[k - self.first]

    def _loose_inside(self, a: int, verb: int) -> list[int]:
        """ "Ehe es am Abend zurück nach Rom geht": a particle apart from the verb that ends its clause."""
        for k in range(a, verb - 1):
            loose = self.lowers[k] in self.words.loose and self.lowers[k + 1] in self.words.places
            if loose and self.lowers[k] in self.words.parted.get(self.lowers[verb], ()):
                self.lowers[k] += PARTED
                return [k]
        return []

    def _marked_inside(self, k: int) -> bool:
        """ "zusammenzutreffen": an infinitive with its mark inside."""
        return (
            bool(self.words.mark) and self.words.mark in self.lowers[k][1:] and self._is(k, self.words.bare)
        )

    def _put(self, cluster: list[int], a: int, opener: int | None) -> None:
        if opener is not None:
            self.after.setdefault(opener, []).extend(cluster)
        elif self.lowers[a] in self.words.openers or self.lowers[a] in self.words.coordinators:
            self.after.setdefault(a, []).extend(cluster)
        elif cluster[0] > a:
            self.before.setdefault(a, []).extend(cluster)
        self._use(cluster)

    # clauses with their verb in the second place

    def _main(
        self, index: int, a: int, b: int, chunks: list[tuple[int, int]], subordinate: list[bool]
    ) -> None:
        words = self.words
        k = a
        while k < b:
            if self._is(k, words.finite) and not self.used[k - self.first]:
                partner = self._partner(k, index, chunks, subordinate)
                parted = ""
                if len(partner) == 1 and self.lowers[partner[0]] in words.parted.get(self.lowers[k], ()):
                    parted = self.lowers[partner[0]]
                    self.lowers[partner[0]] += PARTED
                no = self._negation(k, self._stop(k, chunks[index][1], partner))
                if no:
                    self.before.setdefault(k, []).extend(no)
                at = k
                if k > a and k + 1 < b and self._inverted(a, k, parted=parted):
                    # "Dann flog er nach Rom"
                    self.before.setdefault(k, []).append(k + 1)
                    self._use([k + 1])
                elif partner:
                    at = k + 1 if k + 1 < partner[0] and self.lowers[k + 1] in words.pronouns else k
                if not partner and self._behind_participle(k, a, b):
                    self.before.setdefault(k - 1, []).append(k)
                    self._use([k - 1])
                if partner:
                    self.after.setdefault(at, []).extend(reversed(partner))
                    self._use(partner)
                    if self.lowers[k] in words.auxiliaries:
                        self._joined_verbs(max(partner) + 1, chunks, subordinate)
                self._use([k])
            k += 1

    def _behind_participle(self, k: int, a: int, b: int) -> bool:
        """ "In Lima gelandet ist am Montag …": an auxiliary right behind its verb, which stands ahead."""
        return (
            a < k - 1
            and k + 1 < b
            and self.lowers[k] in self.words.auxiliaries
            and self._is(k - 1, self.words.moved)
            and not self.used[k - 1 - self.first]
            and k - 1 not in self.before
        )

    def _joined_verbs(self, k: int, chunks: list[tuple[int, int]], subordinate: list[bool]) -> None:
        """ "wird nach Rom reisen und dort X treffen": what else has its auxiliary is read behind "and"."""
        for index, (a, b) in enumerate(chunks):
            if b < k or (b == k and not self._goes_on(index + 1, chunks)) or subordinate[index]:
                continue
            start = max(a, k)
            if start >= b or (start > a and self.lowers[start] not in self.words.coordinators):
                continue
            verb = self._bare_end(start, b)
            while verb is not None:
                cluster = [verb]  # "und von X empfangen worden"
                while self._is(verb, self.words.auxiliaries) and self._is(cluster[-1] - 1, self.words.bare):
                    cluster.append(cluster[-1] - 1)
                tied = self.lowers[start] in self.words.coordinators
                cluster = [*self._negation(start, cluster[-1]), *cluster]  # "und X nicht getroffen"
                (self.after if tied else self.before).setdefault(start, []).extend(cluster)
                self._use(cluster)
                start = verb + 1
                tied = start < b and self.lowers[start] in self.words.coordinators
                verb = self._bare_end(start, b) if tied else None
            if start < b or not self._goes_on(index + 1, chunks):
                return

    def _goes_on(self, index: int, chunks: list[tuple[int, int]]) -> bool:
        """Whether another clause of the list follows that ends in a bare verb."""
        return index < len(chunks) and self._bare_end(*chunks[index]) is not None

    def _bare_end(self, start: int, b: int) -> int | None:
        """The infinitive or participle that ends a clause without a verb of its own in the second place."""
        words = self.words
        for k in range(start, b):
            if self.used[k - self.first] or self.doc.mute[k] or self._finite_inside(k):
                return None
            if self._is(k, words.bare) and (k == b - 1 or self.lowers[k + 1] in words.coordinators):
                tied = self.lowers[start] in words.coordinators
                return k if k > start + tied and self.lowers[k - 1] != words.mark else None
        return None

    def _led(self, k: int, stop: int) -> list[int]:
        """ "hat in Rom Station gemacht": the verb with the word that leads it, to be turned."""
        ways = self.words.led.get(self.lowers[k], ())
        for way in ways:
            if tuple(self.lowers[k - len(way) : k]) == way:
                return [*range(k, k - len(way) - 1, -1), *range(k + 1, stop)]
        return list(range(k, stop))

    def _stop(self, verb: int, end: int, partner: list[int]) -> int:
        """Where what the verb says ends: its other half, the end of its clause, or the next verb."""
        if partner:
            return partner[0] + 1
        return next((k for k in range(verb + 1, end) if self._finite_inside(k)), end)

    def _inverted(self, a: int, verb: int, *, parted: str) -> bool:
        """A pronoun right behind the verb does it where the clause is opened by a small word, or by any where
        it parts the verb from its particle and is no object ("Heimlich brach er nach Rom auf").
        """
        word = self.lowers[verb + 1]
        if (
            self.lowers[verb] in self.words.hosts
            and word in self.words.objects
            and verb + 2 < self.last
            and self.doc.words[verb + 2][0].isupper()
            and not self.doc.gaps[verb + 1]
        ):
            return False  # "In Kigali empfing sie Präsident X"
        return (
            word in self.words.pronouns
            and word not in self.words.auxiliaries
            and (self.lowers[a] in self.words.small or (bool(parted) and self._subject(a, verb, parted)))
        )

    def _subject(self, a: int, verb: int, particle: str) -> bool:
        """Whether a pronoun behind a verb does it: one that has nobody for its object and is the first of its
        clause, with nobody ahead of it told by a pronoun.
        """
        if (self.lowers[verb], particle) not in self.words.going:
            return False  # "Präsident X holte sie am Flughafen ab"
        ahead = range(a, verb)
        told = any(self._finite_inside(k) or self.lowers[k] in self.words.pronouns for k in ahead)
        return not told and self.lowers[verb - 1] not in self.words.coordinators

    def _aside(self, n: int, chunks: list[tuple[int, int]]) -> bool:
        """ "Ist am Montag, begleitet von X, in Rom eingetroffen": a participle between commas with what is
        told of it, behind which the clause goes on to its verb.
        """
        a, b = chunks[n]
        told = b - a > 1 and self._is(a, self.words.bare) and not self._verbal(b - 1)
        closed = self.doc.gaps[a - 1] == COMMA == self.doc.gaps[b - 1] and n + 1 < len(chunks)
        return told and closed and self._is(chunks[n + 1][1] - 1, self.words.bare)

    def _partner(
        self, verb: int, index: int, chunks: list[tuple[int, int]], subordinate: list[bool]
    ) -> list[int]:
        """The verb or the particle at the end of the clause that `verb` opens."""
        words, lowers = self.words, self.lowers
        particles = words.parted.get(lowers[verb], frozenset())
        auxiliary = lowers[verb] in words.auxiliaries
        for n in range(index, len(chunks)):
            a, b = chunks[n]
            if n > index and (subordinate[n] or (auxiliary and self._aside(n, chunks))):
                continue
            for k in range(max(a, verb + 1), b):
                if self.used[k - self.first] or self.doc.mute[k]:
                    continue
                ends = (
                    k == b - 1
                    or (
                        k == verb + 2
                        and lowers[verb + 1] in words.impersonal
                        and lowers[k] not in words.places  # "hält sich ab Freitag in Rom auf"
                    )
                    or lowers[k + 1] in words.coordinators
                    or lowers[k + 1] in words.openers
                )
                loose = lowers[k] in words.loose and k + 1 < b and lowers[k + 1] in words.places
                ends = ends or loose
                if (
                    lowers[k] in particles
                    and self.doc.words[k].islower()
                    and (ends or self._is(k + 1, words.finite))
                ):
                    return [k]
                if lowers[k] in words.possessives and k < b - 1 and not self._verbal(k + 1):
                    continue  # "hat sein für Dienstag geplantes Treffen abgesagt"
                if n > index and k > a and not ends and self._is(k, words.finite):
                    return []  # "Erste Station ist Oslo, danach folgen Besuche in …"
                if auxiliary and self._is(k, words.bare) and lowers[k - 1] not in words.blocking:
                    stop = k + 1
                    while stop < b and stop - k < LONGEST_CLUSTER and self._is(stop, words.bare):
                        stop += 1
                    return self._led(k, stop)
                if self._is(k, words.finite) and not self._is(k, words.bare):
                    if k < b - 1 and lowers[k - 1] in words.blocking and lowers[k].endswith("en"):
                        continue  # "im besetzten Gebiet"
                    return []
            if n > index and self.doc.gaps[b - 1] >= STRONG:
                return []
        return []
