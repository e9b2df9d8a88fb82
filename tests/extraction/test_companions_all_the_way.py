"""Who accompanies somebody goes wherever the journey leads, unless it is said how far."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import last_names_and_places, read, trips

ALL_THE_WAY = [
    ("en", "Kenyan President William Ruto arrived in Rome on Monday. He is accompanied by Foreign Minister Musalia Mudavadi. On Friday he will fly to Madrid."),
    ("fr", "Le président kényan William Ruto est arrivé lundi à Rome. Il est accompagné du ministre des Affaires étrangères Musalia Mudavadi. Vendredi, il se rendra à Madrid."),
    ("es", "El presidente de Kenia, William Ruto, llegó el lunes a Roma. Lo acompaña el ministro de Exteriores, Musalia Mudavadi. El viernes viajará a Madrid."),
    ("de", "Der kenianische Präsident William Ruto ist am Montag in Rom eingetroffen. Ihn begleitet Außenminister Musalia Mudavadi. Am Freitag reist Ruto nach Madrid weiter."),
]  # fmt: skip

PART_OF_IT = [
    ("en", "Kenyan President William Ruto will travel to Rome on Friday. He will be joined there by Foreign Minister Musalia Mudavadi. On Sunday he will fly to Madrid."),
    ("en", "Kenyan President William Ruto will be in Rome on Friday. Foreign Minister Musalia Mudavadi will accompany him there. On Sunday Ruto will fly to Madrid."),
    ("fr", "Le président kényan William Ruto sera vendredi à Rome. Le ministre des Affaires étrangères Musalia Mudavadi l'accompagnera jusque-là. Dimanche, M. Ruto se rendra à Madrid."),
]  # fmt: skip

BEFORE_TOO = [
    ("en", "Kenyan President William Ruto was in Rome on Monday. On Wednesday a government plane brought Ruto and Kenyan Foreign Minister Musalia Mudavadi to Madrid."),
    ("fr", "Le président kényan William Ruto était lundi à Rome. Mercredi, William Ruto et le ministre kényan des Affaires étrangères Musalia Mudavadi sont arrivés à Madrid."),
    ("es", "El presidente de Kenia, William Ruto, estuvo el lunes en Roma. El miércoles, Ruto y el ministro de Exteriores de Kenia, Musalia Mudavadi, llegaron a Madrid."),
    ("de", "Der kenianische Präsident William Ruto war am Montag in Rom. Am Mittwoch trafen Ruto und der kenianische Außenminister Musalia Mudavadi in Madrid ein."),
]  # fmt: skip

RECEIVED_TOGETHER = [
    ("en", "King Philippe of Belgium and Queen Mathilde of Belgium will fly to Madrid on Friday. The couple will be welcomed by King Felipe of Spain, who will give a dinner in their honour. King Philippe will lay a wreath."),
    ("fr", "Le roi Philippe de Belgique et la reine Mathilde de Belgique s'envoleront vendredi pour Madrid. Les souverains seront accueillis par le roi Felipe d'Espagne, qui offrira un dîner en leur honneur. Le roi Philippe déposera une gerbe."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), ALL_THE_WAY)
def test_all_the_way(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [
        ("Mudavadi", ["Rome", "Madrid"]),
        ("Ruto", ["Rome", "Madrid"]),
    ]


@pytest.mark.parametrize(("language", "text"), PART_OF_IT)
def test_part_of_it(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [("Mudavadi", ["Rome"]), ("Ruto", ["Rome", "Madrid"])]


@pytest.mark.parametrize(("language", "text"), BEFORE_TOO)
def test_from_the_first_stop_on(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [
        ("Mudavadi", ["Rome", "Madrid"]),
        ("Ruto", ["Rome", "Madrid"]),
    ]


@pytest.mark.parametrize(("language", "text"), RECEIVED_TOGETHER)
def test_one_trip_of_a_couple(language: str, text: str) -> None:
    assert [len(people) for people, _, _ in trips(read(text, language, published=date(2024, 5, 16)))] == [2]


ESCORTED = [
    ("en", "Several businessmen will accompany Kenyan President William Ruto to Oslo on Monday."),
    ("fr", "Une dizaine d'entrepreneurs accompagneront lundi le président kényan William Ruto à Oslo."),
    ("es", "Varios empresarios acompañarán el lunes al presidente de Kenia, William Ruto, a Oslo."),
    ("de", "Mehrere Unternehmer begleiten den kenianischen Präsidenten William Ruto am Montag nach Oslo."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), ESCORTED)
def test_whoever_goes_with_somebody_he_goes_there(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [("Ruto", ["Oslo"])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Several ministers accompany Kenyan President William Ruto."),
        ("en", "Several ministers have accompanied Kenyan President William Ruto since the war in Sudan."),
        ("fr", "Plusieurs ministres accompagnent le président kényan William Ruto."),
    ],
)
def test_an_escort_alone_leads_nowhere(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == []


LISTED = [
    ("en", "Several officials accompanied Kenyan President William Ruto to Oslo: Ministers Anna Odhiambo and Peter Langat."),
    ("es", "Acompañan al presidente de Kenia, William Ruto, a Oslo: la ministra Anna Odhiambo y el ministro Peter Langat."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), LISTED, ids=[code for code, _ in LISTED])
def test_who_goes_with_somebody_may_be_named_behind_a_colon(language: str, text: str) -> None:
    (trip,) = read(text, language).trips
    assert {p.name for p in trip.travellers} == {"William Ruto", "Anna Odhiambo", "Peter Langat"}
    assert [stop.city for stop in trip.stops] == ["Oslo"]
