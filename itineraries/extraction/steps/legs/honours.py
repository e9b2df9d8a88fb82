"""Reads what a host does for a guest beside receiving him: "gives a state dinner in her honour"."""

from __future__ import annotations

from itineraries.extraction.document import Leg, Person
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import persons_of, traveller_of
from itineraries.extraction.steps.clauses.predicate import FUTURE, PAST, Predicate
from itineraries.extraction.steps.legs.sights import Sights


class Honours(Sights):
    """Ceremonies told of their host."""

    def _honouring(self, pred: Predicate) -> Leg | None:
        """ "President X will give a banquet in his honour": the guest's ceremony, at his host's."""
        if pred.sense is not Sense.CEREMONY:
            return None
        guests = self._honoured(pred) or self._given_to(pred)
        hosts = [p for p in pred.subjects if p not in guests and not p.minor]
        if not guests or any(p in guests for p in pred.subjects):
            return None
        leg = self._new(Sense.HOST.value, guests, pred, rule="honour")
        leg.host, leg.hosts = (hosts[0] if hosts else None), hosts
        self._destinations(pred, leg, direct=False)
        self._date(leg, pred, pred.start, pred.end, pred.head)
        leg.weak, leg.apart, leg.event_kind = True, True, pred.lexeme.event
        return leg

    def _done_for(self, pred: Predicate) -> Leg | None:
        """ "In Lisbon on Tuesday, President X showed him a shipyard": what somebody does at home to a guest
        told by a pronoun, whatever it is.
        """
        hosts = [p for p in pred.subjects if not p.minor]
        homes = {p.country for p in hosts}
        if not hosts or None in homes or len(homes) != 1 or pred.noun or pred.passive or pred.state != "told":
            return None
        if pred.tense not in (PAST, FUTURE) or not (self._to_him(pred) or self._body_told(pred)):
            return None
        places = [
            p
            for p in self._places(pred.start, pred.end)
            if p.country in homes
            and p.city
            and p.role not in ("from", "via")
            and not (p.metonym or p.dateline)
        ]
        guests = [p for p in self._clitic(pred, hosts) if p.country and p.country not in homes]
        if not places or not guests or any(p.role == "from" for p in self._places(pred.start, pred.end)):
            return None
        leg = self._new(Sense.HOST.value, guests, pred, rule="done_for")
        leg.host, leg.hosts, leg.places = hosts[0], hosts, places[:1]
        self._date(leg, pred, pred.start, pred.end, pred.head)
        leg.weak, leg.apart = True, True
        return leg

    def _to_him(self, pred: Predicate) -> bool:
        """A pronoun right behind the verb, or before it where the language puts it there."""
        lexicon, lowers = self.doc.lexicon, self.doc.lowers
        ahead = range(max(pred.start, pred.first - 2), pred.head) if lexicon.clitics else ()
        return self._pronoun_told(pred) or any(lowers[k] in lexicon.dative_pronouns for k in ahead)

    def _body_told(self, pred: Predicate) -> bool:
        """ "Hung a medal around his neck"."""
        lexicon, lowers = self.doc.lexicon, self.doc.lowers
        told = range(pred.last + 1, pred.end)
        return any(lowers[k] in lexicon.body_words and lowers[k - 1] in lexicon.possessives for k in told)

    def _given_to(self, pred: Predicate) -> list[Person]:
        """ "President X presented him with the order", "le impuso la medalla": whom a pronoun says it is done
        to, at the home of somebody of another country.
        """
        given = bool(getattr(pred.lexeme, "things", ())) and not pred.noun and not pred.passive
        homes = {p.country for p in pred.subjects}
        if not given or not homes or None in homes or not self._pronoun_told(pred):
            return []
        people = self._antecedent(pred) or list(self._clitic(pred, pred.subjects))
        return [p for p in people if p.country and p.country not in homes]

    def _honoured(self, pred: Predicate) -> list[Person]:
        """Who is named behind "in honour of", or whom the story means by "in his honour"."""
        doc = self.doc
        hit = next(iter(doc.phrases_in("in_honour", pred.start, pred.end)), None)
        if hit is None:
            return []
        behind = next(iter(doc.mentions_in(hit.last, min(hit.last + 4, pred.end))), None)
        people = persons_of(behind) if behind is not None else traveller_of(doc, pred)
        return [p for p in people if not p.minor]
