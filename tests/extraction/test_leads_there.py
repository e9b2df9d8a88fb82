"""Who leads a government, told first of what is done somewhere, leads that of the place; whose guest."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

DAY = date(2022, 3, 24)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kenyan President Kip Ruto flies to Oslo, where Prime Minister Tor Lie will greet him."),
        ("fr", "Le président kényan Kip Ruto gagnera vendredi Oslo, où le Premier ministre Tor Lie parlera."),
        ("es", "El presidente de Kenia, Kip Ruto, viajará a Oslo, donde el primer ministro Tor Lie hablará."),
        ("de", "Der kenianische Präsident Kip Ruto fliegt nach Oslo, wo Ministerpräsident Tor Lie spricht."),
    ],
)  # fmt: skip
def test_the_head_of_government_there_is_at_home(language: str, text: str) -> None:
    reading = read(text, language, published=DAY)
    assert [people for people, _, _ in trips(reading)] == [["Kip Ruto"]]
    assert [p.country for p in reading.officials if p.name == "Tor Lie"] == ["NO"]


def test_his_own_premier_told_with_his_country_stays_of_it() -> None:
    text = "Kenyan President Kip Ruto flew to Oslo, where Somali Prime Minister Hamza Barre joined him."
    assert [p.country for p in read(text, "en", published=DAY).officials] == ["KE", "SO"]


@pytest.mark.parametrize("guest", ["the guest", "a guest", "guest"])
def test_the_guest_of_somebody_meets_him(guest: str) -> None:
    text = f"Kenyan President Kip Ruto spent Monday in Oslo as {guest} of Norwegian Prime Minister Tor Lie."
    ((trip),) = read(text, "en", published=DAY).trips
    assert [(e.kind, e.place_country, e.counterparts) for e in trip.events] == [
        ("bilateral_meeting", "NO", ["Tor Lie"])
    ]
