"""The land of a view as SVG paths: what of the basemap lies in the frame, cut to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from itineraries.views.geometry.projection import EqualEarth, Point, View
from itineraries.views.geometry.world import Outline, degrees, world

MARGIN = 6.0
FINE = 1.1  # units between points: what is closer the eye does not tell apart
SEEN = 2.2  # units: a smaller island is left out


@dataclass(frozen=True, slots=True)
class Land:
    """Path data of the visited countries, of all others, and of the borders between them."""

    visited: str
    others: str
    borders: str


@lru_cache(maxsize=256)
def land(view: View, visited: frozenset[str]) -> Land:
    """The land seen in `view`. Views of one trip are the same every time, so they are kept."""
    everything = world()
    center = view.projection.center
    reach = view.radius
    parts: dict[bool, list[str]] = {True: [], False: []}
    for code, ring in everything.rings:
        if ring.near(center, reach):
            parts[code in visited] += _rings(ring, view)
    borders = [d for line in everything.borders if line.near(center, reach) for d in _lines(line, view)]
    return Land("".join(parts[True]), "".join(parts[False]), "".join(borders))


def _rings(ring: Outline, view: View) -> list[str]:
    made = []
    for spots in _placed(ring, view, closed=True):
        cut = clipped(spots, view.width, view.height)
        if len(cut) > 2 and (d := drawn(cut, closed=True)):
            made.append(d)
    return made


def _lines(outline: Outline, view: View) -> list[str]:
    made = []
    for spots in _placed(outline, view, closed=False):
        inside = [spot for spot in spots if view.holds(spot, -40)]
        if inside and (d := drawn(spots if len(inside) == len(spots) else _near(spots, view), closed=False)):
            made.append(d)
    return made


def _near(spots: Sequence[Point], view: View) -> list[Point]:
    """A line without its ends far outside the frame."""
    inside = [i for i, spot in enumerate(spots) if view.holds(spot, -40)]
    return list(spots[max(inside[0] - 1, 0) : inside[-1] + 2])


def _placed(outline: Outline, view: View, *, closed: bool) -> Iterable[list[Point]]:
    if not isinstance(view.projection, EqualEarth):
        yield [view.at(point) for point in outline.points]
        return
    middle = degrees(view.projection.center)[0]
    flat: list[Point] = []
    for point in outline.points:
        lon, lat = degrees(point)
        east = ((lon - middle + 540) % 360) - 180
        if flat:
            east += 360 * round((flat[-1][0] - east) / 360)
        flat.append((east, lat))
    for turn in (-360, 0, 360):
        shifted = [(east + turn, lat) for east, lat in flat]
        if max(e for e, _ in shifted) <= -180 or min(e for e, _ in shifted) >= 180:
            continue
        whole = all(-180 <= e <= 180 for e, _ in shifted)
        if not whole and not closed:
            continue
        cut = shifted if whole else _cut(_cut(shifted, 0, -180.0, 1), 0, 180.0, -1)
        yield [view.place(*view.projection.flat(east, lat)) for east, lat in cut]


def clipped(spots: Sequence[Point], width: float, height: float) -> list[Point]:
    """A polygon cut to the frame and a margin around it (Sutherland and Hodgman)."""
    cut = _cut(spots, 0, -MARGIN, 1)
    cut = _cut(cut, 0, width + MARGIN, -1)
    cut = _cut(cut, 1, -MARGIN, 1)
    return _cut(cut, 1, height + MARGIN, -1)


def _cut(spots: Sequence[Point], axis: int, edge: float, side: int) -> list[Point]:
    kept: list[Point] = []
    for i, spot in enumerate(spots):
        before = spots[i - 1]
        inside, was = (spot[axis] - edge) * side >= 0, (before[axis] - edge) * side >= 0
        if inside != was:
            share = (edge - before[axis]) / (spot[axis] - before[axis])
            kept.append(
                (before[0] + share * (spot[0] - before[0]), before[1] + share * (spot[1] - before[1]))
            )
        if inside:
            kept.append(spot)
    return kept


def drawn(spots: Sequence[Point], *, closed: bool) -> str:
    """Path data of a line or ring in tenths of a unit; empty where too small to see."""
    kept = [spots[0]]
    for spot in spots[1:-1]:
        if abs(spot[0] - kept[-1][0]) + abs(spot[1] - kept[-1][1]) >= FINE:
            kept.append(spot)
    kept.append(spots[-1])
    if closed and (len(kept) < 3 or _extent(kept) < SEEN):
        return ""
    x, y = round(kept[0][0] * 10), round(kept[0][1] * 10)
    made = [f"M{x / 10:g} {y / 10:g}l"]
    steps = []
    for spot in kept[1:]:
        to_x, to_y = round(spot[0] * 10), round(spot[1] * 10)
        if (to_x, to_y) != (x, y):
            steps.append(f"{(to_x - x) / 10:g} {(to_y - y) / 10:g}")
        x, y = to_x, to_y
    if not steps:
        return ""
    return "".join((made[0], " ".join(steps).replace(" -", "-"), "z" if closed else ""))


def _extent(spots: Sequence[Point]) -> float:
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    return max(max(xs) - min(xs), max(ys) - min(ys))
