"""Finds where a story tells somebody beside a place abroad that no rule takes him to, and what can be seen
there.

A telling is one person and one mention of a place, in one sentence or a few sentences apart. Its grounds are
names of what speaks for or against his having travelled there; `legs` weighs them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from itineraries.extraction.document import (
    COMMA,
    Document,
    Hit,
    Leg,
    Person,
    PersonMention,
    PlaceMention,
    Sentence,
)
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import is_free, persons_of
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.legs.arguments import DOINGS, TRAVEL, UNREAL
from itineraries.extraction.steps.text.labels import speaker_labels
from itineraries.extraction.steps.trips.route import Route
from itineraries.extraction.steps.when.moments import Moment
from itineraries.extraction.steps.who.headline import own_report
from itineraries.extraction.steps.who.nationals import country_of, is_abroad
from itineraries.extraction.words import plain

_PLACES = 300  # of a story that are looked at
_MENTIONS = 6  # of people on either side of a place in its sentence
_PREDICATES = 12  # on either side of a place in its sentence
_COUNTRYMEN = 6  # of somebody told to be at a place, that may be with him
_CARRIED = 3  # people told before, and sentences before
_WINDOW = 8  # words on either side of a place
_NEAR = 15  # words on either side of a place in which others are looked for
_TOPIC = 4  # words before a place that may make it what somebody talks about
_EARLY = 60  # words
_LENGTHS = (1, 3, 6, 12, 25)  # words between a person and a place

HEADED = "the country is in the title"

_THOUGHT = (Sense.WISH, Sense.CALL, Sense.DOUBT)
_MEETINGS = (*DOINGS, Sense.HOST)
_TOLD = (*TRAVEL, *_MEETINGS, Sense.SAY, Sense.OTHER, Sense.INVITE, Sense.MAKE, Sense.SEND)


@dataclass(slots=True, eq=False)
class Telling:
    """A person beside a place: `apart` sentences before it, or the one whom the story is about (None)."""

    person: Person
    place: PlaceMention
    sentence: Sentence
    mention: PersonMention | None
    apart: int | None
    further: bool  # another city of a country that he is known to travel to


class Tellings:
    """The tellings of one story whose journeys are `routes`."""

    def __init__(self, doc: Document, routes: list[Route]) -> None:
        self.doc = doc
        self.people = [p for p in doc.persons if not p.minor and (p.offices or p.known is not None)]
        self._able = {id(p) for p in self.people}
        self._mentions = sorted(doc.mentions, key=lambda m: m.first)
        self._firsts = [m.first for m in self._mentions]
        self._predicates = predicates_told(doc)
        self._counts = {id(p): len(p.mentions) for p in self.people}
        self._most = max(self._counts.values(), default=0)
        self._of_country: dict[str | None, list[Person]] = {}
        for person in self.people:
            self._of_country.setdefault(country_of(person), []).append(person)
        self._first = next((p for m in self._mentions for p in persons_of(m) if id(p) in self._able), None)
        self._places = Counter(p.country for p in doc.places if p.country and not p.attribute)
        self._datelines = {p.country for p in doc.places[:_PLACES] if p.dateline}
        self._homes = {country_of(p) for p in self.people}
        self._title = {plain(word) for word in doc.title_words}
        self._went: dict[int, dict[str, set[str | None]]] = {}
        for route in routes:
            stops = self._went.setdefault(id(route.person), {})
            for stop in route.stops:
                stops.setdefault(stop.country, set()).add(stop.city)
        self._goers = Counter(country for stops in self._went.values() for country in stops)
        self._own_legs: dict[int, list[int]] = {}  # person -> the sentences of what is told of his travel
        self._leading: dict[int, list[Leg]] = {}  # place -> what is told of it
        self._together: dict[int, set[int]] = {}  # person -> those told to travel with him
        self._met: dict[int, set[int]] = {}  # sentence -> those whom its travellers meet
        for leg in sorted(doc.legs, key=lambda told: told.sentence.index):
            self._met.setdefault(leg.sentence.index, set()).update(id(p) for p in (*leg.others, *leg.hosts))
            for place in (*leg.places, *leg.vias):
                self._leading.setdefault(place.first, []).append(leg)
            if leg.state == "told" and not leg.remote:
                company = {id(p) for p in leg.travellers[:_COUNTRYMEN]}
                for person in leg.travellers:
                    self._together.setdefault(id(person), set()).update(company - {id(person)})
                    self._own_legs.setdefault(id(person), []).append(leg.sentence.index)

    @cached_property
    def _headed(self) -> set[str | None]:
        """The countries in the title, which few stories have to be asked for."""
        title = self.doc.title_document
        return {place.country for place in title.places} if title is not None else set()

    @cached_property
    def _remote(self) -> bool:
        """Whether the title tells a call."""
        title = self.doc.title_document
        heads = title.hits.values() if title is not None else ()
        return any(hit.get("remote_words") or Sense.CALL in _senses(hit) for hit in heads)

    def __iter__(self) -> Iterator[Telling]:
        """In the order of the text; each place with the people of its sentence and those told before."""
        doc = self.doc
        if doc.speakers or speaker_labels(doc) or own_report(doc):
            return  # a speech or an office's own report tells of much, and where it is held at its head
        for place in doc.places[:_PLACES]:
            if not place.country or doc.mute[place.first] == 1 or self._of_an_office(place):
                continue
            sentence = doc.sentence_at(place.first)
            for person, mention, apart in self._beside(place, sentence):
                further = place.country in self._went.get(id(person), ())
                if is_abroad(person, place.country) and not (further and self._known(person, place)):
                    telling = Telling(person, place, sentence, mention, apart, further)
                    if not self._of_something_else(telling):
                        yield telling

    def _of_an_office(self, place: PlaceMention) -> bool:
        """ "The president of France", "U.S. Secretary of State X"."""
        behind = self.doc.mention_at.get(place.last)
        people = persons_of(behind) if behind is not None and behind.how != "pronoun" else []
        return place.attribute or any(country_of(person) == place.country for person in people)

    def _of_something_else(self, telling: Telling) -> bool:
        """The journey of others alone; a wish or a call; a clause of what may be or is denied."""
        if self._led_by_others(telling) or self._of_a_life(telling) or self._met_by_others(telling):
            return True
        before = self.doc.lowers[telling.place.first - 1] if telling.place.first else ""
        if telling.further and before in self.doc.lexicon.of_words:
            return True  # "at Chequers, north-west of London"
        if self._talked_about(telling.sentence, telling.place):
            return True
        if telling.apart != 0 and self._of_others(telling.sentence, telling.place):
            return True
        predicates = self.around(telling)
        if any(p.last == telling.place.first and p.sense not in TRAVEL for p in predicates):
            return True  # "to discuss Madrid"
        unsure = any(p.state in UNREAL for p in clauses_of(telling.place.first, predicates))
        return unsure or any(p.sense in _THOUGHT for p in predicates)

    def _met_by_others(self, telling: Telling) -> bool:
        """ "Arrives in Beirut and will meet X": whom others meet has not come along for that."""
        goers = self._goers_to(telling.place)
        return bool(goers) and id(telling.person) in self._met.get(telling.sentence.index, ())

    def _of_a_life(self, telling: Telling) -> bool:
        """ "Born in Riga, he …": between commas with what tells of somebody's life."""
        doc, sentence, place = self.doc, telling.sentence, telling.place
        low = high = place.first
        while low > sentence.first and doc.gaps[low - 1] < COMMA and place.first - low < _WINDOW:
            low -= 1
        while high < sentence.last - 1 and doc.gaps[high] < COMMA and high - place.first < _WINDOW:
            high += 1
        born = any(doc.lowers[k] in doc.lexicon.born_words for k in range(low, high + 1))
        return born or any(doc.phrases_in("life_words", low, high + 1))

    def _led_by_others(self, telling: Telling) -> bool:
        """ "Macron will travel to Guangzhou": told of people of other countries, and not of him."""
        home = country_of(telling.person)
        goers = self._goers_to(telling.place)
        return bool(goers) and (home is None or all(country_of(p) != home for p in goers))

    def _talked_about(self, sentence: Sentence, place: PlaceMention) -> bool:
        """ "The attack in Kabul", "the Belfast Agreement": the place of what is talked about."""
        doc, lexicon = self.doc, self.doc.lexicon
        topics = (*lexicon.happening_words, *lexicon.struck_words, *lexicon.about_words)
        before = doc.lowers[max(sentence.first, place.first - _TOPIC) : place.first]
        behind = doc.lowers[place.last : min(place.last + 2, sentence.last)]
        if any(word in topics for word in before) or any(word in lexicon.accords for word in behind):
            return True
        return doc.pack.capital_nouns and any(_of_what_happens(doc, word) for word in before)

    def _of_others(self, sentence: Sentence, place: PlaceMention) -> bool:
        """ "The finance ministers parted in Bengaluru": told of a group of office-holders."""
        near = range(max(sentence.first, place.first - _NEAR), min(sentence.last, place.last + _NEAR))
        return any(self.doc.lowers[k] in self.doc.lexicon.plural_roles for k in near)

    def _known(self, person: Person, place: PlaceMention) -> bool:
        """Whether a place is a stop of his, or no further city of its country."""
        cities = self._went[id(person)][place.country or ""]
        return place.city is None or place.city in cities or None in cities

    def _beside(
        self, place: PlaceMention, sentence: Sentence
    ) -> list[tuple[Person, PersonMention | None, int | None]]:
        """Who is told in the sentence of a place or shortly before it, each by the nearest mention."""
        found: dict[int, tuple[Person, PersonMention | None, int | None]] = {}
        at = bisect_left(self._firsts, place.first)
        near = self._mentions[max(0, at - _MENTIONS) : at + _MENTIONS]
        for mention in sorted(near, key=lambda m: abs(m.first - place.first)):
            if sentence.first <= mention.first < sentence.last:
                for person in self.who(mention):
                    found.setdefault(id(person), (person, mention, 0))
        inside = len(found)
        before = bisect_left(self._firsts, sentence.first) - 1
        while before >= 0 and len(found) < inside + _CARRIED:
            mention = self._mentions[before]
            apart = sentence.index - self.doc.sentence_of[mention.first]
            if apart > _CARRIED:
                break
            for person in self.who(mention):
                found.setdefault(id(person), (person, mention, apart))
            before -= 1
        for person in self._countrymen(place):
            found.setdefault(id(person), (person, None, None))
        if self._first is not None:
            found.setdefault(id(self._first), (self._first, None, None))
        return list(found.values())

    def _countrymen(self, place: PlaceMention) -> list[Person]:
        """People of the country of those who are told to be at a place."""
        told = (leg for leg in self._leading.get(place.first, []) if leg.state == "told")
        homes = dict.fromkeys(country_of(p) for leg in told for p in leg.travellers)  # in the order told
        known = [home for home in homes if home is not None]
        return [person for home in known for person in self._of_country.get(home, [])[:_COUNTRYMEN]]

    def _goers_to(self, place: PlaceMention) -> list[Person]:
        """Who is told to be at a place, or to come there or not."""
        return [person for leg in self._leading.get(place.first, []) for person in leg.travellers]

    def others_there(self, telling: Telling) -> Leg | None:
        """What is told of others who are there, whom he is likely to be with."""
        return next((leg for leg in self._leading.get(telling.place.first, []) if leg.state == "told"), None)

    def who(self, mention: PersonMention) -> list[Person]:
        """Those meant by a mention who may have travelled: no minor ones, in office or known."""
        return [p for p in persons_of(mention) if id(p) in self._able]

    # grounds

    def grounds(self, telling: Telling) -> tuple[str, ...]:
        """What speaks for or against the journey, as names, each once."""
        return tuple(sorted({*self.grounds_of_text(telling), *self.grounds_of_title(telling.place)}))

    def grounds_of_text(self, telling: Telling) -> tuple[str, ...]:
        """The grounds that are seen without reading the title."""
        predicates = self.around(telling)
        told = (
            *self._of_place(telling.place),
            *self._of_person(telling),
            *self._of_both(telling),
            *self._of_clause(telling, predicates),
            *self._of_sentence(telling, predicates),
            *self._of_journeys(telling),
        )
        return tuple(sorted(set(told)))

    def _of_place(self, place: PlaceMention) -> Iterator[str]:
        doc = self.doc
        yield f"the place is held by “{place.role or 'nothing'}”"
        yield f"the place is a {'city' if place.city else place.kind}"
        for name in ("metonym", "dateline", "listed", "used"):
            if getattr(place, name):
                yield f"the place is {name}"
        if place.first < _EARLY:
            yield "told early"
        if place.country in self._datelines:
            yield "the story comes from there"
        elif not self._datelines:
            yield "the story comes from nowhere"
        if not doc.moments:
            yield "the story tells no date"
        yield f"the country is told {_times(self._places[place.country or ''])}"
        if place.country in self._homes:
            yield "somebody of the story is from there"
        if doc.mute[place.first] == 2:
            yield "told in quoted speech"
        before = doc.lowers[place.first - 1] if place.first else ""
        if before in doc.lexicon.of_words:
            yield "the place belongs to something"

    def grounds_of_title(self, place: PlaceMention) -> Iterator[str]:
        if place.country in self._headed:
            yield HEADED
        if self._remote:
            yield "the title tells a call"

    def _of_person(self, telling: Telling) -> Iterator[str]:
        person, office = telling.person, telling.person.office
        if person is self._first:
            yield "he is told first"
        yield f"he is told {_times(self._counts[id(person)])}"
        if self._counts[id(person)] == self._most > 1:
            yield "he is told most"
        if not self._title.isdisjoint(person.keys):
            yield "he is in the title"
        yield f"he is a {office.kind if office is not None else 'person'}"
        if office is not None and office.former:
            yield "he was in office"
        if office is not None and office.organization:
            yield "he is of an organisation"
        if country_of(person) is None:
            yield "his country is unknown"
        if not person.name:
            yield "he has no name"
        if telling.mention is not None:
            yield f"he is told by {telling.mention.how}"

    def _of_both(self, telling: Telling) -> Iterator[str]:
        """How the two stand to each other."""
        doc, place, mention = self.doc, telling.place, telling.mention
        if mention is None or telling.apart is None:
            yield "he is told elsewhere"
            return
        if telling.apart:
            yield f"he is told {telling.apart} sentences before"
            return
        yield "he is told in the sentence"
        ahead = mention.first < place.first
        low, high = (mention.last, place.first) if ahead else (place.last, mention.first)
        yield f"{'before' if ahead else 'behind'} the place, {length(high - low)}"
        between = doc.mentions_in(low, min(high, low + _LENGTHS[-1]))
        yield "somebody stands between" if between else "nobody stands between"
        stretch = range(low, min(high, low + _LENGTHS[-1]))
        if any(k in doc.place_at for k in stretch):
            yield "a place stands between"
        if any(doc.gaps[k - 1] >= COMMA for k in stretch):
            yield "a comma stands between"
        yield "nothing holds him" if is_free(doc, mention, telling.sentence.first) else "something holds him"

    def around(self, telling: Telling) -> list[Predicate]:
        """The predicates of the sentence that stand near the place."""
        return predicates_near(self._predicates, telling.sentence.index, telling.place.first, _PREDICATES)

    def _of_clause(self, telling: Telling, predicates: list[Predicate]) -> Iterator[str]:
        inside = clauses_of(telling.place.first, predicates)
        own = [p for p in inside if telling.person in p.subjects]
        if own:
            yield "he is the subject of the clause"
            for predicate in own:
                sense = predicate.sense.value if predicate.sense in _TOLD else "something"
                yield f"he is told to {sense} there"
                yield f"what he does is {predicate.state}"
                yield f"what he does is {predicate.tense}"
        elif any(telling.person in p.subjects for p in predicates):
            yield "he is a subject of the sentence"
        elif any(p.subjects for p in inside):
            yield "another is the subject of the clause"
        elif any(p.blocked for p in inside):
            yield "a thing or a group is the subject of the clause"
        if any(moments_in(self.doc, p.start, p.end) for p in inside):
            yield "the clause tells a date"

    def _of_sentence(self, telling: Telling, predicates: list[Predicate]) -> Iterator[str]:
        doc, sentence, place = self.doc, telling.sentence, telling.place
        for predicate in predicates:
            kind = "a noun" if predicate.noun else "a verb"
            if predicate.sense in TRAVEL:
                yield f"{kind} of travel is in the sentence"
            if predicate.sense in _MEETINGS:
                yield f"{kind} of meeting is in the sentence"
            if predicate.state != "told" and predicate.sense in (*TRAVEL, *_MEETINGS):
                yield "the sentence is unsure"
            if predicate.sense is Sense.INVITE:
                yield "the sentence tells of an invitation"
        if not predicates:
            yield "the sentence tells nothing"
        low, high = max(sentence.first, place.first - _WINDOW), min(sentence.last, place.last + _WINDOW)
        for k in range(low, high):
            hit = doc.hits.get(k)
            for entry in hit.entries if hit is not None else ():
                sense = getattr(entry.value, "sense", None)
                if entry.kind == "remote_words":
                    yield "a call is near"
                elif isinstance(sense, Sense):
                    yield f"a {entry.kind} of {sense.value} is near"
                elif entry.kind in ("demonym", "role"):
                    yield f"a {entry.kind} is near"
        if moments_in(doc, sentence.first, sentence.last):
            yield "the sentence tells a date"
        told = doc.mentions_in(low, high)
        others = (p for m in told for p in persons_of(m) if p is not telling.person)
        if any(country_of(p) == place.country for p in others):
            yield "somebody from there is near"

    def _of_journeys(self, telling: Telling) -> Iterator[str]:
        """What is known of journeys already."""
        place, mine = telling.place, self._went.get(id(telling.person), {})
        if mine:
            yield "he travels"
        elif self._went:
            yield "only others travel"
        else:
            yield "nobody travels"
        if telling.further:
            yield "a further city of a country he travels to"
        elif self._goers[place.country or ""]:
            yield "others travel there"
        legs = self._leading.get(place.first, [])
        for leg in legs:
            if leg.travellers:
                yield (
                    "he is told to be there"
                    if telling.person in leg.travellers
                    else "others are told to be there"
                )
                yield f"told to be there: {leg.state}"
                yield f"told to be there: {leg.sense}"
                home = country_of(telling.person)
                if home is not None and any(country_of(p) == home for p in leg.travellers):
                    yield "somebody of his country is told to be there"
                if any(id(p) in self._together.get(id(telling.person), ()) for p in leg.travellers):
                    yield "somebody he is told with is told to be there"
        if legs and not any(leg.travellers for leg in legs):
            yield "somebody not known is told to be there"
        sentences, index = self._own_legs.get(id(telling.person), []), telling.sentence.index
        at = bisect_left(sentences, index)
        if index in sentences[at : at + 1]:
            yield "a statement of his is in the sentence"
            if telling.apart:
                yield "a statement of his is in the sentence, where he is not"
        if sentences:
            beside = any(abs(told - index) <= 1 for told in sentences[max(0, at - 1) : at + 1])
            yield "a statement of his is beside it" if beside else "a statement of his is far off"


