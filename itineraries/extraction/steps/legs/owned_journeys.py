"""Reads whose a journey told by a noun is, where a possessive tells it: "before his visit to Oslo"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Leg, Person, PlaceMention
from itineraries.extraction.steps.clauses.mentions import persons_of
from itineraries.extraction.steps.clauses.predicate import PAST, Predicate
from itineraries.extraction.steps.legs.plans import Plans
from itineraries.extraction.steps.trips.route import as_day

_LONG_AGO = 45  # days


class OwnedJourneys(Plans):
    """Nouns of travel with their owner and their reach."""

    def _visitor(self, pred: Predicate, leg: Leg, people: list[Person]) -> list[Person]:
        """ "X met with Y before his visit to Oslo", where X is at home in Oslo: "his" means the other."""
        doc, k = self.doc, pred.head - 1
        while k > pred.sentence.first and pred.head - k < 3 and doc.lowers[k] in doc.lexicon.role_adjectives:
            k -= 1
        homes = {p.country for p in leg.places}
        if len(homes) != 1 or doc.lowers[k] not in doc.lexicon.possessives or pred.subject_mention is None:
            return people
        if not people or any(p.country not in homes for p in people):
            return people
        told = [p for m in doc.mentions_in(pred.sentence.first, k) for p in persons_of(m) if not p.minor]
        others = [p for p in dict.fromkeys(told) if p.country and p.country not in homes]
        return others if len(others) == 1 else people

    def _told_around(self, pred: Predicate, people: list[Person]) -> list[PlaceMention]:
        """ "Paraphé à Tripoli lors d'une visite du ministre", "streets in Rome were closed for X's visit":
        the place told before a visit that something is done during, or for.
        """
        doc, lexicon, first = self.doc, self.doc.lexicon, pred.sentence.first
        ahead = doc.lowers[max(first, pred.head - 4) : pred.head]
        during = any(word in lexicon.during for word in ahead)
        owner = pred.subject_mention
        owned = owner is not None and owner.first >= pred.last and owner.how != "pronoun"
        held = owned and not lexicon.occasion_marks.isdisjoint(ahead[1:])
        if not (during or (held and not doc.mentions_in(first, pred.head))):
            return []
        homes = {p.country for p in people}
        before = [p for p in self._places(first, pred.head) if p.role == "to" and p.country not in homes]
        if during:
            return before[-1:]
        alone = len(before) == 1 and before[0].city and not self._places(pred.last, pred.end)
        return before if alone else []

    def _chosen_ahead(self, pred: Predicate) -> list[PlaceMention]:
        """ "It was Lima that X chose for his first trip", "Ausgerechnet Oslo hat sich X dafür ausgesucht"."""
        if self._at(pred):
            return []
        homes = {p.country for p in pred.subjects}
        ahead = self._places(pred.sentence.first, pred.head)
        return [p for p in ahead if p.role in ("", "to") and not p.dateline and p.country not in homes][-1:]

    def _decided_long_ago(self, pred: Predicate) -> bool:
        """ "In May 2021 she called off a visit to Rome", told much later."""
        told = self._moments(pred.start, pred.first)
        days = [day for m in told if m.dated and (day := as_day(m.start(PAST))) is not None]
        return any((self.doc.published - day).days > _LONG_AGO for day in days)

    def _past_and(self, pred: Predicate, place: PlaceMention) -> bool:
        """ "Leadership of that mission, and for his concern for Rome": the place is of what follows."""
        doc, lexicon = self.doc, self.doc.lexicon
        parted = any(
            doc.gaps[k - 1] == COMMA
            and doc.lowers[k] in lexicon.conjunctions
            and doc.lowers[k + 1] in lexicon.to_place
            for k in range(pred.last, place.first - 2)
        )
        return parted and not (place.listed or self._places(pred.last, place.first))
