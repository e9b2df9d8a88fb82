"""How long a stay lasts, told of the visit that began, of the whole journey, and of the way home that follows."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

DAY = date(2024, 5, 15)  # a Wednesday

LASTS = [
    ("fr", "Le président chilien, Marcos Ibarra, a entamé mardi à Quito une visite d'État qui durera jusqu'à jeudi."),
    ("es", "El presidente chileno, Marcos Ibarra, inició el martes en Quito una visita de Estado que se extenderá hasta el jueves."),
    ("de", "Chiles Präsident Marcos Ibarra hat am Dienstag in Quito einen Staatsbesuch begonnen, der bis Donnerstag dauert."),
    ("en", "Chilean President Marcos Ibarra began a state visit in Quito on Tuesday that will last until Thursday."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), LASTS)
def test_a_visit_that_began_lasts_until_a_day(language: str, text: str) -> None:
    (trip,) = extract(text, published=DAY, language=language).trips
    assert [(s.city, s.arrive, s.depart) for s in trip.stops] == [("Quito", "2024-05-14", "2024-05-16")]


THEN = [
    ("fr", "Le président chilien, Marcos Ibarra, est arrivé mardi à Quito. Une visite du port est prévue jeudi, après quoi M. Ibarra rentrera à Santiago."),
    ("es", "El presidente chileno, Marcos Ibarra, llegó el martes a Quito. El programa prevé para el jueves un recorrido por el puerto, tras lo cual Ibarra emprenderá el retorno a Santiago."),
    ("de", "Chiles Präsident Marcos Ibarra ist am Dienstag in Quito gelandet. Donnerstag führt Ministerin Lucía Paredes den Gast durch den Hafen, danach geht es zurück nach Santiago."),
    ("en", "Chilean President Marcos Ibarra landed in Quito on Tuesday. A visit to the port is planned for Thursday, after which Ibarra will fly back to Santiago."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), THEN)
def test_who_goes_home_after_what_is_planned_leaves_on_its_day(language: str, text: str) -> None:
    (trip,) = extract(text, published=DAY, language=language).trips
    assert [(s.city, s.arrive, s.depart) for s in trip.stops] == [("Quito", "2024-05-14", "2024-05-16")]


APART = [
    ("en", "Chilean President Marcos Ibarra landed in Quito on Tuesday. Ibarra, who has been in office since Thursday, will then fly home."),
    ("es", "El presidente chileno, Marcos Ibarra, llegó el martes a Quito. El lunes se vota en su país y el jueves habla el ministro, tras lo cual Ibarra emprenderá el retorno a Santiago."),
    ("de", "Chiles Präsident Marcos Ibarra ist am Dienstag in Quito gelandet. Der Streik dauert bis Donnerstag, danach geht es zurück nach Santiago."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), APART)
def test_a_day_of_something_else_is_none_of_leaving(language: str, text: str) -> None:
    (trip,) = extract(text, published=DAY, language=language).trips
    assert [s.depart for s in trip.stops] == [None]


WHOLE = [
    ("de", "Chiles Präsident Marcos Ibarra fliegt nach Afrika. Die Reise führt ihn nach Ghana und Togo und dauert bis Sonntag."),
    ("en", "Chilean President Marcos Ibarra flies to Africa. The trip takes him to Ghana and Togo and lasts until Sunday."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), WHOLE)
def test_the_end_of_the_whole_journey_is_that_of_its_last_stop(language: str, text: str) -> None:
    (trip,) = extract(text, published=DAY, language=language).trips
    assert [(s.country, s.depart) for s in trip.stops] == [("GH", None), ("TG", "2024-05-19")]
    assert trip.status == "announced"


SINCE = [
    ("fr", "Le président chilien, Marcos Ibarra, à Quito depuis la veille, a rencontré mercredi son homologue équatorien, Daniel Noboa."),
    ("es", "El presidente chileno, Marcos Ibarra, en Quito desde la víspera, se reunió este miércoles con su homólogo Daniel Noboa."),
    ("en", "Chilean President Marcos Ibarra, in Quito since the day before, met his counterpart Daniel Noboa on Wednesday."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), SINCE, ids=[code for code, _ in SINCE])
def test_who_has_been_there_since_the_day_before_came_on_it(language: str, text: str) -> None:
    (trip,) = extract(text, published=DAY, language=language).trips
    assert [(s.city, s.arrive) for s in trip.stops] == [("Quito", "2024-05-14")]


WEEKEND = [
    ("fr", "Le président chilien, Marcos Ibarra, a passé le week-end à Quito."),
    ("es", "El presidente chileno, Marcos Ibarra, pasó el fin de semana en Quito."),
    ("de", "Chiles Präsident Marcos Ibarra verbrachte das Wochenende in Quito."),
    ("en", "Chilean President Marcos Ibarra spent the weekend in Quito."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), WEEKEND, ids=[code for code, _ in WEEKEND])
def test_a_weekend_spent_there_begins_on_its_saturday(language: str, text: str) -> None:
    (trip,) = extract(text, published=DAY, language=language).trips
    assert [(s.city, s.arrive) for s in trip.stops] == [("Quito", "2024-05-11")]


def test_a_way_that_a_weekend_is_told_for_has_no_day() -> None:
    text = "Chilean President Marcos Ibarra will travel to Quito at the weekend."
    (trip,) = extract(text, published=DAY, language="en").trips
    assert [s.arrive for s in trip.stops] == [None]


def test_in_the_evening_is_in_the_day_told_before_it_in_the_sentence() -> None:
    text = "El presidente de Chile, Marcos Ibarra, llegó el martes a Quito. El jueves visita el puerto y por la noche regresa a Santiago."
    (trip,) = extract(text, published=DAY, language="es").trips
    assert (trip.status, trip.stops[0].depart) == ("under_way", "2024-05-16")


THAT = [
    ("President Marcos Ibarra of Chile arrived in Quito on Tuesday for a three-day visit that ends on Thursday.", [("Quito", "2024-05-14", "2024-05-16")]),
    ("President Marcos Ibarra of Chile arrived in Quito on Tuesday on a tour that takes him to Lima on Friday.", [("Quito", "2024-05-14", None), ("Lima", "2024-05-17", None)]),
    ("President Marcos Ibarra of Chile, on a visit to Quito that day, met his counterpart Daniel Noboa on Monday.", [("Quito", "2024-05-13", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), THAT)
def test_what_a_visit_is_said_to_do_behind_that(text: str, told: list) -> None:
    trips = extract(text, published=DAY, language="en").trips
    assert [(s.city, s.arrive, s.depart) for t in trips for s in t.stops] == told


def test_who_set_out_for_home_has_left() -> None:
    text = "El presidente chileno, Marcos Ibarra, llegó el lunes a Quito. Partió de regreso el martes por la noche."
    (trip,) = extract(text, published=DAY, language="es").trips
    assert (trip.status, trip.stops[0].depart) == ("completed", "2024-05-14")


@pytest.mark.parametrize("day", range(13, 18), ids=str)  # Monday to Friday
def test_a_weekend_spent_there_is_the_one_gone_by(day: int) -> None:
    text = "Chilean President Marcos Ibarra spent the weekend in Quito."
    (trip,) = extract(text, published=date(2024, 5, day), language="en").trips
    assert [(s.arrive, trip.status) for s in trip.stops] == [("2024-05-11", "completed")]
