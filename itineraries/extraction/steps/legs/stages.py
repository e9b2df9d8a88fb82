"""Reads the stages that stand behind the noun of a journey: "a tour begun in Lima, continued in Quito and
closed in Bogota", "eine in Lima begonnene Reise".
"""

from __future__ import annotations

from dataclasses import dataclass, field

from itineraries.extraction.document import STRONG, Document, Hit, Leg, PlaceMention, Sentence
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.when.moments import Moment

_LEGS = 12  # statements of a sentence that are looked at
_AWAY = 8  # words from the noun to its first stage, and from one to the next
_PLACE = 5  # words from what tells a stage to its place


@dataclass(slots=True)
class _Stage:
    kind: str  # begun, carried or closed
    first: int
    last: int
    places: list[PlaceMention] = field(default_factory=list)
    moment: Moment | None = None


def tell_stages(doc: Document, sentence: Sentence) -> None:
    """Put the places of stages into the journey they are stages of, in the order they are made."""
    if doc.lexicon.stage_words.isdisjoint(doc.lowers[sentence.first : sentence.last]):
        return
    for noun in doc.phrases_in("noun", sentence.first, sentence.last):
        told = noun.value("noun")
        if told.sense not in (Sense.GO, Sense.VISIT) or told.lists or doc.mute[noun.first]:
            continue
        stages = [*_ahead(doc, noun), *_stages(doc, noun.last, sentence.last)]
        legs = [leg for leg in doc.legs[-_LEGS:] if leg.sentence is sentence and leg.travellers]
        leg = _made(legs, noun, stages[-1].last) if stages else None
        if leg is None:
            continue
        _join(leg, stages)
        # What the words of the stages alone were read as.
        alone = [x for x in legs if x is not leg and noun.last <= x.first < stages[-1].last]
        doc.legs = [x for x in doc.legs if x not in alone]
        return


def _made(legs: list[Leg], noun: Hit, until: int) -> Leg | None:
    """The statement that somebody makes the journey of a noun or comes back from it, else its first stage."""
    strong = [leg for leg in legs if not leg.weak]
    held = (leg for leg in strong if leg.first <= noun.first < leg.last)
    back = (leg for leg in strong if leg.sense == "return" and 0 <= noun.first - leg.last < _AWAY)
    begun = (leg for leg in strong if noun.last <= leg.first < until)
    return next(held, None) or next(back, None) or next(begun, None)


def _join(leg: Leg, stages: list[_Stage]) -> None:
    begun, carried, closed = (
        [p for stage in stages if stage.kind == kind for p in stage.places]
        for kind in ("begun", "carried", "closed")
    )
    if leg.sense == Sense.RETURN.value:
        leg.origins = [*begun, *carried, *closed]
        return
    main = [p for p in leg.places if all(p not in stage.places for stage in stages)]
    ended = leg.closes or leg.until is not None or leg.rule.startswith("end")
    leg.places = [*begun, *carried, *main, *closed] if ended else [*begun, *main, *carried, *closed]
    if main and leg.date is not None:
        leg.place_dates[id(main[0])] = leg.date
    for stage in stages:
        if stage.moment is not None:
            leg.place_dates[id(stage.places[0])] = stage.moment
    first = leg.place_dates.get(id(leg.places[0]))
    leg.date = first if first is not None or leg.date in leg.place_dates.values() else leg.date


def _ahead(doc: Document, noun: Hit) -> list[_Stage]:
    """ "Eine im Senegal begonnene Reise"."""
    k = noun.first - 1
    kind = _kind(doc, k) if doc.pack.word_order is not None and k > 0 else ""
    place = _place_ahead(doc, k, max(k - _PLACE, 0)) if kind else None
    return [_Stage(kind, k, noun.last, [place])] if place is not None else []


def _stages(doc: Document, k: int, stop: int) -> list[_Stage]:
    """The stages told one behind the other from token `k`."""
    found: list[_Stage] = []
    low = k
    while k < stop and k - low < _AWAY:
        told = k in doc.mention_at and doc.lowers[k] not in doc.lexicon.relatives
        if doc.gaps[k - 1] >= STRONG or told or _another_noun(doc, k):
            break
        kind = _kind(doc, k)
        if kind:
            stage = _stage(doc, kind, k, low, stop)
            if stage is None:
                break
            found.append(stage)
            k = low = stage.last
        elif k in doc.hits and doc.hits[k].get("verb") and not doc.hits[k].get("aux"):
            within = [j for j in range(k, doc.hits[k].last) if _kind(doc, j)]  # "s'est | achevée"
            if not within:
                break
            k = within[0]
        else:
            k += 1
    return found


def _another_noun(doc: Document, k: int) -> bool:
    """ "A visit to a factory opened in Rome": an article before anything but a place."""
    lexicon = doc.lexicon
    small = lexicon.articles | lexicon.indefinite | lexicon.indefinites | lexicon.possessives
    if doc.lowers[k] not in small or k + 1 >= len(doc.words) or k in doc.place_at or k + 1 in doc.place_at:
        return False
    return doc.lowers[k + 1] not in lexicon.wide_words and doc.lowers[k + 1] not in lexicon.to_place


def _kind(doc: Document, k: int) -> str:
    lexicon, word = doc.lexicon, doc.lowers[k]
    if word in lexicon.begun_words:
        return "begun"
    if word in lexicon.carried_on_words:
        return "carried"
    return "closed" if word in lexicon.closed_words else ""


def _stage(doc: Document, kind: str, k: int, low: int, stop: int) -> _Stage | None:
    """What a word of a stage tells with its place, behind it or, where verbs end their clause, before it."""
    stage = _Stage(kind, k, k + 1)
    if doc.pack.word_order is not None and (ahead := _place_ahead(doc, k, low)) is not None:
        stage.places = [ahead]
        stage.moment = _moment_in(doc, low, k)
        return stage
    lexicon = doc.lexicon
    small = (
        lexicon.to_place
        | lexicon.articles
        | lexicon.date_prepositions
        | lexicon.with_words
        | lexicon.by_words
    )
    j = k + 1
    while j < min(k + 1 + _PLACE, stop):
        place, moment = doc.place_at.get(j), doc.moment_at.get(j)
        if place is not None:
            if place.kind == "region" or not place.country or place.attribute:
                return None
            stage.places.append(place)
            j = stage.last = place.last
            break
        if moment is not None:
            stage.moment, j = (moment if moment.dated else None), moment.last
        elif doc.lowers[j] in small:
            j += 1
        else:
            return None
    if not stage.places:
        return None
    for m in (j, j + 1):
        moment = doc.moment_at.get(m)
        if stage.moment is None and moment is not None and moment.dated and doc.gaps[m - 1] < STRONG:
            stage.moment, stage.last = moment, moment.last
    return stage


def _place_ahead(doc: Document, k: int, low: int) -> PlaceMention | None:
    """ "Im Senegal begonnen", "in Lima am Montag begonnen"."""
    told = [doc.place_at[j] for j in range(low, k) if j in doc.place_at]
    place = told[-1] if told else None
    if place is None or place.kind == "region" or not place.country or place.role != "to":
        return None
    between = range(place.last, k)
    dated = any(j in doc.moment_at for j in between)
    return place if len(between) == 0 or (dated and len(between) < _PLACE) else None


def _moment_in(doc: Document, low: int, high: int) -> Moment | None:
    told = [doc.moment_at[j] for j in range(low, high) if j in doc.moment_at]
    return told[-1] if told and told[-1].dated else None
