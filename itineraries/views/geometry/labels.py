"""Puts labels where they do not collide: how wide words are, lanes for spans and words, the rest gathered."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

NARROW = frozenset("iljtfrI.,:;'’|!()[]-–· ")
WIDE = frozenset("mwMWQOG@%—…")
GAP = 6.0


def width_of(words: str, size: float, *, bold: bool = False) -> float:
    """Units `words` take at a font size: an upper bound for common faces, which a server cannot measure."""
    total = 0.0
    for letter in words:
        if unicodedata.combining(letter):
            continue
        if unicodedata.east_asian_width(letter) in "WF":
            total += 1.05
        elif letter in NARROW:
            total += 0.42
        elif letter in WIDE:
            total += 0.98
        elif letter.isupper():
            total += 0.76
        else:
            total += 0.64
    return total * size * (1.1 if bold else 1.0)


def fitted(words: str, room: float, size: float, *, bold: bool = False) -> str:
    """`words` where they fit in `room`, else their beginning and "…"; empty where not even that fits."""
    if width_of(words, size, bold=bold) <= room:
        return words
    for end in range(len(words) - 1, 2, -1):
        short = words[:end].rstrip(" ,") + "…"
        if width_of(short, size, bold=bold) <= room:
            return short
    return ""


def pack(spans: Sequence[tuple[float, float]], gap: float = 0.0) -> list[int]:
    """For each span, in order of their starts, the first lane in which it touches no other."""
    lanes: list[float] = []
    chosen = [0] * len(spans)
    for i in sorted(range(len(spans)), key=lambda i: spans[i]):
        start, end = spans[i]
        lane = next((n for n, taken in enumerate(lanes) if start >= taken + gap - 1e-9), len(lanes))
        if lane == len(lanes):
            lanes.append(end)
        lanes[lane] = end
        chosen[i] = lane
    return chosen


@dataclass(frozen=True, slots=True)
class Label:
    """Words that belong to a point at `at`: they start `offset` after it, or end as much before it."""

    at: float
    words: str
    size: float = 12.5
    bold: bool = False
    offset: float = 10.0
    shortest: float = 60.0


@dataclass(frozen=True, slots=True)
class Placed:
    """Where label `index` stands: its lane, its words as they fit, and its side of the point."""

    index: int
    lane: int
    words: str
    start: float
    end: float
    before: bool = False


@dataclass(frozen=True, slots=True)
class Bunch:
    """Labels that found no room, in one mark: "+3" at `at`."""

    at: float
    indices: tuple[int, ...]

    @property
    def mark(self) -> str:
        """What stands for them."""
        return f"+{len(self.indices)}"


def settle(
    labels: Sequence[Label], *, low: float, high: float, lanes: int, stems: bool = True
) -> tuple[list[Placed], list[Bunch]]:
    """Place labels in `lanes` under their points, so that neither words nor the stems to them cross words.

    A label hangs from its point by a stem through the lanes above it. They are placed from the right, where
    words run, so that a stem finds only words that begin after it; one that fits nowhere is gathered.
    """
    tries = [
        _settled(labels, low=low, high=high, lanes=lanes, stems=stems, whole=whole) for whole in (True, False)
    ]
    # Whole words before their point may bar the way to others; then shortened words after it lose fewer.
    placed, lost = min(tries, key=lambda found: len(found[1]))
    return sorted(placed, key=lambda p: p.index), bunched([(labels[i].at, i) for i in reversed(lost)], high)


def _settled(
    labels: Sequence[Label], *, low: float, high: float, lanes: int, stems: bool, whole: bool
) -> tuple[list[Placed], list[int]]:
    placed: list[Placed] = []
    lost: list[int] = []
    for i in sorted(range(len(labels)), key=lambda i: -labels[i].at):
        spot = _spot(i, labels, placed, low=low, high=high, lanes=lanes, stems=stems, whole=whole)
        if spot:
            placed.append(spot)
        else:
            lost.append(i)
    return placed, lost


def bunched(points: Sequence[tuple[float, int]], high: float, size: float = 12.0) -> list[Bunch]:
    """Points, in order, joined where their marks would collide; the last mark ends before `high`."""
    bunches: list[Bunch] = []
    for at, index in points:
        if bunches:
            last = bunches[-1]
            if at < last.at + width_of(last.mark, size, bold=True) + 5 * GAP:
                bunches[-1] = Bunch(last.at, (*last.indices, index))
                continue
        bunches.append(Bunch(min(at, high - width_of("+99", size, bold=True)), (index,)))
    return bunches


def _spot(
    i: int,
    labels: Sequence[Label],
    placed: Sequence[Placed],
    *,
    low: float,
    high: float,
    lanes: int,
    stems: bool,
    whole: bool,
) -> Placed | None:
    label = labels[i]
    room = high - label.at - label.offset
    full = width_of(label.words, label.size, bold=label.bold)
    choices: list[tuple[str, bool]] = [(label.words, False)] if full <= room else []
    if full > room:
        # Whole words before the point are better than their beginning after it.
        back = fitted(label.words, label.at - label.offset - low, label.size, bold=label.bold)
        choices += [(back, True)] if whole and back == label.words else []
        short = fitted(label.words, room, label.size, bold=label.bold)
        choices += [(short, False)] if short and room >= label.shortest else []
        choices += [(back, True)] if back and (back, True) not in choices else []
    for words, before in choices:
        width = width_of(words, label.size, bold=label.bold)
        start = label.at - label.offset - width if before else label.at - label.offset / 2
        end = label.at + label.offset / 2 if before else label.at + label.offset + width
        for lane in range(lanes):
            if _free(label.at, start, end, lane, labels, placed, stems):
                return Placed(i, lane, words, start, end, before)
    return None


def _free(
    at: float,
    start: float,
    end: float,
    lane: int,
    labels: Sequence[Label],
    placed: Sequence[Placed],
    stems: bool,
) -> bool:
    for other in placed:
        if other.lane == lane and start < other.end + GAP and other.start < end + GAP:
            return False
        if stems and other.lane > lane and start - 1 < labels[other.index].at < end + 1:
            return False
        if stems and other.lane < lane and other.start - 1 < at < other.end + 1:
            return False
    return True


def spread(points: Sequence[float], gap: float, low: float) -> list[float]:
    """Positions for labels of ordered `points`: `gap` apart, none before `low`, as near as can be.

    Neighbours that would collide form a block that stands in the middle of where its labels want to be.
    """
    blocks: list[tuple[float, int]] = []  # (sum of wanted starts, number of labels)
    for point in points:
        total, count = point, 1
        while blocks:
            before_total, before_count = blocks[-1]
            end = max(before_total / before_count, low if len(blocks) == 1 else before_total / before_count)
            if end + before_count * gap <= total / count:
                break
            # What the later block wants, told as a wish for where the joint block starts.
            total += before_total - count * before_count * gap
            count += before_count
            blocks.pop()
        blocks.append((total, count))
    found: list[float] = []
    floor = low
    for total, count in blocks:
        start = max(total / count, floor)
        found += [start + n * gap for n in range(count)]
        floor = start + count * gap
    return found


@dataclass(frozen=True, slots=True)
class Beside:
    """One label of a column at height `y`: of item `indices[0]`, or the mark of all `indices` gathered."""

    y: float
    indices: tuple[int, ...]

    @property
    def mark(self) -> str:
        """What stands for gathered labels; empty for a label of its own."""
        return f"+{len(self.indices)}" if len(self.indices) > 1 else ""


def beside(
    points: Sequence[float], keep: Sequence[bool], *, gap: float, low: float, furthest: float
) -> list[Beside]:
    """A column of labels beside `points`, none further than `furthest` from its own.

    Where too many want to stand, they are gathered, those not to `keep` first.
    """
    items: list[tuple[float, tuple[int, ...]]] = sorted((point, (i,)) for i, point in enumerate(points))
    while True:
        heights = spread([point for point, _ in items], gap, low)
        off = [abs(y - point) for y, (point, _) in zip(heights, items, strict=True)]
        worst = max(range(len(items)), key=off.__getitem__, default=None)
        if worst is None or off[worst] <= furthest:
            break
        merged = _gathered(items, _block(heights, worst, gap), worst, keep)
        if merged is None:
            break
        items = merged
    return [Beside(y, indices) for y, (_, indices) in zip(heights, items, strict=True)]


def _block(heights: Sequence[float], at: int, gap: float) -> range:
    first = last = at
    while first > 0 and heights[first] - heights[first - 1] < gap + 0.01:
        first -= 1
    while last + 1 < len(heights) and heights[last + 1] - heights[last] < gap + 0.01:
        last += 1
    return range(first, last + 1)


def _gathered(
    items: list[tuple[float, tuple[int, ...]]], block: range, worst: int, keep: Sequence[bool]
) -> list[tuple[float, tuple[int, ...]]] | None:
    """The items with one label of the block fewer; None where it has none to give."""
    bunches = [n for n in block if len(items[n][1]) > 1]
    single = sorted((n for n in block if len(items[n][1]) == 1), key=lambda n: abs(n - worst))
    free = [n for n in single if not keep[items[n][1][0]]] or single
    chosen = [bunches[0], *free[:1]] if bunches and free else (bunches or free)[:2]
    if len(chosen) < 2:
        return None
    indices = tuple(sorted(i for n in chosen for i in items[n][1]))
    weights = [(items[n][0], len(items[n][1])) for n in chosen]
    middle = sum(point * count for point, count in weights) / sum(count for _, count in weights)
    rest = [item for n, item in enumerate(items) if n not in chosen]
    return sorted([*rest, (middle, indices)])
