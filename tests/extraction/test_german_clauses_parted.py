"""Clauses of German whose words stand far apart: a name between commas, an object at the end."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

JOURNEYS = [
    (
        "China protestierte, nachdem der Vorsitzende des Rates, Michael Roth, nach Taipeh geflogen war.",
        ["Michael Roth"],
        [("Taipei", "TW")],
    ),
    (
        "Ankara war wütend, weil der griechische Verteidigungsminister, Nikos Dendias, nach Zypern flog.",
        ["Nikos Dendias"],
        [(None, "CY")],
    ),
    (
        "Ministerpräsident Petr Fiala will im Mai als erster Regierungschef seit dem Umsturz Hanoi besuchen.",
        ["Petr Fiala"],
        [("Hanoi", "VN")],
    ),
    (
        "Zuletzt war 2008 mit Angela Merkel eine deutsche Kanzlerin in Algier gewesen.",
        ["Angela Merkel"],
        [("Algiers", "DZ")],
    ),
    (
        "Präsident Gabriel Boric beendet in Madrid eine Reise, die ihn zunächst nach Prag geführt hatte.",
        ["Gabriel Boric"],
        [("Prague", "CZ"), ("Madrid", "ES")],
    ),
    (
        "Außenminister Heiko Maas landete am Montag in Bagdad. Über Amman ging es am Abend weiter nach Riad.",
        ["Heiko Maas"],
        [("Baghdad", "IQ"), ("Amman", "JO"), ("Riyadh", "SA")],
    ),
    (
        "Kanadas Premier Justin Trudeau stößt am Abend in Brüssel dazu.",
        ["Justin Trudeau"],
        [("Brussels", "BE")],
    ),
]


@pytest.mark.parametrize(("text", "people", "stops"), JOURNEYS)
def test_the_journey_is_read(text: str, people: list[str], stops: list[tuple[str | None, str]]) -> None:
    ((told, _, places),) = trips(read(text, "de"))
    assert told == people
    assert sorted(place[1] for place in places) == sorted(country for _, country in stops)
    assert {place[0] for place in places} == {city for city, _ in stops}


@pytest.mark.parametrize(
    "text",
    [
        "Über Syrien sprach Präsident Emmanuel Macron am Montag mit Kanzler Friedrich Merz am Telefon.",
        "Mit Olaf Scholz sprach am Montag ein amerikanischer Senator über Syrien.",
        "Ministerpräsident Petr Fiala will im Mai die Botschafterin aus Hanoi empfangen.",
    ],
)
def test_nobody_travels(text: str) -> None:
    assert trips(read(text, "de")) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Albaniens Präsident Edi Rama, seit Montag in Jakarta, hielt am Dienstag eine Rede im Parlament.",
        ),
        ("es", "El presidente albanés Edi Rama, desde el lunes en Yakarta, pronunció el martes un discurso."),
        ("fr", "Le président albanais Edi Rama, depuis lundi à Jakarta, a prononcé mardi un discours."),
        ("en", "Albanian President Edi Rama, since Monday in Jakarta, addressed parliament on Tuesday."),
    ],
)
def test_since_when_somebody_is_there_may_stand_before_the_place(language: str, text: str) -> None:
    ((people, _, stops),) = trips(read(text, language))
    assert (people, [stop[:3] for stop in stops]) == (["Edi Rama"], [("Jakarta", "ID", "2026-02-23")])


def test_a_group_around_somebody_is_his() -> None:
    ((people, _, stops),) = trips(
        read("Die Gruppe um den SPD-Abgeordneten Michael Roth war am Samstag in Riga angekommen.", "de")
    )
    assert (people, [stop[:2] for stop in stops]) == (["Michael Roth"], [("Riga", "LV")])
    assert trips(read("Die Gruppe bat in Riga um den Rat von Präsident Edi Rama.", "de")) == []


def test_who_joins_from_another_country_arrives_where_the_others_are() -> None:
    told = trips(
        read(
            "Kanzler Friedrich Merz ist in Rom gelandet. Kanadas Premier Mark Carney stößt am Abend dazu.",
            "de",
        )
    )
    assert [(people, [stop[:2] for stop in stops]) for people, _, stops in told] == [
        (["Friedrich Merz"], [("Rome", "IT")]),
        (["Mark Carney"], [("Rome", "IT")]),
    ]


def test_a_participle_may_end_a_row_of_names_with_articles() -> None:
    text = (
        "Am Freitag hatten Präsident Emmanuel Macron, der polnische Premier Donald Tusk und der Finne"
        " Alexander Stubb gemeinsam Tirana besucht."
    )
    told = trips(read(text, "de"))
    assert {name for people, _, _ in told for name in people} >= {"Emmanuel Macron", "Donald Tusk"}
    assert {(stop[0], stop[2]) for _, _, stops in told for stop in stops} == {("Tirana", "2026-02-20")}


def test_a_relative_clause_of_two_places_is_no_row_of_names() -> None:
    text = (
        "Am Freitag hat Präsident Emmanuel Macron, der am Montag Rom und Mailand besucht, mit Kanzler"
        " Friedrich Merz telefoniert."
    )
    assert [(people, [stop[0] for stop in stops]) for people, _, stops in trips(read(text, "de"))] == [
        (["Emmanuel Macron"], ["Rome", "Milan"])
    ]


def test_who_was_there_before_the_relative_clause_was_there() -> None:
    text = (
        "Ministerin Svenja Schulze flog am Montag nach Kairo. Zuletzt war der polnische Premier"
        " Donald Tusk dort, der am 9. Januar den ägyptischen Präsidenten traf."
    )
    assert [(people, [stop[:3] for stop in stops]) for people, _, stops in trips(read(text, "de"))] == [
        (["Svenja Schulze"], [("Cairo", "EG", "2026-02-23")]),
        (["Donald Tusk"], [("Cairo", "EG", "2026-01-09")]),
    ]
