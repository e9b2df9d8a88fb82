"""A journey told by a noun is of everybody in the row it is of, whatever becomes of it."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

BOTH = ["Kofi Mensah", "Ana Quispe"]
ROWS = {
    "en": (
        "The visit of Ghanaian President Kofi Mensah and Peruvian President Ana Quispe to Rome {}.",
        "A visit to Rome by Ghanaian President Kofi Mensah and Peruvian President Ana Quispe {}.",
    ),
    "fr": (
        "La visite du président ghanéen Kofi Mensah et de la présidente péruvienne Ana Quispe à Rome {}.",
        "La visite à Rome du président ghanéen Kofi Mensah et de la présidente péruvienne Ana Quispe {}.",
    ),
    "es": (
        "La visita del presidente ghanés Kofi Mensah y de la presidenta peruana Ana Quispe a Roma {}.",
        "La visita a Roma del presidente ghanés Kofi Mensah y de la presidenta peruana Ana Quispe {}.",
    ),
    "de": (
        "Der Besuch des ghanaischen Präsidenten Kofi Mensah und der Peruanerin Ana Quispe in Rom {}.",
        "Die Reise des ghanaischen Präsidenten Kofi Mensah und der Peruanerin Ana Quispe nach Rom {}.",
    ),
}
COURSES = {
    "en": ("is planned for Wednesday", "begins on Wednesday", "began on Monday", "has been cancelled"),
    "fr": ("est prévue mercredi", "débutera mercredi", "a débuté lundi", "a été annulée"),
    "es": ("está prevista para el miércoles", "comenzará el miércoles", "comenzó el lunes", "fue cancelada"),
    "de": ("ist für Mittwoch geplant", "beginnt am Mittwoch", "begann am Montag", "wurde abgesagt"),
}
TOLD = (
    ("announced", "2026-02-25"),
    ("announced", "2026-02-25"),
    ("under_way", "2026-02-23"),
    ("cancelled", None),
)
CASES = [
    (code, row, course, told)
    for code, rows in ROWS.items()
    for row in rows
    for course, told in zip(COURSES[code], TOLD, strict=True)
]


@pytest.mark.parametrize(("language", "row", "course", "told"), CASES)
def test_everybody_goes(language: str, row: str, course: str, told: tuple[str, str | None]) -> None:
    status, day = told
    found = trips(read(row.format(course), language))
    assert found == [(BOTH, status, [("Rome", "IT", day, None)])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The visit of President Kofi Mensah of Ghana to Rome and Peru's Ana Quispe's speech were told.",
        ),
        (
            "fr",
            "La visite du président ghanéen Kofi Mensah à Rome, et la ministre Ana Quispe s'en réjouit.",
        ),
        (
            "es",
            "La visita del presidente ghanés Kofi Mensah a Roma, y la peruana Ana Quispe la saluda.",
        ),
    ],
)
def test_who_begins_something_else_does_not(language: str, text: str) -> None:
    assert [people for people, *_ in trips(read(text, language))] == [["Kofi Mensah"]]
