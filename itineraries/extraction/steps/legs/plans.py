"""Reads the clause behind the noun of a journey that tells what had been planned ("canceló la visita que iba
a hacer a Bogotá"): where a journey that was called off would have led.
"""

from __future__ import annotations

from itineraries.extraction.document import Person
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.predicate import FUTURE_PAST, PAST, PLUPERFECT, Predicate
from itineraries.extraction.steps.legs.ends import Ends

#: Verbs that say nothing of a journey but that somebody planned or would have made it.
_PLANNING = (Sense.MAKE, Sense.OTHER, Sense.BEGIN)


class Plans(Ends):
    """Journeys that were called off, by the plans told of them."""

    def _take_plan(self, noun: Predicate) -> Predicate | None:
        """Read the clause of a plan right behind the noun of a journey as part of the noun's phrase; the verb
        that planned it.
        """
        index = next((k for k, p in enumerate(self.predicates) if p is noun), len(self.predicates))
        plan = self.predicates[index + 1] if index + 1 < len(self.predicates) else None
        if plan is None or not self._plans(noun, plan):
            return None
        self.absorbed.add(index + 1)
        last = plan
        carried_out = self.predicates[index + 2] if index + 2 < len(self.predicates) else None
        if (
            carried_out is not None
            and carried_out.form is Form.INFINITIVE
            and carried_out.sense is Sense.MAKE
            and carried_out.first <= plan.last + 1
        ):
            self.absorbed.add(index + 2)
            last = carried_out  # "l'escale qu'il comptait | faire à Bogota"
        noun.end = max(noun.end, last.end)
        return plan

    def _planner(self, plan: Predicate | None) -> list[Person]:
        """Who is told in the clause of a plan to have made it, else nobody."""
        mention = plan.subject_mention if plan is not None else None
        if plan is None or mention is None or not plan.start <= mention.first < plan.end:
            return []
        return [p for p in plan.subjects if not p.minor]

    def _plans(self, noun: Predicate, plan: Predicate) -> bool:
        """Whether a verb tells what the noun right before its clause was planned to be."""
        if plan.noun or plan.passive or plan.sense not in _PLANNING or plan.start - noun.last > 1:
            return False
        hangs = plan.link == "who" or (plan.link == "" and plan.start == noun.last and plan.subjects)
        return bool(hangs) and plan.tense in (FUTURE_PAST, PLUPERFECT, PAST)

    def _called_off_around(self, noun: Predicate, index: int) -> bool:
        """ "La visita que iba a hacer fue cancelada", "Quedó suspendida la visita que …"."""
        around = [*self.predicates[index + 1 : index + 4], *([noun.governor] if noun.governor else [])]
        return any(
            p.sense in (Sense.CANCEL, Sense.POSTPONE) and p.state == "told" and _of_itself(p) for p in around
        )


def _of_itself(verb: Predicate) -> bool:
    """Said of the journey, not of who calls it off."""
    return verb.passive or bool(getattr(verb.lexeme, "be_perfect", False))
