"""A body told alone that somebody is somewhere for: "in Rome for the G7 on June 13"."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

DAY = date(2023, 2, 23)


@pytest.mark.parametrize(
    ("language", "text", "arrive", "day"),
    [
        (
            "en",
            "Irish Prime Minister Sean Doyle will be in Rome for the G7 on March 13 and 14.",
            "2023-03-13",
            "2023-03-13",
        ),
        (
            "en",
            "Irish Prime Minister Sean Doyle will fly to Rome for the G7 on March 13.",
            None,
            "2023-03-13",
        ),
        (
            "fr",
            "Le Premier ministre irlandais Sean Doyle sera à Rome pour le G7 le 13 mars.",
            "2023-03-13",
            "2023-03-13",
        ),
        (
            "es",
            "El primer ministro irlandés, Sean Doyle, estará en Roma para el G7 el 13 de marzo.",
            "2023-03-13",
            "2023-03-13",
        ),
        (
            "de",
            "Irlands Regierungschef Sean Doyle reist am 13. März zum G7 nach Rom.",
            "2023-03-13",
            None,
        ),
    ],
)
def test_it_gathers_there(language: str, text: str, arrive: str | None, day: str | None) -> None:
    (trip,) = extract(text, published=DAY, language=language).trips
    ((stop,), (event,)) = trip.stops, trip.events
    assert (stop.city, stop.arrive) == ("Rome", arrive)
    assert (event.kind, event.organizations, event.date) == ("summit", ("G7",), day)


@pytest.mark.parametrize(
    "text",
    [
        "Irish Prime Minister Sean Doyle was in Rome for the G7's answer on Monday.",
        "Irish Prime Minister Sean Doyle flew to Rome on Monday for G7 leaders and their guests.",
    ],
)
def test_what_belongs_to_a_body_is_no_gathering_of_it(text: str) -> None:
    trips = extract(text, published=DAY, language="en").trips
    assert not any(event.kind == "summit" for trip in trips for event in trip.events)
