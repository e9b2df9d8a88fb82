"""Who is met as a host: several told on with "by", who gives a meal, at whose place one is."""

from __future__ import annotations

import pytest

from tests.extraction.reading import trips_to_ottawa


def _met(language: str, text: str) -> list[str]:
    trips = trips_to_ottawa(language, text)
    events = [e for e in trips[0].events if e.kind == "bilateral_meeting" and e.place_country == "CA"]
    return sorted(person.name for event in events for person in event.people)


KAAL, BOTH = ["Anna Kaal"], ["Anna Kaal", "Jan Holm"]

TOLD = [
    ("en", "Foreign Minister Anna Kaal received him on Tuesday.", KAAL),
    ("en", "On Tuesday there was a lunch hosted by Prime Minister Anna Kaal.", KAAL),
    ("en", "He attended a lunch hosted by Prime Minister Anna Kaal.", KAAL),
    ("en", "He held a strategic dialogue with Foreign Minister Anna Kaal.", KAAL),
    (
        "en",
        "He was received on Tuesday by Minister Anna Kaal and on Wednesday by Prime Minister Jan Holm.",
        BOTH,
    ),
    ("fr", "Les visiteurs ont été reçus mardi par la Première ministre Anna Kaal.", KAAL),
    ("fr", "Un déjeuner offert par la Première ministre Anna Kaal est prévu mercredi.", KAAL),
    ("fr", "Il s'est rendu chez la Première ministre Anna Kaal.", KAAL),
    ("fr", "Il a échangé avec la Première ministre Anna Kaal.", KAAL),
    (
        "fr",
        "Il a été reçu mardi par la ministre Anna Kaal et mercredi par le Premier ministre Jan Holm.",
        BOTH,
    ),
    ("es", "Asistió a un almuerzo ofrecido por la primera ministra Anna Kaal.", KAAL),
    ("es", "Los visitantes fueron recibidos el martes por la primera ministra Anna Kaal.", KAAL),
    (
        "es",
        "Fue recibido el martes por la ministra Anna Kaal y este miércoles por el primer ministro, Jan Holm.",
        BOTH,
    ),
    ("de", "Am Dienstag nahm ihn Ministerpräsidentin Anna Kaal in Empfang.", KAAL),
    ("de", "Am Dienstag empfing ihn Ministerpräsidentin Anna Kaal.", KAAL),
    ("de", "Er war zu Gast bei Ministerpräsidentin Anna Kaal.", KAAL),
    ("de", "Er führte mit Außenministerin Anna Kaal den strategischen Dialog.", KAAL),
]


@pytest.mark.parametrize(("language", "text", "people"), TOLD, ids=[text for _, text, _ in TOLD])
def test_hosts_are_met(language: str, text: str, people: list[str]) -> None:
    assert _met(language, text) == people


UNTOLD = [
    ("en", "A lunch hosted by Prime Minister Anna Kaal was cancelled."),
    ("en", "A trade union was received on Tuesday by Prime Minister Anna Kaal."),
    ("fr", "Un syndicat a été reçu mardi par la Première ministre Anna Kaal."),
    ("es", "Un sindicato fue recibido el martes por la primera ministra Anna Kaal."),
    ("de", "Eine Gewerkschaft wurde am Dienstag von Ministerpräsidentin Anna Kaal empfangen."),
    ("de", "Er bleibt bei seiner Kritik an Ministerpräsidentin Anna Kaal."),
]


@pytest.mark.parametrize(("language", "text"), UNTOLD, ids=[text for _, text in UNTOLD])
def test_others_are_not(language: str, text: str) -> None:
    assert _met(language, text) == []
