"""Reads the head and the speakers of a transcript: who appears together, where, and what the occasion is.

A transcript tells its scene by its form: a head with the place, a line for each turn with the speaker's
office in capitals, and a title that names the occasion. Whoever speaks away from home is there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from itineraries.extraction.document import (
    Document,
    Happening,
    Leg,
    Office,
    Person,
    PersonMention,
    PlaceMention,
)
from itineraries.extraction.languages.pack import Noun, Role, Sense, Verb
from itineraries.extraction.lexicon import END
from itineraries.extraction.reckoning import Parts, Told, reckon
from itineraries.extraction.steps.text.labels import label_role, speaker_labels
from itineraries.extraction.steps.when.dates import DateMention
from itineraries.extraction.steps.when.moments import Moment
from itineraries.extraction.steps.where.places import settle
from itineraries.extraction.steps.who.speakers import labelled
from itineraries.extraction.words import plain

_CLOCK = re.compile(r"^[^\n]{0,24}\b\d{1,2}[:.]\d{2}\b[^\n]{0,24}$", re.MULTILINE)
_HEAD = 400  # characters of a head at most
_EVENTS = ("bilateral_meeting", "summit", "multilateral_meeting", "press_conference", "ceremony", "signing")
_WITH_OTHERS = ("bilateral_meeting", "press_conference", "ceremony", "signing")


@dataclass(slots=True)
class _Speaker:
    person: Person
    first: int
    last: int


def find_appearances(doc: Document) -> None:
    """Add a leg for the speakers of a transcript who are away from home."""
    labels = speaker_labels(doc)
    if not labels or _from_afar(doc):
        return
    speakers = _speakers(doc, labels)
    place = _place_of_head(doc, labels[0][0]) if speakers else None
    homes = {s.person.country for s in speakers if s.person.country}
    if place is None and len(homes) > 1 and set(_occasions(doc, met=True)) & set(_WITH_OTHERS):
        place = _place_of_speech(doc, homes)
    if place is None or place.country is None:
        return
    moment = _day(doc, labels[0][0], place)
    homes.discard(place.country)
    for home in dict.fromkeys(s.person.country for s in reversed(speakers) if s.person.country in homes):
        _appear(doc, speakers, home, place, moment)


def _from_afar(doc: Document) -> bool:
    """The title tells a meeting by video or telephone: whoever speaks is at home."""
    head = doc.title_document
    return head is not None and any(hit.get("remote_words") for hit in head.hits.values())


def _speakers(doc: Document, labels: list[tuple[int, int]]) -> list[_Speaker]:
    found: list[_Speaker] = []
    for start, end in labels:
        first, last = doc.tokens(start, end)
        while first < last and doc.lowers[first] in doc.lexicon.articles:
            first += 1
        told, behind = label_role(doc, first, last)
        if told is None or told.minor:
            continue
        person = _person(doc, told, behind, last)
        if person is None or any(s.person is person for s in found):
            continue
        office = Office(told.english, told.kind, told.country or person.country, told.organization)
        if not person.offices:
            person.offices.append(office)
        mention = PersonMention(
            person, first, last, "label", office, (behind, last) if behind < last else None
        )
        doc.mentions.append(mention)
        person.mentions.append(mention)
        found.append(_Speaker(person, first, last))
    return found


def _person(doc: Document, role: Role, behind: int, last: int) -> Person | None:
    """Whom a label means, made where only the directory knows him."""
    known = labelled(doc, role, behind, last)
    if known is not None or behind >= last:
        return known
    name = " ".join(doc.words[behind:last])
    holder = None
    for spelling in (name, doc.words[last - 1]):
        holder = holder or doc.directory.find_surname(
            spelling,
            on=doc.published,
            kind=role.kind if role.kind != "other" else None,
            role=role.english,
        )
    if holder is None:
        return None
    person = Person(name=holder.name, surname=holder.name.split()[-1], known=holder, country=holder.country)
    person.keys = tuple(plain(w) for w in holder.name.split())
    doc.persons.append(person)
    return person


def _place_of_head(doc: Document, stop: int) -> PlaceMention | None:
    """The most exact place told before the first turn."""
    if stop > _HEAD:
        return None
    inside = [p for p in doc.places if doc.ends[p.last - 1] <= stop and p.country]
    for place in inside:
        place.dateline = True
    return next((p for p in reversed(inside) if p.city), inside[-1] if inside else None)


def _place_of_speech(doc: Document, homes: set[str]) -> PlaceMention | None:
    """ "Upon my visit to the United States", "here in Oslo": a speaker's own country called the place."""
    lexicon = doc.lexicon
    for match in doc.gazetteer.scan(doc.text, language=doc.pack.code):
        if match.weak or match.place.country not in homes:
            continue
        first, last = doc.tokens(match.span.start, match.span.end)
        if first >= last:
            continue
        for k in range(first - 1, max(-1, first - 5), -1):
            if doc.gaps[k] > 1:
                break
            told = [e.value for e in lexicon.tree.get(doc.lowers[k], {}).get(END, ())]
            if doc.lowers[k] in lexicon.here or any(
                isinstance(e, Noun | Verb) and e.sense in (Sense.VISIT, Sense.HOST) for e in told
            ):
                place = PlaceMention(first, last, match.place.country, role="to")
                settle(place, match.place)
                return place
    return None


