"""Says whom a meeting is with: held by its preposition, done to, told on behind it, visited, or spent time
with.
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Person, PersonMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.besides import met_besides
from itineraries.extraction.steps.clauses.mentions import persons_of, told_on
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.clauses.subjects import before_name, marked, object_floor, with_at
from itineraries.extraction.steps.legs.encounters import Encounters, names_somebody

_PARTY = 5  # words between "with" and a delegation
_ON = 9  # words between two who are met one after the other
_SIGNED = 6  # words between a verb of signing and "with him"
_WITH = 9  # words between a verb of spending time and whom it is spent with
_GROUP = 8  # words that tell whom all somebody meets, before one of them is named


class Counterparts(Encounters):
    """Predicates of meetings with the people met."""

    def _counterparts(self, pred: Predicate, people: list[Person]) -> list[Person]:
        others: list[Person] = []
        light = pred.noun and pred.governor is not None and pred.governor.sense is Sense.MAKE
        verb = pred.governor if light and pred.governor is not None else pred
        if verb.link == "who" and not verb.noun:
            # "X, con quien conversó", "mit dem er sprach", "with whom he held talks", "whom he met"
            others += [
                p
                for m in self.doc.mentions_in(verb.start, verb.first)
                if m.how == "pronoun" and m.first - 1 <= verb.link_at <= m.last and self._with(m)
                for p in persons_of(m)
                if p not in people
            ]
            others += [p for p in self._whom(verb, pred) if p not in people and p not in others]
        if pred.sense is Sense.MEET and not pred.noun:
            others += [p for p in self._with_ahead(pred) if p not in people and p not in others]
        after = self.doc.mentions_in(pred.last, pred.end)
        nameless: PersonMention | None = None  # an office met whose holder is told behind a comma
        for mention in after:
            if not (pred.clitic or names_somebody(mention)) or self._owns(mention):
                continue
            met = self._met(mention, pred) or self._instanced(mention, pred)
            if met and mention.how == "office" and mention.person is None:
                nameless = mention
            named = nameless is not None and self._named_behind(nameless, mention)
            if met or named or (others and self._goes_on(after, mention)):
                others.extend(p for p in persons_of(mention) if p not in people and p not in others)
        if light and not others and pred.governor is not None:
            # "avait eu avec son homologue un entretien"
            for mention in self.doc.mentions_in(pred.governor.last, pred.head):
                if self._with(mention):
                    others.extend(p for p in persons_of(mention) if p not in people)
        if (pred.clitic or self._with_him(pred)) and not others:
            others = self._clitic(pred, people)
        if pred.sense is Sense.MEET:
            others += met_besides(self.doc, pred, people, others)
        return others

    def _whom(self, verb: Predicate, pred: Predicate) -> list[Person]:
        """ "X, with whom he will hold talks", "X, whom he will meet": whoever a relative follows."""
        doc, k = self.doc, verb.link_at
        if pred.sense is not Sense.MEET or k < 2 or doc.lowers[k] not in doc.lexicon.oblique_relatives:
            return []
        held = with_at(doc, k - 1)
        subject = doc.mention_at.get(k + 1) or doc.mention_at.get(k + 2)
        bare = subject is not None and (subject.first == k + 1) == (
            subject.how != "office"
        )  # not "whose minister"
        told = doc.mention_at.get(k - 1 - held)
        if told is None or not bare or not (held or (verb is pred and not pred.passive)):
            return []
        return persons_of(told)

    def _named_behind(self, office: PersonMention, mention: PersonMention) -> bool:
        """ "With the head of the agency, former minister X": a name told of an office, between commas."""
        if mention is office or mention.first - office.last > _ON:
            return False
        between = range(office.last - 1, mention.first - 1)
        commas = sum(self.doc.gaps[k] >= COMMA for k in between)
        beside = self.doc.gaps[before_name(self.doc, mention, within=5)] >= COMMA
        return commas == 1 and beside

    def _with_him(self, pred: Predicate) -> bool:
        """ "Se reunió con él", "met with her", "held talks with him", "signed an accord with her": "with" and
        a pronoun behind a meeting or a signing; not "met him at the airport", which is a welcome.
        """
        k, lowers, lexicon = pred.last, self.doc.lowers, self.doc.lexicon
        if pred.sense not in (Sense.MEET, Sense.SIGN):
            return False
        k -= pred.last - pred.head > 1 and with_at(self.doc, k - 1)  # "met with"
        reach = _SIGNED if pred.sense is Sense.SIGN else 1
        return any(
            with_at(self.doc, j) and lowers[j + 1] in lexicon.tonics and self._stands_alone(j + 1, pred)
            for j in range(k, min(k + reach, pred.end - 1))
        )

    def _stands_alone(self, k: int, pred: Predicate) -> bool:
        """ "Met her on Monday", not "met her mother": no noun stands behind a pronoun."""
        doc, lexicon, j = self.doc, self.doc.lexicon, k + 1
        if j >= pred.sentence.last or doc.gaps[k] >= COMMA or j in doc.moment_at:
            return True
        small = lexicon.conjunctions | lexicon.to_place | lexicon.date_prepositions | lexicon.fillers
        return doc.lowers[j] in small | lexicon.where | lexicon.relatives | lexicon.from_place

    def _with_ahead(self, pred: Predicate) -> list[Person]:
        """ "With X she discussed …", "Mit X sprach er …": whom the head of the clause is held with."""
        ahead = self.doc.mentions_in(pred.start, pred.first)
        first = next(iter(ahead), None)
        if first is None or first is pred.subject_mention or first.how == "pronoun" or not self._with(first):
            return []
        k = before_name(self.doc, first, floor=pred.start)
        opens = all(self._small(j) for j in range(pred.start, k))
        return told_on(self.doc, ahead, first) if opens else []

    def _met(self, mention: PersonMention, pred: Predicate) -> bool:
        if self._with(mention) or (
            not pred.noun and pred.sense is Sense.MEET and self._at_his_place(mention)
        ):
            return True
        if pred.noun or pred.sense is not Sense.MEET:
            return self._held_within(mention, pred)
        return self._done_to(mention, pred) or (
            bool(self.doc.lexicon.object_marks) and not mention.case and marked(self.doc, mention)
        )

    def _instanced(self, mention: PersonMention, pred: Predicate) -> bool:
        """ "Will meet officials, including X", "talks with senior leaders, among them X": one of those met,
        with nobody named before.
        """
        doc = self.doc
        start = before_name(doc, mention, floor=pred.last)
        hits = doc.phrases_in("members_words", pred.last, mention.first)
        if pred.sense is not Sense.MEET or not hits or not hits[-1].first <= start < hits[-1].last:
            return False
        group = range(pred.last, hits[-1].first)
        told = (doc.mention_at.get(k) for k in group)
        if any(m is not None and persons_of(m) for m in told):
            return False  # "several of her counterparts" are nobody yet
        if not 0 < len(group) <= _GROUP or any(k in doc.place_at for k in group):
            return False
        return not pred.noun or self._with_word(group.start, group.stop)

    def _held_within(self, mention: PersonMention, pred: Predicate) -> bool:
        """ "A courtesy call on X": right behind a noun that ends in its own preposition."""
        own = object_floor(self.doc, pred) < pred.last
        return own and before_name(self.doc, mention, floor=pred.last) < pred.last

    def _with_word(self, start: int, end: int) -> bool:
        return any(with_at(self.doc, k) for k in range(start, end))

    def _with(self, mention: PersonMention) -> bool:
        doc = self.doc
        k = before_name(doc, mention, within=5)
        while mention.how == "group" and k > 0 and mention.first - k < _PARTY and self._of_a_party(k):
            k -= 1
        return k >= 0 and (doc.lowers[k] in doc.lexicon.with_words or with_at(doc, k))

    def _of_a_party(self, k: int) -> bool:
        """ "With a South African delegation": what stands between "with" and a delegation."""
        hit = self.doc.covered.get(k)
        return self.doc.lowers[k] in self.doc.lexicon.indefinite or (
            hit is not None and hit.get("demonym") is not None
        )

    def _goes_on(self, mentions: list[PersonMention], mention: PersonMention) -> bool:
        """Whether somebody is told on behind another: "with A and B", "A, followed by B", "A, then on Friday
        B".
        """
        index = mentions.index(mention)
        if not index:
            return False
        before = mentions[index - 1]
        doc, lexicon = self.doc, self.doc.lexicon
        between = doc.lowers[before.last : mention.first]
        joined = doc.gaps[before.last - 1] == COMMA or any(w in lexicon.conjunctions for w in between)
        small = lexicon.conjunctions | lexicon.small_before_names
        if joined and len(between) <= 4 and all(w in small for w in between):
            return True
        return len(between) <= _ON and self._then(before.last, mention) and self._ends(mention)

    def _then(self, start: int, mention: PersonMention) -> bool:
        """Only small words, days and one that says "then", "followed by" stand before a mention."""
        doc, lexicon = self.doc, self.doc.lexicon
        then = False
        k = start
        while k < mention.first:
            hit, word = doc.hits.get(k), doc.lowers[k]
            opens = hit is not None and (hit.get("then_words") or hit.get("alike_words"))
            if doc.gaps[k - 1] > COMMA:
                return False
            if hit is not None and opens and hit.last <= mention.first:
                then, k = True, hit.last
                continue
            moment = doc.moment_at.get(k)
            then = then or moment is not None
            small = (
                moment is not None
                or word in lexicon.conjunctions
                or word in lexicon.small_before_names
                or word in lexicon.fillers
                or word in lexicon.date_prepositions
                or with_at(doc, k)
                or (hit is not None and hit.get("fillers"))
            )
            if not small:
                return False
            k += 1
        return then

    def _ends(self, mention: PersonMention) -> bool:
        """Nothing behind a mention that it may be doing."""
        doc, last = self.doc, mention.last
        if last >= len(doc.lowers) or doc.gaps[last - 1] >= COMMA:
            return True
        lexicon, word = doc.lexicon, doc.lowers[last]
        return (
            last in doc.moment_at
            or word in lexicon.conjunctions
            or word in lexicon.to_place
            or word in lexicon.date_prepositions
        )

    def _visited(self, pred: Predicate) -> bool:
        """ "Visitó al presidente", "besuchte Präsident X": whom a bare visit is paid to is met."""
        mention = self._paid_to(pred)
        if mention is None:
            return False
        marks = self.doc.lexicon.object_marks
        done_to = marked(self.doc, mention) if marks else self._done_to(mention, pred)
        people = [p for p in persons_of(mention) if not p.minor]
        offices = [o for p in people for o in (*p.offices, p.office) if o is not None]
        known = any(office.kind != "other" for office in offices)
        return done_to and (known or (bool(marks) and any(p.name for p in people)))

    def _paid_to(self, pred: Predicate) -> PersonMention | None:
        """ "Rendra visite lundi au président X": whom a visit is paid to, with nothing but a day between."""
        mention = next(iter(self.doc.mentions_in(pred.last, pred.end)), None)
        if pred.noun or pred.passive or mention is None or mention.how == "pronoun" or self._owns(mention):
            return None
        doc, lexicon = self.doc, self.doc.lexicon
        k = before_name(doc, mention, floor=pred.last)
        pays = bool(getattr(pred.lexeme, "pays", False))
        led = k >= pred.last and (pays and doc.lowers[k] in lexicon.to_place)
        k -= led or (k >= pred.last and doc.lowers[k] in lexicon.object_marks)
        days = range(pred.last, k + 1)
        small = lexicon.date_prepositions | lexicon.articles
        told = all(j in doc.moment_at or (doc.lowers[j] in small and doc.gaps[j] < COMMA) for j in days)
        return mention if told else None

    def _told_to(self, pred: Predicate) -> list[Person]:
        """ "In Rome she told President X that …": who is told something there is met."""
        mention = self._hearer(pred)
        if mention is None or not self._says_that(mention.last, pred):
            return []  # "praised President X"
        return [p for p in persons_of(mention) if not p.minor and p not in pred.subjects]

    def _hearer(self, pred: Predicate) -> PersonMention | None:
        """Who stands right behind a verb of saying as whom it is said to, or of whom."""
        mention = next(iter(self.doc.mentions_in(pred.last, min(pred.end, pred.last + _WITH))), None)
        if pred.sense is not Sense.SAY or pred.passive or mention is None or mention.how == "pronoun":
            return None
        k = before_name(self.doc, mention, floor=pred.last)
        lexicon = self.doc.lexicon
        beside = k < pred.last or (k == pred.last and self.doc.lowers[k] in lexicon.to_place)
        if not beside or mention is pred.subject_mention or self._owns(mention):
            return None
        if any(self.doc.gaps[j] >= COMMA for j in range(pred.last - 1, mention.first - 1)):
            return None
        return mention

    def _says_that(self, k: int, pred: Predicate) -> bool:
        """ "That" opens what is said; where clauses end in their verb, a comma may."""
        doc, lexicon = self.doc, self.doc.lexicon
        if k >= pred.sentence.last:
            return False
        if doc.gaps[k - 1] == COMMA:
            return doc.pack.word_order is not None and doc.lowers[k] not in lexicon.relatives
        return doc.lowers[k] in lexicon.relatives or doc.lowers[k] in lexicon.object_relatives

    def _spent_with(self, pred: Predicate) -> bool:
        """ "Spent an hour with X", "verbrachte den Abend mit X": no stay, but a meeting."""
        goes = pred.sense in (Sense.GO, Sense.STAY, Sense.ARRIVE)
        if not (getattr(pred.lexeme, "spends", False) or goes) or pred.passive or pred.noun:
            return False
        mention = next(iter(self.doc.mentions_in(pred.last, pred.end)), None)
        if mention is None or mention.how == "pronoun" or mention.first - pred.last > _WITH:
            return False
        if goes and self._at_his_place(mention):
            known = any(not p.minor and p.offices for p in persons_of(mention))
            return known and not self._places(pred.start, pred.end)  # "était chez le président X"
        if not getattr(pred.lexeme, "spends", False):
            return False
        k = before_name(self.doc, mention, within=5)
        return with_at(self.doc, k) and not self._places(pred.last, mention.first)
