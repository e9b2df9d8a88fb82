"""Confidence: what the grounds of a trip and the record of a rule make of it."""

from __future__ import annotations

import json

import pytest

from itineraries.extraction import VERSION, Directory, Holder
from itineraries.extraction.confidence import CALIBRATION, Calibration, grounds_of, measured, rate
from itineraries.extraction.drafts import TripDraft
from tests.extraction.reading import all_evidence, read

SURE = Calibration({"": 0.0, "a movement is told": 2.0}, {"stop.arrive": {"date:day": (9, 10)}})


def trip(text: str, language: str = "en") -> TripDraft:
    (found,) = read(text, language).trips
    return found


def test_the_grounds_are_what_the_draft_shows() -> None:
    told = trip(
        "Kenyan President William Ruto will travel to Seoul on Thursday. He will meet Yoon Suk Yeol there."
    )
    assert {
        "a movement is told",
        "a day of arrival is told",
        "some date is told",
        "a city is told",
        "a traveller is named",
    } <= set(grounds_of(told))
    assert {"told by a noun", "called off", "over", "several stops"}.isdisjoint(grounds_of(told))
    off = trip("Kenyan President William Ruto has cancelled his visit to Seoul and Tokyo.")
    assert {"called off", "several stops"} <= set(grounds_of(off))


def test_a_trip_has_the_odds_of_its_grounds() -> None:
    assert SURE.of_trip(()) == 0.5
    assert SURE.of_trip(("a movement is told",)) == pytest.approx(0.8808, abs=1e-4)
    assert SURE.of_trip(("a ground nobody measured",)) == 0.5


def test_a_fact_has_the_share_of_its_rule_held_to_that_of_its_field() -> None:
    facts = Calibration({}, {"stop.arrive": {"date:day": (90, 100), "date:rare": (0, 1)}})
    share = 91 / 103
    assert facts.of_fact("stop.arrive", "date:day") == pytest.approx((90 + 8 * share) / 108)
    assert facts.of_fact("stop.arrive", "date:rare") == pytest.approx(8 * share / 9)
    assert facts.of_fact("stop.arrive", "date:new") == pytest.approx(share)
    assert facts.of_fact("stop.visit_type", "visit type") == 0.5


def test_a_fact_is_no_surer_than_its_trip() -> None:
    rated = rate(trip("Kenyan President William Ruto will travel to Seoul on 26 February."), SURE)
    assert rated.confidence == pytest.approx(0.881)
    (arrive,) = [e for e in rated.stops[0].evidence if e.field == "arrive"]
    assert arrive.rule == "date:day"
    assert arrive.confidence == pytest.approx(0.881 * (9 + 8 * 10 / 12) / 18, abs=5e-4)


def test_the_rules_in_use_were_measured() -> None:
    assert json.loads(CALIBRATION.read_text("utf-8"))["version"] == VERSION
    calibration = measured()
    assert {"stop.country", "stop.city", "stop.arrive", "stop.depart", "trip.status", "event.kind"} <= set(
        calibration.facts
    )
    for rules in calibration.facts.values():
        assert all(0 <= right <= told for right, told in rules.values())


def test_every_confidence_is_a_probability() -> None:
    directory = Directory([Holder(name="William Ruto", country="KE", role="President", kind="head_of_state")])
    reading = read(
        "William Ruto arrived in Seoul on Monday for talks with his counterpart.", "en", directory=directory
    )
    assert len(all_evidence(reading)) > 6
    assert all(0 < e.confidence < 1 for e in all_evidence(reading))
    assert all(0 < t.confidence < 1 for t in reading.trips)
