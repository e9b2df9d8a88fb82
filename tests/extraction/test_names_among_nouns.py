"""Names beside nouns for somebody, surnames that are offices too, and people told by their party."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import Directory
from itineraries.extraction.directory import Holder
from tests.extraction.reading import read

WEDNESDAY = date(2024, 5, 8)
DIRECTORY = Directory([Holder("Emmerson Mnangagwa", (), "President", "head_of_state", "ZW")])


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("de", "Kärntens Landeshauptmann Peter Kaiser reiste am Montag nach Hanoi.", ["Peter Kaiser"]),
        ("de", "Der Außenminister traf seinen Gastgeber Emmerson Mnangagwa.", ["Emmerson Mnangagwa"]),
        ("de", "Vizepräsidentin wurde die Biologin Karin Halden, Ministerin in Oslo.", ["Karin Halden"]),
        (
            "de",
            "Die Abgeordneten Paul Dorn (SPD) und Markus Vogel (CDU) reisten nach Hanoi.",
            ["Paul Dorn", "Markus Vogel"],
        ),
        (
            "en",
            "With the minister are National's Tim Halden and Labour's Jane Dorn.",
            ["Tim Halden", "Jane Dorn"],
        ),
        ("es", "El ministro principal, Pedro Halden, viajó el lunes a Hanói.", ["Pedro Halden"]),
        (
            "es",
            "El viceministro de Relaciones Económicas e Integración, Víctor Halden, viajó a Hanói.",
            ["Víctor Halden"],
        ),
    ],
)
def test_a_name_is_parted_from_the_nouns_beside_it(language: str, text: str, names: list[str]) -> None:
    reading = read(text, language, published=WEDNESDAY, directory=DIRECTORY)
    assert [p.name for p in reading.officials] == names


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Peter König wurde gestern in Oslo gewählt."),
        ("de", "Der Kanzler möge dem Nationalrat Bericht erstatten."),
        ("en", "Jane's Tim Halden arrived in Hanoi on Monday."),
    ],
)
def test_no_office_is_made_of_a_name(language: str, text: str) -> None:
    assert not read(text, language, published=WEDNESDAY).officials
