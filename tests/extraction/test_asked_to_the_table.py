"""Hosts who ask a guest to a meal or a talk there and then: "Präsident X bat ihn zum Essen"."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read

ARRIVED = "Der norwegische Ministerpräsident Ole Holt ist am Montag in Lissabon eingetroffen. "


@pytest.mark.parametrize(
    "text",
    [
        "Gleich am ersten Abend bat ihn Präsident Rui Matos zum Essen.",
        "Am Dienstag hat ihn Präsident Rui Matos zum Gespräch in den Palast gebeten.",
        "Präsident Rui Matos bat ihn am Dienstag zu einem Arbeitsessen.",
        "Am Mittwoch bittet ihn Präsident Rui Matos zum Mittagessen.",
        "Präsident Rui Matos lud ihn am Dienstag zu einem Abendessen in seine Residenz.",
        "Präsident Rui Matos lud ihn am Dienstag zum Essen ein.",
        "Am Dienstag wurde er von Präsident Rui Matos zum Abendessen gebeten.",
    ],
)
def test_who_asks_a_guest_to_the_table_meets_him(text: str) -> None:
    told = [(kind, who, country) for kind, who, country, _ in events(read(ARRIVED + text, "de"))]
    assert told == [("bilateral_meeting", ["Rui Matos"], "PT")]


@pytest.mark.parametrize(
    "text",
    [
        "Präsident Rui Matos bat ihn um Geduld.",
        "Präsident Rui Matos bat ihn um ein Gespräch.",
        "Präsident Rui Matos lud ihn zu einem weiteren Besuch ein.",
        "Präsident Rui Matos hat ihn nicht zum Essen gebeten.",
        "Präsident Rui Matos möchte ihn zum Essen einladen.",
    ],
)
def test_no_table_no_meeting(text: str) -> None:
    assert events(read(ARRIVED + text, "de")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Der portugiesische Präsident Rui Matos lud am Montag den norwegischen Ministerpräsidenten Ole Holt zum Essen nach Lissabon ein.",
        "Der portugiesische Präsident Rui Matos hat am Montag den norwegischen Ministerpräsidenten Ole Holt zum Gespräch nach Lissabon gebeten.",
        "Der portugiesische Präsident Rui Matos will den norwegischen Ministerpräsidenten Ole Holt zum Essen einladen.",
    ],
)
def test_who_is_asked_to_come_has_not_come(text: str) -> None:
    assert not read(text, "de").trips
