"""Who is told between commas to be somewhere today: "X, himself in Oslo this Tuesday, …"."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "South Korean President Min Park, himself in Oslo this Tuesday on a tour, hopes for a deal."),
        ("en", "Guests are few. South Korean President Min Park, in Oslo this Tuesday, hopes for a deal."),
        ("fr", "Le président sud-coréen Min Park, à Oslo ce mardi, espère un accord."),
    ],
)
def test_he_is_there_as_it_is_told(language: str, text: str) -> None:
    assert trips(read(text, language)) == [(["Min Park"], "under_way", [("Oslo", "NO", "2026-02-24", None)])]


def test_a_day_gone_by_is_over() -> None:
    text = "South Korean President Min Park, himself in Oslo on Sunday for talks, hopes for a deal."
    assert trips(read(text, "en")) == [(["Min Park"], "completed", [("Oslo", "NO", "2026-02-22", None)])]
