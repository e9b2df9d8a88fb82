"""What a verb tells of one and means of another too, who has no verb of his own."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.invariants import check
from tests.extraction.reading import read, trips


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("en", "Norwegian Prime Minister Kari Holt went to Rabat on Monday, German Foreign Minister Lena Weber to Tunis on Tuesday.", ["Rabat", "Tunis"]),
        ("en", "Norwegian Prime Minister Kari Holt is in Rabat and German Foreign Minister Lena Weber in Tunis.", ["Rabat", "Tunis"]),
        ("en", "Norwegian Prime Minister Kari Holt arrives in Rabat on Thursday and German Foreign Minister Lena Weber on Friday.", ["Rabat", "Rabat"]),
        ("en", "Norwegian Prime Minister Kari Holt has been in Rabat since Friday, as has German Foreign Minister Lena Weber.", ["Rabat", "Rabat"]),
        ("en", "Norwegian Prime Minister Kari Holt flew to Rabat on Friday, followed by German Foreign Minister Lena Weber on Sunday.", ["Rabat", "Rabat"]),
        ("en", "Norwegian Prime Minister Kari Holt flew to Rabat on Friday; so did German Foreign Minister Lena Weber.", ["Rabat", "Rabat"]),
        ("en", "Norwegian Prime Minister Kari Holt flew to Rabat on Friday. So did German Foreign Minister Lena Weber.", ["Rabat", "Rabat"]),
        ("en", "Norwegian Prime Minister Kari Holt flew to Rabat on Friday. German Foreign Minister Lena Weber followed on Sunday.", ["Rabat", "Rabat"]),
        ("en", "King Mohammed VI received Norwegian Prime Minister Kari Holt in Rabat on Friday and German Foreign Minister Lena Weber on Sunday.", ["Rabat", "Rabat"]),
        ("fr", "La Première ministre norvégienne Kari Holt s'est rendue lundi à Rabat, la ministre allemande des Affaires étrangères Lena Weber mardi à Tunis.", ["Rabat", "Tunis"]),
        ("es", "La primera ministra noruega Kari Holt viajó el lunes a Rabat y la ministra alemana de Exteriores Lena Weber a Argel.", ["Rabat", "Algiers"]),
        ("de", "Die norwegische Ministerpräsidentin Kari Holt reiste am Montag nach Rabat, Außenministerin Lena Weber am Dienstag nach Tunis.", ["Rabat", "Tunis"]),
    ],
)  # fmt: skip
def test_another_without_a_verb(language: str, text: str, places: list[str]) -> None:
    told = [(people, [city for city, *_ in stops]) for people, _, stops in trips(read(text, language))]
    assert told == [(["Kari Holt"], [places[0]]), (["Lena Weber"], [places[1]])]
    check(text, read(text, language))


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian Prime Minister Kari Holt arrived in Rabat on Friday, and King Mohammed VI met her on Saturday.",
        "Norwegian Prime Minister Kari Holt arrived in Rabat on Friday, Foreign Minister Nasser Bourita said on Saturday.",
        "Norwegian Prime Minister Kari Holt arrived in Rabat on Friday for talks with King Mohammed VI on Saturday and Prime Minister Aziz Akhannouch on Sunday.",
        "Norwegian Prime Minister Kari Holt, like German Foreign Minister Lena Weber a newcomer, arrived in Rabat on Friday.",
    ],
)
def test_nobody_else_goes(text: str) -> None:
    assert [people for people, *_ in trips(read(text, "en"))] == [["Kari Holt"]]
