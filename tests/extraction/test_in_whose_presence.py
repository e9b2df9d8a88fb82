"""In whose presence something is done in a city, he is there, though the city is told behind him."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

THERE = [
    (
        "de",
        "Im Beisein des kanadischen Premiers Tom Reed ist am Montag in Lima ein neues Museum eröffnet worden.",
    ),
    ("en", "In the presence of Canadian Premier Tom Reed, a new museum was opened in Lima on Monday."),
    (
        "fr",
        "En présence du Premier ministre canadien Tom Reed, un nouveau musée a été inauguré lundi à Lima.",
    ),
    (
        "es",
        "En presencia del primer ministro canadiense, Tom Reed, se inauguró el lunes en Lima un nuevo museo.",
    ),
]


@pytest.mark.parametrize(("language", "text"), THERE)
def test_he_is_in_the_city_told_behind_him(language: str, text: str) -> None:
    assert trips(read(text, language)) == [(["Tom Reed"], "completed", [("Lima", "PE", "2026-02-23", None)])]


NOT_THERE = [
    ("de", "Im Beisein des kanadischen Premiers Tom Reed wurde am Montag ein Museum über Lima eröffnet."),
    (
        "en",
        "In the presence of Canadian Premier Tom Reed a museum was opened on Monday: those in Lima are older.",
    ),
]


@pytest.mark.parametrize(("language", "text"), NOT_THERE)
def test_he_is_not_where_nothing_is_done(language: str, text: str) -> None:
    assert trips(read(text, language)) == []
