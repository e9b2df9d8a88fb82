"""Adds the mentions that tell somebody by his country ("le Français", "el argentino", "the Canadian"), and
says whom they mean.
"""

from __future__ import annotations

from collections.abc import Iterable

from itineraries.extraction.document import COMMA, JOINED, Document, Hit, Person, PersonMention
from itineraries.extraction.gazetteer_data.territories import STATE_OF
from itineraries.extraction.steps.clauses.mentions import mentioned

_KINDS_BEHIND = ("verb", "aux", "fillers", "pronoun", "then_words", "after_words", "opaque", "where")


def add_nationals(doc: Document) -> None:
    """Give every noun of nationality behind a singular article a mention; whom it means is still open."""
    if not doc.pack.nationals:
        return
    inside = mentioned(doc)
    lexicon = doc.lexicon
    for hit in doc.phrases_of("demonym"):
        code = hit.value("demonym")
        first, before = hit.first, doc.lowers[hit.first - 1] if hit.first else ""
        if code is None or first in inside or before not in lexicon.articles or doc.gaps[first - 1] >= COMMA:
            continue
        if before in lexicon.plural_articles or hit.get("role") or first in doc.place_at or doc.mute[first]:
            continue
        if not _stands_alone(doc, hit):
            continue
        mention = PersonMention(None, first, hit.last, "national", country_hint=code)
        mention.gender = doc.pack.gendered_articles.get(before, "")
        mention.case = lexicon.article_cases.get(before, "")
        doc.mentions.append(mention)


def _stands_alone(doc: Document, hit: Hit) -> bool:
    """Written as a noun, or with nothing behind it that it could belong to."""
    last = hit.last
    end = last >= len(doc.words) or doc.gaps[last - 1] > JOINED
    named = not end and doc.words[last][0].isupper() and doc.lowers[last] not in doc.lexicon.common
    if named:
        return False
    if doc.pack.nationals == "capital":
        return doc.words[hit.first][0].isupper()
    if end:
        return True
    word, behind = doc.lowers[last], doc.hits.get(last)
    lexicon = doc.lexicon
    return (
        word in lexicon.helping
        or word in lexicon.to_place
        or word in lexicon.with_words
        or (behind is not None and any(behind.get(kind) for kind in _KINDS_BEHIND))
    ) and not (behind is not None and (behind.get("noun") or behind.get("role") or behind.get("format")))


def whom_national(mention: PersonMention, told: Iterable[Person]) -> Person | None:
    """Who of those told is of the country; else who is told first of them and of whom nothing is known."""
    code = mention.country_hint
    people = [p for p in dict.fromkeys(told) if not p.minor and not _other_sex(mention, p)]
    for person in people:
        if country_of(person) == code:
            return person
    first = people[0] if people else None
    if first is None or country_of(first) is not None or first.known is not None or not first.name:
        return None
    first.country = code
    return first


def _other_sex(mention: PersonMention, person: Person) -> bool:
    return bool(mention.gender and person.gender and mention.gender != person.gender)


def country_of(person: Person) -> str | None:
    """Where somebody is at home, as told or as the directory knows."""
    if person.country:
        return person.country
    office = person.office
    return office.country if office is not None else None


def is_abroad(person: Person, country: str) -> bool:
    """Whether a country is neither somebody's own nor a territory of it, nor where he is posted."""
    home = country_of(person)
    away = home is None or home not in (country, STATE_OF.get(country))
    return away and all(office.posted != country for office in person.offices)
