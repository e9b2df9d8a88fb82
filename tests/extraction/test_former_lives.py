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


#: Somebody is told with the day he was born on, and goes to Vienna on no day that is told.
BORN = [
    ("en", "{}, born in 1954, has visited Vienna."),
    ("en", "{}, born in Bergen on 3 March 1954, has visited Vienna."),
    ("en", "Born in Bergen in 1954, {} has visited Vienna."),
    ("fr", "{}, né en 1954 à Bergen, a visité Vienne."),
    ("fr", "Né le 3 mars 1954 à Bergen, {} a visité Vienne."),
    ("es", "{}, nacido en Bergen en 1954, ha visitado Viena."),
    ("de", "{}, geboren am 3. März 1954 in Bergen, hat Wien besucht."),
    ("de", "Der 1954 in Bergen geborene {} hat Wien besucht."),
]
MINISTERS = {
    "en": "Norwegian Foreign Minister Espen Eide",
    "fr": "Le ministre norvégien des Affaires étrangères Espen Eide",
    "es": "El ministro de Exteriores noruego Espen Eide",
    "de": "Außenminister Espen Eide",
}


@pytest.mark.parametrize(("language", "text"), BORN)
def test_nobody_travels_on_the_day_he_was_born(language: str, text: str) -> None:
    (trip,) = read(text.format(MINISTERS[language]), language).trips
    assert [(stop.city, stop.arrive) for stop in trip.stops] == [("Vienna", None)]


def test_somebody_born_elsewhere_travels_on_a_day() -> None:
    (trip,) = read("Norway's Oslo-born minister Espen Eide on Monday visited Vienna.", "en").trips
    assert [(stop.city, stop.arrive) for stop in trip.stops] == [("Vienna", "2026-02-23")]
