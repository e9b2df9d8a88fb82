"""Fits the weights of a logistic model over grounds by ridge regression (Newton's method)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from itineraries.extraction.log_odds import EVERY, probability

_RIDGE_OF_EVERY = 0.05  # what every case has is nearly free
_ROUNDS = 25
_CLOSE = 1e-6  # of a step, after which another changes nothing that is kept


def fit_weights(cases: Iterable[tuple[Sequence[str], bool]], *, ridge: float) -> dict[str, float]:
    """The weight of each ground in log-odds, held close to none by `ridge`; a case is its grounds and whether
    it is true.
    """
    patterns = Counter((tuple(sorted(set(grounds))), true) for grounds, true in cases)
    names = [EVERY, *sorted({ground for grounds, _ in patterns for ground in grounds})]
    at = {name: index for index, name in enumerate(names)}
    weights = dict.fromkeys(names, 0.0)
    for _ in range(_ROUNDS):
        holds = [_RIDGE_OF_EVERY if name == EVERY else ridge for name in names]
        gradient = [-hold * weights[name] for hold, name in zip(holds, names, strict=True)]
        curvature = [[hold if i == j else 0.0 for j in range(len(names))] for i, hold in enumerate(holds)]
        for (grounds, true), count in patterns.items():
            held = (0, *(at[ground] for ground in grounds))
            sure = probability(weights, grounds)
            share = count * sure * (1 - sure)
            for i in held:
                gradient[i] += count * (true - sure)
                row = curvature[i]
                for j in held:
                    row[j] += share
        steps = _solve(curvature, gradient)
        for name, step in zip(names, steps, strict=True):
            weights[name] += step
        if max(map(abs, steps)) < _CLOSE:
            break
    return {name: round(weight, 4) for name, weight in weights.items()}


def _solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a symmetric positive system of a few hundred rows, by elimination."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    size = len(rows)
    for i in range(size):
        head = rows[i][i:]
        for j in range(i + 1, size):
            share = rows[j][i] / head[0]
            if share:
                rows[j][i:] = [a - share * b for a, b in zip(rows[j][i:], head, strict=True)]
    solution = [0.0] * size
    for i in reversed(range(size)):
        row = rows[i]
        solution[i] = (row[size] - sum(row[j] * solution[j] for j in range(i + 1, size))) / row[i]
    return solution
