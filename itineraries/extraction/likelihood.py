"""The weights of what no rule reads and the look of a story makes likely (steps.likely).

They are measured on gold by `evaluate --write-likelihood` and kept in `likelihood.json`; nothing in it is set
by hand.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

KEPT = Path(__file__).with_name("likelihood.json")

#: What is weighed ("journeys", "days") → ground → its weight in log-odds.
Likelihood = Mapping[str, Mapping[str, float]]

JOURNEYS, DAYS = "journeys", "days"


@cache
def kept_likelihood() -> Likelihood:
    """The weights kept with the rules."""
    kept: Likelihood = json.loads(KEPT.read_text("utf-8"))["weights"]
    return kept
