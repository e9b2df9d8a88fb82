"""The timeline of a trip from left to right: days as columns, the plan above what happened, events below."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from itineraries.views.geometry import shapes
from itineraries.views.geometry.labels import Bunch, Label, settle, width_of
from itineraries.views.geometry.scale import ticks
from itineraries.views.geometry.shapes import Drawing, Gathered, Group
from itineraries.views.geometry.spans import Axis, Dot, Row, Span, axis_for, lay, spots

WIDTH = 1000
GUTTER = 118
TOP = 34
BAR = 30
LANE = 36
SPILL = 18
EVENT = 23
SIZE = 13.0
SMALL = 12.5


@dataclass(frozen=True, slots=True)
class Words:
    """The few words a drawing writes itself, in the language of the page."""

    events: str = "Events"
    no_day: str = "day not told"
    today: str = "today"
    language: str = "en"


def draw_across(
    rows: Sequence[Row],
    dots: Sequence[Dot],
    *,
    words: Words,
    today: dt.date | None = None,
    key: str = "across",
) -> Drawing:
    """The drawing of rows of stops, and of events hanging from the last row that is not empty."""
    rows = [row for row in rows if row.bars]
    axis = axis_for(rows, dots, start=GUTTER, end=WIDTH - 2, zone=132)
    groups: list[Group] = []
    gathered: list[Gathered] = []
    y = TOP + 12.0
    laid: list[Span] = []
    foot = y
    for row in rows:
        laid = lay(row.bars, axis)
        made, bunches, foot = _row(row, laid, y, key)
        groups += made
        gathered += bunches
        y = foot + 22
    if dots:
        made, bunches, foot = _events(dots, laid, axis, foot, words)
        groups += made
        gathered += bunches
    height = foot + 10
    return Drawing(
        WIDTH,
        round(height),
        (*_grid(axis, height, words, today), *groups),
        tuple(gathered),
        key=key,
    )


def bar_shape(span: Span, x: float, y: float, width: float, height: float, key: str) -> shapes.Shape:
    """The rectangle of a stay: filled, outlined, dashed or hatched as certain as it is."""
    kind = f"bar {span.bar.kind}{' vague' if span.bar.vague else ''}{' guessed' if span.guessed else ''}"
    more = {"fill": f"url(#{key}-hatch)"} if span.bar.kind == "off" else {}
    return shapes.rect(kind, x, y, width, height, **more)


def _row(row: Row, spans: Sequence[Span], y: float, key: str) -> tuple[list[Group], list[Gathered], float]:
    lanes = 1 + max(span.lane for span in spans)
    foot = y + lanes * LANE - (LANE - BAR)
    groups = [Group((shapes.text("row", 0, y + 14, row.label), shapes.text("row note", 0, y + 28, row.note)))]
    spilled: list[tuple[Label, Span]] = []
    for span in spans:
        top = y + span.lane * LANE
        left, wide = span.start + 1.5, max(span.end - span.start - 3, 2)
        full = f"{span.bar.number} {span.bar.label}"
        inside = [bar_shape(span, left, top, wide, BAR, key)]
        kind = f"words {span.bar.kind}{' vague' if span.bar.vague or span.guessed else ''}"
        if width_of(full, SIZE, bold=True) + 16 <= wide:
            inside.append(shapes.text(kind, left + 9, top + 20, full))
        else:
            if width_of(span.bar.number, SIZE, bold=True) + 4 <= wide:
                inside.append(shapes.text(f"{kind} middle", left + wide / 2, top + 20, span.bar.number))
            spilled.append((Label(left, full, SMALL, offset=0), span))
        groups.append(
            Group(tuple(inside), f"stay {span.bar.kind}", span.bar.href, span.bar.title, span.bar.lights)
        )
    if not spilled:
        return groups, [], foot
    labels = [label for label, _ in spilled]
    placed, bunches = settle(labels, low=GUTTER, high=WIDTH, lanes=2, stems=False)
    for spot in placed:
        bar = spilled[spot.index][1].bar
        x = spot.end if spot.before else labels[spot.index].at
        kind = f"spill {bar.kind}{' end' if spot.before else ''}"
        words = shapes.text(kind, x, foot + 15 + spot.lane * SPILL, spot.words)
        groups.append(Group((words,), "name", bar.href, bar.title, bar.lights))
    foot += SPILL * (1 + max((spot.lane for spot in placed), default=-1)) + 2
    made, listed, foot = _bunches(bunches, [span.bar.title for _, span in spilled], foot)
    return [*groups, *made], listed, foot


def _events(
    dots: Sequence[Dot], spans: Sequence[Span], axis: Axis, top: float, words: Words
) -> tuple[list[Group], list[Gathered], float]:
    places = spots(dots, spans, axis)
    drawn = [(dot, place) for dot, place in zip(dots, places, strict=True) if place]
    if not drawn:
        return [], [], top
    labels = [Label(place[0], dot.label, SMALL) for dot, place in drawn]
    placed, bunches = settle(labels, low=GUTTER, high=WIDTH, lanes=6)
    first = top + 30
    groups = [Group((shapes.text("row", 0, first + 4, words.events),))]
    for spot in placed:
        dot, (x, known) = drawn[spot.index]
        y = first + spot.lane * EVENT
        kind = f"dot {dot.kind}{'' if known else ' vague'}"
        label = shapes.text(f"event {dot.kind}{' end' if spot.before else ''}", 0, y + 4.5, spot.words)
        label.attributes["x"] = shapes.number(x - 10 if spot.before else x + 10)
        group = (shapes.line("stem", x, top + 3, x, y - 6), shapes.circle(kind, x, y, 4.5), label)
        groups.append(Group(group, "moment", dot.href, dot.title, dot.lights))
    foot = first + EVENT * max((spot.lane for spot in placed), default=-1) + 10
    made, listed, foot = _bunches(bunches, [dot.title for dot, _ in drawn], foot)
    return [*groups, *made], listed, foot


def _bunches(
    bunches: Sequence[Bunch], titles: Sequence[str], y: float
) -> tuple[list[Group], list[Gathered], float]:
    if not bunches:
        return [], [], y
    groups = [
        Group(
            (shapes.text("more", bunch.at, y + 14, bunch.mark),),
            "bunch",
            "#gathered",
            "; ".join(titles[i] for i in bunch.indices),
        )
        for bunch in bunches
    ]
    listed = [Gathered(bunch.mark, tuple(titles[i] for i in bunch.indices)) for bunch in bunches]
    return groups, listed, y + 20


def _grid(axis: Axis, height: float, words: Words, today: dt.date | None) -> list[Group]:
    lines: list[shapes.Shape] = []
    if axis.scale is not None:
        for tick in ticks(axis.scale, words.language):
            lines.append(shapes.line("grid strong" if tick.strong else "grid", tick.at, TOP, tick.at, height))
            if tick.centered:
                lines.append(shapes.text("day middle", tick.middle, 22, tick.words))
            elif tick.at + width_of(tick.words, 12) < axis.scale.end + 8:
                lines.append(shapes.text("day", tick.at + 3, 22, tick.words))
        lines.append(shapes.line("grid", axis.scale.end, TOP, axis.scale.end, height))
        if axis.scale.start != axis.before[0] or not lines:
            lines.append(shapes.line("grid", axis.scale.start, TOP, axis.scale.start, height))
        if today and axis.scale.first <= today <= axis.scale.last:
            x = axis.scale.at(today.toordinal() + 0.5)
            lines.append(shapes.line("today", x, TOP, x, height))
    for low, high in (axis.before, axis.after):
        if high - low > width_of(words.no_day, 12):
            lines.append(shapes.text("day middle unknown", (low + high) / 2, 22, words.no_day))
    return [Group(tuple(lines), "axis")]
