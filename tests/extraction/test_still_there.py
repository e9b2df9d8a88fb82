"""Who is told to be on a visit on the day of the story is there, unless it says that he has left."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

DAY = date(2026, 5, 19)  # a Tuesday

STILL_THERE = [
    # during it
    ("en", "During her visit to Lima, Irish Prime Minister Maeve Halloran called on Tuesday for more trade."),
    ("fr", "Lors de sa visite à Lima, la Première ministre irlandaise, Maeve Halloran, a plaidé mardi pour le commerce."),
    ("es", "Durante su visita a Lima, la primera ministra de Irlanda, Maeve Halloran, pidió este martes más comercio."),
    ("de", "Bei ihrem Besuch in Lima hat die irische Premierministerin Maeve Halloran am Dienstag mehr Handel gefordert."),
    ("de", "Die irische Premierministerin Maeve Halloran hat am Dienstag bei einem Besuch in Lima weitere Hilfen angekündigt."),
    # on the way there
    ("en", "Irish Prime Minister Maeve Halloran is on her way to Lima, where she is expected to land on Tuesday evening."),
    ("de", "Die irische Premierministerin Maeve Halloran ist auf dem Weg nach Lima, wo sie am Mittwoch erwartet wird."),
    ("en", "Irish Prime Minister Maeve Halloran left on Tuesday for a five-day trip to Peru."),
]  # fmt: skip

GONE = [
    ("en", "At the end of a visit to Lima, Irish Prime Minister Maeve Halloran called on Tuesday for more trade."),
    ("en", "Rounding off a two-day visit to Lima, Irish Prime Minister Maeve Halloran met President Luis Vega on Tuesday."),
    ("fr", "Au terme d'une visite à Lima, la Première ministre irlandaise, Maeve Halloran, a plaidé mardi pour le commerce."),
    ("es", "Al término de su visita a Lima, la primera ministra de Irlanda, Maeve Halloran, pidió este martes más comercio."),
    ("de", "Zum Abschluss ihres Besuchs in Peru hat die irische Premierministerin Maeve Halloran am Montag ein Werk in Lima besucht."),
    # an office's own report tells of what is done
    ("en", "Irish Prime Minister Maeve Halloran met today with President Luis Vega in Lima to discuss trade."),
    ("de", "Die irische Premierministerin Maeve Halloran hat heute in Lima Präsident Luis Vega getroffen."),
    # told of another day, or in passing
    ("en", "Irish Prime Minister Maeve Halloran met President Luis Vega in Lima on Friday."),
    ("de", "Bei ihrem Besuch in Lima im Januar hat die irische Premierministerin Maeve Halloran mehr Handel gefordert."),
    ("en", "Irish Prime Minister Maeve Halloran, fresh from a trip to Lima last week, told parliament on Tuesday that trade would grow."),
]  # fmt: skip


def statuses(language: str, text: str) -> list[str]:
    return [trip.status for trip in extract(text, published=DAY, language=language).trips]


@pytest.mark.parametrize(
    ("language", "text"), STILL_THERE, ids=[f"{lang} {text}" for lang, text in STILL_THERE]
)
def test_still_there(language: str, text: str) -> None:
    assert statuses(language, text) == ["under_way"]


@pytest.mark.parametrize(("language", "text"), GONE, ids=[f"{lang} {text}" for lang, text in GONE])
def test_gone(language: str, text: str) -> None:
    assert statuses(language, text) == ["completed"]


def test_where_the_story_comes_from_today_is_news() -> None:
    text = "LIMA - Irish Prime Minister Maeve Halloran met today with President Luis Vega in Lima to discuss trade."
    assert statuses("en", text) == ["under_way"]
