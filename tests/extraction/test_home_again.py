"""Home between two journeys: what somebody sets out for after his return is a journey of its own."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trip, trips

#: A Thursday.
PUBLISHED = date(2024, 5, 16)

TWO_JOURNEYS = [
    ("fr", "Rentré mercredi d'Oslo, le ministre chilien des Affaires étrangères, Tomas Vidal, repartira samedi pour Accra."),
    ("fr", "De retour mercredi d'Oslo, le ministre chilien des Affaires étrangères, Tomas Vidal, prépare déjà ses valises pour le Ghana : il s'envolera samedi pour Accra."),
    ("en", "Chile's Foreign Minister Tomas Vidal returned from Oslo on Wednesday and will fly to Accra on Saturday."),
    ("en", "Chile's Foreign Minister Tomas Vidal, who came home on Wednesday from Oslo, leaves for Accra on Saturday."),
    ("es", "El canciller chileno, Tomás Vidal, que regresó el miércoles de Oslo, viajará el sábado a Accra."),
    ("de", "Chiles Außenminister Tomas Vidal ist am Mittwoch aus Oslo zurückgekehrt. Am Samstag fliegt er nach Accra."),
]  # fmt: skip

ONE_JOURNEY = [
    ("fr", "De retour d'Oslo, le ministre chilien des Affaires étrangères, Tomas Vidal, fera escale samedi à Accra."),
    ("en", "On his way back from Oslo, Chile's Foreign Minister Tomas Vidal will stop in Accra on Saturday."),
    ("en", "On the way home from Oslo, Chile's Foreign Minister Tomas Vidal will meet President Kofi Adu in Accra on Saturday."),
    ("es", "De regreso de Oslo, el canciller chileno, Tomás Vidal, hará escala el sábado en Accra."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), TWO_JOURNEYS)
def test_who_is_home_again_sets_out_anew(language: str, text: str) -> None:
    found = trips(read(text, language, published=PUBLISHED))
    assert [(status, [stop[0] for stop in stops if stop[0]]) for _, status, stops in found] == [
        ("completed", ["Oslo"]),
        ("announced", ["Accra"]),
    ]
    assert found[1][2][-1][2] == "2024-05-18"


@pytest.mark.parametrize(("language", "text"), ONE_JOURNEY)
def test_who_is_on_his_way_home_does_not(language: str, text: str) -> None:
    [(_, _, stops)] = trips(read(text, language, published=PUBLISHED))
    assert [stop[0] for stop in stops] == ["Oslo", "Accra"]


def test_what_has_been_belongs_to_the_journey_that_is_over() -> None:
    text = "De retour d'Oslo depuis mercredi, le ministre chilien des Affaires étrangères, Tomas Vidal, s'envolera samedi pour le Ghana. Mardi, le Premier ministre norvégien, Jens Aune, l'a reçu à Oslo."
    [first, second] = trips(read(text, "fr", published=PUBLISHED))
    assert [stop[:3] for stop in first[2]] == [("Oslo", "NO", "2024-05-14")]
    assert second == trip("Tomas Vidal", "announced", (None, "GH", "2024-05-18", None))


def test_who_takes_off_for_a_journey_to_come_leaves_home() -> None:
    text = "Le ministre chilien des Affaires étrangères, Tomas Vidal, prépare ses valises pour le Ghana. Il décolle samedi."
    assert trips(read(text, "fr", published=PUBLISHED)) == [
        trip("Tomas Vidal", "announced", (None, "GH", "2024-05-18", None))
    ]


def test_who_takes_off_from_a_stop_told_with_its_day_leaves_it() -> None:
    text = "Le ministre chilien des Affaires étrangères, Tomas Vidal, arrivera vendredi à Accra. Il redécollera samedi."
    assert trips(read(text, "fr", published=PUBLISHED)) == [
        trip("Tomas Vidal", "announced", ("Accra", "GH", "2024-05-17", "2024-05-18"))
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La ministre chilienne du Travail, Ana Rojas, est arrivée mercredi à Oslo. La semaine dernière, son collègue chilien Tomas Vidal, ministre des Affaires étrangères, s'était rendu à Oslo."),
        ("en", "Chile's Labour Minister Ana Rojas arrived in Oslo on Wednesday. Chilean Foreign Minister Tomas Vidal had been in Oslo in March."),
    ],
)  # fmt: skip
def test_who_had_been_there_before_is_not_of_the_party(language: str, text: str) -> None:
    found = trips(read(text, language, published=PUBLISHED))
    assert [people for people, _, _ in found] == [["Ana Rojas"], ["Tomas Vidal"]]
