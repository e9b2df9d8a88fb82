"""A journey whose length is told is under way until its last day."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

WEDNESDAY = date(2024, 5, 15)

CASES = [
    ("de", "Die estnische Präsidentin Eva Sepp war am Dienstag zu einem dreitägigen Staatsbesuch in Ghana eingetroffen. Am Mittwoch unterzeichnete sie in Accra ein Abkommen.", "under_way"),
    ("de", "Die estnische Präsidentin Eva Sepp reiste am Dienstag zu einem dreitägigen Besuch nach Ghana.", "under_way"),
    ("en", "Estonian President Eva Sepp had arrived in Ghana on Tuesday on a three-day visit. On Wednesday she signed a treaty in Accra.", "under_way"),
    # over by its length, over by its words, or no length of it
    ("de", "Die estnische Präsidentin Eva Sepp war am Sonntag zu einem zweitägigen Staatsbesuch in Ghana eingetroffen. Am Montag unterzeichnete sie in Accra ein Abkommen.", "completed"),
    ("de", "Die estnische Präsidentin Eva Sepp war am Sonntag in Ghana eingetroffen. Am Montag unterzeichnete sie in Accra ein Abkommen.", "completed"),
    ("de", "Die estnische Präsidentin Eva Sepp besuchte am Dienstag Ghana. Nach dem dreitägigen Besuch in Accra sprach sie von einem Erfolg.", "completed"),
    ("en", "Estonian President Eva Sepp visited Accra on Tuesday. After a three-day visit to Ghana she spoke of a success.", "completed"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "status"), CASES)
def test_until_its_last_day(language: str, text: str, status: str) -> None:
    [(_, told, _)] = trips(read(text, language, published=WEDNESDAY))
    assert told == status
