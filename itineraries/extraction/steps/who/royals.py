"""Says who "the royal couple", "los Reyes", "the couple" are: told together, else who reigns or acts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from itineraries.extraction.document import Document, Office, Person

CROWNED = ("King", "Queen", "Emir", "Sultan", "Emperor", "Empress", "Grand Duke", "Prince")
COUPLE = "Royal Couple"
_CONSORTS = ("Queen", "Queen Consort", "Grand Duchess", "Empress")


def is_couple(doc: Document, office: Office, first: int, *, plural: bool) -> bool:
    """ "Das belgische Königspaar", "los Reyes"."""
    articled = bool(first) and doc.lowers[first - 1] in doc.lexicon.plural_articles
    return office.english == COUPLE or (plural and office.english == "King" and articled)


def crown(doc: Document, told: Office | None, group: tuple[Person, ...]) -> Office | None:
    """The office of whoever of a couple reigns; without a country, that of the country of the language, if
    those told together last are of no other country, whose royals may be meant.
    """
    country = told.country if told is not None else None
    if not country and {p.country for p in group} <= {None, doc.pack.crown}:
        country = doc.pack.crown
    return Office("King", "head_of_state", country) if country else None


def pair_told(group: tuple[Person, ...], recent: Iterable[Person], country: str | None) -> tuple[Person, ...]:
    """The two of a couple: those told together last, else the last two who wear a crown of the country."""
    if any(_crowned(p) and country in (None, p.country) for p in group):
        return group
    told = [p for p in recent if _crowned(p) and (country is None or p.country in (None, country))][:2]
    told.sort(key=lambda p: p.mentions[0].first if p.mentions else 0)
    return tuple(told) if len(told) == 2 and len({p.gender for p in told}) == 2 else ()


def with_consort(doc: Document, king: Person) -> tuple[Person, ...]:
    """The one who reigns, with the one consort whom the story names."""
    told = [p for p in doc.persons if p.name and p is not king and _is(p, _CONSORTS)]
    fits = [p for p in told if p.country in (None, king.country)]
    return (king, fits[0]) if len(fits) == 1 else (king,)


def couple_told(doc: Document, recent: Iterable[Person], acting: Person | None) -> tuple[Person, ...]:
    """ "Das Paar", "le couple présidentiel": somebody and his wife or her husband; where none is named,
    whoever acts.
    """
    told = [p for p in recent if p.name and not p.minor]
    for spouse in told:
        if not spouse.mentions or not (_wed(doc, spouse) or _is(spouse, ("First Lady", *_CONSORTS))):
            continue
        at = bisect_left(doc.mentions, spouse.mentions[0].first, key=lambda m: m.first)
        person = doc.mentions[at - 1].person if at else None  # "X und seine Frau Y"
        if person in told and person is not spouse and spouse.country in (None, person.country):
            return (person, spouse)
    return (acting,) if acting is not None else ()


def _wed(doc: Document, person: Person) -> bool:
    """ "Seine Frau X", "son épouse X": told as somebody's wife or husband, and without an office."""
    if person.office is not None:
        return False
    first = person.mentions[0].first
    beside = doc.lowers[first] if doc.lowers[first] in doc.lexicon.spouse_titles else doc.lowers[first - 1]
    return first > 0 and beside in doc.lexicon.family


def share_country(pair: tuple[Person, ...]) -> None:
    """A consort told without a country is of that of the other."""
    country = next((p.country for p in pair if p.country), None)
    for person in pair:
        person.country = person.country or country


def _crowned(person: Person) -> bool:
    return not person.minor and _is(person, CROWNED)


def _is(person: Person, offices: tuple[str, ...]) -> bool:
    return person.office is not None and person.office.english in offices
