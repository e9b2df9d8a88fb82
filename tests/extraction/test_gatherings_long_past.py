"""A gathering or an inauguration of years ago, told of one guest, is none that the others come to."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

WHO = {
    "en": "Estonian President Mart Laar arrived in Lima on Monday. ",
    "fr": "Le président estonien Mart Laar est arrivé lundi à Lima. ",
    "es": "El presidente de Estonia, Mart Laar, llegó el lunes a Lima. ",
    "de": "Der estnische Präsident Mart Laar ist am Montag in Lima eingetroffen. ",
}
OLD = [
    ("en", "People still speak of the inauguration of President Ann Grant in Lima in January 2015."),
    ("fr", "On se souvient de l'investiture de la présidente Ann Grant à Lima en janvier 2015."),
    ("es", "Se recuerda la investidura de la presidenta Ann Grant en Lima en enero de 2015."),
    ("de", "Man erinnert sich an die Amtseinführung von Präsidentin Ann Grant in Lima im Januar 2015."),
]


@pytest.mark.parametrize(("language", "text"), OLD)
def test_of_years_ago(language: str, text: str) -> None:
    found = extract(WHO[language] + text, published=date(2024, 5, 15), language=language).trips
    laar = [trip for trip in found if trip.travellers[0].name == "Mart Laar"]
    assert laar and not any(trip.events for trip in laar)


def test_of_this_month() -> None:
    text = (
        "Estonian President Mart Laar arrived in Lima on Monday. Many guests have come to Lima for the "
        "inauguration of President Ann Grant in May."
    )
    (trip,) = extract(text, published=date(2024, 5, 15), language="en").trips
    assert [e.kind for e in trip.events] == ["ceremony"]
