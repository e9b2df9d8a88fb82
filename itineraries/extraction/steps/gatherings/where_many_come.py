"""Says where many come together whom nobody names: "In Bern beraten Minister aus zwölf Ländern", a summit
told without a place at the head of a story, people of several countries who fly to one city.
"""

from __future__ import annotations

from bisect import bisect_left

from itineraries.extraction.document import Document, Leg, PlaceMention, Sentence
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.predicate import FUTURE, FUTURE_PAST, OPEN, Predicate
from itineraries.extraction.steps.gatherings.bodies_met import is_assembly
from itineraries.extraction.steps.gatherings.scene import Scene, where_written
from itineraries.extraction.steps.legs.arguments import TRAVEL
from itineraries.extraction.steps.when.moments import Moment

_HEAD = 4  # sentences in which a story says what it plays at
_NEAR = 3  # words
_MANY = 8  # words between a verb and those who come together
_AWAY = (Sense.RETURN.value, Sense.LEAVE.value)
_GOING = tuple(sense.value for sense in TRAVEL if sense.value not in _AWAY)


def predicates_in(doc: Document, sentence: Sentence) -> list[Predicate]:
    """The predicates of one sentence."""
    at = bisect_left(doc.predicates, sentence.index, key=lambda told: told[0].sentence.index)
    found: list[Predicate] = doc.predicates[at] if at < len(doc.predicates) else []
    return found if found and found[0].sentence is sentence else []


def assembly(doc: Document, sentence: Sentence) -> Scene | None:
    """ "In Bern beraten Minister aus zwölf Ländern", "leaders of the bloc gathered in Accra": many come
    together in a city, and nobody is named who does.
    """
    if sentence.index not in doc.placed:
        return None
    told = predicates_in(doc, sentence)
    for pred in told:
        meets = pred.sense is Sense.MEET or getattr(pred.lexeme, "near", False)
        comes = pred.sense in (Sense.STAY, Sense.ARRIVE) and pred.tense != OPEN and sentence.index <= 1
        if pred.noun or not (meets or comes) or pred.subjects or pred.state != "told" or pred.link == "who":
            continue
        around = range(
            max(pred.start, pred.first - _MANY), min(pred.end, pred.last + _MANY) if meets else pred.first
        )
        if not any(is_assembly(doc, k) for k in around):
            continue
        places = dict.fromkeys(
            p for k in range(pred.start, pred.end) if (p := doc.place_at.get(k)) is not None
        )
        place = next((p for p in places if p.role == "to" and p.city and may_be_held(doc, p)), None)
        if place is None:
            continue
        scene = Scene("multilateral_meeting", [], place, sentence.index, pred.first, pred.last)
        scene.tense, scene.date = pred.tense, _day_in(doc, pred.start, pred.end)
        return scene
    return None


def summit_here(doc: Document, sentence: Sentence) -> Scene | None:
    """ "LOMÉ - Energy dominated the tenth summit of the bloc": a summit that the first sentence tells without
    a place is where the story is written.
    """
    written = where_written(doc) if sentence.index <= 1 else None
    if written is None or any(
        p.city and not p.dateline for k in range(sentence.first, sentence.last) if (p := doc.place_at.get(k))
    ):
        return None
    told = predicates_in(doc, sentence)
    if any(p.state != "told" or p.tense in (FUTURE, FUTURE_PAST) for p in told):
        return None
    noun = next((p for p in told if p.noun and p.sense is Sense.ATTEND and p.lexeme.event == "summit"), None)
    if noun is None or (doc.words[noun.head][0].isupper() and not doc.pack.capital_nouns):
        return None  # "Cumbre Vieja" is a mountain
    if not doc.lexicon.before_after.isdisjoint(doc.lowers[max(0, noun.first - _NEAR) : noun.first]):
        return None
    day = _day_in(doc, sentence.first, sentence.last)
    return Scene("summit", [], written, sentence.index, noun.first, noun.last, day)


def _day_in(doc: Document, first: int, last: int) -> Moment | None:
    """The only day told in a stretch of words."""
    told = dict.fromkeys(m for k in range(first, last) if (m := doc.moment_at.get(k)) is not None and m.dated)
    days = [m for m in told if m.mention.granularity == "day"]
    return days[0] if len(days) == 1 else None


def common_goal(doc: Document) -> Scene | None:
    """ "Kenya's Ruto and Ghana's Mahama flew into Lomé": where people of several countries come to is where
    further guests do.
    """
    homes: set[str | None] = set()
    first: Leg | None = None
    for leg in doc.legs:
        if leg.sentence.index >= _HEAD:
            break
        if leg.sense not in _GOING or leg.weak or leg.state != "told" or not leg.places:
            continue
        if first is not None and any(p.country != first.places[0].country for p in leg.places):
            return None
        first = first or leg
        homes |= {person.country for person in leg.travellers}
    if first is None or len(homes - {None}) < 2 or first.places[0].country in homes:
        return None
    place = first.places[0]
    return Scene("other", [], place, first.sentence.index, place.first, place.last)


def may_be_held(doc: Document, place: PlaceMention) -> bool:
    """No part of a name or an office, nor where planes land."""
    if not place.country or place.attribute or place.first in doc.mention_at:
        return False
    around = doc.lowers[max(place.first - 2, 0) : place.last + 1]
    return doc.lexicon.landing_words.isdisjoint(around)
