"""The basemap: outlines and borders of countries from world.json (see scripts/basemap.py), read once."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

FILE = Path(__file__).with_name("world.json")

Vector = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Outline:
    """A line of points on the sphere as unit vectors, and the cap that holds them all."""

    points: tuple[Vector, ...]
    middle: Vector
    radius: float  # radians

    def near(self, center: Vector, radius: float) -> bool:
        """True where it may reach into the cap of `radius` radians around `center`."""
        return angle(self.middle, center) < self.radius + radius


@dataclass(frozen=True, slots=True)
class World:
    """Countries as rings, the borders between them, and the middle of each (longitude, latitude)."""

    rings: tuple[tuple[str, Outline], ...]
    borders: tuple[Outline, ...]
    middles: dict[str, tuple[float, float]]


def vector(longitude: float, latitude: float) -> Vector:
    """The unit vector of a point in degrees."""
    lon, lat = math.radians(longitude), math.radians(latitude)
    return math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)


def degrees(point: Vector) -> tuple[float, float]:
    """Longitude and latitude of a unit vector."""
    return math.degrees(math.atan2(point[1], point[0])), math.degrees(math.asin(max(-1, min(1, point[2]))))


def angle(one: Vector, other: Vector) -> float:
    """Radians between two unit vectors."""
    return math.acos(max(-1.0, min(1.0, one[0] * other[0] + one[1] * other[1] + one[2] * other[2])))


def middle_of(points: list[Vector]) -> Vector:
    """The unit vector in the middle of some; of points that cancel out, the first."""
    x, y, z = (sum(point[i] for point in points) for i in range(3))
    length = math.sqrt(x * x + y * y + z * z)
    return (x / length, y / length, z / length) if length > 1e-9 else points[0]


@lru_cache(maxsize=1)
def world() -> World:
    """The basemap. A tenth of a second the first time, then at hand."""
    data = json.loads(FILE.read_text())
    arcs = [_arc(flat, data["grid"]) for flat in data["arcs"]]
    rings, middles = [], {}
    for shape in data["shapes"]:
        for ring in shape["rings"]:
            points: list[Vector] = []
            for i in ring:
                points += (arcs[i] if i >= 0 else arcs[~i][::-1])[1 if points else 0 :]
            rings.append((shape["code"], _outline(points)))
        if shape["code"]:
            middles[shape["code"]] = (shape["middle"][0], shape["middle"][1])
    return World(tuple(rings), tuple(_outline(arcs[i]) for i in data["borders"]), middles)


def _arc(flat: list[int], grid: int) -> list[Vector]:
    x = y = 0
    points = []
    for i in range(0, len(flat), 2):
        x, y = x + flat[i], y + flat[i + 1]
        points.append(vector(x / grid, y / grid))
    return points


def _outline(points: list[Vector]) -> Outline:
    middle = middle_of(points)
    return Outline(tuple(points), middle, max(angle(middle, point) for point in points))
