"""People without an office who are met, sights that are planned, forums of business."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

HEADS = {
    "en": "Estonian President Mart Laar arrived in Ottawa on Monday for a three-day visit. ",
    "fr": "Le président estonien Mart Laar est arrivé lundi à Ottawa pour une visite de trois jours. ",
    "es": "El presidente de Estonia, Mart Laar, llegó el lunes a Ottawa para una visita de tres días. ",
    "de": "Der estnische Präsident Mart Laar ist am Montag zu einem Besuch in Ottawa eingetroffen. ",
}


def _kinds(language: str, text: str) -> list[str]:
    trips = extract(HEADS[language] + text, published=date(2024, 5, 15), language=language).trips
    assert [p.name for trip in trips for p in trip.travellers] == ["Mart Laar"]
    return sorted(event.kind for event in trips[0].events)


TOLD = [
    ("en", "A visit to a vaccine plant is on the agenda."),
    ("en", "A tour of the shipyard is planned for Wednesday."),
    ("en", "He attended a business forum."),
    ("en", "He will inspect the wreck of the ferry."),
    ("fr", "Il a participé à un forum d'affaires."),
    ("es", "Participó en un foro empresarial."),
    ("de", "Er diskutierte mit Studenten."),
    ("de", "Er sprach mit Unternehmern."),
    ("de", "Er tauschte sich mit Unternehmern aus."),
]


@pytest.mark.parametrize(("language", "text"), TOLD, ids=[text for _, text in TOLD])
def test_something_else_is_done(language: str, text: str) -> None:
    assert _kinds(language, text) == ["other"]


UNTOLD = [
    ("en", "A visit to a vaccine plant was cancelled."),
    ("en", "A visit to a vaccine plant is not planned."),
    ("de", "Er telefonierte mit Unternehmern."),
    ("de", "Er diskutierte die Lage der Studenten."),
]


@pytest.mark.parametrize(("language", "text"), UNTOLD, ids=[text for _, text in UNTOLD])
def test_nothing_is_done(language: str, text: str) -> None:
    assert _kinds(language, text) == []
