"""Finds what belongs to a predicate within its clause: the places it goes to or comes from."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from itineraries.extraction.document import (
    COMMA,
    Document,
    Leg,
    Person,
    PlaceMention,
    Sentence,
)
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.inheritance import dropped
from itineraries.extraction.steps.clauses.mentions import is_free
from itineraries.extraction.steps.clauses.predicate import FUTURE_PAST, PAST, PLUPERFECT, Predicate
from itineraries.extraction.steps.clauses.subjects import past_joined
from itineraries.extraction.steps.legs.came_before import one_before
from itineraries.extraction.steps.legs.enumerations import enumerated
from itineraries.extraction.steps.legs.lives import of_a_life
from itineraries.extraction.steps.legs.pointing import Pointing
from itineraries.extraction.steps.when.moments import Moment

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


_NAMED = 4  # words from a site to its city
_SITE = 8  # words of "the science park of"
_FAR = 100  # legs back that a text is searched for one before


def told_last(doc: Document, sentence: Sentence | None = None) -> Iterator[Leg]:
    """The legs told so far, the last first; those of one sentence where it is given."""
    for leg in islice(reversed(doc.legs), _FAR):
        if sentence is not None and leg.sentence is not sentence:
            return
        yield leg


def journey_told_last(doc: Document) -> Leg | None:
    """The leg told last of somebody, which what is told beside verbs goes on with."""
    return next((leg for leg in told_last(doc) if leg.travellers and leg.state == "told"), None)


class Arguments(Pointing):
    """The places and dates of the clauses of one sentence."""

    def __init__(self, doc: Document, predicates: list[Predicate]) -> None:
        super().__init__(doc, predicates)
        self.absorbed: set[int] = set()  # nouns that a light verb has taken in
        self.used: set[int] = set()  # places already given to a leg

    def _each_alone(self, people: list[Person], pred: Predicate) -> bool:
        """ "X and Y landed one after another", "X and Y arrived separately"; "leaders gathered, among them X
        and Y", of two countries.
        """
        several = len({p.country for p in people if p.country}) > 1
        if several and pred.named and pred.tense == PAST:
            return True
        return len(people) > 1 and bool(self.doc.phrases_in("apart_words", pred.start, pred.end))

    def _new(
        self, sense: str, people: list[Person], pred: Predicate, *, rule: str, last: int | None = None
    ) -> Leg:
        doc = self.doc
        leg = Leg(sense, people, pred.sentence, pred.first, last or pred.last, tense=pred.tense, rule=rule)
        leg.clause = (pred.start, pred.end)
        leg.link, leg.apart = pred.link, pred.mutual or self._each_alone(people, pred)
        leg.mention = pred.subject_mention
        leg.predicate = pred
        leg.departs = bool(getattr(pred.lexeme, "departs", False))
        if pred.tense == "present" and any(
            doc.lowers[k] in doc.lexicon.now_words for k in range(pred.start, pred.end)
        ):
            leg.tense = "progressive"  # "weilt derzeit in Rom"
        if pred.called_off and pred.state not in UNREAL:
            leg.state = pred.called_off
        elif dropped(doc, pred):
            leg.state, leg.tense = "cancelled", FUTURE_PAST
        elif pred.state in UNREAL:
            leg.state = "negated" if pred.state == "negated" else "unreal"
        elif of_a_life(doc, pred):
            leg.state = "unreal"
        leg.again = bool(doc.phrases_in("again_words", pred.start, pred.end))
        leg.earlier = pred.tense in (PAST, PLUPERFECT) and bool(
            doc.phrases_in("earlier_words", pred.start, pred.end)
        )
        leg.same_day = bool(doc.phrases_in("same_day_words", pred.start, pred.end))
        told_back = bool(doc.phrases_in("background_words", pred.start, pred.end))
        leg.background = told_back or one_before(doc, pred) or self._long_before(pred)
        leg.goes_on = self._from_where(pred) or bool(doc.phrases_in("leaving_words", pred.start, pred.end))
        leg.opens = bool(doc.phrases_in("new_trip_words", pred.sentence.first, pred.end))
        held = pred.sense in DOINGS or pred.sense is Sense.HOST
        heard = (pred.sentence.first, pred.sentence.last) if held else (pred.start, pred.end)
        leg.remote = bool(doc.phrases_in("remote_words", *heard)) or self._followed_from(pred)
        return leg

    def _from_where(self, pred: Predicate) -> bool:
        """ "In Bamako, from where he travelled on": the place that the clause leans on is left."""
        k = pred.link_at
        return pred.link == "where" and k > 0 and self.doc.lowers[k - 1] in self.doc.lexicon.from_place

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

    def _where(self, pred: Predicate) -> list[PlaceMention]:
        """The places of the clause a "where" leans on."""
        places = self._places(pred.sentence.first, pred.link_at)
        if not places:
            return []
        between = self.doc.mentions_in(places[-1].last, pred.link_at)
        if any(m.how != "pronoun" and is_free(self.doc, m, places[-1].last) for m in between):
            return []  # "X took part from the White House, Y from her flat, where …"
        return places[-1:]

    def _at_named_gathering(self, pred: Predicate, leg: Leg) -> list[PlaceMention]:
        """ "Was at the World Economic Forum in Davos": the places right behind a gathering by its name, which
        is right behind "was", but for a day.
        """
        doc, k = self.doc, pred.last
        while k < pred.end and doc.gaps[k - 1] < COMMA and (k in doc.moment_at or self._leads_in(k)):
            k += 1
        hit = doc.hits.get(k)
        told = hit.value("format") if hit is not None and hit.get("format") else None
        if hit is None or told is None or not told.kind:
            return []
        of = doc.place_at.get(hit.last + 1)
        if of is not None and of.first == hit.last + 1 and of.role == "from" and of.city:
            leg.origin, leg.places = None, [of]
            return [of]  # "au Forum économique mondial de Davos"
        near = (p for p in leg.places if p.role == "to" and 0 <= p.first - hit.last < 3)
        return [p for p in near if self._adjacent(hit.last, p.first)][:1]

    def _leads_in(self, k: int) -> bool:
        lexicon, word = self.doc.lexicon, self.doc.lowers[k]
        small = (lexicon.to_place, lexicon.articles, lexicon.determiners, lexicon.with_words, lexicon.fillers)
        return any(word in words for words in (*small, lexicon.date_prepositions))

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
        close_by = getattr(pred.lexeme, "near", False) and pred.sense is not Sense.STAY
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
            behind = max(past_joined(self.doc, leg.mention, leg.travellers, pred.end), behind)
        prior: PlaceMention | None = None
        for place in (*self._places(pred.start, pred.end), *self._places(*pred.tail)):
            before, prior = prior, place
            if pred.tail[0] <= place.first < pred.tail[1]:
                if place not in leg.places:
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
            adjacent = adjacent or self._object_of(place, pred)
            if close_by and role == "to" and leg.origin is not None:
                adjacent = adjacent or place.first - leg.origin.last < 2  # "straight from Oslo to Rome"
            if getattr(pred.lexeme, "rides", False) and not self._ridden_to(place, pred):
                continue
            if close_by and not adjacent and not (leg.places and place.listed) and role != "from":
                continue  # "rushed aid to Kyiv"
            if role == "via":
                leg.vias.append(place)
            elif role == "from" and adjacent and getattr(pred.lexeme, "onward", False):
                leg.places.append(place)
            elif role == "from":
                if adjacent and pred.sense in (Sense.LEAVE, Sense.RETURN, Sense.ARRIVE, Sense.GO):
                    leg.origin = place
                elif self._strong_from(place):
                    leg.origin = leg.origin or place
                elif leg.origin is not None and place.first - [leg.origin, *leg.origins][-1].last <= 3:
                    leg.origins.append(place)  # "venu de Mauritanie et de Gambie"
                elif place.listed and leg.places:
                    leg.places.append(place)
                elif (
                    pred.noun
                    and pred.sense in (Sense.ATTEND, Sense.CEREMONY)
                    and place.kind in ("city", "area")
                    and self._called_by(pred, place)
                ):
                    leg.places.append(place)  # "le sommet de Bali"
            elif role == "to":
                leg.places.append(place)
            elif adjacent and (direct or place.first > pred.last):
                if direct or listing:
                    leg.places.append(place)
            elif (listing and place.first > pred.head and role == "") or (
                leg.places
                and (
                    # "near the border with Peru and Chile": listed with a place that he goes to
                    (place.listed and (before is None or before in leg.places))
                    or self._listed_by_date(leg.places[-1], place, pred)
                )
            ):
                leg.places.append(place)
        if direct and pred.sense in (Sense.VISIT, Sense.GO) and not (leg.places or leg.vias or leg.origin):
            leg.places = self._of_site(pred, behind)
        if pred.sense in (Sense.GO, Sense.VISIT) and all(p.kind == "country" for p in leg.places):
            leg.places += [p for p in enumerated(self.doc, pred) if p not in leg.places]
        if not leg.places and pred.link == "where" and pred.link_at >= 0:
            leg.places = self._where(pred)
            leg.leaning = True
        if not leg.places and direct and pred.link == "who":
            leg.places = self._antecedent_places(pred)
        if not leg.places and (self._there(pred) or self._in_country_told(pred) or self._goes_to_him(pred)):
            leg.there = True
        if not leg.places and self._here(pred):
            leg.here = leg.there = True
        if len(leg.places) > 1:
            paired: dict[int, Moment] = {}
            for place, after in zip(leg.places, [*leg.places[1:], None], strict=True):
                moment = self._date_behind(place, pred) or self._month_behind(place, after, pred)
                if moment is not None:
                    paired[id(place)] = moment
            ahead = {
                id(place): moment
                for place in leg.places[1:]
                if (moment := self._date_before(place, pred)) is not None
            }
            if len(paired) == 1 and not ahead:
                ahead = {id(p): paired[id(p)] for p in leg.places[1:] if id(p) in paired and self._later(p)}
            if len(paired) > 1 or ahead:
                leg.place_dates = {**paired, **ahead} if len(paired) > 1 else ahead

    def _object_of(self, place: PlaceMention, pred: Predicate) -> bool:
        """ "Will als erster Kanzler seit der Wende Hanoi besuchen": right before a verb written at the end
        of its clause stands what it is done to.
        """
        between = self.doc.text[self.doc.ends[place.last - 1] : self.doc.starts[pred.head]]
        return pred.head < place.first and between == " "

    def _ridden_to(self, place: PlaceMention, pred: Predicate) -> bool:
        """ "Took the train to Rome", not "took the train in Rome": a place right behind what is ridden."""
        things = tuple(pred.lexeme.things)
        near = range(max(place.first - 3, 0), place.first - 1)
        return any(self.doc.is_one_of(k, things) for k in near)

    def _of_site(self, pred: Predicate, behind: int) -> list[PlaceMention]:
        """ "Visitará el parque científico de Dakar": the city whose sight is visited."""
        place = next((p for p in self._places(behind, min(pred.end, behind + _SITE)) if p.city), None)
        small, days = self.doc.lexicon.date_prepositions, self.doc.moment_at
        while behind < pred.end and (
            behind in days or (self.doc.lowers[behind] in small and behind + 1 in days)
        ):
            behind += 1
        if (
            place is None
            or place.role not in ("", "from")
            or self.doc.lowers[behind] not in self.doc.lexicon.articles
        ):
            return []
        between, of_words = range(behind, place.first), self.doc.lexicon.of_words
        apart = any(self.doc.gaps[k] >= COMMA or k in self.doc.mention_at for k in between)
        apart = apart or any(word in of_words for word in self.doc.lowers[behind : place.first - 2])
        known = any(hit.get("role") or hit.get("noun") for k in between if (hit := self.doc.hits.get(k)))
        return [] if apart or known else [place]

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
        sites = self.doc.lexicon.site_words
        site = next((k for k in range(pred.start, place.first) if self.doc.lowers[k] in sites), place.first)
        near = place.first - site < _NAMED  # "en la base militar de Dakar"
        stop = site if near else place.first
        return all(self._small(k) for k in range(pred.start, stop)) or (
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
            or word in lexicon.way_words
            or word in lexicon.date_prepositions
            or word in lexicon.articles
            or word in lexicon.fillers
            or word in lexicon.conjunctions
            or word in lexicon.where
            or word in lexicon.relatives
            or word in lexicon.site_words
            or word in lexicon.audience_marks
            or (
                k in doc.covered
                and any(
                    e.kind
                    in (
                        "then_words",
                        "after_words",
                        "via_place",
                        "capital_words",
                        "demonym",
                        "from_place",
                        "destined_words",
                        "facing_words",
                        "fillers",
                    )
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

    def _by_whose(self, k: int) -> bool:
        """ "Auf Einladung von": whose doing it is stands behind a phrase and "of"."""
        phrase = self.doc.covered.get(k - 1)
        if phrase is None or phrase.last != k or phrase.last - phrase.first < 2:
            return False
        return bool(phrase.get("fillers")) and self.doc.lowers[k] in self.doc.lexicon.of_words

    def _adjacent(self, low: int, high: int, *, apart: bool = False) -> bool:
        """Only small words, dates and adjectives stand between."""
        doc, lexicon = self.doc, self.doc.lexicon
        if high < low or high - low > 28:
            return False
        days = sum(k in doc.moment_at for k in range(low, high))  # "el jueves 12 y viernes 13 de marzo"
        if high - low - days > 14:
            return False
        guest, far = False, 8  # "ist am Montag bei Präsident X in Rom": a host may stand between
        for k in range(low, high):
            word = doc.lowers[k]
            if (day := doc.moment_at.get(k)) is not None:
                far += 1
                if k + 1 < day.last:
                    continue
            guest = guest or word in lexicon.guest_words or self._by_whose(k)
            if guest and k in doc.mention_at:
                far += 1
                continue
            if k - low > far:
                return False
            if doc.gaps[k] >= COMMA and k < high - 1:
                return False
            if not (
                word in lexicon.articles
                or (k + 1 in doc.moment_at and word in lexicon.date_prepositions | lexicon.upcoming)
                or word in lexicon.from_place
                or word in lexicon.to_place
                or word in lexicon.fillers
                or word in lexicon.role_adjectives
                or word in lexicon.place_adjectives
                or word in lexicon.determiners
                or word in lexicon.until_words
                or word in lexicon.since_words
                or word in lexicon.negations
                or (k > low and doc.lowers[k - 1] in lexicon.negations)  # "war seit Mai nicht mehr in Rom"
                or k in doc.moment_at
                or word in lexicon.guest_words
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
