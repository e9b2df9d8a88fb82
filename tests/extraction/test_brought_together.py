"""Whom a gathering brings together: its guests are told as what its verb is done to, or behind the verb that opens
a sentence; where the gathering is off, nobody goes.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

#: A Thursday.
PUBLISHED = date(2024, 5, 16)
WEDNESDAY, SUNDAY = "2024-05-15", "2024-05-19"


def _read(text: str, language: str = "fr") -> list[tuple[str, str, list[object]]]:
    found = trips(read(text, language, published=PUBLISHED))
    return [(people[0].split()[-1], status, list(stops)) for people, status, stops in found]


TOLD = [
    ("fr", "Le sommet s'est ouvert mercredi à Oslo. Il rassemble les présidents chilien Tomas Vidal et ghanéen Kofi Adu."),
    ("fr", "Le sommet s'est ouvert mercredi à Oslo. Outre le Premier ministre norvégien Jens Aune, la rencontre réunit les présidents chilien Tomas Vidal et ghanéen Kofi Adu."),
    ("fr", "Le sommet s'est ouvert mercredi à Oslo. Sont présents à ce sommet le président chilien Tomas Vidal et le président ghanéen Kofi Adu."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_those_brought_together_are_there(language: str, text: str) -> None:
    assert _read(text, language) == [
        ("Vidal", "under_way", [("Oslo", "NO", WEDNESDAY, None)]),
        ("Adu", "under_way", [("Oslo", "NO", WEDNESDAY, None)]),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The summit opened in Oslo on Wednesday. The summit brought together Chilean President Tomas Vidal and Ghana's President Kofi Adu."),
        ("es", "La cumbre se inauguró el miércoles en Oslo. La cumbre reunió al presidente chileno, Tomás Vidal, y al presidente de Ghana, Kofi Adu."),
        ("fr", "Le sommet s'est ouvert mercredi à Oslo. Le sommet a réuni le président chilien Tomas Vidal et le président ghanéen Kofi Adu."),
    ],
)  # fmt: skip
def test_those_who_were_brought_together_came(language: str, text: str) -> None:
    assert _read(text, language) == [
        ("Vidal", "completed", [("Oslo", "NO", WEDNESDAY, None)]),
        ("Adu", "completed", [("Oslo", "NO", WEDNESDAY, None)]),
    ]


def test_the_place_may_stand_in_a_relative_or_behind_the_verb() -> None:
    text = (
        "Ce sommet, qui se déroule à Oslo, rassemble les présidents chilien Tomas Vidal et ghanéen Kofi Adu."
    )
    assert _read(text) == [
        ("Vidal", "under_way", [("Oslo", "NO", None, None)]),
        ("Adu", "under_way", [("Oslo", "NO", None, None)]),
    ]
    text = "La rencontre qui réunira dimanche à Oslo les présidents chilien Tomas Vidal et ghanéen Kofi Adu sera brève."
    assert _read(text) == [
        ("Vidal", "announced", [("Oslo", "NO", SUNDAY, None)]),
        ("Adu", "announced", [("Oslo", "NO", SUNDAY, None)]),
    ]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("La rencontre qui devait réunir dimanche à Oslo les présidents chilien Tomas Vidal et ghanéen Kofi Adu a été annulée.", "cancelled"),
        ("La rencontre qui devait réunir dimanche à Oslo le président chilien Tomas Vidal et le président ghanéen Kofi Adu n'aura pas lieu.", "cancelled"),
        ("Le sommet qui devait réunir dimanche à Oslo les présidents chilien Tomas Vidal et ghanéen Kofi Adu a été reporté.", "postponed"),
    ],
)  # fmt: skip
def test_nobody_goes_to_what_was_to_bring_them_together(text: str, status: str) -> None:
    assert _read(text) == [
        ("Vidal", status, [("Oslo", "NO", SUNDAY, None)]),
        ("Adu", status, [("Oslo", "NO", SUNDAY, None)]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Le président chilien Tomas Vidal rassemble ses ministres, dont Ana Rojas et Luis Pinto.",
        "Un sommet rassemblant les présidents chilien Tomas Vidal et ghanéen Kofi Adu n'est pas à l'ordre du jour.",
        "Le sommet s'est ouvert mercredi à Oslo. Seuls les présidents chilien Tomas Vidal et ghanéen Kofi Adu manquaient.",
    ],
)
def test_nobody_is_brought_together(text: str) -> None:
    assert _read(text) == []


def test_further_guests_behind_as_well_as() -> None:
    text = "Le sommet s'est ouvert mercredi à Oslo. Y prennent part les présidents chilien Tomas Vidal et ghanéen Kofi Adu, ainsi que le Premier ministre letton Janis Berzins."
    assert [name for name, _, _ in _read(text)] == ["Vidal", "Adu", "Berzins"]


def test_a_gathering_opened_somewhere_behind_a_comma() -> None:
    text = "La ministre chilienne Ana Rojas a participé au sommet de la FAO, ouvert mercredi à Oslo."
    assert _read(text) == [("Rojas", "completed", [("Oslo", "NO", WEDNESDAY, None)])]
    text = "La ministre chilienne Ana Rojas a salué le sommet de la FAO, ouvert mercredi à Oslo."
    assert _read(text) == []
