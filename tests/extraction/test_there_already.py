"""Who is there, or has begun his visit, as the story is written: under way, whatever is still to come there."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import events, read, trip, trips

#: A Wednesday.
PUBLISHED = date(2024, 5, 15)

THERE = [
    ("fr", "Le ministre chilien des Affaires étrangères, Tomas Vidal, en visite à Oslo, rencontrera vendredi le Premier ministre, Jens Aune."),
    ("fr", "Le ministre chilien des Affaires étrangères, Tomas Vidal, a entamé une visite à Oslo. Vendredi, il rencontrera le Premier ministre, Jens Aune."),
    ("en", "Chile's Foreign Minister Tomas Vidal, who is visiting Oslo, will meet Prime Minister Jens Aune on Friday."),
    ("en", "Chile's Foreign Minister Tomas Vidal, on a visit to Oslo, will meet Prime Minister Jens Aune on Friday."),
    ("en", "Chile's Foreign Minister Tomas Vidal has begun a visit to Oslo. On Friday he will meet Prime Minister Jens Aune."),
    ("es", "El canciller chileno, Tomás Vidal, de visita en Oslo, se reunirá el viernes con el primer ministro, Jens Aune."),
    ("es", "El canciller chileno, Tomás Vidal, ha iniciado una visita a Oslo. El viernes se reunirá con el primer ministro, Jens Aune."),
    ("de", "Chiles Außenminister Tomas Vidal, zu Besuch in Oslo, trifft am Freitag Ministerpräsident Jens Aune."),
    ("de", "Chiles Außenminister Tomas Vidal hat seinen Besuch in Oslo angetreten. Am Freitag trifft er Ministerpräsident Jens Aune."),
]  # fmt: skip

AHEAD = [
    ("fr", "Le ministre chilien des Affaires étrangères, Tomas Vidal, rencontrera vendredi le Premier ministre, Jens Aune, lors d'une visite à Oslo."),
    ("en", "Chile's Foreign Minister Tomas Vidal, who is visiting Oslo on Friday, will meet Prime Minister Jens Aune."),
    ("en", "Chile's Foreign Minister Tomas Vidal will meet Prime Minister Jens Aune on a visit to Oslo on Friday."),
    ("es", "El canciller chileno, Tomás Vidal, se reunirá el viernes con el primer ministro, Jens Aune, durante una visita a Oslo."),
    ("de", "Chiles Außenminister Tomas Vidal trifft am Freitag bei einem Besuch in Oslo Ministerpräsident Jens Aune."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), THERE)
def test_who_is_there_has_come_before_what_awaits_him(language: str, text: str) -> None:
    found = read(text, language, published=PUBLISHED)
    [(_, status, stops)] = trips(found)
    assert (status, stops) == ("under_way", [("Oslo", "NO", None, None)])
    assert [(kind, day) for kind, _, _, day in events(found)] == [("bilateral_meeting", "2024-05-17")]


@pytest.mark.parametrize(("language", "text"), AHEAD)
def test_who_is_still_to_come_is_not_there(language: str, text: str) -> None:
    [(_, status, _)] = trips(read(text, language, published=PUBLISHED))
    assert status == "announced"


@pytest.mark.parametrize(
    "verb",
    ["a rencontré mardi", "a été reçu mardi par", "s'est entretenu mardi avec", "rencontrera vendredi"],
)
def test_a_visit_put_in_takes_nobody_from_his_verb(verb: str) -> None:
    text = f"Le ministre chilien Tomas Vidal, en visite à Oslo, {verb} le Premier ministre Jens Aune."
    assert [(kind, met) for kind, met, _, _ in events(read(text, "fr", published=PUBLISHED))] == [
        ("bilateral_meeting", ["Jens Aune"])
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El presidente de Chile, Tomás Vidal, emprendió un recorrido de seis días por África en el que visitará Kenia y Ghana."),
        ("fr", "Le président chilien Tomas Vidal a entamé une tournée en Afrique qui le mènera au Kenya et au Ghana."),
        ("en", "Chilean President Tomas Vidal has begun a tour of Africa that will take him to Kenya and Ghana."),
        ("en", "Chilean President Tomas Vidal has begun a six-day tour of Africa. He will visit Kenya and Ghana."),
        ("de", "Der chilenische Präsident Tomas Vidal hat eine Afrikareise begonnen, die ihn nach Kenia und Ghana führt."),
    ],
)  # fmt: skip
def test_a_tour_begun_is_under_way_whatever_its_stops(language: str, text: str) -> None:
    [(_, status, stops)] = trips(read(text, language, published=PUBLISHED))
    assert status == "under_way"
    assert [stop[1] for stop in stops] == ["KE", "GH"]


def test_something_else_begun_is_no_journey_begun() -> None:
    text = "Chilean President Tomas Vidal has begun a campaign for votes. He will visit Kenya in June."
    [(_, status, _)] = trips(read(text, "en", published=PUBLISHED))
    assert status == "announced"


def test_who_has_set_out_is_under_way() -> None:
    text = "Chiles Außenminister Tomas Vidal ist zu einem Besuch in Norwegen aufgebrochen. Am Freitag trifft er in Oslo Ministerpräsident Jens Aune."
    [(_, status, stops)] = trips(read(text, "de", published=PUBLISHED))
    assert (status, stops[0][:2]) == ("under_way", ("Oslo", "NO"))


def test_a_surname_means_whoever_was_called_so_before() -> None:
    text = "El presidente Samuel Ondo Mbala llegó el lunes a Oslo. Ondo visitó el Parlamento. El primer ministro, Pablo Ondo Mangue, se quedó en Malabo. Es la segunda vez que Ondo viaja a Noruega."
    assert trips(read(text, "es", published=PUBLISHED)) == [
        trip("Samuel Ondo Mbala", "under_way", ("Oslo", "NO", "2024-05-13", None))
    ]


def test_a_surname_keeps_to_him_behind_one_that_is_an_office_too() -> None:
    text = "El presidente Samuel Reina y el ministro Juan Pereda llegaron el lunes a Oslo. Reina viajó el martes a Lima. El primer ministro, Pablo Reina, se quedó en Malabo. Pereda habló."
    found = trips(read(text, "es", published=PUBLISHED))
    assert [(people, [stop[0] for stop in stops]) for people, _, stops in found] == [
        (["Samuel Reina"], ["Oslo", "Lima"]),
        (["Juan Pereda"], ["Oslo"]),
    ]
