"""Plans told some sentences behind the calling off are those that do not come about; the title says whether a
journey is put off.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

DAY = date(2026, 5, 19)  # a Tuesday


def told(text: str, language: str = "en", title: str = "") -> list[tuple[str, str, str | None]]:
    trips = extract(text, published=DAY, language=language, title=title).trips
    return [(t.status, s.city or s.country, s.arrive) for t in trips for s in t.stops]


BETWEEN = "The economy shrank. Parliament sat late. The opposition was angry. Nobody knew why. "


def test_was_to_be_further_on_is_what_was_put_off() -> None:
    text = (
        "Irish Prime Minister Maeve Halloran has put off a visit to Peru. "
        + BETWEEN
        + "From May 25 to May 27 she was to have been in Lima."
    )
    assert told(text) == [("postponed", "Lima", "2026-05-25")]


def test_what_still_stands_is_announced() -> None:
    text = (
        "Irish Prime Minister Maeve Halloran has put off a visit to Peru. "
        + BETWEEN
        + "She will arrive in Oslo on Thursday."
    )
    assert ("announced", "Oslo", "2026-05-21") in told(text)


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("en", "Halloran postpones Peru visit", "Irish Prime Minister Maeve Halloran has called off a visit to Lima."),
        (
            "de",
            "Halloran verschiebt Besuch in Peru",
            "Die irische Premierministerin Maeve Halloran hat ihren Besuch in Lima abgesagt.",
        ),
        (
            "es",
            "Halloran aplaza su visita a Perú",
            "La primera ministra de Irlanda, Maeve Halloran, canceló su visita a Lima.",
        ),
        (
            "fr",
            "Halloran reporte sa visite au Pérou",
            "La Première ministre irlandaise, Maeve Halloran, a annulé sa visite à Lima.",
        ),
    ],
)  # fmt: skip
def test_the_title_says_that_it_is_put_off(language: str, title: str, text: str) -> None:
    assert told(text, language, title) == [("postponed", "Lima", None)]
    assert told(text, language) == [("cancelled", "Lima", None)]


def test_a_title_of_somebody_else_says_nothing() -> None:
    text = "Irish Prime Minister Maeve Halloran has called off a visit to Lima."
    assert told(text, "en", "Vega postpones Oslo visit") == [("cancelled", "Lima", None)]


def test_a_tour_that_ended_is_over_wherever_else_it_led() -> None:
    text = "El presidente de Irlanda, Luis Vega, finalizó el lunes en Lima una gira que lo llevó también a Quito."
    assert {status for status, _, _ in told(text, "es")} == {"completed"}


def test_the_lede_without_a_day_tells_where_he_is_now() -> None:
    text = (
        "Auf seiner Reise durch Südamerika hat der irische Außenminister Luis Vega in Lima Station gemacht. "
        "Am Montag war er in Quito gewesen."
    )
    assert {status for status, _, _ in told(text, "de")} == {"under_way"}
