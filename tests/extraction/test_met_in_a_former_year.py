"""A meeting of a former year, told without its place, is no part of the journey that is news."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read

DAY = date(2016, 11, 1)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El presidente letón, Mart Laar, fue recibido en Ottawa por la ministra Ana Hale. Laar, que en 2011 ya fue recibido por Hale, ofreció un discurso."),
        ("es", "El presidente letón, Mart Laar, fue recibido en Ottawa por la ministra Ana Hale. Laar ya se había reunido en mayo de 2011 con Hale."),
        ("es", "El presidente letón, Mart Laar, llegó a Ottawa para reunirse con la ministra Ana Hale. En 2011 se entrevistó con ella."),
        ("fr", "Le président letton, Mart Laar, a été reçu à Ottawa par la ministre Ana Hale. M. Laar, qui avait déjà été reçu en 2011 par Mme Hale, a prononcé un discours."),
        ("en", "Latvian President Mart Laar was received in Ottawa by Minister Ana Hale. Laar, who was received by Hale in 2011, gave a speech."),
    ],
)  # fmt: skip
def test_the_journey_is_not_of_that_year(language: str, text: str) -> None:
    (trip,) = read(text, language, published=DAY).trips
    assert not trip.background
    assert [(s.city, s.arrive) for s in trip.stops] == [("Ottawa", None)]


@pytest.mark.parametrize(
    ("text", "arrive"),
    [
        ("El presidente letón, Mart Laar, viajó en 2011 a Ottawa. En 2011 se reunió también con la ministra Ana Hale.", "2011"),
        ("El presidente letón, Mart Laar, fue recibido en Ottawa por la ministra Ana Hale. Laar se reunió con Hale en octubre.", "2016-10"),
    ],
)  # fmt: skip
def test_a_meeting_of_the_same_time_is_on_it(text: str, arrive: str) -> None:
    (trip,) = read(text, "es", published=DAY).trips
    assert [s.arrive for s in trip.stops] == [arrive]
