"""Reads meetings, speeches, summits and ceremonies: where their people are, and what happens there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from itineraries.extraction.document import COMMA, JOINED, Leg, Person, PersonMention, PlaceMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import persons_of, story_of
from itineraries.extraction.steps.clauses.predicate import (
    FUTURE,
    FUTURE_PAST,
    OPEN,
    PAST,
    PLUPERFECT,
    PRESENT,
    PROGRESSIVE,
    Predicate,
)
from itineraries.extraction.steps.clauses.subjects import with_at
from itineraries.extraction.steps.legs.arguments import UNREAL
from itineraries.extraction.steps.legs.audiences import (
    audience,
    before_audience,
    day_of_saying,
    heard_by_many,
)
from itineraries.extraction.steps.legs.clause_behind import ClauseBehind
from itineraries.extraction.steps.legs.events import in_crowd
from itineraries.extraction.steps.legs.forthcoming import looked_ahead_to
from itineraries.extraction.steps.legs.seat_ahead import right_ahead
from itineraries.extraction.steps.legs.topics import only_topic, own_meeting
from itineraries.extraction.steps.legs.visitors import visitors_doing, visitors_met

_GATHERING = 12  # words from a verb to the gathering it is done at
_NAME = 5  # words of a gathering's name behind its noun: "Conferencia de Seguridad de Múnich"
_CROWD = 8  # words between a verb and the crowd it is done with
_GROUP = 6  # words from "with" to "chefs d'entreprise"
_ROUND = 4  # words that say how many of it: "une longue série d'entretiens"


class Doings(ClauseBehind):
    """Predicates of what people do in a place."""

    def _doing(self, index: int, pred: Predicate) -> Leg | None:
        """A meeting, a speech, a summit: it tells where its people are, and what happens there."""
        doc, alone = self.doc, pred
        if pred.noun:
            pred = self._with_its_relative(index, pred)
        people = [p for p in pred.subjects if not p.minor]
        if getattr(pred.lexeme, "things", ()):
            pred = self._with_its_thing(index, pred)
        if pred.sense is Sense.SPEAK and not pred.noun:
            pred = self._spoken_at(index + (index + 1 in self.absorbed), pred)
        after = doc.mentions_in(pred.last, pred.end)
        met = pred.sense in (Sense.MEET, Sense.PRESS, Sense.SIGN) or (
            pred.noun and pred.sense is Sense.ATTEND
        )
        presides = pred.sense is Sense.ATTEND and not pred.noun and not pred.passive
        others = (
            self._counterparts(pred, people) if met else self._beside_him(pred, people) if presides else []
        )
        if (
            pred.noun
            and pred.sense is Sense.CEREMONY
            and doc.pack.topic_nouns
            and after
            and after[0].first - pred.last < 4
        ):
            # "la toma de posesión de X"
            held_by = doc.lowers[pred.last : after[0].first]
            if any(w in doc.lexicon.of_words for w in held_by) or doc.pack.bare_genitive:
                others = [p for p in persons_of(after[0]) if p not in people]
        if pred.noun and pred.sense is Sense.MEET and people and not others and self._given_by_him(pred):
            others, people = people, self._whom_for(pred, people)
        unnamed: list[PersonMention] = []
        if pred.sense is Sense.MEET:
            people, others, unnamed = self._sides(pred, people, others)
        elif people:
            people = visitors_doing(doc, pred, people)
        if not people or (pred.noun and only_topic(doc, pred)):
            return None
        if getattr(pred.lexeme, "appeals", False) and (not others or self._appeal(pred)):
            return None
        sees = getattr(pred.lexeme, "sees", False)
        if sees and not (others or pred.reflexive or len(people) > 1 or self._with_crowd(pred)):
            return None
        leg = self._new(
            pred.sense.value, people, pred, rule=f"{'noun' if pred.noun else 'verb'}:{pred.sense.value}"
        )
        governor = pred.governor
        if pred.noun and leg.tense == OPEN:
            governor = governor or self._planned_by(index, pred)
            leg.tense = governor.tense if governor is not None else self._tense_behind(index, people)
            if governor is not None and governor.state in UNREAL and leg.state == "told":
                leg.state = "unreal" if governor.state != "negated" else "negated"
            if governor is not None and governor.sense in (Sense.INVITE, Sense.WISH):
                leg.state = "unreal"
        if (
            pred.noun
            and pred.sense is Sense.MEET
            and leg.state == "told"
            and governor is not None
            and governor.sense in (Sense.CANCEL, Sense.POSTPONE)
            and governor.state == "told"
            and pred.first - governor.last <= 12
        ):
            # "sagte sein Treffen mit X in Prag ab": the meeting away from home is called off
            leg.state = "cancelled" if governor.sense is Sense.CANCEL else "postponed"
            leg.tense = FUTURE_PAST
        if (
            pred.noun
            and leg.state == "told"
            and governor is not None
            and (
                (governor.sense is Sense.ATTEND and governor.state in UNREAL)
                or (governor.sense in (Sense.GO, Sense.ARRIVE, Sense.VISIT) and governor.state == "negated")
            )
            and governor.end >= pred.first - 1
        ):
            # "ne participera pas au sommet": the summit is told, going there is not.
            leg.state = "unreal" if governor.state != "negated" else "negated"
        whole = pred
        if leg.tense == PRESENT and pred.noun and own_meeting(doc, pred) and self._looks_back(pred):
            leg.tense = PAST  # "This meeting builds on their meeting in Paris"
        if pred.noun and self._ever_since(pred) and own_meeting(doc, pred):
            leg.tense, leg.background = PAST, True
        if (
            pred.noun
            and governor is not None
            and governor.sense in (Sense.MAKE, Sense.BEGIN, Sense.END)
            and self._reaches(governor, pred)
        ):
            whole = replace(
                pred,
                start=governor.start,
                first=governor.first,
                head=governor.head,
                link=governor.link,
                link_at=governor.link_at,
            )
        self._destinations(whole, leg, direct=False)
        if getattr(
            pred.lexeme, "represents", False
        ):  # "representará a España": whom he attends for is no place
            leg.places = [p for p in leg.places if doc.lowers[p.first - 1] not in doc.lexicon.object_marks]
        if pred.sense in (Sense.ATTEND, Sense.CEREMONY) and not pred.noun:
            # "Por España asistirá el rey": whom he is there for is no place.
            homes = {p.country for p in people}
            leg.places = [p for p in leg.places if p.country not in homes or not self._for_whom(p)]
        if pred.sense is Sense.SPEAK and not pred.noun:
            # "told parliament that the talks in Accra had failed"
            said = next((k for k in range(pred.last, pred.end) if self._says_that(k, pred)), pred.end)
            leg.places = [p for p in leg.places if p.first < said]
        if pred.sense is Sense.MEET and not leg.places:
            leg.places = right_ahead(doc, pred) or self._at_gathering(index, pred)
        if pred.sense in (Sense.SPEAK, Sense.ATTEND) and not (pred.noun or leg.places):
            leg.places = self._gathering_of(whole)
        if pred.noun and pred.sense in (Sense.ATTEND, Sense.CEREMONY) and not leg.places:
            leg.places, leg.date = self._held_at(index, pred)
        if pred.hosted and not leg.places:
            leg.places = self._host_places(pred)[:1]  # "Rome will host talks between X and Y"
        told_with_its_place = any(place.first >= pred.last for place in leg.places)
        if pred.noun and pred.sense is Sense.ATTEND and told_with_its_place and looked_ahead_to(doc, pred):
            leg.state = "unreal"  # "spoke to reporters ahead of the summit in Rome"
        if pred.sense is Sense.MEET:
            # "met him in Damascus over the fighting in Gaza": people meet in one place.
            leg.places = leg.places[:1] + [p for p in leg.places[1:] if p.listed and p.role == "to"]
            if getattr(pred.lexeme, "together", False):
                # "discussed developments in Chad": where they were is told before it, or right behind.
                leg.places = [p for p in leg.places if p.last <= pred.first or self._right_behind(p, pred)]
        self._date(leg, pred, whole.start, pred.end, pred.head)
        if leg.date is None and governor is not None and audience(doc, governor, pred):
            leg.date = day_of_saying(doc, governor)
        if leg.event_date is not None and leg.date is None:
            leg.date = leg.event_date
        if pred.noun and pred is alone and governor is None and doc.pack.ownerless_nouns:
            self._date_of_plan(leg, pred)
        leg.weak = True
        if pred.noun and self._follows(pred) and leg.tense == FUTURE:
            leg.link = "after"
        leg.others, leg.unnamed = others, unnamed
        way = governor
        if governor is not None and governor.sense is Sense.MAKE and governor.link != "where":
            way = governor.before  # "will visit Cairo and have talks tomorrow"
        if (
            pred.noun
            and (getattr(pred.lexeme, "loose", False) or pred.sense is Sense.CEREMONY)
            and way is not None
            and way.sense in (Sense.GO, Sense.ARRIVE, Sense.VISIT)
            and leg.date is not None
            and not leg.places
        ):
            # "will travel to Cairo for meetings tomorrow": the day of the meetings is that of the journey.
            journey = self._leg_of(way)
            if journey is not None and journey.date is None:
                journey.date = leg.date
        if pred.noun and governor is not None and governor.sense is Sense.ATTEND and not governor.noun:
            # "participe depuis jeudi à un sommet à Asuncion": the verb's day is that of its noun.
            verb = self._leg_of(governor)
            if verb is not None and not verb.places and leg.date is None:
                leg.date, leg.ongoing = verb.date, verb.ongoing
        leg.event_kind = getattr(pred.lexeme, "event", None)
        if pred.sense is Sense.MEET and not others and before_audience(doc, pred):
            leg.sense, leg.event_kind = Sense.SPEAK.value, "speech"
        if getattr(pred.lexeme, "audience", False) and not heard_by_many(doc, pred):
            leg.event_kind = None
            if not leg.others:
                return None
        leg.nominal = pred.noun
        leg.apart = pred.mutual or self._guests_each(pred, people)
        leg.apart = leg.apart or self._meet_one_another(pred, people, others or unnamed)
        follower = self.predicates[index + 1] if index + 1 < len(self.predicates) else None
        if (
            not pred.noun
            and pred.sense is Sense.ATTEND
            and follower is not None
            and follower.noun
            and getattr(follower.lexeme, "event", None)
            and follower.first - pred.last < 10
        ):
            leg.told_by_noun = True
            if follower.sense is Sense.ATTEND and not follower.subjects and follower.governor is None:
                follower.subjects, follower.tense = list(people), pred.tense  # "at the ministers' meeting"
        return leg

    def _planned_by(self, index: int, noun: Predicate) -> Predicate | None:
        """ "Geplant ist ein Treffen des Präsidenten X": the verb of a plan right before what is planned."""
        verb = self.predicates[index - 1] if index and self.doc.pack.word_order is not None else None
        if verb is None or verb.noun or not verb.passive or verb.sense is not Sense.MAKE:
            return None
        told = verb.tense == FUTURE and verb.state == "told" and verb.sentence is noun.sentence
        return verb if told and self._reaches(verb, noun) else None

    def _reaches(self, verb: Predicate, noun: Predicate) -> bool:
        """Whether a verb has a noun as its object, be it behind a place between commas: "held, in
        Rome, a round of talks".
        """
        told = range(verb.end, noun.first)
        if len(told) <= 1:
            return True
        doc = self.doc
        bare = all(k not in doc.mention_at and k not in doc.place_at for k in told)
        return bare and len(told) <= _ROUND and all(doc.gaps[k] < COMMA for k in told)

    def _beside_him(self, pred: Predicate, people: list[Person]) -> list[Person]:
        """ "Il a coprésidé avec X la commission", "presidió con su homólogo X la cita"."""
        if any(
            p.noun and p.sense in (Sense.ATTEND, Sense.CEREMONY)
            for p in self.predicates
            if p.first > pred.first
        ):
            return []  # "attends the ceremony with X"
        told = (m for m in self.doc.mentions_in(pred.last, pred.end) if m.how != "pronoun" and self._with(m))
        others = [p for m in told for p in persons_of(m) if p.office and not p.minor and p not in people]
        homes = {p.country for p in others}
        away = len(homes) == 1 and None not in homes and not homes & {p.country for p in people}
        return others if away else []

    def _sides(
        self, pred: Predicate, people: list[Person], others: list[Person]
    ) -> tuple[list[Person], list[Person], list[PersonMention]]:
        """Who meets whom, and the offices met that nobody is named for; an office that nobody is named for
        meets the visitor.
        """
        if others:
            people = visitors_met(self.doc, pred, people, others)
            host = self._nameless_subject(pred)
            if host is not None and not people:
                return others, [], [host]
        return people, others, self._nameless_met(pred)

    def _ever_since(self, pred: Predicate) -> bool:
        """ "Since his meeting with X in Rome"."""
        before = self.doc.lowers[max(pred.sentence.first, pred.head - 3) : pred.head]
        return not self.doc.lexicon.since_words.isdisjoint(before)

    def _looks_back(self, pred: Predicate) -> bool:
        """Nothing that is done in the clause holds the meeting, nor is it said to be still to come."""
        lexicon = self.doc.lexicon
        verb = pred.governor
        after = verb is not None and getattr(verb.lexeme, "alike", False)  # "follows their meeting"
        held = verb is not None and verb.sense is not Sense.SAY and not after
        return not held and lexicon.upcoming.isdisjoint(self.doc.lowers[pred.start : pred.last])

    def _given_by_him(self, pred: Predicate) -> bool:
        """ "A lunch hosted by X", "un déjeuner offert par X": whoever gives it, told behind the noun."""
        mention = pred.subject_mention
        if mention is None or mention.first < pred.last or not self._by(mention):
            return False
        behind = [p for p in self.predicates if p.first > pred.first]
        return not any(p.sense in (Sense.CANCEL, Sense.POSTPONE) for p in behind[:2])

    def _whom_for(self, pred: Predicate, hosts: list[Person]) -> list[Person]:
        """Who comes to what somebody gives: who does the verb before it, else whom the story is about."""
        index = self._at(pred)
        verb = next((p for p in reversed(self.predicates[:index]) if not p.noun), None)
        come = verb.subjects if verb is not None and verb.subjects else story_of(self.doc, pred)
        return [p for p in come if p not in hosts and not p.minor]

    def _visit_to(self, index: int, pred: Predicate, *, at_home: bool) -> Leg | None:
        """ "Visited the president in Rome": people are met there; `at_home`: else at home."""
        pred.sense = Sense.MEET
        leg = self._doing(index, pred)
        if leg is not None:
            leg.event_kind = "bilateral_meeting"
            if not leg.others and getattr(pred.lexeme, "pays", False):
                leg.others = [p for p in persons_of(self._paid_to(pred)) if p not in leg.travellers]
            offices = [(p.country, p.office) for p in leg.others]
            homes = {home if o and o.kind != "other" and not o.former else None for home, o in offices}
            away = len(homes) == 1 and None not in homes and not homes & {p.country for p in leg.travellers}
            if at_home and away and not (leg.places or leg.there):
                leg.sense, leg.host, leg.hosts, leg.others = "host", leg.others[0], list(leg.others), []
        return leg

    def _tense_behind(self, index: int, people: list[Person]) -> str:
        """ "During her meetings with X, she will raise …": a noun before its verb lies in the verb's time,
        one without a verb in that of the journey told before.
        """
        verb = next((p for p in self.predicates[index + 1 :] if not p.noun), None)
        if all(p.noun for p in self.predicates):
            told = next((leg for leg in self._told_last() if set(leg.travellers) & set(people)), None)
            return told.tense if told is not None and told.tense in (FUTURE, PRESENT, PROGRESSIVE) else PAST
        return FUTURE if verb is not None and verb.tense == FUTURE and index == 0 else PAST

    def _at_gathering(self, index: int, pred: Predicate) -> list[PlaceMention]:
        """ "Met on the margins of the summit in Bali": where the gathering is."""
        noun = self.predicates[index + 1] if index + 1 < len(self.predicates) else None
        if noun is None or not noun.noun or noun.sense is not Sense.ATTEND:
            return []
        beside = range(max(pred.last, noun.first - 7), noun.first)
        if not any(self.doc.lowers[k] in self.doc.lexicon.during for k in beside):
            return []
        return [p for p in self._places(noun.last, noun.end) if p.role == "to" and p.country][:1]

    def _appeal(self, pred: Predicate) -> bool:
        """ "Called on the minister to step down": an infinitive behind whom the verb is done to."""
        doc = self.doc
        after = doc.mentions_in(pred.last, pred.sentence.last)
        k = after[0].last if after else pred.sentence.last
        return (
            k < pred.sentence.last
            and doc.lowers[k] in doc.lexicon.infinitive_marks
            and doc.gaps[k - 1] <= JOINED
        )

    def _meet_one_another(self, pred: Predicate, people: list[Person], met: Sequence[object]) -> bool:
        """ "He and President X of A last met in Rome", "X and Y met in Rome": each came for himself."""
        if pred.sense is not Sense.MEET or pred.noun:
            return False
        named = (m for m in self.doc.mentions_in(pred.start, pred.end) if not m.plural or m.how == "office")
        told = {id(p) for m in named for p in persons_of(m)}
        if not met and len(people) == 2 and told.issuperset(map(id, people)) and self._came_each(people):
            return True
        if pred.tense not in (PAST, PLUPERFECT):
            return False
        ahead = self.doc.mentions_in(pred.start, pred.first)
        beside = len(ahead) > 1 and any(m.how == "pronoun" and not m.plural for m in ahead)
        return (beside or pred.tense == PLUPERFECT) and self._came_each(people)

    def _came_each(self, people: list[Person]) -> bool:
        """Whether people of several countries, not told to travel together, are told in one place."""
        apart = len({p.country for p in people} - {None}) > 1
        together = (leg for leg in self._told_last() if set(people) <= set(leg.travellers))
        return apart and all(leg.weak for leg in together)

    def _guests_each(self, pred: Predicate, people: list[Person]) -> bool:
        """ "King X of A and President Y of B attended": guests of different countries, each with his office,
        come each for themselves; a row of bare names is told as one.
        """
        verb = pred.governor if pred.noun else pred
        if verb is None or verb.noun or Sense.ATTEND not in (verb.sense, pred.sense):
            return False
        if verb.sense not in (Sense.ATTEND, Sense.CEREMONY):
            return False
        told = self.doc.mentions_in(pred.sentence.first, pred.sentence.last)
        offices = (m for m in told if self.doc.phrases_in("role", m.first, m.last))
        titled = {id(p) for m in offices for p in persons_of(m)}  # "the kings of A and B" of each
        return len({p.country for p in people} - {None}) > 1 and all(id(p) in titled for p in people)

    def _for_whom(self, place: PlaceMention) -> bool:
        doc = self.doc
        return (
            place.kind == "country"
            and place.first > 0
            and doc.lowers[place.first - 1] in doc.lexicon.by_words
        )

    def _gathering_of(self, pred: Predicate) -> list[PlaceMention]:
        """ "Intervendrá en la cumbre de Bruselas", "participe au Forum économique de Davos": the city right
        behind a gathering or its name.
        """
        doc = self.doc
        for kind in ("noun", "format"):
            for hit in doc.phrases_in(kind, pred.last, min(pred.end, pred.last + _GATHERING)):
                told = hit.value(kind)
                gathers = told.sense is Sense.ATTEND if kind == "noun" else told.kind or told.gathers
                k = hit.first - 1
                while k > pred.last and doc.lowers[k] in doc.lexicon.articles - doc.lexicon.to_place:
                    k -= 1
                if not gathers or doc.lowers[k] not in doc.lexicon.to_place:
                    continue  # "habló de la cumbre de París"
                for place in self._places(hit.last, min(hit.last + _NAME, pred.end))[:1]:
                    parted = any(doc.gaps[k] >= COMMA for k in range(hit.last - 1, place.first))
                    if place.role == "from" and place.city and not (place.attribute or parted):
                        return [place]
        return []

    def _spoken_at(self, index: int, pred: Predicate) -> Predicate:
        """ "Speaks at the General Assembly on Friday": one event, with the gathering's place and day."""
        noun = self.predicates[index + 1] if index + 1 < len(self.predicates) else None
        if (
            noun is None
            or not noun.noun
            or noun.sense is not Sense.ATTEND
            or noun.first - pred.last > 6
            or any(self.doc.gaps[k] >= COMMA for k in range(pred.last - 1, noun.first))
        ):
            return pred
        self.absorbed.add(index + 1)
        return replace(pred, end=noun.end)

    def _with_its_thing(self, index: int, pred: Predicate) -> Predicate:
        """ "Gave a press conference with X": one event, whose noun is the thing the verb is said of."""
        doc = self.doc
        denied = any(
            doc.lowers[k] in doc.lexicon.strong_negations and doc.lowers[k + 1] in pred.lexeme.things
            for k in range(pred.last, min(pred.last + 8, pred.sentence.last - 1))
        )
        if denied:
            return replace(pred, state="negated")  # "legte keinen Kranz nieder"
        noun = self.predicates[index + 1] if index + 1 < len(self.predicates) else None
        if (
            noun is None
            or not noun.noun
            or noun.first - pred.last > 6
            or not (
                noun.sense is pred.sense
                or set(self.doc.lowers[noun.first : noun.last]) & set(pred.lexeme.things)
            )
        ):
            return pred
        self.absorbed.add(index + 1)
        return replace(pred, last=noun.last, end=noun.end)

    def _together(self, pred: Predicate) -> bool:
        """ "He and his host discussed trade", "discussed trade with X": not what one says of it alone."""
        after = self.doc.mentions_in(pred.last, pred.end)
        told_with = any(self._with(m) and self._with_word(m.first - 4, m.first) for m in after)
        if told_with or self._with_ahead(pred) or self._with_crowd(pred):
            return True
        told = pred.link == "where" or any(
            self._fronted(p, pred) for p in self._places(pred.start, pred.first)
        )
        homes = {p.country for p in pred.subjects if p.country}
        fronted = [p for p in self._places(pred.start, pred.first) if self._fronted(p, pred)]
        if fronted and homes and not homes & {p.country for p in fronted}:
            return True  # "In Lima, they will discuss trade"
        told = told or any(m.dated for m in self._moments(pred.start, pred.end))
        pair = pred.subject_mention
        told = told or (pair is not None and pair.how == "pronoun" and pair.last - pair.first > 2)
        return told and len(homes) > 1

    def _with_crowd(self, pred: Predicate) -> bool:
        """ "Spoke with refugees", "tauschte sich mit Unternehmern aus": people without an office."""
        doc, stop = self.doc, min(pred.last + _CROWD, pred.end)
        for k in range(pred.last, stop):
            if doc.gaps[k - 1] >= COMMA or k in doc.mention_at:
                return False
            if with_at(doc, k):
                told = next((j for j in range(k + 1, stop) if doc.gaps[j - 1] >= COMMA), stop)
                return any(in_crowd(doc, j) for j in range(k + 1, min(k + _GROUP, told)))
        return False

    def _right_behind(self, place: PlaceMention, pred: Predicate) -> bool:
        """ "trató el lunes en Rabat con X la crisis", "discussed it with X in Rabat": a place right behind
        the verb or whom it was done with, but for a date; "discussed it on Monday in Rabat with X".
        """
        doc = self.doc
        met = [m.last for m in doc.mentions_in(pred.last, place.first) if self._with(m)]
        if place.last < pred.end and with_at(doc, place.last):
            met += [m.last for m in self._moments(pred.last, place.first) if m.dated]
        small = doc.lexicon.small_words | doc.lexicon.date_prepositions
        return any(
            all(k in doc.moment_at or doc.lowers[k] in small for k in range(k, place.first))
            for k in (pred.last, *met[-1:])
        )

    def _leg_of(self, pred: Predicate) -> Leg | None:
        return next((leg for leg in self._told_last(pred.sentence) if leg.predicate is pred), None)
