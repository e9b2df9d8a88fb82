"""The map: projections and great circles against known values, the frame, the antimeridian, labels apart."""

import math
from itertools import combinations

import pytest

from itineraries.views.geometry.labels import width_of
from itineraries.views.geometry.land import clipped, drawn, land
from itineraries.views.geometry.map import Home, Port, draw_map
from itineraries.views.geometry.projection import Azimuthal, EqualEarth, fit
from itineraries.views.geometry.route import distance_km, great_circle, length_km
from itineraries.views.geometry.world import degrees, vector, world

ASTANA, TASHKENT, DELHI = (71.45, 51.18), (69.24, 41.30), (77.21, 28.64)
WASHINGTON, TOKYO, HONOLULU, PARIS, CANBERRA = (
    (-77.04, 38.9),
    (139.7, 35.7),
    (-157.86, 21.3),
    (2.35, 48.85),
    (149.1, -35.3),
)


def test_distances_are_those_of_the_ellipsoid() -> None:
    assert distance_km((0.0, 0.0), (1.0, 0.0)) == pytest.approx(111.319, abs=0.001)
    assert distance_km((0.0, 0.0), (0.0, 90.0)) == pytest.approx(10001.966, abs=0.001)
    assert length_km([ASTANA, TASHKENT, DELHI]) == pytest.approx(
        distance_km(ASTANA, TASHKENT) + distance_km(TASHKENT, DELHI)
    )
    assert length_km([ASTANA]) == 0


def test_a_great_circle_has_both_ends_and_runs_over_the_north() -> None:
    way = great_circle(WASHINGTON, ASTANA)
    assert way[0] == pytest.approx(WASHINGTON) and way[-1] == pytest.approx(ASTANA)
    assert max(lat for _, lat in way) > 70


def test_the_projection_is_undone_exactly() -> None:
    view = Azimuthal(vector(*TASHKENT))
    for place in (ASTANA, DELHI, TOKYO):
        assert degrees(view.unproject(*view.project(vector(*place)))) == pytest.approx(place)
    assert view.project(vector(*TASHKENT)) == pytest.approx((0, 0), abs=1e-12)


def test_areas_are_kept() -> None:
    """A degree square at 60° north has half the area of one at the equator, in both projections."""
    for projection in (Azimuthal(vector(0, 30)), EqualEarth(vector(0, 0))):
        areas = []
        for lat in (0.0, 60.0):
            corners = [(0, lat), (1, lat), (1, lat + 1), (0, lat + 1)]
            spots = [projection.project(vector(*c)) for c in corners]
            areas.append(
                abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(spots, spots[1:] + spots[:1], strict=True)))
                / 2
            )
        true = (math.sin(math.radians(61)) - math.sin(math.radians(60))) / math.sin(math.radians(1))
        assert areas[1] / areas[0] == pytest.approx(true, rel=2e-3)


def test_all_stops_lie_within_the_frame() -> None:
    for places in (
        [ASTANA, TASHKENT, DELHI],
        [TOKYO, HONOLULU],
        [PARIS],
        [WASHINGTON, TOKYO, CANBERRA, PARIS],
    ):
        for width, height in ((1000, 440), (350, 350)):
            view = fit(places, width=width, height=height, margin=(50, 50), least_km=1500)
            assert all(view.holds(view.at(vector(*place))) for place in places)


def test_a_trip_across_the_antimeridian_is_drawn_around_it() -> None:
    view = fit([TOKYO, HONOLULU], width=1000, height=440, margin=(150, 75), least_km=1500)
    lon = degrees(view.projection.center)[0]
    assert lon > 165 or lon < -175
    drawing = draw_map([port(1, TOKYO, "JP"), port(2, HONOLULU, "US")])
    assert drawing
    leg = next(s for g in drawing.groups for s in g.shapes if s.attributes["class"].startswith("leg"))
    assert leg.attributes["d"].count("M") == 1


def test_a_trip_around_the_world_breaks_its_route_at_the_seam_only() -> None:
    drawing = draw_map(
        [port(1, PARIS, "FR"), port(2, TOKYO, "JP"), port(3, WASHINGTON, "US"), port(4, CANBERRA, "AU")]
    )
    assert drawing
    for group in drawing.groups:
        for shape in group.shapes:
            if shape.attributes["class"].startswith("leg"):
                points = [
                    p.split()
                    for p in shape.attributes["d"].replace("M", "|M").replace("L", "|L").split("|")
                    if p
                ]
                last = None
                for x, _y in points:
                    if x[0] == "L" and last is not None:
                        assert abs(float(x[1:]) - last) < 500
                    last = float(x[1:])


def port(number: int, place: tuple[float, float] | None, country: str, name: str = "") -> Port:
    return Port(str(number), name or f"Place {number}", country, place, href=f"#stop-{number}", title=name)


