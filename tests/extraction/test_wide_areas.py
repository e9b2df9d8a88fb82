"""States and provinces are no places of a stop; who is somewhere with others is there."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

DAY = date(2024, 6, 12)  # a Wednesday

#: language, text, stops as city, country and day of arriving
CASES = [
    # a province alone is its country
    ("en", "Kenyan President Ana Prado arrived in Bavaria on Monday.", [(None, "DE", "2024-06-10")]),
    ("fr", "La présidente kényane Ana Prado est arrivée lundi en Bavière.", [(None, "DE", "2024-06-10")]),
    ("es", "La presidenta de Kenia, Ana Prado, llegó el lunes a Baviera.", [(None, "DE", "2024-06-10")]),
    ("de", "Die kenianische Präsidentin Ana Prado ist am Montag in Bayern eingetroffen.", [(None, "DE", "2024-06-10")]),
    # with a city of it, it is that city
    ("en", "Kenyan President Ana Prado flew to Florida on Monday. She then went to Miami to see Governor Luis Vega.", [("Miami", "US", "2024-06-10")]),
    ("de", "Die kenianische Präsidentin Ana Prado flog am Montag nach Bayern. In Nürnberg besuchte sie eine Schule.", [("Nuremberg", "DE", "2024-06-10")]),
    # islands and resorts are places
    ("en", "Kenyan President Ana Prado arrived in Bali on Monday.", [("Bali", "ID", "2024-06-10")]),
    ("fr", "La présidente kényane Ana Prado est arrivée lundi à Djerba.", [("Djerba", "TN", "2024-06-10")]),
    # with whom somebody is stands before where
    ("de", "Seit Montagabend ist die kenianische Präsidentin Ana Prado mit drei Ministern in Peru.", [(None, "PE", "2024-06-10")]),
    ("fr", "La présidente kényane Ana Prado est depuis lundi avec trois ministres au Pérou.", [(None, "PE", "2024-06-10")]),
    ("es", "La presidenta de Kenia, Ana Prado, está con tres ministros en Lima desde el lunes.", [("Lima", "PE", "2024-06-10")]),
    ("en", "Kenyan President Ana Prado has been with three ministers in Lima since Monday.", [("Lima", "PE", "2024-06-10")]),
    ("de", "Die kenianische Präsidentin Ana Prado ist mit der Lage in Peru zufrieden.", []),
    ("en", "Kenyan President Ana Prado is happy with the results in Lima.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "stops"), CASES, ids=[f"{c[0]} {c[1]}" for c in CASES])
def test_stops(language: str, text: str, stops: list[tuple[str | None, str, str | None]]) -> None:
    trips = extract(text, published=DAY, language=language).trips
    assert [(s.city, s.country, s.arrive) for t in trips for s in t.stops] == stops


#: language, text, city and country that a site or a territory of one city tells
SITES = [
    ("en", "Kenyan President Ana Prado landed at Jorge Chávez International Airport on Monday.", "Lima", "PE"),
    ("fr", "La présidente kényane Ana Prado a atterri lundi à l'aéroport international Houari-Boumédiène.", "Algiers", "DZ"),
    ("es", "La presidenta de Kenia, Ana Prado, aterrizó el lunes en el aeropuerto internacional Mariscal Sucre.", "Quito", "EC"),
    ("de", "Die kenianische Präsidentin Ana Prado ist am Montag in Heathrow gelandet.", "London", "GB"),
    ("en", "Kenyan President Ana Prado arrived in Hong Kong on Monday.", "Hong Kong", "HK"),
    ("de", "Die kenianische Präsidentin Ana Prado ist am Montag im Vatikan eingetroffen.", "Vatican City", "VA"),
    ("en", "Kenyan President Ana Prado arrived in Singapore on Monday.", None, "SG"),
    ("de", "Die kenianische Präsidentin Ana Prado ist am Montag in Butscha eingetroffen.", "Bucha", "UA"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "city", "country"), SITES, ids=[f"{c[0]} {c[1]}" for c in SITES]
)
def test_sites(language: str, text: str, city: str | None, country: str) -> None:
    trips = extract(text, published=DAY, language=language).trips
    assert [(s.city, s.country, s.arrive) for t in trips for s in t.stops] == [(city, country, "2024-06-10")]


def test_who_gave_an_airport_its_name_is_no_place() -> None:
    text = "Jorge Chávez met Ghanaian President Kofi Mensah in Lima on Monday."
    assert not [p for t in extract(text, published=DAY, language="en").trips for p in t.stops if not p.city]
