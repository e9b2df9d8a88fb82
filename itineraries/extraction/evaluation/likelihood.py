"""Fits the weights of what is likely (steps.likely) to gold: who, told beside a place, did travel there, and
when.

Gold says that somebody travelled to a country, not which sentence tells it. Hence rounds: of the tellings of
one journey only the likeliest counts as true, by the weights of the round before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from itineraries.extraction.document import Document
from itineraries.extraction.evaluation.logistic import fit_weights
from itineraries.extraction.evaluation.scoring import Record, same_city, same_date, same_person
from itineraries.extraction.likelihood import DAYS, JOURNEYS, Likelihood
from itineraries.extraction.log_odds import probability
from itineraries.extraction.steps.likely.days import DaysTold, undated
from itineraries.extraction.steps.likely.tellings import Telling, Tellings
from itineraries.extraction.steps.trips.people_told import PeopleTold

_RIDGE = 25.0
_ROUNDS = 3
_SEEN = 8  # a ground of fewer cases is left out

#: Reads one article as far as its routes, by the weights given.
Routed = Callable[[str, Likelihood], Document]


@dataclass(frozen=True, slots=True)
class Case:
    """What a telling or a date shows, which journey or stop it belongs to, and whether gold bears it out."""

    grounds: tuple[str, ...]
    of: tuple[str | int, ...]
    true: bool


def fit_likelihood(gold: Mapping[str, Record], routed: Routed) -> dict[str, dict[str, float]]:
    """The weights that these articles give: of journeys, then of days on the journeys read with them."""
    weights: dict[str, dict[str, float]] = {}
    for kind, cases in ((JOURNEYS, journey_cases), (DAYS, day_cases)):
        found = [case for key, record in gold.items() for case in cases(key, routed(key, weights), record)]
        weights[kind] = fit_cases(found)
    return weights


def fit_cases(cases: Iterable[Case]) -> dict[str, float]:
    """The weight of every ground seen often enough, in log-odds."""
    cases = list(cases)
    seen = Counter(ground for case in cases for ground in case.grounds)
    kept = [Case(tuple(g for g in case.grounds if seen[g] >= _SEEN), case.of, case.true) for case in cases]
    chosen, weights = kept, dict[str, float]()
    for _ in range(_ROUNDS):
        weights = fit_weights(((case.grounds, case.true) for case in chosen), ridge=_RIDGE)
        best: dict[tuple[str | int, ...], Case] = {}
        for case in kept:
            held = best.get(case.of)
            if case.true and (held is None or _sure(weights, case) > _sure(weights, held)):
                best[case.of] = case
        chosen = [case for case in kept if not case.true] + list(best.values())
    return weights


def _sure(weights: Mapping[str, float], case: Case) -> float:
    return probability(weights, case.grounds)


def journey_cases(key: str, doc: Document, gold: Record) -> Iterator[Case]:
    """The tellings of one article, read as far as its routes."""
    people, tellings = PeopleTold(doc), Tellings(doc, doc.routes)
    for telling in tellings:
        place, name = telling.place, people.draft(telling.person).name
        stops = _stops(gold, name or people.draft(telling.person).role or "", place.country, None)
        true = any(not telling.further or same_city(stop.get("city"), place.city) for stop in stops)
        of = (key, id(telling.person), place.country or "", _further_city(telling))
        yield Case(tellings.grounds(telling), of, true)


def day_cases(key: str, doc: Document, gold: Record) -> Iterator[Case]:
    """The dates near undated stops that gold has, of one article read as far as its routes."""
    people, days = PeopleTold(doc), DaysTold(doc, doc.routes)
    for route in days.routes:
        person = people.draft(route.person)
        for stop in undated(route):
            name = person.name or person.role or ""
            wanted = [told.get("arrive") for told in _stops(gold, name, stop.country, stop.city)]
            for told in days.of(route, stop) if wanted else ():
                yield Case(days.grounds(told), (key, id(stop)), any(same_date(w, told.value) for w in wanted))


def _further_city(telling: Telling) -> str:
    return (telling.place.city or "") if telling.further else ""


def _stops(gold: Record, name: str, country: str | None, city: str | None) -> list[Record]:
    """The stops of somebody in a country, in its city where both tell one."""
    return [
        stop
        for trip in gold.get("trips", [])
        if any(same_person(person, name) for person in trip.get("travellers", []))
        for stop in trip.get("stops", [])
        if stop.get("country") == country
        and (not (stop.get("city") and city) or same_city(stop["city"], city))
    ]
