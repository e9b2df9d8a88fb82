"""Finds the country of somebody whose office tells none in its own words.

By the body it is of ("deputy speaker of the Folketing"), what it is for ("secretaria de Comercio de Chile"),
a party ("(CDU)"), or a nationality before the name ("la Malienne X, ministre de la Santé").
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from itineraries.extraction.document import COMMA, JOINED, STRONG, Document, Person, PersonMention
from itineraries.extraction.gazetteer_data.national_bodies import body_at, body_within, party_home
from itineraries.extraction.gazetteer_data.provinces import province_at
from itineraries.extraction.steps.text.phrases import demonym_run

_BEFORE = 4  # words before an office that tell what it is of
_REACH = 12  # words of what an office is for
_SENT = ("Special Envoy", "Special Representative", "Coordinator", "Mediator", "Ambassador", "Consul General")
_OF_PROVINCES = (
    *("Governor", "Regional President", "Regional Minister", "Minister-President", "First Minister"),
    *("President", "Prime Minister", "Prefect", "Minister", "Head", "Leader"),
)
_PARTY = re.compile(r"\s*[(\[]([^()\[\]\n]{1,24})[)\]]")


def add_homes(doc: Document) -> None:
    """Give a country to those who have none by their offices and are of no organisation."""
    masters = {m.name_span[0]: m.person for m in doc.mentions if m.name_span is not None and m.person}
    for person in doc.persons:
        if person.country or person.known is not None or any(o.organization for o in person.offices):
            continue
        homes = (_home(doc, person, m, masters) for m in person.mentions if m.name_span is not None)
        person.country = next((home for home in homes if home), None)


def _home(doc: Document, person: Person, mention: PersonMention, masters: Mapping[int, Person]) -> str | None:
    first, last = mention.name_span or (mention.first, mention.last)
    if not person.offices:
        return None
    party = _PARTY.match(doc.text, doc.ends[last - 1])
    home = party_home(party[1]) if party else None
    if home or mention.office is None:
        return home
    begin = mention.first
    if begin < first:
        words = range(max(begin - _BEFORE, doc.sentence_at(begin).first), begin)
        begin = next((k for k in words if _owns(doc, k, begin)), begin)
    ahead = range(begin, first)
    behind = range(last, _end_of_office(doc, mention.last)) if mention.last > last else range(0)
    served = (masters[k].country for k in (*ahead, *behind) if k in masters and masters[k] is not person)
    if person.offices[0].english in _OF_PROVINCES:
        around = (*ahead, *behind, *range(last, _end_of_office(doc, last)))
        stop = around[-1] + 1 if around else last
        home = next((code for k in around if (code := province_at(doc.words, k, max(stop, k + 1)))), None)
        if home:
            return home
    told = _nationality(doc, first) or _told_in(doc, mention, ahead) or _told_in(doc, mention, behind)
    return told or next((country for country in served if country), None)  # "l'émissaire du président X, Y"


def _owns(doc: Document, k: int, stop: int) -> bool:
    """ "Mossad director", "the Kremlin aide": a national body right before an office."""
    whole = all(doc.gaps[j] <= JOINED for j in range(k, stop)) and doc.words[k][0].isupper()
    named = body_at(doc.words, k, stop) or province_at(doc.words, k, stop)
    return whole and doc.pack.country_before_role and named is not None


def _end_of_office(doc: Document, last: int) -> int:
    """Where the words of an office that goes on behind its title end: at a comma or a verb."""
    stop = min(last + _REACH, doc.sentence_at(last - 1).last)
    for k in range(last, stop):
        hit = doc.covered.get(k)
        verb = hit is not None and (hit.get("verb") or hit.get("aux")) and doc.words[k].islower()
        if (
            doc.gaps[k - 1] >= COMMA
            or k in doc.moment_at
            or (verb and doc.lowers[k] not in doc.lexicon.small_words)
        ):
            return k
    return stop


def _nationality(doc: Document, first: int) -> str | None:
    """ "La Malienne X", "the Norwegian X": right before a name."""
    hit = doc.covered.get(first - 1) if first else None
    if hit is None or hit.last != first or doc.gaps[first - 1] > JOINED:
        return None
    return hit.value("demonym")


def _told_in(doc: Document, mention: PersonMention, words: range) -> str | None:
    """The first country or national body among the words of an office, but for what an envoy is sent to."""
    lexicon, office = doc.lexicon, mention.office
    if doc.pack.capitals:
        for k in words:
            word = doc.lowers[k]
            if doc.gaps[k - 1] >= STRONG and k > words.start:
                return None
            hit = doc.covered.get(k)
            if hit is not None and hit.get("format"):
                return None
            if word in lexicon.concern_words and office is not None and office.english in _SENT:
                return None
            country = _country_at(doc, k, words)
            if country:
                return country
    return None


def country_in(doc: Document, words: range) -> str | None:
    """The first country or national body told among words."""
    return next((code for k in words if (code := _country_at(doc, k, words))), None)


def _country_at(doc: Document, k: int, words: range) -> str | None:
    if doc.words[k][0].isupper() or k not in doc.covered:
        body = body_at(doc.words, k, words.stop)
        body = body or (body_within(doc.words[k]) if doc.pack.capital_nouns else None)
        if body:
            return body
    place = doc.place_at.get(k)
    before = doc.lowers[k - 1] if k else ""
    held = before in doc.lexicon.of_words or before in doc.lexicon.in_words or before in doc.lexicon.articles
    if place is not None and place.first == k and place.country and place.kind != "city":
        if held or place.kind != "country" or place.attribute:
            place.attribute = True
            return place.country
        return None
    code = demonym_run(doc, k)[1]
    return code if code and doc.lowers[k] not in doc.lexicon.small_words else None
