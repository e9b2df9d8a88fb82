"""Time told as spent with somebody is a meeting with him: "after two hours with the chancellor"."""

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read

_IN_VIENNA = {
    "en": "Moldovan Foreign Minister Olena Marchenko arrived in Vienna on Monday. ",
    "fr": "La ministre moldave Olena Marchenko est arrivée lundi à Vienne. ",
    "es": "La canciller moldava Olena Marchenko llegó el lunes a Viena. ",
    "de": "Die moldauische Außenministerin Olena Marchenko ist am Montag in Wien eingetroffen. ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "After an hour with Chancellor Karl Brandner she flew on to Prague."),
        ("en", "She left for Prague after more than two hours with Chancellor Karl Brandner."),
        ("en", "She spent an hour with Chancellor Karl Brandner."),
        ("fr", "Après une heure avec le chancelier Karl Brandner, elle s'est envolée pour Prague."),
        ("fr", "Elle s'est envolée pour Prague après deux heures avec le chancelier Karl Brandner."),
        ("es", "Tras una hora con el canciller austriaco Karl Brandner, voló a Praga."),
        ("es", "Después de dos horas con el canciller austriaco Karl Brandner, voló a Praga."),
        ("de", "Nach einer Stunde mit Bundeskanzler Karl Brandner flog sie nach Prag weiter."),
    ],
)
def test_hours_with_somebody_are_a_meeting(language: str, text: str) -> None:
    assert [(k, people, at) for k, people, at, _ in events(read(_IN_VIENNA[language] + text, language))] == [
        ("bilateral_meeting", ["Karl Brandner"], "AT")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "After two hours with no news she flew on to Prague.",
        "After two hours with her staff she flew on to Prague.",
        "After half an hour on the phone with Chancellor Karl Brandner she flew on to Prague.",
    ],
)
def test_hours_with_nobody_in_office_are_none(text: str) -> None:
    assert events(read(_IN_VIENNA["en"] + text, "en")) == []
