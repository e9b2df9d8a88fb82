"""Finds cities told by their adjective: "im Pariser Rathaus", "die Münchner Sicherheitskonferenz"."""

from __future__ import annotations

from itineraries.extraction.document import JOINED, SPACE, Document, PlaceMention
from itineraries.extraction.gazetteer import Place
from itineraries.extraction.steps.gatherings.scene import GATHERINGS
from itineraries.extraction.steps.where.place_roles import role_before
from itineraries.extraction.steps.where.told_places import settle

_SMALLEST = 100_000  # people of a city whose adjective is believed without a table


def find_city_adjectives(doc: Document) -> None:
    """The city of an adjective right before a building, a part of a city or a gathering."""
    ending = doc.pack.city_adjective_ending
    if not ending:
        return
    for i, word in enumerate(doc.words[:-1]):
        if not (word.endswith(ending) and word[0].isupper()) or doc.mute[i] or doc.gaps[i] != SPACE:
            continue
        gathering = _gathering(doc, i)
        if not (gathering or _site(doc, i + 1)):
            continue
        role = role_before(doc, i) or ("to" if gathering else "")
        city = _city(doc, word) if role else None
        if city is None:
            continue
        mention = PlaceMention(i, i + 1, city.country, kind="city", role=role)
        settle(mention, city)
        doc.places = [p for p in doc.places if not p.first <= i < p.last]
        doc.places.append(mention)


def _site(doc: Document, k: int) -> bool:
    """A building or a part of a city, alone or joined to a name ("Élysée-Palast")."""
    while k + 1 < len(doc.words) and doc.gaps[k] == JOINED:
        k += 1
    return doc.words[k][0].isupper() and doc.is_one_of(k, doc.pack.adjective_sites)


def _gathering(doc: Document, i: int) -> bool:
    """ "Auf dem Brüsseler EU-Gipfel": a gathering that the word at i is the adjective of, or is named by."""
    k = i + 1
    while k + 1 < len(doc.words) and doc.gaps[k] == JOINED:
        k += 1
    hit = doc.covered.get(k)
    if hit is None or not doc.words[k][0].isupper():
        return False
    fmt, noun = hit.value("format"), hit.value("noun")
    told = fmt.kind if fmt is not None else noun.event if noun is not None else None
    return told in GATHERINGS


def _city(doc: Document, word: str) -> Place | None:
    """The city whose adjective a word is."""
    told = doc.pack.city_adjectives.get(word.lower())
    name = told or word.removesuffix(doc.pack.city_adjective_ending)
    found = next(iter(doc.gazetteer.lookup(name, language=doc.pack.code)), None)
    if found is None or found.kind != "city" or not (told or found.capital or found.population >= _SMALLEST):
        return None
    return found