def predicates_told(doc: Document) -> dict[int, list[Predicate]]:
    """The predicates of each sentence that has some."""
    return {found[0].sentence.index: found for found in doc.predicates if found}


def predicates_near(
    told: Mapping[int, list[Predicate]], sentence: int, token: int, most: int
) -> list[Predicate]:
    """The predicates of a sentence on either side of a token, so many of each."""
    found = told.get(sentence, [])
    at = bisect_left(found, token, key=lambda p: p.head)
    return found[max(0, at - most) : at + most]


def clauses_of(token: int, predicates: Iterable[Predicate]) -> list[Predicate]:
    """The predicates in whose clause a word stands."""
    return [p for p in predicates if p.start <= token < p.end]


def moments_in(doc: Document, first: int, last: int) -> list[Moment]:
    """The dates that begin among the tokens [first, last), in order."""
    at = bisect_left(doc.moments, first, key=lambda m: m.first)
    found: list[Moment] = []
    while at < len(doc.moments) and doc.moments[at].first < last and len(found) < _MENTIONS:
        found.append(doc.moments[at])
        at += 1
    return found


def _senses(hit: Hit) -> set[Sense]:
    return {sense for e in hit.entries if isinstance(sense := getattr(e.value, "sense", None), Sense)}


def _times(count: int) -> str:
    return ("never", "once", "twice")[count] if count < 3 else "often"


def length(words: int) -> str:
    return next((f"{most} words at most" for most in _LENGTHS if words <= most), "far apart")


def _of_what_happens(doc: Document, word: str) -> bool:
    """ "Des Angriffskriegs in …": a compound of what happens somewhere, in its genitive too."""
    ends = doc.lexicon.happening_words
    return word.endswith(ends) or (
        word.endswith("s") and word.removesuffix("s").removesuffix("e").endswith(ends)
    )
