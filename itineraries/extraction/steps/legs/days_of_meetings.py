"""Gives a meeting told by a noun the day of the clause it is told in: "sagte am Freitag bei einem Treffen mit
X", "kommt am Freitag zu einem Essen mit X zusammen".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Leg
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.legs.clause_dates import ClauseDates
from itineraries.extraction.steps.when.moments import Moment

_PHRASE = 5  # words between a preposition and the noun it holds
_SAID = (Sense.SAY, Sense.OTHER, Sense.MAKE, Sense.SPEAK, Sense.PRESS)
_MOVING = (Sense.GO, Sense.ARRIVE, Sense.LEAVE, Sense.RETURN, Sense.VISIT, Sense.STAY, Sense.EXPECT)
_UNREAL = ("unreal", "negated")


class DaysOfMeetings(ClauseDates):
    """The day of a meeting that a preposition ties to the verb of its clause."""

    def time_told(self, leg: Leg, pred: Predicate) -> None:
        super().time_told(leg, pred)
        if not leg.nominal or leg.sense != "meet" or leg.state != "told" or leg.background:
            return
        if leg.date is None and leg.event_date is None and leg.until is None:
            leg.event_date = self._day_of_deed(pred, leg)

    def _day_of_deed(self, noun: Predicate, leg: Leg) -> Moment | None:
        """The one day told in the clause of the verb that a meeting is told beside."""
        verb = self._verb_of(noun)
        if verb is None or verb.state in _UNREAL or not self._tied(noun, verb):
            return None
        if not set(verb.subjects) & set(leg.travellers):
            return None  # "teilte die Regierung am Freitag nach dem Treffen mit": the day of the news
        return self._one_day(verb)

    def _verb_of(self, noun: Predicate) -> Predicate | None:
        """The verb before a noun in its clause, or that which the noun stands ahead of."""
        verb = noun.governor
        if verb is None or verb.noun:
            verb = next((p for p in self.predicates if not p.noun and p.first > noun.head), None)
        if verb is None:
            return None
        last, first = min(verb.last, noun.last), max(verb.first, noun.first)
        return None if self.doc.comma_between(last, first) else verb

    def _one_day(self, verb: Predicate) -> Moment | None:
        """The day of a clause that tells one alone; also one that says when somebody spoke."""
        doc, found, k = self.doc, [], verb.start
        while k < verb.end:
            moment = doc.moment_at.get(k)
            if moment is not None and moment.dated:
                found.append(moment)
            k = moment.last if moment is not None else k + 1
        if len(found) != 1 or found[0].mention.kind != "date" or found[0].mention.granularity != "day":
            return None
        day, words = found[0], doc.lexicon
        ahead = doc.lowers[max(verb.start, day.first - 2) : day.first + 1]
        led = any(word in words.until_words or word in words.since_words for word in ahead)
        return None if led or self._of_a_noun(day, verb.start, verb.head) else day

    def _tied(self, noun: Predicate, verb: Predicate) -> bool:
        """ "Bei einem Treffen", "nach einem Gespräch" of what is said, "zu einem Essen" of a meeting."""
        doc, words = self.doc, self.doc.lexicon
        k = noun.first - 1
        while k >= noun.sentence.first and noun.first - k <= _PHRASE and doc.gaps[k] < COMMA:
            word, hit = doc.lowers[k], doc.covered.get(k)
            if word in words.amid_words:
                return verb.sense not in _MOVING  # "trifft am Montag beim Treffen ein": the day he comes
            if (hit is not None and hit.get("after_words")) or word == doc.pack.direction_after:
                return verb.sense in _SAID
            if word in words.for_words or word in words.visiting_words:
                return verb.sense is Sense.MEET
            small = word in words.articles or word in words.determiners or word in words.indefinites
            if not small and not (doc.words[k][0].islower() and (hit is None or hit.get("demonym"))):
                return False
            k -= 1
        return False
