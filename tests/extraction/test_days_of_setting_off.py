"""The day somebody leaves home is that of his first stop where none is told; a new day takes the place of
the one that was planned; days before verbs.
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import days_of_stops

TOLD = date(2026, 3, 11)  # a Wednesday


def stops(text: str, language: str) -> list[str]:
    return days_of_stops(text, language, published=TOLD)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ghana's President Kofi Asante will pay a state visit to Peru. He sets off on March 24."),
        (
            "fr",
            "Le président ghanéen Kofi Asante effectuera une visite d'Etat au Pérou. Il partira le 24 mars.",
        ),
        (
            "es",
            "El presidente de Ghana, Kofi Asante, hará una visita de Estado a Perú. Partirá el 24 de marzo.",
        ),
        (
            "de",
            "Ein Staatsbesuch führt Ghanas Präsident Kofi Asante nach Peru. Aufbrechen wird er am 24. März.",
        ),
    ],
)
def test_sets_off(language: str, text: str) -> None:
    assert stops(text, language) == ["PE 2026-03-24.."]


def test_leaves_home_and_is_back() -> None:
    text = (
        "New Zealand Foreign Minister Winston Clark will lead a delegation to Fiji and Palau. "
        "The delegation leaves New Zealand on Thursday and is back on Friday 20 March."
    )
    assert stops(text, "en") == ["FJ 2026-03-12..", "PW ..2026-03-20"]


def test_a_day_there_told_by_what_happens_the_day_after() -> None:
    text = (
        "Ghana's President Kofi Asante will travel to Peru. He leaves Accra on March 24. "
        "On March 25 he will meet President Ana Ruiz in Lima."
    )
    assert stops(text, "en") == ["Lima 2026-03-25.."]


@pytest.mark.parametrize("day", ["later on Friday", "later Friday", "on Friday"])
def test_later_on_a_day(day: str) -> None:
    assert stops(f"President Kofi Asante of Ghana is due in Kingston, Jamaica, {day}.", "en") == [
        "Kingston 2026-03-13.."
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le ministre péruvien Luis Ramírez a reporté au 11 avril sa visite à Rabat, prévue jeudi.",
        ),
        ("en", "Peruvian Defence Minister Luis Ramirez has postponed his visit to Rabat until April 11."),
        (
            "es",
            "La presidenta peruana, Ana Paz, aplazó al 11 de abril la visita a Rabat prevista el jueves.",
        ),
    ],
)
def test_put_off_to_a_day(language: str, text: str) -> None:
    assert stops(text, language) == ["Rabat 2026-04-11.."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le ministre péruvien de la Défense, Luis Ramírez, a reporté sa visite à Rabat prévue jeudi."),
        ("en", "Peruvian Defence Minister Luis Ramirez has postponed his visit to Rabat on Thursday."),
    ],
)
def test_put_off_without_a_new_day(language: str, text: str) -> None:
    assert stops(text, language) == ["Rabat 2026-03-12.."]


def test_day_before_its_verb() -> None:
    text = "El rey de Jordania viajará a Madrid el 2 de abril y el 6 volará a Lisboa."
    assert stops(text, "es") == ["Madrid 2026-04-02..2026-04-06", "Lisbon 2026-04-06.."]


def test_new_day_of_a_visit() -> None:
    text = (
        "La visita a Roma del canciller austriaco, Lukas Brandl, prevista para el 21 de abril, "
        "se celebrará finalmente el 5 de mayo."
    )
    assert stops(text, "es") == ["Rome 2026-05-05.."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Ghana's President Kofi Osei arrived in Quito on Monday. On Friday he flies from Quito to Lima.",
        ),
        (
            "de",
            "Ghanas Präsident Kofi Osei ist seit Montag in Quito. Er fliegt am Freitag von Quito nach Lima.",
        ),
    ],
)
def test_flies_from_one_to_the_other(language: str, text: str) -> None:
    assert stops(text, language) == ["Quito 2026-03-09..2026-03-13", "Lima 2026-03-13.."]


def test_days_of_a_stay_are_none_of_leaving() -> None:
    text = "President Kofi Asante of Ghana will travel from Quito to Lima from March 13 to 15."
    assert stops(text, "en") == ["Quito ..", "Lima 2026-03-13..2026-03-15"]
