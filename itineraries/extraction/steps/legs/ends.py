"""Reads how a journey ends: the noun of a departure or a way home, its last day, a stay until a day."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Leg, Person, PlaceMention
from itineraries.extraction.languages.pack import JOURNEYS, Sense
from itineraries.extraction.steps.clauses.mentions import belongs, persons_of, story_of
from itineraries.extraction.steps.clauses.predicate import (
    FUTURE,
    OPEN,
    PAST,
    PLUPERFECT,
    Predicate,
)
from itineraries.extraction.steps.clauses.put_ahead import opening_day, put_ahead
from itineraries.extraction.steps.legs.arguments import UNREAL
from itineraries.extraction.steps.legs.taking_place import TakingPlace
from itineraries.extraction.steps.when.moments import Moment

_BEFORE = 4  # words between "before" and a way home
_BEHIND = 9  # words between a verb and the hours it lasts


class Ends(TakingPlace):
    """How a journey told by its noun goes on, and when it is over."""

    def _left_ahead(self, pred: Predicate) -> list[PlaceMention]:
        """ "From Casablanca she will return to Oslo", "after two days in Rome, he flew home": where a way
        home begins, at the head of its clause.
        """
        ahead = [p for p in self._places(pred.start, pred.first)[:1] if p.city and self._fronted(p, pred)]
        return [p for p in ahead if p.role == "from" or self._stayed_in(p, pred)]

    def _stayed_in(self, place: PlaceMention, pred: Predicate) -> bool:
        """ "Two days in Rome"."""
        told = self._moments(pred.start, place.first)
        return any(m.mention.kind == "duration" and place.first - m.last < 3 for m in told)

    def _way_home(self, leg: Leg, pred: Predicate) -> Leg | None:
        """ "son retour à Rome dimanche", "tritt am Freitag die Heimreise an": a day that ends the journey."""
        if not leg.travellers and self.doc.pack.ownerless_nouns:
            leg.travellers = [p for p in story_of(self.doc, pred) if not p.minor]  # "Le retour est fixé à …"
        homes = {p.country for p in leg.travellers} - {None}
        back = [p for p in self._places(pred.last, pred.end) if p.role == "to" and p.country in homes]
        self._date(leg, pred, pred.start, pred.end, pred.head)
        verb = self._verb_of_return(pred)
        if leg.date is None and verb is not None:
            leg.date = self._day(verb.start, max(verb.end, pred.end)) or self._counted(verb)
            leg.date = leg.date or self._shared_date(verb)
        self._date_of_plan(leg, pred)
        before = self._day_before_home(pred) if leg.date is None else None
        leg.date = leg.date or before
        alone = leg.date is not None and all(p.noun for p in self.predicates)  # "Am Mittwoch Rückflug."
        if not (back or verb or alone or before) or not leg.travellers:
            return None
        then = verb is not None and (
            verb.link == "then" or self.doc.phrases_in("then_words", verb.start, verb.last)
        )
        over = verb is not None and verb.tense in (PAST, PLUPERFECT)
        if leg.date is None and not (then or over):
            return None  # "anschließend tritt er die Heimreise an": on the day of what was told before
        leg.places = back[:1]
        if verb is not None:
            leg.origins = leg.origins or self._left_ahead(verb)
        tense = verb.tense if verb is not None else pred.governor.tense if pred.governor is not None else OPEN
        leg.tense = PAST if tense in (PAST, PLUPERFECT) else OPEN if tense == OPEN else FUTURE
        return leg

    def time_told(self, leg: Leg, pred: Predicate) -> None:
        """What the clause says of the time; of a way home without a day, that of what is done before it."""
        super().time_told(leg, pred)
        index = self._at(pred)
        if leg.nominal and leg.until is None and not pred.noun:
            for verb in [p for p in self.predicates[index + 1 :] if not p.noun][:1]:
                if verb.link == "who":
                    self._until_of_relative(leg, verb)  # "began a visit in Rome that will last until Friday"
        ahead = self.predicates[:index]
        if ahead and leg.date is None and not (pred.noun or leg.until) and put_ahead(self.doc, ahead[0]):
            finite = any(not told.noun and not told.bare for told in ahead[1:])
            leg.date = None if finite else opening_day(self.doc, pred)
        homes = {p.country for p in leg.travellers}
        home = all(p.country in homes for p in leg.places)
        off = leg.sense == "return" or (home and (leg.sense == "leave" or leg.departs))
        if off and leg.date is None and not (pred.noun or leg.until or leg.origin):
            leg.date = self._day_before_home(pred)

    def _day_before_home(self, pred: Predicate) -> Moment | None:
        """ "On Friday, before flying home, he will meet X", "trifft am Freitag vor dem Rückflug X": the one
        day of the sentence, for a way home that "before" opens.
        """
        doc, first = self.doc, pred.sentence.first
        ahead = range(max(first, min(pred.first, pred.head) - _BEFORE), pred.head)
        before = next((k for k in ahead if doc.lowers[k] in doc.lexicon.before_home), None)
        stage = doc.covered.get(before - 1) if before is not None else None
        if before is None or getattr(stage.value("noun") if stage else None, "lists", False):
            return None  # "the last stop before the way home"
        days = [m for m in self._moments(first, pred.sentence.last) if m.dated and m.mention.kind == "date"]
        return days[0] if len(days) == 1 and days[0].mention.granularity == "day" else None

    def _counted(self, verb: Predicate) -> Moment | None:
        """ "Noch am Abend tritt sie die Heimreise an": a day counted from the one before."""
        told = self._moments(verb.start, verb.end)
        return next((m for m in told if m.mention.kind == "relative_to_previous"), None)

    def _setting_off(self, pred: Predicate) -> Leg | None:
        """ "Her departure is scheduled for Friday", "su partida está prevista para hoy": a day of leaving."""
        verb = self._verb_of_return(pred)
        whose = [p for p in pred.subjects or story_of(self.doc, pred) if not p.minor]
        day = self._day(verb.start, verb.end) if verb else None
        if verb is None or day is None or not whose or self._places(pred.last, verb.end):
            return None
        leg = self._new("leave", whose, pred, rule="noun")
        leg.date, leg.tense = day, PAST if verb.tense in (PAST, PLUPERFECT) else FUTURE
        return leg

    def _stays_on(self, pred: Predicate, people: list[Person]) -> Leg | None:
        """ "He stays until Friday": where he is was told before, and only the end is new."""
        if not people or pred.state in UNREAL or self._places(pred.start, pred.end):
            return None
        if not pred.lexeme.forms:
            return self._will_be_there(pred, people)
        leg = self._new("stay", people, pred, rule="stays on")
        self._date(leg, pred, pred.start, pred.end, pred.head)
        if leg.until is None and leg.date is not None and leg.date.mention.kind == "range":
            return leg if pred.tense == FUTURE else None  # "she will stay from the 3rd to the 5th"
        leg.same_day = leg.same_day or self._few_hours(pred)
        end = leg.until
        if end is None and leg.same_day:
            return leg
        following = self.predicates[self._at(pred) + 1 :][:1]
        if end is None and following and following[0].link_at in (pred.last, pred.last + 1):
            self._until_of_relative(
                leg, following[0]
            )  # "cumple una agenda que se extenderá hasta el viernes"
            return leg if leg.until is not None else None
        if end is None or not self._adjacent(pred.last, end.first):
            return None
        doc = self.doc  # "stays until Friday at the head of the bank" is no stay
        alone = doc.gaps[end.last - 1] >= COMMA or doc.lowers[end.last] in doc.lexicon.conjunctions
        return leg if alone else None

    def _will_be_there(self, pred: Predicate, people: list[Person]) -> Leg | None:
        """ "Il y sera lundi", "will be there from Monday to Friday": the days of a stay told before."""
        ahead = self.doc.lowers[max(pred.start, pred.first - 1)] in self.doc.lexicon.there
        if pred.tense != FUTURE or not (ahead or self._there(pred)):
            return None
        leg = self._new("arrive", people, pred, rule="stays on")
        self._date(leg, pred, pred.start, pred.end, pred.head)
        return leg if leg.date is not None else None

    def _until_behind(self, pred: Predicate) -> bool:
        """ "In Rabat, donde estará hasta el jueves", "donde estará el 12 y el 13": "to be", which alone tells
        of no stay, does with an "until" right behind it, or with its days where subjects are left out.
        """
        doc, k = self.doc, pred.last
        held = k < pred.end and doc.gaps[k - 1] < COMMA and doc.lowers[k] in doc.lexicon.until_words
        if held or not doc.pack.drops_subject:
            return held and any(m.dated and m.first - k <= 2 for m in self._moments(k, pred.end))
        small = doc.lexicon.articles | doc.lexicon.date_prepositions
        while k < pred.end and k not in doc.moment_at and doc.lowers[k] in small:
            k += 1
        day = doc.moment_at.get(k)
        return day is not None and day.first == k and day.dated and pred.tense in (FUTURE, PAST)

    def _since_behind(self, pred: Predicate) -> bool:
        """ "In Rom ist der Präsident seit Montag": "to be" tells of a stay that has a first day."""
        since = self.doc.lexicon.since_words
        days = (m for m in self._moments(pred.first, pred.end) if m.mention.granularity == "day")
        return any(m.first and self.doc.lowers[m.first - 1] in since for m in days)

    def _few_hours(self, pred: Predicate) -> bool:
        """ "Ne devait rester que quelques heures", "spent just three hours": he left on the same day."""
        doc, lexicon = self.doc, self.doc.lexicon
        for k in range(pred.first + 1, min(pred.last + _BEHIND, pred.end)):
            if doc.lowers[k] in lexicon.hour_words and self._few(k - 1):
                after = doc.lowers[k + 1] if k + 1 < pred.end and doc.gaps[k] < COMMA else ""
                return after not in lexicon.before_after
        return False

    def _homeward(self, pred: Predicate) -> bool:
        """ "Fliegt am Freitag nach Hause", "viajará a su país": no place, and yet a way home."""
        hits = (self.doc.hits.get(k) for k in range(pred.last, min(pred.last + 7, pred.end)))
        return any(hit is not None and hit.get("home_words") for hit in hits)

    def _home_from(self, pred: Predicate) -> bool:
        """ "Llegó el sábado al país tras una gira por Asia": home is come to behind a journey."""
        index = self._at(pred) + 1
        noun = self.predicates[index] if index < len(self.predicates) else None
        if noun is None or not noun.noun or noun.sense not in JOURNEYS or not self._follows(noun):
            return False
        words = {phrase.split()[-1] for phrase in self.doc.pack.country_words}
        behind = range(pred.last + 1, min(noun.first, pred.last + _BEHIND))
        lowers, leads = self.doc.lowers, self.doc.lexicon.to_place
        return any(lowers[k] in words and lowers[k - 1] in leads for k in behind)

    def _last_day(self, leg: Leg, pred: Predicate, index: int) -> None:
        """ "On Friday, the last day of his visit, he will meet …": its day ends the journey."""
        doc = self.doc
        told = (doc.covered.get(k) for k in range(max(pred.sentence.first, pred.first - 5), pred.first))
        hit = next((h for h in told if h is not None and h.get("last_day_words")), None)
        if hit is None:
            return
        near = self._moments(max(pred.sentence.first, hit.first - 5), min(pred.last + 4, pred.end))
        day = next((m for m in near if m.dated or m.mention.kind == "relative_to_previous"), None)
        verb = next((p for p in self.predicates[index + 1 :] if not p.noun), None) or pred.governor
        if day is None or leg.until is not None or verb is None or verb.tense in (PAST, PLUPERFECT):
            return  # what has happened on that day does not say that he has left
        leg.until, leg.date = day, None if leg.date is day else leg.date
        leg.until_tense = verb.tense

    def _verb_of_return(self, pred: Predicate) -> Predicate | None:
        """The verb that a way home is set out on or planned by: "Die Rückreise ist für Freitag geplant"."""
        index = self._at(pred)
        verb = pred.governor
        if verb is None and index + 1 < len(self.predicates):
            verb = self.predicates[index + 1]
        if verb is None or verb.noun:
            return None
        told = self._moments(verb.first, min(verb.end, verb.last + 4))
        counted = any(m.mention.kind == "relative_to_previous" for m in told)  # "that evening"
        planned = verb.sense in (Sense.EXPECT, Sense.OTHER) and (self._held(verb) or counted)
        if not planned and verb.sense not in (Sense.BEGIN, Sense.MAKE, Sense.STAY):
            return None
        owners = (m for m in self.doc.mentions_in(pred.last, verb.first) if belongs(self.doc, m))
        ours = set(story_of(self.doc, pred))
        whose = (m.last for m in owners if ours & set(persons_of(m)))
        behind = max(whose, default=pred.last)  # "le retour du chef de l'État est prévu"
        near = -2 < verb.first - behind < 3 or -2 < pred.first - verb.last < 12
        return verb if near and verb.state == "told" and not self._held_by_time(pred) else None

    def _held_by_time(self, pred: Predicate) -> bool:
        """ "Nach seiner Rückkehr": told of what comes after it, not of itself."""
        return any(
            self.doc.lowers[k] in self.doc.lexicon.during
            for k in range(max(pred.sentence.first, pred.first - 2), pred.first)
        )
