"""Great circles between places and how long they are, on the WGS 84 ellipsoid."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from geographiclib.geodesic import Geodesic
from geopy.distance import geodesic

Place = tuple[float, float]  # longitude, latitude


@lru_cache(maxsize=4096)
def distance_km(one: Place, other: Place) -> float:
    """Kilometres of the shortest way between two places."""
    return float(geodesic((one[1], one[0]), (other[1], other[0])).km)


def length_km(places: Sequence[Place]) -> float:
    """Kilometres of the way through all of `places`."""
    return sum(distance_km(one, other) for one, other in pairwise(places))


@lru_cache(maxsize=1024)
def great_circle(one: Place, other: Place) -> tuple[Place, ...]:
    """Places on the shortest way from one to the other, both ends among them, about 120 km apart."""
    way = Geodesic.WGS84.InverseLine(one[1], one[0], other[1], other[0])
    steps = max(4, min(160, round(way.s13 / 120_000)))
    found = (way.Position(way.s13 * n / steps) for n in range(steps + 1))
    return tuple((position["lon2"], position["lat2"]) for position in found)
