"""Labels never collide: widths, lanes, columns and what is gathered where there is no room."""

import random
from itertools import pairwise

import pytest

from itineraries.views.geometry.labels import (
    GAP,
    Bunch,
    Label,
    beside,
    bunched,
    fitted,
    pack,
    settle,
    spread,
    width_of,
)


def test_a_label_that_fits_is_whole_and_one_that_does_not_ends_in_an_ellipsis() -> None:
    assert fitted("New Delhi", 200, 13) == "New Delhi"
    short = fitted("Talks with Kassym-Jomart Tokayev", 120, 13)
    assert short.endswith("…") and "Talks with Kassym-Jomart Tokayev".startswith(short[:-1])
    assert width_of(short, 13) <= 120
    assert fitted("Talks", 5, 13) == ""


def test_combining_marks_take_no_width_and_wide_letters_take_two() -> None:
    assert width_of("e\u0301", 10) == width_of("e", 10)
    assert width_of("北京", 10) == pytest.approx(21)


def test_spans_that_touch_share_a_lane_and_spans_that_overlap_do_not() -> None:
    assert pack([(0, 10), (10, 20), (5, 15), (20, 30)]) == [0, 0, 1, 0]
    assert pack([]) == []


def test_one_label_stands_in_the_first_lane_after_its_point() -> None:
    (spot,), bunches = settle([Label(100, "Astana")], low=0, high=1000, lanes=3)
    assert (spot.lane, spot.words, spot.before) == (0, "Astana", False)
    assert bunches == []


def test_a_label_at_the_right_edge_stands_whole_before_its_point() -> None:
    (spot,), _ = settle([Label(980, "Sergey Lavrov")], low=0, high=1000, lanes=1)
    assert spot.before and spot.words == "Sergey Lavrov" and spot.end <= 1000


def test_what_finds_no_lane_is_gathered_and_counted() -> None:
    labels = [Label(100 + 12 * n, f"Event number {n}") for n in range(5)]
    placed, bunches = settle(labels, low=0, high=1000, lanes=2)
    assert len(placed) == 2
    assert [bunch.mark for bunch in bunches] == ["+3"]
    assert sorted(i for bunch in bunches for i in bunch.indices) + [p.index for p in placed] == [
        0,
        1,
        2,
        3,
        4,
    ]


def test_marks_of_gathered_labels_do_not_collide_with_each_other() -> None:
    assert bunched([(10.0, 0), (20.0, 1), (200.0, 2)], 1000) == [Bunch(10.0, (0, 1)), Bunch(200.0, (2,))]


@pytest.mark.parametrize("seed", range(25))
def test_no_words_touch_words_and_no_stem_crosses_words(seed: int) -> None:
    rng = random.Random(seed)
    labels = [
        Label(rng.uniform(120, 995), "Words of some length"[: rng.randint(3, 20)])
        for _ in range(rng.randint(1, 40))
    ]
    placed, bunches = settle(labels, low=118, high=1000, lanes=6)
    assert len(placed) + sum(len(b.indices) for b in bunches) == len(labels)
    for one in placed:
        assert one.start >= 100 and one.end <= 1000 + 1e-6
        for other in placed:
            if one is other:
                continue
            if one.lane == other.lane:
                assert one.end + GAP <= other.start + 1e-6 or other.end + GAP <= one.start + 1e-6
            if one.lane > other.lane:
                at = labels[one.index].at
                assert not other.start - 1 < at < other.end + 1


def test_labels_with_room_stand_at_their_points() -> None:
    assert spread([10, 50, 90], 20, 0) == [10, 50, 90]


def test_a_crowd_stands_around_the_middle_of_its_points() -> None:
    assert spread([100, 100, 100], 20, 0) == [80, 100, 120]


def test_a_crowd_at_the_top_begins_at_the_top() -> None:
    assert spread([5, 5, 5, 200], 20, 5) == [5, 25, 45, 200]


@pytest.mark.parametrize("seed", range(20))
def test_a_column_keeps_its_gaps_and_loses_nobody(seed: int) -> None:
    rng = random.Random(seed)
    points = [rng.uniform(20, 400) for _ in range(rng.randint(1, 60))]
    keep = [rng.random() < 0.3 for _ in points]
    column = beside(points, keep, gap=19, low=20, furthest=60)
    heights = [spot.y for spot in column]
    assert all(b - a >= 19 - 1e-6 for a, b in pairwise(heights))
    assert sorted(i for spot in column for i in spot.indices) == list(range(len(points)))
    for spot in column:
        if not spot.mark:
            assert abs(spot.y - points[spot.indices[0]]) <= 60 + 1e-6


def test_stops_keep_their_labels_while_events_are_gathered() -> None:
    column = beside([100.0] * 12, [True, *[False] * 11], gap=20, low=0, furthest=50)
    assert any(spot.indices == (0,) for spot in column)
    assert sum(len(spot.indices) for spot in column) == 12
    assert sum(bool(spot.mark) for spot in column) == 1
