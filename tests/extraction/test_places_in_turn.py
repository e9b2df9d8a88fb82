"""Places told one after the other: whom somebody meets in each, and which stop of a journey each is."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trip, trips


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La ministra noruega Kari Holt se reunió en París con Emmanuel Macron y en Berlín con Olaf Scholz."),
        ("es", "La ministra noruega Kari Holt se entrevistó con Emmanuel Macron en París y con Olaf Scholz en Berlín."),
        ("es", "La ministra noruega Kari Holt fue recibida en París por Emmanuel Macron y en Berlín por Olaf Scholz."),
        ("es", "La ministra noruega Kari Holt fue recibida por Emmanuel Macron en París y por Olaf Scholz en Berlín."),
        ("fr", "La ministre norvégienne Kari Holt a rencontré Emmanuel Macron à Paris et Olaf Scholz à Berlin."),
        ("fr", "La ministre norvégienne Kari Holt s'est entretenue à Paris avec Emmanuel Macron et à Berlin avec Olaf Scholz."),
        ("fr", "La ministre norvégienne Kari Holt a été reçue à Paris par Emmanuel Macron et à Berlin par Olaf Scholz."),
        ("en", "Norwegian minister Kari Holt met with Emmanuel Macron in Paris and with Olaf Scholz in Berlin."),
        ("en", "Norwegian minister Kari Holt met Emmanuel Macron in Paris and Olaf Scholz in Berlin."),
        ("en", "Norwegian minister Kari Holt was received in Paris by Emmanuel Macron and in Berlin by Olaf Scholz."),
        ("de", "Die norwegische Ministerin Kari Holt traf in Paris Emmanuel Macron und in Berlin Olaf Scholz."),
        ("de", "Die norwegische Ministerin Kari Holt wurde in Paris von Emmanuel Macron und in Berlin von Olaf Scholz empfangen."),
    ],
)  # fmt: skip
def test_whom_somebody_meets_in_each_place(language: str, text: str) -> None:
    reading = read(text, language)
    assert trips(reading) == [
        trip("Kari Holt", "completed", ("Paris", "FR", None, None), ("Berlin", "DE", None, None))
    ]
    assert [(who, country) for _, who, country, _ in events(reading)] == [
        (["Emmanuel Macron"], "FR"),
        (["Olaf Scholz"], "DE"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La ministra noruega Kari Holt se reunió en París con Emmanuel Macron y en Berlín el canciller Olaf Scholz inauguró un hospital."),
        ("en", "Norwegian minister Kari Holt met Emmanuel Macron in Paris and in Berlin Chancellor Olaf Scholz opened a hospital."),
        ("fr", "La ministre norvégienne Kari Holt a rencontré Emmanuel Macron à Paris et à Berlin le chancelier Olaf Scholz a inauguré un hôpital."),
    ],
)  # fmt: skip
def test_what_somebody_else_does_in_the_next_place(language: str, text: str) -> None:
    cities = [
        s.city
        for told in read(text, language).trips
        for s in told.stops
        if told.travellers[0].name == "Kari Holt"
    ]
    assert cities == ["Paris"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Riga será el próximo destino del canciller colombiano Luis Murillo."),
        ("es", "La primera escala de la gira del canciller colombiano Luis Murillo será Riga."),
        ("fr", "Riga sera la prochaine étape du ministre colombien Luis Murillo."),
        ("fr", "La première étape de la tournée du ministre colombien Luis Murillo sera Riga."),
        ("en", "Riga will be the next stop for Colombian minister Luis Murillo."),
        ("en", "The first stop of Colombian minister Luis Murillo's tour will be Riga."),
        ("de", "Riga wird die nächste Station des kolumbianischen Außenministers Luis Murillo sein."),
        ("de", "Die erste Station der Reise des kolumbianischen Außenministers Luis Murillo wird Riga sein."),
    ],
)  # fmt: skip
def test_the_stop_that_a_place_is(language: str, text: str) -> None:
    assert trips(read(text, language)) == [trip("Luis Murillo", "announced", ("Riga", "LV", None, None))]


def test_stops_by_their_rank() -> None:
    text = "El presidente paraguayo Santiago Peña visitará tres países; el primer destino será Riga y el segundo, Doha."
    assert [s.city for s in read(text, "es").trips[0].stops] == ["Riga", "Doha"]


def test_the_first_of_those_a_tour_takes_in() -> None:
    text = "La ministra noruega Kari Holt comenzó el lunes una gira africana. La gira incluye Luanda, Libreville y Kinsasa."
    assert [s.city for s in read(text, "es").trips[0].stops] == ["Luanda", "Libreville", "Kinshasa"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "París es el destino favorito de los turistas, dijo la ministra noruega Kari Holt."),
        ("es", "Dakar fue siempre un destino de presidentes franceses, recordó la ministra noruega Kari Holt."),
        ("en", "Paris is a favourite destination of tourists, said Norwegian minister Kari Holt."),
        ("fr", "Paris est une destination de touristes, a dit la ministre norvégienne Kari Holt."),
    ],
)  # fmt: skip
def test_a_place_that_is_no_stop_of_anybody(language: str, text: str) -> None:
    assert trips(read(text, language)) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La visita de la ministra noruega Kari Holt a Letonia empezará el jueves y terminará el sábado."),
        ("fr", "La visite de la ministre norvégienne Kari Holt en Lettonie débutera jeudi et s'achèvera samedi."),
        ("en", "The visit of Norwegian minister Kari Holt to Latvia will begin on Thursday and end on Saturday."),
        ("de", "Der Besuch der norwegischen Ministerin Kari Holt in Lettland beginnt am Donnerstag und endet am Samstag."),
    ],
)  # fmt: skip
def test_a_visit_that_begins_and_ends(language: str, text: str) -> None:
    (told,) = read(text, language).trips
    assert [(s.country, s.arrive, s.depart) for s in told.stops] == [("LV", "2026-02-26", "2026-02-28")]


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("es", "El próximo viaje de la ministra noruega Kari Holt será a Riga.", "LV"),
        ("es", "La próxima visita de la ministra noruega Kari Holt será a Letonia.", "LV"),
        ("fr", "Le prochain voyage de la ministre norvégienne Kari Holt sera à Riga.", "LV"),
        ("en", "The next trip of Norwegian minister Kari Holt will be to Riga.", "LV"),
    ],
)  # fmt: skip
def test_the_next_journey(language: str, text: str, country: str) -> None:
    (told,) = read(text, language).trips
    assert (told.status, [s.country for s in told.stops]) == ("announced", [country])


def test_the_journey_before() -> None:
    text = (
        "En su anterior visita a Riga, en 2022, la ministra noruega Kari Holt se reunió con Edgars Rinkēvičs."
    )
    (told,) = read(text, "es").trips
    assert told.background and [(s.city, s.arrive) for s in told.stops] == [("Riga", "2022")]
