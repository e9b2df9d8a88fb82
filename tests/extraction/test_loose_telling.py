"""What stories of every language leave to their reader: whose meeting it is, where it happens, who came along."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trips

# (language, text) -> trips and events
CASES: dict[str, tuple[str, str, list, list]] = {
    "the_minister_is_who_travels_en": (
        "en",
        "Kenyan Foreign Minister Musalia Mudavadi will visit Portugal and Malta. In Lisbon he will meet Foreign Minister Paulo Rangel. The minister will then proceed to Valletta on 4 March.",
        [
            (
                ["Musalia Mudavadi"],
                "announced",
                [("Lisbon", "PT", None, None), ("Valletta", "MT", "2026-03-04", None)],
            )
        ],
        [("bilateral_meeting", ["Paulo Rangel"], "PT", None)],
    ),
    "the_minister_is_who_travels_fr": (
        "fr",
        "Le ministre kényan des Affaires étrangères, Musalia Mudavadi, se rendra au Portugal. À Lisbonne, il rencontrera le ministre de la Défense Nuno Melo. Le ministre gagnera ensuite Malte.",
        [(["Musalia Mudavadi"], "announced", [("Lisbon", "PT", None, None), (None, "MT", None, None)])],
        [("bilateral_meeting", ["Nuno Melo"], "PT", None)],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_loose_telling(name: str) -> None:
    language, text, wanted_trips, wanted_events = CASES[name]
    reading = read(text, language)
    assert trips(reading) == wanted_trips
    assert events(reading) == wanted_events
