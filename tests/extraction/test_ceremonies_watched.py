"""Guests of a ceremony who watch or follow it, or go to it; journeys confirmed before who confirms them."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

HEAD = {
    "es": "Gustavo Petro juró el cargo este lunes en Bogotá.",
    "en": "Gustavo Petro was sworn in as president of Colombia on Monday in Bogota.",
    "fr": "Gustavo Petro a prêté serment lundi à Bogota.",
    "de": "Gustavo Petro ist am Montag in Bogotá vereidigt worden.",
}
WATCHED = [
    ("es", "Siguió la ceremonia el rey de España, Felipe VI."),
    ("es", "Presenció la jura el rey de España, Felipe VI."),
    ("es", "A la ceremonia acudió también el rey de España, Felipe VI."),
    ("es", "El rey de España, Felipe VI, irá a la ceremonia."),
    ("en", "King Felipe VI of Spain followed the ceremony."),
    ("fr", "Le roi d'Espagne, Felipe VI, a suivi la cérémonie."),
    ("de", "Der spanische König Felipe VI. verfolgte die Zeremonie."),
]
AFAR = [
    ("es", "El rey de España, Felipe VI, siguió la ceremonia por televisión."),
    ("es", "El rey de España, Felipe VI, no fue a la ceremonia."),
    ("es", "El rey de España, Felipe VI, siguió el consejo de su médico."),
]


@pytest.mark.parametrize(("language", "text"), WATCHED)
def test_who_watches_a_ceremony_is_where_it_is(language: str, text: str) -> None:
    ((people, _, stops),) = trips(read(f"{HEAD[language]} {text}", language))
    assert people == ["Felipe VI"]
    assert [stop[:2] for stop in stops] == [("Bogotá", "CO")]


@pytest.mark.parametrize(("language", "text"), AFAR)
def test_who_watches_from_afar_is_not(language: str, text: str) -> None:
    assert trips(read(f"{HEAD[language]} {text}", language)) == []


@pytest.mark.parametrize(
    "text",
    [
        "El rey de España, Felipe VI, confirmó su presencia en Oslo.",
        "Ha confirmado su presencia en Oslo el rey de España, Felipe VI.",
        "Ha anunciado también su asistencia a la cumbre de Oslo el rey de España, Felipe VI.",
    ],
)
def test_a_presence_confirmed_is_a_journey_of_who_confirms_it(text: str) -> None:
    ((people, _, stops),) = trips(read(text, "es"))
    assert (people, stops[0][:2]) == (["Felipe VI"], ("Oslo", "NO"))


def test_a_presence_confirmed_of_somebody_else_is_not_his_who_is_told_behind() -> None:
    text = "El Gobierno noruego confirmó su presencia en Oslo al rey de España, Felipe VI."
    assert trips(read(text, "es")) == []


@pytest.mark.parametrize(
    "text",
    [
        "French Prime Minister Anne Lenoir attended President Kofi Adu's inauguration in Accra on Monday.",
        "French Prime Minister Anne Lenoir flew to Accra for President Kofi Adu's inauguration on Monday.",
        "French Prime Minister Anne Lenoir represented France at Kofi Adu's funeral in Accra on Monday.",
    ],
)
def test_whose_ceremony_it_is_does_not_come_to_it(text: str) -> None:
    ((people, _, stops),) = trips(read(text, "en"))
    assert people == ["Anne Lenoir"]
    assert stops == [("Accra", "GH", "2026-02-23", None)]


def test_who_misses_another_s_ceremony_is_not_there() -> None:
    assert (
        trips(
            read("French Prime Minister Anne Lenoir missed Kofi Adu's inauguration in Accra on Monday.", "en")
        )
        == []
    )
