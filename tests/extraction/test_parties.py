"""Delegations: what one is said to do, those who lead it and are of it do."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

CASES = {
    "en": (
        "A delegation led by Kenyan Foreign Minister Musalia Mudavadi arrived in Lusaka on Monday. The delegation will travel to Harare on Thursday.",
        [(["Musalia Mudavadi"], "under_way", [("Lusaka", "ZM", "2026-02-23", None), ("Harare", "ZW", "2026-02-26", None)])],
    ),
    "es": (
        "Una delegación encabezada por el canciller peruano, Hugo de Zela, llegó el lunes a Quito.",
        [(["Hugo de Zela"], "under_way", [("Quito", "EC", "2026-02-23", None)])],
    ),
    "fr": (
        "Une délégation menée par le ministre malien de la Défense, Sadio Camara, est arrivée lundi à Minsk.",
        [(["Sadio Camara"], "under_way", [("Minsk", "BY", "2026-02-23", None)])],
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", CASES)
def test_a_delegation_is_its_members(language: str) -> None:
    text, wanted = CASES[language]
    assert trips(read(text, language)) == wanted


def test_a_delegation_nobody_is_said_to_lead_goes_nowhere() -> None:
    assert trips(read("Une délégation est arrivée lundi à Minsk.", "fr")) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No date was set for a possible visit by Kenyan President William Ruto to Lebanon."),
        ("es", "No hay fecha para una eventual visita del presidente keniano, William Ruto, al Líbano."),
        (
            "de",
            "Für einen möglichen Besuch des kenianischen Präsidenten William Ruto im Libanon steht nichts fest.",
        ),
    ],
)
def test_a_journey_left_open_is_none(language: str, text: str) -> None:
    assert trips(read(text, language)) == []
