"""Journeys as the Spanish press tells them: who is behind the verb or before it, held by a small word."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, last_names_and_places, read, trip, trips


@pytest.mark.parametrize(
    "text",
    [
        "A la ministra noruega Kari Holt la recibió en Riga el presidente Edgars Rinkēvičs.",
        "A la ministra noruega, Kari Holt, la agasajó en Riga el presidente Edgars Rinkēvičs.",
        "La ministra noruega Kari Holt llegó a Riga. La recibió el presidente Edgars Rinkēvičs.",
    ],
)
def test_who_is_received_at_the_head(text: str) -> None:
    reading = read(text, "es")
    assert [(t.travellers[0].name, [s.city for s in t.stops]) for t in reading.trips] == [
        ("Kari Holt", ["Riga"])
    ]
    assert [who for kind, who, *_ in events(reading) if kind == "bilateral_meeting"] == [["Edgars Rinkēvičs"]]


def test_a_relative_clause_that_names_companions_is_over() -> None:
    text = "La ministra noruega Kari Holt, a quien acompañan el ministro Jan Berg y la diputada Eva Dahl, llegó el lunes a Riga."
    (told,) = read(text, "es").trips
    assert [p.name for p in told.travellers][:2] == ["Kari Holt", "Jan Berg"]
    assert [(s.city, s.arrive) for s in told.stops] == [("Riga", "2026-02-23")]


@pytest.mark.parametrize(
    "text",
    [
        "A la ministra noruega, Kari Holt, se le espera el jueves en Riga.",
        "Se espera el jueves en Riga a la ministra noruega, Kari Holt.",
        "Se espera en Riga el jueves a la ministra noruega, Kari Holt.",
        "El jueves partirá rumbo a Riga la ministra noruega, Kari Holt, al frente de una delegación.",
        "El jueves volará con destino a Riga la ministra noruega, Kari Holt.",
    ],
)
def test_who_is_expected_or_leaves(text: str) -> None:
    assert trips(read(text, "es")) == [trip("Kari Holt", "announced", ("Riga", "LV", "2026-02-26", None))]


def test_one_expected_where_others_are() -> None:
    text = (
        "A la cumbre de la CELAC en Riga acudirán el presidente polaco Andrzej Duda y la ministra danesa Eva Dahl. El ministro sueco"
        " Ulf Ek llegará el jueves desde Roma. A la ministra noruega Kari Holt se la espera el viernes."
    )
    assert ("Holt", ["Riga"]) in last_names_and_places("es", text)


@pytest.mark.parametrize(
    "text",
    [
        "Se espera que a la ministra noruega Kari Holt le guste Riga.",
        "A la ministra noruega Kari Holt le preocupa la situación en Riga.",
        "La ministra noruega Kari Holt siguió con atención la cumbre de Riga.",
        "El juicio continuará en Riga, dijo la ministra noruega Kari Holt.",
        "La ministra noruega Kari Holt fue invitada a visitar Riga.",
    ],
)
def test_no_journey(text: str) -> None:
    assert trips(read(text, "es")) == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("La reunión que la ministra noruega Kari Holt mantuvo en Riga con el presidente Edgars Rinkēvičs duró una hora.", None),
        ("El encuentro que la ministra noruega Kari Holt sostuvo el lunes en Riga con Edgars Rinkēvičs fue cordial.", "2026-02-23"),
        ("Las conversaciones que mantendrá el jueves en Riga la ministra noruega Kari Holt con Edgars Rinkēvičs serán breves.", "2026-02-26"),
    ],
)  # fmt: skip
def test_a_meeting_told_by_its_relative_clause(text: str, date: str | None) -> None:
    reading = read(text, "es")
    assert [(t.travellers[0].name, [s.city for s in t.stops]) for t in reading.trips] == [
        ("Kari Holt", ["Riga"])
    ]
    assert events(reading) == [("bilateral_meeting", ["Edgars Rinkēvičs"], "LV", date)]


@pytest.mark.parametrize(
    ("told", "country"),
    [
        ("al país guaraní", "PY"),
        ("a tierras guaraníes", "PY"),
        ("al gigante asiático", "CN"),
        ("al país cafetero", "CO"),
        ("al país azteca", "MX"),
        ("a la nación gala", "FR"),
        ("a tierra charrúa", "UY"),
        ("al país persa", "IR"),
    ],
)
def test_countries_by_what_they_are_called(told: str, country: str) -> None:
    text = f"La ministra noruega Kari Holt viajará el jueves {told}."
    assert trips(read(text, "es")) == [trip("Kari Holt", "announced", (None, country, "2026-02-26", None))]


@pytest.mark.parametrize(
    ("told", "city"),
    [("Sídney", "Sydney"), ("Cantón", "Guangzhou"), ("Oporto", "Porto"), ("Palma de Mallorca", "Palma"), ("Foz de Iguazú", "Foz do Iguaçu")],
)  # fmt: skip
def test_cities_by_their_spanish_names(told: str, city: str) -> None:
    text = f"La ministra noruega Kari Holt viajará el jueves a {told}."
    assert [s.city for s in read(text, "es").trips[0].stops] == [city]


def test_a_tour_that_goes_on() -> None:
    text = (
        "La ministra noruega Kari Holt inició en Riga una gira que proseguirá en Vilna y concluirá en Tallin."
    )
    assert [s.city for s in read(text, "es").trips[0].stops] == ["Riga", "Vilnius", "Tallinn"]
