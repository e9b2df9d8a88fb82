"""How English agencies tell of journeys: begun, given up, on the way, made in the stead of somebody."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trip, trips

WHO = "Norwegian Prime Minister Kari Holt"


@pytest.mark.parametrize(
    ("text", "status", "stop"),
    [
        (f"{WHO}'s three-day visit to Kenya begins on Thursday.", "announced", (None, "KE", "2026-02-26", None)),
        (f"{WHO}'s official visit to Kenya began on Monday.", "under_way", (None, "KE", "2026-02-23", None)),
        (f"{WHO}, currently in Kenya, said on Monday that she was pleased.", "under_way", (None, "KE", None, None)),
        (f"{WHO}, in Kenya for a two-day visit, said that she was pleased.", "under_way", (None, "KE", None, None)),
        (f"{WHO}, en route to Nairobi, said that she was pleased.", "under_way", ("Nairobi", "KE", None, None)),
        (f"{WHO}, on her way to Nairobi, said that she was pleased.", "under_way", ("Nairobi", "KE", None, None)),
        ("Norway was represented by Norwegian Prime Minister Kari Holt at the inauguration in Nairobi on Monday.", "completed", ("Nairobi", "KE", "2026-02-23", None)),
        ("Norwegian King Harald sent Prime Minister Kari Holt to the funeral in Nairobi on Monday.", "completed", ("Nairobi", "KE", "2026-02-23", None)),
        (f"{WHO} pulled out of the climate summit in Nairobi.", "cancelled", ("Nairobi", "KE", None, None)),
        (f"{WHO} cancelled her participation in the climate summit in Nairobi.", "cancelled", ("Nairobi", "KE", None, None)),
    ],
)  # fmt: skip
def test_told_by_an_agency(
    text: str, status: str, stop: tuple[str | None, str, str | None, str | None]
) -> None:
    assert trips(read(text, "en")) == [trip("Kari Holt", status, stop)]


def test_the_day_of_a_stopover_is_not_that_of_the_end() -> None:
    told = trips(read(f"{WHO} stopped over in Nairobi on Monday on her way to Tokyo.", "en"))
    assert [stop for _, _, stops in told for stop in stops] == [
        ("Nairobi", "KE", "2026-02-23", None),
        ("Tokyo", "JP", None, None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{WHO} skipped the climate summit in Nairobi.",
        f"{WHO} will boycott the climate summit in Nairobi next week.",
        f"{WHO} stayed away from the climate summit in Nairobi.",
        f"{WHO} sat out the funeral in Nairobi.",
        f"{WHO} missed the inauguration in Nairobi on Monday.",
    ],
)
def test_a_gathering_shunned(text: str) -> None:
    assert trips(read(text, "en")) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", f"{WHO} will travel to Paris on Wednesday, to Rome on Thursday for talks with the pope and to Madrid on Friday."),
        ("fr", "La Première ministre norvégienne Kari Holt se rendra à Paris mercredi, à Rome jeudi pour un entretien avec le pape et à Madrid vendredi."),
        ("es", "La primera ministra noruega Kari Holt viajará a París el miércoles, a Roma el jueves para una reunión con el papa y a Madrid el viernes."),
    ],
)  # fmt: skip
def test_a_list_goes_on_behind_what_a_place_is_visited_for(language: str, text: str) -> None:
    told = [(city, arrive) for _, _, stops in trips(read(text, language)) for city, _, arrive, _ in stops]
    assert told == [("Paris", "2026-02-25"), ("Rome", "2026-02-26"), ("Madrid", "2026-02-27")]


def test_what_is_talked_about_is_no_further_place() -> None:
    told = trips(read(f"{WHO} will travel to Rome for talks on exports to Kenya and to Uganda.", "en"))
    assert "UG" not in [country for _, _, stops in told for _, country, *_ in stops]


def test_last_visited() -> None:
    text = f"{WHO} last visited Kenya in 2019."
    assert trips(read(text, "en")) == [trip("Kari Holt", "completed", (None, "KE", "2019", None))]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The Director-General of the World Trade Organization, Ada Obi, will be in Nairobi on Friday.", "Ada Obi"),
        ("The Secretary-General of the Commonwealth, Ada Stone, is on a tour. Baroness Stone will land in Nairobi on Friday.", "Ada Stone"),
    ],
)  # fmt: skip
def test_heads_of_organisations(text: str, who: str) -> None:
    assert trips(read(text, "en")) == [trip(who, "announced", ("Nairobi", "KE", "2026-02-27", None))]
