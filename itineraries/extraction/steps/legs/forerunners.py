"""Reads who made the same journey before: "the first to visit Rome since X in 2009", "after Y in May",
"follows that of Z in July", "the last visit by an American president, X's, was in 2016".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from itineraries.extraction.document import COMMA, STRONG, Hit, Leg, Person, PersonMention, PlaceMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import owns, persons_of
from itineraries.extraction.steps.clauses.predicate import FUTURE, PAST, Predicate
from itineraries.extraction.steps.legs.likewise import Likewise
from itineraries.extraction.steps.legs.pointing import GOING
from itineraries.extraction.steps.when.moments import Moment

_LEADS = 4  # words between "since" and a name: "since that of the former premier X"
_ASIDE = 9  # words of what is put in behind a name: "since X, one of his predecessors, in 2009"

_NEAR = 8  # words from a name to the place of the journey that is his

#: A journey told before or behind those who made it earlier, and each of them with his day.
_Told = tuple[Predicate, Sequence[tuple[PersonMention, Moment | None]]]


class Forerunners(Likewise):
    """Journeys told by those who come after."""

    def forerunners(self) -> list[Leg]:
        """A leg for each of those told with a day in a sentence of a journey as having made it before."""
        found: list[Leg] = []
        told = (*self._since_whom(), *self._stood_for(), *self._last_visits(), *self._of_several())
        told = (*told, *self._of_a_row())
        for journey, dated in told:
            for mention, moment in dated:
                people = [p for p in persons_of(mention) if not p.minor and self._another(p, journey, found)]
                if people:
                    found.append(self._earlier(journey, people, mention, moment))
                if people and moment is not None:
                    self._not_the_storys(journey, moment, people)
                    if mention.last <= moment.first:
                        self._his_alone(journey, moment)
        return [*found, *self._of_several_of_his()]

    def _not_the_storys(self, journey: Predicate, moment: Moment, people: list[Person]) -> None:
        """ "The last visit by a king, that of X, was in 2009": nobody else's, whom the story may be about."""
        for leg in self._told_last(journey.sentence):
            his = any(person in people for person in leg.travellers)
            if leg.nominal and leg.date is moment and leg.first == journey.first and not his:
                leg.state = "unreal"

    def _his_alone(self, journey: Predicate, moment: Moment) -> None:
        """ "Becomes the second premier to visit Rome after X in 2018": the day is that of X's journey."""
        for leg in self._told_last(journey.sentence):
            if leg.date is moment and leg.rule != "forerunner":
                leg.date, leg.background = None, False

    def _another(self, person: Person, journey: Predicate, found: list[Leg]) -> bool:
        """Not whose journey it is told of, unless an office told him ("no premier has come since X")."""
        mention = journey.subject_mention
        his = person in journey.subjects and not (mention is not None and mention.how == "office")
        return not his and not any(person in leg.travellers for leg in found)

    def _earlier(
        self, journey: Predicate, people: list[Person], mention: PersonMention, moment: Moment | None
    ) -> Leg:
        sentence = journey.sentence
        leg = Leg("go", people, sentence, mention.first, mention.last, tense=PAST, rule="forerunner")
        leg.predicate, leg.mention, leg.clause = journey, mention, (journey.start, sentence.last)
        his = self._place_behind(mention.last, sentence.last)
        if his is None:
            self._destinations(journey, leg, direct=bool(getattr(journey.lexeme, "direct", False)))
        else:
            leg.places = [his]
        leg.there = not leg.places
        leg.date, leg.background, leg.vias = moment, True, []
        return leg

    # who came before

    def _since_whom(self) -> Iterator[_Told]:
        """ "Since that of X in 2009", "after Y in May"; "Since X in 2009, no premier has been there"."""
        sentence = self.predicates[0].sentence
        for hit in self.doc.phrases_in("forerunner_words", sentence.first, sentence.last):
            if self.doc.mute[hit.first]:
                continue
            journey = self._journey_before(hit.first) or self._unread_journey(hit.first)
            dated = self._dated_people(hit.last, sentence.last)
            if journey is None and dated and self._denied():
                journey = self._journey_behind(dated[-1][1].last)
            if journey is not None:
                yield journey, dated

    def _stood_for(self) -> Iterator[_Told]:
        """ "Follows that of X in July", "fait suite à celle, en mai, de X", "celui de X à Rome": a word for
        the journey told before it.
        """
        doc, sentence = self.doc, self.predicates[0].sentence
        if doc.lexicon.stand_ins.isdisjoint(doc.lowers[sentence.first + 1 : sentence.last]):
            return
        held = doc.lexicon.of_words | doc.lexicon.by_words
        for k in range(sentence.first + 1, sentence.last - 2):
            if doc.lowers[k] not in doc.lexicon.stand_ins or doc.mute[k]:
                continue
            between = self._moment_behind(k + 1, sentence.last) if doc.gaps[k] == COMMA else None
            of = k + 1 if between is None else between.last
            mention = self._owner_behind(of + 1)
            if mention is None or doc.lowers[of] not in held:
                continue
            place = self._place_behind(mention.last, sentence.last)
            moment = between or self._moment_behind(mention.last, sentence.last)
            if moment is None and place is not None:
                moment = self._moment_behind(place.last, sentence.last)
            journey = self._unread_journey(k)
            led = place is not None and self._comes_after(k)
            if (moment is not None or led) and journey is not None:
                yield journey, [(mention, moment)]

    def _comes_after(self, k: int) -> bool:
        """ "After that of X": what stands before the word for a journey."""
        doc, sentence = self.doc, self.predicates[0].sentence
        told = doc.phrases_in("forerunner_words", sentence.first, k)
        return doc.lowers[k - 1] in doc.pack.forerunner_words or any(hit.last == k for hit in told)

    def _owner_behind(self, k: int) -> PersonMention | None:
        """ "(That of) the German minister X": whoever is told past an article and a nationality."""
        doc = self.doc
        for j in range(k, min(k + 3, len(doc.lowers))):
            if j in doc.mention_at:
                return doc.mention_at[j]
            if doc.lowers[j] not in doc.lexicon.articles and not (
                j in doc.covered and doc.covered[j].get("demonym")
            ):
                return None
        return None

    def _of_several(self) -> Iterator[_Told]:
        """ "Visits by X in 2005 and Y in 1998": whose journey the noun tells beside the first."""
        doc, sentence = self.doc, self.predicates[0].sentence
        held = doc.lexicon.of_words | doc.lexicon.by_words
        for hit in doc.phrases_in("noun", sentence.first, sentence.last):
            if hit.last < sentence.last and doc.lowers[hit.last] in held and hit.value("noun").sense in GOING:
                dated = self._dated_people(hit.last + 1, sentence.last)
                if len(dated) > 1 and not doc.mute[hit.first]:
                    yield self._of_noun(hit, sentence.last), dated

    def _last_visits(self) -> Iterator[_Told]:
        """ "The last visit by a French president was in 2016, by X": whoever is named, on the day of the
        sentence.
        """
        doc, sentence = self.doc, self.predicates[0].sentence
        for hit in doc.phrases_in("noun", sentence.first, sentence.last):
            if not self._told_as_last(hit):
                continue
            named = [
                m for m in doc.mentions_in(sentence.first, sentence.last) if m.name_span and m.how != "group"
            ]
            days = [m for m in self._moments(sentence.first, sentence.last) if m.dated]
            if len(named) == len(days) == 1 and self._long_ago(days[0]):
                journey = self._of_noun(hit, sentence.last)
                yield journey, [(named[0], days[0])]

    def _of_a_row(self) -> Iterator[_Told]:
        """ "The last premier to be received in Rome was X in 1995": the day of what makes him one of the
        row.
        """
        doc, sentence = self.doc, self.predicates[0].sentence
        if doc.lexicon.rank_words.isdisjoint(doc.lowers[sentence.first : sentence.last]):
            return
        told = doc.mentions_in(sentence.first, sentence.last)
        for office in told:
            ahead = range(max(office.first - 2, sentence.first), office.first)
            if office.how != "office" or not any(doc.lowers[k] in doc.lexicon.rank_words for k in ahead):
                continue
            named = next((m for m in told if m.how == "name" and m.person is office.person), None)
            days = [m for m in self._moments(sentence.first, sentence.last) if m.dated]
            if named is None or len(days) != 1 or not self._long_ago(days[0]):
                continue
            for pred in self.predicates:
                leads = pred.sense in GOING or (pred.sense is Sense.HOST and pred.passive)
                if office.last > pred.first or self._of_another_clause(days[0], pred, named):
                    continue
                if leads and office.person in pred.subjects:
                    for leg in self._told_last(sentence):
                        undated = leg.predicate is pred and leg.date is None
                        leg.state = "unreal" if undated else leg.state
                    yield replace(pred, subjects=[], subject_mention=office), [(named, days[0])]

    def _of_another_clause(self, moment: Moment, journey: Predicate, named: PersonMention) -> bool:
        """ "The first premier to visit Rome after the king took office last year": somebody else's day; "X is
        the first to visit Rome since the war ended in 1945": that of what came before.
        """
        behind = self.doc.lowers[max(journey.last, named.last) : moment.first]
        if not self.doc.lexicon.since_words.isdisjoint(behind):
            return True
        for p in self.predicates:
            who = p.subject_mention
            if who is not None and not p.noun and journey.last <= who.first < p.first < moment.first:
                return True
        return False

    def _of_several_of_his(self) -> Iterator[Leg]:
        """ "It is her second visit to Rome; the first was in 2009": one of several, told with its day."""
        doc, sentence = self.doc, self.predicates[0].sentence
        words = doc.lexicon.first_words | doc.lexicon.previous_words
        if words.isdisjoint(doc.lowers[sentence.first + 1 : sentence.last]):
            return
        for k in range(sentence.first + 1, sentence.last):
            if doc.lowers[k] not in words or doc.mute[k] or not self._alone(k, sentence.last):
                continue
            last = next((x for x in self._told_last() if x.nominal and x.sense in ("go", "visit")), None)
            stop = next((j for j in range(k, sentence.last - 1) if doc.gaps[j] >= STRONG), sentence.last)
            moment = self._day(k, stop)
            if last is None or moment is None or sentence.index - last.sentence.index > 1 or not last.places:
                continue
            if not self._long_ago(moment) or any(p.first > k for p in self._places(k, stop)):
                continue
            leg = Leg("go", list(last.travellers), sentence, k, k + 1, tense=PAST, rule="one of several")
            leg.predicate, leg.mention, leg.clause = last.predicate, last.mention, (k, stop)
            leg.places, leg.date, leg.background = list(last.places), moment, True
            yield leg

    def _alone(self, k: int, stop: int) -> bool:
        """ "The first", "la anterior": behind an article, with no noun behind it."""
        doc, lexicon = self.doc, self.doc.lexicon
        if doc.lowers[k - 1] not in lexicon.articles and doc.lowers[k - 1] not in lexicon.determiners:
            return False
        k += 1
        k += k < stop and doc.lowers[k] in lexicon.stand_ins
        if k >= stop or doc.gaps[k - 1] >= COMMA or k in doc.moment_at:
            return True
        hit = doc.hits.get(k)
        small = lexicon.date_prepositions | lexicon.to_place
        return doc.lowers[k] in small or (hit is not None and bool(hit.get("verb") or hit.get("aux")))

    def _told_as_last(self, hit: Hit) -> bool:
        """ "The previous visit", "la visita anterior": a noun of travel, of a sentence that tells of nothing
        to come.
        """
        doc, noun = self.doc, hit.value("noun")
        if noun.sense not in GOING or doc.mute[hit.first]:
            return False
        beside = (*doc.lowers[max(0, hit.first - 2) : hit.first], *doc.lowers[hit.last : hit.last + 1])
        return not doc.lexicon.previous_words.isdisjoint(beside) and not any(
            p.tense == FUTURE for p in self.predicates
        )

    def _long_ago(self, moment: Moment) -> bool:
        """Over before the story: a month or a year gone by, or a day of another month."""
        start, told = moment.start(PAST), self.doc.published.isoformat()
        return start is not None and start[:7] != told[:7] and start < told

    # of which journey

    def _journey_before(self, k: int) -> Predicate | None:
        """The journey that a sentence tells before a token, be it that nobody made it since."""
        told = [p for p in self.predicates if p.last <= k and (p.sense in GOING or self._stays(p))]
        return told[-1] if told else None

    def _journey_behind(self, k: int) -> Predicate | None:
        told = (p for p in self.predicates if p.first >= k and (p.sense in GOING or self._stays(p)))
        return next(told, None)

    def _denied(self) -> bool:
        """ "Not since X in 2009 …", "Seit X war kein …": nobody made the journey afterwards."""
        sentence, lexicon = self.predicates[0].sentence, self.doc.lexicon
        words = self.doc.lowers[sentence.first : sentence.last]
        return not (lexicon.negations | lexicon.strong_negations).isdisjoint(words)

    def _unread_journey(self, k: int) -> Predicate | None:
        """ "It is the first visit by a premier since …": a noun of travel that no verb has to do with."""
        sentence = self.predicates[0].sentence
        for hit in self.doc.phrases_in("noun", sentence.first, k):
            if hit.value("noun").sense in GOING and not self.doc.mute[hit.first]:
                return self._of_noun(hit, k)
        return None

    def _of_noun(self, hit: Hit, stop: int) -> Predicate:
        noun = hit.value("noun")
        sentence = self.predicates[0].sentence
        pred = Predicate(noun.sense, noun, None, sentence, hit.first, hit.first, hit.last)
        pred.start, pred.end, pred.noun = hit.first, stop, True
        return pred

    def _stays(self, pred: Predicate) -> bool:
        """ "Nobody had been there since X in 2009", "had been in Rome since"."""
        if pred.sense is not Sense.STAY:
            return False
        return self._there(pred) or any(p.role == "to" for p in self._places(pred.last, pred.end))

    # people and days

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
            nation = hit is not None and bool(hit.get("demonym") or hit.get("did_so"))
            nation = nation or (doc.lowers[k] in lexicon.relatives and k == low)  # "desde que lo hiciera X"
            if not (doc.lowers[k] in small or nation) or doc.gaps[k] >= STRONG:
                return False
        return True

    def _moment_behind(self, k: int, stop: int) -> Moment | None:
        """The day right behind a name, or behind what is put in between commas."""
        doc, lexicon = self.doc, self.doc.lexicon
        small = lexicon.date_prepositions | lexicon.to_place | lexicon.articles
        k += owns(doc, k)
        done = doc.hits.get(k)
        k = done.last if done is not None and done.get("did_so") else k  # "since X did so in May"
        k = next((p.last for p in self.predicates if p.first == k and self._was_or_went(p)), k)
        k += k < stop and doc.lowers[k] in lexicon.there  # "since X was there in May"
        if k < stop and doc.gaps[k - 1] == COMMA and not self._dates(k):
            k = next((j for j in range(k + 1, min(k + _ASIDE, stop)) if doc.gaps[j - 1] == COMMA), stop)
        for j in range(k, min(k + 3, stop)):
            moment = doc.moment_at.get(j)
            if moment is not None:
                return moment if moment.dated else None
            if doc.lowers[j] not in small:
                return None
        return None

    def _place_behind(self, k: int, stop: int) -> PlaceMention | None:
        """ "That of X to Rome in May", "celui de X, en mai, à Rome": where his journey led."""
        doc, lexicon = self.doc, self.doc.lexicon
        small = lexicon.date_prepositions | lexicon.to_place | lexicon.articles
        for j in range(k, min(k + _NEAR, stop)):
            place = doc.place_at.get(j)
            if place is not None:
                return place if place.role == "to" else None
            if (doc.lowers[j] not in small and j not in doc.moment_at) or doc.gaps[j - 1] >= STRONG:
                return None
        return None

    def _was_or_went(self, pred: Predicate) -> bool:
        return not pred.noun and (pred.sense in GOING or pred.sense is Sense.STAY)

    def _dates(self, k: int) -> bool:
        return any(j in self.doc.moment_at for j in range(k, min(k + 2, len(self.doc.lowers))))
