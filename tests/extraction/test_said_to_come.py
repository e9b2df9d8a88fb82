"""What somebody "would" do: a plan where it is said so, before or behind; no journey where it only might be."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trip, trips

PREMIER = "Latvian Prime Minister Andris Kalns"


@pytest.mark.parametrize(
    "text",
    [
        f"{PREMIER} would visit Peru on Friday, the ministry said.",
        f"{PREMIER} would travel to Peru on Friday, a spokeswoman said on Monday.",
        f"{PREMIER} would be in Peru on Friday, the ministry said.",
        f"{PREMIER} would pay a two-day visit to Peru on Friday, said the ministry.",
        f"The ministry said {PREMIER} would be in Peru on Friday.",
        f"The ministry said that the visit of {PREMIER} to Peru would take place on Friday.",
    ],
)
def test_a_plan_that_is_said(text: str) -> None:
    assert trips(read(text, "en")) == [trip("Andris Kalns", "announced", (None, "PE", "2026-02-27", None))]


def test_ranges_of_two_stays_that_are_said() -> None:
    text = f"{PREMIER} would be in Peru from Friday to Sunday and Chile from Sunday to Tuesday, the ministry said."
    assert trips(read(text, "en")) == [
        trip("Andris Kalns", "announced", (None, "PE", "2026-02-27", "2026-03-01"), (None, "CL", "2026-03-01", "2026-03-03"))
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        f"{PREMIER} would visit Peru if he were invited, the ministry said.",
        f"{PREMIER} would visit Peru when the time is right, the ministry said.",
        f"{PREMIER} would be happy to visit Peru, the ministry said.",
        f"{PREMIER} would have visited Peru, the ministry said.",
        f"{PREMIER} would not visit Peru, the ministry said.",
        f"{PREMIER} would visit Peru, the ministry denied.",
        f"{PREMIER} would visit Peru.",
        f"A visit by {PREMIER} to Peru would send a signal.",
        f"A visit by {PREMIER} to Peru would be a sign of support, the ministry said.",
    ],
)
def test_what_only_might_be(text: str) -> None:
    assert trips(read(text, "en")) == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"The visit of {PREMIER} to Peru would be postponed, the ministry said.", "postponed"),
        (f"The ministry said the visit of {PREMIER} to Peru would be cancelled.", "cancelled"),
        (f"The visit of {PREMIER} to Peru would be the first in years, the ministry said.", "announced"),
        (f"{PREMIER} said on a visit to Peru that Latvia would support the talks.", "completed"),
        (f"{PREMIER} said during a visit to Peru on Monday that a decision would follow.", "completed"),
    ],
)
def test_how_far_a_visit_is(text: str, status: str) -> None:
    assert [told.status for told in read(text, "en").trips] == [status]
