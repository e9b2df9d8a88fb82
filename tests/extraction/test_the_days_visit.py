"""The day that owns a visit, visits told by what they will bring, and places that stand before their noun."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

COMING = [
    "Thursday's visit to Lima by Latvian Foreign Minister Ilze Berzina will include a dinner.",
    "Thursday's visit to Lima by Latvian Foreign Minister Ilze Berzina will focus on trade.",
    "The visit to Lima of Latvian Foreign Minister Ilze Berzina, which begins on Thursday, is aimed at trade.",
    "The visit to Lima of Latvian Foreign Minister Ilze Berzina, due to begin on Thursday, is aimed at trade.",
]  # fmt: skip


@pytest.mark.parametrize("text", COMING)
def test_a_visit_of_which_something_is_to_come_is_ahead(text: str) -> None:
    assert trips(read(text, "en")) == [(["Ilze Berzina"], "announced", [("Lima", "PE", "2026-02-26", None)])]


def test_a_visit_that_was_is_over() -> None:
    text = "Thursday's visit to Lima by Latvian Foreign Minister Ilze Berzina was dominated by trade."
    assert trips(read(text, "en")) == [(["Ilze Berzina"], "completed", [("Lima", "PE", "2026-02-19", None)])]


NEXT_DAYS = [
    ("en", "Latvian Foreign Minister Ilze Berzina will be in Lima next Thursday and Friday.", "2026-03-05", "2026-03-06"),
    ("en", "Latvian Foreign Minister Ilze Berzina will be in Lima from next Thursday to Saturday.", "2026-03-05", "2026-03-07"),
    ("fr", "La ministre lettone des Affaires étrangères Ilze Berzina sera à Lima jeudi et vendredi prochains.", "2026-02-26", "2026-02-27"),
    ("es", "La ministra letona de Exteriores, Ilze Berzina, estará en Lima los próximos jueves y viernes.", "2026-02-26", "2026-02-27"),
    ("de", "Die lettische Außenministerin Ilze Berzina reist am kommenden Donnerstag und Freitag nach Lima.", "2026-02-26", "2026-02-27"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "first", "last"), NEXT_DAYS)
def test_next_thursday_and_friday_are_two_days(language: str, text: str, first: str, last: str) -> None:
    assert [stops for _, _, stops in trips(read(text, language))] == [[("Lima", "PE", first, last)]]


SITES = [
    "Latvian Prime Minister Ilze Berzina arrived at Lima's central station on Monday.",
    "Latvian Prime Minister Ilze Berzina landed at Lima's Jorge Chavez airport on Monday.",
    "On Monday Latvian Prime Minister Ilze Berzina was received at Lima's presidential palace.",
]  # fmt: skip


@pytest.mark.parametrize("text", SITES)
def test_a_site_of_a_city_is_there(text: str) -> None:
    (told,) = trips(read(text, "en"))
    assert told[2] == [("Lima", "PE", "2026-02-23", None)]


def test_what_a_city_wants_is_no_site_of_it() -> None:
    assert not trips(read("Latvian Prime Minister Ilze Berzina listened to Lima's demands on Monday.", "en"))


SEATS = [
    "Monday's White House meeting between US President Joe Biden and Latvian Prime Minister Ilze Berzina was long.",
    "At their White House meeting on Monday, US President Joe Biden and Latvian Prime Minister Ilze Berzina discussed trade.",
    "Trade dominated the Washington talks on Monday between US President Joe Biden and Latvian Prime Minister Ilze Berzina.",
]  # fmt: skip


@pytest.mark.parametrize("text", SEATS)
def test_a_seat_before_a_meeting_is_where_it_was(text: str) -> None:
    assert trips(read(text, "en")) == [
        (["Ilze Berzina"], "completed", [("Washington", "US", "2026-02-23", None)])
    ]


def test_a_country_before_a_meeting_is_what_it_is_about() -> None:
    text = "Monday's Peru talks between US President Joe Biden and Latvian Prime Minister Ilze Berzina were long."
    assert not trips(read(text, "en"))


AMONG = [
    ("en", "Among the leaders who gathered in Lima on Monday was Latvian Prime Minister Ilze Berzina."),
    ("en", "Among those who travelled to Lima on Monday was Latvian Prime Minister Ilze Berzina."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), AMONG)
def test_among_those_who_came_was_somebody(language: str, text: str) -> None:
    (told,) = trips(read(text, language))
    assert told[0] == ["Ilze Berzina"]
    assert told[2] == [("Lima", "PE", "2026-02-23", None)]


def test_among_what_was_raised_nobody_came() -> None:
    text = "Among the issues raised when envoys gathered in Lima was Latvian Prime Minister Ilze Berzina's health."
    assert not trips(read(text, "en"))


def test_before_what_comes_later_something_comes_first() -> None:
    text = (
        "Before going to Oslo on Sunday, Latvian Foreign Minister Ilze Berzina will visit Lima on Thursday."
    )
    assert [stops for _, _, stops in trips(read(text, "en"))] == [
        [("Lima", "PE", "2026-02-26", None), ("Oslo", "NO", "2026-03-01", None)]
    ]


def test_a_body_is_awaited_as_a_minister_is() -> None:
    text = "Lima is bracing for the arrival on Thursday of UN Secretary-General Ilze Berzina."
    assert trips(read(text, "en")) == [(["Ilze Berzina"], "announced", [("Lima", "PE", "2026-02-26", None)])]


HELD = [
    ("en", "Latvian Prime Minister Ilze Berzina will attend the summit to be held in Lima on Thursday."),
    ("en", "Latvia will be represented by Prime Minister Ilze Berzina at the summit being held in Lima on Thursday."),
    ("fr", "La première ministre lettone Ilze Berzina participera au sommet qui se tiendra jeudi à Lima."),
    ("es", "La primera ministra letona, Ilze Berzina, asistirá a la cumbre que se celebrará el jueves en Lima."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), HELD)
def test_the_day_a_gathering_is_held_on_is_that_of_who_attends_it(language: str, text: str) -> None:
    assert trips(read(text, language)) == [
        (["Ilze Berzina"], "announced", [("Lima", "PE", "2026-02-26", None)])
    ]


def test_a_visit_of_one_day_begins_on_the_day_it_ends() -> None:
    text = "Latvian Prime Minister Ilze Berzina on Monday concluded a one-day visit to Lima."
    assert trips(read(text, "en")) == [
        (["Ilze Berzina"], "completed", [("Lima", "PE", "2026-02-23", "2026-02-23")])
    ]


def test_a_longer_visit_does_not() -> None:
    text = "Latvian Prime Minister Ilze Berzina on Monday concluded a two-day visit to Lima."
    assert [stops for _, _, stops in trips(read(text, "en"))] == [[("Lima", "PE", None, "2026-02-23")]]
