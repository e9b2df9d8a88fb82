"""Days that a tour of several countries has, days told since when, journeys brought forward, and ways to be
abroad. All is told on Wednesday, 15 May 2024.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read

TOLD = date(2024, 5, 15)


def stops(text: str) -> list[tuple[str | None, str | None, str | None]]:
    return [
        (s.country, s.city, s.arrive) for trip in read(text, "en", published=TOLD).trips for s in trip.stops
    ]


def statuses(text: str) -> list[str]:
    return [trip.status for trip in read(text, "en", published=TOLD).trips]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Japanese Foreign Minister Kenji Mori began a tour of Ghana and Nigeria on Saturday.", "2024-05-11"),
        ("Japanese Foreign Minister Kenji Mori left on Saturday for a tour of Ghana and Nigeria.", "2024-05-11"),
        ("Japanese Foreign Minister Kenji Mori will begin a tour of Ghana and Nigeria on Saturday.", "2024-05-18"),
        ("Japanese Foreign Minister Kenji Mori on Monday kicked off a two-nation tour of Ghana and Nigeria.", "2024-05-13"),
        ("Japanese Foreign Minister Kenji Mori returned on Monday from a tour of Ghana and Nigeria.", None),
    ],
)  # fmt: skip
def test_the_day_of_a_tour_is_that_of_its_first_stop(text: str, day: str | None) -> None:
    assert stops(text) == [("GH", None, day), ("NG", None, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Indonesian Defence Minister Agus Wijaya, in Seoul since Monday, leaves for Beijing on Thursday.",
        "Indonesian Defence Minister Agus Wijaya, in Seoul since Monday, will leave for Beijing on Thursday.",
    ],
)
def test_a_day_since_when_is_not_that_of_the_next_journey(text: str) -> None:
    assert stops(text) == [("KR", "Seoul", "2024-05-13"), ("CN", "Beijing", "2024-05-16")]


@pytest.mark.parametrize(
    "text",
    [
        "Spanish Foreign Minister Javier Ortega brought forward his trip to Rabat to Thursday.",
        "Spanish Foreign Minister Javier Ortega's trip to Rabat has been brought forward to Thursday.",
        "The visit of Spanish Foreign Minister Javier Ortega to Rabat was brought forward to Thursday.",
    ],
)
def test_a_journey_brought_forward_is_still_to_come(text: str) -> None:
    assert stops(text) == [("MA", "Rabat", "2024-05-16")]
    assert statuses(text) == ["announced"]


@pytest.mark.parametrize(
    "text",
    [
        "Nigerian President Ifeanyi Bello is away in Paris.",
        "Nigerian President Ifeanyi Bello, who is away in Paris, signed the bill on Monday.",
        "Nigerian President Ifeanyi Bello was away in Paris when parliament met.",
        "Nigerian President Ifeanyi Bello will join fellow G7 leaders in Paris.",
        "Nigerian President Ifeanyi Bello joined African leaders in Paris.",
    ],
)
def test_ways_to_be_abroad(text: str) -> None:
    assert stops(text) == [("FR", "Paris", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Polish President Marek Nowicki gave him a tour of Krakow on Monday.",
        "Polish President Marek Nowicki brought forward the election to May.",
        "Polish Prime Minister Marek Nowicki brought forward proposals to link Warsaw to Berlin.",
        "The election will be brought forward to May, Finnish President Mikko Laine said.",
        "Finnish President Mikko Laine joined G7 leaders in condemning the attack on Kyiv.",
        "Finnish President Mikko Laine joined EU leaders in a call for calm in Beirut.",
    ],
)
def test_no_journey(text: str) -> None:
    assert stops(text) == []
