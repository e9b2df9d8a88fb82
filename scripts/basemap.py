"""Makes the pages' basemap, itineraries/views/geometry/world.json, from Natural Earth's countries at 1:50m.

Natural Earth is in the public domain (naturalearthdata.com). Its countries come as TopoJSON in the npm
package world-atlas, which only repackages them and which is not kept here:

    npm install --prefix /tmp/atlas world-atlas@2.0.2
    python scripts/basemap.py /tmp/atlas/node_modules/world-atlas/countries-50m.json

Borders are simplified where the eye would not see them, once an arc, so that neighbours still fit together.
"""

from __future__ import annotations

import heapq
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pycountry

OUT = Path(__file__).resolve().parent.parent / "itineraries" / "views" / "geometry" / "world.json"
GRID = 100  # coordinates are kept in hundredths of a degree
SMALLEST_BEND = 0.004  # square degrees: a bend of less is straightened
SMALLEST_ISLAND = 0.06  # square degrees: an island of less is left out, save a whole country
WITHOUT_ISO_NUMBER = {"Kosovo": "XK"}

Point = tuple[float, float]


def decoded(topology: dict[str, Any]) -> list[list[Point]]:
    """The arcs of a TopoJSON as longitudes and latitudes."""
    (kx, ky), (dx, dy) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            points.append((x * kx + dx, y * ky + dy))
        arcs.append(points)
    return arcs


def simplified(points: list[Point], smallest: float) -> list[Point]:
    """The line without the points that bend it by less than `smallest` (Visvalingam's triangles)."""
    if len(points) < 3:
        return points
    before = list(range(-1, len(points) - 1))
    after = list(range(1, len(points) + 1))
    gone = [False] * len(points)

    def area(i: int) -> float:
        (ax, ay), (bx, by), (cx, cy) = points[before[i]], points[i], points[after[i]]
        return abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2

    heap = [(area(i), i) for i in range(1, len(points) - 1)]
    heapq.heapify(heap)
    current = {i: a for a, i in heap}
    while heap:
        size, i = heapq.heappop(heap)
        if gone[i] or current[i] != size:
            continue
        if size >= smallest:
            break
        gone[i] = True
        left, right = before[i], after[i]
        after[left], before[right] = right, left
        for j in (left, right):
            if 0 < j < len(points) - 1:
                # A bend never counts for less than one already straightened beside it.
                current[j] = max(area(j), size)
                heapq.heappush(heap, (current[j], j))
    return [point for point, left_out in zip(points, gone, strict=True) if not left_out]


def ring_points(ring: list[int], arcs: list[list[Point]]) -> list[Point]:
    """The points of a ring; arc ~i is arc i backwards."""
    points: list[Point] = []
    for i in ring:
        points += (arcs[i] if i >= 0 else arcs[~i][::-1])[1 if points else 0 :]
    return points


def ring_area(points: list[Point]) -> float:
    """Square degrees within a ring, signed by its direction."""
    return sum((a[0] * b[1] - b[0] * a[1]) for a, b in zip(points, points[1:] + points[:1], strict=True)) / 2


def size(ring: list[int], arcs: list[list[Point]]) -> float:
    """Square degrees within a ring of arcs."""
    return abs(ring_area(ring_points(ring, arcs)))


def centroid(points: list[Point]) -> list[float]:
    """The middle of a ring, longitude and latitude."""
    unwound = [points[0]]
    for lon, lat in points[1:]:
        last = unwound[-1][0]
        unwound.append((lon + 360 * round((last - lon) / 360), lat))
    area = ring_area(unwound) or 1e-9
    x = y = 0.0
    for (ax, ay), (bx, by) in zip(unwound, unwound[1:] + unwound[:1], strict=True):
        cross = ax * by - bx * ay
        x, y = x + (ax + bx) * cross, y + (ay + by) * cross
    lon = x / (6 * area)
    return [round((lon + 180) % 360 - 180, 2), round(y / (6 * area), 2)]


def basemap(topology: dict[str, Any]) -> dict[str, Any]:
    """What world.json holds; see itineraries/views/geometry/world.py, which reads it."""
    arcs = decoded(topology)
    small = [simplified(arc, SMALLEST_BEND) for arc in arcs]
    shapes: list[dict[str, Any]] = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        found = pycountry.countries.get(numeric=geometry.get("id", "").zfill(3))
        code = found.alpha_2 if found else WITHOUT_ISO_NUMBER.get(name, "")
        polygons = geometry.get("arcs", [])
        polygons = [polygons] if geometry["type"] == "Polygon" else polygons
        outer = sorted(
            (polygon[0] for polygon in polygons), key=lambda r: -abs(ring_area(ring_points(r, arcs)))
        )
        if not outer:
            continue
        middle = centroid(ring_points(outer[0], arcs))
        rings = []
        for polygon in polygons:
            for ring in polygon:
                big = size(ring, small) >= SMALLEST_ISLAND
                rings += [ring] if big else []
        if not rings:
            # A country too small to draw simplified keeps its true outline.
            for i in outer[0]:
                small[i if i >= 0 else ~i] = arcs[i if i >= 0 else ~i]
            rings = [outer[0]]
        shapes.append({"code": code, "middle": middle, "rings": rings})
    return _packed(shapes, small)


def _packed(shapes: list[dict[str, Any]], arcs: list[list[Point]]) -> dict[str, Any]:
    used = Counter(i if i >= 0 else ~i for shape in shapes for ring in shape["rings"] for i in ring)
    renumbered = {old: new for new, old in enumerate(sorted(used))}
    for shape in shapes:
        shape["rings"] = [
            [renumbered[i] if i >= 0 else ~renumbered[~i] for i in ring] for ring in shape["rings"]
        ]
    packed = []
    for old in sorted(used):
        x = y = 0
        flat: list[int] = []
        for lon, lat in arcs[old]:
            grid = round(lon * GRID), round(lat * GRID)
            flat += [grid[0] - x, grid[1] - y]
            x, y = grid
        packed.append(flat)
    return {
        "about": "Countries of Natural Earth 1:50m, public domain, simplified by scripts/basemap.py.",
        "grid": GRID,
        "borders": [renumbered[old] for old in sorted(used) if used[old] > 1],
        "shapes": sorted(shapes, key=lambda shape: shape["code"]),
        "arcs": packed,
    }


def main() -> int:
    """Read the TopoJSON named on the command line and write the basemap."""
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_file():
        print(__doc__, file=sys.stderr)
        return 2
    made = basemap(json.loads(Path(sys.argv[1]).read_text()))
    OUT.write_text(json.dumps(made, separators=(",", ":")) + "\n")
    points = sum(len(arc) // 2 for arc in made["arcs"])
    print(f"{OUT}: {len(made['shapes'])} countries, {points} points, {OUT.stat().st_size // 1024} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
