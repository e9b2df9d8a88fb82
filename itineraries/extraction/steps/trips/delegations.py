"""Says whose journeys are one trip: people who are told together all the way share it."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from typing import Any

from itineraries.extraction.document import Leg
from itineraries.extraction.steps.trips.route import Route, matches

_DAY = len("2026-02-24")
_MANY = 50  # delegations with the same stops among which another's is looked for


def delegations(routes: list[Route]) -> list[list[Route]]:
    """The journeys by delegation, in the order told; who is in one already, is not told twice."""
    groups: list[list[Route]] = []
    members: list[set[int]] = []
    by_key: dict[Any, list[int]] = {}  # what a further journey must share -> delegations by their first one
    for route in routes:
        near = {i for key in _keys(route) for i in by_key.get(key, ())[:_MANY]}
        home = next((i for i in sorted(near) if _one_delegation(groups[i][0], route)), None)
        if home is None:
            for key in _keys(route):
                by_key.setdefault(key, []).append(len(groups))
            groups.append([route])
            members.append({id(route.person)})
        elif id(route.person) not in members[home]:
            groups[home].append(route)
            members[home].add(id(route.person))
    return groups


def _keys(route: Route) -> list[Any]:
    """One of these two journeys share where they may be one trip: a leg, all stops, or land and home."""
    countries = frozenset(s.country for s in route.stops)
    return [
        *dict.fromkeys(id(leg) for leg in route.legs if leg.sense != "join"),
        (route.state, *((s.country, s.city) for s in route.stops)),
        (route.state, route.person.country, countries),
    ]


def _days_apart(one: list[date], other: list[date]) -> int:
    """The fewest days between two sets of days."""
    days = sorted(other)
    found: list[int] = []
    for day in one:
        k = bisect_left(days, day)
        found.extend(abs((d - day).days) for d in days[max(0, k - 1) : k + 1])
    return min(found)


def _one_delegation(a: Route, b: Route) -> bool:
    """People who are told together all the way share a trip; guests of different countries do not."""
    if a.state == b.state and (_goes_along(a, b) or _came_along(a, b)):
        return True
    if a.state != b.state or len(a.stops) != len(b.stops) or _was_there_before(a, b):
        return False
    if any(
        (s.country, s.city) != (t.country, t.city)
        or not _agree(s.arrive, t.arrive)
        or not _agree(s.depart, t.depart)
        or not _may_be_one(s.arrive or s.weak_date, t.arrive or t.weak_date)
        or not _one_year(s.arrive or s.weak_date or s.depart, t.arrive or t.weak_date or t.depart)
        for s, t in zip(a.stops, b.stops, strict=True)
    ):
        return False
    if _stays_on(a, b) or _stays_on(b, a):
        return False
    if any(leg.sense == "join" and a.person in leg.leaders for leg in b.legs):
        return True
    shared = {id(leg) for leg in a.legs} & {id(leg) for leg in b.legs}
    if not shared:
        return (
            a.person.country is not None
            and a.person.country == b.person.country
            and (_days_apart(a.days, b.days) <= 3 if a.days and b.days else _may_share(a, b))
        )
    apart = _guests_each([leg for leg in a.legs if id(leg) in shared])
    if apart and len({_home(a), _home(b)} - {None}) > 1:
        return False
    strong = {id(leg) for leg in a.legs if leg.sense != "join"} ^ {
        id(leg) for leg in b.legs if leg.sense != "join"
    }
    return not apart or not strong


def _may_share(a: Route, b: Route) -> bool:
    """Of two journeys without days, neither is one of a time before that somebody else made."""
    if a.person is b.person:
        return True
    return not (_remembered(a) or _remembered(b) or _visited_before(a, b) or _visited_before(b, a))


def _visited_before(a: Route, b: Route) -> bool:
    """ "The president will travel to Lima in May. His minister visited Peru": one is over, one is to come."""
    over = all(leg.tense == "past" and leg.sense == "visit" for leg in a.legs)
    return over and all(leg.tense in ("future", "future_past") for leg in b.legs if not leg.weak)


def _remembered(route: Route) -> bool:
    """ "X is back from Kyiv. Only Y had been there since": of a time before the news alone."""
    return all(leg.background or leg.tense == "pluperfect" for leg in route.legs)


def _was_there_before(a: Route, b: Route) -> bool:
    """ "X has arrived in Rome … He was there last in May": two journeys of one person, of which the first
    told has no day.
    """
    undated = not any(s.arrive or s.weak_date or s.depart for s in a.stops)
    dated = all(s.arrive or s.weak_date or s.depart for s in b.stops)
    return a.person is b.person and a.legs[0].sentence is not b.legs[0].sentence and undated and dated


def _guests_each(shared: list[Leg]) -> bool:
    """Whether what is told of both makes each a guest of his own: who only takes part where others gather, or
    had come there or will, and is never told together with the other again. Who are there as it is told
    ("sont du rendez-vous") are one company.
    """
    if any(leg.apart for leg in shared):
        return True
    once_more = any(leg.mention is not None and leg.mention.how in ("pronoun", "group") for leg in shared[1:])
    return not once_more and all(
        (leg.implied and leg.predicate is not None and leg.predicate.tense != "past")
        or (leg.weak and leg.sense == "attend" and leg.tense != "present")
        for leg in shared
    )


def _home(route: Route) -> str | None:
    """The country or the organisation that somebody travels for."""
    office = route.person.office
    organization = office.organization if office is not None else None
    return organization or route.person.country


def _stays_on(a: Route, b: Route) -> bool:
    """ "The premier flew to Oslo with her minister. He stays until Friday": told of one of them alone."""
    own = {id(leg) for leg in a.legs} - {id(leg) for leg in b.legs}
    by = a.stops[-1].depart_by
    return b.stops[-1].depart is None and by is not None and by[2].sense == "stay" and id(by[2]) in own


def _goes_along(a: Route, b: Route) -> bool:
    """B is told only together with A, and in the same countries: a couple of whom the story follows one."""
    shared = {id(leg) for leg in a.legs}
    joined = any(
        (leg.sense == "join" and a.person in leg.leaders) or (id(leg) in shared and not leg.weak)
        for leg in b.legs
    )
    together = (
        bool(b.legs)
        and a.person.country is not None
        and all(id(leg) in shared or leg.sense == "join" or (joined and _seen_with(leg, a)) for leg in b.legs)
        and not any(leg.apart and leg.sense != "host" for leg in b.legs)
    )
    if not together or b.person.country not in (None, a.person.country):
        return False
    one_land = {s.country for s in a.stops} == {s.country for s in b.stops}
    return _accompanies(a, b) or (one_land and b.person.country is not None)


def _seen_with(leg: Leg, a: Route) -> bool:
    """ "The minister, who is with her, spoke to his counterpart": nothing but what he does where she is."""
    return leg.weak and all(any(matches(stop, place) for stop in a.stops) for place in leg.places)


def _came_along(a: Route, b: Route) -> bool:
    """ "A plane brought the premier and her minister to Rome. In Oslo she had met …": whoever moves only with
    another has come with him from the stops before.
    """
    shared = {id(leg) for leg in a.legs}
    moves = [leg for leg in b.legs if not leg.weak]
    if not moves or b.person.country != a.person.country or a.person.country is None:
        return False
    if any(id(leg) not in shared or leg.apart or leg.nominal for leg in moves):
        return False
    stops = [(s.country, s.city) for s in b.stops]
    return [(s.country, s.city) for s in a.stops][-len(stops) :] == stops


def _accompanies(a: Route, b: Route) -> bool:
    """ "She is accompanied by X" tells of the whole journey, wherever it leads after that; "X will join her
    in Oslo" and "X goes with her as far as Oslo" do not.
    """
    joined = next((leg for leg in reversed(b.legs) if leg.sense == "join"), None)
    along = (
        joined is not None
        and joined.tense != "future"
        and not (joined.places or joined.there or joined.until)
    )
    countries = {s.country for s in b.stops}
    further = [s for s in a.stops if s.country not in countries]
    return (
        along
        and bool(further)
        and all(s.strong for s in further)
        and countries < {s.country for s in a.stops}
    )


def _agree(a: str | None, b: str | None) -> bool:
    return a is None or b is None or a == b


def _one_year(a: str | None, b: str | None) -> bool:
    """Journeys told with days of years that lie far apart are two."""
    years = [int(day[:4]) for day in (a, b) if day and day[:4].isdigit()]
    return len(years) < 2 or abs(years[0] - years[1]) < 2


def _may_be_one(a: str | None, b: str | None) -> bool:
    """A month or a year is no time of a day outside it; two days may be those of one journey."""
    if a is None or b is None or len(a) == len(b) == _DAY:
        return True
    return a.startswith(b) or b.startswith(a)
