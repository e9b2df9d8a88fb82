"""A place of the country that the story tells, where a greater one of its name is in another."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

PLACES = [
    # a city greater than the country of its name, where only its own country is told
    (
        "es",
        "Cumbre en España. El presidente finlandés Alexander Stubb llegó el lunes a Granada.",
        [("Granada", "ES")],
    ),
    (
        "es",
        "El presidente finlandés Alexander Stubb viajará a Jamaica y llegará el lunes a Granada.",
        [(None, "JM"), (None, "GD")],
    ),
    # a town called like another country, told with its own
    (
        "en",
        "French President Emmanuel Macron visited Antigua, Guatemala, on Monday.",
        [("Antigua Guatemala", "GT")],
    ),
    (
        "es",
        "El presidente finlandés Alexander Stubb llegó el lunes a Antigua (Guatemala).",
        [("Antigua Guatemala", "GT")],
    ),
    (
        "en",
        "French President Emmanuel Macron visited Antigua, Guatemala and Belize in May.",
        [(None, "AG"), (None, "GT"), (None, "BZ")],
    ),
    ("en", "French President Emmanuel Macron visited Antigua on Monday.", [(None, "AG")]),
    # an area that two countries share
    ("fr", "Le ministre espagnol Juan Ortega se rendra lundi à Pau, puis au Pays basque.", [("Pau", "FR")]),
    ("fr", "Le ministre allemand Karl Brandt se rendra lundi au Pays basque.", [(None, "ES")]),
    ("fr", "Le ministre français Paul Vasseur ira lundi au Pays basque, puis à Oslo.", [("Oslo", "NO")]),
    # towns of a country that tells them with their state
    ("en", "US Secretary of State Antony Blinken will travel to Geneva on Monday.", [("Geneva", "CH")]),
    ("en", "US President Joe Biden arrived in Milan on Monday.", [("Milan", "IT")]),
    ("en", "French President Emmanuel Macron, US officials said, flew to Florence.", [("Florence", "IT")]),
    ("en", "French President Emmanuel Macron flew to Florence, South Carolina.", [("Florence", "US")]),
    ("en", "French President Emmanuel Macron went to Birmingham in the US.", [("Birmingham", "US")]),
    (
        "es",
        "El presidente finlandés Alexander Stubb aterrizó en España y viajará el martes a Mérida.",
        [("Mérida", "ES")],
    ),
    (
        "es",
        "El presidente finlandés Alexander Stubb aterrizó en Madrid y viajará el martes a Mérida, en México.",
        [("Madrid", "ES"), ("Mérida", "MX")],
    ),
]


@pytest.mark.parametrize(("language", "text", "places"), PLACES)
def test_where_he_goes(language: str, text: str, places: list[tuple[str | None, str]]) -> None:
    assert [
        (city, country) for _, _, stops in trips(read(text, language)) for city, country, _, _ in stops
    ] == places


def test_at_home_nobody_travels() -> None:
    text = "El presidente paraguayo Santiago Peña salió de Asunción y llegó por la tarde a Filadelfia."
    assert trips(read(text, "es")) == []


@pytest.mark.parametrize(
    "text",
    [
        "La última etapa comienza el martes: la presidenta Dina Boluarte la verá. El jueves vuelve a Bogotá.",
        "La próxima escala es Lima; allí el ministro Elmer Schialer la espera. El jueves regresa a Bogotá.",
    ],
)
def test_what_stands_behind_a_colon_does_not_do_what_stands_before(text: str) -> None:
    story = "La vicepresidenta colombiana, Francia Márquez, viajará el domingo a Lima. "
    assert {name for people, _, _ in trips(read(story + text, "es")) for name in people} == {
        "Francia Márquez"
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "South African President Mart Laar walked through Clermont on Monday and stopped at a church.",
        ),
        ("en", "South African President Mart Laar arrived in Clermont on Monday."),
        ("fr", "Le président sud-africain Mart Laar est arrivé lundi à Clermont."),
    ],
)
def test_a_town_of_no_fame_in_a_country_not_told_is_not_meant(language: str, text: str) -> None:
    assert [
        stop.country for trip in read(text, language).trips for stop in trip.stops if stop.country == "US"
    ] == []


def test_a_town_of_no_fame_is_meant_where_its_country_is_told() -> None:
    (trip,) = read("Estonian President Mart Laar arrived in Clermont, Florida, on Monday.", "en").trips
    assert [stop.country for stop in trip.stops] == ["US"]
