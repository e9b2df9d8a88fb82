"""People without an office who are met, sights that are planned, forums of business."""

from __future__ import annotations

import pytest

from tests.extraction.reading import kinds_in_ottawa

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
    assert kinds_in_ottawa(language, text) == ["other"]


UNTOLD = [
    ("en", "A visit to a vaccine plant was cancelled."),
    ("en", "A visit to a vaccine plant is not planned."),
    ("de", "Er telefonierte mit Unternehmern."),
    ("de", "Er diskutierte die Lage der Studenten."),
]


@pytest.mark.parametrize(("language", "text"), UNTOLD, ids=[text for _, text in UNTOLD])
def test_nothing_is_done(language: str, text: str) -> None:
    assert kinds_in_ottawa(language, text) == []
