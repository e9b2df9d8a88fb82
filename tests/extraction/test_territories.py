"""Who governs a territory with a code of its own is at home there; others are abroad."""

from __future__ import annotations

import pytest

from tests.extraction.reading import last_names_and_places


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le ministre français Jean Laar est arrivé lundi à Nouméa."),
        ("en", "Danish Prime Minister Mart Laar arrived in Nuuk on Monday."),
        ("de", "Der amerikanische Präsident John Laar ist am Montag in San Juan (Puerto Rico) eingetroffen."),
    ],
)
def test_a_territory_of_his_own_country_is_home(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("fr", "Le ministre belge Jean Laar est arrivé lundi à Nouméa.", "Nouméa"),
        ("en", "Finnish Prime Minister Mart Laar arrived in Nuuk on Monday.", "Nuuk"),
        ("fr", "Le président de Nouvelle-Calédonie Jean Laar est arrivé lundi à Paris.", "Paris"),
    ],
)
def test_to_others_it_is_abroad(language: str, text: str, place: str) -> None:
    assert last_names_and_places(language, text) == [("Laar", [place])]
