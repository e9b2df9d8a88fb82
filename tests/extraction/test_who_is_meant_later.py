"""Who is meant by an office named later, by another spelling, by who comes home, and by a sheikh."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction.directory import Directory, Holder
from tests.extraction.reading import read, trips

HOLDERS = Directory(
    [
        Holder("Tarik bin Saad Al Kaal", role="Emir", kind="head_of_state", country="QA", start=date(2020, 1, 1)),
        Holder("Mart Laar", role="President", kind="head_of_state", country="EE", start=date(2020, 1, 1)),
    ]
)  # fmt: skip

OTHER_SPELLINGS = [
    ("es", "El emir de Catar, Tarik bin Saad al Caal, llegó el lunes a Lima.", "Tarik bin Saad Al Kaal"),
    ("en", "The emir of Qatar, Tariq bin Saad al-Kaal, arrived in Lima on Monday.", "Tarik bin Saad Al Kaal"),
    ("fr", "Le président estonien, Märt Laare, est arrivé lundi à Lima.", "Mart Laar"),
    ("de", "Der estnische Präsident Jaan Tamm ist am Montag in Lima eingetroffen.", "Jaan Tamm"),
]


@pytest.mark.parametrize(
    ("language", "text", "name"), OTHER_SPELLINGS, ids=[name for *_, name in OTHER_SPELLINGS]
)
def test_who_holds_the_office_is_known_in_another_spelling(language: str, text: str, name: str) -> None:
    (told,) = trips(read(text, language, directory=HOLDERS))
    assert told[0] == [name]


NAMED_LATER = [
    ("es", "El jefe del Estado viajará el lunes a Lima. Mart Laar se reunirá con su homólogo peruano."),
    ("en", "The president will fly to Lima on Monday. Mart Laar will meet his Peruvian counterpart."),
    ("fr", "Le chef de l'État se rendra lundi à Lima. Mart Laar y rencontrera son homologue péruvien."),
]


@pytest.mark.parametrize(("language", "text"), NAMED_LATER, ids=[language for language, _ in NAMED_LATER])
def test_who_is_named_in_the_sentence_behind_is_meant(language: str, text: str) -> None:
    told = trips(read(text, language, directory=HOLDERS))
    assert (["Mart Laar"], "announced", [("Lima", "PE", "2026-03-02", None)]) in told


def test_who_is_at_home_where_the_journey_leads_is_not_meant() -> None:
    text = "El presidente llegará el lunes a Tallin. Mart Laar lo recibirá en Kadriorg."
    assert trips(read(text, "es", directory=HOLDERS)) == []


SHEIKHS = [
    ("es", "El emir de Catar, Saad al Kaal, llegó el lunes a Lima. El jeque viajará el jueves a Quito."),
    ("en", "The emir of Qatar, Saad al Kaal, arrived in Lima on Monday. The sheikh will travel to Quito on Thursday."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), SHEIKHS, ids=[language for language, _ in SHEIKHS])
def test_an_emir_is_a_sheikh(language: str, text: str) -> None:
    (told,) = trips(read(text, language))
    assert [city for city, *_ in told[2]] == ["Lima", "Quito"]


COMES_HOME = [
    "El presidente de Estonia, Mart Laar, voló el domingo a Lima. El presidente de Perú, Hugo Paz, lo recibirá en Lima y el jueves regresará a Tallin.",
    "El presidente de Estonia, Mart Laar, voló el domingo a Lima. Su homólogo peruano, Hugo Paz, le impondrá una medalla, y el jueves estará de regreso en Tallin.",
]


@pytest.mark.parametrize("text", COMES_HOME)
def test_who_is_away_comes_home_and_not_his_host(text: str) -> None:
    assert trips(read(text, "es")) == [
        (["Mart Laar"], "under_way", [("Lima", "PE", "2026-02-22", "2026-02-26")])
    ]


def test_a_host_who_is_told_to_go_there_goes() -> None:
    text = "El presidente de Estonia, Mart Laar, voló el domingo a Lima. El presidente de Perú, Hugo Paz, viajará el jueves a Tallin."
    assert (["Hugo Paz"], "announced", [("Tallinn", "EE", "2026-02-26", None)]) in trips(read(text, "es"))


def test_the_leader_is_whom_the_story_is_about_and_not_his_host() -> None:
    text = "El presidente de Estonia, Mart Laar, voló el lunes a Lima. Su homólogo peruano, Hugo Paz, lo recibió en palacio.\n\nEl mandatario viajará el jueves a Quito."
    assert [(who, [city for city, *_ in stops]) for who, _, stops in trips(read(text, "es"))] == [
        (["Mart Laar"], ["Lima", "Quito"])
    ]
