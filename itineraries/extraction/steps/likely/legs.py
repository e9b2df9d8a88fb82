"""Makes legs of what no rule reads and the look of the story makes likely: somebody told beside a place
abroad.
"""

from __future__ import annotations

from collections.abc import Iterable

from itineraries.extraction.document import Document, Happening, Leg
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.likelihood import JOURNEYS
from itineraries.extraction.log_odds import probability, strongest
from itineraries.extraction.steps.clauses.predicate import FUTURE, PAST, Predicate
from itineraries.extraction.steps.clauses.subjects import before_name, with_at
from itineraries.extraction.steps.likely.tellings import HEADED, Telling, Tellings, clauses_of, moments_in
from itineraries.extraction.steps.trips.route import Route
from itineraries.extraction.steps.when.moments import Moment
from itineraries.extraction.steps.who.nationals import country_of

#: What is told with less than this is left unread.
ENOUGH = 0.45


def likely_legs(doc: Document, routes: list[Route]) -> list[Leg]:
    """A leg for each person and place that rather belong together than not, by its best telling, in the order
    of the text.
    """
    weights = doc.likelihood.get(JOURNEYS)
    if not weights or not any(route.stops for route in routes):
        return []  # a story that is read to tell no journey is likely to tell none
    tellings = Tellings(doc, routes)
    best: dict[tuple[int, str | None, str | None], tuple[float, Telling]] = {}
    for telling in tellings:
        grounds = tellings.grounds_of_text(telling)
        if probability(weights, (*grounds, HEADED)) < ENOUGH:
            continue  # the title, which costs as much as a text to read, would not help
        sure = probability(weights, (*grounds, *tellings.grounds_of_title(telling.place)))
        key = (id(telling.person), telling.place.country, telling.place.city if telling.further else None)
        if sure >= ENOUGH and sure > best.get(key, (0.0,))[0]:
            best[key] = sure, telling
    found = sorted(best.values(), key=lambda rated: rated[1].place.first)
    legs = []
    for sure, telling in found:
        predicates = tellings.around(telling)
        leg = _leg(doc, telling, predicates)
        leg.happenings = _met_there(doc, tellings, telling, predicates, leg.date)
        beside = tellings.others_there(telling)
        if beside is not None:  # with those who are there, at their time
            leg.date, leg.tense = beside.date or leg.date, beside.tense
        leg.note = f"likely, {sure:.2f}: {', '.join(strongest(weights, tellings.grounds(telling)))}"
        legs.append(leg)
    return legs


def _leg(doc: Document, telling: Telling, predicates: list[Predicate]) -> Leg:
    place, sentence = telling.place, telling.sentence
    clause = _clause(telling, predicates)
    low, high = (clause.start, clause.end) if clause is not None else (sentence.first, sentence.last)
    moment = _nearest(place.first, moments_in(doc, low, high))
    leg = Leg("visit", [telling.person], sentence, place.first, place.last, rule="likely", clause=(low, high))
    leg.places, leg.date = [place], moment
    leg.mention = telling.mention
    leg.tense = _tense(doc, clause, moment)
    return leg


def _met_there(
    doc: Document, tellings: Tellings, telling: Telling, predicates: list[Predicate], moment: Moment | None
) -> list[Happening]:
    """ "It will not be his only journey: on Friday he meets X in Lima": who is told by "with" in a clause of
    meeting, and is at home there.
    """
    found: list[Happening] = []
    for pred in clauses_of(telling.place.first, predicates):
        if pred.sense is not Sense.MEET or pred.state != "told" or pred.subjects:
            continue
        for mention in doc.mentions_in(pred.last, pred.end):
            k = before_name(doc, mention, floor=pred.last - 1, within=5)
            held = k >= pred.last and (doc.lowers[k] in doc.lexicon.with_words or with_at(doc, k))
            if not held or mention.how == "pronoun":
                continue
            for person in tellings.who(mention):
                if country_of(person) == telling.place.country:
                    met = Happening("bilateral_meeting", pred.first, pred.last, [person], rule="likely")
                    met.date_mention = moment
                    found.append(met)
    return found


def _clause(telling: Telling, predicates: list[Predicate]) -> Predicate | None:
    """What tells it: the predicate of the traveller in the clause of the place, else one near it."""
    inside = clauses_of(telling.place.first, predicates)
    own = [p for p in inside if telling.person in p.subjects]
    near = own or inside or predicates
    return min(near, key=lambda p: abs(p.head - telling.place.first), default=None)


def _nearest(token: int, moments: Iterable[Moment]) -> Moment | None:
    dated = [m for m in moments if m.dated and not m.said]
    return min(dated, key=lambda m: abs(m.first - token), default=None)


def _tense(doc: Document, clause: Predicate | None, moment: Moment | None) -> str:
    if clause is not None and clause.tense != "open":
        return clause.tense
    day = moment.start("near") if moment is not None else None
    return FUTURE if day is not None and day > doc.published.isoformat() else PAST
