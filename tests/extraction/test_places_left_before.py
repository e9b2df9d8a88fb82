"""Places told behind the one that somebody has come to, and left for it."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read

MINISTER = "Kenyan Foreign Minister Wanjiru Oduya"


def countries(language: str, text: str) -> list[list[str | None]]:
    return [[s.country for s in trip.stops] for trip in read(text, language).trips]


@pytest.mark.parametrize(
    "text",
    [
        "flew to Peru on Monday after visiting Latvia.",
        "flew to Peru on Monday after talks in Latvia.",
        "flew to Peru on Monday after holding talks with rebels in Latvia.",
        "will travel to Peru on Friday after visiting Latvia.",
        "arrived in Peru on Monday, concluding a visit to Latvia.",
        "left for Peru on Monday, wrapping up a two-day visit to Latvia.",
        "left for Peru on Monday, ending a two-day visit in Latvia.",
        "flew into Peru on Monday from talks in Latvia.",
        "arrived in Peru on Monday at the end of a tour that took her to Latvia.",
        "held talks in Peru on Monday, a day after she met President Andris Kalns in Latvia.",
    ],
)
def test_what_is_over_comes_first(text: str) -> None:
    assert countries("en", f"{MINISTER} {text}") == [["LV", "PE"]]


@pytest.mark.parametrize(
    "text",
    [
        "arrived in Latvia on Monday, ending her tour in Peru on Friday.",
        "flew to Latvia on Monday, ending her tour of two countries in Peru.",
        "flew to Latvia on Monday for talks before visiting Peru.",
        "flew to Latvia on Monday, continuing a tour that takes her to Peru.",
        "held talks in Latvia on Monday and in Peru on Tuesday.",
    ],
)
def test_what_comes_last_stays_last(text: str) -> None:
    assert countries("en", f"{MINISTER} {text}") == [["LV", "PE"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La ministre kényane Wanjiru Oduya s'est envolée lundi pour le Pérou après des entretiens en Lettonie."),
        ("es", "La ministra keniana Wanjiru Oduya viajó el lunes a Perú tras unas conversaciones en Letonia."),
    ],
)  # fmt: skip
def test_talks_before_in_other_languages(language: str, text: str) -> None:
    assert countries(language, text) == [["LV", "PE"]]
