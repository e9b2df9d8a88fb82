"""Journeys that are only asked about, wished for or proposed, and those that nobody of a kind made."""

from __future__ import annotations

import pytest

from tests.extraction.reading import last_names_and_places, read, trips

WHO = {
    "en": "Norwegian Prime Minister Jonas Store spoke in Oslo on Monday. ",
    "fr": "Le Premier ministre norvégien, Jonas Store, s'est exprimé lundi à Oslo. ",
    "es": "El primer ministro noruego, Jonas Store, compareció el lunes en Oslo. ",
    "de": "Norwegens Ministerpräsident Jonas Store sprach am Montag in Oslo. ",
}

NOBODY_GOES = [
    # asked about
    ("en", "Asked about a trip to Lima, he said there was no date."),
    ("en", "Pressed on a possible visit to Lima, he declined to answer."),
    ("en", "Will he go to Lima? He would not say."),
    ("fr", "Interrogé sur une visite à Lima, il a répondu qu'aucune date n'était fixée."),
    ("fr", "Jonas Store se rendra-t-il à Lima ? Il n'a rien dit."),
    ("fr", "On ignore s'il se rendra à Lima."),
    ("es", "Preguntado por una visita a Lima, respondió que no hay fecha."),
    ("es", "Al ser consultado sobre un viaje a Lima, dijo que no hay invitación."),
    ("es", "¿Viajará a Lima? No quiso aclararlo."),
    ("de", "Nach einem Besuch in Lima gefragt, sagte er, dafür gebe es keinen Termin."),
    ("de", "Auf die Frage nach einer Reise nach Lima antwortete er ausweichend."),
    # glad or ready to
    ("en", "Peruvian President Dina Boluarte would be glad to receive him in Lima."),
    ("en", "He is ready to travel to Lima."),
    ("en", "He told her that he looked forward to visiting Lima."),
    ("en", "He was looking forward to travelling to Lima."),
    ("fr", "La présidente péruvienne Dina Boluarte serait ravie de le recevoir à Lima."),
    ("fr", "La présidente péruvienne Dina Boluarte se dit prête à accueillir Jonas Store à Lima."),
    ("es", "Estaría dispuesto a viajar a Lima."),
    ("es", "La presidenta peruana, Dina Boluarte, estaría encantada de recibir a Jonas Store en Lima."),
    ("de", "Er zeigte sich bereit, nach Lima zu reisen."),
    # gatherings that are only wished for
    ("en", "He hopes to host a summit in Oslo with Presidents Dina Boluarte and Gustavo Petro."),
    ("en", "He offered to host talks in Oslo between Dina Boluarte and Gustavo Petro."),
    ("en", "He proposed a meeting in Lima with President Dina Boluarte."),
    ("fr", "Il a proposé une rencontre à Lima avec la présidente Dina Boluarte."),
    ("es", "Propuso una reunión en Lima con la presidenta Dina Boluarte."),
    ("de", "Er warb für einen Gipfel in Lima."),
    ("en", "He is seeking a mandate to go to Lima."),
    ("en", "The opposition leader, Anna Berg, wants him to go to Lima."),
    ("de", "Ein Treffen von Store und Dina Boluarte in Lima ist laut dem Sprecher derzeit nicht geplant."),
    # nobody of a kind
    ("en", "No Norwegian prime minister has ever set foot in Lima, he said."),
    ("es", "Ningún primer ministro noruego ha pisado Lima, dijo."),
]  # fmt: skip

HE_GOES = [
    ("en", "Asked about his visit to Lima last week, he said it had been useful."),
    ("en", "He leaves for Lima on Tuesday. Why is he going there? For the fish."),
    ("fr", "Interrogé sur sa visite à Lima, la semaine dernière, il a parlé d'un succès."),
    ("es", "Preguntado por su visita a Lima la semana pasada, habló de un éxito."),
    ("de", "Nach seinem Besuch in Lima in der vergangenen Woche gefragt, sprach er von einem Erfolg."),
    ("en", "No minister had set foot in Lima since 2009 until he landed there on Tuesday."),
]


@pytest.mark.parametrize(("language", "text"), NOBODY_GOES)
def test_nobody_is_said_to_go(language: str, text: str) -> None:
    assert trips(read(WHO[language] + text, language)) == []


@pytest.mark.parametrize(("language", "text"), HE_GOES)
def test_he_is_said_to_go(language: str, text: str) -> None:
    assert last_names_and_places(language, WHO[language] + text) == [("Store", ["Lima"])]
