"""Who is met is told by his office alone; who meets him is whoever is on a visit there."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips_to_ottawa


def _met(language: str, text: str) -> list[str]:
    trips = trips_to_ottawa(language, text)
    events = [e for e in trips[0].events if e.kind == "bilateral_meeting" and e.place_country == "CA"]
    return sorted(name for event in events for name in event.counterparts)


ONE, TWO = ["President"], ["Minister of Defence", "President"]

TOLD = [
    ("en", "He met his counterpart on Tuesday.", ONE),
    ("en", "He was received on Tuesday by the crown prince.", ["Crown Prince"]),
    ("en", "The crown prince received him on Tuesday.", ["Crown Prince"]),
    ("en", "His counterpart hosted him for dinner.", ONE),
    ("en", "He held talks with his counterpart and the defence minister.", TWO),
    ("fr", "Il a rencontré mardi son homologue.", ONE),
    ("fr", "Il a été reçu mardi par le prince héritier.", ["Crown Prince"]),
    ("fr", "Le prince héritier l'a reçu mardi.", ["Crown Prince"]),
    ("fr", "Il s'est entretenu avec son homologue et le ministre de la Défense.", TWO),
    ("es", "El martes se reunió con su homólogo.", ONE),
    ("es", "El martes lo recibió el príncipe heredero.", ["Crown Prince"]),
    ("es", "Su homólogo le ofreció una cena.", ONE),
    ("es", "Mantuvo conversaciones con su homólogo y con el ministro de Defensa.", TWO),
    ("de", "Am Dienstag traf er seinen Amtskollegen.", ONE),
    ("de", "Am Dienstag wurde er vom Kronprinzen empfangen.", ["Crown Prince"]),
    ("de", "Am Dienstag empfing ihn der Kronprinz.", ["Crown Prince"]),
    ("de", "Er sprach mit seinem Amtskollegen und dem Verteidigungsminister.", TWO),
]


@pytest.mark.parametrize(("language", "text", "offices"), TOLD, ids=[text for _, text, _ in TOLD])
def test_offices_are_met(language: str, text: str, offices: list[str]) -> None:
    assert _met(language, text) == offices


UNTOLD = [
    ("en", "The crown prince greeted him at the airport."),
    ("en", "He did not meet his counterpart."),
    ("en", "Before leaving he had spoken by phone with his counterpart."),
    ("en", "He spoke of the need to appoint a defence minister."),
    ("fr", "Le prince héritier l'a accueilli à l'aéroport."),
    ("fr", "Il n'a pas rencontré son homologue."),
    ("es", "El príncipe heredero lo recibió en el aeropuerto."),
    ("es", "No se reunió con su homólogo."),
    ("de", "Der Kronprinz begrüßte ihn am Flughafen."),
    ("de", "Er sprach nicht mit seinem Amtskollegen."),
    ("de", "Er sprach mit seinen Amtskollegen aus der Region."),
]


@pytest.mark.parametrize(("language", "text"), UNTOLD, ids=[text for _, text in UNTOLD])
def test_others_are_not(language: str, text: str) -> None:
    assert _met(language, text) == []


IN_BOGOTA = {
    "en": "Finnish Prime Minister Petteri Orpo arrived in Bogota on Monday. "
    "Colombian President Gustavo Petro announced new taxes. ",
    "de": "Der finnische Ministerpräsident Petteri Orpo ist am Montag in Bogotá eingetroffen. "
    "Präsident Gustavo Petro kündigte neue Steuern an. ",
}

VISITORS = [
    ("en", "The Nordic guest later met Foreign Minister Laura Sarabia of Colombia."),
    ("en", "A meeting with Colombian Foreign Minister Laura Sarabia is also planned."),
    ("de", "Der Nordeuropäer sprach auch mit der kolumbianischen Außenministerin Laura Sarabia."),
    ("de", "Auch ein Gespräch mit der kolumbianischen Außenministerin Laura Sarabia ist geplant."),
]


@pytest.mark.parametrize(("language", "text"), VISITORS, ids=[text for _, text in VISITORS])
def test_who_is_there_meets_them(language: str, text: str) -> None:
    found = read(IN_BOGOTA[language] + text, language).trips
    assert [p.name for trip in found for p in trip.travellers] == ["Petteri Orpo"]
    assert [p.name for event in found[0].events for p in event.people] == ["Laura Sarabia"]
