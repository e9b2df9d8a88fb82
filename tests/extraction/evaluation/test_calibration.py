"""Verdicts on facts, the calibration fitted to them, and how its reliability is measured."""

from __future__ import annotations

import random

import pytest

from itineraries.extraction.evaluation.calibration import Judged, cross_validated, fit, judge, reliability
from itineraries.extraction.evaluation.verdicts import Fact, Verdict, verdicts
from tests.extraction.reading import read

TEXT = "Kenyan President William Ruto will travel to Seoul on Thursday and to Tokyo on Friday."
FOUND = read(TEXT, "en").to_dict()


def gold(**changes: object) -> dict:
    stops = [
        {"order": 1, "city": "Seoul", "country": "KR", "arrive": "2026-02-26", "depart": None},
        {"order": 2, "city": "Osaka", "country": "JP", "arrive": "2026-02-28", "depart": None},
    ]
    trip = {"travellers": ["William Ruto"], "status": "announced", "stops": stops, "events": [], **changes}
    officials = [{"name": "William Ruto", "role": "President", "country": "KE"}]
    return {"id": "a", "language": "en", "trips": [trip], "officials": officials}


def marks(record: dict) -> list[tuple[str, bool]]:
    return [(fact.field, fact.right) for verdict in verdicts(record, FOUND) for fact in verdict.facts]


def test_every_fact_is_held_against_the_gold() -> None:
    assert marks(gold()) == [
        ("trip.status", True),
        ("trip.travellers", True),
        ("traveller.name", True),
        ("stop.country", True),
        ("stop.city", True),
        ("stop.arrive", True),
        ("stop.country", True),
        ("stop.city", False),
        ("stop.arrive", False),
    ]
    assert ("trip.status", False) in marks(gold(status="completed"))


def test_all_facts_of_a_trip_that_is_none_are_wrong() -> None:
    (verdict,) = verdicts({**gold(), "trips": []}, FOUND)
    assert not verdict.right
    assert len(verdict.facts) == 9
    assert not any(fact.right for fact in verdict.facts)


def test_a_trip_in_passing_has_no_verdict_where_the_gold_leaves_such_out() -> None:
    passing = {**FOUND, "trips": [{**FOUND["trips"][0], "background": True}]}
    empty = {**gold(), "trips": []}
    assert len(verdicts(empty, passing)) == 1
    assert verdicts({**empty, "background_complete": False}, passing) == []


def test_the_dict_of_a_person_has_its_country_and_office_judged() -> None:
    official = judge({"a": gold()}, {"a": FOUND})[0].officials
    assert [(f.field, f.right) for f in official] == [
        ("official.name", True),
        ("person.country", True),
        ("person.role", True),
    ] or {f.field: f.right for f in official} == {
        "official.name": True,
        "person.country": True,
        "person.role": True,
    }


def made(right: float, grounds: tuple[str, ...], count: int, seed: int) -> list[Judged]:
    """Articles of one trip whose truth is drawn with a known chance."""
    chance = random.Random(seed)
    articles = []
    for _ in range(count):
        holds = chance.random() < right
        facts = [Fact("stop.arrive", "date:day", 0.9, holds and chance.random() < 0.8)]
        articles.append(Judged((Verdict(grounds, 0.9, holds, facts),), ()))
    return articles


def test_the_fit_finds_the_chances_the_facts_were_drawn_with() -> None:
    calibration = fit(made(0.6, (), 600, 1) + made(0.95, ("a movement is told",), 600, 2))
    assert calibration.of_trip(()) == pytest.approx(0.6, abs=0.05)
    assert calibration.of_trip(("a movement is told",)) == pytest.approx(0.95, abs=0.03)
    assert calibration.of_fact("stop.arrive", "date:day") == pytest.approx(0.8, abs=0.04)


def test_a_fit_to_facts_that_are_all_right_stays_finite() -> None:
    calibration = fit(made(1.0, ("a movement is told",), 30, 3))
    assert 0.9 < calibration.of_trip(("a movement is told",)) < 1
    assert fit([]).of_trip(()) == 0.5


def test_reliability_counts_each_bin() -> None:
    measure = reliability([(0.6, True), (0.6, False), (0.92, True), (0.98, True)])
    assert [(b.low, b.high, b.count, b.right) for b in measure.bins] == [
        (0.5, 0.7, 2, 0.5),
        (0.9, 0.95, 1, 1.0),
        (0.95, 1.0, 1, 1.0),
    ]
    assert measure.brier == pytest.approx((0.16 + 0.36 + 0.0064 + 0.0004) / 4)
    assert measure.gap == pytest.approx((2 * 0.1 + 0.08 + 0.02) / 4)


def test_what_was_drawn_as_said_is_reliable_and_what_was_not_is_not() -> None:
    mixed = made(0.7, (), 400, 4) + made(0.95, ("over",), 400, 5)
    random.Random(6).shuffle(mixed)
    trips, facts = cross_validated(mixed)
    assert trips.gap < 0.03
    assert facts.gap < 0.06
    boastful = reliability([(0.99, trip.right) for a in mixed for trip in a.trips])
    assert boastful.gap > 0.1
