"""Finds what belongs to a predicate within its clause: places it goes to or from, and its dates."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from itineraries.extraction.document import (
    COMMA,
    STRONG,
    Document,
    Leg,
    Person,
    PlaceMention,
    Sentence,
)
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.mentions import is_free, mentions_in
from itineraries.extraction.steps.moments import Moment
from itineraries.extraction.steps.predicate import PAST, PRESENT, PROGRESSIVE, Predicate
from itineraries.extraction.words import plain

TRAVEL = (
    Sense.GO,
    Sense.ARRIVE,
    Sense.VISIT,
    Sense.STAY,
    Sense.TRANSIT,
    Sense.EXPECT,
    Sense.LEAVE,
    Sense.RETURN,
    Sense.JOIN,
)


DOINGS = (Sense.MEET, Sense.ATTEND, Sense.SPEAK, Sense.SIGN, Sense.CEREMONY, Sense.PRESS)


LIGHT = (
    Sense.MAKE,
    Sense.BEGIN,
    Sense.END,
    Sense.CANCEL,
    Sense.POSTPONE,
    Sense.CHOOSE,
    Sense.WISH,
    Sense.INVITE,
)


UNREAL = ("maybe", "wish", "unreal", "negated")


_FAR = 100  # legs back that a text is searched for one before


def told_last(doc: Document, sentence: Sentence | None = None) -> Iterator[Leg]:
    """The legs told so far, the last first; those of one sentence where it is given."""
    for leg in islice(reversed(doc.legs), _FAR):
        if sentence is not None and leg.sentence is not sentence:
            return
        yield leg


class Arguments:
    """The places and dates of the clauses of one sentence."""

    def __init__(self, doc: Document, predicates: list[Predicate]) -> None:
        self.doc = doc
        self.predicates = predicates
        self.absorbed: set[int] = set()  # nouns that a light verb has taken in
        self.used: set[int] = set()  # places already given to a leg

    def _new(
        self, sense: str, people: list[Person], pred: Predicate, *, rule: str, last: int | None = None
    ) -> Leg:
        doc = self.doc
        leg = Leg(sense, people, pred.sentence, pred.first, last or pred.last, tense=pred.tense, rule=rule)
        leg.clause = (pred.start, pred.end)
        leg.link = pred.link
        leg.mention = pred.subject_mention
        leg.predicate = pred
        leg.departs = bool(getattr(pred.lexeme, "departs", False))
        if pred.tense == "present" and any(
            doc.lowers[k] in doc.lexicon.now_words for k in range(pred.start, pred.end)
        ):
            leg.tense = "progressive"  # "weilt derzeit in Rom"
        if pred.called_off and pred.state not in UNREAL:
            leg.state = pred.called_off
        elif pred.state in UNREAL:
            leg.state = "negated" if pred.state == "negated" else "unreal"
        for k in range(pred.start, pred.end):
            hit = doc.hits.get(k)
            if hit is None:
                continue
            for entry in hit.entries:
                if entry.kind == "again_words":
                    leg.again = True
                elif entry.kind == "same_day_words":
                    leg.same_day = True
                elif entry.kind == "remote_words":
                    leg.remote = True
                elif entry.kind == "background_words":
                    leg.background = True
        held = pred.sense in DOINGS or pred.sense is Sense.HOST
        for k in range(pred.sentence.first, pred.sentence.last if held else pred.end):
            hit = doc.hits.get(k)
            if hit is None:
                continue
            if held and hit.get("remote_words"):
                leg.remote = True
            if k < pred.end and hit.get("new_trip_words"):
                leg.opens = True
        return leg

    def _told_last(self, sentence: Sentence | None = None) -> Iterator[Leg]:
        return told_last(self.doc, sentence)

    def _places(self, start: int, end: int) -> list[PlaceMention]:
        found, k = [], start
        while k < end:
            place = self.doc.place_at.get(k)
            if place is not None:
                if place.first >= start and not place.attribute and place.kind != "region":
                    found.append(place)
                k = place.last
            else:
                k += 1
        return found

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

    def _date(self, leg: Leg, pred: Predicate, start: int, end: int, head: int) -> None:
        """The date of a clause, unless an event's name stands between ("for the summit on October 30")."""
        doc = self.doc
        for moment in self._moments(start, end):
            mention = moment.mention
            ahead = range(max(start, moment.first - 3), moment.first + 1)
            if mention.kind == "duration":
                if mention.days == 1:
                    leg.same_day = True
                leg.duration = mention.days
                continue
            if any(
                doc.lowers[k] in doc.lexicon.since_words and k + 1 not in doc.place_at
                for k in range(max(start, moment.first - 7), max(start, moment.first - 1))
            ):
                continue  # "depuis sa nomination en octobre"
            if self._of_a_noun(moment, start, head):
                continue  # "après les affrontements de septembre"
            if any(doc.lowers[k] in doc.lexicon.until_words for k in ahead):
                leg.until = moment
                continue
            if moment.first > head and self._event_between(head, moment.first):
                if leg.event_date is None:
                    leg.event_date = moment
                continue
            since = (moment.first, moment.first - 1)
            if leg.tense in (PAST, PRESENT, PROGRESSIVE) and any(
                doc.lowers[k] in doc.lexicon.since_words for k in since if k >= start
            ):
                leg.ongoing = True
            if (
                leg.date is None
                or (leg.date.mention.kind == "relative_to_previous" and moment.dated)
                or (moment.mention.kind == "range" and leg.date.mention.kind != "range" and moment.dated)
            ):
                leg.date = moment

    def _of_a_noun(self, moment: Moment, start: int, head: int) -> bool:
        """Whether "of" before a date makes it that of a noun: no journey, no event and no part of a day."""
        doc, lexicon = self.doc, self.doc.lexicon
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
        index = self.predicates.index(pred) + 1
        verb = self.predicates[index] if index < len(self.predicates) else None
        if leg.date is not None or verb is None or verb.noun or verb.link or verb.form is None:
            return
        if verb.sense in (Sense.EXPECT, Sense.BEGIN, Sense.OTHER, Sense.MAKE) and not (
            verb.subject_mention is not None and verb.subject_mention.first >= pred.last
        ):
            leg.date = next((m for m in self._moments(verb.first, verb.end) if m.dated), None)

    def _event_between(self, low: int, high: int) -> bool:
        for k in range(low, high):
            hit = self.doc.hits.get(k)
            if hit is not None and k > low:
                noun = hit.get("noun")
                if (noun is not None and noun.value.event) or hit.get("format"):
                    return True
        return False

    def _where(self, pred: Predicate) -> list[PlaceMention]:
        """The places of the clause a "where" leans on."""
        places = self._places(pred.sentence.first, pred.link_at)
        if not places:
            return []
        between = mentions_in(self.doc, places[-1].last, pred.link_at)
        if any(m.how != "pronoun" and is_free(self.doc, m, places[-1].last) for m in between):
            return []  # "X took part from the White House, Y from her flat, where …"
        return places[-1:]

    def _antecedent_places(self, pred: Predicate) -> list[PlaceMention]:
        """ "à Riyad et à Abou Dhabi, qu'il a visités": the places that the relative means."""
        if self.doc.lowers[pred.link_at] not in self.doc.lexicon.object_relatives:
            return []
        found: list[PlaceMention] = []
        for place in reversed(self._places(pred.sentence.first, pred.link_at)):
            stop = found[0].first if found else pred.link_at
            between = self.doc.lowers[place.last : stop]
            if len(between) > (3 if found else 0) or any(
                w not in self.doc.lexicon.list_words for w in between
            ):
                break
            found.insert(0, place)
        return found

    def _destinations(self, pred: Predicate, leg: Leg, *, direct: bool) -> None:
        listing = bool(getattr(pred.lexeme, "lists", False))
        region = next(
            (
                k
                for k in range(pred.last, min(pred.last + 7, pred.end))
                if k in self.doc.place_at and self.doc.place_at[k].kind == "region"
            ),
            None,
        )
        # "يزور الوزير القاهرة": a subject behind its verb stands between the verb and its place.
        behind = pred.last
        if leg.mention is not None and pred.last <= leg.mention.first and leg.mention.last < pred.end:
            behind = max(leg.mention.last, behind)
        for place in (*self._places(pred.start, pred.end), *self._places(*pred.tail)):
            if pred.tail[0] and place.first >= pred.tail[0]:
                leg.places.append(place)
                continue
            if place.last <= pred.head and not self._fronted(place, pred):
                continue
            if (
                region is not None
                and place.first > region
                and not place.listed
                and not leg.places
                and place.first - region > 4
            ):
                continue  # "will visit the Middle East to reinforce our commitment to Israel"
            if place.dateline:
                continue
            role = place.role
            adjacent = self._adjacent(pred.last, place.first) or (
                behind > pred.last and self._adjacent(behind, place.first)
            )
            if role == "via":
                leg.vias.append(place)
            elif role == "from" and adjacent and getattr(pred.lexeme, "onward", False):
                leg.places.append(place)
            elif role == "from":
                if adjacent and pred.sense in (Sense.LEAVE, Sense.RETURN, Sense.ARRIVE, Sense.GO):
                    leg.origin = place
                elif self._strong_from(place):
                    leg.origin = leg.origin or place
                elif place.listed and leg.places:
                    leg.places.append(place)
                elif (
                    pred.noun
                    and pred.sense is Sense.ATTEND
                    and place.kind in ("city", "area")
                    and 0 <= place.first - pred.last <= 2
                ):
                    leg.places.append(place)  # "le sommet de Bali"
            elif role == "to":
                leg.places.append(place)
            elif adjacent and (direct or place.first > pred.last):
                if direct or listing:
                    leg.places.append(place)
            elif (listing and place.first > pred.head and role == "") or (
                leg.places and (place.listed or self._listed_by_date(leg.places[-1], place, pred))
            ):
                leg.places.append(place)
        if not leg.places and pred.link == "where" and pred.link_at >= 0:
            leg.places = self._where(pred)
            leg.leaning = True
        if not leg.places and direct and pred.link == "who":
            leg.places = self._antecedent_places(pred)
        if not leg.places and self._there(pred):
            leg.there = True
        if len(leg.places) > 1:
            paired: dict[int, Moment] = {}
            for place in leg.places:
                if (moment := self._date_behind(place, pred)) is not None:
                    paired[id(place)] = moment
            ahead = {
                id(place): moment
                for place in leg.places[1:]
                if (moment := self._date_before(place, pred)) is not None
            }
            if len(paired) > 1 or ahead:
                leg.place_dates = {**paired, **ahead} if len(paired) > 1 else ahead

    def _date_behind(self, place: PlaceMention, pred: Predicate) -> Moment | None:
        """The date told right behind a place: "Astana on 28 June", "Berlin lundi"."""
        doc, lexicon = self.doc, self.doc.lexicon
        k = place.last
        if k < pred.end and k not in doc.moment_at:
            word = doc.lowers[k]
            topic = doc.pack.topic_nouns and (word in lexicon.articles or word in lexicon.to_place)
            k += bool(topic or word in lexicon.date_prepositions)
        moment = doc.moment_at.get(k)
        told = moment is not None and moment.first == k and doc.gaps[place.last - 1] <= 1
        return moment if told else None

    def _date_before(self, place: PlaceMention, pred: Predicate) -> Moment | None:
        """The date that goes on a list with its place: "to Lviv on Monday and on Friday to Odesa"."""
        doc, lexicon = self.doc, self.doc.lexicon
        k = place.first - 1
        while k > pred.start and (doc.lowers[k] in lexicon.to_place or doc.lowers[k] in lexicon.articles):
            k -= 1
        moment = doc.moment_at.get(k)
        if moment is None or not moment.dated or moment.first <= pred.last:
            return None
        k = moment.first - 1
        while k > pred.last and (
            doc.lowers[k] in lexicon.articles or doc.lowers[k] in lexicon.date_prepositions
        ):
            k -= 1
        told = doc.lowers[k] in lexicon.conjunctions or "then_words" in _kinds(doc, k) or doc.gaps[k] == COMMA
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
            doc.lowers[k] in doc.lexicon.conjunctions or "then_words" in _kinds(doc, k)
            for k in range(moment.last, place.first)
        )

    def _there(self, pred: Predicate) -> bool:
        """ "y", "sur place", "there", "here"."""
        doc = self.doc
        for k in range(pred.first, min(pred.last + 3, pred.end)):
            hit = doc.hits.get(k)
            word = doc.lowers[k]
            if word in doc.lexicon.there or word in doc.lexicon.here or (hit is not None and hit.get("there")):
                return True
        return False

    def _fronted(self, place: PlaceMention, pred: Predicate) -> bool:
        """ "À Benghazi, le ministre a pu …": a place before the verb counts at the head of the
        clause only.
        """
        if place.role not in ("to", "via", "from"):
            return False
        if (
            not self.doc.pack.subject_first
            and self.doc.pack.name_cases
            and self._adjacent(place.last, pred.first)
        ):
            return True  # "вместе с ним в Анкару прибыл министр"
        return all(self._small(k) for k in range(pred.start, place.first)) or (
            place.listed and self._places(pred.start, place.first) != []
        )

    def _small(self, k: int) -> bool:
        doc, lexicon = self.doc, self.doc.lexicon
        word = doc.lowers[k]
        return (
            k in doc.moment_at
            or k in doc.place_at
            or word in lexicon.to_place
            or word in lexicon.from_place
            or word in lexicon.articles
            or word in lexicon.fillers
            or word in lexicon.conjunctions
            or word in lexicon.where
            or word in lexicon.relatives
            or word in lexicon.site_words
            or (
                k in doc.covered
                and any(
                    e.kind
                    in ("then_words", "after_words", "via_place", "capital_words", "demonym", "from_place")
                    for e in doc.covered[k].entries
                )
            )
        )

    def _strong_from(self, place: PlaceMention) -> bool:
        """ "en provenance de Bratislava", "From Rome, …"; not "representatives from the White House"."""
        doc = self.doc
        for k in range(max(0, place.first - 4), place.first):
            hit = doc.covered.get(k)
            if hit is not None and hit.get("from_place"):
                return True
        k = place.first - 1
        while k > 0 and doc.lowers[k] in doc.lexicon.articles:
            k -= 1
        if k < 0 or doc.lowers[k] not in doc.lexicon.strong_from:
            return False
        if k == 0 or doc.gaps[k - 1] >= COMMA or k == doc.sentence_at(k).first:
            return True
        before = doc.covered.get(k - 1)
        return (
            k - 1 in doc.place_at
            or k - 1 in doc.moment_at
            or k - 1 in doc.mention_at
            or (before is not None and bool(before.get("verb")))
        )

    def _past_fillers(self, pred: Predicate) -> int:
        """ "sera, lui, comme prévu à Rome": where the words begin that say where."""
        doc, k = self.doc, pred.last
        while k < pred.end:
            hit = doc.hits.get(k)
            if hit is not None and hit.get("fillers"):
                k = hit.last
            elif doc.lowers[k] in doc.lexicon.fillers:
                k += 1
            else:
                break
        return k if k > pred.last and doc.gaps[k - 1] < STRONG else pred.last

    def _adjacent(self, low: int, high: int, *, apart: bool = False) -> bool:
        """Only small words, dates and adjectives stand between."""
        doc, lexicon = self.doc, self.doc.lexicon
        if high < low or high - low > 8:
            return False
        for k in range(low, high):
            word = doc.lowers[k]
            if doc.gaps[k] >= COMMA and k < high - 1:
                return False
            if not (
                word in lexicon.articles
                or word in lexicon.from_place
                or word in lexicon.to_place
                or word in lexicon.fillers
                or word in lexicon.role_adjectives
                or word in lexicon.place_adjectives
                or word in lexicon.determiners
                or k in doc.moment_at
                or word in lexicon.conjunctions
                or word in lexicon.site_words
                or (
                    doc.covered.get(k)
                    and (
                        doc.covered[k].get("capital_words")
                        or doc.covered[k].get("then_words")
                        or doc.covered[k].get("demonym")
                        or (doc.covered[k].get("fillers") and doc.covered[k].last <= high)
                    )
                )
            ):
                return False
        return low == 0 or apart or doc.gaps[low - 1] < COMMA


def _kinds(doc: Document, k: int) -> set[str]:
    hit = doc.covered.get(k)
    return {entry.kind for entry in hit.entries} if hit else set()
