"""French: ways of saying that somebody goes, comes or meets, with the day inside the phrase."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trips


@pytest.mark.parametrize(
    "text",
    [
        "La ministre lettone des Affaires étrangères Ilze Berzina pose vendredi ses valises à Lusaka.",
        "La ministre lettone des Affaires étrangères Ilze Berzina est à pied d'œuvre à Lusaka depuis lundi.",
        "La ministre lettone des Affaires étrangères Ilze Berzina est accourue lundi à Lusaka.",
        "La ministre lettone des Affaires étrangères Ilze Berzina loge depuis lundi à Lusaka.",
        "La ministre lettone des Affaires étrangères Ilze Berzina a observé lundi une escale à Lusaka.",
        "Une tournée africaine mènera la ministre lettone des Affaires étrangères Ilze Berzina à Lusaka.",
        "La ministre lettone des Affaires étrangères Ilze Berzina effectue à l'invitation de son homologue une visite à Lusaka.",
    ],
)
def test_a_journey_is_read(text: str) -> None:
    told = trips(read(text, "fr"))
    assert [(who, [stop[0] for stop in stops]) for who, _, stops in told] == [(["Ilze Berzina"], ["Lusaka"])]


@pytest.mark.parametrize(
    ("text", "kind", "whom"),
    [
        ("La ministre lettone des Affaires étrangères Ilze Berzina a eu lundi à Lusaka des échanges avec le président Moses Tembo.", "bilateral_meeting", ["Moses Tembo"]),
        ("La ministre lettone des Affaires étrangères Ilze Berzina a déposé lundi une gerbe à Lusaka.", "ceremony", []),
        ("La ministre lettone des Affaires étrangères Ilze Berzina a livré lundi à Lusaka un discours devant le Parlement.", "speech", []),
    ],
)  # fmt: skip
def test_what_happens_there_is_read(text: str, kind: str, whom: list[str]) -> None:
    assert (kind, whom) in [event[:2] for event in events(read(text, "fr"))], text


@pytest.mark.parametrize(
    "text",
    [
        "La ministre lettone Ilze Berzina a livré lundi des vivres à Lusaka.",
        "La ministre lettone Ilze Berzina observe depuis lundi la situation à Lusaka.",
    ],
)
def test_mere_talk_is_no_trip(text: str) -> None:
    assert trips(read(text, "fr")) == [], text
