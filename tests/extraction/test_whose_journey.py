"""Whose a journey or a speech told by a noun is: by the clause behind it, a surname alone, a genitive."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction.directory import Directory, Holder
from tests.extraction.reading import read, trips

THURSDAY = date(2024, 5, 16)
KNOWN = Directory(
    [
        Holder(
            "Oskar Grindal", (), "President", "head_of_state", "NO", None, date(1995, 1, 1), date(2017, 1, 1)
        ),
        Holder("Signe Grindal", (), "First Lady", "other", "NO", None, date(1995, 1, 1), date(2007, 1, 1)),
        Holder("Jonas Bergquist", (), "Prime Minister", "head_of_government", "SE", None, date(2022, 1, 1)),
        Holder(
            "Ilmars Lapsa", (), "President", "head_of_state", "LV", None, date(1999, 1, 1), date(2007, 1, 1)
        ),
        Holder(
            "Anna Lapsa",
            (),
            "Foreign Minister",
            "foreign_minister",
            "LV",
            None,
            date(2001, 1, 1),
            date(2003, 1, 1),
        ),
    ]
)


def journeys(language: str, text: str) -> list[tuple[str, str | None, str | None]]:
    """(last name, city, arrival) of every stop."""
    trips = read(text, language, published=THURSDAY, directory=KNOWN).trips
    return [(t.travellers[0].name.split()[-1], s.city, s.arrive) for t in trips for s in t.stops]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The treaty grew out of the visit Oskar Grindal paid to Riga in 1997."),
        ("en", "The treaty grew out of the visit paid by Oskar Grindal to Riga in 1997."),
        ("en", "The treaty recalls the speech Oskar Grindal gave in Riga in 1997."),
        ("en", "The treaty recalls the speech delivered by Oskar Grindal in Riga in 1997."),
        ("fr", "Le traité est né de la visite effectuée par Oskar Grindal à Riga en 1997."),
        ("fr", "Le traité rappelle le discours prononcé par Oskar Grindal à Riga en 1997."),
        ("es", "El tratado nació de la visita realizada por Oskar Grindal a Riga en 1997."),
        ("es", "El tratado recuerda el discurso pronunciado por Oskar Grindal en Riga en 1997."),
        ("de", "Der Vertrag beruht auf der Reise, die Oskar Grindal 1997 nach Riga unternahm."),
    ],
)
def test_the_clause_behind_a_noun_tells_whose_it_is(language: str, text: str) -> None:
    assert journeys(language, text) == [("Grindal", "Riga", "1997")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Grindal's visit to Riga in 1997 was a success, Prime Minister Jonas Bergquist said."),
        (
            "fr",
            "La visite de Grindal à Riga en 1997 fut un succès, a dit le Premier ministre Jonas Bergquist.",
        ),
        (
            "fr",
            "Le discours d'Oskar Grindal à Riga en 1997 fut un succès, a dit le ministre Jonas Bergquist.",
        ),
        ("es", "La visita de Grindal a Riga en 1997 fue un éxito, dijo el primer ministro Jonas Bergquist."),
        ("de", "Grindals Besuch in Riga 1997 war ein Erfolg, sagte Ministerpräsident Jonas Bergquist."),
        ("de", "Oskar Grindals dreitägige Reise nach Riga 1997 war ein Erfolg, sagte Jonas Bergquist."),
    ],
)
def test_a_former_leader_is_known_by_the_surname_beside_his_journey(language: str, text: str) -> None:
    assert journeys(language, text) == [("Grindal", "Riga", "1997")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Grindal travelled to Riga on Monday."),
        ("fr", "Grindal s'est rendu lundi à Riga."),
        ("es", "Grindal viajó el lunes a Riga."),
        ("de", "Grindal reiste am Montag nach Riga."),
    ],
)
def test_a_former_leader_is_known_by_the_surname_before_his_verb(language: str, text: str) -> None:
    assert journeys(language, text) == [("Grindal", "Riga", "2024-05-13")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Lapsa's visit to Oslo in 2002 was a success."),  # a president's or a minister's
        ("fr", "La visite de Lapsa à Oslo en 2002 fut un succès."),
        ("en", "Prime Minister Jonas Bergquist spoke of a Grindal at the Riga docks."),
        ("de", "Der Grindal in Riga wurde am Montag verkauft."),
    ],
)
def test_a_surname_that_several_have_or_that_does_nothing_is_nobodys(language: str, text: str) -> None:
    assert journeys(language, text) == []


@pytest.mark.parametrize(
    ("text", "who", "city"),
    [
        ("Bei Bergquists Besuch in Riga am Montag ging es um Gas.", "Bergquist", "Riga"),
        ("Ministerin Maria Bergs Reise nach Oslo beginnt am Freitag.", "Berg", "Oslo"),
        ("Ministerin Maria Kraus lobte Jonas Bergquists zweitägigen Besuch in Riga.", "Bergquist", "Riga"),
    ],
)
def test_a_genitive_before_a_journey_owns_it(text: str, who: str, city: str) -> None:
    assert [stop[:2] for stop in journeys("de", text)] == [(who, city)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kivi's trip to Riga begins on Sunday."),
        ("en", "Kivi flew to Riga on Sunday."),
        ("fr", "Kivi s'est envolée dimanche pour Riga."),
        ("es", "Kivi viajó el domingo a Riga."),
        ("de", "Kivi wird am Sonntag in Riga erwartet."),
    ],
)
def test_a_foreign_minister_in_office_is_known_by_the_surname(language: str, text: str) -> None:
    known = Directory(
        [
            Holder(
                "Aino Kivi",
                (),
                "Minister of Foreign Affairs",
                "foreign_minister",
                "FI",
                None,
                date(2023, 1, 1),
            )
        ]
    )
    (trip,) = read(text, language, published=THURSDAY, directory=known).trips
    assert [person.name for person in trip.travellers] == ["Aino Kivi"]


def test_a_leader_is_known_by_the_one_name_he_goes_by() -> None:
    known = Directory(
        [Holder("João Pereira Zuca", ("Zuca",), "President", "head_of_state", "BR", None, date(2023, 1, 1))]
    )
    text = "La visita de Zuca a Riga, prevista para el domingo, fue aplazada."
    (trip,) = read(text, "es", published=THURSDAY, directory=known).trips
    assert [person.name for person in trip.travellers] == ["João Pereira Zuca"]


@pytest.mark.parametrize("day", [date.min, date.max])
def test_a_surname_is_looked_up_at_the_ends_of_the_calendar(day: date) -> None:
    read(
        "Grindal travelled to Riga on Monday. Grindal's visit to Riga was long.",
        "en",
        published=day,
        directory=KNOWN,
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Italian Prime Minister Carlo Bindi, whose forces are in Mali, spoke to the Greek minister Nikos Vlas on Monday."),
        ("fr", "Le premier ministre italien Carlo Bindi, dont les troupes sont au Mali, a parlé lundi avec le ministre grec Nikos Vlas."),
        ("es", "El primer ministro italiano, Carlo Bindi, cuyas fuerzas están presentes en Malí, habló el lunes con el ministro griego Nikos Vlas."),
        ("es", "El primer ministro italiano, Carlo Bindi, cuyos cazas aterrizaron en Gao, habló el lunes en Roma."),
    ],
)  # fmt: skip
def test_where_a_thing_of_his_is_he_is_not(language: str, text: str) -> None:
    assert trips(read(text, language)) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Italian Prime Minister Carlo Bindi, whose plane landed in Oslo on Monday, met Norwegian Prime Minister Olav Berg."),
        ("es", "El primer ministro italiano, Carlo Bindi, cuya delegación llegó el lunes a Oslo, se reunió con el primer ministro noruego, Olav Berg."),
    ],
)  # fmt: skip
def test_where_his_plane_or_delegation_is_he_is(language: str, text: str) -> None:
    assert [(people, stops[0][0]) for people, _, stops in trips(read(text, language))] == [
        (["Carlo Bindi"], "Oslo")
    ]


def test_in_whose_place_somebody_travels_goes_there() -> None:
    text = "A la cumbre de Lima asistirá el presidente chileno, Ugo Ponce. Se excusó el primer ministro danés, Jens Holm, en cuyo lugar viaja la ministra Karen Lund."
    assert [people for people, _, _ in trips(read(text, "es"))] == [["Ugo Ponce"], ["Karen Lund"]]
