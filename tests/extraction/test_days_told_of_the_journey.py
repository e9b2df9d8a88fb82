"""The day of a journey told in a sentence of its own: "La visite, qui a commencé lundi, …", "His arrival is
set for Monday", "Il y sera lundi", "In Quito ist seit Montag X".
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import days_of_stops

TOLD = date(2026, 3, 11)  # a Wednesday
FR = "Le Premier ministre croate, Ivan Horvat, "
EN = "Croatian Prime Minister Ivan Horvat "
ES = "El primer ministro croata, Ivan Horvat, "
DE = "Der kroatische Ministerpräsident Ivan Horvat "


def stops(text: str, language: str) -> list[str]:
    return days_of_stops(text, language, published=TOLD)


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("fr", f"{FR}est en visite à Quito. La visite, qui a débuté lundi, porte sur le commerce.", "09.."),
        ("fr", f"{FR}est en visite à Quito. La visite, qui s'achèvera vendredi, est la première.", "..13"),
        ("fr", f"{FR}se rendra à Quito. La visite, qui aura lieu du 23 au 25 mars, sera brève.", "23..25"),
        ("en", f"{EN}is on a visit to Quito. The visit, which began Monday, is the first.", "09.."),
        ("en", f"{EN}is on a visit to Quito. The visit, which ends on Friday, is the first.", "..13"),
        ("es", f"{ES}está de visita en Quito. La visita, que comenzó el lunes, es la primera.", "09.."),
        ("es", f"{ES}viajará a Quito. El viaje, que tendrá lugar del 23 al 25 de marzo, es breve.", "23..25"),
        ("de", f"{DE}ist in Quito. Der Besuch, der am Freitag endet, ist der erste.", "..13"),
        (
            "de",
            f"{DE}wird Quito besuchen. Der Besuch, der vom 23. bis 25. März geplant ist, ist der erste.",
            "23..25",
        ),
    ],
)
def test_clause_behind_the_visit(language: str, text: str, days: str) -> None:
    arrive, depart = (f"2026-03-{day}" if day else "" for day in days.split(".."))
    assert stops(text, language) == [f"Quito {arrive}..{depart}"]


def test_clause_behind_the_visit_of_another() -> None:
    text = (
        f"{EN}is on a visit to Quito. The visit of Peruvian president Ana Ruiz, which began Monday, is over."
    )
    assert "Quito 2026-03-09.." not in stops(text, "en")[:1]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", f"{EN}will soon visit Quito. His arrival is set for Monday."),
        ("en", f"{EN}will soon visit Quito. The arrival is planned for Monday."),
        ("en", f"{EN}will soon pay an official visit to Quito. It is planned for Monday."),
        ("en", f"{EN}will soon pay an official visit to Quito. It begins on Monday."),
        ("de", f"{DE}besucht demnächst Quito. Seine Ankunft ist für Montag geplant."),
        ("de", f"{DE}besucht demnächst Quito. Mit der Ankunft wird am Montag gerechnet."),
        ("de", f"{DE}ist nach Ecuador aufgebrochen. Mit der Ankunft in Quito wird am Montag gerechnet."),
        ("es", f"{ES}visitará próximamente Quito. Su llegada está prevista para el lunes."),
        ("fr", f"{FR}se rendra à Quito. Il y sera lundi."),
    ],
)
def test_arrival_told(language: str, text: str) -> None:
    assert stops(text, language) == ["Quito 2026-03-16.."]


def test_arrival_of_things() -> None:
    text = f"{DE}besucht demnächst Quito. Die Ankunft der Impfstoffe ist für Montag geplant."
    assert stops(text, "de") == ["Quito .."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", f"{FR}se rendra à Quito. Il y sera du 23 au 25 mars."),
        ("en", f"{EN}will soon visit Quito. He will stay from March 23 to 25."),
        ("en", f"{EN}will soon pay an official visit to Quito. It is scheduled for March 23-25."),
    ],
)
def test_stretch_of_the_stay(language: str, text: str) -> None:
    assert stops(text, language) == ["Quito 2026-03-23..2026-03-25"]


@pytest.mark.parametrize(
    "text",
    [
        "In Quito ist seit Montag der kroatische Ministerpräsident Ivan Horvat.",
        "In Quito ist bereits seit Montag Kroatiens Ministerpräsident Ivan Horvat.",
    ],
)
def test_there_since(text: str) -> None:
    assert stops(text, "de") == ["Quito 2026-03-09.."]
