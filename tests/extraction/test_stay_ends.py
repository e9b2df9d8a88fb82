"""When a stay ends: the way leads on from there, a visit lasts until a day, the way home follows, hours only."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

DAY = date(2024, 6, 12)  # a Wednesday

# language, what is told behind "arrived in Lima on Monday" -> the day of leaving Lima
ARRIVED = {
    "fr": "La présidente kényane Ana Prado est arrivée lundi à Lima",
    "en": "Kenyan President Ana Prado arrived in Lima on Monday",
    "es": "La presidenta de Kenia, Ana Prado, llegó el lunes a Lima",
    "de": "Die kenianische Präsidentin Ana Prado ist am Montag in Lima eingetroffen",
}
LEFT = [
    # the way leads on from where she is
    ("fr", ". De là, elle gagnera Quito jeudi.", "2024-06-13"),
    ("fr", ", d'où elle gagnera Quito jeudi.", "2024-06-13"),
    ("en", ". From there she goes to Quito on Thursday.", "2024-06-13"),
    ("en", ", from where she travelled to Quito on Tuesday.", "2024-06-11"),
    ("en", ". She flew to Quito the same evening.", "2024-06-10"),
    ("es", ". De allí se trasladará el jueves a Quito.", "2024-06-13"),
    ("es", ", desde donde se trasladará el jueves a Quito.", "2024-06-13"),
    ("es", ". El jueves volará a Quito.", "2024-06-13"),
    ("de", ". Von dort reist sie am Donnerstag nach Quito.", "2024-06-13"),
    ("de", ". Noch am Abend fuhr sie nach Cusco.", "2024-06-10"),
    # a visit that lasts until a day
    ("fr", " pour une visite qui se prolongera jusqu'à vendredi.", "2024-06-14"),
    ("en", " for a visit that is to last until Friday.", "2024-06-14"),
    ("es", " para una visita que se extenderá hasta el viernes.", "2024-06-14"),
    ("de", ". Der Besuch dauert bis Freitag.", "2024-06-14"),
    # the way home, on the day of what was told before
    ("de", ". Am Donnerstag trifft sie Luis Quispe, anschließend tritt sie die Heimreise an.", "2024-06-13"),
    ("fr", ". Jeudi, elle visitera une école. Son retour est prévu le soir même.", "2024-06-13"),
    # a few hours
    ("fr", ". Elle n'y a passé que quelques heures.", "2024-06-10"),
    ("fr", ", où elle n'est restée que trois heures.", "2024-06-10"),
    ("fr", " pour une visite de quelques heures.", "2024-06-10"),
    ("en", ". She was to stay only a few hours.", "2024-06-10"),
    ("en", ". She spent just three hours in the city.", "2024-06-10"),
    ("es", ", donde permaneció solo tres horas.", "2024-06-10"),
    ("de", ". Sie blieb nur wenige Stunden.", "2024-06-10"),
]


@pytest.mark.parametrize(("language", "tail", "day"), LEFT, ids=[f"{lang} {tail}" for lang, tail, _ in LEFT])
def test_day_of_leaving(language: str, tail: str, day: str) -> None:
    trip = extract(ARRIVED[language] + tail, published=DAY, language=language).trips[0]
    stop = next(stop for stop in trip.stops if stop.city == "Lima")
    assert (stop.arrive, stop.depart) == ("2024-06-10", day)


NOT_LEFT = [
    ("en", ". She spent two hours with President Luis Quispe."),
    ("en", ". She was in the palace a few hours before the vote."),
    ("en", ". She goes to Quito on Thursday."),
    ("fr", ". Elle était à Lima quelques heures avant le vote."),
    ("fr", ". Elle a parlé d'un accord avec un chef rebelle, qui restera en prison jusqu'à vendredi."),
    ("es", ". Estuvo en el palacio unas horas antes de la votación."),
    ("de", ". Sie war wenige Stunden vor der Wahl in Lima."),
]


@pytest.mark.parametrize(("language", "tail"), NOT_LEFT, ids=[f"{lang} {tail}" for lang, tail in NOT_LEFT])
def test_nothing_tells_when_she_left(language: str, tail: str) -> None:
    trip = extract(ARRIVED[language] + tail, published=DAY, language=language).trips[0]
    assert [stop.depart for stop in trip.stops if stop.city == "Lima"] == [None]


SPENT = [
    ("en", "Kenyan President Ana Prado spent a little over three hours in Lima on Tuesday."),
    ("fr", "La présidente kényane Ana Prado a passé mardi quelques heures à Lima."),
    ("es", "La presidenta de Kenia, Ana Prado, estuvo el martes apenas unas horas en Lima."),
    ("de", "Die kenianische Präsidentin Ana Prado war am Dienstag nur wenige Stunden in Lima."),
]


@pytest.mark.parametrize(("language", "text"), SPENT, ids=[lang for lang, _ in SPENT])
def test_a_stay_of_a_few_hours(language: str, text: str) -> None:
    (trip,) = extract(text, published=DAY, language=language).trips
    assert [(s.city, s.arrive, s.depart) for s in trip.stops] == [("Lima", "2024-06-11", "2024-06-11")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El presidente letón, Mart Laar, aterrizó el domingo en Rabat, donde estará hasta el jueves."),
        ("fr", "Le président letton Mart Laar est arrivé dimanche à Rabat, où il sera jusqu'à jeudi."),
        ("it", "Il presidente lettone Mart Laar è arrivato domenica a Rabat, dove sarà fino a giovedì."),
        ("pt", "O presidente letão Mart Laar chegou domingo a Rabat, onde estará até quinta-feira."),
    ],
)
def test_where_somebody_is_until_a_day(language: str, text: str) -> None:
    (trip,) = extract(text, published=DAY, language=language).trips
    assert [(s.city, s.arrive, s.depart) for s in trip.stops] == [("Rabat", "2024-06-09", "2024-06-13")]


@pytest.mark.parametrize(
    "text",
    [
        "El presidente letón, Mart Laar, aterrizó el domingo en Rabat, donde estuvo detenido hasta el lunes un opositor.",
        "El presidente letón, Mart Laar, aterrizó el domingo en Rabat, donde están presos hasta el jueves varios militares.",
    ],
)
def test_others_are_held_there_until_a_day(text: str) -> None:
    (trip,) = extract(text, published=DAY, language="es").trips
    assert [(s.city, s.arrive, s.depart) for s in trip.stops] == [("Rabat", "2024-06-09", None)]
