"""What is said to a gathering is said where it is held: "told a conference in Doha that …"."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

TOLD = [
    ("en", "Danish Prime Minister Lars Holm told a conference in Doha on Monday that time was short."),
    ("en", "Time is short, Danish Prime Minister Lars Holm told a global forum in Doha on Monday."),
    (
        "en",
        "Danish Prime Minister Lars Holm warned a forum on water in Doha on Monday that time was short.",
    ),
    (
        "en",
        "DOHA: Danish Prime Minister Lars Holm told an emergency session of the OIC here on Monday that.",
    ),
    (
        "en",
        "DOHA, Feb 24: Danish Prime Minister Lars Holm told a forum here on Monday that all was well.",
    ),
    (
        "fr",
        (
            "Le temps presse, a déclaré lundi le Premier ministre danois, Lars Holm, devant "
            "une conférence à Doha."
        ),
    ),
    (
        "es",
        "El premier danés, Lars Holm, dijo el lunes ante una conferencia en Doha que hay prisa.",
    ),
]


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_who_tells_a_gathering_something_is_there(language: str, text: str) -> None:
    assert trips(read(text, language)) == [(["Lars Holm"], "completed", [("Doha", "QA", "2026-02-23", None)])]


@pytest.mark.parametrize(
    "text",
    [
        "Danish Prime Minister Lars Holm told parliament that the conference in Accra had failed.",
        "Danish Prime Minister Lars Holm announced a conference in Accra on Monday.",
        "Danish Prime Minister Lars Holm told reporters a conference in Accra had failed.",
        "Danish Prime Minister Lars Holm told a video conference of donors in Nairobi that he would pay.",
    ],
)
def test_a_gathering_only_told_of_hears_nothing(text: str) -> None:
    assert trips(read(text, "en")) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "DOHA: Danish Prime Minister Lars Holm arrived here on Monday."),
        ("en", "DOHA (AFP): Danish Prime Minister Lars Holm arrived on Monday."),
        ("en", "DOHA, Feb 24: Danish Prime Minister Lars Holm arrived here on Monday."),
        ("es", "DOHA: El ministro danés de Exteriores, Lars Holm, llegó el lunes a esta capital."),
        ("de", "DOHA: Dänemarks Außenminister Lars Holm ist am Montag eingetroffen."),
    ],
)
def test_a_place_in_capitals_and_a_colon_is_where_the_story_is_from(language: str, text: str) -> None:
    ((people, _, stops),) = trips(read(text, language))
    assert (people, stops) == (["Lars Holm"], [("Doha", "QA", "2026-02-23", None)])


def test_a_place_and_a_colon_head_an_item_too() -> None:
    text = "Doha: Danish Prime Minister Lars Holm arrives on Monday."
    assert trips(read(text, "en")) == []
