"""The map of a trip: cropped to its stops, great circles between them, labels that do not collide."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from itineraries.views.geometry import shapes
from itineraries.views.geometry.labels import width_of
from itineraries.views.geometry.land import land
from itineraries.views.geometry.projection import Point, View, fit
from itineraries.views.geometry.route import great_circle
from itineraries.views.geometry.shapes import Drawing, Gathered, Group
from itineraries.views.geometry.world import vector, world

SIZE = 13.0
DOT = 11.0
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Port:
    """A stop on the map. One without coordinates stands, marked as `rough`, in the middle of its country."""

    number: str
    name: str
    country: str
    place: Point | None = None  # longitude, latitude
    kind: str = "happened"
    href: str = ""
    title: str = ""
    lights: str = ""

    @property
    def rough(self) -> bool:
        """True where only the country is known."""
        return self.place is None

    @property
    def spot(self) -> Point | None:
        """Where it is drawn: the place, or the middle of the country; None where the basemap has neither."""
        return self.place or world().middles.get(self.country)


@dataclass(frozen=True, slots=True)
class Home:
    """Where the travellers come from: the capital of their country, and what leads there is called."""

    name: str
    place: Point
    words: str = ""  # "from Washington", where the frame cuts the way


@dataclass(slots=True)
class Mark:
    """Stops drawn as one: the same place, or places too close to tell apart."""

    at: Point
    ports: list[Port]

    @property
    def numbers(self) -> str:
        """Their numbers: "3", "1, 4", "2–5"."""
        values = [port.number for port in self.ports]
        ints = [int(v) for v in values if v.isdigit()]
        if len(ints) > 2 and ints == list(range(ints[0], ints[0] + len(ints))):
            return f"{ints[0]}–{ints[-1]}"
        return ", ".join(values) if len(values) < 4 else f"{values[0]} +{len(values) - 1}"

    @property
    def name(self) -> str:
        """Their names, each once; a third and further ones as "+2"."""
        names = list(dict.fromkeys(port.name for port in self.ports))
        return " · ".join(names[:2]) + (f" +{len(names) - 2}" if len(names) > 2 else "")

    @property
    def half(self) -> float:
        """Half the width of what is drawn."""
        return max(DOT, width_of(self.numbers, 11, bold=True) / 2 + 6)


def draw_map(
    ports: Sequence[Port], home: Home | None = None, *, width: int = 1000, height: int = 430, key: str = "map"
) -> Drawing | None:
    """The map of stops in order, or None where none of them can be placed."""
    seen = [port for port in ports if port.spot]
    if not seen:
        return None
    spots = [port.spot for port in seen if port.spot]
    view = _view(spots, home, width, height, rough=any(port.rough for port in seen))
    marks = _marks(seen, view)
    boxes: list[Box] = [(m.at[0] - m.half, m.at[1] - DOT, m.at[0] + m.half, m.at[1] + DOT) for m in marks]
    legs, points = _legs(seen, view)
    countries = frozenset(port.country for port in ports)
    below = land(view, countries)
    groups = [
        Group(
            (
                shapes.path("land", below.others),
                shapes.path("land visited", below.visited),
                shapes.path("borders", below.borders),
            )
        )
    ]
    way, end = _way_home(seen[0], home, view)
    groups += [Group(tuple(way + legs))]
    groups += _home_marks(home, end, view, boxes)
    groups += _labels(marks, view, boxes, points)
    groups += [_drawn(mark) for mark in marks]
    bunches = [
        Gathered(m.numbers, tuple(p.title or p.name for p in m.ports))
        for m in marks
        if len({p.name for p in m.ports}) > 2
    ]
    return Drawing(width, height, tuple(groups), tuple(bunches), key=key)


def _view(spots: list[Point], home: Home | None, width: int, height: int, *, rough: bool) -> View:
    margin = (min(width * 0.15, 150.0), height * 0.19)
    # A stop known only by its country is shown with the country around it.
    least = (5200.0 if rough else 3200.0) * (1.0 if width > 600 else 0.6)
    view = fit(spots, width=width, height=height, margin=margin, least_km=least)
    if home:
        # A home that is near is shown; one far away would shrink the rest, so the way there leaves the frame.
        wider = fit([*spots, home.place], width=width, height=height, margin=margin, least_km=least)
        if wider.scale >= 0.6 * view.scale:
            return wider
    return view


def _marks(ports: Iterable[Port], view: View) -> list[Mark]:
    marks: list[Mark] = []
    for port in ports:
        if port.spot is None:
            continue
        at = view.at(vector(*port.spot))
        near = next(
            (
                m
                for m in marks
                if abs(m.at[0] - at[0]) < m.half + DOT - 1 and abs(m.at[1] - at[1]) < 2 * DOT - 2
            ),
            None,
        )
        if near:
            near.ports.append(port)
        else:
            marks.append(Mark(at, [port]))
    return marks


def _legs(ports: Sequence[Port], view: View) -> tuple[list[shapes.Shape], list[Point]]:
    made: list[shapes.Shape] = []
    points: list[Point] = []
    for one, other in pairwise(ports):
        if one.spot and other.spot and one.spot != other.spot:
            line = [view.at(vector(*place)) for place in great_circle(one.spot, other.spot)]
            points += line
            kind = other.kind if other.kind != "happened" or one.kind == "happened" else one.kind
            rough = " rough" if one.rough or other.rough else ""
            made.append(shapes.path(f"leg {kind}{rough}", _path(line, view)))
    return made, points


def _path(line: Sequence[Point], view: View) -> str:
    parts = []
    last: Point | None = None
    for x, y in line:
        # Where the map's seam cuts the way, it goes on at the other edge.
        jump = last is None or abs(x - last[0]) > view.scale * view.projection.seam
        parts.append(f"{'M' if jump else 'L'}{shapes.number(x)} {shapes.number(y)}")
        last = (x, y)
    return "".join(parts)


def _way_home(first: Port, home: Home | None, view: View) -> tuple[list[shapes.Shape], Point | None]:
    """The way from home to the first stop, as far as it is in the frame, and where it enters the frame."""
    if home is None or first.spot is None or home.place == first.spot:
        return [], None
    line = [view.at(vector(*place)) for place in great_circle(first.spot, home.place)]
    cut = next((i for i, spot in enumerate(line) if not view.holds(spot)), len(line))
    inside = line[: cut + 1]
    if len(inside) < 2:
        return [], None
    end = None
    if cut < len(line):
        end = _crossing(line[cut - 1], line[cut], view)
        inside = [*line[:cut], end]
    return [shapes.path("leg home", _path(inside, view))], end


def _crossing(inner: Point, outer: Point, view: View) -> Point:
    share = 1.0
    for axis, edge in ((0, 0.0), (0, float(view.width)), (1, 0.0), (1, float(view.height))):
        step = outer[axis] - inner[axis]
        if step and 0 <= (edge - inner[axis]) / step < share:
            share = (edge - inner[axis]) / step
    return inner[0] + share * (outer[0] - inner[0]), inner[1] + share * (outer[1] - inner[1])


def _home_marks(home: Home | None, end: Point | None, view: View, boxes: list[Box]) -> list[Group]:
    if home is None:
        return []
    at = view.at(vector(*home.place))
    if end is None and view.holds(at, 4):
        boxes.append((at[0] - 5, at[1] - 5, at[0] + 5, at[1] + 5))
        spot = _free(home.name, at, 5, view, boxes, [])
        dot = (shapes.circle("home", at[0], at[1], 4),)
        words = (shapes.text(f"label faint {spot[2]}", spot[0], spot[1], home.name),) if spot else ()
        return [Group(dot + words)]
    if end is None or not home.words:
        return []
    spot = _free(home.words, end, 2, view, boxes, [])
    return [Group((shapes.text(f"label faint {spot[2]}", spot[0], spot[1], home.words),))] if spot else []


def _labels(marks: Sequence[Mark], view: View, boxes: list[Box], points: Sequence[Point]) -> list[Group]:
    groups = []
    for mark in marks:
        spot = _free(mark.name, mark.at, mark.half, view, boxes, points)
        if spot:
            first = mark.ports[0]
            words = shapes.text(f"label {first.kind} {spot[2]}", spot[0], spot[1], mark.name)
            lights = first.lights if len(mark.ports) == 1 else ""
            groups.append(Group((words,), "name", lights=lights))
    return groups


def _free(
    words: str, at: Point, half: float, view: View, boxes: list[Box], points: Sequence[Point]
) -> tuple[float, float, str] | None:
    """Where words fit beside a point: right, left, below or above, first where they hide no route."""
    wide = width_of(words, SIZE, bold=True)
    x, y = at
    beside, under = half + 6, DOT + 15
    choices = [
        (x + beside, y + 4.5, "start", (x + beside, y - 9, x + beside + wide, y + 9)),
        (x - beside, y + 4.5, "end", (x - beside - wide, y - 9, x - beside, y + 9)),
        (x, y + under, "middle", (x - wide / 2, y + under - 12, x + wide / 2, y + under + 5)),
        (x, y - under + 8, "middle", (x - wide / 2, y - under - 4, x + wide / 2, y - under + 13)),
        (x + beside, y + 18, "start", (x + beside, y + 5, x + beside + wide, y + 23)),
        (x - beside, y + 18, "end", (x - beside - wide, y + 5, x - beside, y + 23)),
        (x + beside, y - 9, "start", (x + beside, y - 22, x + beside + wide, y - 4)),
        (x - beside, y - 9, "end", (x - beside - wide, y - 22, x - beside, y - 4)),
    ]
    best: tuple[int, int] | None = None
    for rank, (_x, _y, _side, box) in enumerate(choices):
        inside = box[0] >= 4 and box[2] <= view.width - 4 and box[1] >= 4 and box[3] <= view.height - 4
        if inside and not any(_touch(box, other) for other in boxes):
            hidden = sum(box[0] < px < box[2] and box[1] < py < box[3] for px, py in points)
            best = min(best, (hidden, rank)) if best else (hidden, rank)
    if best is None:
        return None
    x, y, side, box = choices[best[1]]
    boxes.append(box)
    return x, y, side


def _touch(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _drawn(mark: Mark) -> Group:
    x, y = mark.at
    kind = mark.ports[0].kind
    rough = " rough" if any(port.rough for port in mark.ports) else ""
    if mark.half <= DOT:
        body = shapes.circle(f"port {kind}{rough}", x, y, DOT)
    else:
        body = shapes.rect(f"port {kind}{rough}", x - mark.half, y - DOT, 2 * mark.half, 2 * DOT)
        body.attributes["rx"] = shapes.number(DOT)
    number = shapes.text(f"number {kind}{rough}", x, y + 4, mark.numbers)
    alone = mark.ports[0] if len(mark.ports) == 1 else None
    title = "; ".join(port.title or port.name for port in mark.ports)
    return Group(
        (body, number),
        "stop",
        alone.href if alone else "#stops",
        title,
        alone.lights if alone else "",
    )
