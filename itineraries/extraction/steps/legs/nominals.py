"""Reads nouns of travel, alone or with the verb that carries them, and the course of a journey: begun, ended,
called off.
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Leg, PlaceMention
from itineraries.extraction.languages.pack import Form, Noun, Sense
from itineraries.extraction.steps.clauses.mentions import owns, traveller_of
from itineraries.extraction.steps.clauses.predicate import (
    FUTURE,
    FUTURE_PAST,
    OPEN,
    PAST,
    PRESENT,
    PROGRESSIVE,
    Predicate,
)
from itineraries.extraction.steps.legs.arguments import DOINGS, TRAVEL, UNREAL
from itineraries.extraction.steps.legs.before_going_on import whither
from itineraries.extraction.steps.legs.forthcoming import day_of_noun, lies_ahead, phrase_start, told_to_come
from itineraries.extraction.steps.legs.owned_journeys import OwnedJourneys
from itineraries.extraction.steps.legs.thought_of import (
    brought_forward,
    found_to_be,
    inside_relative,
    only_thought_of,
)
from itineraries.extraction.steps.when.moments import Moment


class Nominals(OwnedJourneys):
    """Predicates that are nouns, or lean on one."""

    def _object_noun(self, index: int, pred: Predicate) -> Predicate | None:
        """The noun of travel that a light verb governs: "effectuer une visite", "make a two-day visit"."""
        for other in self.predicates[index + 1 : index + 3]:
            asked = pred.sense in (Sense.INVITE, Sense.WISH) and self._follows(other)
            if not other.noun or self._amid(other) or asked:
                return None  # "pidió ayuda al término de su visita a Roma"
            if (
                other.sense in (Sense.GO, Sense.VISIT, Sense.STAY, Sense.TRANSIT)
                and other.first - pred.last < 14
            ):
                if (
                    pred.sense in (Sense.OTHER, Sense.MAKE, Sense.WISH, Sense.INVITE)
                    and other.first - pred.last > 9
                ):
                    return None
                self.absorbed.add(self._at(other))
                return other
        return None

    def _of_event(self, pred: Predicate) -> list[PlaceMention]:
        """ "Viaja a la cumbre del G20 en Bali": the place of the event that is travelled to."""
        told = (
            pred if pred in self.predicates or pred.governor is None else pred.governor
        )  # "the tour that X makes"
        index = self._at(told)
        noun = self.predicates[index + 1] if index + 1 < len(self.predicates) else None
        named = [
            p
            for p in self._places(pred.last, pred.end)
            if p.role == "from"
            and p.country
            and any(
                self.doc.covered[k].get("format")
                for k in range(max(pred.last, p.first - 3), p.first)
                if k in self.doc.covered
            )
        ]
        if named:
            return named[:1]  # "la Cumbre Iberoamericana de Cuenca"
        if (
            noun is None
            or not noun.noun
            or noun.sense not in (Sense.ATTEND, Sense.CEREMONY, Sense.VISIT, Sense.STAY, Sense.MEET)
            or noun.first - pred.last > 12
        ):
            return []
        held = any(
            self.doc.lowers[k] in self.doc.lexicon.to_place
            for k in range(max(pred.last, noun.first - 5), noun.first)
        )
        there = [p for p in self._places(noun.last, noun.end) if p.role in ("to", "from") and p.country]
        return whither(self.doc, noun, there)[:1] if held else []

    def _journey(self, pred: Predicate, noun: Predicate) -> Leg | None:
        """A light verb with a noun of travel; also calling off and wishing a journey."""
        people = [p for p in (noun.subjects if noun.governor is None else pred.subjects) if not p.minor]
        if pred.sense in (Sense.CANCEL, Sense.POSTPONE):
            plan = self._take_plan(noun)
            people = self._planner(plan) or people or [p for p in pred.subjects if not p.minor]
            people = people or self._made_to(pred)
        whole = Predicate(
            noun.sense,
            noun.lexeme,
            pred.form,
            pred.sentence,
            pred.first,
            pred.head,
            noun.last,
            tense=pred.tense,
            state=pred.state if pred.state != "told" or noun.state not in UNREAL else noun.state,
        )
        whole.start, whole.end, whole.link, whole.link_at = pred.start, noun.end, pred.link, pred.link_at
        whole.subject_mention = pred.subject_mention
        if not people and noun.subjects:
            people = [p for p in noun.subjects if not p.minor]
        if getattr(pred.lexeme, "forward", False):
            whole.tense = FUTURE  # "a avancé à mercredi sa visite"
        leg = self._new(noun.sense.value, people, whole, rule=f"{pred.sense.value}+noun", last=noun.last)
        leg.nominal = True
        if isinstance(noun.lexeme, Noun):
            leg.visit = noun.lexeme.visit
        bare = getattr(noun.lexeme, "direct", False)
        self._destinations(whole, leg, direct=pred.sense in (Sense.CHOOSE, Sense.BEGIN) or bare)
        if not leg.places and getattr(pred.lexeme, "direct", False):
            # "stattet Rom einen Besuch ab"
            around = (*self._places(pred.start, pred.first), *self._places(pred.last, noun.first))
            leg.places = [p for p in around if not (p.role or p.dateline)]
        between = self.doc.lowers[pred.last : noun.last]
        if not (leg.places or leg.vias) and not self.doc.lexicon.same_words.isdisjoint(between):
            leg.there = True  # "a fait le même voyage"
        if not leg.places and self.doc.pack.topic_nouns:
            leg.places = self._of_event(noun)  # "suspendió su participación en la cumbre de Cuenca"
        if pred.sense is Sense.CHOOSE:
            leg.places = [p for p in self._places(pred.last, noun.end) if p.role in ("", "to")]
            leg.places = leg.places or self._chosen_ahead(pred)
        if pred.form is Form.INFINITIVE and not leg.places and (index := self._at(pred)):
            before = self.predicates[index - 1]
            leg.places = self._chosen_ahead(before) if before.sense is Sense.CHOOSE else []
        if pred.sense is Sense.BEGIN and not leg.places:
            leg.places, leg.vias = leg.vias, []
        if getattr(noun.lexeme, "same_day", False) or self._few_hours(noun):
            leg.same_day = True
        if pred.sense is Sense.CANCEL:
            leg.state = "cancelled" if leg.state == "told" else leg.state
        elif pred.sense is Sense.POSTPONE:
            leg.state = "postponed" if leg.state == "told" else leg.state
        elif pred.sense in (Sense.INVITE, Sense.WISH):
            leg.state = "unreal"
        start = pred.start
        if pred.sense in (Sense.CANCEL, Sense.POSTPONE):
            # "a annulé mardi sa visite prévue jeudi": the day of the decision is none of the journey, and the
            # journey was to come.
            start = pred.last
            said = self.doc.moment_at.get(start) or self.doc.moment_at.get(start + 1)
            decided = said is not None and said.first < noun.first and said is not day_of_noun(self.doc, noun)
            if said is not None and decided and said.mention.granularity != "month":
                start = said.last
            if leg.tense == PAST:
                leg.tense = FUTURE_PAST
            leg.background = leg.background or self._decided_long_ago(pred)
        self._date(leg, whole, start, noun.end, noun.head)
        if pred.sense is Sense.POSTPONE and (day := self._put_off_to(pred)) is not None:
            leg.date, leg.until = day, None
        if pred.sense is Sense.BEGIN and leg.date is not None:
            for verb in self.predicates[self._at(noun) + 1 :][:1]:
                self._until_of_relative(leg, verb)  # "began a visit on Tuesday that ends on Friday"
        if pred.sense is Sense.END:
            leg.closes = True
            # "Ends his tour in Yerevan on the 28th and 29th": those are his days there.
            stays = leg.date is not None and leg.date.mention.kind == "range" and len(leg.places) == 1
            if leg.date is not None and not stays:
                leg.until, leg.date = leg.date, leg.date if leg.same_day else None
        return leg if people else None

    def _nominal(self, index: int, pred: Predicate) -> Leg | None:
        """A noun of travel on its own: "lors d'une visite à Moscou", "following the visit by X to Egypt"."""
        if pred.sense in DOINGS:
            return self._doing(index, pred)
        if pred.sense is Sense.LEAVE:
            return self._setting_off(pred)
        if pred.sense not in (Sense.GO, Sense.VISIT, Sense.STAY, Sense.RETURN, Sense.ARRIVE, Sense.TRANSIT):
            return None
        people = [p for p in pred.subjects if not p.minor]
        if self._called_off_around(pred, index) and (plan := self._take_plan(pred)) is not None:
            people = self._planner(plan) or people
        whole = Predicate(
            pred.sense,
            pred.lexeme,
            None,
            pred.sentence,
            pred.first,
            pred.head,
            pred.last,
            tense=pred.tense,
            state=pred.state,
        )
        whole.start, whole.end = pred.first, pred.end
        governor = pred.governor
        if whole.tense == OPEN and governor is not None:
            whole.tense = governor.tense
            if governor.state in UNREAL and governor.state != "negated" and not self._heads_aside(pred):
                whole.state = governor.state
            if governor.sense in (Sense.INVITE, Sense.WISH) and not (self._amid(pred) or self._follows(pred)):
                whole.state = "wish"
        if governor is not None and found_to_be(self.doc, governor, pred):
            whole.state = "wish"
        if not people and getattr(pred.lexeme, "lists", False):
            people = [p for p in traveller_of(self.doc, pred) if not p.minor]
        here = (
            governor is not None
            and governor.sense is Sense.STAY
            and not getattr(governor.lexeme, "near", False)  # "bleibt zu einem Besuch"
        )
        if here and governor is not None and governor.tense == PRESENT and pred.head - governor.last < 8:
            whole.tense = PROGRESSIVE  # "is on a visit"
        if whole.tense == OPEN:
            earlier = (
                next((x for x in self._told_last() if set(x.travellers) & set(people)), None)
                if governor is None
                else None
            )
            whole.tense = (
                earlier.tense if earlier is not None and getattr(pred.lexeme, "lists", False) else PAST
            )
        if any(
            self.doc.lowers[k] in self.doc.lexicon.upcoming
            for k in range(max(pred.sentence.first, pred.head - 3), min(pred.last + 2, pred.sentence.last))
        ):
            whole.tense = FUTURE
        leg = self._new(pred.sense.value, people, whole, rule="noun")
        leg.nominal = True
        leg.visit = getattr(pred.lexeme, "visit", None)
        leg.same_day = leg.same_day or self._few_hours(pred)
        if pred.sense is Sense.RETURN:
            leg.origins = [
                p for p in self._places(pred.first, pred.end) if p.role in ("from", "") or p.listed
            ]
            leg.tense = PAST
            if not leg.origins:
                return self._way_home(leg, pred)
        else:
            self._destinations(whole, leg, direct=bool(getattr(pred.lexeme, "direct", False)))
            leg.places = [p for p in leg.places if p.first > pred.head and not self._past_and(pred, p)]
            if pred.sense is Sense.ARRIVE and any(p.metonym for p in leg.places):
                return None  # "son arrivée à la Maison Blanche": into office
            if not leg.places and governor is not None and governor.link == "where" and governor.link_at >= 0:
                leg.places = self._where(governor)
            if not leg.places and leg.sense != "return":
                leg.places = self._told_around(pred, people)
            leg.travellers = people = self._visitor(pred, leg, people)
        self._date(leg, whole, phrase_start(self.doc, pred), pred.end, pred.head)
        self._set_ahead(leg, pred)
        self._on_the_way(leg, pred)
        leg.ongoing = leg.ongoing or (leg.tense == PAST and self._visiting(leg, pred))
        if self._midway(pred):
            leg.ongoing, leg.tense = True, PROGRESSIVE  # "on the second day of his visit"
        self._last_day(leg, pred, index)
        for verb in self.predicates[index + 1 : index + 3]:  # "a visit scheduled to last until Friday"
            if verb.noun or leg.until is not None:
                break
            self._until_of_relative(leg, verb)
        self._date_of_governor(leg, pred, index)
        if governor is None and self.doc.pack.ownerless_nouns:
            self._date_of_plan(leg, pred)
        if leg.date is None and governor is not None and governor.passive and governor.sense is Sense.OTHER:
            # "sera suivie, mi-avril, d'un séjour à Tachkent"
            leg.date = self._day(governor.last, pred.first)
        noun = self.predicates[index - 1] if index else None
        if (
            noun is not None
            and noun.noun
            and noun.sense in (Sense.CANCEL, Sense.POSTPONE)
            and noun.state == "told"
            and phrase_start(self.doc, pred) - noun.last <= 2
            and leg.places
        ):
            # "l'annulation de la visite du président à Moscou"
            leg.state = "cancelled" if noun.sense is Sense.CANCEL else "postponed"
            leg.tense = FUTURE_PAST
        after = index + 1
        while after < min(len(self.predicates), index + 4) and (
            self.predicates[after].link == "who"
            or after in self.absorbed
            or inside_relative(self.predicates, index, after)
        ):
            after += 1  # "Поездка в Анголу, которая должна была состояться в октябре, отложена"
        leg.implied = not leg.places and leg.date is not None and self._owned(pred)
        follower = self.predicates[after] if after < len(self.predicates) else None
        if (
            follower is not None
            and (
                follower.passive
                or getattr(follower.lexeme, "be_perfect", False)  # "fällt aus"
                or self._fronts(pred, follower)
            )
            and follower.sense in (Sense.CANCEL, Sense.POSTPONE)
            and follower.state == "told"
            and leg.places
        ):
            # "Визит министра в Багдад перенесен на следующую неделю": the journey itself is called off.
            self.absorbed.update(range(index + 1, after + 1))
            leg.state = "cancelled" if follower.sense is Sense.CANCEL else "postponed"
            leg.tense = FUTURE_PAST
            if leg.date is None or follower.sense is Sense.POSTPONE:
                new = [m for m in self._moments(follower.last, follower.end) if m.dated]
                leg.date = new[0] if new else leg.date
            return leg if people else None
        if follower is not None and leg.places and brought_forward(follower):
            self.absorbed.update(range(index + 1, after + 1))
            days = [m for m in self._moments(follower.last, follower.end) if m.dated]
            leg.tense, leg.date = FUTURE, days[0] if days else leg.date
            return leg if people else None
        if follower is not None and leg.places and only_thought_of(self.doc, leg, pred, follower):
            leg.state = "unreal"  # "une visite du ministre à Pékin est envisagée"
        if follower is not None and leg.state == "told":
            self._takes_place(leg, pred, follower)
        index = self._at(pred)
        following = self.predicates[index + 1] if index + 1 < len(self.predicates) else None
        called_off = (
            following is not None and following.passive and following.sense in (Sense.CANCEL, Sense.POSTPONE)
        )
        left = governor is not None and governor.sense is Sense.LEAVE and governor.tense == PAST
        left = left and not self._follows(pred)  # "left on Tuesday after a visit"
        onward = not leg.places or getattr(pred.lexeme, "onward", False)
        if governor is not None and left and (onward or not self._places(governor.last, pred.first)):
            leg.rule = "begin+noun"  # "left on Tuesday for a tour of Asia"
            leg.date = leg.date or self._day(governor.start, pred.first)
        told = leg.places or leg.origins or leg.vias or leg.date or leg.until or leg.ongoing or leg.same_day
        if people and not (told or called_off) and self._coming_confirmed(pred):
            leg.sense, leg.tense, leg.nominal, leg.implied = "expect", FUTURE, False, False
            return leg
        if not people or not (told or called_off):
            return None
        if (
            governor is not None
            and getattr(governor.lexeme, "announces", False)
            and governor.state == "told"
            and pred.head - governor.last < 5
            and not self._amid(pred)  # "hat bei einem Besuch in Rom angekündigt"
        ):
            leg.tense = FUTURE  # "a confirmé sa venue"
        elif whole.tense != FUTURE and (
            governor is not None
            and governor.sense in (Sense.OTHER, Sense.SAY)
            and governor.tense in (PRESENT, PAST)
        ):
            # "follows his travel to Japan", "builds on X's visit": over, unless its date says otherwise.
            leg.tense = PAST
        if leg.tense == PAST and leg.state == "told" and self._to_come(index, pred, leg):
            leg.tense = FUTURE
            leg.date = leg.date or self._due(index, pred)
        listing = bool(leg.places) and getattr(pred.lexeme, "lists", False)
        if self._follows(pred) or (listing and self._after_between(pred.last, leg.places[0].first)):
            leg.link = "after"  # "the third stop after Rome and Oslo"
        if self._follows(pred) and not (
            governor is not None
            and governor.tense in (FUTURE, PRESENT)
            and governor.sense in TRAVEL
            # "is back in Rome after a visit to Oslo"
            and not (governor.tense == PRESENT and governor.sense is Sense.STAY)
        ):
            leg.tense = PAST
        return leg

    def _coming_confirmed(self, pred: Predicate) -> bool:
        """ "X a confirmé sa venue", "se espera la llegada de X": coming, or being there, is announced."""
        verb = pred.governor
        if pred.sense not in (Sense.ARRIVE, Sense.STAY) or pred.state != "told":
            return False
        if verb is None:
            index = self._at(pred)
            verb = self.predicates[index - 1] if index else None
        if verb is None or verb.noun or verb.state != "told" or pred.head - verb.last > 5:
            return False
        return any(getattr(verb.lexeme, flag, False) for flag in ("announces", "planned", "awaited"))

    def _owned(self, pred: Predicate) -> bool:
        """ "On the heels of a visit by X in April": somebody named right behind a noun makes the journey."""
        mention = pred.subject_mention
        return mention is not None and mention.how == "name" and 0 < mention.first - pred.last < 4

    def _on_the_way(self, leg: Leg, pred: Predicate) -> None:
        """ "Was in Oslo on Monday on her way to Rome", "X, en route to Rome, said …": the day before it is
        not that of the place it leads to; where no journey is told with it, it goes on.
        """
        if not getattr(pred.lexeme, "on_the_way", False):
            return
        verb = self._leg_of(pred.governor) if pred.governor is not None else None
        if leg.date is not None and leg.date.first < pred.first and verb is not None and verb.places:
            leg.date = None
        if leg.tense == PAST and (pred.governor is None or pred.governor.sense not in TRAVEL):
            leg.tense = PROGRESSIVE

    def _due(self, index: int, pred: Predicate) -> Moment | None:
        """ "The visit of X to Rome, due to begin on Monday, …": the day that it is said to be due."""
        verb = self.predicates[index + 1] if index + 1 < len(self.predicates) else None
        if verb is None or verb.sense is not Sense.EXPECT or not told_to_come(pred, verb):
            return None
        begins = self.predicates[index + 2 : index + 3]
        due = begins[0].form is Form.INFINITIVE if begins else False
        return self._day(verb.first, begins[0].end if due else verb.end)

    def _to_come(self, index: int, pred: Predicate, leg: Leg) -> bool:
        """Still to come by the words around it, where no journey of the same people there was told before."""
        verb = self.predicates[index + 1] if index + 1 < len(self.predicates) else None
        before = self.predicates[index - 1] if index else None
        if not (lies_ahead(self.doc, leg, pred, before) or told_to_come(pred, verb)):
            return False
        there = {p.country for p in leg.places}
        return not any(
            there & {p.country for p in told.places} and set(told.travellers) & set(leg.travellers)
            for told in self._told_last()
        )

    def _date_of_governor(self, leg: Leg, pred: Predicate, index: int) -> None:
        """ "Für Samstag war die Ankunft vorgesehen", "endet am Freitag mit einem Abstecher": its day."""
        governor = next((p for p in reversed(self.predicates[:index]) if not p.noun), None)
        if governor is None or governor is not pred.governor or leg.date is not None or leg.until is not None:
            return
        if pred.first == governor.last and governor.sense is Sense.GO:
            verb = self._leg_of(governor)  # "tomó el lunes un vuelo con destino a Oslo"
            leg.date = verb.date if verb is not None and not verb.places else None
            leg.departs = bool(getattr(governor.lexeme, "departs", False))
            if governor.tense == PRESENT and leg.date is None:
                leg.tense = PROGRESSIVE  # "va camino de Oslo"
            return
        if governor.sense in (Sense.LEAVE, Sense.GO) and pred.sense is Sense.GO and leg.places:
            verb = self._leg_of(governor)  # "salió el lunes de Lima con destino a Quito"
            leg.date = verb.date if verb is not None and verb.origin is not None and not verb.places else None
            return
        planned = governor.passive and getattr(governor.lexeme, "planned", False)
        stays = governor.sense is Sense.STAY and self.doc.pack.word_order is not None
        beside = range(max(pred.sentence.first, pred.head - 4), pred.head)
        amid = governor.tense == PAST and any(
            self.doc.lowers[k] in self.doc.lexicon.amid_words for k in beside
        )
        if not (planned or stays or amid) and governor.sense is not Sense.END:
            return
        days = [m for m in self._moments(governor.start, pred.head) if m.dated]
        if amid and days:
            leg.date = leg.event_date = days[0]  # on that day he is there
            return
        lowers, until = self.doc.lowers, self.doc.lexicon.until_words
        if stays and days and any(lowers[k] in until for k in range(days[0].first - 2, days[0].first)):
            leg.until = days[0]  # "weilt bis Freitag zu einem Besuch in Rom"
            return
        if days and (planned or stays or not leg.date):
            leg.date, leg.ongoing = days[0], leg.ongoing or self._since(days[0], governor.start)
            if governor.sense is Sense.END:
                leg.until = days[0]
                for told in self.doc.legs[-1:]:
                    if told.closes and not told.places and told.until is days[0]:
                        told.until = None  # the journey ends at its last stop, which is told here

    def _of_journey(self, pred: Predicate) -> bool:
        """ "La visita del presidente se aplaza", "Ruto's trip is off": a journey itself is its subject."""
        before = next((p for p in reversed(self.predicates) if p.first < pred.first), None)
        if before is None or not before.noun or before.sense not in (Sense.GO, Sense.VISIT):
            return False
        if pred.form in (Form.PARTICIPLE, Form.INFINITIVE, Form.GERUND):
            return False
        doc, owner = self.doc, before.subject_mention
        if owner is None or pred.subject_mention not in (None, owner):
            return owner is None and pred.subject_mention is None
        if owner.first < before.first:
            return before.first - owner.last <= 1 and owns(doc, owner.last)
        return not any(doc.gaps[k] >= COMMA for k in range(before.last - 1, owner.first))

    def _calling_off(self, pred: Predicate) -> Leg | None:
        """ "renonce à Bakou", "skipped Paris", and calling off what the article told before."""
        state = "cancelled" if pred.sense is Sense.CANCEL else "postponed"
        passive = (pred.passive and not pred.bare) or self._of_journey(pred)
        if passive and pred.state not in UNREAL:
            journey = next(
                (x for x in self._told_last(pred.sentence) if x.nominal and not x.weak),
                None,
            )
            if journey is not None:
                # "Le voyage de X en Chine a été reporté"
                journey.state = state
                late = [p for p in self._places(pred.start, pred.first) if p.role == "to"]
                journey.places = journey.places or late
                return None
        people = [p for p in pred.subjects if not p.minor]
        if not people or pred.state in UNREAL or getattr(pred.lexeme, "takes_place", False):
            return None
        leg = self._new(pred.sense.value, people, pred, rule=pred.sense.value)
        leg.state = "cancelled" if pred.sense is Sense.CANCEL else "postponed"
        leg.calls_off = True
        self._destinations(pred, leg, direct=True)
        self._date(leg, pred, pred.start, pred.end, pred.head)
        return leg
