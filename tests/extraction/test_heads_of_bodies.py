"""The head of a body is whoever leads it, by whatever title he was told before."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read

PUBLISHED = date(2024, 5, 16)  # a Thursday


def met(text: str, language: str) -> list[tuple[list[str | None], list[str | None]]]:
    """Of every trip its travellers, and whom they met."""
    trips = read(text, language, published=PUBLISHED).trips
    return [([p.name for p in t.travellers], [p.name for e in t.events for p in e.people]) for t in trips]


UN_FR = "Le secrétaire général de l'ONU, Joaquim Pedrosa, est arrivé lundi à Abuja."
UN_EN = "UN Secretary-General Joaquim Pedrosa arrived in Abuja on Monday."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{UN_FR} Le chef des Nations unies s'est entretenu mardi avec le président Musa Bello.", "fr"),
        (f"{UN_FR} Le patron des Nations unies rencontrera vendredi le président Musa Bello.", "fr"),
        (f"{UN_EN} The head of the United Nations met President Musa Bello on Tuesday.", "en"),
        (f"{UN_EN} The UN head met President Musa Bello on Tuesday.", "en"),
        ("El secretario general de la ONU, Joaquim Pedrosa, llegó el lunes a Abuja. El jefe de Naciones Unidas se reunió el martes con el presidente Musa Bello.", "es"),
        ("UN-Generalsekretär Joaquim Pedrosa traf am Montag in Abuja ein. Der Chef der Vereinten Nationen traf am Dienstag Präsident Musa Bello.", "de"),
    ],
)  # fmt: skip
def test_who_leads_the_body_is_meant(text: str, language: str) -> None:
    assert met(text, language) == [(["Joaquim Pedrosa"], ["Musa Bello"])]


@pytest.mark.parametrize(
    "text",
    [
        f"{UN_FR} Le chef de la mission des Nations unies a rencontré mardi le président Musa Bello.",
        f"{UN_FR} La cheffe du FMI a rencontré mardi le président Musa Bello.",
        f"{UN_FR} Le coordinateur humanitaire des Nations unies a rencontré mardi le président Musa Bello.",
    ],
)
def test_the_head_of_a_part_or_of_another_is_not(text: str) -> None:
    assert (["Joaquim Pedrosa"], []) in met(text, "fr")
