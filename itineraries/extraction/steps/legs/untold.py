"""Reads journeys that are told without their place, which another one told: "Y went in June 2014", "Z
preceded her to Rome", "X, who stayed there in April".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Leg
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.predicate import PAST, PLUPERFECT, Predicate
from itineraries.extraction.steps.legs.arguments import UNREAL
from itineraries.extraction.steps.legs.forerunners import Forerunners

_FAR = 6  # words between a verb and a place that nobody knows
_NAME = 4  # letters
_OBJECT = 4  # words between a verb and where it leads


class Untold(Forerunners):
    """Predicates that lead to where the story is."""

    def _comes(self, pred: Predicate) -> bool:
        """ "A lui aussi fait le déplacement", "acudió también X": to where others do, not to a thing ("a las
        urnas").
        """
        doc = self.doc
        if not getattr(pred.lexeme, "comes", False):
            return self._goes_too(pred)
        alone = pred.last - pred.head == 1  # "acudir", and no "faire le voyage"
        behind = alone and pred.last < pred.end and doc.lowers[pred.last] in doc.lexicon.object_marks
        if not behind or doc.gaps[pred.last - 1] >= COMMA:
            return True
        near = doc.phrases_in("noun", pred.last, min(pred.last + _OBJECT, pred.end))
        return any(hit.value("noun").sense in (Sense.ATTEND, Sense.CEREMONY) for hit in near)

    def _goes_too(self, pred: Predicate) -> bool:
        """ "También viaja la ministra X", "Auch Y reist mit": where nothing but who and when is told."""
        doc, k, told = self.doc, pred.last, pred.subject_mention
        if pred.sense is not Sense.GO or told is None or told.how != "name" or not self._too(pred):
            return False
        plain = not (pred.lexeme.things or pred.lexeme.near or pred.lexeme.departs)
        ends = k >= pred.end or doc.gaps[k - 1] >= COMMA or k in doc.moment_at
        return plain and ends

    def _is_announced(self, pred: Predicate) -> bool:
        """ "X y est annoncé", "Y est également annoncé": somebody is, and as nothing else."""
        announced = pred.passive and getattr(pred.lexeme, "announces", False) and pred.sense is Sense.SAY
        if not announced or pred.bare or pred.state in UNREAL or not any(p.name for p in pred.subjects):
            return False
        doc, k = self.doc, pred.last
        ends = k >= pred.end or doc.gaps[k - 1] >= COMMA or k in doc.moment_at
        place = doc.place_at.get(k + 1)
        return (
            ends
            or doc.lowers[k] in doc.lexicon.date_prepositions
            or (place is not None and place.role == "to")
        )

    def _too(self, pred: Predicate) -> bool:
        """ "Reist ebenfalls an", "est arrivé lui aussi": to where the one told before is."""
        doc = self.doc
        return not doc.lexicon.also_words.isdisjoint(doc.lowers[pred.start : min(pred.last + 2, pred.end)])

    def _trails(self, pred: Predicate) -> bool:
        """ "l'y avait suivi", "preceded her to Rome": a pronoun tells whom he followed or came before, and
        the clause where, or only when.
        """
        doc = self.doc
        far = pred.end if doc.pack.word_order is not None else pred.last + 2
        told = range(pred.start, min(far, pred.end))
        if pred.passive or not (
            pred.clitic or any(doc.lowers[k] in doc.lexicon.object_pronouns for k in told)
        ):
            return False
        return (
            self._there(pred)
            or any(p.role == "to" for p in self._places(pred.last, pred.end))
            or self._when(pred)
        )

    def _when(self, pred: Predicate) -> bool:
        """ "Followed him on Monday": a day or a month ends the clause, and no office ("… in May as
        minister").
        """
        doc, moment = self.doc, self._day(pred.start, pred.end)
        if moment is None or moment.mention.granularity == "year":
            return False
        k = moment.last
        return k >= pred.end or doc.gaps[k - 1] >= COMMA or k <= pred.first

    def _was_there(self, pred: Predicate, leg: Leg) -> Leg | None:
        """ "Z estuvo en abril": a verb that means to be somewhere, told with nothing but its day."""
        if not leg.travellers or pred.passive or pred.lexeme.copula or pred.lexeme.near or pred.lexeme.spends:
            return None
        self._date(leg, pred, pred.start, pred.end, pred.head)
        leg.implied = self._went_when(pred, leg)
        return leg if leg.implied else None

    def _went_when(self, pred: Predicate, leg: Leg) -> bool:
        """ "Y went in June 2014", "Z, que estuvo en abril": nothing but a day behind the verb, for a journey
        to where the story is.
        """
        k, doc, date = pred.last, self.doc, leg.date
        if (
            leg.places
            or leg.origin
            or leg.vias
            or leg.there
            or date is None
            or not pred.lexeme.forms
            or pred.passive
        ):
            return False
        small = doc.lowers[k : date.first] if 0 <= date.first - k <= 3 else ["-"]
        held = doc.lexicon.date_prepositions | doc.lexicon.to_place | doc.lexicon.fillers
        return (
            pred.tense in (PAST, PLUPERFECT)
            and all(word in held for word in small)
            and not self._leads_to_unknown(pred)
        )

    def _leads_to_unknown(self, pred: Predicate) -> bool:
        """ "Toured the Cauca on Monday", "llegó el lunes a Paysandú": a place behind the verb that nobody
        knows, so that it is not the one told last.
        """
        doc, lexicon = self.doc, self.doc.lexicon
        direct = getattr(pred.lexeme, "direct", False)
        for k in range(pred.last, min(pred.last + _FAR, pred.end - 1)):
            if doc.gaps[k - 1] >= COMMA:
                return False
            leads = doc.lowers[k] in lexicon.to_place or (direct and doc.lowers[k] in lexicon.articles)
            if not leads or doc.gaps[k] >= COMMA or k in doc.moment_at:
                continue
            at = k + 1 + (k + 2 < pred.end and doc.lowers[k + 1] in lexicon.articles)
            if doc.words[at][0].isupper() and not doc.pack.capital_nouns and not self._known(at):
                return True
            if doc.is_one_of(at, doc.pack.landing_words) and self._of_a_name(at + 1, pred.end):
                return True
        return False

    def _of_a_name(self, k: int, stop: int) -> bool:
        """ "Al aeropuerto internacional de El Alto": the name behind "of" is of no place that is known."""
        doc = self.doc
        of = next((j for j in range(k, min(k + 3, stop - 1)) if doc.lowers[j] in doc.lexicon.of_words), None)
        if of is None or doc.gaps[of] >= COMMA:
            return False
        name = of + 1
        return doc.words[name][0].isupper() and name not in doc.place_at and name not in doc.mention_at

    def _known(self, k: int) -> bool:
        """Whether a word means something: a place, somebody, a day or a word of the language."""
        doc = self.doc
        told = (doc.place_at, doc.mention_at, doc.moment_at, doc.covered)
        return any(k in words for words in told) or doc.mute[k] == 1 or len(doc.words[k]) < _NAME
