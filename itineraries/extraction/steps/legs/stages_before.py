"""Reads where somebody has been on the journey that a stop is told to be a stage of: "landed in Rome, the
last stop of a tour that took him to Oslo and Lima", "dernière étape de sa tournée après Oslo et Lima".
"""

from __future__ import annotations

from itineraries.extraction.document import STRONG, Document, Leg, PlaceMention, Sentence
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.predicate import PAST, PLUPERFECT

_LEGS = 12  # statements of a sentence that are looked at
_AWAY = 14  # words between a stop and the journey it is part of
_NEAR = 6  # words between a journey and "after"
_COMES = (Sense.GO.value, Sense.ARRIVE.value, Sense.EXPECT.value)
_IS = (*_COMES, Sense.VISIT.value, Sense.STAY.value)


def tell_stages_before(doc: Document, sentence: Sentence) -> None:
    """Put the stages behind somebody before the stop that is told first."""
    legs = [leg for leg in doc.legs[-_LEGS:] if leg.sentence is sentence]
    stop = next((leg for leg in legs if leg.sense in _IS and leg.places and not leg.weak), None)
    if stop is None or stop.state != "told" or stop.nominal or not stop.travellers:
        return
    journey = _journey(doc, stop, sentence)
    if journey is None:
        return
    for leg in legs:
        if leg is not stop and stop.last <= leg.first < journey:
            leg.background = False  # "última etapa de su gira": the last stage, not the journey before
        if leg.first >= journey and _carried(leg) and leg.travellers == stop.travellers:
            leg.earlier, leg.background, leg.tense = True, False, PAST
            leg.places = [p for p in leg.places if p.first >= leg.first]
    if stop.sense in _COMES and not stop.origins and stop.origin is None:
        stop.origins = _after(doc, journey, sentence)


def _journey(doc: Document, stop: Leg, sentence: Sentence) -> int | None:
    """Where the noun of the journey ends that a stop is told to be a stage of, or to be on."""
    last, stage = max(place.last for place in stop.places), False
    for hit in doc.phrases_in("noun", last, min(last + _AWAY, sentence.last)):
        noun = hit.value("noun")
        if stage and noun.sense in (Sense.GO, Sense.VISIT) and not noun.lists:
            return hit.last
        stage = stage or noun.lists
    return None


def _carried(leg: Leg) -> bool:
    """ "That has taken him to Oslo": told as over, without a day of its own."""
    carries = getattr(getattr(leg.predicate, "lexeme", None), "carries", False)
    return bool(carries) and leg.tense in (PAST, PLUPERFECT) and leg.date is None and leg.state == "told"


def _after(doc: Document, journey: int, sentence: Sentence) -> list[PlaceMention]:
    """The places told right behind "after", with nothing between them but what joins a list."""
    hits = doc.phrases_in("after_words", journey, min(journey + _NEAR, sentence.last))
    if not hits or any(doc.gaps[k] >= STRONG or _tells(doc, k) for k in range(journey, hits[0].first)):
        return []
    lexicon, found, k = doc.lexicon, list[PlaceMention](), hits[0].last
    while k < sentence.last:
        place = doc.place_at.get(k)
        if place is not None and place.country and not place.attribute:
            found.append(place)
            k = place.last
        elif doc.lowers[k] in lexicon.articles or doc.lowers[k] in lexicon.list_words:
            k += 1
        else:
            break
    return found


def _tells(doc: Document, k: int) -> bool:
    """A word of a clause of its own: "a tour that will take him to Oslo after Lima"."""
    hit = doc.hits.get(k)
    return doc.lowers[k] in doc.lexicon.relatives or (hit is not None and bool(hit.get("verb")))
