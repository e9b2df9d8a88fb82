"""Reads the places that a noun before them promises: "three capitals: Rabat, Dakar and Algiers", "une tournée
africaine (Rabat et Dakar)", "several countries, including Spain".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, PlaceMention
from itineraries.extraction.languages.pack import Noun, Sense
from itineraries.extraction.steps.clauses.predicate import Predicate

_NEAR = 10  # words between the noun and its places
_SIGNS = (":", "(", "–", "—", " - ")


def enumerated(doc: Document, pred: Predicate) -> list[PlaceMention]:
    """The places told behind a colon, a dash, a bracket or a comma in the clause of a predicate of travel."""
    journey = isinstance(pred.lexeme, Noun) and pred.sense in (Sense.GO, Sense.VISIT)
    noun = pred.last - 1 if journey else -1
    comma = False  # whether a comma may open the list: right behind a noun of places
    for k in range(pred.last, min(pred.end + 1, pred.sentence.last)):
        opened = noun >= 0 and k - noun <= _NEAR and doc.gaps[k - 1] >= COMMA
        if comma and k - noun <= _NEAR and (found := _members(doc, k, pred.sentence.last)):
            return found
        if opened and (_sign(doc, k) or comma):
            found = _listed(doc, k, pred.sentence.last)
            if len(found) > 1:
                return found
        place = doc.place_at.get(k)
        if doc.lowers[k] in doc.lexicon.place_nouns:
            noun, comma = k, True
        elif place is not None and place.kind == "region":
            noun = k
        elif comma and doc.gaps[k - 1] >= COMMA:
            comma = False
    return []


def _members(doc: Document, k: int, stop: int) -> list[PlaceMention]:
    """ "Several countries, including Spain", "plusieurs pays, dont l'Espagne et le Portugal": some of them;
    no clause of its own as "plusieurs pays, dont la France dénonce …".
    """
    hit = doc.hits.get(k)
    if hit is None or not hit.get("members_words"):
        return []
    found = _listed(doc, hit.last, stop)
    behind = found[-1].last if found else stop
    next_one = doc.hits.get(behind) if behind < stop and doc.gaps[behind - 1] < COMMA else None
    told = next_one is not None and (next_one.get("verb") or next_one.get("aux"))
    return [] if told else found


def _sign(doc: Document, k: int) -> bool:
    between = doc.text[doc.ends[k - 1] : doc.starts[k]]
    return any(sign in between for sign in _SIGNS)


def _listed(doc: Document, k: int, stop: int) -> list[PlaceMention]:
    """The places of a list that begins at token `k`; days may stand behind each."""
    found: list[PlaceMention] = []
    while k < stop and not (found and _closed(doc, k)):
        place, moment = doc.place_at.get(k), doc.moment_at.get(k)
        if place is not None:
            if place.attribute or place.kind == "region" or not place.country:
                break
            found.append(place)
            k = place.last
        elif moment is not None:
            k = moment.last
        elif doc.lowers[k] in doc.lexicon.list_words or doc.lowers[k] in doc.lexicon.articles:
            k += 1
        else:
            break
    return found


def _closed(doc: Document, k: int) -> bool:
    """Whether the list is over before token `k`: a full sign, but for brackets around a day or a city."""
    between = doc.text[doc.ends[k - 1] : doc.starts[k]]
    return any(sign in between for sign in (".", ":", "–", "—", " - "))
