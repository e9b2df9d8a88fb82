"""The fit of what is likely: what gold bears out gets its weight, and one telling of each journey counts."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from itineraries.extraction.evaluation.likelihood import (
    Case,
    day_cases,
    fit_cases,
    fit_likelihood,
    journey_cases,
)
from itineraries.extraction.evaluation.logistic import fit_weights
from itineraries.extraction.likelihood import Likelihood
from itineraries.extraction.log_odds import probability
from itineraries.extraction.pipeline import read_routes

DAY = date(2023, 3, 22)
TEXT = "Latvian Foreign Minister Baiba Ozola was quartered in Lima. Chile was quiet on Monday."
GOLD: dict[str, Any] = {
    "id": "a",
    "trips": [
        {
            "travellers": ["Baiba Ozola"],
            "status": "completed",
            "stops": [{"order": 1, "city": "Lima", "country": "PE", "arrive": "2023-03-20", "depart": None}],
        }
    ],
}


def routed(text: str, likelihood: Likelihood | None = None) -> Any:
    return read_routes(text, published=DAY, language="en", likelihood=likelihood or {})


def test_gold_says_which_tellings_are_true() -> None:
    cases = list(journey_cases("a", routed(TEXT), GOLD))
    assert {(case.of[2], case.true) for case in cases} == {("PE", True), ("CL", False)}
    assert {case.of[0] for case in cases} == {"a"}


def test_gold_says_which_days_are_true() -> None:
    text = (
        "Latvian Foreign Minister Baiba Ozola travelled to Lima. On Monday it rained, on Tuesday it cleared."
    )
    cases = list(day_cases("a", routed(text), GOLD))
    assert [case.true for case in cases] == [True, False]
    assert list(day_cases("a", routed(text), {"id": "a", "trips": []})) == []


def test_of_the_tellings_of_a_journey_the_likeliest_counts() -> None:
    """Each journey is told by a good telling and by one that false journeys have as well."""
    good = [Case(("good",), ("a", i), true=True) for i in range(50)]
    vague = [Case(("vague",), ("a", i), true=True) for i in range(50)]
    false = [Case(("vague",), ("b", i), true=False) for i in range(50)]
    weights = fit_cases(good + vague + false)
    assert probability(weights, ["vague"]) < 0.4 < 0.6 < probability(weights, ["good"])


def test_what_is_seen_seldom_has_no_weight() -> None:
    cases = [Case(("often",), ("a", i), true=i % 2 == 0) for i in range(20)]
    assert set(fit_cases([*cases, Case(("seldom",), ("b", 0), true=True)])) == {"", "often"}


def test_both_kinds_are_fitted_in_turn() -> None:
    asked: list[set[str]] = []

    def read(key: str, weights: Likelihood) -> Any:
        asked.append(set(weights))
        return routed(TEXT, weights)

    assert set(fit_likelihood({"a": GOLD}, read)) == {"journeys", "days"}
    assert asked == [set(), {"journeys"}]


def test_the_weights_are_those_of_ridge_regression() -> None:
    """With no hold on what every case has, the mean chance is the share of true cases."""
    cases = [(("seen",), True)] * 30 + [(("seen",), False)] * 10 + [((), False)] * 30 + [((), True)] * 10
    weights = fit_weights(cases, ridge=1e-6)
    assert probability(weights, ["seen"]) == pytest.approx(0.75, abs=0.01)
    assert probability(weights, []) == pytest.approx(0.25, abs=0.01)
    held = fit_weights(cases, ridge=100.0)
    assert 0 < held["seen"] < weights["seen"]
