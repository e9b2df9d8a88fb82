"""The timeline of a trip from top to bottom, for narrow screens: days as rows, labels beside the bars."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from itineraries.views.geometry import shapes
from itineraries.views.geometry.across import Words, bar_shape
from itineraries.views.geometry.labels import beside, fitted, width_of
from itineraries.views.geometry.scale import ticks
from itineraries.views.geometry.shapes import Drawing, Gathered, Group
from itineraries.views.geometry.spans import Axis, Bar, Dot, Row, Span, axis_for, lay, spots

WIDTH = 350
GUTTER = 78
COLUMN = 26
TOP = 26
LINE = 19
SIZE = 13.0
FURTHEST = 90.0  # a label further from its point than this is gathered


@dataclass(frozen=True, slots=True)
class Entry:
    """A label of the column on the right: of a stop or an event, belonging to the height `at`."""

    at: float
    words: str
    bold: bool
    item: Bar | Dot
    known: bool = True


def draw_down(
    rows: Sequence[Row], dots: Sequence[Dot], *, words: Words, today: dt.date | None = None, key: str = "down"
) -> Drawing:
    """The drawing of the same rows and events as `draw_across` draws, one below the other."""
    rows = [row for row in rows if row.bars]
    height = _height(rows, dots)
    axis = axis_for(rows, dots, start=TOP, end=TOP + height, zone=44, zones=0.6)
    edge = GUTTER + len(rows) * (COLUMN + 6)
    groups: list[Group] = []
    laid: list[Span] = []
    for n, row in enumerate(rows):
        laid = lay(row.bars, axis)
        groups += _column(row, laid, GUTTER + n * (COLUMN + 6), n, len(rows), key)
    entries = [
        Entry(
            (span.start + min(span.end, span.start + 28)) / 2,
            f"{span.bar.number} {span.bar.label}",
            True,
            span.bar,
        )
        for span in laid
    ]
    for dot, place in zip(dots, spots(dots, laid, axis), strict=True):
        if place:
            entries.append(Entry(place[0], dot.label, False, dot, place[1]))
    made, gathered, foot = _labels(entries, edge)
    total = max(TOP + height, foot) + 8
    return Drawing(
        WIDTH, round(total), (*_grid(axis, words, today, edge), *groups, *made), tuple(gathered), key=key
    )


def _height(rows: Sequence[Row], dots: Sequence[Dot]) -> float:
    days = [day for row in rows for bar in row.bars for day in (bar.first, bar.last) if day]
    days += [day for dot in dots for day in (dot.first, dot.last) if day]
    span = (max(days) - min(days)).days + 1 if days else 0
    labels = max((len(row.bars) for row in rows), default=0) + len(dots)
    wanted = max(span * 84 if span <= 5 else 440, labels * (LINE + 3))
    return min(max(wanted, 90), 1600)


def _column(row: Row, spans: Sequence[Span], x: float, n: int, of: int, key: str) -> list[Group]:
    lanes = 1 + max(span.lane for span in spans)
    wide = COLUMN / lanes
    head = shapes.text(
        "row end" if n == 0 and of > 1 else "row", x + COLUMN if n == 0 and of > 1 else x, 14, row.label
    )
    groups = [Group((head,))]
    for span in spans:
        left, high = x + span.lane * wide, max(span.end - span.start - 3, 2)
        inside = [bar_shape(span, left, span.start + 1.5, wide - (1 if lanes > 1 else 0), high, key)]
        fits = width_of(span.bar.number, SIZE, bold=True) + 2 <= wide and high >= 15
        if fits:
            kind = f"words middle {span.bar.kind}{' vague' if span.bar.vague or span.guessed else ''}"
            inside.append(
                shapes.text(kind, left + wide / 2, span.start + min(high / 2 + 6, 20), span.bar.number)
            )
        groups.append(
            Group(tuple(inside), f"stay {span.bar.kind}", span.bar.href, span.bar.title, span.bar.lights)
        )
    return groups


def _labels(entries: Sequence[Entry], edge: float) -> tuple[list[Group], list[Gathered], float]:
    x = edge + 16
    groups: list[Group] = []
    gathered: list[Gathered] = []
    column = beside(
        [entry.at for entry in entries],
        [entry.bold for entry in entries],
        gap=LINE,
        low=TOP + 6,
        furthest=FURTHEST,
    )
    for spot in column:
        if spot.mark:
            titles = tuple(entries[i].item.title for i in spot.indices)
            mark = shapes.text("more", x, spot.y + 4.5, spot.mark)
            groups.append(Group((mark,), "bunch", "#gathered", "; ".join(titles)))
            gathered.append(Gathered(spot.mark, titles))
        else:
            groups.append(_label(entries[spot.indices[0]], x, spot.y, edge))
    return groups, gathered, max((spot.y for spot in column), default=TOP) + LINE / 2


def _label(entry: Entry, x: float, y: float, edge: float) -> Group:
    item = entry.item
    words = fitted(entry.words, WIDTH - x, SIZE, bold=entry.bold) or entry.words[:1]
    made = [shapes.text(f"{'place' if entry.bold else 'event'} {item.kind}", x, y + 4.5, words)]
    if entry.bold:
        made.insert(0, shapes.line("stem", edge - 4, entry.at, x - 4, y))
    else:
        made.insert(
            0, shapes.circle(f"dot {item.kind}{'' if entry.known else ' vague'}", edge + 2, entry.at, 4)
        )
        if abs(y - entry.at) > 2:
            made.insert(0, shapes.line("stem", edge + 2, entry.at, x - 3, y))
    return Group(tuple(made), "name" if entry.bold else "moment", item.href, item.title, item.lights)


def _grid(axis: Axis, words: Words, today: dt.date | None, edge: float) -> list[Group]:
    lines: list[shapes.Shape] = []
    if axis.scale is not None:
        for tick in ticks(axis.scale, words.language, roomy=44):
            lines.append(shapes.line("grid strong" if tick.strong else "grid", 0, tick.at, edge, tick.at))
            lines.append(shapes.text("day", 0, tick.at + 13, tick.words))
        lines.append(shapes.line("grid", 0, axis.scale.end, edge, axis.scale.end))
        if today and axis.scale.first <= today <= axis.scale.last:
            y = axis.scale.at(today.toordinal() + 0.5)
            lines.append(shapes.line("today", GUTTER - 6, y, edge, y))
    for low, high in (axis.before, axis.after):
        if high - low > 20:
            lines.append(shapes.text("day unknown", 0, low + 14, fitted(words.no_day, GUTTER, 11.5)))
    return [Group(tuple(lines), "axis")]
