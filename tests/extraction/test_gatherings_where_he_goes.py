"""A gathering told of the place somebody goes to is his, and he who attends a meeting of others is at it."""

from __future__ import annotations

import pytest

from tests.extraction.reading import events_told


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "en",
            "Estonian President Mart Laar travels on Thursday to Madrid, where NATO meets.",
            ["multilateral_meeting ES"],
        ),
        (
            "en",
            (
                "Estonian President Mart Laar flew to Hiroshima on Monday, where the leaders of the G7 "
                "are gathering."
            ),
            ["multilateral_meeting JP"],
        ),
        (
            "fr",
            "Le président estonien Mart Laar se rendra jeudi à Madrid, où se réunit l'Otan.",
            ["multilateral_meeting ES"],
        ),
        (
            "fr",
            (
                "Le président estonien Mart Laar se rendra jeudi à Davos, où l'attend le Forum "
                "économique mondial."
            ),
            ["multilateral_meeting CH"],
        ),
        (
            "es",
            ("El presidente de Estonia, Mart Laar, viajará el jueves a Madrid, donde se reúne la OTAN."),
            ["multilateral_meeting ES"],
        ),
        (
            "de",
            "Der estnische Präsident Mart Laar reist am Donnerstag nach Madrid, wo die Nato tagt.",
            ["multilateral_meeting ES"],
        ),
        (
            "de",
            (
                "Der estnische Präsident Mart Laar fliegt am Donnerstag nach Boao, wo Chinas Präsident "
                "Li Wen das Forum eröffnet."
            ),
            ["multilateral_meeting CN"],
        ),
    ],
)
def test_whoever_goes_where_a_body_meets_is_at_its_meeting(language: str, text: str, told: list[str]) -> None:
    assert events_told(text, language) == told


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "en",
            ("Estonian President Mart Laar flew to Brussels on Monday, where NATO has its headquarters."),
            [],
        ),
        (
            "fr",
            "Le président estonien Mart Laar s'est rendu lundi à Vienne, où l'Opep a son siège.",
            [],
        ),
        (
            "es",
            ("El presidente de Estonia, Mart Laar, viajó el lunes a Washington, donde la OEA tiene su sede."),
            [],
        ),
        (
            "de",
            (
                "Der estnische Präsident Mart Laar flog am Montag nach Addis Abeba, wo die Afrikanische"
                " Union ihren Sitz hat."
            ),
            [],
        ),
    ],
)
def test_a_body_at_home_gathers_nobody(language: str, text: str, told: list[str]) -> None:
    assert events_told(text, language) == told


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "es",
            (
                "El presidente de Estonia, Mart Laar, estará el jueves en Moscú, donde tendrá una "
                "reunión de trabajo con el ministro de Exteriores ruso, Igor Belov."
            ),
            ["bilateral_meeting RU Igor Belov"],
        ),
    ],
)
def test_what_he_does_there_is_no_gathering(language: str, text: str, told: list[str]) -> None:
    assert events_told(text, language) == told


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "de",
            (
                "Der estnische Präsident Mart Laar bleibt bis Freitag in Rio, wo er an der Sitzung der "
                "G20-Außenminister teilnimmt."
            ),
            ["multilateral_meeting BR"],
        ),
    ],
)
def test_who_attends_a_meeting_of_others_is_at_it(language: str, text: str, told: list[str]) -> None:
    assert events_told(text, language) == told
