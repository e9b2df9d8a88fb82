"""Journeys over years: each year a strip with its months as columns, or on narrow screens as rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from babel.dates import format_skeleton

from itineraries.views.geometry import shapes
from itineraries.views.geometry.labels import Label, beside, fitted, pack, settle
from itineraries.views.geometry.scale import Scale
from itineraries.views.geometry.shapes import Drawing, Gathered, Group

WIDTH = 1000
NARROW = 350
GUTTER = 62
SIZE = 12.5
BAR = 14
SPILL = 18
MONTH = 26.0  # units a month takes on a narrow screen where many journeys stand in a year
LEAST_MONTH = 9.0
ROOMY_MONTH = 17.0  # below this only every third month is named
LINE = 18.0
FURTHEST = 44.0


@dataclass(frozen=True, slots=True)
class Journey:
    """Something with days that leads to a page: a trip of an official, a visit to a country."""

    label: str
    first: dt.date
    last: dt.date
    vague: bool = False
    kind: str = "happened"
    href: str = ""
    title: str = ""


def years_of(journeys: Sequence[Journey]) -> list[int]:
    """Every year from the first to the last journey's, latest first."""
    years = [year for journey in journeys for year in (journey.first.year, journey.last.year)]
    return list(range(max(years), min(years) - 1, -1)) if years else []


def stretches(journeys: Sequence[Journey]) -> list[tuple[int, int]]:
    """Years as (first, last), latest first: one with a journey alone, those without any together."""
    busy = {year for j in journeys for year in range(j.first.year, j.last.year + 1)}
    found: list[tuple[int, int]] = []
    for year in years_of(journeys):
        if found and year not in busy and found[-1][0] not in busy:
            found[-1] = (year, found[-1][1])
        else:
            found.append((year, year))
    return found


def _nothing(first: int, last: int, width: int, y: float) -> Group:
    words = str(first) if first == last else f"{first}–{last}"
    line = shapes.line("grid strong", 0, y, width, y)
    return Group((line, shapes.text("row note", 0, y + 20, f"{words} –")), "axis")


def draw_years(
    journeys: Sequence[Journey], *, language: str = "en", today: dt.date | None = None, key: str = "years"
) -> Drawing:
    """One strip a year, the latest on top; names under the bars in lanes, the rest gathered."""
    groups: list[Group] = []
    gathered: list[Gathered] = []
    y = 24.0
    groups.append(_month_names(Scale(dt.date(2023, 1, 1), dt.date(2023, 12, 31), GUTTER, WIDTH), language))
    for year, latest in stretches(journeys):
        scale = Scale(dt.date(year, 1, 1), dt.date(year, 12, 31), GUTTER, WIDTH)
        mine = [j for j in journeys if j.first.year <= year <= j.last.year]
        if not mine:
            groups.append(_nothing(year, latest, WIDTH, y))
            y += 30
            continue
        made, more, foot = _strip(year, mine, scale, y, key)
        lines = [shapes.line("grid", x, y, x, foot) for x in _months(scale)]
        if today and today.year == year:
            x = scale.at(today.toordinal() + 0.5)
            lines.append(shapes.line("today", x, y, x, foot))
        groups += [Group((shapes.line("grid strong", 0, y, WIDTH, y), *lines), "axis"), *made]
        gathered += more
        y = foot
    groups.append(Group((shapes.line("grid strong", 0, y, WIDTH, y),)))
    return Drawing(WIDTH, round(y + 2), tuple(groups), tuple(gathered), key=key)


def _month_names(scale: Scale, language: str) -> Group:
    words = []
    for month, x in enumerate(_months(scale), 1):
        name = format_skeleton("MMM", dt.date(2023, month, 1), locale=_locale(language))
        words.append(shapes.text("day", x + 3, 15, name))
    return Group(tuple(words), "axis")


def _months(scale: Scale) -> list[float]:
    return [scale.at(dt.date(scale.first.year, month, 1).toordinal()) for month in range(1, 13)]


def _ends(journey: Journey, scale: Scale) -> tuple[float, float]:
    first, last = max(journey.first, scale.first), min(journey.last, scale.last)
    start, end = scale.at(first.toordinal()), scale.at(last.toordinal() + 1)
    return start, max(end, start + 5)


