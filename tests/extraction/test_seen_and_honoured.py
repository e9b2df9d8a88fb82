"""What is looked at, whom without an office one meets, and what is done in somebody's honour on a journey."""

from __future__ import annotations

import pytest

from tests.extraction.reading import trips_to_ottawa

OTHER = [
    ("en", "On Tuesday he took in a baseball game."),
    ("en", "He attended a concert in the evening."),
    ("en", "He strolled through the streets."),
    ("en", "He spoke with refugees at a camp."),
    ("fr", "Mardi, il assistera à un match de football."),
    ("fr", "Il s'est promené dans la vieille ville."),
    ("fr", "Il a déjeuné avec des soldats."),
    ("fr", "Il rencontrera des chefs d'entreprise."),
    ("es", "El martes asistirá a un partido de fútbol."),
    ("es", "Paseó por el casco antiguo."),
    ("es", "Almorzó con soldados."),
    ("es", "Cenará con directivos de una empresa."),
    ("es", "Saludará a la comunidad estonia residente en la ciudad."),
    ("de", "Er besuchte ein Konzert."),
    ("de", "Am Abend wohnte er einer Lesung bei."),
    ("de", "Er schlenderte durch die Altstadt."),
    ("de", "Dort sprach er mit Frauen, die über die Grenze Handel treiben."),
    ("de", "Zuerst wird eine Baustelle besichtigt."),
    ("de", "Vorgesehen ist die Besichtigung eines Werks."),
    ("de", "Geplant ist ein Rundgang durch eine Werft."),
]


@pytest.mark.parametrize(("language", "text"), OTHER)
def test_other(language: str, text: str) -> None:
    (trip,) = trips_to_ottawa(language, text)
    assert [e.kind for e in trip.events] == ["other"]


CEREMONIES = [
    ("en", "He raised the flag at the new embassy."),
    ("en", "He stood in silence before the monument."),
    ("en", "He was made an honorary citizen."),
    ("en", "Canadian President Ann Grant presented him with the Order of Merit."),
    ("fr", "Il a rouvert l'ambassade."),
    ("fr", "Il a hissé le drapeau devant la nouvelle ambassade."),
    ("fr", "Il a été fait citoyen d'honneur de la ville."),
    ("fr", "Il a lancé les travaux d'un port."),
    ("es", "Reabrió la embajada."),
    ("es", "Izó la bandera en la nueva embajada."),
    ("es", "Llevó flores a la tumba de un poeta."),
    ("es", "Fue nombrado huésped ilustre de la ciudad."),
    ("es", "Abrirá las puertas de la nueva embajada."),
    ("es", "La presidenta de Canadá, Ann Grant, le impuso la Orden del Mérito."),
    ("de", "Er hisste die Flagge vor der neuen Botschaft."),
    ("de", "Er trug sich in das Goldene Buch der Stadt ein."),
    ("de", "Er gab den Startschuss für einen Hafen."),
    ("de", "Für Dienstag ist ein Galadiner geplant."),
    ("de", "Die Stadt verlieh ihm eine Medaille."),
]


@pytest.mark.parametrize(("language", "text"), CEREMONIES)
def test_ceremonies(language: str, text: str) -> None:
    (trip,) = trips_to_ottawa(language, text)
    assert [e.kind for e in trip.events] == ["ceremony"]


NOTHING = [
    ("en", "He took in the news with calm."),
    ("en", "He spoke with his lawyers on the phone."),
    ("en", "He walked through his plans for the budget."),
    ("fr", "Il a lancé un appel au calme."),
    ("es", "Asistió con calma a la caída de la bolsa."),
    ("es", "Saludará la decisión del tribunal."),
    ("de", "Er sieht sich im Recht."),
    ("de", "Ein Brand wurde besichtigt, nicht mehr."),
]


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_nothing_of_the_kind(language: str, text: str) -> None:
    (trip,) = trips_to_ottawa(language, text)
    assert not trip.events
