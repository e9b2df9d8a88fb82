"""Whom a relative says is met, hosts told in parts, and journeys told with the time since."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

MET = [
    "Latvian Foreign Minister Ilze Berzina will visit Lima on Thursday at the invitation of her Peruvian counterpart Luis Rojas, with whom she will hold talks.",
    "Latvian Foreign Minister Ilze Berzina arrived in Lima on Monday at the invitation of President Luis Rojas, whom she will meet on Friday.",
    "On Monday Peruvian President Luis Rojas played host in Lima to Latvian Foreign Minister Ilze Berzina.",
]  # fmt: skip


@pytest.mark.parametrize("text", MET)
def test_who_a_relative_follows_is_met(text: str) -> None:
    (trip,) = read(text, "en").trips
    assert [p.name for p in trip.travellers] == ["Ilze Berzina"]
    assert [(e.kind, [p.name for p in e.people]) for e in trip.events] == [
        ("bilateral_meeting", ["Luis Rojas"])
    ]


def test_whose_minister_is_met_is_not_met_himself() -> None:
    text = "Latvian Foreign Minister Ilze Berzina arrived in Lima on Monday at the invitation of President Luis Rojas, whose minister she will meet on Friday."
    (trip,) = read(text, "en").trips
    assert [p.name for e in trip.events for p in e.people if p.name] == []


EARLIER = [
    "Latvian Foreign Minister Ilze Berzina will visit Lima on Friday, a week after she flew to Oslo.",
    "Latvian Foreign Minister Ilze Berzina will visit Lima on Friday. The trip comes days after she visited Oslo.",
]  # fmt: skip


@pytest.mark.parametrize("text", EARLIER)
def test_a_journey_told_with_the_time_since_is_an_earlier_one(text: str) -> None:
    found = read(text, "en").trips
    assert [(t.status, t.background, [s.city for s in t.stops]) for t in found] == [
        ("announced", False, ["Lima"]),
        ("completed", True, ["Oslo"]),
    ]


def test_a_stop_the_day_before_is_of_the_same_journey() -> None:
    text = "Latvian Foreign Minister Ilze Berzina arrived in Lima on Monday, a day after she visited Quito."
    assert [[s.city for s in t.stops] for t in read(text, "en").trips] == [["Quito", "Lima"]]


def test_who_leaves_the_country_for_a_conference_goes_there() -> None:
    text = "Latvian Foreign Minister Ilze Berzina left the country on Monday for a conference in Lima."
    ((_, _, stops),) = trips(read(text, "en"))
    assert stops == [("Lima", "PE", "2026-02-23", None)]


def test_who_leaves_the_country_after_a_visit_has_been_there() -> None:
    text = "Latvian Foreign Minister Ilze Berzina left the country on Monday after talks on a conference in Lima."
    assert ("Lima", "PE", "2026-02-23", None) not in [
        s for _, _, stops in trips(read(text, "en")) for s in stops
    ]


def test_the_next_day_is_not_the_day_of_the_stop_behind() -> None:
    text = "On Thursday Latvian Foreign Minister Ilze Berzina flies to Lima; the next day she goes on to Quito, and on Sunday to Oslo."
    ((_, _, stops),) = trips(read(text, "en"))
    assert [(city, arrive) for city, _, arrive, _ in stops] == [
        ("Lima", "2026-02-26"), ("Quito", "2026-02-27"), ("Oslo", "2026-03-01"),
    ]  # fmt: skip


def test_those_who_came_for_a_funeral_are_named_behind_whose_it_is() -> None:
    text = "Leaders who came to Lima on Monday for the funeral of President Luis Rojas included Latvian Prime Minister Ilze Berzina."
    ((who, _, stops),) = trips(read(text, "en"))
    assert (who, stops) == (["Ilze Berzina"], [("Lima", "PE", "2026-02-23", None)])


def test_those_who_came_have_come_though_they_are_named_now() -> None:
    text = "Leaders who came to Lima on Monday include Latvian Prime Minister Ilze Berzina."
    ((_, status, _),) = trips(read(text, "en"))
    assert status in ("under_way", "completed")


def test_last_evening_was_yesterday() -> None:
    text = "Latvian Prime Minister Ilze Berzina arrived in Lima last evening."
    ((_, _, stops),) = trips(read(text, "en"))
    assert stops == [("Lima", "PE", "2026-02-23", None)]
