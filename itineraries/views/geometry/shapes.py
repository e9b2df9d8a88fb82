"""What a drawing is made of: groups of SVG shapes, plain data that a template writes out and escapes."""

from __future__ import annotations

from dataclasses import dataclass, field


def number(value: float) -> str:
    """A coordinate as SVG wants it, whatever the language of the page: a tenth of a unit is enough."""
    text = f"{value:.1f}"
    return text[:-2] if text.endswith(".0") else text


@dataclass(frozen=True, slots=True)
class Shape:
    """One SVG element: its tag, attributes and text."""

    tag: str
    attributes: dict[str, str]
    text: str = ""


def rect(kind: str, x: float, y: float, width: float, height: float, **more: str) -> Shape:
    """A rectangle with rounded corners."""
    size = {"x": number(x), "y": number(y), "width": number(max(width, 0.5)), "height": number(height)}
    return Shape("rect", {"class": kind, **size, "rx": "3", **more})


def line(kind: str, x1: float, y1: float, x2: float, y2: float) -> Shape:
    """A straight line."""
    ends = {"x1": number(x1), "y1": number(y1), "x2": number(x2), "y2": number(y2)}
    return Shape("line", {"class": kind, **ends})


def circle(kind: str, x: float, y: float, radius: float) -> Shape:
    """A dot."""
    return Shape("circle", {"class": kind, "cx": number(x), "cy": number(y), "r": number(radius)})


def path(kind: str, d: str) -> Shape:
    """A path."""
    return Shape("path", {"class": kind, "d": d})


def text(kind: str, x: float, y: float, words: str) -> Shape:
    """A line of text; its class says where it is anchored."""
    return Shape("text", {"class": kind, "x": number(x), "y": number(y)}, words)


@dataclass(frozen=True, slots=True)
class Group:
    """Shapes that are one thing: they light up together, lead to one address and have one tooltip."""

    shapes: tuple[Shape, ...]
    kind: str = ""
    href: str = ""
    title: str = ""
    lights: str = ""  # "stop-3": what else on the page stands for the same thing


@dataclass(frozen=True, slots=True)
class Gathered:
    """What did not fit where it belongs, under one "+3"."""

    mark: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing of `width` by `height` units, and what it had to gather."""

    width: int
    height: int
    groups: tuple[Group, ...]
    gathered: tuple[Gathered, ...] = ()
    key: str = field(default="drawing", kw_only=True)

    @property
    def view_box(self) -> str:
        """The viewBox of the svg element."""
        return f"0 0 {self.width} {self.height}"
