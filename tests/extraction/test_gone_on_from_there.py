"""Who has left one place for another is still on the way, and stops listed beside a known one are put beside it."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read

LEADER = "Kenyan President Wanjiru Oduya"


def journeys(text: str) -> list[tuple[str, list[str | None]]]:
    return [(told.status, [s.country for s in told.stops]) for told in read(text, "en").trips]


@pytest.mark.parametrize(
    "text",
    [
        f"{LEADER} left Latvia on Sunday on a mission to Peru.",
        f"{LEADER} left Riga for Peru on Sunday.",
        f"{LEADER} concluded a visit to Latvia on Sunday and left for Peru.",
        f"{LEADER} left for Peru on Sunday, concluding a visit to Latvia.",
        f"{LEADER} visited Riga on Saturday, leaving on Sunday for Peru.",
    ],
)
def test_who_has_left_for_the_next_place_is_on_the_way(text: str) -> None:
    assert journeys(text) == [("under_way", ["LV", "PE"])]


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        (f"{LEADER} left Riga for Peru on Sunday and returned home on Monday.", ["LV", "PE"]),
        (f"{LEADER} concluded a visit to Latvia on Sunday and left for Nairobi.", ["LV"]),
        (f"{LEADER} ended a tour of Latvia and Peru on Sunday.", ["LV", "PE"]),
        (f"{LEADER} wrapped up a visit to Peru on Sunday. She had earlier been to Latvia.", ["LV", "PE"]),
    ],
)
def test_what_is_over_stays_over(text: str, stops: list[str]) -> None:
    assert [country for status, told in journeys(text) for country in told if status == "completed"] == stops


def test_a_stop_listed_before_a_known_one_comes_before_it() -> None:
    text = f"{LEADER} left for Peru today, concluding her visit to Latvia. She visited Estonia and Latvia on a two-day trip."
    assert journeys(text) == [("under_way", ["EE", "LV", "PE"])]


def test_several_stops_listed_before_a_known_one_keep_their_order() -> None:
    text = f"{LEADER} visited Latvia on Monday. She visited Peru, Chile, and Latvia this week."
    assert [stops for _, stops in journeys(text)] == [["PE", "CL", "LV"]]


def test_a_stop_listed_behind_a_known_one_stays_where_it_is_told() -> None:
    text = f"{LEADER} arrived in Latvia on Monday. She will visit Latvia and Estonia."
    assert [stops for _, stops in journeys(text)] == [["LV", "EE"]]
