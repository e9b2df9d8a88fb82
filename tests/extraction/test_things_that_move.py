"""Money, letters and messages move without anybody; and a bare office is that of the story's own country."""

from __future__ import annotations

import pytest

from tests.extraction.reading import last_names_and_places, read, trips

WHO = {
    "en": "Norwegian Prime Minister Jonas Store spoke in Oslo on Monday. ",
    "fr": "Le Premier ministre norvégien, Jonas Store, s'est exprimé lundi à Oslo. ",
    "es": "El primer ministro noruego, Jonas Store, compareció el lunes en Oslo. ",
    "de": "Norwegens Ministerpräsident Jonas Store sprach am Montag in Oslo. ",
}

THINGS = [
    ("es", "Desde Lima llegó una carta de la presidenta Dina Boluarte."),
    ("es", "De Lima llegó ayer un mensaje de apoyo."),
    ("es", "El dinero irá a Perú y a Bolivia."),
    ("en", "He said the money would go to Peru."),
    ("en", "The grain will go to Peru and Bolivia."),
    ("en", "He sent a message to the conference in Lima."),
    ("en", "He addressed the conference in Lima in a recorded message."),
    (
        "en",
        "He took a call from President Dina Boluarte, who thanked him for the aid that has gone to Bolivia.",
    ),
    ("fr", "L'argent ira au Pérou et à la Bolivie."),
    ("fr", "Il s'est adressé à la conférence de Lima dans un message vidéo."),
    ("fr", "Le régime rejoint des pays comme la Syrie et le Soudan sur la liste."),
    ("de", "Er wandte sich in einer Videobotschaft an die Konferenz in Lima."),
    ("de", "Das Geld geht nach Peru und Bolivien."),
]

#: Where a place is told that nobody knows, and a spokesman speaks elsewhere.
AT_HOME = [
    ("es", "Habló de un encuentro en Lima. El ministro Per Dahl llegó el lunes a Xyndal."),
    ("es", "Habló de un encuentro en Lima. La ministra Anna Berg recorrió el lunes el Xyndal."),
    ("en", "He spoke of a meeting in Lima. Minister Anna Berg arrived on Monday in Xyndal."),
    ("fr", "Il a parlé d'une réunion à Lima. La ministre Anna Berg est arrivée lundi à Xyndal."),
    ("fr", "Il a reçu les familles. A Lima, le porte-parole du ministère a salué l'initiative du Pérou."),
]

#: Who comes behind his verb is no thing.
PEOPLE = [
    ("es", "Llegó ayer a Lima.", ["Lima"]),
    ("es", "Llegó a Lima un día antes de lo previsto.", ["Lima"]),
    ("en", "He said he would go to Lima.", ["Lima"]),
    ("en", "It is a tour that will take him to Lima.", ["Lima"]),
]

#: The president of the story's country, and another one told with his.
_CONNOLLY = "President Catherine Connolly spoke to farmers in Sligo on Monday. "
_BORIC = "El presidente Gabriel Boric habló el lunes con campesinos. "
_BON = "Le président Jean Bon a parlé. Son homologue kényan William Ruto aussi. Il pleut. "
BARE_OFFICES = [
    ("fr", f"{_BON}Le président ira à Lima.", "Bon"),
    (
        "en",
        f"{_CONNOLLY}Kenyan President William Ruto wrote. Trains stop. The President leaves for Lima.",
        "Connolly",
    ),
    (
        "es",
        f"{_BORIC}El presidente keniano William Ruto escribió. Hay calma. El presidente partirá hacia Lima.",
        "Boric",
    ),
    (
        "en",
        f"{_CONNOLLY}Kenyan President William Ruto thanked her for her words. The president leaves for Lima.",
        "Ruto",
    ),
]


@pytest.mark.parametrize(("language", "text"), AT_HOME)
def test_an_unknown_place_is_not_the_one_told_before(language: str, text: str) -> None:
    assert trips(read(WHO[language] + text, language)) == []


@pytest.mark.parametrize(("language", "text"), THINGS)
def test_things_make_no_journey(language: str, text: str) -> None:
    assert trips(read(WHO[language] + text, language)) == []


@pytest.mark.parametrize(("language", "text", "places"), PEOPLE)
def test_people_do(language: str, text: str, places: list[str]) -> None:
    assert last_names_and_places(language, WHO[language] + text) == [("Store", places)]


@pytest.mark.parametrize(("language", "text", "who"), BARE_OFFICES)
def test_a_bare_office_is_of_the_country_of_the_story(language: str, text: str, who: str) -> None:
    assert last_names_and_places(language, text) == [(who, ["Lima"])]
