"""Turns predicates into legs: who is said to go, be or meet where, when, and how surely."""

from __future__ import annotations

from itineraries.extraction.document import (
    Document,
    Leg,
    Person,
    PlaceMention,
    Sentence,
)
from itineraries.extraction.languages.pack import Form, Noun, Sense
from itineraries.extraction.steps.arguments import DOINGS, LIGHT, TRAVEL, UNREAL
from itineraries.extraction.steps.doers import mentions_in, persons_of, story_of, told_together, topic_of
from itineraries.extraction.steps.encounters import Encounters
from itineraries.extraction.steps.predicate import (
    FUTURE,
    FUTURE_PAST,
    OPEN,
    PAST,
    PLUPERFECT,
    PRESENT,
    Predicate,
)


def find_movements(doc: Document) -> None:
    """Fill `legs` in the order of the text."""
    told = {predicates[0].sentence.index: predicates for predicates in doc.predicates}
    for sentence in doc.sentences:
        leg = _programme(doc, sentence)
        if leg is not None:
            doc.legs.append(leg)
        predicates = told.get(sentence.index)
        if predicates is None:
            continue
        reader = _Sentence(doc, predicates)
        for index, pred in enumerate(predicates):
            leg = reader.read(index, pred)
            if leg is not None:
                doc.legs.append(leg)


def _programme(doc: Document, sentence: Sentence) -> Leg | None:
    """ "24-25 novembre : Bahreïn." — a line of a programme, said of whom the story is about."""
    moment = doc.moment_at.get(sentence.first)
    if (
        moment is None
        or moment.first != sentence.first
        or not moment.dated
        or moment.last >= sentence.last
        or doc.mute[sentence.first]
    ):
        return None
    sign = doc.text[doc.ends[moment.last - 1] : doc.starts[moment.last]].strip()
    place = doc.place_at.get(moment.last) or (
        doc.place_at.get(moment.last + 1) if doc.lowers[moment.last] in doc.lexicon.articles else None
    )
    if sign not in (":", "-", "–", "—") or place is None or not place.country:
        return None
    people = next(
        (leg.travellers for leg in reversed(doc.legs) if leg.travellers and leg.state == "told"), None
    )
    if not people:
        return None
    value = moment.mention.resolve("future")
    leg = Leg("go", list(people), sentence, place.first, place.last, rule="programme")
    leg.tense = FUTURE if value is not None and value.start >= doc.published.isoformat() else PAST
    leg.clause = (sentence.first, sentence.last)
    leg.date = moment
    k = moment.last
    while k < sentence.last:
        found = doc.place_at.get(k)
        if found is not None and found.country and (found is place or found.listed):
            leg.places.append(found)
            k = found.last
        else:
            k += 1
    return leg


