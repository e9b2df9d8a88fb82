"""A welcome at the foot of the plane is no meeting; one at a palace is."""

from __future__ import annotations

import pytest

from tests.extraction.reading import trips_to_ottawa

GREETED = [
    ("en", "He was received at the airport by Canadian President Ann Grant."),
    ("en", "Canadian President Ann Grant greeted him on the tarmac."),
    ("fr", "Il a été accueilli à l'aéroport par la présidente canadienne Ann Grant."),
    ("fr", "La présidente canadienne Ann Grant l'attendait au pied de la passerelle."),
    ("es", "A pie de pista lo aguardaba la presidenta canadiense, Ann Grant."),
    ("es", "Al pie de la escalerilla lo recibió la presidenta canadiense, Ann Grant."),
    ("de", "Am Flughafen empfing ihn die kanadische Präsidentin Ann Grant."),
    ("de", "Auf dem Rollfeld begrüßte ihn die kanadische Präsidentin Ann Grant."),
]


@pytest.mark.parametrize(("language", "text"), GREETED)
def test_greeted(language: str, text: str) -> None:
    (trip,) = trips_to_ottawa(language, text)
    assert not trip.events


MET = [
    ("en", "Canadian President Ann Grant received him at the palace."),
    ("de", "Im Schloss empfing ihn die kanadische Präsidentin Ann Grant."),
    ("es", "En el palacio lo recibió la presidenta canadiense, Ann Grant."),
    ("fr", "La présidente canadienne Ann Grant l'a reçu au palais."),
]


@pytest.mark.parametrize(("language", "text"), MET)
def test_met(language: str, text: str) -> None:
    (trip,) = trips_to_ottawa(language, text)
    assert [e.kind for e in trip.events] == ["bilateral_meeting"]
