"""Who made the story's journey before, told in passing: last visits, journeys that stand for one told, remembered ones,
and a host's own earlier visit to where the guest is at home.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.test_further_travellers import BASE, others


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "La dernière visite d'un Premier ministre norvégien, celle de Jens Stoltenberg, remonte à mars 2009.", [("Stoltenberg", "2009-03")]),
        ("fr", "La dernière visite au Kenya d'un dirigeant norvégien remonte à mars 2009 : c'était Jens Stoltenberg.", [("Stoltenberg", "2009-03")]),
        ("fr", "Cette visite fait suite à celle, en mars, de Jens Stoltenberg.", [("Stoltenberg", "2024-03")]),
        ("fr", "Son prédécesseur, Jens Stoltenberg, avait fait le même voyage en mars 2009.", [("Stoltenberg", "2009-03")]),
        ("fr", "Jens Stoltenberg l'avait précédée à Nairobi en mars 2009.", [("Stoltenberg", "2009-03")]),
        ("fr", "Jens Stoltenberg avait préparé le terrain à Nairobi en mars.", [("Stoltenberg", "2024-03")]),
        ("fr", "L'accord avait été amorcé par Jens Stoltenberg lors d'un passage au Kenya en mars 2009.", [("Stoltenberg", "2009-03")]),
        ("fr", "Il en avait été question lors de la visite à Nairobi, en mars 2009, de Jens Stoltenberg.", [("Stoltenberg", "2009-03")]),
        ("en", "The previous visit, by Jens Stoltenberg, took place in March 2009.", [("Stoltenberg", "2009-03")]),
        ("en", "Her trip follows one by Jens Stoltenberg in March 2009.", [("Stoltenberg", "2009-03")]),
        ("en", "Visits by Jens Stoltenberg in 2009 and Emmanuel Macron in 2019 had brought little.", [("Stoltenberg", "2009"), ("Macron", "2019")]),
        ("en", "Her predecessor, Jens Stoltenberg, made the same journey in March 2009.", [("Stoltenberg", "2009-03")]),
        ("en", "Jens Stoltenberg preceded her to Nairobi in March 2009.", [("Stoltenberg", "2009-03")]),
        ("en", "Not since Jens Stoltenberg in 2009 has a Norwegian premier been to Kenya.", [("Stoltenberg", "2009")]),
        ("en", "Jens Stoltenberg had paved the way during a stop in Nairobi in March.", [("Stoltenberg", "2024-03")]),
        ("en", "The trip falls fifty years after Harald Olsen's visit to Nairobi in March 1974.", [("Olsen", "1974-03")]),
        ("es", "La última visita de un primer ministro noruego, la de Jens Stoltenberg, se remonta a marzo de 2009.", [("Stoltenberg", "2009-03")]),
        ("es", "Su antecesor, Jens Stoltenberg, había hecho el mismo viaje en marzo de 2009.", [("Stoltenberg", "2009-03")]),
        ("es", "Jens Stoltenberg la había precedido en Nairobi en marzo de 2009.", [("Stoltenberg", "2009-03")]),
        ("es", "Jens Stoltenberg había preparado el terreno en Nairobi en marzo.", [("Stoltenberg", "2024-03")]),
        ("es", "El acuerdo se fraguó durante la visita a Nairobi, en marzo de 2009, del primer ministro Jens Stoltenberg.", [("Stoltenberg", "2009-03")]),
        ("de", "Der letzte Besuch eines norwegischen Regierungschefs datiert vom März 2009, damals kam Jens Stoltenberg.", [("Stoltenberg", "2009-03")]),
        ("de", "Der Besuch erfolgt wenige Wochen nach dem von Jens Stoltenberg im März.", [("Stoltenberg", "2024-03")]),
        ("de", "Jens Stoltenberg ging ihr im März 2009 nach Nairobi voraus.", [("Stoltenberg", "2009-03")]),
        ("de", "Schon im März hatte Jens Stoltenberg in Nairobi den Boden bereitet.", [("Stoltenberg", "2024-03")]),
    ],
)  # fmt: skip
def test_who_came_before(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    told = others(language, BASE[language] + text)
    assert told == [(name, "completed", "KE", day) for name, day in expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le dernier Premier ministre élu avant elle, Jens Stoltenberg, avait été battu en 2013."),
        ("fr", "Jens Stoltenberg avait préparé le terrain en mars, au téléphone."),
        ("fr", "Jens Stoltenberg l'a suivie en mars à la tête du parti."),
        ("en", "The last Norwegian premier to resign was Jens Stoltenberg in 2013."),
        ("en", "The trip falls fifty years after Harald Olsen's election in 1974."),
        ("en", "Jens Stoltenberg followed her in March as leader of the party."),
        ("es", "La última reelección, la de Jens Stoltenberg, se remonta a 2009."),
        ("es", "Jens Stoltenberg había preparado el camino en marzo con una llamada."),
        ("de", "Der letzte Wahlsieger vor ihr war Jens Stoltenberg im September 2009."),
        ("de", "Jens Stoltenberg folgte ihr im März als Parteichef."),
    ],
)
def test_who_did_not_come_before(language: str, text: str) -> None:
    assert others(language, BASE[language] + text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La Première ministre norvégienne Kari Holt est arrivée lundi à Paris. Emmanuel Macron était venu en mars 2019."),
        ("fr", "La Première ministre norvégienne Kari Holt est arrivée lundi à Paris. Emmanuel Macron avait fait le voyage en sens inverse en mars 2019."),
        ("en", "Norwegian Prime Minister Kari Holt arrived in Paris on Monday. Emmanuel Macron had come in March 2019."),
        ("es", "La primera ministra noruega Kari Holt llegó el lunes a París. Emmanuel Macron había venido en marzo de 2019."),
        ("de", "Die norwegische Ministerpräsidentin Kari Holt ist am Montag in Paris eingetroffen. Emmanuel Macron war im März 2019 gekommen."),
    ],
)  # fmt: skip
def test_where_the_guest_is_at_home(language: str, text: str) -> None:
    assert others(language, text) == [("Macron", "completed", "NO", "2019-03")]


@pytest.mark.parametrize(
    ("language", "text", "place", "day"),
    [
        ("fr", "Ce déplacement fait suite à celui du ministre Jens Stoltenberg, à Varsovie, les 2 et 3 mars 2024.", "PL", "2024-03-02"),
        ("fr", "Sa visite suit de peu celle du ministre norvégien Jens Stoltenberg, en mars, à Varsovie.", "PL", "2024-03"),
        ("fr", "Ce voyage intervient une semaine après celui de la ministre Ingrid Olsen à Varsovie.", "PL", None),
        ("en", "This trip follows that of Norwegian minister Jens Stoltenberg to Warsaw on 2 and 3 March.", "PL", "2024-03-02"),
        ("en", "The visit comes a week after that of Norwegian minister Jens Stoltenberg to Warsaw.", "PL", None),
        ("es", "La visita llega una semana después de la del ministro Jens Stoltenberg a Varsovia.", "PL", None),
        ("de", "Die Reise folgt auf jene von Minister Jens Stoltenberg nach Warschau im März.", "PL", "2024-03"),
        ("de", "Der Besuch erfolgt eine Woche nach jenem von Minister Jens Stoltenberg in Warschau.", "PL", None),
    ],
)  # fmt: skip
def test_where_the_journey_led_that_is_stood_for(
    language: str, text: str, place: str, day: str | None
) -> None:
    told = [
        (status, country, arrive) for _, status, country, arrive in others(language, BASE[language] + text)
    ]
    assert told == [("completed", place, day)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Pendant sa visite, son discours rejoignait celui du ministre Jens Stoltenberg à Varsovie."),
        ("fr", "Sa position rejoint celle du ministre Jens Stoltenberg à Bruxelles."),
        ("en", "The visit raised a question like that of minister Jens Stoltenberg in Warsaw."),
        ("de", "Ihre Haltung gleicht jener von Minister Jens Stoltenberg in Warschau."),
    ],
)
def test_stood_for_is_no_journey(language: str, text: str) -> None:
    assert others(language, BASE[language] + text) == []
