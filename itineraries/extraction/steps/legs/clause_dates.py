"""Finds the dates of a predicate within its clause, and the date of each place of a list."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, STRONG, Document, Leg, PlaceMention
from itineraries.extraction.languages.pack import Form, Noun, Sense
from itineraries.extraction.steps.clauses.inheritance import when
from itineraries.extraction.steps.clauses.mentions import owns, persons_of
from itineraries.extraction.steps.clauses.predicate import (
    FUTURE,
    PAST,
    PLUPERFECT,
    PRESENT,
    PROGRESSIVE,
    Predicate,
)
from itineraries.extraction.steps.when.moments import Moment
from itineraries.extraction.words import plain

_SINCE = 24  # words from "since" to the day of what came before
_RANKED = 8  # words from "first" to "since"
_RANK = 3  # words between "first" and what it counts
_DONE = 7  # words behind somebody in which the day of what he does is told


class ClauseDates:
    """The dates of the clauses of one sentence."""

    def __init__(self, doc: Document, predicates: list[Predicate]) -> None:
        self.doc = doc
        self.predicates = predicates

    def _at(self, pred: Predicate) -> int:
        """Where a predicate stands in its sentence; of a copy, where what it was made of does."""
        told = enumerate(self.predicates)
        return next((i for i, p in told if p is pred or (p.head == pred.head and p.noun == pred.noun)), 0)

    def _moments(self, start: int, end: int) -> list[Moment]:
        found, k = [], start
        while k < end:
            moment = self.doc.moment_at.get(k)
            if moment is not None:
                if moment.first >= start and not moment.said:
                    found.append(moment)
                k = moment.last
            else:
                k += 1
        return found

    def _of_a_relative(self, head: int, moment: Moment) -> bool:
        """ "Met X, who has led the country since May": told of whom the clause before it is about."""
        doc = self.doc
        return any(
            doc.lowers[k] in doc.lexicon.relatives and doc.gaps[k - 1] == COMMA
            for k in range(head + 1, moment.first)
        )

    def _date(self, leg: Leg, pred: Predicate, start: int, end: int, head: int) -> None:
        """The date of a clause, unless an event's name stands between ("for the summit on October 30")."""
        doc = self.doc
        named = pred.subject_mention if pred.named else None
        if named is not None and head < named.first < end and self._moments(named.last, end):
            start = named.last  # "several have come this spring, among them X on March 21"
        for moment in self._moments(start, end):
            mention = moment.mention
            ahead = range(max(start, moment.first - 3), moment.first + 1)
            if mention.kind == "duration":
                if mention.days == 1:
                    leg.same_day = True
                continue
            since = self._since(moment, start)
            if since and mention.kind != "range" and self._of_a_relative(head, moment):
                continue  # "sera reçu par X, qui dirige le pays depuis février"
            if not since and any(
                doc.lowers[k] in doc.lexicon.since_words
                and k + 1 not in doc.place_at
                and not k < head < moment.first  # "desde allí volará el jueves"
                and not self._moments(k, moment.first)  # "ministre depuis mai, a entamé mardi …"
                for k in range(max(start, moment.first - 7), max(start, moment.first - 1))
            ):
                moment.said = moment.said or self._since_last_time(pred, moment)
                continue  # "depuis sa nomination en octobre"
            if self._since_last_time(pred, moment):
                moment.said = True
                continue  # "sa première visite à Paris depuis mai 2017"
            if self._of_a_noun(moment, start, head):
                continue  # "après les affrontements de septembre"
            if any(doc.lowers[k] in doc.lexicon.until_words for k in ahead) or self._ends_stretch(
                moment, start
            ):
                leg.until = moment
                continue
            if moment.first > head and self._event_between(head, moment.first):
                if leg.event_date is None:
                    leg.event_date = moment
                continue
            if (
                since
                and moment.last <= head
                and (self._day(head, end) is not None or self._in_office(moment))
            ):
                continue  # "X, in Seoul since Monday, leaves for Beijing on Thursday"
            if since and leg.tense in (PAST, PRESENT, PROGRESSIVE):
                leg.ongoing = True
            if (
                leg.date is None
                or (self._counted_alone(leg.date, moment) and moment.dated)
                or (moment.mention.kind == "range" and leg.date.mention.kind != "range" and moment.dated)
            ):
                leg.date = moment
        if leg.date is None and pred.tail[1] and (start, end) == (pred.start, pred.end):
            leg.date = self._day(*pred.tail)
        if leg.date is None and leg.until is None and leg.places and end == pred.end:
            leg.date = self._behind_company(end)

    def _counted_alone(self, day: Moment, moment: Moment) -> bool:
        """Whether a day is counted from another ("the next day"), with no place told between it and a moment
        behind it.
        """
        counted = day.mention.kind == "relative_to_previous"
        return counted and not any(k in self.doc.place_at for k in range(day.last, moment.first))

    def _behind_company(self, end: int) -> Moment | None:
        """ "Visitará Roma acompañado por X, el lunes": behind who comes along, the journey's day is told."""
        doc = self.doc
        along = next((p for p in self.predicates if p.first >= end), None)
        if along is None or along.noun or along.sense is not Sense.JOIN or not along.passive or along.link:
            return None
        day = self._day(along.last, along.end)
        if day is None or self._since(day, along.last) or self._of_a_noun(day, along.last, along.last):
            return None
        k = day.first
        while k > along.last and doc.gaps[k - 1] < COMMA and self._leads_to_day(k - 1):
            k -= 1
        return day if doc.gaps[k - 1] == COMMA or day.last >= along.end else None

    def _leads_to_day(self, k: int) -> bool:
        """An article or a preposition of a day."""
        word, lexicon = self.doc.lowers[k], self.doc.lexicon
        return word in lexicon.articles or word in lexicon.date_prepositions

    def _day(self, start: int, end: int) -> Moment | None:
        """The first day told in a stretch of words."""
        return next((m for m in self._moments(start, end) if m.dated), None)

    def _past_day(self, k: int) -> int:
        """ "A quitté mardi matin Rome": the token behind a day and its part."""
        moment = self.doc.moment_at.get(k)
        if moment is None:
            return k
        return moment.last + (self.doc.lowers[moment.last] in self.doc.lexicon.day_parts)

    def _later(self, place: PlaceMention) -> bool:
        """ "First stop: Oslo, before Rome on Monday": what tells a next stop stands right before a place."""
        doc, near = self.doc, range(max(0, place.first - 2), place.first)
        told = (doc.covered.get(k) for k in near)
        return any(hit is not None and hit.get("then_words") for hit in told) or any(
            doc.lowers[k] in doc.lexicon.before_openers for k in near
        )

    def _ends_stretch(self, moment: Moment, start: int) -> bool:
        """ "From Friday to April 2", "de viernes al 2 de abril": a day right behind another and "to"."""
        doc, k = self.doc, moment.first - 1
        while (
            k > start and doc.lowers[k] in doc.lexicon.articles and doc.lowers[k] not in doc.lexicon.to_place
        ):
            k -= 1
        before = doc.moment_at.get(k - 1)
        if (
            before is None
            or not before.dated
            or doc.lowers[k] not in doc.lexicon.to_place
            or not moment.dated
        ):
            return False
        words, joined = doc.lexicon, doc.gaps[k - 1] < COMMA
        return joined and before.mention.kind == "date" and doc.lowers[before.first - 1] in words.from_place

    def _since_last_time(self, pred: Predicate, moment: Moment) -> bool:
        """ "The first visit to Paris since May 2017", "pour la première fois depuis l'élection de X en 2017":
        when it was done last, or could be, not now.
        """
        lexicon, lowers = self.doc.lexicon, self.doc.lowers
        low = max(pred.last, moment.first - _SINCE)
        since = next((k for k in range(moment.first, low - 1, -1) if lowers[k] in lexicon.since_words), None)
        if since is None or any(self.doc.gaps[k] >= STRONG for k in range(since, moment.first)):
            return False
        counted = range(self._ranked_from(pred, since), since)
        if isinstance(pred.lexeme, Noun):
            counted = range(max(pred.sentence.first, pred.first - _RANK), pred.last + 1)
        return any(lowers[k] in lexicon.rank_words for k in counted if k < since)

    def _ranked_from(self, pred: Predicate, since: int) -> int:
        """Where the words begin that "since" counts from, behind any other verb: "the first leader to see
        Rome since", "in Oslo, his first visit to Norway since".
        """
        doc, k = self.doc, since
        while k > pred.sentence.first and since - k < _RANKED and doc.gaps[k - 1] < COMMA:
            hit = doc.covered.get(k - 1)
            verb = hit is not None and hit.get("noun") is None and (hit.get("verb") or hit.get("aux"))
            if verb and not (pred.form is Form.INFINITIVE and pred.first <= k - 1 < pred.last):
                break
            k -= 1
        return k

    def _since(self, moment: Moment, start: int) -> bool:
        """ "depuis jeudi", "desde el jueves": the day itself is what it has gone on since."""
        doc, k = self.doc, moment.first - 1
        while k > start and doc.lowers[k] in doc.lexicon.articles:
            k -= 1
        return any(doc.lowers[j] in doc.lexicon.since_words for j in (moment.first, k) if j >= start)

    def _in_office(self, moment: Moment) -> bool:
        """ "X, ministre depuis lundi, a entamé …": since when somebody has his office, right behind it."""
        doc, k = self.doc, moment.first
        while k > 0 and (
            doc.lowers[k] in doc.lexicon.articles
            or doc.lowers[k] in doc.lexicon.since_words
            or k == moment.first
        ):
            k -= 1
        told = doc.covered.get(k)
        return told is not None and told.get("role") is not None and doc.gaps[k] < COMMA

    def time_told(self, leg: Leg, pred: Predicate) -> None:
        """What the clause says of the time beside its own day."""
        self._last_time(leg, pred)
        self._same_time(leg, pred)
        self._done_there(leg, pred)
        self._which_was(leg, pred)
        self._not_until(leg, pred)

    def _done_there(self, leg: Leg, pred: Predicate) -> None:
        """ "En visite à Oslo, X a plaidé lundi pour …": the day of what he does there, told without a verb of
        travel right behind him.
        """
        doc = self.doc
        if leg.date is not None or not leg.places or leg.sense not in ("visit", "go", "stay"):
            return
        who = leg.mention or next(iter(doc.mentions_in(leg.places[-1].last, pred.sentence.last)), None)
        if leg.state != "told" or who is None or who.first < leg.places[-1].last:
            return
        later = [p for p in self.predicates if p.first > pred.last]
        if not set(persons_of(who)) & set(leg.travellers) or any(p.sense is not Sense.SAY for p in later):
            return
        lexicon = doc.lexicon
        if any(doc.lowers[k] in lexicon.where for k in range(leg.places[-1].last, who.first)):
            return
        near = range(who.last, min(who.last + _DONE, pred.sentence.last))
        day = next((m for k in near if (m := doc.moment_at.get(k)) is not None and m.dated), None)
        if day is None or day.mention.kind != "date" or doc.lowers[day.first - 1] in lexicon.of_words:
            return
        if not any(doc.gaps[k - 1] >= COMMA for k in range(who.last + 1, day.first + 1)):
            leg.date = day

    def _last_time(self, leg: Leg, pred: Predicate) -> None:
        """ "No pisaba Irán desde noviembre", "had not been to Iran since November": he was there then."""
        moved = leg.sense in ("go", "arrive", "visit", "stay", "return") and bool(leg.places)
        if leg.state != "negated" or not moved or pred.tense not in (PAST, PLUPERFECT, PRESENT):
            return
        words, lowers = self.doc.lexicon.since_words, self.doc.lowers
        told = [m for m in self._moments(pred.start, pred.sentence.last) if m.dated]
        since = next((m for m in self._moments(pred.start, pred.end) if self._since(m, pred.start)), None)
        if since is None:  # "… depuis la seconde investiture de X, en janvier 2015"
            since = next((m for m in told if not words.isdisjoint(lowers[pred.last : m.first])), None)
        first = leg.mention.first if leg.mention is not None else pred.first
        ahead = self.doc.lowers[pred.sentence.first : first]
        if since is None or not since.dated or any(word in self.doc.lexicon.negations for word in ahead):
            return  # "ningún presidente visitaba Irán desde 2019"
        leg.state, leg.tense, leg.date = "told", PLUPERFECT, since
        leg.background, leg.ongoing, leg.weak = True, False, False

    def _not_until(self, leg: Leg, pred: Predicate) -> None:
        """ "No regresará hasta el viernes", "will not return until Friday": he returns on that day."""
        if (
            leg.state != "negated"
            or leg.sense not in ("return", "leave")
            or leg.tense not in (FUTURE, PRESENT)
        ):
            return
        lexicon, lowers = self.doc.lexicon, self.doc.lowers
        for day in self._moments(pred.last, pred.end):
            if day.dated and not lexicon.until_words.isdisjoint(
                lowers[max(pred.last, day.first - 2) : day.first + 1]
            ):
                leg.state, leg.date, leg.tense = "told", day, FUTURE
                return

    def _which_was(self, leg: Leg, pred: Predicate) -> None:
        """ "The last time she was in Rome | was in May": the day told of the time somebody was there."""
        if leg.date is not None or not leg.background or not leg.places:
            return
        index = next(k for k, p in enumerate(self.predicates) if p is pred) + 1
        was = self.predicates[index] if index < len(self.predicates) else None
        if was is None or was.noun or was.sense is not Sense.STAY or getattr(was.lexeme, "forms", None):
            return
        day = next((m for m in self._moments(was.last, min(was.end, was.last + 4)) if m.dated), None)
        leg.date = day or leg.date

    def _same_time(self, leg: Leg, pred: Predicate) -> None:
        """ "Había recorrido la región en agosto, cuando visitó Roma": the day of the clause before."""
        main = self.doc.legs[-1] if self.doc.legs else None
        if (
            leg.date is not None
            or main is None
            or main.sentence is not leg.sentence
            or not when(self.doc, pred)
        ):
            return
        if set(main.travellers) & set(leg.travellers) and main.tense == leg.tense:
            leg.date = main.date

    def _of_a_noun(self, moment: Moment, start: int, head: int) -> bool:
        """Whether "of" before a date makes it that of a noun: no journey, event or part of a day; or what
        goes on somewhere has it ("last year's floods").
        """
        doc, lexicon = self.doc, self.doc.lexicon
        if moment.last + 1 < len(doc.lowers) and owns(doc, moment.last):
            return doc.is_one_of(moment.last + 1, lexicon.happening_words)
        if not lexicon.day_parts or moment.mention.kind == "range":
            return False
        k = moment.first - 1
        while k > start and doc.lowers[k] in lexicon.articles:
            k -= 1
        if k <= start or doc.lowers[k] not in lexicon.of_words:
            # "du 9 octobre": the word may be part of the date.
            k = moment.first
            if doc.lowers[k] not in lexicon.of_words:
                return False
        noun = k - 1
        if noun < start or doc.gaps[noun] >= COMMA or noun == head:
            return False
        if noun in doc.moment_at or noun in doc.place_at or noun in doc.mention_at:
            return False
        word, hit = doc.lowers[noun], doc.covered.get(noun)
        if word in lexicon.day_parts or plain(word) in lexicon.common or not word.isalpha():
            return False
        return hit is None or not any(
            e.kind in ("noun", "verb", "format", "fillers", "then_words") for e in hit.entries
        )

    def _date_of_plan(self, leg: Leg, pred: Predicate) -> None:
        """ "Un entretien avec X est prévu mercredi", "La visite débutera lundi": the day told of the noun."""
        index = self._at(pred) + 1
        verb = self.predicates[index] if index < len(self.predicates) else None
        if leg.date is not None or verb is None or verb.noun or verb.link or verb.form is None:
            return
        if verb.sense in (Sense.EXPECT, Sense.BEGIN, Sense.OTHER, Sense.MAKE) and not (
            verb.subject_mention is not None and verb.subject_mention.first >= pred.last
        ):
            self._date(leg, verb, verb.first, verb.end, verb.head)

    def _put_off_to(self, pred: Predicate) -> Moment | None:
        """ "A reporté au 11 avril sa visite prévue jeudi", "put off his trip to April 11": the new day."""
        words, lowers = self.doc.lexicon, self.doc.lowers
        for day in self._moments(pred.last, pred.sentence.last):
            told = day.mention.kind == "date" and day.mention.granularity == "day"
            led = lowers[max(pred.first, day.first - 1)]
            if told and (led in words.to_place or led in words.until_words):
                return day
            ahead = lowers[max(pred.first, day.first - 2)]
            if told and led in words.articles and (ahead in words.to_place or ahead in words.until_words):
                return day
        return None

    def _event_between(self, low: int, high: int) -> bool:
        for k in range(low, high):
            hit = self.doc.hits.get(k)
            if hit is not None and k > low and k not in self.doc.place_at:  # "visitará Asunción el lunes"
                noun = hit.get("noun")
                if (noun is not None and noun.value.event) or hit.get("format"):
                    return True
        return False

    def _date_behind(self, place: PlaceMention, pred: Predicate) -> Moment | None:
        """The date told right behind a place: "Astana on 28 June", "Berlin lundi"."""
        doc, lexicon = self.doc, self.doc.lexicon
        k = place.last
        if k < max(pred.end, pred.tail[1]) and k not in doc.moment_at:
            word = doc.lowers[k]
            topic = doc.pack.topic_nouns and (word in lexicon.articles or word in lexicon.to_place)
            k += bool(topic or word in lexicon.date_prepositions)
        moment = doc.moment_at.get(k)
        if moment is None or moment.first != k:
            return None
        bracket = "(" in doc.text[doc.ends[place.last - 1] : doc.starts[place.last]]
        return moment if doc.gaps[place.last - 1] < COMMA or bracket else None

    def _month_behind(
        self, place: PlaceMention, after: PlaceMention | None, pred: Predicate
    ) -> Moment | None:
        """The one month told before the next place: "to Lima in May and to Rome for the fair in July"."""
        verbs = (p.start for p in self.predicates if p.start > pred.last and not p.noun)
        end = after.first if after is not None else next(verbs, pred.sentence.last)
        told = self._moments(place.last, end)
        months = [m for m in told if m.dated and m.mention.granularity in ("month", "year")]
        if len(told) != 1 or len(months) != 1 or self._since_last_time(pred, months[0]):
            return None  # "in Rome, her first visit to Italy since the vote in 2016"
        return months[0]

    def _date_before(self, place: PlaceMention, pred: Predicate) -> Moment | None:
        """The date that goes on a list with its place: "to Lviv on Monday and on Friday to Odesa"."""
        doc, lexicon = self.doc, self.doc.lexicon
        k = place.first - 1
        while k > pred.start and (doc.lowers[k] in lexicon.to_place or doc.lowers[k] in lexicon.articles):
            k -= 1
        moment = doc.moment_at.get(k)
        counted = moment is not None and moment.mention.kind == "relative_to_previous"
        if moment is None or not (moment.dated or counted) or moment.first <= pred.last:
            return None
        k = moment.first - 1
        while k > pred.last and (
            doc.lowers[k] in lexicon.articles
            or doc.lowers[k] in lexicon.date_prepositions
            or doc.lowers[k] in lexicon.to_place  # "und im Februar in Rom"
            # "and finally on Friday to Odesa"
            or (doc.lowers[k] in lexicon.fillers and "then_words" not in kinds_at(doc, k))
        ):
            k -= 1
        told = (
            doc.lowers[k] in lexicon.conjunctions or "then_words" in kinds_at(doc, k) or doc.gaps[k] == COMMA
        )
        return moment if told else None

    def _listed_by_date(self, before: PlaceMention, place: PlaceMention, pred: Predicate) -> bool:
        """ "Astana on 28 June and Tashkent on 29 June": each place of a list with its date behind it."""
        moment = self._date_behind(before, pred)
        if moment is None or place.role or not moment.last <= place.first <= moment.last + 2:
            return False
        if self._date_behind(place, pred) is None:
            return False
        doc = self.doc
        return all(
            doc.lowers[k] in doc.lexicon.conjunctions or "then_words" in kinds_at(doc, k)
            for k in range(moment.last, place.first)
        )


def kinds_at(doc: Document, k: int) -> set[str]:
    hit = doc.covered.get(k)
    return {entry.kind for entry in hit.entries} if hit else set()
