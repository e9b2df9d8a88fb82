"""Turns predicates into legs: who is said to go, be or meet where, when, and how surely."""

from __future__ import annotations

from dataclasses import replace

from itineraries.extraction.document import COMMA, Document, Leg, Person, PersonMention, PlaceMention, Sentence
from itineraries.extraction.languages.pack import Form, Noun, Sense
from itineraries.extraction.steps.moments import Moment
from itineraries.extraction.steps.subjects import is_object
from itineraries.extraction.steps.predicates import (
    _topic,
    FUTURE,
    FUTURE_PAST,
    OPEN,
    PAST,
    PLUPERFECT,
    PRESENT,
    Predicate,
    _group,
    _mentions,
    _persons,
    is_free,
)

_TRAVEL = (
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
_DOINGS = (Sense.MEET, Sense.ATTEND, Sense.SPEAK, Sense.SIGN, Sense.CEREMONY, Sense.PRESS)
_LIGHT = (
    Sense.MAKE,
    Sense.BEGIN,
    Sense.END,
    Sense.CANCEL,
    Sense.POSTPONE,
    Sense.CHOOSE,
    Sense.WISH,
    Sense.INVITE,
)
_UNREAL = ("maybe", "wish", "unreal", "negated")


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
    if moment is None or moment.first != sentence.first or not moment.dated or moment.last >= sentence.last or doc.mute[sentence.first]:
        return None
    sign = doc.text[doc.ends[moment.last - 1] : doc.starts[moment.last]].strip()
    place = doc.place_at.get(moment.last) or (doc.place_at.get(moment.last + 1) if doc.lowers[moment.last] in doc.lexicon.articles else None)
    if sign not in (":", "-", "–", "—") or place is None or not place.country:
        return None
    people = next((leg.travellers for leg in reversed(doc.legs) if leg.travellers and leg.state == "told"), None)
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


class _Sentence:
    def __init__(self, doc: Document, predicates: list[Predicate]) -> None:
        self.doc = doc
        self.predicates = predicates
        self.absorbed: set[int] = set()  # nouns that a light verb has taken in
        self.used: set[int] = set()  # places already given to a leg

    # what a predicate says

    def read(self, index: int, pred: Predicate) -> Leg | None:
        if index in self.absorbed:
            return None
        if pred.sense in (Sense.SAY, Sense.CALL):
            leg = self._heard_there(pred) if pred.sense is Sense.SAY else None
            self._swallow_dates(pred)
            return leg
        noun = self._object_noun(index, pred) if not pred.noun and pred.sense in _LIGHT else None
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
        if pred.sense in _TRAVEL:
            return self._travel(pred)
        if pred.sense is Sense.OTHER:
            return self._heard_there(pred)
        if pred.sense in _DOINGS:
            return self._doing(index, pred)
        return None

    def _heard_there(self, pred: Predicate) -> Leg | None:
        """ "À Dakar, il avait proclamé …": whatever somebody does there, he is there."""
        people = [p for p in pred.subjects if not p.minor]
        if not people or pred.noun or pred.state in _UNREAL or pred.tense not in (PAST, PLUPERFECT, FUTURE) or pred.subject_mention is None:
            return None
        places = [p for p in self._places(pred.start, pred.subject_mention.first) if p.role == "to" and p.city and self._fronted(p, pred)]
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

    def _new(
        self, sense: str, people: list[Person], pred: Predicate, *, rule: str, last: int | None = None
    ) -> Leg:
        doc = self.doc
        leg = Leg(sense, people, pred.sentence, pred.first, last or pred.last, tense=pred.tense, rule=rule)
        leg.clause = (pred.start, pred.end)
        leg.link = pred.link
        leg.mention = pred.subject_mention
        leg.predicate = pred
        if pred.state in _UNREAL:
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
        held = pred.sense in _DOINGS or pred.sense is Sense.HOST
        for k in range(pred.sentence.first, pred.sentence.last if held else pred.end):
            hit = doc.hits.get(k)
            if hit is None:
                continue
            if held and hit.get("remote_words"):
                leg.remote = True
            if k < pred.end and hit.get("new_trip_words"):
                leg.opens = True
        return leg

    # places and dates of a clause

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
            if any(doc.lowers[k] in doc.lexicon.since_words and k + 1 not in doc.place_at for k in range(max(start, moment.first - 7), max(start, moment.first - 1))):
                continue  # "depuis sa nomination en octobre"
            if any(doc.lowers[k] in doc.lexicon.until_words for k in ahead):
                leg.until = moment
                continue
            if moment.first > head and self._event_between(head, moment.first):
                if leg.event_date is None:
                    leg.event_date = moment
                continue
            if leg.date is None or (
                moment.mention.kind == "range" and leg.date.mention.kind != "range" and moment.dated
            ):
                leg.date = moment

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
        for place in reversed(self._places(pred.sentence.first, pred.link_at)):
            return [place]
        return []

    def _destinations(self, pred: Predicate, leg: Leg, *, direct: bool) -> None:
        listing = bool(getattr(pred.lexeme, "lists", False))
        region = next((k for k in range(pred.last, min(pred.last + 7, pred.end)) if k in self.doc.place_at and self.doc.place_at[k].kind == "region"), None)
        for place in self._places(pred.start, pred.end):
            if place.last <= pred.head and not self._fronted(place, pred):
                continue
            if region is not None and place.first > region and not place.listed and not leg.places and place.first - region > 4:
                continue  # "will visit the Middle East to reinforce our commitment to Israel"
            if place.dateline:
                continue
            role = place.role
            adjacent = self._adjacent(pred.last, place.first)
            if role == "via":
                leg.vias.append(place)
            elif role == "from":
                if adjacent and pred.sense in (Sense.LEAVE, Sense.RETURN, Sense.ARRIVE, Sense.GO):
                    leg.origin = place
                elif self._strong_from(place):
                    leg.origin = leg.origin or place
                elif place.listed and leg.places:
                    leg.places.append(place)
                elif pred.noun and pred.sense is Sense.ATTEND and place.kind in ("city", "area") and 0 <= place.first - pred.last <= 2:
                    leg.places.append(place)  # "le sommet de Bali"
            elif role == "to":
                leg.places.append(place)
            elif adjacent and (direct or place.first > pred.last):
                if direct or listing:
                    leg.places.append(place)
            elif listing and place.first > pred.head and role == "":
                leg.places.append(place)
            elif place.listed and leg.places:
                leg.places.append(place)
        if not leg.places and pred.link == "where" and pred.link_at >= 0:
            leg.places = self._where(pred)
            leg.leaning = True
        if not leg.places and self._there(pred):
            leg.there = True
        if len(leg.places) > 1:
            paired: dict[int, Moment] = {}
            for place in leg.places:
                moment = self.doc.moment_at.get(place.last)
                if moment is not None and moment.first == place.last and self.doc.gaps[place.last - 1] <= 1:
                    paired[id(place)] = moment
            if len(paired) > 1:
                leg.place_dates = paired

    def _there(self, pred: Predicate) -> bool:
        """ "y", "sur place", "there"."""
        doc = self.doc
        for k in range(pred.first, min(pred.last + 3, pred.end)):
            hit = doc.hits.get(k)
            if doc.lowers[k] in doc.lexicon.there or (hit is not None and hit.get("there")):
                return True
        return False

    def _fronted(self, place: PlaceMention, pred: Predicate) -> bool:
        """ "À Benghazi, le ministre a pu …": a place before the verb counts at the head of the clause only."""
        if place.role not in ("to", "via", "from"):
            return False
        return all(self._small(k) for k in range(pred.start, place.first)) or (place.listed and self._places(pred.start, place.first) != [])

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
            or (k in doc.covered and any(e.kind in ("then_words", "after_words", "via_place", "capital_words", "demonym", "from_place") for e in doc.covered[k].entries))
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
        return k - 1 in doc.place_at or k - 1 in doc.moment_at or k - 1 in doc.mention_at or (before is not None and bool(before.get("verb")))

    def _adjacent(self, low: int, high: int) -> bool:
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
                    )
                )
            ):
                return False
        return low == 0 or doc.gaps[low - 1] < COMMA

    # kinds of legs

    def _travel(self, pred: Predicate) -> Leg | None:
        people = [p for p in pred.subjects if not p.minor]
        if getattr(pred.lexeme, "carries", False) and not pred.passive:
            people = self._carried(pred)
        leg = self._new(pred.sense.value, people, pred, rule=f"verb:{pred.sense.value}")
        direct = bool(getattr(pred.lexeme, "direct", False))
        if pred.sense is Sense.LEAVE:
            for place in self._places(pred.last, pred.end):
                if self._adjacent(pred.last, place.first) and place.role in ("", "from"):
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
        if pred.sense is Sense.STAY and leg.vias and not leg.places and pred.lexeme.forms:
            leg.places, leg.vias = leg.vias, []
        elif pred.sense is Sense.STAY:
            near = [p for p in leg.places if p.role == "to" and 0 <= p.first - pred.last < 7 and self._adjacent(pred.last, p.first)]
            if pred.lexeme.forms and not pred.lexeme.near and any(0 <= p.first - pred.last < 7 for p in leg.places if p.role == "to"):
                near = leg.places
            if leg.leaning and not pred.lexeme.forms and (pred.subject_mention is None or pred.subject_mention.first < pred.start):
                return None  # "à Folkston, où sont retenus …"
            if not near and not leg.leaning and not leg.there:
                return self._heard_there(pred)
            if (
                pred.link != "where"
                and not any(0 <= p.first - pred.last < 7 for p in near)
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
            company = next((m for m in _mentions(self.doc, pred.last, pred.end) if self._with(m) or m.first == pred.last + 1), None)
            if company is not None and self._with_word(pred.last, company.first):
                leg.leaders = [p for p in _persons(company) if p not in people]
                if leg.leaders:
                    leg.sense = "join"
                    return leg
            for k in range(pred.last, min(pred.last + 3, pred.end - 1)):
                if self.doc.lowers[k] in self.doc.lexicon.with_words and self.doc.lowers[k + 1] in self.doc.lexicon.tonics:
                    leg.leaders, leg.sense = [p for p in self._clitic(pred, people) if p not in people], "join"
                    return leg if leg.leaders else None
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

    def _carried(self, pred: Predicate) -> list[Person]:
        """ "une tournée qui le conduira en Égypte", "a trip that takes him to Rome"."""
        doc = self.doc
        told = pred.clitic or any(
            doc.lowers[k] in doc.lexicon.object_pronouns for k in range(pred.last, min(pred.last + 2, pred.end))
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
        self._date(leg, whole, pred.start, noun.end, noun.head)
        if pred.sense is Sense.END:
            leg.closes = True
            if leg.date is not None:
                leg.until, leg.date = leg.date, None
        return leg if people else None

    def _nominal(self, index: int, pred: Predicate) -> Leg | None:
        """A noun of travel on its own: "lors d'une visite à Moscou", "following the visit by X to Egypt"."""
        if pred.sense in _DOINGS:
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
            if governor.state in _UNREAL and governor.state != "negated":
                whole.state = governor.state
            if governor.sense in (Sense.INVITE, Sense.WISH):
                whole.state = "wish"
        if not people and getattr(pred.lexeme, "lists", False):
            people = [p for p in _topic(self.doc, pred) if not p.minor]
        if whole.tense == OPEN:
            earlier = next((x for x in reversed(self.doc.legs) if set(x.travellers) & set(people)), None) if governor is None else None
            whole.tense = earlier.tense if earlier is not None and getattr(pred.lexeme, "lists", False) else PAST
        if any(self.doc.lowers[k] in self.doc.lexicon.upcoming for k in range(max(pred.sentence.first, pred.head - 3), min(pred.last + 2, pred.sentence.last))):
            whole.tense, upcoming = FUTURE, True
        else:
            upcoming = False
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
            if not leg.places and leg.sense != "return" and any(doc_word in self.doc.lexicon.during for doc_word in self.doc.lowers[max(pred.sentence.first, pred.head - 4) : pred.head]):
                # "paraphé à Tripoli lors d'une visite du ministre"
                homes = {p.country for p in people}
                before = [p for p in self._places(pred.sentence.first, pred.head) if p.role == "to" and p.country not in homes]
                leg.places = before[-1:]
        self._date(leg, whole, pred.first, pred.end, pred.head)
        if not people or not (leg.places or leg.origins or leg.vias or leg.date or leg.until):
            return None
        if whole.tense != FUTURE and (governor is not None and governor.sense in (Sense.OTHER, Sense.SAY) and governor.tense in (PRESENT, PAST)):
            # "follows his travel to Japan", "builds on X's visit": over, unless its date says otherwise.
            leg.tense = PAST
        if self._follows(pred):
            leg.link = "after"
        if self._follows(pred) and not (governor is not None and governor.tense == FUTURE and governor.sense in _TRAVEL):
            leg.tense = PAST
        return leg

    def _follows(self, pred: Predicate) -> bool:
        """ "following the visit by X", "après sa visite": told as over."""
        for k in range(max(pred.sentence.first, pred.head - 4), pred.head):
            hit = self.doc.hits.get(k)
            if hit is not None and hit.get("after_words"):
                return True
        return False

    def _hosting(self, index: int, pred: Predicate) -> Leg | None:
        """ "X a reçu Y", "Y sera reçu par X": the guest travels, the host's country is the place."""
        doc = self.doc
        after = _mentions(doc, pred.last, pred.end)
        if pred.passive:
            guests = [p for p in pred.subjects if not p.minor]
            host_mention = next((m for m in after if self._by(m)), None)
            hosts = _group_after(doc, after, host_mention) if host_mention else []
        else:
            hosts = [p for p in pred.subjects if not p.minor]
            target = next((m for m in after if self._done_to(m, pred) and m.how != "pronoun" and not self._owns(m)), None)
            if target is None and doc.pack.name_cases:
                # "российского министра примет президент": the ending tells whom, wherever he stands.
                after = _mentions(doc, pred.start, pred.first)
                target = next((m for m in after if m.case and "n" not in m.case and self._done_to(m, pred)), None)
            if target is not None and target.first - pred.last < 16:
                guests = _group_after(doc, after, target)
            elif (
                pred.clitic
                or any(
                    doc.lowers[k] in doc.lexicon.object_pronouns
                    for k in range(pred.last, min(pred.last + 2, pred.end))
                )
                or (pred.link == "who" and pred.link_at >= 0)
            ):
                guests = [p for p in self._clitic(pred, hosts)]
            else:
                guests = []
            guests = [g for g in guests if g not in hosts]
        if not guests:
            return None
        leg = self._new("host", guests, pred, rule="host")
        leg.host = hosts[0] if hosts else None
        leg.hosts = hosts
        self._destinations(pred, leg, direct=False)
        self._date(leg, pred, pred.start, pred.end, pred.head)
        leg.weak = True
        leg.apart = not pred.passive
        leg.event_kind = getattr(pred.lexeme, "event", None)
        return leg

    def _owns(self, mention: PersonMention) -> bool:
        """ "President Kennedy's Peace Corps" is not the president."""
        doc = self.doc
        return mention.last < len(doc.lowers) and doc.lowers[mention.last] == "s" and doc.gaps[mention.last - 1] == 1

    def _done_to(self, mention: PersonMention, pred: Predicate) -> bool:
        """Whom the verb is done to: held by nothing, and in its case where the language tells one."""
        if mention is pred.subject_mention and not pred.passive:
            return False
        if mention.case:
            return is_object(self.doc, mention, pred.start)
        return is_free(self.doc, mention, pred.last)

    def _by(self, mention: PersonMention) -> bool:
        doc = self.doc
        if mention.case:
            return mention.case == "i"
        for k in range(mention.first - 1, max(-1, mention.first - 11), -1):
            if doc.lowers[k] in doc.lexicon.by_words:
                return True
            if doc.gaps[k] > COMMA or (k < mention.first - 3 and not doc.words[k][0].isupper() and doc.lowers[k] not in doc.lexicon.articles and doc.lowers[k] not in doc.lexicon.of_words):
                return False
        return False

    def _clitic(self, pred: Predicate, hosts: list[Person]) -> list[Person]:
        """Whom "l'accueillera" or "received him" means: the last person told who is not the subject."""
        for leg in reversed(self.doc.legs):
            if leg.sentence.index < pred.sentence.index - 2:
                break
            known = [p for p in leg.travellers if p not in hosts]
            if known and not leg.remote:
                return known
        for mention in reversed(self.doc.mentions):
            if mention.first >= pred.first:
                continue
            if self.doc.sentence_of[mention.first] < pred.sentence.index - 2:
                break
            person = mention.person
            if (
                person is not None
                and person not in hosts
                and not person.minor
                and (mention.how == "pronoun" or is_free(self.doc, mention, 0))
            ):
                return _persons(mention)
        return []

    def _sending(self, pred: Predicate) -> Leg | None:
        doc = self.doc
        after = _mentions(doc, pred.last, pred.end)
        if pred.passive:
            people = pred.subjects
        else:
            target = next((m for m in after if self._done_to(m, pred)), None)
            people = _group_after(doc, after, target) if target else []
        people = [p for p in people if not p.minor]
        if not people:
            return None
        leg = self._new("go", people, pred, rule="send")
        self._destinations(pred, leg, direct=False)
        self._date(leg, pred, pred.start, pred.end, pred.head)
        return leg if leg.places else None

    def _joining(self, index: int, pred: Predicate) -> Leg | None:
        """ "He will be joined by X": X travels along; "will join her in New York": the subject comes too."""
        doc = self.doc
        after = _mentions(doc, pred.last, pred.end)
        subjects = [p for p in pred.subjects if not p.minor]
        if pred.passive:
            companions_mention = next((m for m in after if self._by(m)), None)
            people = _group_after(doc, after, companions_mention) if companions_mention else []
            leaders = subjects
        else:
            people = subjects
            leaders = [p for m in after[:1] if not self._owns(m) for p in _persons(m)] or self._clitic(pred, subjects)
        people = [p for p in people if not p.minor and p not in leaders]
        if not people or not leaders:
            return None
        leg = self._new("join", people, pred, rule="join")
        leg.leaders = leaders
        self._destinations(pred, leg, direct=False)
        self._date(leg, pred, pred.start, pred.end, pred.head)
        return leg

    def _calling_off(self, pred: Predicate) -> Leg | None:
        """ "renonce à Bakou", "skipped Paris", and calling off what the article told before."""
        people = [p for p in pred.subjects if not p.minor]
        if not people or pred.state in _UNREAL:
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
            return None
        leg.places = leg.places or leg.vias
        leg.vias = []
        return leg

    def _doing(self, index: int, pred: Predicate) -> Leg | None:
        """A meeting, a speech, a summit: it tells where its people are, and what happens there."""
        doc = self.doc
        people = [p for p in pred.subjects if not p.minor]
        after = [m for m in _mentions(doc, pred.last, pred.end)]
        others: list[Person] = []
        if pred.sense in (Sense.MEET, Sense.PRESS, Sense.SIGN) or (pred.noun and pred.sense is Sense.ATTEND):
            for mention in after:
                if (mention.how == "pronoun" and not pred.clitic) or self._owns(mention):
                    continue
                held = (
                    self._with(mention)
                    if pred.noun or pred.sense is not Sense.MEET
                    else (self._with(mention) or self._done_to(mention, pred))
                )
                if held or (others and any(m in after for m in [mention]) and self._goes_on(after, mention)):
                    others.extend(p for p in _persons(mention) if p not in people and p not in others)
            if pred.noun and not others and pred.governor is not None and pred.governor.sense is Sense.MAKE:
                # "avait eu avec son homologue un entretien"
                for mention in _mentions(doc, pred.governor.last, pred.head):
                    if self._with(mention):
                        others.extend(p for p in _persons(mention) if p not in people)
            if pred.clitic and not others:
                others = self._clitic(pred, people)
        if not people or (pred.noun and not self._taken_part(pred)):
            return None
        leg = self._new(
            pred.sense.value, people, pred, rule=f"{'noun' if pred.noun else 'verb'}:{pred.sense.value}"
        )
        if pred.noun and leg.tense == OPEN:
            governor = pred.governor
            leg.tense = governor.tense if governor is not None else PAST
            if governor is not None and governor.state in _UNREAL and leg.state == "told":
                leg.state = "unreal" if governor.state != "negated" else "negated"
            if governor is not None and governor.sense in (Sense.INVITE, Sense.WISH):
                leg.state = "unreal"
        whole, governor = pred, pred.governor
        if pred.noun and governor is not None and governor.sense in (Sense.MAKE, Sense.BEGIN, Sense.END) and governor.end >= pred.first - 1:
            whole = replace(pred, start=governor.start, first=governor.first, head=governor.head, link=governor.link, link_at=governor.link_at)
        self._destinations(whole, leg, direct=False)
        self._date(leg, pred, whole.start, pred.end, pred.head)
        if leg.event_date is not None and leg.date is None:
            leg.date = leg.event_date
        leg.weak = True
        if pred.noun and self._follows(pred) and leg.tense == FUTURE:
            leg.link = "after"
        leg.others = others
        if pred.noun and getattr(pred.lexeme, "loose", False) and governor is not None and governor.sense in (Sense.GO, Sense.ARRIVE, Sense.VISIT) and leg.date is not None and not leg.places:
            # "will travel to Cairo for meetings tomorrow": the day of the meetings is that of the journey.
            journey = next((x for x in reversed(doc.legs) if x.predicate is governor), None)
            if journey is not None and journey.date is None:
                journey.date = leg.date
        leg.event_kind = getattr(pred.lexeme, "event", None)
        if getattr(pred.lexeme, "audience", False) and not self._audience(pred):
            leg.event_kind = None
            if not leg.others:
                return None
        leg.nominal = pred.noun
        follower = self.predicates[index + 1] if index + 1 < len(self.predicates) else None
        if not pred.noun and pred.sense is Sense.ATTEND and follower is not None and follower.noun and getattr(follower.lexeme, "event", None) and follower.first - pred.last < 10:
            leg.told_by_noun = True
        return leg

    def _audience(self, pred: Predicate) -> bool:
        """ "address the assembly" is a speech, "address the crisis" is none."""
        doc = self.doc
        for k in range(pred.last, min(pred.last + 7, pred.sentence.last)):
            hit = doc.hits.get(k)
            if doc.lowers[k] in doc.lexicon.audiences or (hit is not None and (hit.get("format") or (hit.get("noun") and hit.get("noun").value.event))):
                return True
        return False

    def _taken_part(self, pred: Predicate) -> bool:
        """A meeting somebody only talks about puts nobody there."""
        governor = pred.governor
        if governor is None or governor.sense not in (Sense.SAY, Sense.CALL, Sense.OTHER):
            return True
        doc = self.doc
        return any(doc.lowers[k] in doc.lexicon.during for k in range(max(pred.sentence.first, pred.head - 5), pred.head))

    def _with_word(self, start: int, end: int) -> bool:
        return any(self.doc.lowers[k] in self.doc.lexicon.with_words and self.doc.lowers[k] not in self.doc.lexicon.conjunctions for k in range(start, end))

    def _with(self, mention: PersonMention) -> bool:
        doc, lexicon = self.doc, self.doc.lexicon
        k = mention.first - 1
        while (
            k >= 0
            and mention.first - k < 5
            and (
                doc.lowers[k] in lexicon.articles
                or doc.lowers[k] in lexicon.possessives
                or doc.lowers[k] in lexicon.role_adjectives
            )
        ):
            k -= 1
        return k >= 0 and doc.lowers[k] in lexicon.with_words

    def _goes_on(self, mentions: list[PersonMention], mention: PersonMention) -> bool:
        index = mentions.index(mention)
        if not index:
            return False
        before = mentions[index - 1]
        doc = self.doc
        between = doc.lowers[before.last : mention.first]
        return (
            len(between) <= 4
            and (doc.gaps[before.last - 1] == COMMA or any(w in doc.lexicon.conjunctions for w in between))
            and all(
                w in doc.lexicon.conjunctions
                or w in doc.lexicon.articles
                or w in doc.lexicon.possessives
                or w in doc.lexicon.role_adjectives
                for w in between
            )
        )


def _group_after(doc: Document, mentions: list[PersonMention], first: PersonMention) -> list[Person]:
    """A mention and those joined to it on its right."""
    people = _persons(first)
    index = mentions.index(first)
    before = first
    for mention in mentions[index + 1 :]:
        between = doc.lowers[before.last : mention.first]
        comma = doc.gaps[before.last - 1] == COMMA
        if (
            len(between) > 3
            or not (comma or between)
            or any(
                w not in doc.lexicon.conjunctions
                and w not in doc.lexicon.articles
                and w not in doc.lexicon.by_words
                and w not in doc.lexicon.fillers
                and w not in doc.lexicon.role_adjectives
                for w in between
            )
        ):
            break
        if mention.how == "pronoun":
            break
        people.extend(p for p in _persons(mention) if p not in people)
        before = mention
    return [p for p in people if not p.minor]


__all__ = ["FUTURE", "FUTURE_PAST", "PAST", "PLUPERFECT", "PRESENT", "Form", "_group", "find_movements"]
