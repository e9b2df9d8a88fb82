"""What tells somebody's life is no journey: childhood, studies, a first post; a journey beside it is one."""

from __future__ import annotations

import pytest

from tests.extraction.reading import last_names_and_places, read, trips

WHO = {
    "en": "Norwegian Foreign Minister Espen Eide took office on Monday. ",
    "fr": "Le ministre norvégien des Affaires étrangères, Espen Eide, a pris ses fonctions lundi. ",
    "es": "El ministro de Exteriores noruego, Espen Eide, asumió el lunes. ",
    "de": "Norwegens Außenminister Espen Eide ist seit Montag im Amt. ",
    "it": "Il ministro degli Esteri norvegese, Espen Eide, si è insediato lunedì. ",
    "pt": "O ministro dos Negócios Estrangeiros norueguês, Espen Eide, tomou posse na segunda-feira. ",
}

LIVES = [
    ("en", "He moved to Lisbon as a boy of eight."),
    ("en", "He came to Lisbon at the age of six with his parents."),
    ("en", "He went to school in Vienna."),
    ("en", "He spent his childhood in Quito, where his father was a doctor."),
    ("en", "He went to Lisbon as ambassador in 2010."),
    ("es", "Volvió a Lisboa como embajador en 2010."),
    ("de", "2010 ging er als Botschafter nach Lissabon."),
    ("en", "He met his wife, Anna, in Riga in 1994."),
    ("fr", "Il a passé son bac à Lisbonne."),
    ("fr", "Il passe son enfance à Vienne."),
    ("fr", "Il arrive à Vienne à l'âge de huit ans."),
    ("fr", "À douze ans, il arrive à Quito."),
    ("fr", "En 1998, il part étudier à Riga."),
    ("fr", "Il débute sa carrière à Riga."),
    ("es", "Llegó a Viena con ocho años."),
    ("es", "Pasó su infancia en Lisboa."),
    ("es", "De joven viajó a Ecuador para estudiar derecho."),
    ("de", "Groß wurde er in Wien."),
    ("de", "2008 wurde er Botschafter in Riga."),
    ("de", "Als Kind kam er mit seinen Eltern nach Portugal."),
    ("de", "1995 ging er als junger Anwalt nach Riga."),
    ("de", "Mit acht Jahren kam er nach Wien."),
    ("de", "Er hat in Wien Jura studiert und in Riga promoviert."),
    ("it", "Trascorse l'infanzia a Lisbona."),
    ("pt", "Chegou a Viena com oito anos."),
]

#: Journeys of somebody grown up, and journeys told beside a life.
JOURNEYS = [
    ("en", "At the age of 71 he arrived in Vienna on Monday."),
    ("en", "Born in Riga, he flew to Vienna on Monday."),
    ("fr", "À 71 ans, il est arrivé lundi à Vienne."),
    ("fr", "Né à Riga, il est arrivé lundi à Vienne."),
    ("es", "Con 71 años llegó el lunes a Viena."),
    ("de", "Mit 71 Jahren kam er am Montag nach Wien."),
    ("de", "Er, der in Riga studiert hat, reiste am Montag nach Wien."),
    ("de", "Er wurde am Montag in Wien empfangen."),
]


@pytest.mark.parametrize(("language", "text"), LIVES)
def test_a_life_is_no_journey(language: str, text: str) -> None:
    assert trips(read(WHO[language] + text, language)) == []


@pytest.mark.parametrize(("language", "text"), JOURNEYS)
def test_a_journey_beside_a_life(language: str, text: str) -> None:
    assert last_names_and_places(language, WHO[language] + text) == [("Eide", ["Vienna"])]
