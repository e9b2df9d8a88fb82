"""Journeys as the Spanish press tells them: who is behind the verb or before it, held by a small word."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from itineraries.extraction import Directory
from tests.extraction.reading import ROOT, TUESDAY, events, last_names_and_places, read, trip, trips


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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El presidente letón Edgars Rinkēvičs recibió el lunes la visita de la ministra noruega Kari Holt."),
        ("es", "Letonia recibió el lunes la visita oficial de la ministra noruega, Kari Holt."),
        ("es", "El presidente letón Edgars Rinkēvičs fue anfitrión el lunes de la ministra noruega Kari Holt."),
        ("fr", "Le président letton Edgars Rinkēvičs a reçu lundi la visite de la ministre norvégienne Kari Holt."),
        ("de", "Der lettische Präsident Edgars Rinkēvičs empfing am Montag den Besuch der norwegischen Ministerin Kari Holt."),
    ],
)  # fmt: skip
def test_whose_visit_is_received(language: str, text: str) -> None:
    (told,) = read(text, language).trips
    assert [p.name for p in told.travellers] == ["Kari Holt"]
    assert [(s.country, s.arrive) for s in told.stops] == [("LV", "2026-02-23")]


@pytest.mark.parametrize(
    "text",
    [
        "El hospital recibió la visita de la ministra noruega Kari Holt.",
        "El presidente letón Edgars Rinkēvičs será anfitrión de la cumbre de la OTAN.",
        "La ministra noruega Kari Holt recibió con alegría las primeras escalas del crucero.",
    ],
)
def test_nobody_is_received(text: str) -> None:
    assert trips(read(text, "es")) == []


def test_one_verb_stands_for_another() -> None:
    text = "La ministra noruega Kari Holt viajará el jueves a Roma, mientras que la ministra danesa Eva Dahl lo hará el viernes a Riga."
    assert last_names_and_places("es", text) == [("Dahl", ["Riga"]), ("Holt", ["Rome"])]


@pytest.mark.parametrize(
    "text",
    [
        "Desde Riga, donde se encuentra de visita, la ministra noruega Kari Holt anunció la medida.",
        "En Riga, donde realiza una visita oficial, la ministra noruega Kari Holt anunció la medida.",
    ],
)
def test_where_somebody_is_before_he_is_told(text: str) -> None:
    assert trips(read(text, "es")) == [trip("Kari Holt", "under_way", ("Riga", "LV", None, None))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La última vez que la ministra noruega Kari Holt estuvo en Riga fue en abril de 2023."),
        ("es", "La última vez que la ministra noruega Kari Holt visitó Riga fue en abril de 2023."),
    ],
)
def test_the_day_of_the_last_time(language: str, text: str) -> None:
    assert trips(read(text, language)) == [trip("Kari Holt", "completed", ("Riga", "LV", "2023-04", None))]


@pytest.mark.parametrize(
    "party",
    ["una delegación en la que figuran", "una comitiva que integran", "una delegación de la que forman parte", "una misión en la que también viajan"],
)  # fmt: skip
def test_who_is_of_the_delegation(party: str) -> None:
    text = (
        f"La ministra noruega Kari Holt llegó el lunes a Riga con {party} los ministros Jan Berg y Eva Dahl."
    )
    (told,) = read(text, "es").trips
    assert [p.name for p in told.travellers] == ["Kari Holt", "Jan Berg", "Eva Dahl"]


def test_whom_a_former_office_means() -> None:
    text = "La alta comisionada de la ONU, Michelle Bachelet, se reunió en Riga con el presidente Edgars Rinkēvičs. La expresidenta chilena había llegado el lunes a Riga."
    directory = Directory.from_tables(ROOT / "seeds")
    assert [[p.name for p in t.travellers] for t in read(text, "es", directory=directory).trips] == [
        ["Michelle Bachelet"]
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La ministra noruega Kari Holt llegó el lunes a Riga. El martes, el presidente letón Edgars Rinkēvičs se reunió con ella."),
        ("es", "La ministra noruega Kari Holt llegó el lunes a Riga. El martes, el presidente letón Edgars Rinkēvičs conversó con Holt."),
        ("fr", "La ministre norvégienne Kari Holt est arrivée lundi à Riga. Mardi, le président letton Edgars Rinkēvičs s'est entretenu avec elle."),
        ("en", "Norwegian minister Kari Holt arrived in Riga on Monday. On Tuesday, Latvian President Edgars Rinkēvičs met with her."),
    ],
)  # fmt: skip
def test_met_by_those_whose_country_it_is(language: str, text: str) -> None:
    reading = read(text, language, published=TUESDAY)
    assert [(t.travellers[0].name, [s.city for s in t.stops]) for t in reading.trips] == [
        ("Kari Holt", ["Riga"])
    ]
    assert events(reading) == [("bilateral_meeting", ["Edgars Rinkēvičs"], "LV", "2026-02-24")]


@pytest.mark.parametrize(
    "text",
    [
        "La ministra noruega Kari Holt viajará el jueves a Riga. El lunes, el presidente letón Edgars Rinkēvičs habló por teléfono con ella.",
        "La ministra noruega Kari Holt llegó el lunes a Riga. El presidente polaco Andrzej Duda se reunió el martes con su canciller.",
    ],
)
def test_met_by_nobody_there(text: str) -> None:
    assert events(read(text, "es")) == []


@pytest.mark.parametrize(
    "text",
    [
        "La ministra noruega Kari Holt será enviada el jueves a Riga.",
        "El ministro danés Ulf Ek conoce Letonia. El presidente polaco Andrzej Duda lo enviará el jueves a Riga.",
        "El presidente polaco Andrzej Duda ha enviado a Riga al ministro Ulf Ek.",
    ],
)
def test_who_is_sent(text: str) -> None:
    (told,) = read(text, "es").trips
    assert told.travellers[0].name in ("Kari Holt", "Ulf Ek") and [s.city for s in told.stops] == ["Riga"]


def test_what_is_sent() -> None:
    assert trips(read("El presidente polaco Andrzej Duda ha enviado ayuda a Riga.", "es")) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La ministra noruega Kari Holt llegó el lunes a Riga. No regresará a Oslo hasta el viernes."),
        ("fr", "La ministre norvégienne Kari Holt est arrivée lundi à Riga. Elle ne rentrera à Oslo que vendredi."),
        ("en", "Norwegian minister Kari Holt arrived in Riga on Monday. She will not return to Oslo until Friday."),
    ],
)  # fmt: skip
def test_not_back_until(language: str, text: str) -> None:
    (told,) = read(text, language).trips
    assert [(s.city, s.arrive, s.depart) for s in told.stops] == [("Riga", "2026-02-23", "2026-02-27")]


def test_never_back() -> None:
    text = "La ministra noruega Kari Holt llegó el lunes a Riga. No regresará nunca a Quito."
    assert [[s.city for s in t.stops] for t in read(text, "es").trips] == [["Riga"]]
