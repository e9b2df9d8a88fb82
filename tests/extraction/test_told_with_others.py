"""Who is told with others: two whose journey one noun tells, some of those who are met, a guest told by an
adjective with his host.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trips

BOTH = {
    "en_ahead": "The talks follow Latvian Prime Minister Lena Torv and Foreign Minister Arlo Venn's visit to Lima in January.",
    "en": "The visit of Latvian Prime Minister Lena Torv and Foreign Minister Arlo Venn to Lima in January was short.",
    "fr": "La visite de la présidente lettone Lena Torv et du ministre de la Défense Arlo Venn à Lima en janvier a été brève.",
    "de": "Der Besuch von Präsidentin Lena Torv und Außenminister Arlo Venn in Lima im Januar war kurz.",
}


@pytest.mark.parametrize("name", BOTH)
def test_a_journey_is_that_of_all_who_are_told_for_it(name: str) -> None:
    (journey,) = read(BOTH[name], name[:2]).trips
    assert [p.name for p in journey.travellers] == ["Lena Torv", "Arlo Venn"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The visit of Latvian President Lena Torv to Lima in January and Norwegian President Ola Berg were in the news.", ["Lena Torv"]),
        ("Talks with Norwegian President Ola Berg and Latvian President Lena Torv's visit to Lima in January were in the news.", ["Lena Torv"]),
    ],
)  # fmt: skip
def test_who_is_of_another_country_does_not_travel_along(text: str, who: list[str]) -> None:
    assert [p.name for t in read(text, "en").trips for p in t.travellers] == who


SOME_MET = {
    "verb": "Latvian Foreign Minister Arlo Venn will visit Malta on Friday, where he is expected to meet officials, including Prime Minister Ilan Dorr and Defence Minister Ana Pell.",
    "noun": "Latvian Foreign Minister Arlo Venn will visit Malta on Friday for talks with senior officials including Prime Minister Ilan Dorr and Defence Minister Ana Pell.",
    "among": "Latvian Foreign Minister Arlo Venn arrived in Malta on Monday. He will meet government leaders, among them Prime Minister Ilan Dorr and Defence Minister Ana Pell.",
}


@pytest.mark.parametrize("name", SOME_MET)
def test_who_is_one_of_those_met_is_met(name: str) -> None:
    met = [who for _kind, who, *_ in events(read(SOME_MET[name], "en"))]
    assert met == [["Ilan Dorr"], ["Ana Pell"]]


def test_who_is_no_example_of_those_met_is_not_met() -> None:
    text = "Latvian Foreign Minister Arlo Venn will visit Malta on Friday to discuss many topics, including President Lena Torv's plan."
    assert events(read(text, "en")) == []


VISITING = (
    "Visiting Japanese Foreign Minister Hideo Mori and his Indian counterpart Ravi Kapur held talks in New Delhi on Monday.",
    "Visiting Foreign Minister of Japan, Hideo Mori, and Foreign Minister Ravi Kapur held bilateral talks in New Delhi on Monday.",
    "Japanese Foreign Minister Hideo Mori and Foreign Minister Ravi Kapur held talks in New Delhi on Monday.",
    "Visiting Japanese Foreign Minister Hideo Mori on Monday met Indian Foreign Minister Ravi Kapur in New Delhi.",
)


@pytest.mark.parametrize("text", VISITING)
def test_of_two_who_meet_the_guest_is_there(text: str) -> None:
    reading = read(text, "en")
    assert [[p.name for p in t.travellers] for t in reading.trips] == [["Hideo Mori"]]
    assert [who for _kind, who, *_ in events(reading)] == [["Ravi Kapur"]]


def test_a_visit_told_by_the_same_word_is_one() -> None:
    text = "Visiting President Ravi Kapur in New Delhi on Monday, Japanese Prime Minister Hideo Mori said that relations were good."
    assert [t[0] for t in trips(read(text, "en"))] == [["Hideo Mori"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Latvian Foreign Minister Arlo Venn will attend the G-20 foreign ministers' meeting in Lima on Friday."),
        ("fr", "Le ministre letton des Affaires étrangères, Arlo Venn, participera vendredi au sommet du G-20 à Lima."),
    ],
)  # fmt: skip
def test_a_group_is_known_with_a_hyphen(language: str, text: str) -> None:
    assert [who for _kind, who, *_ in events(read(text, language))] == [["G20"]]
