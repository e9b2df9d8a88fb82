"""Reads the stops that head a sentence: "After Oslo on Monday and Riga on Tuesday, X arrived in Rome", "Oslo
lundi, Riga mardi, Rome aujourd'hui : X parcourt l'Europe".
"""

from __future__ import annotations

from datetime import date

from itineraries.extraction.document import COMMA, Document, Leg, PlaceMention, Sentence
from itineraries.extraction.steps.clauses.predicate import FUTURE, PAST, PLUPERFECT, Predicate
from itineraries.extraction.steps.legs.arguments import TRAVEL
from itineraries.extraction.steps.when.moments import Moment

_WORDS = 40  # of a row at most
_DAY = len("2024-05-15")

_Item = tuple[PlaceMention, Moment | None]


def rows_ahead(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> list[Leg]:
    """The leg of a row of stops before its traveller; what his verb tells begins behind the row."""
    if sentence.index not in doc.placed or doc.mute[sentence.first]:
        return []
    after, items, end = _row(doc, sentence)
    main = next((p for p in predicates if p.first >= end and not p.noun), None) if items else None
    people = [p for p in main.subjects if not p.minor and p.country] if main is not None else []
    if main is None or not people or main.state != "told":
        return []
    dated = all(day is not None for _, day in items)
    if not (dated and len(items) > 1) and not (after and main.sense in TRAVEL):
        return []
    places = [place for place, _ in items]
    if {p.country for p in people} & {place.country for place in places}:
        return []
    leg = Leg("visit", people, sentence, places[0].first, places[-1].last, rule="row")
    leg.clause, leg.places, leg.predicate = (sentence.first, end), places, main
    leg.mention, leg.tense = main.subject_mention, _tense(doc, main, items, after=after)
    leg.date = items[0][1]
    leg.place_dates = {id(place): day for place, day in items if day is not None}
    for pred in predicates:
        pred.start = max(pred.start, end) if pred.first >= end else pred.start
        pred.link = "" if pred.link == "after" and pred.link_at < end else pred.link
    return [leg]


def _row(doc: Document, sentence: Sentence) -> tuple[bool, list[_Item], int]:
    """Whether "after" opens the sentence, the places of its row with their days, and where the row ends."""
    k, stop = sentence.first, min(sentence.last, sentence.first + _WORDS)
    head = doc.hits.get(k)
    after = head is not None and head.get("after_words") is not None
    k = head.last if head is not None and after else k
    places: list[PlaceMention] = []
    days: dict[int, Moment] = {}  # of the place of a number
    day_first = False
    while k < stop:
        place, moment = doc.place_at.get(k), doc.moment_at.get(k)
        if place is not None and _stop(place, led=after and not places):
            places.append(place)
        elif moment is not None and moment.mention.kind == "date":
            day_first = day_first or not places
            days.setdefault(len(places) if day_first else len(places) - 1, moment)
        elif place is not None or moment is not None or not _small(doc, k):
            break
        k = place.last if place is not None else moment.last if moment is not None else k + 1
    while k > sentence.first and k < sentence.last and doc.gaps[k - 1] < COMMA and _article(doc, k - 1):
        k -= 1  # "Après Oslo et Riga, le ministre": the article is the name's
    whole = places and k < stop and (doc.gaps[k - 1] >= COMMA or (after and k in doc.mention_at))
    return after, [(place, days.get(n)) for n, place in enumerate(places)] if whole else [], k


def _stop(place: PlaceMention, *, led: bool) -> bool:
    """A place gone to or bare, or held by the word that opens the row ("después de Oslo")."""
    told = (place.role in ("", "to") or led) and not (place.attribute or place.dateline or place.inferred)
    return told and bool(place.country) and place.kind != "region"


def _article(doc: Document, k: int) -> bool:
    return doc.lowers[k] in doc.lexicon.articles


def _small(doc: Document, k: int) -> bool:
    lexicon, word = doc.lexicon, doc.lowers[k]
    if word in lexicon.articles or word in lexicon.to_place or word in lexicon.conjunctions:
        return True
    hit = doc.covered.get(k)
    then = hit is not None and (hit.get("then_words") or hit.get("after_words"))
    return bool(then) or word in lexicon.date_prepositions


def _tense(doc: Document, main: Predicate, items: list[_Item], *, after: bool) -> str:
    """What comes before a journey told is as past or as much to come; of days alone the nearer are meant."""
    if main.tense in (PAST, PLUPERFECT, FUTURE):
        return main.tense
    first, last = items[0][1], items[-1][1]
    if first is None or last is None:
        return PAST
    been, comes = _away(doc, last.start("past")), _away(doc, first.start("future"))
    return PAST if after or been <= comes else FUTURE


def _away(doc: Document, day: str | None) -> int:
    """Days between a day and the news; none where it is no day."""
    return abs((date.fromisoformat(day) - doc.published).days) if day and len(day) == _DAY else 0
