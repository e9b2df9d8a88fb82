"""Gives stops that are told by no city the one they mean: a state or a province the city of it that is told
beside, else none ("in Florida"); a territory of one city that city ("in Hong Kong").
"""

from __future__ import annotations

from itineraries.extraction.document import Document
from itineraries.extraction.gazetteer_data.areas import WIDE
from itineraries.extraction.steps.trips.route import Route, Stop

#: Territories that are one city. A state that is one is told as a country.
_ONE_CITY = ("GI", "HK", "MO", "VA")
_BESIDE = 1  # sentences between an area and a city of it


def narrow_areas(doc: Document, route: Route) -> None:
    """Let the stops of a journey that are no place be the city told beside them, or a country alone."""
    for stop in route.stops:
        if stop.city is None and stop.country in _ONE_CITY:
            city = doc.gazetteer.capital(stop.country)
            stop.city, stop.geonames_id, stop.city_place = city.name, city.geonames_id, stop.place
    wide = [stop for stop in route.stops if (stop.country, stop.city) in WIDE]
    for stop in wide:
        beside = _city_beside(route, stop)
        if beside is None or _apart(stop, beside):
            stop.city = stop.geonames_id = stop.city_place = None
            stop.wide = True
            continue
        if beside.arrive is None:
            beside.arrive, beside.arrive_by = stop.arrive, stop.arrive_by
        if beside.weak_date is None:
            beside.weak_date, beside.weak_by, beside.weak_own = stop.weak_date, stop.weak_by, stop.weak_own
        if beside.depart is None:
            beside.depart, beside.depart_by = stop.depart, stop.depart_by
        beside.strong = beside.strong or stop.strong
        route.stops.remove(stop)
        route.happenings[:] = [(h, beside if at is stop else at, day) for h, at, day in route.happenings]
        route.focus = beside if route.focus is stop else route.focus


def _apart(stop: Stop, city: Stop) -> bool:
    """ "New York on Monday and California on Wednesday": a day of its own is that of another place."""
    other_day = bool(stop.arrive and city.arrive and stop.arrive != city.arrive)
    left = bool(stop.depart and stop.leg.sentence.index != city.leg.sentence.index)
    return other_day or left


def _city_beside(route: Route, stop: Stop) -> Stop | None:
    """The city of the same country told with an area: behind it rather than before, the nearest of them."""
    told = [
        (abs(other.leg.sentence.index - stop.leg.sentence.index), other.place.first < stop.place.first, other)
        for other in route.stops
        if other.country == stop.country and other.city and (other.country, other.city) not in WIDE
    ]
    near = [found for found in told if found[0] <= _BESIDE]
    return min(near, key=lambda found: found[:2])[2] if near else None
