"""Each of several people has the day told in brackets behind his name."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der kanadische Premier Tom Reed (am Montag) und die norwegische Ministerpräsidentin Kari Holt (am Sonntag) waren in Lima."),
        ("en", "Canadian Premier Tom Reed (on Monday) and Norwegian Prime Minister Kari Holt (on Sunday) were in Lima."),
        ("fr", "Le Premier ministre canadien Tom Reed (lundi) et la Première ministre norvégienne Kari Holt (dimanche) ont visité Lima."),
        ("es", "El primer ministro canadiense Tom Reed (el lunes) y la primera ministra noruega Kari Holt (el domingo) visitaron Lima."),
    ],
)  # fmt: skip
def test_each_has_his_own_day(language: str, text: str) -> None:
    assert trips(read(text, language)) == [
        (["Tom Reed"], "completed", [("Lima", "PE", "2026-02-23", None)]),
        (["Kari Holt"], "completed", [("Lima", "PE", "2026-02-22", None)]),
    ]


def test_who_has_no_bracket_keeps_the_day_of_the_clause() -> None:
    text = (
        "Der kanadische Premier Tom Reed (67) und die kanadische Ministerin Eva Lund waren am Montag in Lima."
    )
    assert trips(read(text, "de")) == [
        (["Tom Reed", "Eva Lund"], "completed", [("Lima", "PE", "2026-02-23", None)])
    ]
