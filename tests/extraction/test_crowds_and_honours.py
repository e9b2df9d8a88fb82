"""People without an office who are met, and honours in more words."""

from __future__ import annotations

import pytest

from tests.extraction.reading import events_told


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "en",
            ("Estonian President Mart Laar flew to Lima on Monday. He met President Rosa Vega and students."),
            ["bilateral_meeting PE Rosa Vega", "other PE"],
        ),
        (
            "en",
            (
                "Estonian President Mart Laar flew to Lima on Monday to meet business leaders and "
                "President Rosa Vega."
            ),
            ["bilateral_meeting PE Rosa Vega", "other PE"],
        ),
        (
            "en",
            (
                "Estonian President Mart Laar flew to Lima on Monday. He met President Rosa Vega and "
                "discussed help for students."
            ),
            ["bilateral_meeting PE Rosa Vega"],
        ),
        (
            "fr",
            (
                "Le président estonien Mart Laar s'est rendu lundi à Lima. Il s'est entretenu avec la "
                "présidente Rosa Vega et avec des étudiants."
            ),
            ["bilateral_meeting PE Rosa Vega", "other PE"],
        ),
        (
            "es",
            (
                "El presidente de Estonia, Mart Laar, viajó el lunes a Lima. Se reunió con la "
                "presidenta Rosa Vega y con empresarios."
            ),
            ["bilateral_meeting PE Rosa Vega", "other PE"],
        ),
        (
            "de",
            (
                "Der estnische Präsident Mart Laar ist am Montag nach Lima gereist. Er traf Präsidentin"
                " Rosa Vega und Studenten."
            ),
            ["bilateral_meeting PE Rosa Vega", "other PE"],
        ),
    ],
)
def test_crowds_are_met_beside_somebody_named(language: str, text: str, told: list[str]) -> None:
    assert events_told(text, language) == told


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "en",
            ("Estonian President Mart Laar flew to Lima on Monday. He dined with opposition leaders."),
            ["other PE"],
        ),
        (
            "fr",
            (
                "Le président estonien Mart Laar s'est rendu lundi à Lima. Il a petit-déjeuné avec des "
                "chefs d'entreprise."
            ),
            ["other PE"],
        ),
        (
            "es",
            (
                "El presidente de Estonia, Mart Laar, viajó el lunes a Lima. Cenó con dirigentes de la "
                "oposición."
            ),
            ["other PE"],
        ),
        (
            "de",
            (
                "Der estnische Präsident Mart Laar ist am Montag nach Lima gereist. Er frühstückte mit "
                "Unternehmern."
            ),
            ["other PE"],
        ),
    ],
)
def test_crowds_at_table(language: str, text: str, told: list[str]) -> None:
    assert events_told(text, language) == told


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "es",
            (
                "El presidente de Estonia, Mart Laar, viajó el lunes a Lima y fue investido doctor "
                "honoris causa."
            ),
            ["ceremony PE"],
        ),
        (
            "fr",
            (
                "La présidente estonienne Mari Tamm s'est rendue lundi à Lima. Elle a été faite docteur"
                " honoris causa."
            ),
            ["ceremony PE"],
        ),
        (
            "en",
            "Estonian President Mart Laar flew to Lima on Monday. He opened a new chancery.",
            ["ceremony PE"],
        ),
    ],
)
def test_honours_in_more_words(language: str, text: str, told: list[str]) -> None:
    assert events_told(text, language) == told


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "es",
            (
                "El presidente de Estonia, Mart Laar, viajó el lunes a Lima. Junto a la presidenta Rosa"
                " Vega presenció la firma de dos acuerdos."
            ),
            ["signing PE"],
        ),
    ],
)
def test_with_somebody_in_front(language: str, text: str, told: list[str]) -> None:
    assert events_told(text, language) == told
