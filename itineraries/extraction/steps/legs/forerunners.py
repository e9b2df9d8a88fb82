"""Reads who made the same journey before: "the first to visit Rome since X in 2009", "after Y in May"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, STRONG, Leg, PersonMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import owns, persons_of
from itineraries.extraction.steps.clauses.predicate import PAST, Predicate
from itineraries.extraction.steps.legs.arguments import GOING
from itineraries.extraction.steps.legs.likewise import Likewise
from itineraries.extraction.steps.when.moments import Moment

_LEADS = 4  # words between "since" and a name: "since that of the former premier X"
_ASIDE = 9  # words of what is put in behind a name: "since X, one of his predecessors, in 2009"


class Forerunners(Likewise):
    """Journeys told by those who come after."""

    def forerunners(self) -> list[Leg]:
        """A leg for each of those told with a day behind "since" or "after" in a sentence of a journey."""
        sentence = self.predicates[0].sentence
        found: list[Leg] = []
        for hit in self.doc.phrases_in("forerunner_words", sentence.first, sentence.last):
            journey = self._journey_before(hit.first) or self._unread_journey(hit.first)
            if journey is None or self.doc.mute[hit.first]:
                continue
            for mention, moment in self._dated_people(hit.last, sentence.last):
                people = [p for p in persons_of(mention) if not p.minor and p not in journey.subjects]
                if not people:
                    continue
                leg = Leg("go", people, sentence, mention.first, mention.last, tense=PAST, rule="forerunner")
                leg.predicate, leg.mention, leg.clause = journey, mention, (journey.start, sentence.last)
                self._destinations(journey, leg, direct=bool(getattr(journey.lexeme, "direct", False)))
                leg.there = not leg.places
                leg.date, leg.background, leg.vias = moment, True, []
                found.append(leg)
        return found

    def _journey_before(self, k: int) -> Predicate | None:
        """The journey that a sentence tells before a token, be it that nobody made it since."""
        told = [p for p in self.predicates if p.last <= k and (p.sense in GOING or self._stays(p))]
        return told[-1] if told else None

    def _unread_journey(self, k: int) -> Predicate | None:
        """ "It is the first visit by a premier since …": a noun of travel that no verb has to do with."""
        sentence = self.predicates[0].sentence
        for hit in self.doc.phrases_in("noun", sentence.first, k):
            noun = hit.value("noun")
            if noun.sense in GOING and not self.doc.mute[hit.first]:
                pred = Predicate(noun.sense, noun, None, sentence, hit.first, hit.first, hit.last)
                pred.start, pred.end, pred.noun = hit.first, k, True
                return pred
        return None

    def _stays(self, pred: Predicate) -> bool:
        """ "Nobody had been there since X in 2009"."""
        return pred.sense is Sense.STAY and self._there(pred)

    def _dated_people(self, k: int, stop: int) -> list[tuple[PersonMention, Moment]]:
        """ "Since that of X in 2009", "after X in April and Y in May": each with his day."""
        doc, found = self.doc, []
        for mention in doc.mentions_in(k, stop):
            if mention.how == "pronoun" or mention.first - k > _LEADS or not self._leads_to(k, mention.first):
                break
            moment = self._moment_behind(mention.last, stop)
            if moment is None:
                break
            found.append((mention, moment))
            k = moment.last
        return found

    def _leads_to(self, low: int, high: int) -> bool:
        """Nothing but small words between "since", or the day before, and a name."""
        doc, lexicon = self.doc, self.doc.lexicon
        small = lexicon.small_before_names | lexicon.stand_ins | lexicon.of_words | lexicon.conjunctions
        for k in range(low, high):
            hit = doc.covered.get(k)
            nation = hit is not None and hit.get("demonym") is not None
            if not (doc.lowers[k] in small or nation) or doc.gaps[k] >= STRONG:
                return False
        return True

    def _moment_behind(self, k: int, stop: int) -> Moment | None:
        """The day right behind a name, or behind what is put in between commas."""
        doc, lexicon = self.doc, self.doc.lexicon
        small = lexicon.date_prepositions | lexicon.to_place | lexicon.articles
        k += owns(doc, k)
        if k < stop and doc.gaps[k - 1] == COMMA and not self._dates(k):
            k = next((j for j in range(k + 1, min(k + _ASIDE, stop)) if doc.gaps[j - 1] == COMMA), stop)
        for j in range(k, min(k + 3, stop)):
            moment = doc.moment_at.get(j)
            if moment is not None:
                return moment if moment.dated else None
            if doc.lowers[j] not in small:
                return None
        return None

    def _dates(self, k: int) -> bool:
        return any(j in self.doc.moment_at for j in range(k, min(k + 2, len(self.doc.lowers))))
