"""Whom somebody meets belongs to the stop it is told of, though the sentence goes on to the next one."""

from __future__ import annotations

import pytest

from tests.extraction.reading import events_told


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "fr",
            (
                "La ministre estonienne Mari Tamm sera jeudi à Tirana, où elle verra le Premier "
                "ministre, Edi Rama, puis le même jour à Skopje, pour un entretien avec le président "
                "Dimitar Kovachki."
            ),
            ["bilateral_meeting AL Edi Rama", "bilateral_meeting MK Dimitar Kovachki"],
        ),
        (
            "fr",
            (
                "La ministre estonienne Mari Tamm se rendra jeudi à Tirana pour rencontrer le Premier "
                "ministre Edi Rama, et vendredi à Skopje, où elle s'entretiendra avec le président "
                "Dimitar Kovachki."
            ),
            ["bilateral_meeting AL Edi Rama", "bilateral_meeting MK Dimitar Kovachki"],
        ),
        (
            "es",
            (
                "La ministra de Exteriores de Estonia, Mari Tamm, viajará el jueves a Tirana, donde se "
                "reunirá con el primer ministro, Edi Rama, y el viernes a Skopie para entrevistarse con"
                " el presidente Dimitar Kovachki."
            ),
            ["bilateral_meeting AL Edi Rama", "bilateral_meeting MK Dimitar Kovachki"],
        ),
        (
            "en",
            (
                "Estonian Foreign Minister Mari Tamm travels to Tirana on Thursday, where she meets "
                "Prime Minister Edi Rama, and on Friday to Skopje for talks with President Dimitar "
                "Kovachki."
            ),
            ["bilateral_meeting AL Edi Rama", "bilateral_meeting MK Dimitar Kovachki"],
        ),
        (
            "de",
            (
                "Die estnische Außenministerin Mari Tamm reist am Donnerstag nach Tirana, wo sie "
                "Ministerpräsident Edi Rama trifft, und am Freitag nach Skopje zu Gesprächen mit "
                "Präsident Dimitar Kovachki."
            ),
            ["bilateral_meeting AL Edi Rama", "bilateral_meeting MK Dimitar Kovachki"],
        ),
    ],
)
def test_each_is_met_where_he_is(language: str, text: str, told: list[str]) -> None:
    assert events_told(text, language) == told


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "es",
            (
                "El presidente de Estonia, Mart Laar, debía seguir el sábado a Bogotá, donde se "
                "reuniría con el presidente Luis Rojas."
            ),
            ["bilateral_meeting CO Luis Rojas"],
        ),
        (
            "es",
            (
                "El presidente de Estonia, Mart Laar, partió el lunes hacia Bogotá, donde se "
                "entrevistaría con el presidente Luis Rojas."
            ),
            ["bilateral_meeting CO Luis Rojas"],
        ),
        (
            "fr",
            (
                "Le président estonien Mart Laar est parti lundi pour Bogotá, où il rencontrerait le "
                "président Luis Rojas."
            ),
            ["bilateral_meeting CO Luis Rojas"],
        ),
        (
            "en",
            (
                "Estonian President Mart Laar flew to Bogota on Monday, where he would meet President "
                "Luis Rojas."
            ),
            ["bilateral_meeting CO Luis Rojas"],
        ),
        (
            "es",
            ("El presidente de Estonia, Mart Laar, se reuniría en Bogotá con el presidente Luis Rojas."),
            [],
        ),
    ],
)
def test_what_was_to_come_then(language: str, text: str, told: list[str]) -> None:
    assert events_told(text, language) == told


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "fr",
            ("Le président estonien Mart Laar sera jeudi à Riga, chez le président letton Janis Berzins."),
            ["bilateral_meeting LV Janis Berzins"],
        ),
        (
            "fr",
            ("Le président estonien Mart Laar sera jeudi à Riga auprès du président letton Janis Berzins."),
            ["bilateral_meeting LV Janis Berzins"],
        ),
        (
            "en",
            (
                "Estonian President Mart Laar will be in Riga on Thursday with Latvian President Janis "
                "Berzins."
            ),
            ["bilateral_meeting LV Janis Berzins"],
        ),
        (
            "es",
            (
                "El presidente de Estonia, Mart Laar, estará el jueves en Riga con el presidente letón "
                "Janis Berzins."
            ),
            ["bilateral_meeting LV Janis Berzins"],
        ),
        (
            "es",
            (
                "El presidente de Estonia, Mart Laar, estará por la mañana en Oslo, con el primer "
                "ministro noruego, Ole Dahl, y por la tarde en Dublín, con el primer ministro irlandés,"
                " Sean Burke."
            ),
            ["bilateral_meeting IE Sean Burke", "bilateral_meeting NO Ole Dahl"],
        ),
        (
            "en",
            "Estonian President Mart Laar is in Riga with Defence Minister Jaan Kask.",
            [],
        ),
        (
            "fr",
            ("Le président estonien Mart Laar se trouve à Riga avec son ministre de la Défense, Jaan Kask."),
            [],
        ),
    ],
)
def test_who_is_with_somebody_at_home_meets_him(language: str, text: str, told: list[str]) -> None:
    assert events_told(text, language) == told
