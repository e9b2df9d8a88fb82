"""Where an oath is taken that a government elsewhere is told of; for whom guests come; each for himself."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

OATH = (
    "Lima.- El nuevo presidente de Perú, Pedro Castillo, juró este lunes el cargo ante cincuenta "
    "delegaciones y pidió a Pekín que invierta. "
)


@pytest.mark.parametrize(
    "text",
    [
        "Siguió la ceremonia el rey de España, Felipe VI.",
        "Asistió el rey de España, Felipe VI.",
        "Por España asistió el rey de España, Felipe VI.",
    ],
)
def test_an_oath_is_taken_where_the_story_is_written_not_where_it_asks(text: str) -> None:
    ((people, _, stops),) = trips(read(OATH + text, "es"))
    assert (people, stops[0][:2]) == (["Felipe VI"], ("Lima", "PE"))


def test_a_journey_to_an_oath_leads_where_it_is_told_to_lead() -> None:
    text = "Madrid.- El rey de España, Felipe VI, viajó a Lima y asistió a la investidura de Pedro Castillo."
    ((people, _, stops),) = trips(read(text, "es"))
    assert (people, stops[0][:2]) == (["Felipe VI"], ("Lima", "PE"))


GUESTS = {
    "es": "Asistieron a la cita de Oslo el presidente de Kenia, William Ruto, y el rey de España, Felipe VI.",
    "en": "Kenyan President William Ruto and King Felipe VI of Spain attended the summit in Oslo.",
    "fr": "Le président kényan, William Ruto, et le roi d'Espagne, Felipe VI, ont assisté au sommet d'Oslo.",
    "de": "Kenias Präsident William Ruto und Spaniens König Felipe VI. nahmen am Gipfel in Oslo teil.",
}


@pytest.mark.parametrize(("language", "text"), GUESTS.items())
def test_guests_told_each_with_his_office_come_each_for_himself(language: str, text: str) -> None:
    assert sorted(people for people, _, _ in trips(read(text, language))) == [["Felipe VI"], ["William Ruto"]]


def test_a_leader_and_his_minister_come_together() -> None:
    text = "Kenyan President William Ruto and his Foreign Minister Luis Mora attended the summit in Oslo."
    assert [people for people, _, _ in trips(read(text, "en"))] == [["William Ruto", "Luis Mora"]]
