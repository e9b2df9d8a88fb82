"""Monarchs by their number, names before an article, and envoys whose office the directory knows."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import Directory
from itineraries.extraction.directory import Holder
from tests.extraction.reading import read

TUESDAY = date(2024, 5, 14)
KNOWN = Directory(
    [
        Holder("Philip VI", ("Felipe VI", "Philipp VI"), "King", "head_of_state", "ES"),
        Holder("Albert II of Belgium", (), "King", "head_of_state", "BE"),
        Holder("Albert II of Monaco", (), "Prince", "head_of_state", "MC"),
        Holder("Tormod Kvelland", (), "Special Envoy for Syria", "other", None, "UN"),
        Holder("Ada Lindqvist", (), "Governor of California", "other", "US"),
    ]
)


def names(language: str, text: str) -> list[str]:
    return [p.name for p in read(text, language, published=TUESDAY, directory=KNOWN).officials]


def travellers(language: str, text: str) -> list[str]:
    reading = read(text, language, published=TUESDAY, directory=KNOWN)
    return [p.name for trip in reading.trips for p in trip.travellers]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "Antes había hablado Felipe Robles en Madrid. Felipe VI, que voló el lunes a Oslo, lo saludó.",
        ),
        ("de", "Zuvor sprach Philipp Robles in Madrid. Am Montag flog Philipp VI. nach Oslo."),
        ("fr", "Felipe Robles avait parlé à Madrid. Lundi, Felipe VI est arrivé à Oslo."),
        ("en", "Felipe Robles had spoken in Madrid. On Monday Felipe VI flew to Oslo."),
    ],
)
def test_a_monarch_is_nobody_who_shares_his_first_name(language, text):
    assert travellers(language, text) == ["Philip VI"]


def test_of_two_monarchs_of_one_name_the_story_tells_the_country():
    story = (
        "La Première ministre belge Anne Lambert est arrivée lundi à Oslo. Albert II y était venu en 2001."
    )
    assert names("fr", story) == ["Anne Lambert", "Albert II of Belgium"]
    both = "Le roi de Norvège est à Rome. Albert II y était venu en 2001."
    assert "Albert II of Belgium" not in names("fr", both)


def test_an_article_is_no_particle_of_a_name():
    text = "Am Montag reicht der norwegische Präsident João Lorenzo den Vorsitz in Oslo weiter."
    assert names("de", text) == ["João Lorenzo"]
    assert names("de", "Am Montag flog Präsidentin Ursula von der Heide nach Oslo.") == [
        "Ursula von der Heide"
    ]


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        (
            "de",
            "Besucher ist Tormod Kvelland. Der Syrienbeauftragte der UNO traf am Montag in Oslo ein.",
            ["Tormod Kvelland"],
        ),
        (
            "en",
            "Nobody has tried longer than Tormod Kvelland. The UN mediator flew to Oslo on Monday.",
            ["Tormod Kvelland"],
        ),
        (
            "fr",
            "Personne n'y croit plus que Tormod Kvelland. L'émissaire est arrivé lundi à Oslo.",
            ["Tormod Kvelland"],
        ),
        ("en", "Nobody has tried longer than Tormod Kvelland. The governor flew to Oslo on Monday.", []),
        ("en", "The story is about Ada Lindqvist. The governor flew to Oslo on Monday.", ["Ada Lindqvist"]),
    ],
)
def test_an_office_is_that_which_the_directory_knows(language, text, who):
    assert travellers(language, text) == who
