"""Reads what is told of a journey beside its noun: a day within it, its end, the clause that makes it."""

from __future__ import annotations

from dataclasses import replace

from itineraries.extraction.document import COMMA, Leg, PlaceMention
from itineraries.extraction.languages.pack import JOURNEYS, Sense
from itineraries.extraction.steps.clauses.predicate import FUTURE, PAST, PLUPERFECT, PRESENT, Predicate
from itineraries.extraction.steps.legs.arguments import TRAVEL, UNREAL
from itineraries.extraction.steps.legs.carried import Carried
from itineraries.extraction.steps.when.moments import Moment

_BESIDE = 5  # words between a verb and the day it lasts until

_ARTICLE = 2  # words between a comma and the noun of a journey


class Courses(Carried):
    """Days and clauses that belong to the noun of a journey."""

    def _midway(self, pred: Predicate) -> bool:
        """ "Au deuxième jour d'une visite": a day of the journey that is neither its eve nor after it."""
        doc = self.doc
        before = range(max(pred.sentence.first, pred.first - 4), pred.first)
        return any(k in doc.covered and doc.covered[k].get("midway_words") for k in before)

    def _visiting(self, leg: Leg, pred: Predicate) -> bool:
        """ "En visite à Rome, il a dit", "X, on a visit to Oslo, met …": he is there while it is told."""
        doc, lexicon, told = self.doc, self.doc.lexicon, pred.governor
        told_so = leg.places and not getattr(pred.lexeme, "lists", False)
        if leg.date is not None or leg.until is not None or leg.background or not told_so:
            return False
        if told is not None and (told.tense not in (PAST, PRESENT, FUTURE) or told.sense in TRAVEL):
            return False
        ahead = told is not None and told.tense != PAST  # "X, en visite à Rome, rencontrera vendredi …"
        k, now = pred.first, lexicon.now_words
        while k > max(pred.sentence.first, pred.first - 6) and doc.lowers[k] not in lexicon.visiting_words:
            if doc.lowers[k - 1] in now:
                return True  # "during her current visit to Riga"
            if doc.gaps[k - 1] >= COMMA:
                return False
            k -= 1
        opens = k == pred.sentence.first or doc.gaps[k - 1] >= COMMA
        held = doc.lowers[k] in lexicon.visiting_words and doc.lowers[k + 1] not in lexicon.possessives
        if ahead and not opens:
            return False  # "he will meet investors on a visit to Oslo"
        return held and (opens or k - 1 in doc.mention_at or doc.lowers[k - 1] in now)

    def _amid(self, pred: Predicate) -> bool:
        """ "Hat bei seinem Besuch in Riga … gefordert": a journey held by "during" is not wished."""
        near = range(max(pred.sentence.first, pred.first - 3), pred.first)
        return any(self.doc.lowers[k] in self.doc.lexicon.amid_words for k in near)

    def _heads_aside(self, pred: Predicate) -> bool:
        """ "En visite à Riga, X a dit vouloir …": where somebody is, told ahead of what he wishes."""
        doc, first = self.doc, pred.sentence.first
        words = doc.lowers[first : pred.head]
        held = 0 < len(words) < 4 and (words[0] in doc.lexicon.in_words or words[0] in doc.lexicon.during)
        return held and any(doc.gaps[k - 1] == COMMA for k in range(pred.last, pred.end + 1))

    def _set_ahead(self, leg: Leg, pred: Predicate) -> None:
        """ "Prévue jeudi, la visite de X à Riga est reportée": the day of a journey told ahead of it."""
        doc, first = self.doc, pred.sentence.first
        set_for = next(iter(doc.phrases_in("settled_words", first, min(first + 2, pred.first))), None)
        if leg.date is not None or leg.until is not None or set_for is None:
            return
        comma = next((k for k in range(set_for.last, pred.first) if doc.gaps[k - 1] == COMMA), -1)
        day = next((m for m in self._moments(set_for.last, max(comma, set_for.last)) if m.dated), None)
        if day is None or pred.first - comma > _ARTICLE or doc.mentions_in(first, comma):
            return
        leg.date = day
        follower = next((p for p in self.predicates if p.first >= pred.end and not p.noun), None)
        if leg.state == "told" and follower is not None and follower.tense == FUTURE:
            leg.tense = FUTURE  # "…, la visite sera marquée par …"

    def _until_of_relative(self, leg: Leg, verb: Predicate) -> None:
        """ "Une visite qui doit s'achever jeudi", "qui dure jusqu'à jeudi": the day is its own."""
        leans = verb.link == "who" or (verb.bare and not verb.link)  # "a visit lasting until Thursday"
        if not leans or verb.noun or verb.state in UNREAL:
            return
        until = self._until_told(verb)
        if until is not None and leg.until is None and verb.link_at - 1 not in self.doc.mention_at:
            leg.until, leg.until_tense = until, verb.tense
            leg.date = None if leg.date is until else leg.date
            return
        held = bool(getattr(verb.lexeme, "takes_place", False))
        if verb.subjects and not held:
            return
        day = self._day(verb.start, verb.end)
        if held and verb.link == "who":
            self._held_by_relative(leg, verb)
        if day is None:
            return
        if verb.sense is Sense.END and leg.until is None:
            last = [p for p in self._places(verb.last, verb.end) if p.role == "to" and p.country]
            if leg.places and last[:1] != leg.places[-1:]:
                leg.places = [*leg.places, *last[:1]]  # "a tour that begins in Accra and ends in Lomé"
            leg.until, leg.until_tense = day, verb.tense
            leg.date = None if leg.date is day else leg.date
        elif verb.sense is Sense.BEGIN and leg.date is None:
            leg.date = day

    def _held_by_relative(self, leg: Leg, verb: Predicate) -> None:
        """ "Une visite de X, qui aura lieu lundi à Rome": its day and time, and its place where none is."""
        if leg.date is None and leg.until is None:
            self._date(leg, verb, verb.start, verb.end, verb.head)
        if leg.state == "told" and verb.tense in (FUTURE, PAST, PLUPERFECT):
            leg.tense = verb.tense
        leg.places = leg.places or [p for p in self._places(verb.last, verb.end) if p.role == "to"]

    def _until_told(self, verb: Predicate) -> Moment | None:
        """The day beside a verb that "until" stands before."""
        lowers, until_words = self.doc.lowers, self.doc.lexicon.until_words
        near = self._moments(max(verb.start, verb.first - _BESIDE), min(verb.last + _BESIDE, verb.end))
        return next(
            (
                m
                for m in near
                if m.dated and any(lowers[k] in until_words for k in range(m.first - 2, m.first + 1))
            ),
            None,
        )

    def _fronted_date(self, leg: Leg, pred: Predicate) -> None:
        """ "El domingo, tras una entrevista con X, volará a Skopie": the day at the head is the verb's."""
        if leg.date is not None and leg.date not in leg.place_dates.values():
            return
        index = self._at(pred)
        before = self.predicates[index - 1] if index else None
        if before is None or not before.noun or before.link != "after" or index > 1:
            return
        ahead = [m for m in self._moments(pred.sentence.first, before.link_at) if m.dated]
        leg.date = ahead[0] if ahead else leg.date

    def _shared_date(self, pred: Predicate) -> Moment | None:
        """ "Am Montag trifft er X und fliegt nach Rom weiter": the day that opens a clause is that of verbs
        joined to it, of the same time and the same person.
        """
        doc, index = self.doc, self._at(pred)
        if doc.pack.word_order is None and pred.link:
            return None  # "el viernes visitará Múnich y de ahí irá a Stuttgart"
        inside = pred.subject_mention is not None and pred.start <= pred.subject_mention.first < pred.end
        joined = doc.lowers[pred.start] in doc.lexicon.conjunctions and pred.link in ("", "then")
        if pred.noun or inside or not joined:
            return None
        for before in reversed(self.predicates[:index]):
            if before.noun:
                continue
            if before.link or before.tense != pred.tense or before.subjects != pred.subjects:
                return None
            opening = self._day(before.start, before.first)
            if opening is not None or self._day(before.last, before.end) is not None:
                return opening
        return None

    def _date_of_when(self, pred: Predicate) -> Moment | None:
        """ "Toured the region in August, when he visited Quito": the day right before "when"."""
        doc = self.doc
        for k in range(pred.first - 1, max(pred.sentence.first, pred.first - _BESIDE), -1):
            if doc.lowers[k] in doc.lexicon.when_words:
                moment = doc.moment_at.get(k - 1)
                return moment if moment is not None and moment.dated else None
        return None

    def _fronting(self, index: int, noun: Predicate) -> Predicate | None:
        """ "Seinen Antrittsbesuch absolvierte X in Rom": the light verb whose object opens the clause."""
        verb = self.predicates[index + 1] if index + 1 < len(self.predicates) else None
        mention = verb.subject_mention if verb is not None else None
        if verb is None or mention is None or self.doc.pack.word_order is None or index:
            return None
        light = not verb.noun and not verb.passive and verb.sense in (Sense.MAKE, Sense.END, Sense.BEGIN)
        behind = mention.first > verb.head and verb.first - noun.last <= 1
        travels = noun.sense in (Sense.GO, Sense.VISIT) and noun.governor is None
        return (
            verb if light and behind and travels and not self.doc.mentions_in(verb.start, verb.head) else None
        )

    def _fronts(self, noun: Predicate, verb: Predicate) -> bool:
        """ "Seine Reise nach Rom hat X abgesagt": its object stands before the verb, who does it behind."""
        does = verb.subject_mention
        behind = does is not None and does.first >= verb.head and verb.first - noun.end < 2
        opens = noun.governor is None and not self.doc.mentions_in(noun.sentence.first, noun.head)
        return self.doc.pack.word_order is not None and behind and opens

    def _noun_of_relative(self, index: int, pred: Predicate) -> Predicate | None:
        """ "La visite qu'il effectuera à Rome", "the visit X paid to Rome", "la visita realizada por X a
        Roma": the noun that the clause of a light verb behind it means.
        """
        noun = self.predicates[index - 1] if index else None
        if noun is None:
            return None
        if pred.link == "who":
            noun = self._noun_meant(index, pred, noun)
        elif not (self._made_by(noun, pred) or self._bare_relative(noun, pred)):
            return None
        if noun is None or not noun.noun or noun.sense not in JOURNEYS:
            return None
        return replace(noun, first=pred.head, last=pred.last, end=pred.end, governor=pred, tense=pred.tense)

    def _noun_meant(self, index: int, pred: Predicate, noun: Predicate) -> Predicate | None:
        """The noun that the relative at the head of a clause means, where whoever does it is told behind."""
        doc = self.doc
        if pred.passive:
            return None
        if doc.lowers[pred.link_at - 1] in doc.lexicon.stand_ins and pred.link_at > pred.sentence.first:
            # "returning one that X had made to Rome": a journey like the one told before
            before = (p for p in reversed(self.predicates[:index]) if p.noun and p.sense in JOURNEYS)
            noun = next(before, noun)
        elif not 0 <= pred.link_at - noun.last <= 2:
            return None
        if noun.noun and noun.sense in JOURNEYS:
            self._take_doer(pred)
        if not pred.subjects:
            return None
        does = pred.subject_mention  # "the visit that X made": whoever does it stands behind the relative
        told = does is not None and pred.link_at < does.first
        return noun if doc.lowers[pred.link_at] in doc.lexicon.object_relatives or told else None

    def _date_before_noun(self, pred: Predicate) -> Moment | None:
        """ "Landed in Yamoussoukro, the capital, on Wednesday for a visit": a day between verb and noun."""
        index = self._at(pred) + 1
        noun = self.predicates[index] if index < len(self.predicates) else None
        if (
            noun is None
            or not noun.noun
            or noun.sense not in (Sense.VISIT, Sense.GO, Sense.STAY)
            or noun.link
        ):
            return None
        between = [m for m in self._moments(pred.end, noun.first) if m.dated]
        near = between and between[0].first - pred.end <= 2 and not self._places(between[0].last, noun.first)
        return between[0] if near else None

    def _begins_else(self, pred: Predicate) -> bool:
        """ "Opens the school year in Davao": what begins or ends is told, and it is no journey."""
        doc, k = self.doc, pred.last
        if pred.passive or k + 1 >= pred.end or doc.gaps[k - 1] >= COMMA:
            return False
        if doc.lowers[k] not in doc.lexicon.articles and doc.lowers[k] not in doc.lexicon.indefinite:
            return False
        if k in doc.moment_at or k + 1 in doc.moment_at or k in doc.place_at or k in doc.mention_at:
            return False
        return not any(
            doc.covered[j].get("noun") or j in doc.moment_at
            for j in range(k, min(k + 6, pred.end))
            if j in doc.covered
        )

    def _on_the_programme(self, pred: Predicate) -> bool:
        """ "Dakar is on the agenda": a city alone before "to be" and a word of a programme."""
        doc = self.doc
        if pred.sense is not Sense.STAY or pred.noun or "programme_words" not in doc.phrases:
            return False
        ahead = doc.place_at.get(pred.first - 1)
        alone = ahead is not None and ahead.city is not None and ahead.first == pred.start
        return alone and bool(doc.phrases_in("programme_words", pred.last, pred.last + 2))

    def _alongside(self, pred: Predicate, first: PlaceMention) -> list[PlaceMention]:
        """ "In Rabat she will see the king, in Casablanca businessmen": what is done in a second city."""
        doc, lexicon = self.doc, self.doc.lexicon
        found = []
        for place in self._places(pred.last, pred.end):
            k = place.first - 1
            held = k > pred.last and doc.lowers[k] in lexicon.to_place and place.role == "to"
            apart = held and (doc.gaps[k - 1] == COMMA or doc.lowers[k - 1] in lexicon.conjunctions)
            goes_on = place.last < pred.end and doc.gaps[place.last - 1] < COMMA
            if apart and goes_on and place.city and place.country == first.country:
                found.append(place)
        return found

    def _opened_with(self, pred: Predicate) -> list[PlaceMention]:
        """ "The tour had opened with Senegal", "begann mit dem Senegal": the first stop, or the last."""
        doc, held = self.doc, self.doc.lexicon.with_words | self.doc.lexicon.by_words
        for place in self._places(pred.last, pred.end)[:1]:
            k = place.first - 1
            k -= doc.lowers[k] in doc.lexicon.articles
            if not place.role and doc.lowers[k] in held and self._adjacent(pred.last, k):
                return [place]
        return []

    def _course(self, pred: Predicate) -> Leg | None:
        """ "a commencé sa tournée par la Guinée", "will begin his travel in Israel", "terminera à
        Hambourg".
        """
        ended = pred.passive and pred.sense is Sense.END  # "shops were closed": nobody's journey
        people = [p for p in pred.subjects if not p.minor and not ended]
        if not people:
            journey = next(self._told_last(pred.sentence), None)
            if journey is not None and journey.nominal:
                self._until_of_relative(journey, pred)
            return None
        if self._begins_else(pred):
            return None
        leg = self._new("go", people, pred, rule=pred.sense.value)
        self._destinations(pred, leg, direct=False)
        leg.places = leg.places or self._opened_with(pred)
        self._date(leg, pred, pred.start, pred.end, pred.head)
        if pred.sense is Sense.END:
            leg.closes = True
            leg.until, leg.date = leg.date or leg.until, None
        if not (leg.places or leg.vias) and leg.until is None and leg.departs and leg.date is not None:
            return leg  # "ist am Sonntag nach Asien aufgebrochen"
        if not (leg.places or leg.vias) and leg.until is None:
            journey = self.doc.legs[-1] if self.doc.legs else None
            if (
                pred.sense is Sense.BEGIN
                and journey is not None
                and journey.sentence is pred.sentence
                and journey.nominal
                and journey.date is None
            ):
                journey.date = leg.date  # "une visite qui commencera le 14 janvier"
                # "termina hoy la visita que comenzó el domingo"
                begun = pred.tense in (PAST, PLUPERFECT)
                journey.ongoing = begun and journey.tense in ("present", "progressive")
            return None
        leg.places = leg.places or leg.vias
        leg.vias = []
        return leg
