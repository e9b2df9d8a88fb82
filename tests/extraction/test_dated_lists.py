"""A list of places each with its date behind it: every place is a stop, and every date is its own."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract


@pytest.mark.parametrize(
    ("language", "text", "stops"),
    [
        pytest.param(
            "en",
            "Foreign Minister Jane Roe of Kenya visited Lisbon on 4 May 2023 and Madrid on 5 May 2023.",
            [("Lisbon", "2023-05-04"), ("Madrid", "2023-05-05")],
            id="en objects",
        ),
        pytest.param(
            "en",
            "Kenyan Foreign Minister Jane Roe will travel to Lisbon on June 28, to Madrid on "
            "June 29 and to Rome on June 30.",
            [("Lisbon", "2023-06-28"), ("Madrid", "2023-06-29"), ("Rome", "2023-06-30")],
            id="en prepositions",
        ),
        pytest.param(
            "fr",
            "La ministre kényane des Affaires étrangères, Jane Roe, se rendra à Lisbonne "
            "le 28 juin et à Madrid le 29 juin.",
            [("Lisbon", "2023-06-28"), ("Madrid", "2023-06-29")],
            id="fr",
        ),
        pytest.param(
            "es",
            "La ministra keniana de Exteriores, Jane Roe, viajará a Lisboa el 28 de junio "
            "y a Roma el 29 de junio.",
            [("Lisbon", "2023-06-28"), ("Rome", "2023-06-29")],
            id="es",
        ),
    ],
)
def test_each_place_has_its_own_date(language: str, text: str, stops: list[tuple[str, str]]) -> None:
    (trip,) = extract(text, published=date(2023, 6, 20), language=language).trips
    assert [(stop.city, stop.arrive) for stop in trip.stops] == stops


def test_a_place_behind_a_date_and_another_word_is_no_stop() -> None:
    text = "Kenyan Foreign Minister Jane Roe will visit Lisbon on June 28 to discuss Madrid on June 29."
    (trip,) = extract(text, published=date(2023, 6, 20), language="en").trips
    assert [stop.city for stop in trip.stops] == ["Lisbon"]
