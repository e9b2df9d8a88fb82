"""Ways of saying of the Spanish press, and their like in other languages: people, places and verbs."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import Directory
from tests.extraction.reading import ROOT, events, read, trip, trips


@pytest.mark.parametrize(
    "text",
    [
        "Asistirán a la cumbre de Quito el canadiense Justin Trudeau y el argentino Mauricio Macri.",
        "A la cumbre de Quito asistirán el argentino Mauricio Macri, la chilena Michelle Bachelet y el canadiense Justin Trudeau.",
    ],
)
def test_nationals_who_come(text: str) -> None:
    directory = Directory.from_tables(ROOT / "seeds")
    told = read(text, "es", published=date(2018, 2, 6), directory=directory).trips
    assert {"Justin Trudeau", "Mauricio Macri"} <= {p.name for trip in told for p in trip.travellers}
    assert {s.city for trip in told for s in trip.stops} == {"Quito"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("La vicepresidenta de Colombia, Francia Márquez, viajará el jueves a Nairobi.", "Francia Márquez"),
        ("El ministro israelí Israel Cohen viajará el jueves a Nairobi.", "Israel Cohen"),
    ],
)
def test_first_names_that_are_countries(text: str, who: str) -> None:
    assert trips(read(text, "es")) == [trip(who, "announced", ("Nairobi", "KE", "2026-02-26", None))]


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("es", "La primera ministra noruega Kari Holt llegó el lunes a la capital de Letonia.", "Riga"),
        ("es", "La primera ministra noruega Kari Holt visitará Ginebra y Bruselas. El jueves cenará en la ciudad suiza con el presidente Alain Berset.", "Geneva"),
        ("fr", "La Première ministre norvégienne Kari Holt visitera Genève et Bruxelles. Jeudi, elle dînera dans la ville suisse avec le président Alain Berset.", "Geneva"),
        ("en", "Norwegian Prime Minister Kari Holt will visit Geneva and Brussels. On Thursday she will meet President Alain Berset in the Swiss city.", "Geneva"),
        ("de", "Die norwegische Ministerpräsidentin Kari Holt besucht Genf und Brüssel. Am Donnerstag trifft sie in der Schweizer Stadt Präsident Alain Berset.", "Geneva"),
    ],
)  # fmt: skip
def test_cities_told_by_their_country(language: str, text: str, city: str) -> None:
    (told,) = read(text, language).trips
    assert told.stops[0].city == city
    assert all(event.place_country == told.stops[0].country for event in told.events)


def test_capital_of_the_country_the_story_is_from() -> None:
    text = "OSLO.- El ministro Jan Berg viajará a Nueva Delhi. La ministra india Asha Rao había venido en enero a la capital del país."
    assert trip("Asha Rao", "completed", ("Oslo", "NO", "2026-01", None)) in trips(read(text, "es"))


@pytest.mark.parametrize(
    ("text", "place", "status"),
    [
        ("La primera ministra noruega Kari Holt volvió a viajar el lunes a Quito.", "Quito", "completed"),
        ("La primera ministra noruega Kari Holt volvió a Quito el lunes.", "Quito", "completed"),
        ("La primera ministra noruega Kari Holt volverá a reunirse el jueves en Quito con Daniel Noboa.", "Quito", "announced"),
    ],
)  # fmt: skip
def test_again(text: str, place: str, status: str) -> None:
    assert [(s, [city for city, *_ in stops]) for _, s, stops in trips(read(text, "es"))] == [
        (status, [place])
    ]


def test_back_home_is_no_stop() -> None:
    text = "La primera ministra noruega Kari Holt volvió a Oslo el lunes."
    assert trips(read(text, "es")) == []


@pytest.mark.parametrize(
    "verb", ["la espera", "la esperaba", "le espera", "la esperará", "la aguarda", "la recibirá"]
)
def test_who_waits_there(verb: str) -> None:
    text = f"La primera ministra noruega Kari Holt viajará el jueves a Quito. Allí {verb} la ministra ecuatoriana Rosa Paz."
    (event,) = events(read(text, "es"))
    assert event[:3] == ("bilateral_meeting", ["Rosa Paz"], "EC")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Viajaron con la primera ministra noruega Kari Holt los ministros Jan Berg y Ola Dahl. El jueves, Holt cenará en Quito con el presidente ecuatoriano Daniel Paz, y ambos firmarán un acuerdo."),
        ("es", "La primera ministra noruega Kari Holt viajó a Quito con los ministros Jan Berg y Ola Dahl. El jueves, Holt cenará con el presidente ecuatoriano Daniel Paz, y los dos firmarán un acuerdo."),
    ],
)  # fmt: skip
def test_both_are_those_of_the_sentence(language: str, text: str) -> None:
    signed = [p for p in read(text, language).trips if any(e.kind == "signing" for e in p.events)]
    assert [p.travellers[0].name for p in signed] == ["Kari Holt"]


def test_two_countries_are_no_people() -> None:
    text = "La primera ministra noruega Kari Holt llegó el lunes a Quito. Los dos países firmarán un acuerdo. Este viaje es el tercero."
    assert [people for people, *_ in trips(read(text, "es"))] == [["Kari Holt"]]


def test_titles_of_things_are_no_names() -> None:
    text = "La primera ministra noruega Kari Holt cenará el jueves en Ginebra con el presidente del Comité Internacional de la Cruz Roja, Ola Dahl, y con la jefa de la Organización de Energía Atómica, Eva Lind."
    assert {name for _, names, *_ in events(read(text, "es")) for name in names} == {"Ola Dahl", "Eva Lind"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El ministro noruego Enrique Reina viajó el lunes a Quito. Reina había estado en Lima en enero."),
        ("es", "El ministro noruego Juan Rey viajó el lunes a Quito. Rey había estado en Lima en enero."),
        ("en", "Norwegian Minister Jane King travelled to Quito on Monday. King had been in Lima in January."),
    ],
)  # fmt: skip
def test_surnames_like_offices(language: str, text: str) -> None:
    told = trips(read(text, language))
    assert {tuple(people) for people, *_ in told} == {(told[0][0][0],)} and len(told) == 2


def test_offices_beside_their_names() -> None:
    text = (
        "El ministro noruego Enrique Reina viajó el lunes a Quito. La Reina Sonja viajará a Lima el jueves."
    )
    first, *others = trips(read(text, "es"))
    assert first[0] == ["Enrique Reina"]
    assert "Enrique Reina" not in str(others)


def test_an_office_right_behind_another() -> None:
    text = "El presidente noruego Jan Berg viajó el lunes a Quito. Acompañan al jefe de Estado la canciller, Eva Lind, y el ministro Ola Dahl."
    assert trips(read(text, "es"))[0][0] == ["Jan Berg", "Eva Lind", "Ola Dahl"]


def test_a_day_of_work_told_with_its_subject() -> None:
    text = "El presidente noruego Jan Berg viajó a Quito, donde el jueves cumplirá una apretada jornada centrada en el comercio."
    (told,) = trips(read(text, "es"))
    assert told[2][0][:3] == ("Quito", "EC", "2026-02-26")


@pytest.mark.parametrize(
    "text",
    [
        "Los reyes de Noruega, Harald V y Sonja, llegaron el lunes a Quito. Los Reyes viajarán el jueves a Lima.",
        "El rey Harald V y la reina Sonja llegaron el lunes a Quito. Los Reyes viajarán el jueves a Lima.",
    ],
)
def test_a_royal_couple(text: str) -> None:
    (told,) = trips(read(text, "es"))
    assert told[0][0] == "Harald V" and [city for city, *_ in told[2]] == ["Quito", "Lima"]


def test_a_royal_couple_never_named() -> None:
    text = "El ministro noruego Jan Berg y la ministra Eva Lind viajaron el lunes a Quito. Los Reyes viajarán el jueves a Lima."
    assert "Lima" not in str(trips(read(text, "es")))


@pytest.mark.parametrize(
    ("text", "who", "where"),
    [
        ("La ministra peruana de Exteriores, Ana Quispe, hizo la semana pasada un recorrido por Quito y Bogotá.", "Ana Quispe", ["Quito", "Bogotá"]),
        ("La ministra peruana de Exteriores, Ana Quispe, realizó un primer recorrido por Quito y Bogotá.", "Ana Quispe", ["Quito", "Bogotá"]),
        ("El presidente chileno, Ugo Ponce, tuvo que viajar el lunes a Tokio.", "Ugo Ponce", ["Tokyo"]),
        ("El presidente chileno, Ugo Ponce, se vio obligado a quedarse en Lima.", "Ugo Ponce", ["Lima"]),
    ],
)  # fmt: skip
def test_tours_and_what_had_to_be_done(text: str, who: str, where: list[str]) -> None:
    told = trips(read(text, "es"))
    assert [(people, [city for city, _, _, _ in stops]) for people, _, stops in told] == [([who], where)]


@pytest.mark.parametrize(
    "text",
    [
        "El presidente francés, Luc Morand, tiene presente en Malí a su mejor tropa.",
        "El ministro peruano Hugo Arana alabó el sendero recorrido por Quito.",
    ],
)
def test_what_is_kept_in_mind_or_walked_is_no_journey(text: str) -> None:
    assert trips(read(text, "es")) == []


@pytest.mark.parametrize("did", ["igual que hizo", "como ya hizo", "tal y como hizo"])
def test_what_another_did_as_well(did: str) -> None:
    text = (
        f"El primer ministro danés, Jens Holm, visitó el lunes Kiev, {did} el presidente letón, Andris Kalns."
    )
    assert [people for people, _, _ in trips(read(text, "es"))] == [["Jens Holm"], ["Andris Kalns"]]


@pytest.mark.parametrize(
    "text",
    [
        "La visita de la canciller peruana, Ana Quispe, a Ginebra fue un éxito.",
        "El viaje de la ministra de Perú, Ana Quispe, a Ginebra ha costado dos millones.",
        "La ministra peruana, Ana Quispe, se dejará ver el jueves por Ginebra.",
        "Recién llegada de Ginebra, la canciller peruana, Ana Quispe, compareció ante el Congreso.",
        "La canciller peruana, Ana Quispe, tiene las maletas hechas: el jueves vuela a Ginebra.",
        "La canciller peruana, Ana Quispe, abrió en Ginebra el foro de los Andes.",
        "La canciller peruana, Ana Quispe, lleva en Ginebra desde el domingo.",
    ],
)
def test_journeys_told_loosely(text: str) -> None:
    told = trips(read(text, "es"))
    assert [(people, [city for city, _, _, _ in stops]) for people, _, stops in told] == [
        (["Ana Quispe"], ["Geneva"])
    ]


@pytest.mark.parametrize(
    "text",
    [
        "La ministra peruana, Ana Quispe, lleva ayuda a los vecinos de Gaza.",
        "La ministra peruana, Ana Quispe, abrió en Ginebra una cuenta.",
    ],
)
def test_what_is_brought_or_opened_is_no_journey(text: str) -> None:
    assert trips(read(text, "es")) == []


def test_behind_the_name_of_whose_journey_it_is_another_may_go_elsewhere() -> None:
    text = (
        "Tras la visita a Roma de la canciller peruana, Ana Quispe, a Ginebra llegó el ministro Juan Pérez."
    )
    told = trips(read(text, "es"))
    assert [(people, [city for city, _, _, _ in stops]) for people, _, stops in told] == [
        (["Ana Quispe"], ["Rome"]),
        (["Juan Pérez"], ["Geneva"]),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El presidente de Estonia, Mart Laar, llegó el lunes a Ottawa. El martes lo recibió en audiencia el primer ministro, Joe Hill."),
        ("it", "Il presidente estone Mart Laar è arrivato lunedì a Ottawa. Martedì lo ha ricevuto il primo ministro, Joe Hill."),
    ],
)  # fmt: skip
def test_who_receives_him_there_is_no_countryman_of_his(language: str, text: str) -> None:
    reading = read(text, language)
    assert [people for people, _, _ in trips(reading)] == [["Mart Laar"]]
    assert [(kind, who) for kind, who, _, _ in events(reading)] == [("bilateral_meeting", ["Joe Hill"])]
