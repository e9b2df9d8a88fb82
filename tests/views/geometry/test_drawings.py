"""Drawings as a whole: nothing collides at any zoom, what does not fit is gathered and named."""

import datetime as dt
import random
from itertools import combinations

import pytest

from itineraries.views.geometry.across import Words, draw_across
from itineraries.views.geometry.down import draw_down
from itineraries.views.geometry.labels import width_of
from itineraries.views.geometry.shapes import Drawing
from itineraries.views.geometry.spans import Bar, Dot, Row
from itineraries.views.geometry.years import Journey, draw_years, draw_years_down, stretches

SIZES = {"event": 12.5, "spill": 12.5, "place": 13, "more": 12, "words": 13}
BOLD = {"place", "words", "more"}


def boxes(drawing: Drawing) -> list[tuple[float, float, float, float, str]]:
    """Where the words of stops and events stand, as wide as they may be."""
    found = []
    for group in drawing.groups:
        for shape in group.shapes:
            kinds = shape.attributes["class"].split()
            name = next((kind for kind in kinds if kind in SIZES), None)
            if shape.tag != "text" or name is None:
                continue
            wide = width_of(shape.text, SIZES[name], bold=name in BOLD)
            x, y = float(shape.attributes["x"]), float(shape.attributes["y"])
            left = x - wide if "end" in kinds else x - wide / 2 if "middle" in kinds else x
            found.append((left, y - SIZES[name] * 0.8, left + wide, y + 3, shape.text))
    return found


def collisions(drawing: Drawing) -> list[tuple[str, str]]:
    return [
        (a[4], b[4])
        for a, b in combinations(boxes(drawing), 2)
        if a[0] < b[2] - 1 and b[0] < a[2] - 1 and a[1] < b[3] - 1 and b[1] < a[3] - 1
    ]


def trip(seed: int) -> tuple[list[Row], list[Dot]]:
    rng = random.Random(seed)
    day = dt.date(2023, 2, 25)
    span = rng.choice([2, 8, 30, 700])
    bars, dots = [], []
    for number in range(1, rng.choice([1, 3, 12, 30]) + 1):
        last = day + dt.timedelta(days=rng.randint(0, max(1, span // 12)))
        known = rng.random() > 0.15
        name = rng.choice(
            ["Astana", "Tashkent", "New Delhi", "Bandar Seri Begawan and its surroundings", "الرياض"]
        )
        bars.append(
            Bar(str(number), name, day if known else None, last if known else None, title=f"{number} {name}")
        )
        for _ in range(rng.randint(0, 4)):
            label = rng.choice(["Tokayev", "G20 foreign ministers’ meeting in New Delhi", "Quad"])
            when = day if rng.random() > 0.3 else None
            dots.append(Dot(label, when, when, number=str(number), title=label))
        day = last + dt.timedelta(days=rng.randint(0, 1))
    return [Row("Announced", tuple(bars[: len(bars) // 2])), Row("Happened", tuple(bars))], dots


@pytest.mark.parametrize("seed", range(30))
@pytest.mark.parametrize("draw", [draw_across, draw_down], ids=["across", "down"])
def test_labels_never_collide(seed: int, draw) -> None:
    rows, dots = trip(seed)
    drawing = draw(rows, dots, words=Words())
    assert collisions(drawing) == []
    assert all(left >= 0 and right <= drawing.width + 1 for left, _, right, _, _ in boxes(drawing))
    assert all(bottom <= drawing.height for _, _, _, bottom, _ in boxes(drawing))


def test_what_is_gathered_is_named() -> None:
    day = dt.date(2023, 2, 28)
    bars = (Bar("1", "Astana", day, day),)
    dots = [
        Dot(f"Meeting with delegation {n}", day, day, number="1", title=f"Meeting {n}") for n in range(40)
    ]
    drawing = draw_across([Row("Happened", bars)], dots, words=Words())
    gathered = [name for bunch in drawing.gathered for name in bunch.names]
    shown = [text for *_, text in boxes(drawing) if text.startswith("Meeting")]
    assert len(gathered) + len(shown) == 40
    assert drawing.gathered[0].mark == f"+{len(drawing.gathered[0].names)}"


def test_coordinates_are_written_the_same_in_every_language() -> None:
    rows, dots = trip(3)
    for drawing in (
        draw_across(rows, dots, words=Words(language="fr")),
        draw_down(rows, dots, words=Words()),
    ):
        values = [
            value
            for group in drawing.groups
            for shape in group.shapes
            for name, value in shape.attributes.items()
            if name in {"x", "y", "cx", "cy", "width", "height", "x1", "y1"}
        ]
        assert all(float(value) >= -5 for value in values)


def test_certainty_is_in_the_classes_and_what_is_off_is_hatched() -> None:
    day = dt.date(2023, 2, 28)
    bars = (
        Bar("1", "A", day, day, kind="happened"),
        Bar("2", "B", day, day, vague=True, kind="announced"),
        Bar("3", "C", kind="off"),
    )
    drawing = draw_across([Row("Plan", bars)], [], words=Words(), key="t")
    rects = [shape for group in drawing.groups for shape in group.shapes if shape.tag == "rect"]
    assert [r.attributes["class"] for r in rects] == [
        "bar happened",
        "bar announced vague",
        "bar off guessed",
    ]
    assert rects[2].attributes["fill"] == "url(#t-hatch)"


def journeys(count: int, seed: int = 1) -> list[Journey]:
    rng = random.Random(seed)
    found = []
    for n in range(count):
        first = dt.date(2021, 1, 1) + dt.timedelta(days=rng.randint(0, 1400))
        last = first + dt.timedelta(days=rng.randint(0, 5))
        found.append(Journey(f"Country {n} and its neighbour", first, last, title=f"{n}"))
    return sorted(found, key=lambda j: j.first)


@pytest.mark.parametrize("count", [1, 5, 60, 300])
@pytest.mark.parametrize("draw", [draw_years, draw_years_down], ids=["across", "down"])
def test_years_never_collide_and_lose_nothing(count: int, draw) -> None:
    drawing = draw(journeys(count))
    assert collisions(drawing) == []
    gathered = {name for bunch in drawing.gathered for name in bunch.names}
    titled = {group.title for group in drawing.groups if group.kind == "name"}
    assert gathered | titled == {str(n) for n in range(count)}


def test_years_without_journeys_are_folded() -> None:
    ends = [
        Journey("a", dt.date(2019, 5, 1), dt.date(2019, 5, 2)),
        Journey("b", dt.date(2023, 12, 30), dt.date(2024, 1, 2)),
    ]
    assert stretches(ends) == [(2024, 2024), (2023, 2023), (2020, 2022), (2019, 2019)]
    assert stretches([]) == []
