"""Turns predicates into legs: who is said to go, be or meet where, when, and how surely."""

from __future__ import annotations

from itineraries.extraction.document import Document, Leg, Person, PlaceMention
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.mentions import leader_told, told_on
from itineraries.extraction.steps.clauses.predicate import (
    FUTURE,
    PAST,
    PLUPERFECT,
    PRESENT,
    Predicate,
)
from itineraries.extraction.steps.clauses.predicates import nobody_travels
from itineraries.extraction.steps.legs.arguments import DOINGS, LIGHT, TRAVEL, UNREAL
from itineraries.extraction.steps.legs.asides import legs_beside
from itineraries.extraction.steps.legs.attributes import told_as_attributes
from itineraries.extraction.steps.legs.before_going_on import put_before_last
from itineraries.extraction.steps.legs.beside import come_beside
from itineraries.extraction.steps.legs.company import (
    apart_legs,
    beside_legs,
    brought_along,
    party_legs,
    past_company,
)
from itineraries.extraction.steps.legs.days_in_brackets import parted_by_days
from itineraries.extraction.steps.legs.days_of_journeys import tell_its_day
from itineraries.extraction.steps.legs.gapping import find_gaps
from itineraries.extraction.steps.legs.items import place_items
from itineraries.extraction.steps.legs.its_day import day_of_journey_before
from itineraries.extraction.steps.legs.likewise import likewise_again
from itineraries.extraction.steps.legs.long_after import long_after
from itineraries.extraction.steps.legs.past_relatives import gone_on_to
from itineraries.extraction.steps.legs.people_to_meet import hosts_told
from itineraries.extraction.steps.legs.quoted_there import said_of_here
from itineraries.extraction.steps.legs.rows_ahead import rows_ahead
from itineraries.extraction.steps.legs.stages import tell_stages
from itineraries.extraction.steps.legs.stages_before import tell_stages_before
from itineraries.extraction.steps.legs.standing_in import stand_ins
from itineraries.extraction.steps.legs.those_met import name_those_met
from itineraries.extraction.steps.legs.verbless import told_without_verb
from itineraries.extraction.steps.legs.visits_awaited import VisitsAwaited
from itineraries.extraction.steps.legs.whole_parties import share_journeys
from itineraries.extraction.steps.legs.with_hosts import met_at_home
from itineraries.extraction.steps.legs.with_whom import past_people

_LOOKED_BACK = 200  # statements


def find_movements(doc: Document) -> None:
    """Fill `legs` in the order of the text."""
    if not doc.predicates and nobody_travels(doc):
        return
    told = {predicates[0].sentence.index: predicates for predicates in doc.predicates}
    for sentence in doc.sentences:
        predicates = told.get(sentence.index)
        name_those_met(doc, sentence)
        doc.legs.extend(legs_beside(doc, sentence, predicates or []))
        if predicates is None:
            doc.legs.extend(likewise_again(doc, sentence))
            doc.legs.extend(party_legs(doc, sentence, []))
            doc.legs.extend(hosts_told(doc, sentence, []))
            continue
        day_of_journey_before(doc, predicates)
        doc.legs.extend(rows_ahead(doc, sentence, predicates))
        doc.legs.extend(told_as_attributes(doc, sentence, predicates))
        reader = _Sentence(doc, predicates)
        for index, pred in enumerate(predicates):
            following = predicates[index + 1] if index + 1 < len(predicates) else None
            stop = following.start if following is not None else sentence.last
            gaps = find_gaps(doc, pred, stop)
            pred.end = min(pred.end, gaps[0].start) if gaps else pred.end
            further = gone_on_to(doc, pred, stop)
            pred.end = min(pred.end, further.clause[0]) if further is not None else pred.end
            leg = reader.read(index, pred)
            if leg is not None and long_after(doc, predicates, index):
                leg.background = True
            if leg is None or (leg.sense == "meet" and leg.event_kind is None):
                reader.presume(index, pred)
            if leg is not None:
                reader.time_told(leg, pred)
                doc.legs.insert(len(doc.legs) - put_before_last(doc, leg), leg)
                doc.legs.extend(parted_by_days(doc, leg))
                doc.legs.extend(brought_along(doc, leg))
                doc.legs.extend(reader.likewise(pred, leg, gap) for gap in gaps)
                without = [] if gaps else told_without_verb(doc, leg, predicates)
                doc.legs.extend(without)
                doc.legs.extend([] if gaps or without else met_at_home(doc, leg, stop))
                if further is not None:
                    further.travellers = list(leg.travellers)
                    doc.legs.append(further)
        doc.legs.extend(said_of_here(doc, sentence, predicates))
        tell_its_day(doc, sentence, predicates)
        tell_stages(doc, sentence)
        tell_stages_before(doc, sentence)
        doc.legs.extend(reader.forerunners())
        doc.legs.extend(party_legs(doc, sentence, predicates) or apart_legs(doc, sentence, predicates))
        doc.legs.extend(beside_legs(doc, predicates))
        doc.legs.extend(come_beside(doc, sentence))
        doc.legs.extend(hosts_told(doc, sentence, predicates))
        doc.legs.extend(stand_ins(doc, sentence, predicates))
    share_journeys(doc)
    place_items(doc)


