"""Reads verbs whose subject is a journey: "Der Besuch endet am Freitag", "The visit is planned for May"."""

from __future__ import annotations

from dataclasses import replace

from itineraries.extraction.document import Leg
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.engagements import unheld
from itineraries.extraction.steps.clauses.mentions import is_free
from itineraries.extraction.steps.clauses.predicate import (
    FUTURE,
    FUTURE_PAST,
    OPEN,
    PAST,
    PRESENT,
    PROGRESSIVE,
    Predicate,
)
from itineraries.extraction.steps.legs.arguments import UNREAL
from itineraries.extraction.steps.legs.courses import Courses

_COURSES = (Sense.MAKE, Sense.BEGIN, Sense.END)
#: Verbs that set a journey for the day right behind them ("is on Monday", "est fixée à jeudi").
_SET = (Sense.EXPECT, Sense.STAY, Sense.OTHER)


class TakingPlace(Courses):
    """Journeys that begin, end, are planned or take place."""

    def _takes_place(self, leg: Leg, noun: Predicate, verb: Predicate) -> None:
        """ "Визит президента в Баку состоится 21 мая": the verb's time and day are the journey's."""
        if not self._tells_of(leg, noun, verb):
            return
        leg.tense = FUTURE if verb.passive and verb.tense == PRESENT else verb.tense
        if not leg.places:
            # "La visita del presidente, Daniel Noboa, a Oslo tendrá lugar …"
            leads = verb.sense is Sense.MAKE or self._is_to(verb)
            stop = verb.end if leads else verb.first
            leg.places = [p for p in self._places(noun.last, stop) if p.role == "to" or p.listed]
        self.absorbed.add(self._at(verb))
        if verb.state == "negated" and verb.tense == FUTURE:
            leg.state, leg.tense = "cancelled", FUTURE_PAST  # "n'aura pas lieu"
        elif verb.state in UNREAL:
            leg.state = "negated" if verb.state == "negated" else "unreal"
        if verb.sense is Sense.MAKE and verb.tense == FUTURE and self._day(verb.first, verb.end):
            leg.date = None  # "Der für den 3. geplante Besuch findet nun am 5. statt"
        if leg.date is None and leg.until is None:
            self._date(leg, verb, verb.start, verb.end, verb.head)
        if verb.sense is Sense.END:
            leg.closes, leg.until = True, leg.until or leg.date
            leg.date = None if leg.date is leg.until else leg.date
        lasts = leg.until is not None and verb.tense in (PRESENT, FUTURE)  # "dure jusqu'à mercredi"
        if (verb.sense is Sense.BEGIN and verb.tense in (PAST, PRESENT)) or lasts:
            leg.tense = PROGRESSIVE
            leg.ongoing = verb.tense == PAST
        self._begins_and_ends(leg, verb)

    def _begins_and_ends(self, leg: Leg, verb: Predicate) -> None:
        """ "The visit will begin on Monday and end on Friday": the end told right behind the beginning."""
        index = self._at(verb) + 1
        end = self.predicates[index] if index < len(self.predicates) else None
        if end is None or verb.sense is not Sense.BEGIN or end.sense is not Sense.END or end.noun or end.link:
            return
        day = self._day(end.start, end.end)
        if day is None or leg.until is not None or end.state in UNREAL or self._places(end.last, end.end):
            return
        leg.until, leg.until_tense = day, end.tense
        self.absorbed.add(index)

    def _tells_of(self, leg: Leg, noun: Predicate, verb: Predicate) -> bool:
        """The journey is the verb's subject: nothing holds it, and nobody else is told who may do it."""
        if (
            verb.noun
            or not (
                verb.sense in _COURSES or (verb.sense in _SET and (self._held(verb) or self._is_to(verb)))
            )
            or (verb.tense == OPEN and verb.state not in UNREAL)
            or verb.link
            or noun.governor is not None
            or self._heads_aside(noun)
        ):
            return False
        if not leg.places and verb.sense is not Sense.MAKE and self._places(verb.last, verb.end):
            return False  # "La visita había comenzado el viernes por Shanghái"
        if verb.sense in _SET and self._places(verb.last, verb.end) and not self._is_to(verb):
            return False  # "Letzte Station ist am Freitag Oslo"
        if getattr(verb.lexeme, "stages", False) and self._tells_stops(leg, verb):
            return False  # "La gira incluye Luanda", "auf dem Programm der Reise steht Rabat"
        between = self.doc.mentions_in(noun.last, verb.first)
        if any(m.person not in leg.travellers for m in between):
            return False
        behind = [m for m in self.doc.mentions_in(verb.last, verb.end) if m is not leg.mention]
        if self.doc.pack.bare_genitive:
            return not behind and (not verb.passive or self._held(verb))
        if any(is_free(self.doc, m, verb.last) for m in behind[:1]):
            return False
        owner = noun.subject_mention
        # "the president's visit", "the president's three-day visit"
        between_them = self.doc.lowers[owner.last : noun.first] if owner is not None else []
        owned = (
            owner is not None
            and noun.first >= owner.last
            and (len(between_them) <= 1 or all(w in self.doc.lexicon.determiners for w in between_them))
        )
        phrase = replace(noun, first=owner.first) if owner is not None and owned else noun
        return unheld(self.doc, phrase, max(noun.start, noun.sentence.first))

    def _tells_stops(self, leg: Leg, verb: Predicate) -> bool:
        """Places behind a verb of stops: bare ones, or any where the noun has none."""
        return any(not (leg.places and p.role) for p in self._places(verb.last, verb.end))

    def _is_to(self, verb: Predicate) -> bool:
        """ "Her next journey will be to Rome": "to be" with a place gone to right behind it."""
        be = verb.sense is Sense.STAY and not verb.noun and not verb.lexeme.forms
        place = self.doc.place_at.get(verb.last + 1) if be else None
        return place is not None and place.first == verb.last + 1 and place.role == "to"

    def _held(self, verb: Predicate) -> bool:
        """Whether a day stands right behind a verb ("is set for Thursday")."""
        return any(m.dated for m in self._moments(verb.first, min(verb.end, verb.last + 4)))
