"""Reads who travels along: "accompanied by X", "the delegation includes X", "will join her in New York"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, STRONG, Leg, Person, PersonMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.besides import told_besides
from itineraries.extraction.steps.clauses.mentions import is_free, persons_of, told_on
from itineraries.extraction.steps.clauses.predicate import FUTURE, Predicate
from itineraries.extraction.steps.clauses.subjects import marked
from itineraries.extraction.steps.legs.doings import Doings
from itineraries.extraction.steps.who.held_offices import of_a_body


class Companions(Doings):
    """Predicates that tell who goes with whom."""

    def _joining(self, index: int, pred: Predicate) -> Leg | None:
        """ "He will be joined by X": X travels along; "will join her in New York": the subject comes too."""
        doc = self.doc
        after = doc.mentions_in(pred.last, pred.end)
        subjects = [p for p in pred.subjects if not p.minor]
        done_to = pred.passive or self._has_himself_joined(pred)
        if done_to:
            companions_mention = next((m for m in after if self._by(m)), None)
            if companions_mention is None and after and after[0].first - pred.last < 4:
                companions_mention = after[0]  # "acompañado del ministro"
            people = told_on(doc, after, companions_mention) if companions_mention else []
            leaders = subjects
        else:
            people = subjects or self._behind_colon(pred)
            if people and not subjects:
                after = [m for m in after if not set(persons_of(m)) & set(people)]
            if doc.pack.name_cases and not getattr(pred.lexeme, "brings", False):
                # "президента сопровождает министр": the ending tells whom.
                after = [*after, *reversed(doc.mentions_in(pred.sentence.first, pred.first))]
                after = [m for m in after if "n" not in m.case]
            after = [m for m in after if m is not pred.subject_mention or m.plural]
            if getattr(pred.lexeme, "brings", False):
                people, after = self._brought(pred, after), []
            # "la accompagneranno A e B": whom the pronoun means; B is no leader, though behind the verb.
            ahead = after[:1]
            if doc.lexicon.object_marks:  # "acompañan al presidente A y B": who has the mark is the leader
                ahead = [m for m in (*self._relative(pred), *after) if marked(doc, m)][:1]
            leaders = [p for m in ahead if not self._owns(m) for p in persons_of(m)]
            if ahead and self._owns(ahead[0]) and not pred.clitic:
                leaders = persons_of(ahead[0]) if self._party_of(ahead[0]) else []
                if not leaders:
                    return None  # "joined President X's cabinet"
            if pred.clitic or not leaders or getattr(pred.lexeme, "delegation", False):
                leaders = self._clitic(pred, people) or leaders
        people = [*people, *self._also_with(pred, after, leaders)]
        if done_to and people:
            people = [*people, *told_besides(doc, pred.sentence)[1]]
        people = [p for p in people if not p.minor and p not in leaders]
        arrives = getattr(pred.lexeme, "be_perfect", False) and getattr(pred.lexeme, "delegation", False)
        if people and arrives and not _of_one_country(people, leaders):
            leg = self._new("arrive", people, pred, rule="verb:arrive")
            self._destinations(pred, leg, direct=False)
            self._date(leg, pred, pred.start, pred.end, pred.head)
            leg.there = not leg.places  # "Kanadas Premier stößt am Abend dazu": where the others are
            return leg
        if leaders and not (subjects or people or done_to):
            return self._escorted(pred, leaders)
        if people and not leaders and getattr(pred.lexeme, "delegation", False):
            return self._escorted(pred, people)  # "También viajan en la comitiva a Lima A y B"
        if not people or not leaders:
            return None
        one_country = _of_one_country(people, leaders)
        if one_country and not doc.pack.name_cases and _heads(people) and not _heads(leaders):
            people, leaders = leaders, people  # "يرافق الرئيس وزير الخارجية": no president goes along
        leg = self._new("join", people, pred, rule="join")
        leg.leaders = leaders
        self._destinations(pred, leg, direct=False)
        before = self.predicates[index - 1] if index else None
        if not leg.places and before is not None and before.noun and before.sense in (Sense.GO, Sense.VISIT):
            # "Президента в поездке в Баку сопровождает министр"
            leg.places = [p for p in self._places(before.last, before.end) if p.role == "to"]
        self._date(leg, pred, pred.start, pred.end, pred.head)
        if not leg.places:  # "In Oslo, he was joined by X": there, and nowhere before
            ahead_of_all = [p for p in self._places(pred.start, pred.first) if p.role == "to" and p.country]
            leg.places = [p for p in ahead_of_all if self._fronted(p, pred)][:1]
            leg.nominal = bool(leg.places)
        noun = self.predicates[index + 1] if index + 1 < len(self.predicates) else None
        if not leg.places and noun is not None and noun.noun and getattr(noun.lexeme, "lists", False):
            # "will be joined by X for the stops in Oslo": the companion comes there only.
            leg.places = [p for p in self._places(noun.last, noun.end) if p.role == "to" or p.listed]
            leg.nominal = bool(leg.places)
        comes_later = (pred.tense == FUTURE and not one_country) or self._there(pred)
        if comes_later and not (leg.places or pred.passive) and leg.date is not None:
            # "Dort stößt am Freitag X zur Delegation", "the chancellor will join him on Friday"
            leg.sense, leg.leaders, leg.there = "arrive", [], True
        return leg

    def _has_himself_joined(self, pred: Predicate) -> bool:
        """ "Se fera accompagner par X": a verb by which he has it done to himself stands right before."""
        let, doc = pred.before, self.doc
        if let is None or let.noun or not let.reflexive or doc.lowers[let.head] not in doc.lexicon.letting:
            return False
        return pred.first - let.last <= 1 and doc.gaps[let.last - 1] < COMMA

    def _escorted(self, pred: Predicate, leaders: list[Person]) -> Leg | None:
        """ "Several ministers will accompany President X to Oslo": whoever goes with him, X goes there."""
        leg = self._new("go", leaders, pred, rule="join")
        self._destinations(pred, leg, direct=False)
        self._date(leg, pred, pred.start, pred.end, pred.head)
        return leg if leg.places else None

    def _also_with(self, pred: Predicate, after: list[PersonMention], leaders: list[Person]) -> list[Person]:
        """ "Who accompanies the president with X": X comes along as well."""
        if pred.passive or not leaders:
            return []
        beside = next((m for m in after if self._with(m) and not set(persons_of(m)) & set(leaders)), None)
        return told_on(self.doc, after, beside) if beside is not None else []

    def _behind_colon(self, pred: Predicate) -> list[Person]:
        """ "Three ministers accompany her: A, B and C": who they are is told behind a colon."""
        doc = self.doc
        for k in range(pred.last, pred.sentence.last):
            if doc.gaps[k - 1] == STRONG and doc.colon_before(k):
                told = doc.mentions_in(k, pred.sentence.last)
                return told_on(doc, told, told[0]) if told and is_free(doc, told[0], k) else []
        return []

    def _party_of(self, mention: PersonMention) -> bool:
        """ "President X's delegation": what is his is a delegation, or his plane."""
        lexicon, words = self.doc.lexicon, self.doc.lowers[mention.last : mention.last + 4]
        return any(word in lexicon.party_nouns or word in lexicon.vehicles for word in words)

    def _relative(self, pred: Predicate) -> list[PersonMention]:
        """ "X, a quien acompaña Y": the relative that opens the clause."""
        told = self.doc.mention_at.get(pred.link_at) if pred.link == "who" else None
        return [told] if told is not None else []

    def _brought(self, pred: Predicate, after: list[PersonMention]) -> list[Person]:
        """ "В состав делегации входят A и B": who is told behind the verb, else before it."""
        subject = pred.subject_mention
        behind = list(pred.subjects) if subject is not None and subject.first > pred.head else []
        free = [m for m in after if is_free(self.doc, m, pred.last)]
        told = after if free and (behind or free[0].first - pred.last < 4) else []
        people = dict.fromkeys([*behind, *(p for m in told for p in persons_of(m))])
        return list(people) or list(pred.subjects)


def _heads(people: list[Person]) -> bool:
    return any(p.office is not None and p.office.kind == "head_of_state" for p in people)


def _of_one_country(people: list[Person], leaders: list[Person]) -> bool:
    """Whether those who join may be of the party of those they join."""
    home = {p.country for p in leaders}
    return any((p.country is None and not of_a_body(p)) or p.country in home for p in people)