class _Sentence(VisitsAwaited):
    """The predicates of one sentence, each turned into a leg where it tells one."""

    # what a predicate says

    def read(self, index: int, pred: Predicate) -> Leg | None:
        if index in self.absorbed:
            return None
        if self._is_announced(pred):
            pred.sense, pred.tense, pred.passive = Sense.EXPECT, FUTURE, False
        if getattr(pred.lexeme, "spoken", False) and self._with_crowd(pred):
            pred.sense = Sense.MEET  # "spoke with refugees"
        if getattr(pred.lexeme, "sees", False) and pred.passive and pred.tense in (PAST, PLUPERFECT):
            pred.sense = Sense.STAY  # "was seen at a restaurant in Rome"
        if pred.sense in (Sense.SAY, Sense.CALL, Sense.DOUBT) or (
            getattr(pred.lexeme, "together", False) and not self._together(pred)
        ):
            heard = self._heard_there(pred) if pred.sense is not Sense.CALL else None
            heard = heard or self._said_there(pred)
            heard = heard if not self._nobody_says(pred) else None
            self._swallow_dates(pred)
            return self._before_press(pred) or heard
        if getattr(pred.lexeme, "stages", False) or self._on_the_programme(pred):
            leg = self._stages(index, pred)
            if leg is not None:
                return leg
        if getattr(pred.lexeme, "repays", False):
            return self._repays(index, pred)
        if getattr(pred.lexeme, "awaited", False) and (leg := self._awaited(pred)) is not None:
            return leg
        if getattr(pred.lexeme, "trails", False) and self._trails(pred):
            pred.sense = Sense.ARRIVE
            leg = self._travel(pred)
            if leg is not None and not leg.places:
                leg.there = True
            return leg
        noun = self._object_noun(index, pred) if not pred.noun and pred.sense in LIGHT else None
        if noun is None and pred.sense is Sense.MAKE:
            noun = self._noun_of_relative(index, pred)
        if noun is not None:
            return self._toured(noun, self._journey(pred, noun))
        if (leg := self._honouring(pred)) is not None:
            return leg
        if pred.noun and (verb := self._fronting(index, pred)) is not None:
            self.absorbed.add(index + 1)
            pred.last, pred.end, pred.governor = verb.last, verb.end, verb
            return self._journey(verb, pred)
        if pred.noun:
            return self._toured(pred, self._nominal(index, pred))
        spent = self._spent_with(pred) and len(self._places(pred.last, pred.end)) < 2
        pays = bool(getattr(pred.lexeme, "pays", False))
        if spent or pays or (pred.sense is Sense.VISIT and self._visited(pred)):
            return self._visit_to(index, pred, at_home=not spent)
        if pred.sense is Sense.HOST:
            hosting = self._granting(index, pred) or self._hosting(index, pred)
            return hosting or (self._travel(pred) if getattr(pred.lexeme, "waits", False) else None)
        if pred.sense is Sense.SEND:
            return self._sending(pred)
        if pred.sense is Sense.JOIN:
            return self._joining(index, pred)
        if pred.sense in (Sense.CANCEL, Sense.POSTPONE):
            return self._calling_off(pred)
        if pred.sense in (Sense.BEGIN, Sense.END):
            return self._course(pred)
        if pred.sense in TRAVEL:
            return self._toured(pred, self._travel(pred))
        if getattr(pred.lexeme, "alike", False) and (leg := self._follows_suit(pred)) is not None:
            return leg
        if pred.sense is Sense.OTHER:
            leg = self._done_for(pred) or self._faced_there(pred)
            if leg is not None:
                return leg
        if pred.sense in (Sense.OTHER, Sense.MAKE, Sense.INVITE, Sense.WISH):
            return self._before_press(pred) or self._heard_there(pred)
        if pred.sense in DOINGS:
            return self._doing(index, pred) or self._before_press(pred) or self._heard_there(pred)
        return None

    def _granting(self, index: int, pred: Predicate) -> Leg | None:
        """ "Concedió en Roma una audiencia a la ministra": who is received stands behind the thing."""
        behind = self.predicates[index + 1 : index + 2]
        if not (getattr(pred.lexeme, "things", ()) and behind) or pred.noun or pred.passive:
            return None
        if self.doc.mentions_in(pred.last, behind[0].first):
            return None  # "granted the minister an audience"
        before = set(self.absorbed)
        given = self._with_its_thing(index, pred)
        leg = self._hosting(index, given) if given is not pred else None
        if leg is None:
            self.absorbed = before
        return leg

    def _heard_there(self, pred: Predicate) -> Leg | None:
        """ "À Dakar, il avait proclamé …": whatever somebody does there, he is there."""
        people = [p for p in pred.subjects if not p.minor]
        if (
            not people
            or pred.noun
            or (pred.bare and pred.form is Form.PARTICIPLE)  # "in Rome, X, annoyed at …, is said to"
            or pred.state in UNREAL
            or pred.tense not in (PAST, PLUPERFECT, FUTURE)
            or (pred.subject_mention is None and not self.doc.pack.drops_subject)
        ):
            return None
        mention = pred.subject_mention
        places = [
            p
            for p in self._places(pred.start, mention.first if mention is not None else pred.first)
            if (p.role == "to" or self._spoken_from(p))
            and (p.city or p.kind == "site")
            and self._fronted(p, pred)
            # "In Lima, deren Kongress der Präsident aufgelöst hat": the place is told of, not his.
            and not (pred.link == "who" and p.last <= pred.link_at)
        ]
        if pred.tense == FUTURE and mention is not None and mention.how == "pronoun":
            return None  # "à Abidjan, il sera question de cacao"
        if not places and self.doc.pack.word_order is not None and pred.tense != FUTURE and not pred.passive:
            places = self._done_at(pred, people)
        places = places or self._done_then(pred, people)
        there = (
            not places and pred.sense is Sense.SAY and pred.tense in (PAST, PLUPERFECT) and self._there(pred)
        )
        if not places and not there:
            return None
        leg = self._new("stay", people, pred, rule="presence")
        leg.places, leg.weak, leg.there = places[:1], True, there
        leg.apart = leg.apart or self._came_each(people)
        leg.places += self._alongside(pred, places[0]) if places and places[0].last <= pred.first else []
        leg.hosts = self._told_to(pred)
        fronted = not places or places[0].last <= pred.first
        stop = self._behind_verb(pred) if fronted else pred.end
        self._date(leg, pred, pred.start, stop, pred.head)
        self._met_then(leg, pred)
        return leg

    def _done_at(self, pred: Predicate, people: list[Person]) -> list[PlaceMention]:
        """ "X hat am Montag in Pristina für den Frieden geworben": a city behind the verb and its day."""
        mention = pred.subject_mention
        if (
            mention is None
            or not pred.start <= mention.first < pred.end
            or not all(p.country for p in people)
        ):
            return []
        behind = max(pred.last, mention.last)
        dated = any(m.dated for m in self._moments(pred.start, pred.end))
        return [
            p
            for p in self._places(pred.last, pred.end)
            if (p.role == "to" or self._spoken_from(p))
            and self.doc.lowers[p.first - 2]
            not in self.doc.lexicon.articles  # "lobte das in Rom geschlossene"
            and (p.city or (p.kind == "country" and dated))
            and self._adjacent(behind if p.first > behind else pred.last, p.first)
        ]

    def _swallow_dates(self, pred: Predicate) -> None:
        for moment in self._moments(pred.start, pred.end):
            if abs(moment.first - pred.last) < 6 or moment.first < pred.first:
                moment.said = True

    # kinds of legs

    def _country_behind(self, pred: Predicate) -> bool:
        """ "Left the country"."""
        told = self.doc.hits.get(pred.last)
        return told is not None and told.get("country_words") is not None

    def _travel(self, pred: Predicate) -> Leg | None:
        people = [p for p in pred.subjects if not p.minor]
        if getattr(pred.lexeme, "carries", False) and not pred.passive:
            people = people if self._leads(pred) else self._carried(pred)
        elif not people and pred.sense is Sense.GO and self.doc.pack.word_order is not None:
            people = [p for p in self._whose_journey_does(pred) if not p.minor]
        leg = self._new(pred.sense.value, people, pred, rule=f"verb:{pred.sense.value}")
        leg.background = leg.background or self._earlier_journey_does(pred)
        direct = bool(getattr(pred.lexeme, "direct", False))
        if pred.sense is Sense.LEAVE:
            for place in self._places(pred.last, pred.end):
                near = self._adjacent(self._past_day(pred.last), place.first) or (
                    leg.mention is not None
                    and pred.last <= leg.mention.first
                    and self._adjacent(leg.mention.last, place.first)
                )
                if near and place.role in ("", "from"):
                    leg.origin = leg.origin or place
                elif place.role == "to":
                    leg.places.append(place)
            leg.origin = leg.origin or next(iter(self._left_ahead(pred)), None)
            if not (leg.places or leg.origin) and self._country_behind(pred):
                leg.places = self._of_event(pred)  # "left the country for a conference in Rome"
        elif pred.sense is Sense.RETURN:
            for place in self._places(pred.last, pred.end):
                if place.role == "from" or (place.listed and leg.origins):
                    leg.origins.append(place)
                elif place.role == "to" or (not place.role and self._adjacent(pred.last, place.first)):
                    leg.places.append(place)
                elif place.role == "via":
                    leg.vias.append(place)
            leg.origins = leg.origins or self._left_ahead(pred)
            leg.there = not (leg.places or leg.origin or leg.origins) and self._there(pred)
        else:
            self._destinations(pred, leg, direct=direct)
        if (
            not leg.places
            and pred.sense in (Sense.GO, Sense.ARRIVE, Sense.EXPECT)
            and self.doc.pack.topic_nouns
        ):
            leg.places = self._of_event(pred)
        if pred.sense is Sense.ARRIVE and not (leg.places or leg.vias) and self._home_from(pred):
            leg.sense = "return"
        if pred.sense is Sense.GO and not (leg.places or leg.vias) and self._homeward(pred):
            leg.sense = "return"
            leg.origins = leg.origins or ([] if leg.origin else self._left_ahead(pred))
        if pred.sense is Sense.STAY and leg.vias and not leg.places and pred.lexeme.forms:
            leg.places, leg.vias = leg.vias, []
        elif pred.sense is Sense.STAY and (self._back_home(pred, leg, people) or self._back_on(pred, leg)):
            leg.sense, leg.places = "return", []
        elif pred.sense is Sense.STAY:
            leg.again = leg.again or (bool(leg.places) and self._back_word(pred))
            if stage := self._stage(pred):
                leg.places, leg.sense, leg.nominal = stage, "visit", True
                self._date(leg, pred, pred.start, pred.end, pred.head)
                leg.travellers = people or self._whose_stage(pred)
                return leg if leg.travellers else None
            if pred.link == "where" and leg.places and all(p.last <= pred.link_at for p in leg.places):
                leg.leaning = True  # "in Algier, wo er bis Montag bleibt, …"
            leg.same_day = leg.same_day or self._few_hours(pred)
            reach = 12 if self.doc.pack.topic_nouns else 7
            reach += sum(k in self.doc.moment_at for k in range(pred.last, min(pred.last + reach, pred.end)))
            behind = past_company(self.doc, fillers := self._past_fillers(pred), pred.end)
            behind = behind if behind > fillers else past_people(self.doc, pred.start, fillers, pred.end)
            guests = self.doc.hits.get(pred.last)
            if guests is not None and guests.get("guest_heads"):
                behind, leg.apart = max(behind, guests.last), True  # "among the guests at the feast in Oslo"
            reach += behind - fillers
            apart = 14 if self.doc.lexicon.guest_words else 7
            apart += sum(k in self.doc.moment_at for k in range(behind, min(behind + apart, pred.end)))
            close = [
                p
                for p in leg.places
                if p.role == "to"
                and 0 <= p.first - behind < apart
                and self._adjacent(behind, p.first, apart=behind > pred.last)
            ]
            if (
                pred.lexeme.forms
                and not pred.lexeme.near
                and any(0 <= p.first - pred.last < reach for p in leg.places if p.role == "to")
            ):
                close = leg.places
            if (
                leg.leaning
                and not pred.lexeme.forms
                and (pred.subject_mention is None or pred.subject_mention.first < pred.start)
                and not self._until_behind(pred)
            ):
                return None  # "à Folkston, où sont retenus …"
            close = close or self._at_named_gathering(pred, leg)
            # "A Pekín se encuentra el presidente": where the subject stands behind its verb, the place may
            # stand before it.
            fronted = (
                (pred.lexeme.forms or self._since_behind(pred))
                and leg.mention is not None
                and leg.mention.first > pred.head
                and any(
                    p.role == "to" and p.last <= pred.first and self._fronted(p, pred) for p in leg.places
                )
            )
            if not close and not leg.leaning and not leg.there and not fronted:
                return self._heard_there(pred) or self._stays_on(pred, people) or self._was_there(pred, leg)
            if (
                not fronted
                and pred.link != "where"
                and not any(0 <= p.first - pred.last < reach for p in close)
                and not leg.leaning
                and not leg.there
            ):
                return None
        if (
            pred.link == "where"
            and pred.link_at >= 0
            and self.doc.lowers[pred.link_at - 1 : pred.link_at] == ["d"]
            and pred.sense in (Sense.LEAVE, Sense.RETURN, Sense.GO)
        ):
            leg.origin, leg.leaning = (leg.places[0] if leg.places and leg.leaning else None), False
            if leg.origin:
                leg.places = leg.places[1:]
        self._date(leg, pred, pred.start, pred.end, pred.head)
        self._fronted_date(leg, pred)
        leg.date = leg.date or self._date_of_when(pred) or self._shared_date(pred)
        leg.date = leg.date or self._day_of_journey(pred, leg)
        if leg.sense == "return" and pred.sense is Sense.STAY and leg.tense == PRESENT and leg.date is None:
            leg.tense = PAST  # "is back in Rome": the journey is over
        if leg.date is None:
            leg.date = self._date_before_noun(pred)
        if not people:
            return None
        after = self.doc.mentions_in(pred.last, pred.end)
        by = next(
            (m for m in after if self._at_his_place(m) or (pred.sense is Sense.EXPECT and self._by(m))), None
        )
        leg.hosts = told_on(self.doc, after, by) if by is not None else []
        if not leg.places and not leg.origin and pred.sense in (Sense.ARRIVE, Sense.GO):
            # "est arrivé avec lui", "viajan con la presidenta los ministros A y B"
            begin = pred.head + 1 if self.doc.pack.topic_nouns else pred.last
            company = next(
                (
                    m
                    for m in self.doc.mentions_in(begin, pred.end)
                    if self._with(m) or m.first == pred.last + 1
                ),
                None,
            )
            if company is None and self.doc.pack.name_cases:
                # "С Томичем летит министр"
                before = self.doc.mentions_in(pred.start, pred.first)
                company = next((m for m in before if self._with(m) and m.case and "n" not in m.case), None)
            ahead = company is not None and company.first < pred.first
            if company is not None and (ahead or self._with_word(begin, company.first)):
                told = told_on(self.doc, self.doc.mentions_in(company.first, pred.end), company)
                party = self.doc.lowers[company.last - 1] in self.doc.lexicon.party_nouns
                if company.how == "pronoun" and party:
                    told = leader_told(self.doc) or told  # "also traveled with the delegation"
                leg.leaders = [p for p in told if p not in people]
                if leg.leaders:
                    leg.sense = "join"
                    return self._whose_journey_it_is(leg)
            for k in range(pred.last, min(pred.last + 3, pred.end - 1)):
                if (
                    self.doc.lowers[k] in self.doc.lexicon.with_words
                    and self.doc.lowers[k + 1] in self.doc.lexicon.tonics
                ):
                    leg.leaders, leg.sense = (
                        [p for p in self._clitic(pred, people) if p not in people],
                        "join",
                    )
                    return leg if leg.leaders else None
        bare = not (leg.places or leg.origin or leg.vias or leg.there)
        leg.elsewhere = bare and self._leads_to_unknown(pred)
        if bare and pred.sense is Sense.ARRIVE and getattr(pred.lexeme, "near", False):
            return None  # "I am anxious to get to it"
        if bare and (self._comes(pred) or (pred.sense is Sense.ARRIVE and self._too(pred))):
            leg.implied = True  # "a lui aussi fait le déplacement"
            return leg
        if pred.sense in (Sense.GO, Sense.VISIT) and self._went_when(pred, leg):
            leg.implied = True  # "Y went in June 2014"
            return leg
        if pred.sense in (Sense.ARRIVE, Sense.EXPECT) and not (leg.places or leg.origin or leg.vias):
            # "aterrizó anoche", "arrivé dimanche", "are due on Tuesday"
            leg.implied = leg.date is not None and not (leg.there or leg.elsewhere)
            leg.there = leg.there or (leg.implied and self.doc.pack.topic_nouns)
        if not (leg.places or leg.origin or leg.origins or leg.vias or leg.date) and pred.sense not in (
            Sense.LEAVE,
            Sense.RETURN,
            Sense.GO,
            Sense.ARRIVE,
            Sense.STAY,
            Sense.EXPECT,
        ):
            return None
        return leg

    def _whose_journey_it_is(self, leg: Leg) -> Leg:
        """ "He is travelling with X", told of him whose journey it is: it is X who has come along."""
        before = self.doc.legs[-_LOOKED_BACK:]
        gone = {p for told in before if not told.weak and told.places for p in told.travellers}
        home = {p.country for p in leg.travellers}
        along = [p for p in leg.leaders if p.country is None or p.country in home]
        if all(p in gone for p in leg.travellers) and along == leg.leaders and not set(along) & set(gone):
            leg.travellers, leg.leaders = along, leg.travellers
        return leg

    def _back_home(self, pred: Predicate, leg: Leg, people: list[Person]) -> bool:
        """ "Am Abend ist er wieder in Wien": being at home again ends a journey."""
        homes = {p.country for p in people} - {None}
        at_home = bool(homes and leg.places) and all(p.country in homes for p in leg.places)
        return at_home and self._back_word(pred)

    def _back_word(self, pred: Predicate) -> bool:
        words = range(pred.first, min(pred.last + 5, pred.end))
        return any(self.doc.lowers[k] in self.doc.lexicon.back_words for k in words)

    def _back_on(self, pred: Predicate, leg: Leg) -> bool:
        """ "Was back in April": a way back told with nothing but its day."""
        if leg.places or leg.vias or leg.origin or leg.there or not self._back_word(pred):
            return False
        return any(k in self.doc.moment_at for k in range(pred.last, min(pred.last + 3, pred.end)))
