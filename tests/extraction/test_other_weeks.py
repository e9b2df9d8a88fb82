"""What somebody did elsewhere in a week gone by is another journey than the one in the news."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction.drafts import TripDraft
from tests.extraction.reading import read

#: A Tuesday.
DAY = date(2023, 3, 21)


def journeys(language: str, text: str) -> list[tuple[str, list[str | None]]]:
    def told(trip: TripDraft) -> tuple[str, list[str | None]]:
        return trip.status, [stop.city for stop in trip.stops]

    return sorted((told(trip) for trip in read(text, language, published=DAY).trips), key=str)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Latvian President Mart Laar travels to Oslo on Friday. Last week he visited Lima."),
        ("en", "Last week Latvian President Mart Laar visited Lima. On Friday he flies to Oslo."),
        (
            "fr",
            "Le président letton Mart Laar se rendra vendredi à Oslo. La semaine dernière, il a visité Lima.",
        ),
        ("es", "El presidente letón, Mart Laar, viajará el viernes a Oslo. La semana pasada visitó Lima."),
        (
            "de",
            "Der lettische Präsident Mart Laar reist Freitag nach Oslo. Vergangene Woche besuchte er Lima.",
        ),
    ],
)
def test_a_week_gone_by_is_no_time_of_a_journey_to_come(language: str, text: str) -> None:
    assert journeys(language, text) == [("announced", ["Oslo"]), ("completed", ["Lima"])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Latvian President Mart Laar visited Lima last week before he flew to Oslo on Saturday."),
        (
            "fr",
            "Le président letton Mart Laar a visité Lima la semaine dernière avant d'aller à Oslo samedi.",
        ),
    ],
)
def test_a_journey_of_that_week_goes_on(language: str, text: str) -> None:
    assert journeys(language, text) == [("completed", ["Lima", "Oslo"])]
