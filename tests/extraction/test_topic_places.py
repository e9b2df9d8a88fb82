"""Places of what a journey is about: wars, coups and crises elsewhere are no stops; small towns of countries that
nobody told are none either.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

#: Language, text, the stops of the only trip.
ABOUT = [
    ("en", "Kenyan President William Ruto will travel to Cairo on Thursday for talks on the war in Gaza.", ["Cairo"]),
    ("en", "Norwegian Prime Minister Jonas Store arrived in Rome on Monday, weeks after the coup in Niger.", ["Rome"]),
    ("en", "Kenyan President William Ruto visited Beijing on Monday amid fighting in Ukraine.", ["Beijing"]),
    ("fr", "Le président kényan William Ruto entame jeudi au Caire une visite consacrée à la situation à Gaza.", ["Cairo"]),
    ("fr", "Le ministre norvégien Espen Eide est arrivé lundi à Beyrouth, quelques semaines après le coup d'État au Niger.", ["Beirut"]),
    ("fr", "Le ministre norvégien Espen Eide se rend jeudi à Rome pour évoquer la guerre civile au Soudan.", ["Rome"]),
    ("es", "El ministro noruego Espen Eide llegó el lunes a Beirut, semanas después del golpe en Níger.", ["Beirut"]),
    ("es", "El presidente keniano William Ruto llega el jueves a Brasilia, una visita marcada por la crisis en Venezuela.", ["Brasília"]),
    ("de", "Der norwegische Außenminister Espen Eide traf am Montag in Beirut ein, Wochen nach dem Putsch im Niger.", ["Beirut"]),
    ("de", "Der kenianische Präsident William Ruto kommt am Donnerstag nach Rom, ein Besuch im Zeichen der Krise in Venezuela.", ["Rome"]),
    # where the journey leads all the same
    ("en", "Kenyan President William Ruto visited victims of the earthquake in Aleppo on Monday.", ["Aleppo"]),
    ("en", "Kenyan President William Ruto co-chaired a conference for the victims of last year's floods in Geneva.", ["Geneva"]),
    ("en", "Norwegian Prime Minister Jonas Store attended the peace talks in Geneva on Monday.", ["Geneva"]),
    ("fr", "Le président kényan William Ruto a participé lundi aux négociations de paix à Genève.", ["Geneva"]),
    ("es", "El presidente keniano William Ruto asistió el lunes a la cumbre de paz en Ginebra.", ["Geneva"]),
    ("de", "Der kenianische Präsident William Ruto nahm am Montag an der Friedenskonferenz in Genf teil.", ["Geneva"]),
    # a town of a country that is not told
    ("en", "Kenyan President William Ruto arrived in Estonia on Monday. On Tuesday he drives out to Tapa.", [None]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "cities"), ABOUT)
def test_what_a_journey_is_about(language: str, text: str, cities: list[str]) -> None:
    assert [[stop[0] for stop in stops] for _, _, stops in trips(read(text, language))] == [cities]


def test_the_day_of_what_went_on_is_not_that_of_the_conference() -> None:
    text = "Kenyan President William Ruto opened a conference for the victims of last year's floods in Geneva on Monday."
    assert [stops for _, _, stops in trips(read(text, "en"))] == [[("Geneva", "CH", "2026-02-23", None)]]
