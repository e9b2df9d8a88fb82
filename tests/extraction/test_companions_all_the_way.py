"""Who accompanies somebody goes wherever the journey leads, unless it is said how far."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import last_names_and_places

ALL_THE_WAY = [
    ("en", "Kenyan President William Ruto arrived in Rome on Monday. He is accompanied by Foreign Minister Musalia Mudavadi. On Friday he will fly to Madrid."),
    ("fr", "Le président kényan William Ruto est arrivé lundi à Rome. Il est accompagné du ministre des Affaires étrangères Musalia Mudavadi. Vendredi, il se rendra à Madrid."),
    ("es", "El presidente de Kenia, William Ruto, llegó el lunes a Roma. Lo acompaña el ministro de Exteriores, Musalia Mudavadi. El viernes viajará a Madrid."),
    ("de", "Der kenianische Präsident William Ruto ist am Montag in Rom eingetroffen. Ihn begleitet Außenminister Musalia Mudavadi. Am Freitag reist Ruto nach Madrid weiter."),
]  # fmt: skip

PART_OF_IT = [
    ("en", "Kenyan President William Ruto will travel to Rome on Friday. He will be joined there by Foreign Minister Musalia Mudavadi. On Sunday he will fly to Madrid."),
    ("fr", "Le président kényan William Ruto sera vendredi à Rome. Le ministre des Affaires étrangères Musalia Mudavadi l'accompagnera jusque-là. Dimanche, M. Ruto se rendra à Madrid."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), ALL_THE_WAY)
def test_all_the_way(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [
        ("Mudavadi", ["Rome", "Madrid"]),
        ("Ruto", ["Rome", "Madrid"]),
    ]


@pytest.mark.parametrize(("language", "text"), PART_OF_IT)
def test_part_of_it(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [("Mudavadi", ["Rome"]), ("Ruto", ["Rome", "Madrid"])]
