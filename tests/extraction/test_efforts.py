"""What somebody only makes an effort to bring about is no journey of his."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read

ENVOY = "UN envoy Marta Lindqvist"


def cities(text: str) -> list[list[str | None]]:
    return [[s.city for s in told.stops] for told in read(text, "en").trips]


@pytest.mark.parametrize(
    "text",
    [
        f"{ENVOY} arrived in Riyadh on Monday in a bid to restart talks in Geneva between the two sides.",
        f"{ENVOY}, who is trying to organise peace talks in Geneva, arrived in Riyadh on Monday.",
        f"{ENVOY} arrived in Riyadh on Monday. Lindqvist is leading efforts to hold peace talks in Geneva in April.",
        f"{ENVOY} arrived in Riyadh on Monday. Lindqvist is working to hold peace talks in Geneva in April.",
    ],
)
def test_talks_that_are_worked_for_lead_nowhere(text: str) -> None:
    assert cities(text) == [["Riyadh"]]


@pytest.mark.parametrize(
    "text",
    [
        f"{ENVOY} is trying to end the war and will visit Riyadh on Friday.",
        f"{ENVOY} arrived in Riyadh on Monday in an effort to end the war and held talks with Foreign Minister Omar Haddad.",
        f"{ENVOY} is working to end the war. She arrived in Riyadh on Monday for talks with Foreign Minister Omar Haddad.",
    ],
)
def test_what_is_told_beside_an_effort_stays_told(text: str) -> None:
    assert cities(text) == [["Riyadh"]]
