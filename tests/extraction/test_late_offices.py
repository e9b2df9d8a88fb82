"""Offices told after their holder: "Peter Halden flew to Hanoi. The Labour MP …"."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

WEDNESDAY = date(2024, 5, 8)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peter Halden arrived in Hanoi on Monday. The Labour MP will speak to students."),
        ("en", "Peter Halden travelled to Hanoi on Monday. The senator returns on Friday."),
        ("en", "Peter Halden flew to Hanoi on Monday. The Norwegian fisheries minister signed an accord."),
        ("de", "Peter Halden flog am Montag nach Hanoi. Der CDU-Abgeordnete sprach dort mit Studenten."),
        ("de", "Bettina Halden reiste am Montag nach Hanoi. Die FDP-Politikerin sprach dort mit Studenten."),
        ("fr", "Pierre Halden est arrivé lundi à Hanoï. Le sénateur y rencontrera des étudiants."),
        ("fr", "Monique Halden est arrivée lundi à Hanoï. La députée y rencontrera des étudiants."),
        ("es", "Pedro Halden llegó el lunes a Hanói. El senador se reunirá con estudiantes."),
        ("es", "Beatriz Halden llegó el lunes a Hanói. La ministra noruega firmará un acuerdo."),
    ],
)
def test_an_office_told_later_is_that_of_whom_the_story_is_about(language: str, text: str) -> None:
    reading = read(text, language, published=WEDNESDAY)
    assert [p.name.split()[-1] for p in reading.officials] == ["Halden"]
    assert [[n.split()[-1] for n in people] for people, _, _ in trips(reading)] == [["Halden"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Peter Halden arrived in Hanoi on Monday. The Vietnamese minister received him at the airport.",
        ),
        ("en", "Peter Halden arrived in Hanoi on Monday. The mayor praised the singer."),
        ("en", "Halden Motors arrived in Hanoi on Monday. The minister praised the firm."),
        ("de", "Peter Halden flog am Montag nach Hanoi. Der vietnamesische Minister lobte den Sänger."),
        ("de", "Borussia Halden reiste am Montag nach Hanoi. Der Minister lobte den Verein."),
        ("fr", "Pierre Halden est arrivé lundi à Hanoï. La ministre a salué le chanteur."),
        ("es", "Pedro Halden llegó el lunes a Hanói. El alcalde elogió al cantante."),
    ],
)
def test_the_office_of_a_host_is_not_that_of_the_guest(language: str, text: str) -> None:
    assert trips(read(text, language, published=WEDNESDAY)) == []


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        (
            "en",
            "Norwegian deputy minister Tom Halden in Hanoi",
            "Tom Halden arrived in Hanoi on Monday for talks.",
        ),
        ("fr", "Le sénateur norvégien Paul Halden à Hanoï", "Paul Halden est arrivé lundi à Hanoï."),
        ("es", "El senador noruego Pedro Halden en Hanói", "Pedro Halden llegó el lunes a Hanói."),
        (
            "de",
            "Der norwegische Minister Peter Halden in Hanoi",
            "Peter Halden ist am Montag in Hanoi gelandet.",
        ),
    ],
)
def test_the_title_alone_may_tell_the_office(language: str, title: str, text: str) -> None:
    reading = read(text, language, published=WEDNESDAY, title=title)
    assert [[n.split()[-1] for n in people] for people, _, _ in trips(reading)] == [["Halden"]]
    assert trips(read(text, language, published=WEDNESDAY, title="Halden in Hanoi")) == []
