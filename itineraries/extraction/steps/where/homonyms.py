"""Decides which place a name means that several bear, by the countries that the text tells."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from math import cos, dist, radians, sin
from typing import Any

from itineraries.extraction.document import COMMA, SPACE, STRONG, Document
from itineraries.extraction.words import plain

_GREAT = 1_000_000  # people; a greater city needs no state behind it: "in New York, Georgia said"
_SMALL, _UNHEARD = 80_000, 6.6  # people, and fame (see the gazetteer), of a town abroad told with its country
_FAME = 2.0  # how much more a homonym of another country has to be heard of; of an unusual spelling, one more
#: Where towns are told with their state: "Venice" alone is not the one in Florida, so much less heard of.
_BY_STATE, _UNEQUAL = frozenset(("US",)), 1.2
_FEW = 3  # countries told in a story of one country and its guest


def countries_told(doc: Document, matches: list[tuple[Any, int, int]]) -> set[str]:
    told = {
        m.place.country
        for m, _, _ in matches
        if not m.weak and (m.place.kind == "country" or (m.place.kind == "area" and not _shared(m)))
    }
    told.update(e.value for hit in doc.phrases_of("demonym") for e in hit.entries if e.kind == "demonym")
    told.update(hit.country for hit in doc.hits.values() if hit.country)
    told.discard(None)
    return told


def _shared(match: Any) -> bool:
    """ "Pays basque" is in France as well as in Spain: it tells of neither."""
    return len({c.country for c in match.candidates if c.kind == "area"}) > 1


def capitals_told(matches: list[tuple[Any, int, int]]) -> set[str]:
    """Countries told by their capital alone, where its name has no other bearer of note: "Beyrouth"."""
    return {
        m.place.country
        for m, _, _ in matches
        if m.place.kind == "city" and m.place.capital and not m.weak and _alone(m)
    }


def _alone(match: Any) -> bool:
    return all(c.population < 100_000 for c in match.candidates[1:])


def choose(match: Any, told: set[str], cities: AbstractSet[str] = frozenset()) -> Any:
    """A homonym in a country that the text tells wins, unless the usual bearer of the name is far greater."""
    best = match.candidates[0]
    if (
        best.kind == "city"
        and len(match.candidates) > 1
        and best.country not in told | cities
        and not told & {c.country for c in match.candidates}
    ):
        told = told | cities  # Tripoli in a story from Beirut
    if best.kind in ("country", "region", "site") or best.country in told or len(match.candidates) == 1:
        return best
    other = _within(match, told)
    if other.country in _BY_STATE and best.rank - other.rank > _UNEQUAL:
        return best
    eminent = best.capital or best.population >= 1_000_000
    near = other.country in cities or (other.country in told and len(told) < _FEW)
    ours = near and not best.capital and best.country not in told | cities
    if ours and best.rank - other.rank < (_FAME if _named_so(best, match) else _FAME + 1):
        return other  # "Mérida" in a story from Madrid that does not tell of Mexico
    if eminent and (other.population < 100_000 or other.population * 8 < best.population):
        return best
    if best.capital and not plain(other.name).startswith(plain(match.name)):
        return best  # Anantnag is called Islamabad too
    return other


def _within(match: Any, told: set[str]) -> Any:
    """The best of a told country that bears the name itself, where the usual bearer does: Syracuse is called
    Milan too.
    """
    best = match.candidates[0]
    proper = _named_so(best, match)
    fits = (c for c in match.candidates if c.country in told and (_named_so(c, match) or not proper))
    return next(fits, best)


def _named_so(place: Any, match: Any) -> bool:
    return bool(plain(place.name) == plain(match.name))


def unheard_of(best: Any, role: str, told: set[str]) -> bool:
    """Whether a place is in a country that the text does not tell, and has no fame or is a small town that
    nobody is told to go to.
    """
    unknown = best.kind == "city" and not best.capital and best.country not in told
    small = best.population < _SMALL and role != "to"
    return bool(unknown and (small or best.rank < _UNHEARD))


def rather_capital(doc: Document, match: Any, matches: list[tuple[Any, int, int]]) -> Any:
    """ "عمان" is Amman where Jordan is told and Oman is not, otherwise than by this name; a city greater than
    the country is meant where the countries told lie nearer to it ("Granada").
    """
    best = match.candidates[0]
    state = next((c for c in match.candidates if c.kind == "area" and c.country != best.country), None)
    if state is not None:
        return state if _rather_state(doc, match, state, matches) else best
    cities = [c for c in match.candidates if c.kind == "city" and c.country != best.country]
    cities = [c for c in cities if c.capital or c.population > best.population]
    if not cities:
        return best
    others = [m for m in matches if m[0].name != match.name]
    told = countries_told(doc, others) | capitals_told(others)
    if best.country in told:
        return best
    larger = (c for c in cities if c.population > best.population)
    greater = next((c for c in larger if doc.gazetteer.bears(c, match.name)), None)
    if greater is not None and not _rather_near(doc, told, best, greater):
        greater = None
    return next((c for c in cities if c.country in told), greater or best)


def _rather_near(doc: Document, told: set[str], country: Any, city: Any) -> bool:
    """Whether of the capitals of some countries the nearest is nearer to a city than to a country's own."""
    capitals = [c for code in told if (c := doc.gazetteer.capital(code)) is not None]
    seat = doc.gazetteer.capital(country.country)
    return not capitals or seat is None or _nearest(city, capitals) < _nearest(seat, capitals)


def _nearest(place: Any, others: list[Any]) -> float:
    """The chord to the nearest of other places on a globe of radius 1."""
    return min(dist(_on_globe(place), _on_globe(other)) for other in others)


def _on_globe(place: Any) -> tuple[float, float, float]:
    north, east = radians(place.latitude or 0.0), radians(place.longitude or 0.0)
    return cos(north) * cos(east), cos(north) * sin(east), sin(north)


def _rather_state(doc: Document, match: Any, state: Any, matches: list[tuple[Any, int, int]]) -> bool:
    """ "Georgia" is the state where a town of the state's country is told with it ("Macon, Georgia") or
    another state is, and the country is not told otherwise.
    """
    best = match.candidates[0]
    others = [found for found in matches if found[0].name != match.name]
    if best.country in countries_told(doc, others) | capitals_told(others):
        return False
    if any(m.place.kind == "area" and m.place.country == state.country for m, _, _ in others):
        return True
    towns = {
        last
        for m, _, last in others
        if m.place.kind == "city" and m.place.population < _GREAT and m.place.country == state.country
        if not m.place.capital and not any(c.country == best.country for c in m.candidates)
    }
    return any(
        m.name == match.name and first in towns and apposed(doc, first, first) for m, first, _ in matches
    )


def apposed(doc: Document, last: int, first: int) -> bool:
    if first - last > 2 or first <= last - 1:
        return False
    between = doc.lowers[last:first]
    gap = doc.gaps[last - 1]
    if any(doc.gaps[i] >= COMMA for i in range(last, first)):
        return False
    if gap == COMMA or (gap == STRONG and doc.text[doc.ends[last - 1] : doc.starts[last]].strip() == "("):
        return all(w in doc.lexicon.to_place or w in doc.lexicon.articles for w in between)
    return (
        gap == SPACE
        and bool(between)
        and all(w in doc.lexicon.to_place or w in doc.lexicon.articles for w in between)
        and between[0] in doc.lexicon.in_words
    )
