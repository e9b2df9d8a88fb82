"""Reads lists of guests or companions that open a sentence with their place: "Among the guests in Lima were A
and B", "Also on the trip to Jakarta are A and B", "Zu den Gästen in Rom zählen A und B".
"""

from __future__ import annotations

from itineraries.extraction.document import (
    STRONG,
    Document,
    Hit,
    Leg,
    PersonMention,
    PlaceMention,
    Sentence,
)
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.besides import beside
from itineraries.extraction.steps.clauses.mentions import is_free, persons_of, told_on
from itineraries.extraction.steps.clauses.predicate import FUTURE, OPEN, PAST, PROGRESSIVE, Predicate
from itineraries.extraction.steps.clauses.subjects import with_at
from itineraries.extraction.steps.legs.arguments import UNREAL, journey_told_last
from itineraries.extraction.steps.when.moments import Moment

_OPENS = 2  # words before the phrase that opens its sentence
_REACH = 18  # words between the phrase and whom it lists
_NEAR = 4  # words between the verb and whom it lists


def guests_in_front(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> list[Leg]:
    """The leg of those whom a sentence lists behind such a phrase and the place told with it."""
    if not predicates:
        return []
    stop = min(sentence.first + _OPENS + 1, sentence.last)
    guests = doc.phrases_in("guest_heads", sentence.first, stop)
    along = [] if guests else doc.phrases_in("company", sentence.first, stop)
    hit = next(iter((*guests, *along)), None)
    if hit is None or doc.mute[hit.first] or (along and journey_told_last(doc) is not None):
        return []
    after = [m for m in doc.mentions_in(hit.last, sentence.last) if m.how != "pronoun"]
    leader = after[0] if along and after and after[0].first > 0 and with_at(doc, after[0].first - 1) else None
    after = after[1:] if leader is not None else after  # "On board with X were A and B"
    host = after[0] if guests and len(after) > 1 and beside(doc, after[0]) else None
    after = after[1:] if host is not None else after  # "figuran, además del anfitrión, X, A y B"
    verb = _verb(doc, hit, after, predicates, host)
    place = _place(doc, hit, after) if verb is not None else None
    if verb is None or (place is None and not _at_the_gathering(hit, verb)):
        return []
    told = [*persons_of(leader), *told_on(doc, after, after[0])]
    there = place.country if place is not None else ""
    people = [p for p in dict.fromkeys(told) if not p.minor and p.country != there]
    if not people:
        return []
    leg = Leg("stay" if along else "attend", people, sentence, hit.first, hit.last, rule="attendance")
    leg.weak, leg.apart, leg.mention = not along, not along, after[0]
    leg.places, leg.predicate = [place] if place is not None else [], verb
    leg.clause = (sentence.first, sentence.last)
    awaited = any(p.sense is Sense.EXPECT and hit.first <= p.first < after[0].first for p in predicates)
    leg.tense = FUTURE if awaited else PROGRESSIVE if along and verb.tense != PAST else verb.tense
    leg.date = _day(doc, hit, after)
    return [leg]


def _verb(
    doc: Document,
    hit: Hit,
    after: list[PersonMention],
    predicates: list[Predicate],
    host: PersonMention | None = None,
) -> Predicate | None:
    """The verb right before the first of the list, in no side clause, which nobody else does."""
    far = host.last - host.first + _NEAR if host is not None else 0
    if not after or after[0].first - hit.last > _REACH + far:
        return None
    ahead = [p for p in predicates if hit.first <= p.head < after[0].first and not p.noun]
    verb = next((p for p in reversed(ahead) if p.tense != OPEN and p.sense is not Sense.EXPECT), None)
    if (
        verb is None
        or after[0].first - verb.head > _NEAR + far
        or verb.state in UNREAL
        or verb.sense is Sense.SAY
    ):
        return None
    past = host.last + 1 if host is not None else hit.last
    parted = any(doc.gaps[k - 1] >= STRONG for k in range(past, after[0].first + 1))
    floor = host.last if host is not None else verb.head + 1
    return None if parted or not is_free(doc, after[0], floor) else verb


def _at_the_gathering(hit: Hit, verb: Predicate) -> bool:
    """ "Entre los líderes confirmados figuran A y B": the verb stands right behind, and they are guests of
    what the story plays at.
    """
    return hit.get("guest_heads") is not None and verb.first <= hit.last + 1


def _place(doc: Document, hit: Hit, after: list[PersonMention]) -> PlaceMention | None:
    told = (doc.place_at.get(k) for k in range(hit.last, after[0].first))
    fits = (p for p in told if p is not None and p.role == "to" and p.country and not p.attribute)
    return next(fits, None)


def _day(doc: Document, hit: Hit, after: list[PersonMention]) -> Moment | None:
    told = (doc.moment_at.get(k) for k in range(hit.last, after[0].first))
    return next((m for m in told if m is not None and m.dated), None)
