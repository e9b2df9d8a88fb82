"""People told in a row behind one title, or by their names alone beside whom they come with."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read

TUESDAY = date(2024, 5, 14)


def officials(language: str, text: str) -> list[tuple[str, str | None]]:
    return [(p.name, p.country) for p in read(text, language, published=TUESDAY).officials]


@pytest.mark.parametrize(
    ("language", "text", "last", "country"),
    [
        (
            "de",
            "Nun fliegen die Abgeordneten Ola Lopat (ÖVP), Petra Bayrer (SPÖ) und Ivo Grafe (FPÖ) nach Oslo.",
            "Lopat Bayrer Grafe",
            "AT",
        ),
        (
            "de",
            "Er traf in Oslo die ukrainischen Oppositionspolitiker Ivo Klitsch und Oleg Tjagni.",
            "Klitsch Tjagni",
            "UA",
        ),
        (
            "en",
            "The party that came to Oslo consists of US Representative Greg Meeker, Jim Gowan and Ami Berra.",
            "Meeker Gowan Berra",
            "US",
        ),
        (
            "fr",
            "Le sénateur français Paul Gallard est là. L'accompagnent Luc Cadier, Max Brisson et Alain Mar.",
            "Gallard Cadier Brisson Mar",
            "FR",
        ),
    ],
)
def test_all_of_a_row_hold_an_office(language, text, last, country):
    told = officials(language, text)
    assert [(name.split()[-1], home) for name, home in told] == [(name, country) for name in last.split()]


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("en", "President Ann Lee of Palau came to Oslo with Greg Meeker.", ["Ann Lee"]),
        ("fr", "Le sénateur français Paul Gallard est arrivé à Oslo avec Olivier Cadier.", ["Paul Gallard"]),
        ("en", "Greg Meeker, Jim Gowan and Ami Berra sang in Oslo on Monday.", []),
    ],
)
def test_a_name_beside_an_office_holder_tells_none(language, text, who):
    assert [name for name, _ in officials(language, text)] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Oman's Finance Minister Sultan bin Salim al Habri arrived in Oslo.", "Sultan bin Salim al Habri"),
        ("Oman's Sultan Haitham bin Tarif arrived in Oslo on Monday.", "Haitham bin Tarif"),
        ("The Greens' Laura Xi-Nen arrived in Oslo on Monday.", "Laura Xi-Nen"),
        (
            "Ghana's special envoy to the Sahel states, Kofi Larbi, arrived in Oslo on Monday.",
            "Kofi Larbi",
        ),
    ],
)
def test_titles_that_are_names_and_names_behind_the_title(text, who):
    assert [name for name, _ in officials("en", text)] == [who]


def test_a_surname_like_a_thing_behind_an_office():
    text = "Am Montag flog die norwegische Ministerin Anna Berg nach Oslo."
    assert officials("de", text) == [("Anna Berg", "NO")]


def test_a_first_name_like_a_place_stays_one_where_nothing_puts_anybody_there():
    text = "Am Montag reiste der norwegische Minister Ola Lund nach Petra."
    found = read(text, "de", published=TUESDAY)
    assert [s.country for trip in found.trips for s in trip.stops] == ["JO"]