def test_the_way_from_a_far_home_leaves_the_frame_and_says_where_it_comes_from() -> None:
    ports = [
        port(1, ASTANA, "KZ", "Astana"),
        port(2, TASHKENT, "UZ", "Tashkent"),
        port(3, DELHI, "IN", "New Delhi"),
    ]
    drawing = draw_map(ports, Home("Washington", WASHINGTON, "from Washington"))
    assert drawing
    texts = [s.text for g in drawing.groups for s in g.shapes if s.tag == "text"]
    assert sorted(texts) == ["1", "2", "3", "Astana", "New Delhi", "Tashkent", "from Washington"]


def test_a_near_home_is_shown() -> None:
    drawing = draw_map([port(1, TASHKENT, "UZ", "Tashkent")], Home("Astana", ASTANA, "from Astana"))
    assert drawing
    texts = [s.text for g in drawing.groups for s in g.shapes if s.tag == "text"]
    assert "Astana" in texts and "from Astana" not in texts


def test_a_stop_known_by_its_country_stands_in_its_middle_marked_as_rough() -> None:
    drawing = draw_map([port(1, None, "KZ", "Kazakhstan")])
    assert drawing
    assert any(s.attributes["class"] == "port happened rough" for g in drawing.groups for s in g.shapes)


def test_stops_nobody_can_place_make_no_map() -> None:
    assert draw_map([port(1, None, "SUHH")]) is None
    assert draw_map([]) is None


def test_stops_too_close_to_tell_apart_are_one_mark_with_all_numbers() -> None:
    close = [port(n, (2.35 + n / 100, 48.85), "FR", f"Palace {n}") for n in range(1, 5)]
    drawing = draw_map([*close, port(5, (13.4, 52.5), "DE", "Berlin")])
    assert drawing
    texts = [s.text for g in drawing.groups for s in g.shapes if s.tag == "text"]
    assert sorted(texts) == ["1–4", "5", "Berlin", "Palace 1 · Palace 2 +2"]
    assert drawing.gathered[0].names == ("Palace 1", "Palace 2", "Palace 3", "Palace 4")


def test_a_place_visited_twice_has_one_mark_with_both_numbers() -> None:
    drawing = draw_map(
        [port(1, PARIS, "FR", "Paris"), port(2, (13.4, 52.5), "DE", "Berlin"), port(3, PARIS, "FR", "Paris")]
    )
    assert drawing
    assert "1, 3" in [s.text for g in drawing.groups for s in g.shapes if s.tag == "text"]


@pytest.mark.parametrize(("width", "height"), [(1000, 440), (350, 350)])
def test_labels_on_the_map_do_not_collide(width: int, height: int) -> None:
    places = [(-5 + 7 * (n % 6), 38 + 4 * (n // 6)) for n in range(30)]
    drawing = draw_map(
        [port(n, p, "FR", f"Rather long name {n}") for n, p in enumerate(places, 1)],
        width=width,
        height=height,
    )
    assert drawing
    boxes = []
    for group in drawing.groups:
        for shape in group.shapes:
            if shape.tag == "text" and "label" in shape.attributes["class"]:
                wide, x, y = (
                    width_of(shape.text, 13, bold=True),
                    float(shape.attributes["x"]),
                    float(shape.attributes["y"]),
                )
                side = shape.attributes["class"].split()[-1]
                left = x - wide if side == "end" else x - wide / 2 if side == "middle" else x
                boxes.append((left, y - 10, left + wide, y + 3))
    assert boxes
    for a, b in combinations(boxes, 2):
        assert not (a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3])
    assert all(box[0] >= 0 and box[2] <= width for box in boxes)


def test_the_basemap_knows_every_visited_country_and_draws_it() -> None:
    assert {"KZ", "UZ", "IN", "US", "XK", "SG", "VA", "MT"} <= set(world().middles)
    view = fit([ASTANA, TASHKENT, DELHI], width=1000, height=440, margin=(150, 75), least_km=2600)
    seen = land(view, frozenset({"KZ"}))
    assert seen.visited.startswith("M") and seen.others.startswith("M") and seen.borders
    assert len(seen.visited) + len(seen.others) + len(seen.borders) < 120_000


def test_a_polygon_is_cut_to_the_frame() -> None:
    assert clipped([(-100, 10), (50, 10), (50, 20), (-100, 20)], 100, 100) == [
        (-6.0, 10.0),
        (50, 10),
        (50, 20),
        (-6.0, 20.0),
    ]
    assert clipped([(200, 0), (300, 0), (300, 50)], 100, 100) == []


def test_path_data_is_short_and_leaves_out_what_cannot_be_seen() -> None:
    assert drawn([(0, 0), (10, 0), (10, 10.04), (0, 10)], closed=True) == "M0 0l10 0 0 10-10 0z"
    assert drawn([(0, 0), (0.5, 0), (0.5, 0.5)], closed=True) == ""