def _day(doc: Document, stop: int, place: PlaceMention) -> Moment | None:
    """The day in the head, else the day of publication, told by the line with the hour or the place."""
    told = next((m for m in doc.moments if m.dated and doc.ends[m.last - 1] <= stop), None)
    if told is not None and told.mention.granularity == "day":
        return told
    clock = _CLOCK.search(doc.text, 0, min(len(doc.text), stop + 1))
    if clock is None and doc.ends[place.last - 1] > stop:
        return None
    first, last = doc.tokens(*clock.span()) if clock is not None else (place.first, place.last)
    value = reckon("offset:0", Parts(), Told(doc.published, "near", False))
    if first >= last or value is None:
        return None
    span = doc.span(first, last)
    quote = doc.text[span.start : span.end]
    mention = DateMention(span, quote, "date", "day", "transcript", doc.published, value, value, value)
    return Moment(first, last, mention)


def _appear(
    doc: Document, speakers: list[_Speaker], home: str, place: PlaceMention, moment: Moment | None
) -> None:
    guests = [s for s in speakers if s.person.country == home]
    others = [s for s in speakers if s.person.country != home]
    lead = guests[0]
    leg = Leg("stay", [s.person for s in guests], doc.sentence_at(lead.first), lead.first, lead.last)
    leg.tense, leg.rule, leg.clause = "progressive", "transcript", (lead.first, lead.last)
    leg.mention = lead.person.mentions[-1]
    leg.places, leg.date = [place], moment
    at = others[0] if others else lead
    for kind in _occasions(doc, met=bool(others)):
        people = [s.person for s in others] if kind in _WITH_OTHERS else []
        if kind == "bilateral_meeting" and not people:
            continue
        happening = Happening(kind, at.first, at.last, people, rule="transcript")
        happening.place, happening.date_mention = place, moment
        leg.happenings.append(happening)
    doc.legs.insert(0, leg)


def _occasions(doc: Document, *, met: bool) -> list[str]:
    """The kinds of event that the title names; people who appear together meet."""
    kinds: list[str] = []
    head = doc.title_document
    for hit in head.hits.values() if head is not None else ():
        noun = hit.value("noun")
        if noun is not None and noun.event in _EVENTS and noun.event not in kinds:
            kinds.append(noun.event)
    if met and not kinds:
        kinds.append("bilateral_meeting")
    if head is not None and any(word in doc.lexicon.many_sided for word in head.lowers):
        kinds = ["multilateral_meeting" if kind == "bilateral_meeting" else kind for kind in kinds]
    return kinds
