"""Gives stops in a state or a province the city of it that is told beside, else none: "in Florida"."""

from __future__ import annotations

from itineraries.extraction.gazetteer_data.areas import WIDE
from itineraries.extraction.steps.trips.route import Route, Stop

_BESIDE = 1  # sentences between an area and a city of it


def narrow_areas(route: Route) -> None:
    """Let the stops of a journey that are no place be the city told beside them, or a country alone."""
    wide = [stop for stop in route.stops if (stop.country, stop.city) in WIDE]
    for stop in wide:
        city = _city_beside(route, stop)
        if city is None:
            stop.city = stop.geonames_id = stop.city_place = None
            stop.wide = True
            continue
        if city.arrive is None:
            city.arrive, city.arrive_by = stop.arrive, stop.arrive_by
        if city.weak_date is None:
            city.weak_date, city.weak_by, city.weak_own = stop.weak_date, stop.weak_by, stop.weak_own
        if city.depart is None:
            city.depart, city.depart_by = stop.depart, stop.depart_by
        city.strong = city.strong or stop.strong
        route.stops.remove(stop)
        route.happenings[:] = [(h, city if at is stop else at, day) for h, at, day in route.happenings]
        route.focus = city if route.focus is stop else route.focus


def _city_beside(route: Route, stop: Stop) -> Stop | None:
    """The city of the same country told with an area: behind it rather than before, the nearest of them."""
    told = [
        (abs(other.leg.sentence.index - stop.leg.sentence.index), other.place.first < stop.place.first, other)
        for other in route.stops
        if other.country == stop.country and other.city and (other.country, other.city) not in WIDE
    ]
    near = [found for found in told if found[0] <= _BESIDE]
    return min(near, key=lambda found: found[:2])[2] if near else None
