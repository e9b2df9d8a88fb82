"""Reads where somebody is by his own words: "I am glad to be here in Rome," the president told reporters."""

from __future__ import annotations

import re
from functools import cache

from itineraries.extraction.document import QUOTED, Document, Leg, PlaceMention, Sentence
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.predicate import PAST, PLUPERFECT, PRESENT, Predicate
from itineraries.extraction.steps.where.told_places import settle

_NAME = 40  # characters of a place's name


def said_of_here(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> list[Leg]:
    """The leg of who says in quotation marks that he is at a place, or has come there."""
    if not doc.pack.here_said or doc.mute.find(QUOTED, sentence.first, sentence.last) < 0:
        return []
    saying = next((p for p in predicates if p.sense is Sense.SAY and not p.noun and p.subjects), None)
    if saying is None or saying.state != "told" or saying.tense not in (PAST, PLUPERFECT, PRESENT):
        return []
    people = [p for p in saying.subjects if not p.minor and p.country]
    place = _place(doc, sentence) if people else None
    if place is None or place.country in {p.country for p in people}:
        return []
    leg = Leg("stay", people, sentence, saying.first, saying.last, tense=PAST, rule="quoted")
    leg.clause, leg.mention, leg.predicate = (saying.start, saying.end), saying.subject_mention, saying
    leg.places, leg.weak = [place], True
    return [leg]


def _place(doc: Document, sentence: Sentence) -> PlaceMention | None:
    """The place that stands right behind such words in the quotation."""
    for told in _phrases(doc.pack.here_said).finditer(doc.text, sentence.start, sentence.end):
        first, _ = doc.tokens(told.start(), told.end())
        if first >= len(doc.mute) or doc.mute[first] != QUOTED:
            continue
        rest = doc.text[told.end() : told.end() + _NAME]
        match = next(iter(doc.gazetteer.scan(rest, language=doc.pack.code)), None)
        if match is None or match.span.start or match.weak or not match.place.country:
            continue
        start, stop = doc.tokens(told.end() + match.span.start, told.end() + match.span.end)
        place = PlaceMention(start, stop, match.place.country, role="to", candidates=match.candidates)
        settle(place, match.place)
        return place
    return None


@cache
def _phrases(phrases: tuple[str, ...]) -> re.Pattern[str]:
    told = "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"\b(?:{told}) +", re.IGNORECASE)
