"""Tells the reading of one article step by step: what each step found, on which words, and why.

For people who ask where a fact comes from, or why one is missing. `extract --explain` prints it. Every line
shows the characters it stands on, so that it can be found in the text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from itineraries.extraction.confidence import grounds_of, measured
from itineraries.extraction.directory import EMPTY, Directory
from itineraries.extraction.document import Document, Leg, Person, PersonMention, PlaceMention
from itineraries.extraction.drafts import EventDraft, Evidence, PersonDraft, StopDraft, TripDraft
from itineraries.extraction.pipeline import run_steps
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.trips.route import Route
from itineraries.extraction.steps.when.moments import Moment

_AROUND = 12  # characters shown on either side of what is left out
_LONG = 70  # characters of the text that a line shows at most
_HOW = {
    "name": "by name",
    "surname": "by surname",
    "office": "by office",
    "pronoun": "by a pronoun",
    "counterpart": "as counterpart",
    "group": "as a group",
    "title": "by title",
    "label": "by the label of a turn",
}


def explain(
    text: str, *, published: date, language: str, title: str = "", directory: Directory = EMPTY
) -> Iterator[str]:
    """The lines that tell how one article is read, step by step; the arguments are those of `extract`.

    Raises UnsupportedLanguage when the first line is asked for.
    """
    steps = run_steps(text, published=published, language=language, title=title, directory=directory)
    for number, (step, doc) in enumerate(steps, 1):
        sought, tell = TOLD[step.__name__]
        yield f"{number}. {step.__name__}: {sought}"
        lines = list(tell(doc)) or ["nothing"]
        yield from (f"   {line}" for line in lines)


# What each step left in the document


def _markup(doc: Document) -> Iterator[str]:
    for at in doc.cuts[0]:
        yield _chars(doc, max(at - _AROUND, 0), min(at + _AROUND, len(doc.text)))


def _noise(doc: Document) -> Iterator[str]:
    for start, end in doc.noise:
        yield _chars(doc, start, end)


def _tokens(doc: Document) -> Iterator[str]:
    quoted = doc.mute.count(2)
    yield f"{len(doc.words)} words, {doc.mute.count(1)} of them noise, {quoted} in quoted speech"


def _sentences(doc: Document) -> Iterator[str]:
    for sentence in doc.sentences:
        yield f"sentence {sentence.index}, paragraph {sentence.paragraph}: " + _chars(
            doc, sentence.start, sentence.end
        )


def _in_office(doc: Document) -> Iterator[str]:
    yield "nobody: read no further" if doc.nobody else "read on"


def _order(doc: Document) -> Iterator[str]:
    if doc.written is None:
        return
    for sentence in doc.sentences:
        starts = doc.starts[sentence.first : sentence.last]
        if starts != sorted(starts):
            yield f"sentence {sentence.index} is read as: " + " ".join(
                doc.words[sentence.first : sentence.last]
            )


def _moments(doc: Document) -> Iterator[str]:
    for moment in doc.moments:
        mention = moment.mention
        readings = {name: getattr(mention, name) for name in ("past", "future", "near")}
        values = {
            name: f"{value.start}{f' to {value.end}' if value.end else ''}"
            for name, value in readings.items()
            if value is not None
        }
        if len(set(values.values())) == 1:
            meant = values.popitem()[1]
        elif values:
            meant = ", ".join(f"{value} if {name}" for name, value in values.items())
        elif mention.days is not None:
            meant = f"{mention.days} days long"
        elif mention.offset_days is not None:
            meant = f"{mention.offset_days} days after the date before it"
        else:
            meant = mention.kind
        yield f"{_words(doc, moment.first, moment.last)} → {meant} (rule {mention.rule})"


def _phrases(doc: Document) -> Iterator[str]:
    for hit in sorted(doc.hits.values(), key=lambda h: h.first):
        kinds = ", ".join(dict.fromkeys(entry.kind for entry in hit.entries))
        yield f"{_words(doc, hit.first, hit.last)} is {kinds}"


def _places(doc: Document) -> Iterator[str]:
    for place in doc.places:
        yield _place(doc, place)


def _people(doc: Document) -> Iterator[str]:
    for mention in doc.mentions:
        yield _mention(doc, mention)


def _resolved(doc: Document) -> Iterator[str]:
    for mention in doc.mentions:
        if mention.how not in ("name", "title"):
            yield _mention(doc, mention)


def _predicates(doc: Document) -> Iterator[str]:
    for predicates in doc.predicates:
        for predicate in predicates:
            yield _predicate(doc, predicate)


def _movements(doc: Document) -> Iterator[str]:
    for number, leg in enumerate(doc.legs, 1):
        yield f"statement {number}: {_leg(doc, leg)}"


def _appearances(doc: Document) -> Iterator[str]:
    for leg in doc.legs:
        if leg.rule == "transcript":
            yield f"statement: {_leg(doc, leg)}"


def _scenes(doc: Document) -> Iterator[str]:
    for scene in doc.scenes:
        bodies = f" of {', '.join(scene.bodies)}" if scene.bodies else ""
        yield f"{_words(doc, scene.first, scene.last)}: a {scene.kind}{bodies} in {_where(scene.place)}"


def _events(doc: Document) -> Iterator[str]:
    for leg in doc.legs:
        for happening in leg.happenings:
            who = ", ".join([*map(_name, happening.people), *happening.organizations])
            yield (
                f"{_words(doc, happening.first, happening.last)}: {happening.kind}"
                f"{f' with {who}' if who else ''} (rule {happening.rule})"
            )


def _routes(doc: Document) -> Iterator[str]:
    numbers = {id(leg): number for number, leg in enumerate(doc.legs, 1)}
    for leg in doc.legs:
        if leg.note:
            yield f"statement {numbers[id(leg)]}: {_leg(doc, leg)}, {leg.note}"
    for route in doc.routes:
        yield _route(route, numbers)


def _drafts(doc: Document) -> Iterator[str]:
    for number, trip in enumerate(doc.trips, 1):
        names = ", ".join(map(_person, trip.travellers))
        yield f"trip {number}: {names}: {trip.status}: {' > '.join(map(_where, trip.stops))}"


def _trips(doc: Document) -> Iterator[str]:
    for number, trip in enumerate(doc.trips, 1):
        yield from _trip(number, trip)
    for official in doc.officials:
        yield f"official: {_person(official)}"


#: Step → what it looks for, and what tells it.
TOLD: dict[str, tuple[str, Callable[[Document], Iterator[str]]]] = {
    "leave_out_markup": ("what the markup of a page has left in the text", _markup),
    "find_noise": ("lines that are no part of the story", _noise),
    "split_tokens": ("words", _tokens),
    "split_sentences": ("sentences", _sentences),
    "look_for_offices": ("whether somebody in office may be told; if not, no journey is", _in_office),
    "order_words": ("sentences read in another order of words than they are written", _order),
    "find_moments": ("dates, with what they mean by the tense they are told in", _moments),
    "find_phrases": ("phrases the language pack knows", _phrases),
    "find_places": ("places, and the word that leads to them", _places),
    "find_people": ("people told by name or office", _people),
    "resolve_people": ("who is meant where no full name is told", _resolved),
    "find_predicates": ("what is said to happen: sense, tense, certainty, and by whom", _predicates),
    "find_movements": ("statements of travel or of being somewhere", _movements),
    "find_appearances": ("speakers of a transcript who are away from home", _appearances),
    "find_scenes": ("gatherings told with their place", _scenes),
    "find_events": ("what happens there", _events),
    "follow_routes": ("which statements are one journey", _routes),
    "assemble_trips": ("trips, as drafts", _drafts),
    "rate_facts": ("trips, each fact with its rule, its confidence and its words", _trips),
}


# One thing a line


def _place(doc: Document, place: PlaceMention) -> str:
    marks = [
        name for name in ("dateline", "inferred", "metonym", "attribute", "listed") if getattr(place, name)
    ]
    held = f", told with “{place.role}”" if place.role else ""
    how = f" ({', '.join(marks)})" if marks else ""
    return f"{_words(doc, place.first, place.last)} → {_where(place)}{held}{how}"


def _mention(doc: Document, mention: PersonMention) -> str:
    how = _HOW.get(mention.how, mention.how)
    people = ", ".join(map(_name, mention.plural)) or (
        _name(mention.person) if mention.person is not None else "nobody known"
    )
    return f"{_words(doc, mention.first, mention.last)} → {people}, told {how}"


def _predicate(doc: Document, predicate: Predicate) -> str:
    who = ", ".join(map(_name, predicate.subjects)) or ("a thing" if predicate.blocked else "nobody told")
    off = f", {predicate.called_off}" if predicate.called_off else ""
    kind = "noun" if predicate.noun else "passive verb" if predicate.passive else "verb"
    return (
        f"{_words(doc, predicate.first, predicate.last)}: {kind} of {predicate.sense}, {predicate.tense}, "
        f"{predicate.state}{off}; who: {who}"
    )


def _leg(doc: Document, leg: Leg) -> str:
    parts = [f"{_words(doc, leg.first, leg.last)}: {leg.sense}, {leg.tense}, {leg.state}"]
    parts.append(f"who: {', '.join(map(_name, leg.travellers)) or 'nobody'}")
    if leg.places:
        parts.append(f"where: {', '.join(map(_where, leg.places))}")
    if leg.vias:
        parts.append(f"via: {', '.join(map(_where, leg.vias))}")
    if leg.origin is not None:
        parts.append(f"from: {_where(leg.origin)}")
    for name, moment in (("when", leg.date), ("until", leg.until)):
        if isinstance(moment, Moment):
            parts.append(f"{name}: {moment.mention.quote}")
    return f"{'; '.join(parts)} (rule {leg.rule}{', presence only' if leg.weak else ''})"


def _route(route: Route, numbers: dict[int, int]) -> str:
    stops = []
    for stop in route.stops:
        days = stop.arrive or stop.weak_date
        until = f" to {stop.depart}" if stop.depart else ""
        stops.append(f"{_where(stop)}{f' on {days}{until}' if days or until else ''}")
    told = ", ".join(str(numbers[id(leg)]) for leg in route.legs if id(leg) in numbers)
    return f"{_name(route.person)}, {route.state}: {' > '.join(stops) or 'no stop'} (statements {told})"


def _trip(number: int, trip: TripDraft) -> Iterator[str]:
    names = ", ".join(map(_person, trip.travellers))
    passing = ", told in passing" if trip.background else ""
    yield f"trip {number}: {names}: {trip.status}{passing}; confidence {trip.confidence:.2f}"
    yield f"    for and against: {', '.join(_grounds(trip))}"
    yield from _why(trip.evidence)
    for traveller in trip.travellers:
        yield from _why(traveller.evidence)
    for stop in trip.stops:
        yield f"  stop {stop.order}: {_stop(stop)}"
        yield from _why(stop.evidence)
    for event in trip.events:
        yield f"  event: {_event(event)}"
        yield from _why(event.evidence)


def _grounds(trip: TripDraft) -> Iterator[str]:
    weights = measured().trips
    for ground in grounds_of(trip):
        yield f"{ground} ({weights.get(ground, 0.0):+.2f})"


def _why(evidence: Iterable[Evidence]) -> Iterator[str]:
    for item in evidence:
        note = f" {item.note}" if item.note else ""
        yield (
            f"    {item.field} by {item.rule}, {item.confidence:.2f}: "
            f"[{item.span.start}:{item.span.end}] “{_short(item.quote)}”{note}"
        )


def _stop(stop: StopDraft) -> str:
    days = f", from {stop.arrive or '?'} to {stop.depart or '?'}" if stop.arrive or stop.depart else ""
    return f"{_where(stop)}{days}"


def _event(event: EventDraft) -> str:
    who = f" with {', '.join(event.counterparts)}" if event.counterparts else ""
    return (
        f"{event.kind}{who}{f' in {event.place_country}' if event.place_country else ''}"
        f"{f' on {event.date}' if event.date else ''}"
    )


# Words of the lines


def _where(place: Any) -> str:
    """A place mention, a stop or a draft of one: city and country as far as told."""
    return ", ".join(filter(None, (place.city, place.country))) or "a region"


def _name(person: Person) -> str:
    if person.known is not None:
        return str(person.known.name)
    office = person.office
    return person.name or (f"the {office.english} ({office.country or '?'})" if office else "somebody")


def _person(person: PersonDraft) -> str:
    name = person.name or f"the {person.role}"
    role = f"{person.role}, " if person.name and person.role else ""
    return f"{name} ({role}{person.country or person.organization or 'country unknown'})"


def _words(doc: Document, first: int, last: int) -> str:
    span = doc.span(first, max(last, first + 1))
    return _chars(doc, span.start, span.end)


def _chars(doc: Document, start: int, end: int) -> str:
    span = doc.as_given(start, end)
    return f"[{span.start}:{span.end}] “{_short(doc.source[span.start : span.end])}”"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONG else f"{line[: _LONG - 1]}…"
