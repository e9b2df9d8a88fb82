"""Calendars of a week: what stands under the heading of a day is on that day."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

DAY = date(2024, 6, 9)  # a Sunday

#: language, text, (status, city, day) of every stop
CASES = [
    ("en", "MONDAY. Kenyan President Ana Prado flies to Lima.\n\nWEDNESDAY. Chilean Foreign Minister Luis Vega is in Oslo. On Thursday he goes on to Bergen.",
     [("announced", "Lima", "2024-06-10"), ("announced", "Oslo", "2024-06-12"), ("announced", "Bergen", "2024-06-13")]),
    ("fr", "Lundi 10 juin\nLa présidente kényane Ana Prado arrive dans l'après-midi à Lima.\n\nMercredi 12\nLe ministre chilien des Affaires étrangères, Luis Vega, est attendu à Oslo.",
     [("announced", "Lima", "2024-06-10"), ("announced", "Oslo", "2024-06-12")]),
    ("de", "MONTAG\nDie kenianische Präsidentin Ana Prado reist nach Lima.\n\nMITTWOCH\nDer chilenische Außenminister Luis Vega wird am Nachmittag in Oslo erwartet.",
     [("announced", "Lima", "2024-06-10"), ("announced", "Oslo", "2024-06-12")]),
    ("es", "LUNES 10. La presidenta de Kenia, Ana Prado, vuela por la tarde a Lima.\n\nMIÉRCOLES 12. El canciller de Chile, Luis Vega, visita Oslo.",
     [("announced", "Lima", "2024-06-10"), ("announced", "Oslo", "2024-06-12")]),
    # the heading of a day that is today's weekday is next week's, if another one came before it
    ("de", "MONTAG\nDie kenianische Präsidentin Ana Prado reist nach Lima.\n\nSONNTAG\nDer chilenische Außenminister Luis Vega wird in Oslo erwartet.",
     [("announced", "Lima", "2024-06-10"), ("announced", "Oslo", "2024-06-16")]),
    # what has been is not on the day of the heading
    ("en", "MONDAY. Kenyan President Ana Prado flies to Lima.\n\nWEDNESDAY. Chilean Foreign Minister Luis Vega speaks in parliament. He visited Oslo last month.",
     [("announced", "Lima", "2024-06-10"), ("completed", "Oslo", "2024-05")]),
    # one day alone heads nothing
    ("en", "Wednesday.\n\nKenyan President Ana Prado will travel to Lima.", [("announced", "Lima", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "stops"), CASES, ids=[f"{c[0]} {c[1][:60]}" for c in CASES])
def test_stops_of_a_calendar(language: str, text: str, stops: list[tuple[str, str, str | None]]) -> None:
    trips = extract(text, published=DAY, language=language).trips
    assert [(trip.status, s.city, s.arrive) for trip in trips for s in trip.stops] == stops
