"""Wording of longer stories, most of it French: offices of one name, small words amid a verb, what follows a meeting."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import last_names_and_places, read, trips

DELEGATE = (
    "M. Paul Martin, secrétaire d'État français chargé des affaires européennes, se rendra jeudi à Zagreb. "
)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Le secrétaire d'État gagnera ensuite la Slovénie.", ["Zagreb", "SI"]),
        # that of another country, and one told since
        ("Le secrétaire d'État américain gagnera Oslo.", ["Zagreb"]),
        ("Il recevra d'abord John Miller, secrétaire d'État américain. Le secrétaire d'État gagnera Oslo.", ["Zagreb"]),
    ],
)  # fmt: skip
def test_an_office_of_two_names_is_that_of_whoever_was_told_by_it(text: str, places: list[str]) -> None:
    assert ("Martin", places) in last_names_and_places("fr", DELEGATE + text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # small words amid a verb
        ("Le président finlandais Alexander Stubb s'était pourtant déplacé à Genève, le 17 avril.", [("Stubb", ["Geneva"])]),
        ("Le président finlandais Alexander Stubb s'est discrètement rendu lundi à Genève.", [("Stubb", ["Geneva"])]),
        # bags packed
        ("Le président finlandais Alexander Stubb prépare déjà ses valises pour le Liban.", [("Stubb", ["LB"])]),
        ("Le président finlandais Alexander Stubb prépare ses réponses pour le Liban.", []),
        # what follows a meeting is of whoever met
        ("Le président polonais Andrzej Duda a vu mardi à Bakou le président Ilham Aliev, avant une escale à Tbilissi.", [("Duda", ["Baku", "Tbilisi"])]),
        # an office with a capital behind an article with one is a surname
        ("Le ministre français de l'Économie Bruno Le Maire arrive mardi à Tokyo.", [("Maire", ["Tokyo"])]),
        ("Bruno, le maire de Lyon, arrive mardi à Tokyo.", []),
        # islands
        ("Le président finlandais Alexander Stubb est arrivé lundi à Rarotonga.", [("Stubb", ["Rarotonga"])]),
    ],
)  # fmt: skip
def test_plainly_told(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert last_names_and_places("fr", text) == expected


def test_a_day_before_what_was_left_is_that_of_the_verb() -> None:
    text = "Le 9 mai, au sortir d'une visite à Abou Dhabi, le président finlandais Alexander Stubb s'est rendu à Riyad."
    (found,) = trips(read(text, "fr", published=date(2024, 5, 16)))
    assert found[2][-1][1:3] == ("SA", "2024-05-09")


PUT_IN = [
    ("fr", "Le président finlandais Alexander Stubb, après une visite à Tbilissi, est arrivé à Bakou.", ["Tbilisi", "Baku"]),
    ("fr", "Le président finlandais Alexander Stubb, à l'issue d'une visite à Tbilissi, a promis des fonds.", ["Tbilisi"]),
    ("en", "Finnish President Alexander Stubb, after a visit to Tbilisi, arrived in Baku.", ["Tbilisi", "Baku"]),
    ("es", "El presidente finlandés Alexander Stubb, tras una visita a Tiflis, llegó a Bakú.", ["Tbilisi", "Baku"]),
    ("en", "Finnish President Alexander Stubb, after the arrival of refugees in Tbilisi, asked for aid.", None),
    ("fr", "Le président finlandais Alexander Stubb, après l'arrivée de réfugiés à Tbilissi, a demandé de l'aide.", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "places"), PUT_IN)
def test_a_journey_put_in_between_commas_is_of_who_stands_before(
    language: str, text: str, places: list[str] | None
) -> None:
    assert last_names_and_places(language, text) == ([("Stubb", places)] if places else [])
