"""A way home without a day of its own is on the day of what is done before it."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

#: Published on a Thursday; the traveller comes on Sunday and leaves on Tuesday.
LEAVES_ON_TUESDAY = [
    ("en", "Chile's Foreign Minister Tomas Vidal arrives in Oslo on Sunday. On Tuesday, before returning home, he will meet Norwegian investors."),
    ("en", "Chile's Foreign Minister Tomas Vidal arrives in Oslo on Sunday. A wreath-laying is planned for Tuesday before the flight back to Santiago."),
    ("fr", "Le ministre chilien des Affaires étrangères, Tomas Vidal, arrive dimanche à Oslo. Mardi, avant de repartir, il rencontrera des investisseurs norvégiens."),
    ("es", "El canciller chileno, Tomás Vidal, llegará el domingo a Oslo. El martes, antes de retornar a su país, se citará con inversores noruegos."),
    ("es", "El canciller chileno, Tomás Vidal, llegará el domingo a Oslo. El martes estará de nuevo en Santiago."),
    ("de", "Chiles Außenminister Tomas Vidal kommt am Sonntag nach Oslo. Am Dienstag trifft er vor dem Rückflug norwegische Investoren."),
]  # fmt: skip

OUT_AND_BACK = [
    ("en", "Chile's Foreign Minister Tomas Vidal came to Oslo on Tuesday, signed a treaty and was back in Santiago by nightfall."),
    ("fr", "Le ministre chilien des Affaires étrangères, Tomas Vidal, est venu mardi à Oslo signer un traité avant de reprendre l'avion pour Santiago."),
]  # fmt: skip

STAYS_ON = [
    ("es", "El canciller chileno, Tomás Vidal, llegará el domingo a Oslo. El martes será el turno de Bergen, última etapa antes del regreso."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), LEAVES_ON_TUESDAY)
def test_leaves_on_the_day_of_what_is_done_before(language: str, text: str) -> None:
    [(_, _, stops)] = trips(read(text, language, published=date(2024, 5, 16)))
    assert stops == [("Oslo", "NO", "2024-05-19", "2024-05-21")]


@pytest.mark.parametrize(("language", "text"), OUT_AND_BACK)
def test_out_and_back_on_one_day(language: str, text: str) -> None:
    [(_, _, stops)] = trips(read(text, language, published=date(2024, 5, 16)))
    assert stops == [("Oslo", "NO", "2024-05-14", "2024-05-14")]


@pytest.mark.parametrize(("language", "text"), STAYS_ON)
def test_no_day_of_what_goes_on(language: str, text: str) -> None:
    [(_, _, stops)] = trips(read(text, language, published=date(2024, 5, 16)))
    assert stops[-1][:2] == ("Bergen", "NO")
    assert stops[-1][3] is None


def test_who_reopens_what_somebody_closed_flies_home() -> None:
    text = "La Première ministre belge, Anne Lenoir, est attendue lundi à Kinshasa. Elle y procédera à la réouverture du consulat général, fermé en janvier 2018, puis regagnera Bruxelles dans la soirée."
    [(_, _, stops)] = trips(read(text, "fr", published=date(2024, 5, 16)))
    assert stops == [("Kinshasa", "CD", "2024-05-20", "2024-05-20")]


def test_the_day_that_opens_the_sentence_is_that_of_its_main_verb() -> None:
    text = "Chile's Foreign Minister Tomas Vidal arrives in Oslo on Sunday. On Tuesday, after visiting a school, he will travel to Bergen."
    [(_, _, stops)] = trips(read(text, "en", published=date(2024, 5, 16)))
    assert [(city, arrive) for city, _, arrive, _ in stops] == [
        ("Oslo", "2024-05-19"),
        ("Bergen", "2024-05-21"),
    ]
