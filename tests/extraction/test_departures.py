"""When somebody leaves: takes off, is back, ends a visit; and what of it tells that a journey is over."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract
from tests.extraction.reading import read

DAY = date(2024, 5, 15)  # a Wednesday

LEFT = [
    ("Le président français est arrivé lundi à Rabat. Il repart jeudi pour Paris.", "2024-05-16"),
    ("Le président français est arrivé lundi à Rabat. Son retour à Paris est prévu jeudi.", "2024-05-16"),
    ("Le président français se rendra lundi à Rabat. Il repartira pour Paris le lendemain.", "2024-05-21"),
    ("Le président français se rendra lundi à Rabat. Il reprendra l'avion pour Paris mardi.", "2024-05-21"),
    ("Le président français est attendu mardi à Rabat, d'où il repartira jeudi.", "2024-05-23"),
    ("Arrivé samedi à Rabat, le président français en est reparti lundi.", "2024-05-13"),
    ("Le président français est à Rabat, où sa visite prendra fin vendredi.", "2024-05-17"),
    ("Le président français a entamé mardi à Rabat une visite qui se terminera jeudi.", "2024-05-16"),
    (
        "Au terme d'une visite de deux jours à Rabat, le président français a regagné Paris lundi.",
        "2024-05-13",
    ),
    ("Le président français est arrivé lundi à Rabat, où il restera jusqu'à jeudi.", "2024-05-16"),
]


@pytest.mark.parametrize(("text", "depart"), LEFT, ids=[t for t, _ in LEFT])
def test_day_of_leaving(text: str, depart: str) -> None:
    (trip,) = extract(text, published=DAY, language="fr").trips
    assert [stop.depart for stop in trip.stops] == [depart]


def test_who_has_left_today_is_no_longer_there() -> None:
    text = "Le président français est arrivé lundi à Rabat. Il a quitté le Maroc mercredi matin."
    (trip,) = extract(text, published=DAY, language="fr").trips
    assert (trip.status, trip.stops[0].depart) == ("completed", "2024-05-15")


def test_the_day_of_taking_off_is_not_that_of_arriving() -> None:
    text = "Le président français s'envolera lundi pour Rabat. Il sera mardi à Rabat."
    (trip,) = extract(text, published=DAY, language="fr").trips
    assert [stop.arrive for stop in trip.stops] == ["2024-05-21"]


MIDWAY = [
    ("fr", "Au deuxième jour de sa visite à Rabat, le président français a rencontré le roi Mohammed VI."),
    ("en", "On the second day of his visit to Rabat, the French president met King Mohammed VI."),
    ("es", "En el segundo día de su visita a Rabat, el presidente francés se reunió con el rey."),
    ("de", "Am zweiten Tag seines Besuchs in Rabat traf der französische Präsident den König."),
]


@pytest.mark.parametrize(("language", "text"), MIDWAY, ids=[lang for lang, _ in MIDWAY])
def test_a_day_counted_within_a_visit_is_under_way(language: str, text: str) -> None:
    (trip,) = extract(text, published=DAY, language=language).trips
    assert (trip.status, [stop.city for stop in trip.stops]) == ("under_way", ["Rabat"])


RELATIVE = [
    ("Le président français a évoqué la visite qu'il va effectuer à Pékin lundi.", "announced"),
    ("La visite que le président français effectuera lundi à Pékin durera deux jours.", "announced"),
    ("Le voyage que le président français fera lundi à Pékin est le premier.", "announced"),
]


@pytest.mark.parametrize(("text", "status"), RELATIVE, ids=[t for t, _ in RELATIVE])
def test_a_visit_told_by_its_relative_clause(text: str, status: str) -> None:
    (trip,) = extract(text, published=DAY, language="fr").trips
    assert (trip.status, trip.stops[0].city, trip.stops[0].arrive) == (status, "Beijing", "2024-05-20")


def test_an_adjective_of_two_countries_is_of_the_one_told() -> None:
    text = "Le président congolais est arrivé lundi à Paris. La situation à Brazzaville reste calme."
    (trip,) = extract(text, published=DAY, language="fr").trips
    assert trip.travellers[0].country == "CG"
    (trip,) = extract("Le président congolais est à Paris.", published=DAY, language="fr").trips
    assert trip.travellers[0].country == "CD"


def test_leaving_home_begins_what_was_announced() -> None:
    text = "Le président français est attendu mercredi à Rabat. Il a quitté Paris mercredi matin."
    (trip,) = extract(text, published=DAY, language="fr").trips
    assert (trip.status, trip.stops[0].arrive) == ("under_way", "2024-05-15")


def test_leaving_for_another_place_is_no_end() -> None:
    text = "Le président français a décollé mardi de Rabat à destination de Niamey."
    (trip,) = extract(text, published=DAY, language="fr").trips
    assert trip.status == "under_way"
    assert [(s.city, s.arrive, s.depart) for s in trip.stops] == [
        ("Rabat", None, "2024-05-14"),
        ("Niamey", "2024-05-14", None),
    ]


BEFORE_THE_WAY_HOME = [
    ("en", "Kenyan President William Ruto, whom King Felipe of Spain had received in Madrid on Saturday, has flown home."),
    ("fr", "Le président kényan William Ruto, que le roi Felipe d'Espagne avait reçu samedi à Madrid, a regagné Nairobi."),
    ("es", "El presidente de Kenia, William Ruto, a quien el rey Felipe de España había recibido el sábado en Madrid, regresó a Nairobi."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), BEFORE_THE_WAY_HOME)
def test_what_had_been_before_is_not_the_day_of_the_way_home(language: str, text: str) -> None:
    (trip,) = extract(text, published=DAY, language=language).trips
    assert [(s.city, s.arrive, s.depart) for s in trip.stops] == [("Madrid", "2024-05-11", None)]


def test_a_king_is_no_president() -> None:
    text = (
        "Le roi Mohammed VI est arrivé samedi à Rome. Le président français François Hollande est à Madrid. "
        "Le roi, pour sa part, sera lundi à Tunis."
    )
    trips = extract(text, published=DAY, language="fr").trips
    assert [(t.travellers[0].name, t.stops[-1].city) for t in trips] == [
        ("Mohammed VI", "Tunis"),
        ("François Hollande", "Madrid"),
    ]


def test_a_participle_at_the_head_keeps_its_day() -> None:
    text = "Réélu dimanche, le président kazakh est attendu à Paris le mardi 28 mai."
    (trip,) = extract(text, published=DAY, language="fr").trips
    assert trip.stops[0].arrive == "2024-05-28"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Norwegian Prime Minister Ole Holt left Oslo on Monday for Nairobi."),
        ("fr", "Le Premier ministre norvégien Ole Holt a quitté Oslo lundi pour Nairobi."),
        ("de", "Der norwegische Ministerpräsident Ole Holt verließ Oslo am Montag in Richtung Nairobi."),
    ],
)
def test_who_leaves_home_for_a_place_comes_there_that_day(language: str, text: str) -> None:
    (trip,) = read(text, language).trips
    assert [(s.city, s.arrive) for s in trip.stops] == [("Nairobi", "2026-02-23")]


LED_SOMEWHERE = [
    ("fr", "Avant son départ mardi pour Rome, le ministre kényan Paul Otieno a parlé à la presse.", "completed"),
    ("fr", "Le ministre kényan Paul Otieno a reporté son départ pour Rome.", "postponed"),
    ("fr", "Le ministre kényan Paul Otieno a parlé mardi. Son départ pour Rome est prévu jeudi.", "announced"),
    ("en", "Before his departure for Rome on Tuesday, Kenyan Minister Paul Otieno spoke to reporters.", "completed"),
    ("en", "Kenyan Minister Paul Otieno postponed his departure for Rome.", "postponed"),
    ("es", "Antes de su partida a Roma el martes, el ministro keniano Paul Otieno habló con la prensa.", "completed"),
    ("es", "El ministro keniano Paul Otieno aplazó su salida hacia Roma.", "postponed"),
    ("de", "Vor seiner Abreise nach Rom am Dienstag sprach der kenianische Minister Paul Otieno mit Reportern.", "completed"),
    ("de", "Der kenianische Minister Paul Otieno verschob seine Abreise nach Rom.", "postponed"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "status"), LED_SOMEWHERE)
def test_a_departure_that_tells_where_to(language: str, text: str, status: str) -> None:
    told = extract(text, published=DAY, language=language).trips
    assert [(t.travellers[0].name, t.status, t.stops[0].city) for t in told] == [
        ("Paul Otieno", status, "Rome")
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le ministre kényan Paul Otieno a parlé de son départ. À Rome, on le regrette."),
        ("fr", "Le ministre kényan Paul Otieno a regretté le départ de son homologue, pour Rome un allié."),
        ("en", "Kenyan Minister Paul Otieno spoke of his departure from the bank in Rome."),
        ("es", "El ministro keniano Paul Otieno habló de su salida del partido a la prensa de Roma."),
    ],
)
def test_a_departure_that_leads_nowhere(language: str, text: str) -> None:
    assert extract(text, published=DAY, language=language).trips == ()


def test_who_has_left_a_place_again_was_there() -> None:
    text = "Le ministre kényan Paul Otieno est reparti mardi de Rome."
    (trip,) = extract(text, published=DAY, language="fr").trips
    assert [(stop.city, stop.depart) for stop in trip.stops] == [("Rome", "2024-05-14")]