def _strip(
    year: int, journeys: Sequence[Journey], scale: Scale, y: float, key: str
) -> tuple[list[Group], list[Gathered], float]:
    groups = [Group((shapes.text("row", 0, y + 22, str(year)),))]
    spans = [_ends(journey, scale) for journey in journeys]
    lanes = pack(spans, gap=1)
    for journey, (start, end), lane in zip(journeys, spans, lanes, strict=True):
        top = y + 10 + lane * (BAR + 3)
        kind = f"bar {journey.kind}{' vague' if journey.vague else ''}"
        more = {"fill": f"url(#{key}-hatch)"} if journey.kind == "off" else {}
        bar = shapes.rect(kind, start, top, end - start, BAR, **more)
        groups.append(Group((bar,), f"stay {journey.kind}", journey.href, journey.title))
    foot = y + 10 + (1 + max(lanes)) * (BAR + 3)
    labels = [
        Label(start, journey.label, SIZE, offset=0)
        for journey, (start, _) in zip(journeys, spans, strict=True)
    ]
    placed, bunches = settle(labels, low=GUTTER, high=WIDTH, lanes=3)
    for spot in placed:
        journey = journeys[spot.index]
        high = foot + 13 + spot.lane * SPILL
        x = labels[spot.index].at
        words = shapes.text(f"spill {journey.kind}{' end' if spot.before else ''}", x, high, spot.words)
        made = (words,) if spot.lane == 0 else (shapes.line("stem", x, foot - 2, x, high - 10), words)
        groups.append(Group(made, "name", journey.href, journey.title))
    foot += SPILL * (1 + max((spot.lane for spot in placed), default=-1))
    gathered = []
    for bunch in bunches:
        titles = tuple(journeys[i].title for i in bunch.indices)
        mark = shapes.text("more", bunch.at, foot + 13, bunch.mark)
        groups.append(Group((mark,), "bunch", "#gathered", "; ".join(titles)))
        gathered.append(Gathered(f"{year}: {bunch.mark}", titles))
    return groups, gathered, foot + (SPILL if bunches else 0) + 10


def draw_years_down(
    journeys: Sequence[Journey],
    *,
    language: str = "en",
    today: dt.date | None = None,
    key: str = "years-down",
) -> Drawing:
    """The same from top to bottom of each year; the latest year first."""
    groups: list[Group] = []
    gathered: list[Gathered] = []
    y = 0.0
    for year, latest in stretches(journeys):
        mine = [j for j in journeys if j.first.year <= year <= j.last.year]
        if not mine:
            groups.append(_nothing(year, latest, NARROW, y))
            y += 30
            continue
        made, more, y = _down(year, mine, y, language, key, today)
        groups += made
        gathered += more
    return Drawing(NARROW, round(y + 2), tuple(groups), tuple(gathered), key=key)


def _down(
    year: int, journeys: Sequence[Journey], top: float, language: str, key: str, today: dt.date | None
) -> tuple[list[Group], list[Gathered], float]:
    start = top + 28
    tall = min(MONTH, max(LEAST_MONTH, len(journeys) * LINE * 1.3 / 12))
    scale = Scale(dt.date(year, 1, 1), dt.date(year, 12, 31), start, start + 12 * tall)
    head = [shapes.line("grid strong", 0, top, NARROW, top), shapes.text("row", 0, top + 20, str(year))]
    for month, y in enumerate(_months(scale), 1):
        if tall < ROOMY_MONTH and month % 3 != 1:
            continue
        name = format_skeleton("MMM", dt.date(year, month, 1), locale=_locale(language))
        head += [shapes.line("grid", 0, y, 76, y), shapes.text("day", 0, y + 14, name)]
    if today and today.year == year:
        y = scale.at(today.toordinal() + 0.5)
        head.append(shapes.line("today", 44, y, 76, y))
    groups = [Group(tuple(head), "axis")]
    ordered = sorted(journeys, key=lambda j: (j.first, j.last))
    spans = [_ends(journey, scale) for journey in ordered]
    lanes = pack(spans, gap=1)
    wide = min(14.0, 28.0 / (1 + max(lanes)))
    for journey, (low, high), lane in zip(ordered, spans, lanes, strict=True):
        kind = f"bar {journey.kind}{' vague' if journey.vague else ''}"
        more = {"fill": f"url(#{key}-hatch)"} if journey.kind == "off" else {}
        bar = shapes.rect(kind, 46 + lane * wide, low, wide - 1, high - low, **more)
        groups.append(Group((bar,), f"stay {journey.kind}", journey.href, journey.title))
    made, gathered, foot = _beside(year, ordered, spans, start)
    return [*groups, *made], gathered, max(scale.end, foot) + 10


def _beside(
    year: int, journeys: Sequence[Journey], spans: Sequence[tuple[float, float]], start: float
) -> tuple[list[Group], list[Gathered], float]:
    groups: list[Group] = []
    gathered: list[Gathered] = []
    x = 96.0
    points = [(low + min(high, low + 20)) / 2 for low, high in spans]
    column = beside(points, [False] * len(points), gap=LINE, low=start + 4, furthest=FURTHEST)
    for spot in column:
        if spot.mark:
            titles = tuple(journeys[i].title for i in spot.indices)
            mark = shapes.text("more", x, spot.y + 4.5, spot.mark)
            groups.append(Group((mark,), "bunch", "#gathered", "; ".join(titles)))
            gathered.append(Gathered(f"{year}: {spot.mark}", titles))
            continue
        i = spot.indices[0]
        journey = journeys[i]
        words = fitted(journey.label, NARROW - x, SIZE) or journey.label[:1]
        label = shapes.text(f"spill {journey.kind}", x, spot.y + 4.5, words)
        stem = shapes.line("stem", 76, points[i], x - 4, spot.y)
        groups.append(Group((stem, label), "name", journey.href, journey.title))
    return groups, gathered, max((spot.y for spot in column), default=start) + LINE / 2


def _locale(language: str) -> str:
    return "en_GB" if language.startswith("en") else language.replace("-", "_")
