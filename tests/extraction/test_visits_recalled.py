"""A visit long over that two speak of when they meet is not where they meet."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trips

RECALLED = [
    ("en", "Latvian Foreign Minister Baiba Ozola met today with President Inti Quispe of Peru. Building on Ozola's May 2021 visit to Lima, they discussed trade."),
    ("en", "Latvian Foreign Minister Baiba Ozola met today with President Inti Quispe of Peru. Recalling the minister's visit to Lima in May 2021, they agreed to deepen trade."),
    ("fr", "La ministre lettone Baiba Ozola a vu lundi le président péruvien Inti Quispe. Revenant sur la visite de Mme Ozola à Lima en mai 2021, ils ont promis de développer le commerce."),
    ("es", "La ministra letona Baiba Ozola vio el lunes al presidente peruano, Inti Quispe. Tras recordar la visita de Ozola a Lima en mayo de 2021, acordaron ampliar el comercio."),
    ("de", "Die lettische Ministerin Baiba Ozola traf am Montag den peruanischen Präsidenten Inti Quispe. Anknüpfend an den Besuch von Ozola in Lima im Mai 2021 vereinbarten sie mehr Handel."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), RECALLED)
def test_a_visit_that_is_recalled_holds_no_meeting_of_today(language: str, text: str) -> None:
    reading = read(text, language)
    assert [(who, [stop[:3] for stop in stops]) for who, _, stops in trips(reading)] == [
        (["Baiba Ozola"], [("Lima", "PE", "2021-05")])
    ]
    assert events(reading) == []


@pytest.mark.parametrize(
    "text",
    [
        "Latvian Foreign Minister Baiba Ozola was well received. During her May 2021 visit to Lima, she promised President Inti Quispe of Peru to deepen trade.",
        "Latvian Foreign Minister Baiba Ozola visited Lima in May 2021. She met President Inti Quispe of Peru there.",
    ],
)
def test_what_is_told_to_be_on_it_is(text: str) -> None:
    assert [event[:3] for event in events(read(text, "en"))] == [("bilateral_meeting", ["Inti Quispe"], "PE")]
