"""A logistic model over grounds: names of what can be seen, each with its weight in log-odds."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from heapq import nlargest

#: Where the weight that every case has is kept.
EVERY = ""


def probability(weights: Mapping[str, float], grounds: Iterable[str]) -> float:
    """How likely a case with these grounds is, in [0, 1]; a ground without a weight says nothing."""
    odds = weights.get(EVERY, 0.0) + sum(weights.get(ground, 0.0) for ground in grounds)
    return 1 / (1 + math.exp(-odds))


def strongest(weights: Mapping[str, float], grounds: Iterable[str], most: int = 3) -> list[str]:
    """The grounds that speak most for a case, the strongest first."""
    told = [ground for ground in grounds if weights.get(ground, 0.0) > 0]
    return nlargest(most, told, key=lambda ground: weights[ground])
