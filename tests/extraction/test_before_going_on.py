"""A meeting told behind the verb of a journey that began after it was where the traveller had been."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import events, read, trips

THURSDAY = date(2024, 5, 16)

MET_BEFORE = [
    ("de", "Der estnische Außenminister Jaan Sepp traf am Dienstag in Lusaka ein. Er reiste am Mittwoch nach einem Gespräch mit Präsident Moses Banda nach Accra weiter."),
    ("de", "Der estnische Außenminister Jaan Sepp traf am Dienstag in Lusaka ein. Am Mittwoch flog er nach Gesprächen mit Präsident Moses Banda nach Accra."),
    ("en", "Estonian Foreign Minister Jaan Sepp arrived in Lusaka on Tuesday. He flew to Accra on Wednesday after talks with President Moses Banda."),
]  # fmt: skip

WITH_ITS_PLACE = [
    ("de", "Der estnische Außenminister Jaan Sepp reiste am Mittwoch nach einem Gespräch mit Präsident Moses Banda in Lusaka nach Accra weiter."),
    ("de", "Der estnische Außenminister Jaan Sepp ist am Mittwoch nach Gesprächen mit Präsident Moses Banda in Lusaka ins benachbarte Ghana gereist."),
    ("en", "Estonian Foreign Minister Jaan Sepp arrived in Accra on Wednesday after talks with Zambian President Moses Banda in Lusaka."),
]  # fmt: skip

#: Gatherings are left in the same way.
LEFT = [
    "Der estnische Außenminister Jaan Sepp reiste am Mittwoch nach dem Gipfel in Lusaka nach Accra.",
    "Der estnische Außenminister Jaan Sepp ist am Mittwoch nach dem Gipfel in Lusaka nach Ghana gereist.",
]  # fmt: skip

#: Journeys to a meeting lead to where it is.
TO_IT = [
    "Der estnische Außenminister Jaan Sepp ist am Mittwoch zu Gesprächen mit Präsident Moses Banda nach Lusaka gereist.",
    "Der estnische Außenminister Jaan Sepp ist am Mittwoch zu Gesprächen mit Präsident Moses Banda in Lusaka eingetroffen.",
    "Der estnische Außenminister Jaan Sepp flog am Mittwoch nach Lusaka zu Gesprächen mit Präsident Moses Banda.",
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), MET_BEFORE)
def test_met_where_he_had_been(language: str, text: str) -> None:
    found = read(text, language, published=THURSDAY)
    [(_, _, stops)] = trips(found)
    assert [stop[1] for stop in stops] == ["ZM", "GH"]
    assert [event[:3] for event in events(found)] == [("bilateral_meeting", ["Moses Banda"], "ZM")]


@pytest.mark.parametrize(("language", "text"), WITH_ITS_PLACE)
def test_came_from_where_they_met(language: str, text: str) -> None:
    found = read(text, language, published=THURSDAY)
    [(_, _, stops)] = trips(found)
    assert [stop[1:3] for stop in stops] == [("ZM", None), ("GH", "2024-05-15")]
    assert [event[:3] for event in events(found)] == [("bilateral_meeting", ["Moses Banda"], "ZM")]


@pytest.mark.parametrize("text", LEFT)
def test_came_from_a_gathering(text: str) -> None:
    [(_, _, stops)] = trips(read(text, "de", published=THURSDAY))
    assert [stop[1:3] for stop in stops] == [("ZM", None), ("GH", "2024-05-15")]


@pytest.mark.parametrize("text", TO_IT)
def test_goes_to_a_meeting(text: str) -> None:
    found = read(text, "de", published=THURSDAY)
    [(_, _, stops)] = trips(found)
    assert [stop[:3] for stop in stops] == [("Lusaka", "ZM", "2024-05-15")]
    assert [event[:3] for event in events(found)] == [("bilateral_meeting", ["Moses Banda"], "ZM")]
