"""Journeys told as given up or put off in other words than "cancelled" and "postponed", and the day they were
planned for.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

GIVEN_UP = [
    ("A visit to Lima by Latvian Foreign Minister Ilze Berzina planned for Thursday will not go ahead.", "cancelled"),
    ("The visit to Lima by Latvian Foreign Minister Ilze Berzina on Thursday will not take place.", "cancelled"),
    ("Latvian Foreign Minister Ilze Berzina was to have visited Lima on Thursday. The trip fell victim to a storm.", "cancelled"),
    ("Latvian Foreign Minister Ilze Berzina was to visit Lima on Thursday, but the trip has fallen through.", "cancelled"),
    ("Latvian Foreign Minister Ilze Berzina was to visit Lima on Thursday, but she has decided not to go.", "cancelled"),
    ("Latvian Foreign Minister Ilze Berzina has ditched a trip to Lima set for Thursday.", "cancelled"),
    ("Latvian Foreign Minister Ilze Berzina has called off a trip to Lima that had been set for Thursday.", "cancelled"),
    ("Riga has cancelled Thursday's visit to Lima by Latvian Foreign Minister Ilze Berzina.", "cancelled"),
    ("Thursday's planned visit to Lima by Latvian Foreign Minister Ilze Berzina is off.", "cancelled"),
    ("The government confirmed the cancellation of Thursday's visit to Lima by Latvian Foreign Minister Ilze Berzina.", "cancelled"),
    ("Instead of flying to Lima on Thursday, Latvian Foreign Minister Ilze Berzina will stay in Riga.", "cancelled"),
    ("A visit to Lima by Latvian Foreign Minister Ilze Berzina that had been slated for Thursday has been moved to a later date.", "postponed"),
    ("The visit to Lima by Latvian Foreign Minister Ilze Berzina on Thursday will take place at a later date.", "postponed"),
    ("The trip of Latvian Foreign Minister Ilze Berzina to Lima on Thursday has been put on ice.", "postponed"),
    ("Storms have forced Latvian Foreign Minister Ilze Berzina to delay her trip to Lima, planned for Thursday.", "postponed"),
    ("Storms led to the postponement of a visit to Lima by Latvian Foreign Minister Ilze Berzina, planned for Thursday.", "postponed"),
    ("Peruvian Foreign Minister Luis Rojas said the visit of his Latvian counterpart Ilze Berzina to Lima on Thursday had been postponed.", "postponed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "status"), GIVEN_UP)
def test_a_plan_given_up_has_its_state_and_its_day(text: str, status: str) -> None:
    assert trips(read(text, "en")) == [(["Ilze Berzina"], status, [("Lima", "PE", "2026-02-26", None)])]


KEPT = [
    ("The visit to Lima by Latvian Foreign Minister Ilze Berzina will go ahead on Thursday.", "announced"),
    ("Latvian Foreign Minister Ilze Berzina was in Lima on Monday, after deciding not to speak at home.", "completed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "status"), KEPT)
def test_what_goes_ahead_is_not_given_up(text: str, status: str) -> None:
    assert [told[1] for told in trips(read(text, "en"))] == [status]


def test_instead_of_going_somebody_stayed() -> None:
    text = "Instead of flying to Lima on Monday, Latvian Foreign Minister Ilze Berzina stayed in Riga."
    assert [told[1] for told in trips(read(text, "en"))] in ([], ["cancelled"])


def test_the_day_of_a_decision_is_not_that_of_the_journey() -> None:
    text = "Latvian Foreign Minister Ilze Berzina cancelled on Monday her visit to Lima."
    assert trips(read(text, "en")) == [(["Ilze Berzina"], "cancelled", [("Lima", "PE", None, None)])]


def test_who_is_made_to_put_off_a_trip_puts_it_off() -> None:
    text = "Storms have prompted Latvian Foreign Minister Ilze Berzina to put off a trip to Lima."
    assert trips(read(text, "en")) == [(["Ilze Berzina"], "postponed", [("Lima", "PE", None, None)])]
