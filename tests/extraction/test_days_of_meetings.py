"""A meeting told by a noun beside a verb has the day of that verb's clause."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import events, read

THURSDAY = date(2024, 5, 16)
_CAME = {
    "de": "Der estnische Außenminister Jaan Sepp ist in Lusaka eingetroffen. ",
    "en": "Estonian Foreign Minister Jaan Sepp has arrived in Lusaka. ",
}

DATED = [
    ("de", "Am Freitag wird er zu einem gemeinsamen Frühstück mit Präsident Moses Banda zusammentreffen.", "2024-05-17"),
    ("de", "Am Freitag trifft er sich zu einem Mittagessen mit Präsident Moses Banda.", "2024-05-17"),
    ("de", "Bei einem Gespräch mit Präsident Moses Banda sagte Sepp am Mittwoch, er sei zuversichtlich.", "2024-05-15"),
    ("de", "Nach einem Gespräch mit Präsident Moses Banda sagte Sepp am Mittwoch, er sei zuversichtlich.", "2024-05-15"),
    ("de", "Nach Gesprächen mit Präsident Moses Banda sagte Sepp am Mittwoch, er sei zuversichtlich.", "2024-05-15"),
    ("de", "Am Mittwoch sagte er bei einem Treffen mit Präsident Moses Banda mehr Hilfe zu.", "2024-05-15"),
    ("de", "Er sprach sich am Mittwoch bei einem Treffen mit Präsident Moses Banda für mehr Handel aus.", "2024-05-15"),
    ("en", "On Wednesday he promised more aid during a meeting with President Moses Banda.", "2024-05-15"),
]  # fmt: skip

UNDATED = [
    # what comes before, what is only spoken about, another day
    ("de", "Vor einem Gespräch mit Präsident Moses Banda sagte Sepp am Mittwoch, er sei zuversichtlich."),
    ("de", "Bei einem Gespräch mit Präsident Moses Banda beklagte Sepp die Kämpfe seit Mittwoch."),
    ("de", "Nach einem Gespräch mit Präsident Moses Banda lobte das Ministerium am Mittwoch die Zusammenarbeit."),
    ("de", "Bei einem Gespräch mit Präsident Moses Banda nannte Sepp den Montag und den Mittwoch."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "day"), DATED)
def test_the_day_of_its_clause(language: str, text: str, day: str) -> None:
    found = events(read(_CAME[language] + text, language, published=THURSDAY))
    assert found == [("bilateral_meeting", ["Moses Banda"], "ZM", day)]


@pytest.mark.parametrize(("language", "text"), UNDATED)
def test_no_day_of_its_own(language: str, text: str) -> None:
    found = events(read(_CAME[language] + text, language, published=THURSDAY))
    assert found == [("bilateral_meeting", ["Moses Banda"], "ZM", None)]
