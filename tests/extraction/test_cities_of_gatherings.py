"""Gatherings whose name tells their city, and those who meet in a third country: each came for himself."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import last_names_and_places, read, trips

TOLD = (
    ("en", "Finnish Foreign Minister Mikko Ranta and his Kenyan counterpart Amina Odhiambo met on the sidelines of the Munich Security Conference."),
    ("fr", "Le ministre finlandais des Affaires étrangères Mikko Ranta et son homologue kényane Amina Odhiambo se sont rencontrés en marge de la Conférence de Munich sur la sécurité."),
    ("es", "El ministro finlandés de Exteriores, Mikko Ranta, y su homóloga keniana, Amina Odhiambo, se reunieron al margen de la Conferencia de Seguridad de Múnich."),
    ("de", "Am Rande der Münchner Sicherheitskonferenz haben sich der finnische Außenminister Mikko Ranta und seine kenianische Kollegin Amina Odhiambo getroffen."),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_the_name_of_a_gathering_tells_where_it_is_and_each_of_those_who_meet_came_for_himself(
    language: str, text: str
) -> None:
    found = trips(read(text, language))
    assert sorted(who for who, _, _ in found) == [["Amina Odhiambo"], ["Mikko Ranta"]]
    assert last_names_and_places(language, text) == [("Odhiambo", ["Munich"]), ("Ranta", ["Munich"])]


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Auf dem Brüsseler EU-Gipfel hat der finnische Ministerpräsident Mikko Ranta vor Eile gewarnt.", "Brussels"),
        ("Der finnische Präsident Mikko Ranta reist am Freitag zur Berliner Libyen-Konferenz.", "Berlin"),
    ],
)  # fmt: skip
def test_the_adjective_of_a_city_before_a_gathering_tells_its_place(text: str, city: str) -> None:
    assert last_names_and_places("de", text) == [("Ranta", [city])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Finnish President Mikko Ranta praised the East Asia Summit."),
        ("de", "Der finnische Präsident Mikko Ranta lobte die Pläne für die Münchner Sicherheitskonferenz nicht."),
        ("de", "Der finnische Präsident Mikko Ranta kritisierte den Berliner Flughafen."),
    ],
)  # fmt: skip
def test_a_gathering_that_is_only_spoken_of_takes_nobody_there(language: str, text: str) -> None:
    assert trips(read(text, language)) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Finnish Prime Minister Mikko Ranta and Swedish Prime Minister Nils Ekman travelled to Kyiv, where they met President Olena Hrytsenko."),
        ("de", "Der finnische Ministerpräsident Mikko Ranta und der schwedische Ministerpräsident Nils Ekman haben am Montag in Kiew Präsidentin Olena Hrytsenko getroffen."),
    ],
)  # fmt: skip
def test_two_who_meet_a_third_go_together(language: str, text: str) -> None:
    assert [sorted(who) for who, _, _ in trips(read(text, language))] == [["Mikko Ranta", "Nils Ekman"]]


def test_who_does_something_in_a_further_clause_is_not_with_whom_the_first_tells() -> None:
    text = "Finnish Vice President Mikko Ranta spoke in Lima last Saturday, and special envoy Nils Ekman, who has been in Quito since Thursday, goes on to Bogota on Sunday."
    assert last_names_and_places("en", text) == [("Ekman", ["Quito", "Bogotá"]), ("Ranta", ["Lima"])]