class _Sentence(Encounters):
    """The predicates of one sentence, each turned into a leg where it tells one."""

    # what a predicate says

    def read(self, index: int, pred: Predicate) -> Leg | None:
        if index in self.absorbed:
            return None
        if pred.sense in (Sense.SAY, Sense.CALL):
            leg = self._heard_there(pred) if pred.sense is Sense.SAY else None
            self._swallow_dates(pred)
            return leg
        noun = self._object_noun(index, pred) if not pred.noun and pred.sense in LIGHT else None
        if noun is not None:
            return self._journey(pred, noun)
        if pred.noun:
            return self._nominal(index, pred)
        if pred.sense is Sense.HOST:
            return self._hosting(index, pred)
        if pred.sense is Sense.SEND:
            return self._sending(pred)
        if pred.sense is Sense.JOIN:
            return self._joining(index, pred)
        if pred.sense in (Sense.CANCEL, Sense.POSTPONE):
            return self._calling_off(pred)
        if pred.sense in (Sense.BEGIN, Sense.END):
            return self._course(pred)
        if pred.sense in TRAVEL:
            return self._travel(pred)
        if pred.sense is Sense.OTHER:
            return self._heard_there(pred)
        if pred.sense in DOINGS:
            return self._doing(index, pred)
        return None

    def _heard_there(self, pred: Predicate) -> Leg | None:
        """ "À Dakar, il avait proclamé …": whatever somebody does there, he is there."""
        people = [p for p in pred.subjects if not p.minor]
        if (
            not people
            or pred.noun
            or pred.state in UNREAL
            or pred.tense not in (PAST, PLUPERFECT, FUTURE)
            or pred.subject_mention is None
        ):
            return None
        places = [
            p
            for p in self._places(pred.start, pred.subject_mention.first)
            if p.role == "to" and p.city and self._fronted(p, pred)
        ]
        if pred.tense == FUTURE and pred.subject_mention.how == "pronoun":
            return None  # "à Abidjan, il sera question de cacao"
        if not places:
            return None
        leg = self._new("stay", people, pred, rule="presence")
        leg.places, leg.weak = places[:1], True
        self._date(leg, pred, pred.start, pred.first, pred.head)
        return leg

    def _swallow_dates(self, pred: Predicate) -> None:
        for moment in self._moments(pred.start, pred.end):
            if abs(moment.first - pred.last) < 6 or moment.first < pred.first:
                moment.said = True

    def _object_noun(self, index: int, pred: Predicate) -> Predicate | None:
        """The noun of travel that a light verb governs: "effectuer une visite", "make a two-day visit"."""
        for other in self.predicates[index + 1 : index + 3]:
            if not other.noun:
                return None
            if (
                other.sense in (Sense.GO, Sense.VISIT, Sense.STAY, Sense.TRANSIT)
                and other.first - pred.last < 14
            ):
                if (
                    pred.sense in (Sense.OTHER, Sense.MAKE, Sense.WISH, Sense.INVITE)
                    and other.first - pred.last > 9
                ):
                    return None
                self.absorbed.add(self.predicates.index(other))
                return other
        return None

    # places and dates of a clause

    # kinds of legs

    def _travel(self, pred: Predicate) -> Leg | None:
        people = [p for p in pred.subjects if not p.minor]
        if getattr(pred.lexeme, "carries", False) and not pred.passive:
            people = self._carried(pred)
        leg = self._new(pred.sense.value, people, pred, rule=f"verb:{pred.sense.value}")
        direct = bool(getattr(pred.lexeme, "direct", False))
        if pred.sense is Sense.LEAVE:
            for place in self._places(pred.last, pred.end):
                near = self._adjacent(pred.last, place.first) or (
                    leg.mention is not None
                    and pred.last <= leg.mention.first
                    and self._adjacent(leg.mention.last, place.first)
                )
                if near and place.role in ("", "from"):
                    leg.origin = leg.origin or place
                elif place.role == "to":
                    leg.places.append(place)
        elif pred.sense is Sense.RETURN:
            for place in self._places(pred.last, pred.end):
                if place.role == "from" or (place.listed and leg.origins):
                    leg.origins.append(place)
                elif place.role in ("to", ""):
                    leg.places.append(place)
                elif place.role == "via":
                    leg.vias.append(place)
        else:
            self._destinations(pred, leg, direct=direct)
        if (
            not leg.places
            and pred.sense in (Sense.GO, Sense.ARRIVE, Sense.EXPECT)
            and self.doc.pack.topic_nouns
        ):
            leg.places = self._of_event(pred)
        if pred.sense is Sense.STAY and leg.vias and not leg.places and pred.lexeme.forms:
            leg.places, leg.vias = leg.vias, []
        elif pred.sense is Sense.STAY:
            if stage := self._stage(pred):
                leg.places, leg.sense, leg.nominal = stage, "visit", True
                leg.travellers = people or [p for p in story_of(self.doc, pred) if not p.minor]
                return leg if leg.travellers else None
            if pred.link == "where" and leg.places and all(p.last <= pred.link_at for p in leg.places):
                leg.leaning = True  # "in Algier, wo er bis Montag bleibt, …"
            reach = 12 if self.doc.pack.topic_nouns else 7
            near = [
                p
                for p in leg.places
                if p.role == "to" and 0 <= p.first - pred.last < 7 and self._adjacent(pred.last, p.first)
            ]
            if (
                pred.lexeme.forms
                and not pred.lexeme.near
                and any(0 <= p.first - pred.last < reach for p in leg.places if p.role == "to")
            ):
                near = leg.places
            if (
                leg.leaning
                and not pred.lexeme.forms
                and (pred.subject_mention is None or pred.subject_mention.first < pred.start)
            ):
                return None  # "à Folkston, où sont retenus …"
            if not near and not leg.leaning and not leg.there:
                return self._heard_there(pred)
            if (
                pred.link != "where"
                and not any(0 <= p.first - pred.last < reach for p in near)
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
        if not people:
            return None
        if not leg.places and not leg.origin and pred.sense in (Sense.ARRIVE, Sense.GO):
            # "est arrivé avec lui"
            company = next(
                (
                    m
                    for m in mentions_in(self.doc, pred.last, pred.end)
                    if self._with(m) or m.first == pred.last + 1
                ),
                None,
            )
            if company is not None and self._with_word(pred.last, company.first):
                leg.leaders = [p for p in persons_of(company) if p not in people]
                if leg.leaders:
                    leg.sense = "join"
                    return leg
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
        if (
            pred.sense is Sense.ARRIVE
            and self.doc.pack.topic_nouns
            and not (leg.places or leg.origin or leg.vias)
        ):
            leg.there = leg.date is not None  # "aterrizó anoche"
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

    def _stage(self, pred: Predicate) -> list[PlaceMention]:
        """ "Erste Station ist Tansania", "la primera escala será Roma": the place that a stage of the journey
        is.
        """
        index = self.predicates.index(pred)
        noun = self.predicates[index - 1] if index else None
        if (
            noun is None
            or not noun.noun
            or not getattr(noun.lexeme, "lists", False)
            or pred.first - noun.last > 5
        ):
            return []
        found = []
        for place in self._places(pred.last, pred.end):
            if place.first - pred.last < 3 or (found and place.listed):
                found.append(place)
        return found

    def _of_event(self, pred: Predicate) -> list[PlaceMention]:
        """ "Viaja a la cumbre del G20 en Bali": the place of the event that is travelled to."""
        index = self.predicates.index(pred)
        noun = self.predicates[index + 1] if index + 1 < len(self.predicates) else None
        if (
            noun is None
            or not noun.noun
            or noun.sense not in (Sense.ATTEND, Sense.CEREMONY)
            or noun.first - pred.last > 12
        ):
            return []
        held = any(
            self.doc.lowers[k] in self.doc.lexicon.to_place
            for k in range(max(pred.last, noun.first - 5), noun.first)
        )
        return (
            [p for p in self._places(noun.last, noun.end) if p.role in ("to", "from") and p.country][:1]
            if held
            else []
        )

    def _carried(self, pred: Predicate) -> list[Person]:
        """ "une tournée qui le conduira en Égypte", "a trip that takes him to Rome"."""
        doc = self.doc
        told = pred.clitic or any(
            doc.lowers[k] in doc.lexicon.object_pronouns
            for k in range(pred.last, min(pred.last + 2, pred.end))
        )
        if not told:
            return []
        return [p for p in self._clitic(pred, []) if not p.minor]

    def _journey(self, pred: Predicate, noun: Predicate) -> Leg | None:
        """A light verb with a noun of travel; also calling off and wishing a journey."""
        people = [p for p in (noun.subjects if noun.governor is None else pred.subjects) if not p.minor]
        whole = Predicate(
            noun.sense,
            noun.lexeme,
            pred.form,
            pred.sentence,
            pred.first,
            pred.head,
            noun.last,
            tense=pred.tense,
            state=pred.state,
        )
        whole.start, whole.end, whole.link, whole.link_at = pred.start, noun.end, pred.link, pred.link_at
        whole.subject_mention = pred.subject_mention
        if not people and noun.subjects:
            people = [p for p in noun.subjects if not p.minor]
        leg = self._new(noun.sense.value, people, whole, rule=f"{pred.sense.value}+noun", last=noun.last)
        leg.nominal = True
        if isinstance(noun.lexeme, Noun):
            leg.visit = noun.lexeme.visit
        self._destinations(whole, leg, direct=pred.sense is Sense.CHOOSE or pred.sense is Sense.BEGIN)
        if pred.sense is Sense.CHOOSE:
            leg.places = [p for p in self._places(pred.last, noun.end) if p.role in ("", "to")]
        if pred.sense is Sense.BEGIN and not leg.places:
            leg.places, leg.vias = leg.vias, []
        if getattr(noun.lexeme, "same_day", False):
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
            if said is not None and said.first < noun.first:
                start = said.last
            if leg.tense == PAST:
                leg.tense = FUTURE_PAST
        self._date(leg, whole, start, noun.end, noun.head)
        if pred.sense is Sense.END:
            leg.closes = True
            if leg.date is not None:
                leg.until, leg.date = leg.date, None
        return leg if people else None

    def _nominal(self, index: int, pred: Predicate) -> Leg | None:
        """A noun of travel on its own: "lors d'une visite à Moscou", "following the visit by X to Egypt"."""
        if pred.sense in DOINGS:
            return self._doing(index, pred)
        if pred.sense not in (Sense.GO, Sense.VISIT, Sense.STAY, Sense.RETURN, Sense.ARRIVE, Sense.TRANSIT):
            return None
        people = [p for p in pred.subjects if not p.minor]
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
            if governor.state in UNREAL and governor.state != "negated":
                whole.state = governor.state
            if governor.sense in (Sense.INVITE, Sense.WISH):
                whole.state = "wish"
        if not people and getattr(pred.lexeme, "lists", False):
            people = [p for p in topic_of(self.doc, pred) if not p.minor]
        if whole.tense == OPEN:
            earlier = (
                next((x for x in reversed(self.doc.legs) if set(x.travellers) & set(people)), None)
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
        if pred.sense is Sense.RETURN:
            leg.origins = [
                p for p in self._places(pred.first, pred.end) if p.role in ("from", "") or p.listed
            ]
            leg.tense = PAST
            if not leg.origins:
                return None
        else:
            self._destinations(whole, leg, direct=False)
            leg.places = [p for p in leg.places if p.first > pred.head]
            if pred.sense is Sense.ARRIVE and any(p.metonym for p in leg.places):
                return None  # "son arrivée à la Maison Blanche": into office
            if not leg.places and governor is not None and governor.link == "where" and governor.link_at >= 0:
                leg.places = self._where(governor)
            if (
                not leg.places
                and leg.sense != "return"
                and any(
                    doc_word in self.doc.lexicon.during
                    for doc_word in self.doc.lowers[max(pred.sentence.first, pred.head - 4) : pred.head]
                )
            ):
                # "paraphé à Tripoli lors d'une visite du ministre"
                homes = {p.country for p in people}
                before = [
                    p
                    for p in self._places(pred.sentence.first, pred.head)
                    if p.role == "to" and p.country not in homes
                ]
                leg.places = before[-1:]
        self._date(leg, whole, pred.first, pred.end, pred.head)
        before = self.predicates[index - 1] if index else None
        if (
            before is not None
            and before.noun
            and before.sense in (Sense.CANCEL, Sense.POSTPONE)
            and before.state == "told"
            and pred.first - before.last <= 2
            and leg.places
        ):
            # "l'annulation de la visite du président à Moscou"
            leg.state = "cancelled" if before.sense is Sense.CANCEL else "postponed"
            leg.tense = FUTURE_PAST
        follower = self.predicates[index + 1] if index + 1 < len(self.predicates) else None
        if (
            follower is not None
            and follower.passive
            and follower.sense in (Sense.CANCEL, Sense.POSTPONE)
            and follower.state == "told"
            and leg.places
        ):
            # "Визит министра в Багдад перенесен на следующую неделю": the journey itself is called off.
            self.absorbed.add(index + 1)
            leg.state = "cancelled" if follower.sense is Sense.CANCEL else "postponed"
            leg.tense = FUTURE_PAST
            if leg.date is None or follower.sense is Sense.POSTPONE:
                new = [m for m in self._moments(follower.last, follower.end) if m.dated]
                leg.date = new[0] if new else leg.date
            return leg if people else None
        if not people or not (leg.places or leg.origins or leg.vias or leg.date or leg.until):
            return None
        if whole.tense != FUTURE and (
            governor is not None
            and governor.sense in (Sense.OTHER, Sense.SAY)
            and governor.tense in (PRESENT, PAST)
        ):
            # "follows his travel to Japan", "builds on X's visit": over, unless its date says otherwise.
            leg.tense = PAST
        if self._follows(pred):
            leg.link = "after"
        if self._follows(pred) and not (
            governor is not None and governor.tense == FUTURE and governor.sense in TRAVEL
        ):
            leg.tense = PAST
        return leg

    def _calling_off(self, pred: Predicate) -> Leg | None:
        """ "renonce à Bakou", "skipped Paris", and calling off what the article told before."""
        people = [p for p in pred.subjects if not p.minor]
        if not people or pred.state in UNREAL:
            return None
        leg = self._new(pred.sense.value, people, pred, rule=pred.sense.value)
        leg.state = "cancelled" if pred.sense is Sense.CANCEL else "postponed"
        leg.calls_off = True
        self._destinations(pred, leg, direct=True)
        self._date(leg, pred, pred.start, pred.end, pred.head)
        return leg

    def _course(self, pred: Predicate) -> Leg | None:
        """ "a commencé sa tournée par la Guinée", "will begin his travel in Israel", "terminera à Hambourg"."""
        people = [p for p in pred.subjects if not p.minor]
        if not people:
            return None
        leg = self._new("go", people, pred, rule=pred.sense.value)
        self._destinations(pred, leg, direct=False)
        self._date(leg, pred, pred.start, pred.end, pred.head)
        if pred.sense is Sense.END:
            leg.closes = True
            leg.until, leg.date = leg.date, None
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
            return None
        leg.places = leg.places or leg.vias
        leg.vias = []
        return leg


__all__ = [
    "FUTURE",
    "FUTURE_PAST",
    "PAST",
    "PLUPERFECT",
    "PRESENT",
    "Form",
    "find_movements",
    "told_together",
]
