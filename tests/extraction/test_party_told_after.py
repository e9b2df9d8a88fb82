"""Delegations whose members are told behind a colon or a portfolio, and stages of a tour that are dropped."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

IN_OTTAWA = "El presidente de Estonia, Mart Laar, viajó el lunes a Ottawa. "

TOGETHER = [
    (
        "es",
        "El presidente de Estonia, Mart Laar, viajó el lunes a Ottawa con una pequeña comitiva: la canciller, Anna Kaal, y el ministro de Defensa, Jaan Tamm.",
    ),
    ("es", IN_OTTAWA + "Lo acompañan los ministros de Exteriores, Anna Kaal, y Defensa, Jaan Tamm."),
    ("es", IN_OTTAWA + "Lo acompañan los titulares de Exteriores, Anna Kaal, y de Defensa, Jaan Tamm."),
    (
        "en",
        "Estonian President Mart Laar travelled to Ottawa on Monday with a small delegation: Foreign Minister Anna Kaal and Defence Minister Jaan Tamm.",
    ),
    (
        "fr",
        "Le président estonien Mart Laar s'est rendu lundi à Ottawa avec une délégation réduite : la ministre des Affaires étrangères, Anna Kaal, et le ministre de la Défense, Jaan Tamm.",
    ),
]


@pytest.mark.parametrize(("language", "text"), TOGETHER, ids=[text for _, text in TOGETHER])
def test_who_is_told_behind_the_delegation_comes_along(language: str, text: str) -> None:
    told = trips(read(text, language))
    assert {name for who, _, stops in told for name in who if stops[0][0] == "Ottawa"} == {
        "Mart Laar", "Anna Kaal", "Jaan Tamm",
    }  # fmt: skip


def test_whose_sister_comes_along_is_not_told_twice() -> None:
    text = IN_OTTAWA + "La acompaña Liis Laar, hermana del presidente de Letonia."
    assert all("Letonia" not in name for who, *_ in trips(read(text, "es")) for name in who)


def test_who_leads_a_delegation_may_be_told_of_it_in_the_sentence_behind() -> None:
    text = "Una delegación de Estonia llegó el lunes a Ottawa. La encabeza la ministra de Exteriores estonia, Anna Kaal."
    (told,) = trips(read(text, "es"))
    assert (told[0], told[2][0][0]) == (["Anna Kaal"], "Ottawa")


DROPPED = [
    ("es", "El presidente de Estonia, Mart Laar, viajó el lunes a Lima. La etapa de Quito se ha suprimido."),
    (
        "es",
        "El presidente de Estonia, Mart Laar, viajó el lunes a Lima. La etapa de Quito, incluida en el programa inicial, se ha suprimido.",
    ),
    ("fr", "Le président estonien Mart Laar s'est rendu lundi à Lima. L'étape de Quito a été annulée."),
    ("en", "Estonian President Mart Laar travelled to Lima on Monday. The stop in Quito has been cancelled."),
]


@pytest.mark.parametrize(("language", "text"), DROPPED, ids=[text for _, text in DROPPED])
def test_a_stage_dropped_is_a_journey_called_off(language: str, text: str) -> None:
    told = [(status, [city for city, *_ in stops]) for _, status, stops in trips(read(text, language))]
    assert ("cancelled", ["Quito"]) in told
    assert ["Lima"] in [cities for _, cities in told]


def test_how_long_a_tour_took_is_no_day_to_come() -> None:
    text = "La presidenta de Kenia, Anna Kaal, ha viajado en cuatro días por Perú y Chile."
    (told,) = trips(read(text, "es"))
    assert (told[1], [arrive for *_, arrive, _ in told[2]]) == ("completed", [None, None])


def test_what_is_to_come_in_some_days_keeps_its_day() -> None:
    text = "La presidenta de Kenia, Anna Kaal, viajará en cuatro días a Lima."
    assert trips(read(text, "es"))[0][2] == [("Lima", "PE", "2026-02-28", None)]


MONARCHS = [
    ("es", "El rey de España, Felipe VI, recibió el lunes en Madrid al emir de Catar, Saad al Kaal. El emir seguirá viaje a Oslo."),
    ("en", "King Felipe VI of Spain received the emir of Qatar, Saad al Kaal, in Madrid on Monday. The emir will travel on to Oslo."),
    ("fr", "Le roi d'Espagne, Felipe VI, a reçu lundi à Madrid l'émir du Qatar, Saad al Kaal. L'émir se rendra ensuite à Oslo."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), MONARCHS, ids=[language for language, _ in MONARCHS])
def test_the_emir_is_no_king(language: str, text: str) -> None:
    (told,) = trips(read(text, language, published=date(2026, 2, 24)))
    assert (told[0], [city for city, *_ in told[2]]) == (["Saad al Kaal"], ["Madrid", "Oslo"])


FORERUNNERS = [
    ("es", "El presidente de Estonia, Mart Laar, aterrizó el lunes en Lima, convirtiéndose en el segundo presidente estonio en visitar Perú tras Jaan Tamm en 2018."),
    ("en", "Estonian President Mart Laar landed in Lima on Monday, becoming the second Estonian president to visit Peru after Jaan Tamm in 2018."),
    ("fr", "Le président estonien Mart Laar a atterri lundi à Lima, devenant le deuxième président estonien à visiter le Pérou après Jaan Tamm en 2018."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), FORERUNNERS, ids=[language for language, _ in FORERUNNERS])
def test_the_day_of_a_forerunner_is_his_alone(language: str, text: str) -> None:
    assert trips(read(text, language)) == [
        (["Mart Laar"], "under_way", [("Lima", "PE", "2026-02-23", None)]),
        (["Jaan Tamm"], "completed", [(None, "PE", "2018", None)]),
    ]


def test_what_was_attended_before_a_landing_comes_before_it() -> None:
    text = "La presidenta de Kenia, Anna Kaal, llegó el lunes a Lima tras reunirse en Quito con el canciller Hugo Paz."
    (told,) = trips(read(text, "es"))
    assert [city for city, *_ in told[2]] == ["Quito", "Lima"]
