"""Who goes in the place of somebody who stays away, and who speaks on a journey of his own."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

GIVEN_UP = {
    "es": "El presidente de Estonia, Mart Laar, canceló su viaje a Ottawa. ",
    "en": "Estonian President Mart Laar cancelled his trip to Ottawa. ",
    "fr": "Le président estonien Mart Laar a annulé son voyage à Ottawa. ",
    "de": "Der estnische Präsident Mart Laar hat seine Reise nach Ottawa abgesagt. ",
}

INSTEAD = [
    ("es", "En su lugar viajará la canciller estonia, Anna Kaal."),
    ("es", "Acudirá en su lugar la canciller estonia, Anna Kaal."),
    ("es", "Lo sustituirá la canciller estonia, Anna Kaal."),
    ("en", "Estonian Foreign Minister Anna Kaal will go instead."),
    ("en", "Estonian Foreign Minister Anna Kaal will travel in his place."),
    ("fr", "La ministre estonienne des Affaires étrangères, Anna Kaal, fera le déplacement à sa place."),
    ("fr", "Il sera remplacé par la ministre estonienne des Affaires étrangères, Anna Kaal."),
    ("de", "An seiner Stelle wird die estnische Außenministerin Anna Kaal reisen."),
]


@pytest.mark.parametrize(("language", "text"), INSTEAD, ids=[text for _, text in INSTEAD])
def test_who_goes_instead_goes_to_where_the_journey_given_up_was_to_lead(language: str, text: str) -> None:
    told = trips(read(GIVEN_UP[language] + text, language))
    assert (["Anna Kaal"], "announced", [("Ottawa", "CA", None, None)]) in told


ELSEWHERE = [
    ("en", "Instead, Estonian Foreign Minister Anna Kaal will meet Lars Dahl in Oslo."),
    ("en", "Instead he will stay in Tallinn."),
    ("en", "Estonian Foreign Minister Anna Kaal will instead attend a cabinet meeting."),
    ("es", "La canciller estonia, Anna Kaal, habló en representación de Estonia."),
    ("fr", "La ministre estonienne Anna Kaal s'est exprimée au nom de l'Estonie."),
    ("es", "En su lugar fue nombrada embajadora Anna Kaal."),
    ("es", "Lo sustituirá la presidenta de Chile, Anna Kaal."),
    ("fr", "Anna Kaal remplacera le ministre estonien de la Santé."),
]


@pytest.mark.parametrize(("language", "text"), ELSEWHERE, ids=[text for _, text in ELSEWHERE])
def test_nobody_else_takes_the_place(language: str, text: str) -> None:
    told = trips(read(GIVEN_UP[language] + text, language))
    assert not any(city == "Ottawa" for who, _, stops in told for city, *_ in stops if "Mart Laar" not in who)


SPOKEN = [
    ("es", "«No habrá sorpresas», afirmó a su llegada a Ottawa el canciller estonio, Mart Laar."),
    ("es", "«No habrá sorpresas», dijo durante su visita a Ottawa el canciller estonio, Mart Laar."),
    (
        "fr",
        "« Rien de neuf », a affirmé à son arrivée à Ottawa le ministre estonien des Affaires étrangères, Mart Laar.",
    ),
    ("de", "„Nichts Neues“, sagte bei seiner Ankunft in Ottawa der estnische Außenminister Mart Laar."),
]


@pytest.mark.parametrize(("language", "text"), SPOKEN, ids=[text for _, text in SPOKEN])
def test_who_speaks_on_a_journey_is_told_behind_it(language: str, text: str) -> None:
    (told,) = trips(read(text, language))
    assert (told[0], told[2][0][:2]) == (["Mart Laar"], ("Ottawa", "CA"))


def test_a_journey_to_come_is_spoken_of_before_it() -> None:
    text = "«No habrá sorpresas», afirmó antes de su visita a Ottawa el canciller estonio, Mart Laar."
    assert trips(read(text, "es")) == [(["Mart Laar"], "announced", [("Ottawa", "CA", None, None)])]


PREPARED = [
    ("es", "Ottawa se prepara para recibir el viernes al presidente de Estonia, Mart Laar."),
    ("fr", "Ottawa se prépare à accueillir vendredi le président estonien Mart Laar."),
    ("en", "Ottawa is preparing to welcome Estonian President Mart Laar on Friday."),
]


@pytest.mark.parametrize(("language", "text"), PREPARED, ids=[text for _, text in PREPARED])
def test_a_city_prepares_for_its_guest(language: str, text: str) -> None:
    assert trips(read(text, language)) == [
        (["Mart Laar"], "announced", [("Ottawa", "CA", "2026-02-27", None)])
    ]


def test_who_follows_a_journey_from_afar_is_no_stop_of_it() -> None:
    text = (
        "El presidente de Estonia, Mart Laar, visitó Belgrado. Washington siguió la visita con preocupación."
    )
    (told,) = trips(read(text, "es"))
    assert [city for city, *_ in told[2]] == ["Belgrade"]
