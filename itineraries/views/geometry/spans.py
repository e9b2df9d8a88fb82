"""Lays stops and events along an axis of days: shared days are parted, unknown days fill what is between.

A stop without dates stands, marked as guessed, between its neighbours; before the first or after the last
dated stop it gets a zone of its own outside the days, so that no day is claimed for it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from itineraries.views.geometry.labels import pack
from itineraries.views.geometry.scale import Scale


@dataclass(frozen=True, slots=True)
class Bar:
    """A stay to be drawn. `kind` is its CSS class; `number` ties it to the list and the map."""

    number: str
    label: str
    first: dt.date | None = None
    last: dt.date | None = None
    vague: bool = False
    kind: str = "happened"
    href: str = ""
    title: str = ""
    lights: str = ""


@dataclass(frozen=True, slots=True)
class Dot:
    """An event to be drawn, at the stop whose bar has this number where it is known."""

    label: str
    first: dt.date | None = None
    last: dt.date | None = None
    vague: bool = False
    number: str = ""
    kind: str = "happened"
    href: str = ""
    title: str = ""
    lights: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """Bars of one kind: what was planned, what happened."""

    label: str
    bars: tuple[Bar, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """Where a bar stands on the axis, and in which lane; `guessed` where no date is told."""

    bar: Bar
    start: float
    end: float
    lane: int = 0
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class Axis:
    """The days, and the zones before and after them for what has no date."""

    scale: Scale | None
    before: tuple[float, float]
    after: tuple[float, float]


def axis_for(
    rows: Sequence[Row],
    dots: Sequence[Dot],
    *,
    start: float,
    end: float,
    zone: float,
    zones: float = 0.45,
) -> Axis:
    """The axis that shows all rows and dots from `start` to `end`.

    Each undated stop at either end takes `zone` units, all of them together at most the share `zones`.
    """
    days = [day for row in rows for bar in row.bars for day in (bar.first, bar.last) if day]
    days += [day for dot in dots for day in (dot.first, dot.last) if day]
    if not days:
        return Axis(None, (start, start), (start, end))
    first, last = min(days), max(days)
    leading = max((_beyond(row.bars, first, 1) for row in rows), default=0)
    trailing = max((_beyond(row.bars[::-1], last, -1) for row in rows), default=0)
    each = min(zone, (end - start) * zones / max(leading + trailing, 1))
    low, high = start + leading * each, end - trailing * each
    return Axis(Scale(first, last, low, high), (start, low), (high, end))


def _beyond(bars: Sequence[Bar], edge: dt.date, step: int) -> int:
    """How many undated bars stand at this end of a row and have no room within the days shown."""
    count = next((n for n, bar in enumerate(bars) if bar.first), 0)
    dated = [bar.first if step > 0 else bar.last for bar in bars if bar.first and bar.last]
    nearest = (min if step > 0 else max)((day for day in dated if day), default=edge)
    return 0 if abs((nearest - edge).days) >= count / 2 else count


def lay(bars: Sequence[Bar], axis: Axis) -> list[Span]:
    """The spans of one row's bars, in the order of the bars."""
    spans: dict[int, Span] = {}
    scale = axis.scale
    if scale is not None:
        spans = {i: span for i, bar in enumerate(bars) if (span := _dated(i, bars, scale))}
    dated = sorted(spans)
    runs = _runs([i for i in range(len(bars)) if i not in spans])
    for run in runs:
        left = max((i for i in dated if i < run[0]), default=None)
        right = min((i for i in dated if i > run[-1]), default=None)
        low, high = _between(spans, left, right, axis)
        for n, i in enumerate(run):
            each = (high - low) / len(run)
            spans[i] = Span(bars[i], low + n * each, low + (n + 1) * each, guessed=True)
    ordered = [spans[i] for i in range(len(bars))]
    lanes = pack([(span.start, span.end) for span in ordered])
    return [
        Span(span.bar, span.start, span.end, lane, span.guessed)
        for span, lane in zip(ordered, lanes, strict=True)
    ]


def _dated(i: int, bars: Sequence[Bar], scale: Scale) -> Span | None:
    bar = bars[i]
    if bar.first is None or bar.last is None:
        return None
    first, last = bar.first.toordinal(), bar.last.toordinal()
    if bar.vague:
        return Span(bar, scale.at(first), scale.at(last + 1))
    before, sharing_first = _share(i, first, bars)
    upto, sharing_last = _share(i, last, bars)
    return Span(bar, scale.at(first + before / sharing_first), scale.at(last + (upto + 1) / sharing_last))


def _share(i: int, day: int, bars: Sequence[Bar]) -> tuple[int, int]:
    """Which of the stops that share a day bar `i` is, and how many they are."""
    sharing = [
        n
        for n, bar in enumerate(bars)
        if bar.first and bar.last and not bar.vague and bar.first.toordinal() <= day <= bar.last.toordinal()
    ]
    return sharing.index(i), len(sharing)


def _runs(indices: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for i in indices:
        if runs and runs[-1][-1] == i - 1:
            runs[-1].append(i)
        else:
            runs.append([i])
    return runs


def _between(spans: dict[int, Span], left: int | None, right: int | None, axis: Axis) -> tuple[float, float]:
    """The room between two dated stops, or between one and the end of the axis."""
    scale = axis.scale
    if scale is None:
        return axis.after
    if left is None and right is None:
        return scale.start, scale.end  # only the other row has dates
    if left is None or right is None:
        # Another row or an event may reach further than this row: there is its room, else in the zone.
        low = spans[left].end if left is not None else scale.start
        high = spans[right].start if right is not None else scale.end
        outside = axis.after if right is None else axis.before
        return (low, high) if high - low > scale.per_day / 4 else outside
    low, high = spans[left].end, spans[right].start
    if high - low < scale.per_day / 2:
        # No day is left between the two: it was on the last day of one or the first of the other.
        middle, half = (low + high) / 2, scale.per_day / 2
        return middle - half, middle + half
    return low, high


def spots(dots: Sequence[Dot], spans: Sequence[Span], axis: Axis) -> list[tuple[float, bool] | None]:
    """For each dot its position and whether its day is known; None where nothing places it.

    Events of one stop on one day are spread over the part of the day spent there: their hours are not known.
    """
    by_number = {span.bar.number: span for span in spans}
    grouped: dict[tuple[float, float], list[int]] = {}
    known: dict[int, bool] = {}
    for i, dot in enumerate(dots):
        span = by_number.get(dot.number) if dot.number else None
        place = _place(dot, span, axis)
        if place:
            known[i] = dot.first is not None and not dot.vague
            grouped.setdefault(place, []).append(i)
    found: list[tuple[float, bool] | None] = [None] * len(dots)
    for (low, high), members in grouped.items():
        for n, i in enumerate(members):
            found[i] = (low + (high - low) * (n + 1) / (len(members) + 1), known[i])
    return found


def _place(dot: Dot, span: Span | None, axis: Axis) -> tuple[float, float] | None:
    if dot.first is None or dot.last is None or axis.scale is None:
        return (span.start, span.end) if span else None
    low, high = axis.scale.at(dot.first.toordinal()), axis.scale.at(dot.last.toordinal() + 1)
    if span and span.start < high - 0.5 and low < span.end - 0.5:
        return max(low, span.start), min(high, span.end)
    return low, high
