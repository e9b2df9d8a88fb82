"""Stops told in a row, ahead of their traveller or behind him, and the days each of them has ("After Oslo on Monday
and Riga on Tuesday, X arrived in Rome", "next week X is in Oslo on Monday"). All is told on Wednesday, 15 May 2024.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read

TOLD = date(2024, 5, 15)


def stops(text: str, language: str) -> list[tuple[str | None, str | None]]:
    return [(s.city, s.arrive) for trip in read(text, language, published=TOLD).trips for s in trip.stops]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "After Riga on Sunday and Oslo on Monday, Kenya's foreign minister, Alfred Otieno, arrived in Rome on Tuesday."),
        ("fr", "Après Riga dimanche et Oslo lundi, le chef de la diplomatie kényane, Alfred Otieno, est arrivé mardi à Rome."),
        ("es", "Después de Riga el domingo y Oslo el lunes, el canciller keniano, Alfred Otieno, llegó el martes a Roma."),
        ("en", "Riga on Sunday, Oslo on Monday, Rome on Tuesday: Kenya's foreign minister, Alfred Otieno, is touring Europe."),
        ("fr", "Riga dimanche, Oslo lundi, Rome mardi : le chef de la diplomatie kényane, Alfred Otieno, parcourt l'Europe."),
        ("fr", "Dimanche à Riga, lundi à Oslo, le chef de la diplomatie kényane, Alfred Otieno, est depuis mardi à Rome."),
    ],
)  # fmt: skip
def test_stops_before_their_traveller_have_their_days(language: str, text: str) -> None:
    assert stops(text, language) == [("Riga", "2024-05-12"), ("Oslo", "2024-05-13"), ("Rome", "2024-05-14")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "After Riga and Oslo, Kenya's foreign minister, Alfred Otieno, arrived in Rome on Tuesday."),
        (
            "fr",
            "Après Riga et Oslo, le chef de la diplomatie kényane, Alfred Otieno, est arrivé mardi à Rome.",
        ),
        ("es", "Tras Riga y Oslo, el canciller keniano, Alfred Otieno, llegó el martes a Roma."),
    ],
)
def test_stops_come_before_what_they_are_told_before(language: str, text: str) -> None:
    assert stops(text, language) == [("Riga", None), ("Oslo", None), ("Rome", "2024-05-14")]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "Kenya's foreign minister, Alfred Otieno, is in Rome today after visiting Oslo on Monday.", "2024-05-13"),
        ("en", "Kenya's foreign minister, Alfred Otieno, arrives in Rome on Friday after visiting Oslo on Monday.", "2024-05-13"),
        ("en", "Kenya's foreign minister, Alfred Otieno, arrives in Rome on Friday after visiting Oslo on Thursday.", "2024-05-16"),
        ("fr", "Le chef de la diplomatie kényane, Alfred Otieno, est aujourd'hui à Rome après avoir visité Oslo lundi.", "2024-05-13"),
        ("fr", "Le chef de la diplomatie kényane, Alfred Otieno, arrive vendredi à Rome après une visite à Oslo lundi.", "2024-05-13"),
        ("es", "El canciller keniano, Alfred Otieno, está hoy en Roma tras visitar Oslo el lunes.", "2024-05-13"),
        ("de", "Der kenianische Außenminister Alfred Otieno ist heute in Rom, nachdem er am Montag Oslo besucht hatte.", "2024-05-13"),
    ],
)  # fmt: skip
def test_what_lies_before_a_journey_told_now_is_over(language: str, text: str, day: str) -> None:
    assert ("Oslo", day) in stops(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "After Riga and Oslo, Kenya's foreign minister, Alfred Otieno, criticised Rome too."),
        ("en", "After Oslo's vote on Monday, Kenya's foreign minister, Alfred Otieno, called for calm."),
        ("en", "Riga, Oslo and Rome: Kenya's foreign minister, Alfred Otieno, thanked three capitals."),
        ("fr", "Après Oslo, Riga doit trancher, a estimé le chef de la diplomatie kényane, Alfred Otieno."),
        ("es", "Tras Riga y Oslo, el canciller keniano, Alfred Otieno, criticó también a Roma."),
        ("en", "In Nairobi on Monday and in Mombasa on Tuesday, Kenya's foreign minister, Alfred Otieno, called for calm."),
    ],
)  # fmt: skip
def test_places_that_head_a_sentence_without_a_journey_are_no_stops(language: str, text: str) -> None:
    assert stops(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kenya's foreign minister, Alfred Otieno, took three lawmakers to Oslo in March."),
        ("en", "In March Kenya's foreign minister, Alfred Otieno, shuttled between Oslo and Riga."),
        ("en", "In March Kenya's foreign minister, Alfred Otieno, used a stopover in Oslo to see his Norwegian colleague."),
        ("fr", "En mars, le chef de la diplomatie kényane, Alfred Otieno, a emmené trois députés à Oslo."),
        ("fr", "En mars, le chef de la diplomatie kényane, Alfred Otieno, a fait la navette entre Oslo et Riga."),
        ("es", "En marzo, el canciller keniano, Alfred Otieno, aprovechó una escala en Oslo para ver a su colega noruego."),
        ("en", "In March Kenya's foreign minister, Alfred Otieno, joined other leaders in Oslo for a summit on debt."),
        ("en", "In March Kenya's foreign minister, Alfred Otieno, took his campaign for debt relief to Oslo."),
        ("fr", "En mars, le chef de la diplomatie kényane, Alfred Otieno, a eu droit à un accueil chaleureux à Oslo."),
        ("fr", "En mars, le chef de la diplomatie kényane, Alfred Otieno, s'est joint à Oslo à d'autres dirigeants."),
        ("en", "Kenya's foreign minister, Alfred Otieno, told the Norwegian prime minister, Ole Holt, in Oslo in March that the deal was off."),
    ],
)  # fmt: skip
def test_further_ways_to_be_there(language: str, text: str) -> None:
    assert stops(text, language)[0] == ("Oslo", "2024-03")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In March Kenya's foreign minister, Alfred Otieno, took the dispute to Oslo."),
        (
            "en",
            "In March Kenya's foreign minister, Alfred Otieno, praised the Norwegian prime minister, Ole Holt, in Oslo.",
        ),
        ("fr", "En mars, le chef de la diplomatie kényane, Alfred Otieno, a emmené son parti vers Oslo."),
        (
            "fr",
            "En mars, le chef de la diplomatie kényane, Alfred Otieno, a eu droit à une explication d'Oslo.",
        ),
        (
            "en",
            "In March Kenya's foreign minister, Alfred Otieno, joined other leaders in condemning the attack in Oslo.",
        ),
    ],
)
def test_ways_that_lead_nowhere(language: str, text: str) -> None:
    assert stops(text, language) == []


def ends(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    trips = read(text, language, published=TOLD).trips
    return [(s.city or s.country, s.arrive, s.depart) for trip in trips for s in trip.stops]


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("fr", "La semaine prochaine, le président kényan, Alfred Otieno, sera lundi à Oslo et mercredi à Riga.", ("2024-05-20", "2024-05-22")),
        ("es", "La próxima semana, el presidente keniano, Alfred Otieno, estará el lunes en Oslo y el miércoles en Riga.", ("2024-05-20", "2024-05-22")),
        ("en", "Next week Kenya's president, Alfred Otieno, heads for Oslo on Monday and Riga on Wednesday.", ("2024-05-20", "2024-05-22")),
        ("fr", "La semaine dernière, le président kényan, Alfred Otieno, était lundi à Oslo et mardi à Riga.", ("2024-05-06", "2024-05-07")),
        ("en", "Last week Kenya's president, Alfred Otieno, was in Oslo on Monday and in Riga on Tuesday.", ("2024-05-06", "2024-05-07")),
    ],
)  # fmt: skip
def test_weekdays_are_of_the_week_that_heads_the_sentence(
    language: str, text: str, days: tuple[str, str]
) -> None:
    assert stops(text, language) == list(zip(("Oslo", "Riga"), days, strict=True))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kenya's president, Alfred Otieno, will be in Norway from May 17 to 19, in Latvia on the 20th and in Italy from the 21st to the 23rd."),
        ("fr", "Le président kényan, Alfred Otieno, sera en Norvège du 17 au 19 mai, en Lettonie le 20 et en Italie du 21 au 23 mai."),
        ("es", "El presidente keniano, Alfred Otieno, estará en Noruega del 17 al 19 de mayo, en Letonia el 20 y en Italia del 21 al 23."),
    ],
)  # fmt: skip
def test_a_day_may_leave_its_month_to_its_neighbour(language: str, text: str) -> None:
    assert ends(text, language) == [
        ("NO", "2024-05-17", "2024-05-19"),
        ("LV", "2024-05-20", None),
        ("IT", "2024-05-21", "2024-05-23"),
    ]


def test_until_a_weekday_is_after_the_days_told_before() -> None:
    text = "Kenya's president, Alfred Otieno, leaves on Friday for Oslo and Riga, a trip that will keep him away until Wednesday."
    assert ends(text, "en") == [("Oslo", "2024-05-17", None), ("Riga", None, "2024-05-22")]
