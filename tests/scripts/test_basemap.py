"""scripts/basemap.py: simplifies each border once, keeps small countries, and packs what the pages read."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("basemap", PROJECT / "scripts" / "basemap.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def topology() -> dict[str, Any]:
    """Two squares of ten degrees that share a border, and a small island state."""
    arcs = [
        [[10, 0], [0, 5], [0, 5]],  # the border, with a point that bends nothing
        [[10, 10], [-10, 0], [0, -10], [10, 0]],
        [[10, 10], [10, 0], [0, -10], [-10, 0]],
        [[40, 40], [1, 0], [0, 1], [-1, -1]],
    ]
    return {
        "transform": {"scale": [1, 1], "translate": [0, 0]},
        "arcs": arcs,
        "objects": {
            "countries": {
                "geometries": [
                    {"type": "Polygon", "id": "398", "properties": {"name": "Kazakhstan"}, "arcs": [[0, 1]]},
                    {"type": "Polygon", "id": "860", "properties": {"name": "Uzbekistan"}, "arcs": [[0, 2]]},
                    {"type": "Polygon", "properties": {"name": "Kosovo"}, "arcs": [[3]]},
                ]
            }
        },
    }


def test_a_line_loses_the_points_that_bend_it_least(script: ModuleType) -> None:
    assert script.simplified([(0, 0), (1, 0.001), (2, 0)], 0.01) == [(0, 0), (2, 0)]
    assert script.simplified([(0, 0), (1, 1), (2, 0)], 0.01) == [(0, 0), (1, 1), (2, 0)]
    assert script.simplified([(0, 0), (1, 0)], 0.01) == [(0, 0), (1, 0)]


def test_countries_get_their_codes_their_middles_and_their_border_once(script: ModuleType) -> None:
    made = script.basemap(topology())
    assert [shape["code"] for shape in made["shapes"]] == ["KZ", "UZ", "XK"]
    assert made["shapes"][0]["middle"] == [5.0, 5.0]
    assert made["borders"] == [0]
    assert made["arcs"][0] == [1000, 0, 0, 1000]  # the point that bends nothing is gone


def test_what_is_kept_in_the_tree_is_small_and_says_where_it_comes_from() -> None:
    file = PROJECT / "itineraries" / "views" / "geometry" / "world.json"
    kept = json.loads(file.read_text())
    assert (
        kept["about"] == "Countries of Natural Earth 1:50m, public domain, simplified by scripts/basemap.py."
    )
    assert len(kept["shapes"]) == 241
    assert file.stat().st_size < 300_000
