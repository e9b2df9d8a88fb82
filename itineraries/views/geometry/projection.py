"""From the sphere to the page: an equal-area view around a point, or the whole world."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from itineraries.views.geometry.world import Vector, angle, degrees, middle_of, vector

EARTH_KM = 6371.0
WIDE = math.radians(78)  # a trip that reaches further from its middle is drawn on the whole world

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Azimuthal:
    """Lambert's azimuthal equal-area projection around `center`; knows no seam at the antimeridian."""

    center: Vector
    seam: float = math.inf

    def project(self, point: Vector) -> Point:
        """Radii of the earth right of and above the centre."""
        ux, uy, uz = self.center
        flat = math.hypot(ux, uy) or 1e-12
        ex, ey = -uy / flat, ux / flat
        nx, ny, nz = -uz * ux / flat, -uz * uy / flat, flat
        x, y, z = point
        away = x * ux + y * uy + z * uz
        k = math.sqrt(2 / max(1 + away, 1e-3))
        return (x * ex + y * ey) * k, (x * nx + y * ny + z * nz) * k

    def unproject(self, x: float, y: float) -> Vector:
        """The point that `project` puts there."""
        ux, uy, uz = self.center
        flat = math.hypot(ux, uy) or 1e-12
        east, north = (-uy / flat, ux / flat, 0.0), (-uz * ux / flat, -uz * uy / flat, flat)
        rho = min(math.hypot(x, y), 2.0)
        c = 2 * math.asin(rho / 2)
        if rho < 1e-12:
            return self.center
        s = math.sin(c) / rho
        return (
            math.cos(c) * ux + s * (x * east[0] + y * north[0]),
            math.cos(c) * uy + s * (x * east[1] + y * north[1]),
            math.cos(c) * uz + s * (x * east[2] + y * north[2]),
        )


@dataclass(frozen=True, slots=True)
class EqualEarth:
    """The Equal Earth projection with `center`'s meridian in the middle; its seam runs opposite."""

    center: Vector
    seam: float = 2.6

    def project(self, point: Vector) -> Point:
        """Radii of the earth right of and above the middle of the map."""
        lon, lat = degrees(point)
        middle = degrees(self.center)[0]
        return self.flat(((lon - middle + 540) % 360) - 180, lat)

    @staticmethod
    def flat(east: float, lat: float) -> Point:
        """The position of a point `east` degrees of the middle meridian."""
        a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
        t = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(lat)))
        t2 = t * t
        t6 = t2**3
        x = (
            2
            * math.sqrt(3)
            * math.radians(east)
            * math.cos(t)
            / (3 * (9 * a4 * t6 * t2 + 7 * a3 * t6 + 3 * a2 * t2 + a1))
        )
        return x, t * (a4 * t6 * t2 + a3 * t6 + a2 * t2 + a1)


Projection = Azimuthal | EqualEarth


@dataclass(frozen=True, slots=True)
class View:
    """A projection and the frame of `width` by `height` units through which it is seen."""

    projection: Projection
    scale: float
    x: float  # what stands in the middle of the frame, in radii
    y: float
    width: int
    height: int

    def at(self, point: Vector) -> Point:
        """Where in the frame a point lies; y grows downwards."""
        x, y = self.projection.project(point)
        return self.width / 2 + (x - self.x) * self.scale, self.height / 2 - (y - self.y) * self.scale

    def place(self, x: float, y: float) -> Point:
        """Where in the frame a projected position lies."""
        return self.width / 2 + (x - self.x) * self.scale, self.height / 2 - (y - self.y) * self.scale

    def holds(self, spot: Point, margin: float = 0.0) -> bool:
        """True where a position lies within the frame."""
        return margin <= spot[0] <= self.width - margin and margin <= spot[1] <= self.height - margin

    @property
    def radius(self) -> float:
        """Radians from the middle of the frame to its corners."""
        rho = math.hypot(self.width, self.height) / 2 / self.scale
        return math.pi if rho >= 2 or isinstance(self.projection, EqualEarth) else 2 * math.asin(rho / 2)


def fit(
    places: Sequence[Point], *, width: int, height: int, margin: Point, least_km: float, most: float = 1.0
) -> View:
    """The view that shows all `places` (longitude, latitude) within `margin`, at least `least_km` wide."""
    vectors = [vector(*place) for place in places]
    center = middle_of(vectors)
    projection: Projection = Azimuthal(center)
    if max(angle(center, v) for v in vectors) > WIDE:
        projection = EqualEarth(center)
    else:
        for _ in range(3):
            x, y, _w, _h = _box([projection.project(v) for v in vectors])
            projection = Azimuthal(projection.unproject(x, y))  # type: ignore[union-attr]
    x, y, wide, high = _box([projection.project(v) for v in vectors])
    room = (width - 2 * margin[0], height - 2 * margin[1])
    scale = min(room[0] / max(wide, 1e-9), room[1] / max(high, 1e-9), width / (least_km / EARTH_KM) * most)
    if isinstance(projection, EqualEarth):
        scale = max(scale, width / 5.41)  # never beyond the edges of the world
    return View(projection, scale, x, y, width, height)


def _box(spots: Sequence[Point]) -> tuple[float, float, float, float]:
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2, max(xs) - min(xs), max(ys) - min(ys)
