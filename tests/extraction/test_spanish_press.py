"""Spanish as the press writes it: who comes along, lists of offices, subjects behind their verb, idioms of travel."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trips

# text -> trips and events
CASES: dict[str, tuple[str, list, list]] = {
    "companions_behind_their_leader": (
        "Acompañan al presidente ecuatoriano Daniel Noboa en su viaje a Ottawa la canciller ecuatoriana Gabriela Sommerfeld y el ministro ecuatoriano de Defensa, Gian Carlo Loffredo.",
        [
            (
                ["Daniel Noboa", "Gabriela Sommerfeld", "Gian Carlo Loffredo"],
                "announced",
                [("Ottawa", "CA", None, None)],
            )
        ],
        [],
    ),
    "relative_whom_somebody_accompanies": (
        "El presidente ecuatoriano Daniel Noboa, a quien acompaña la canciller ecuatoriana Gabriela Sommerfeld, llegó el lunes a El Cairo.",
        [(["Daniel Noboa", "Gabriela Sommerfeld"], "under_way", [("Cairo", "EG", "2026-02-23", None)])],
        [],
    ),
    "members_of_the_delegation": (
        "El presidente ecuatoriano Daniel Noboa viaja a Doha. Integran la comitiva la canciller ecuatoriana Gabriela Sommerfeld y el ministro ecuatoriano de Comercio, Luis Jaramillo.",
        [
            (
                ["Daniel Noboa", "Gabriela Sommerfeld", "Luis Jaramillo"],
                "announced",
                [("Doha", "QA", None, None)],
            )
        ],
        [],
    ),
    "in_the_delegation_figure": (
        "El presidente ecuatoriano Daniel Noboa viaja a Doha. En la delegación figura también la canciller Gabriela Sommerfeld.",
        [(["Daniel Noboa", "Gabriela Sommerfeld"], "announced", [("Doha", "QA", None, None)])],
        [],
    ),
    "in_the_company_of": (
        "El presidente ecuatoriano Daniel Noboa viaja a Doha en compañía de la canciller Gabriela Sommerfeld.",
        [(["Daniel Noboa", "Gabriela Sommerfeld"], "announced", [("Doha", "QA", None, None)])],
        [],
    ),
    "travel_with_the_president": (
        "La presidenta hondureña Xiomara Castro llegó el lunes a Pekín. Viajan con la gobernante el canciller, Enrique Reina, y el secretario privado, Héctor Zelaya.",
        [
            (
                ["Xiomara Castro", "Enrique Reina", "Héctor Zelaya"],
                "under_way",
                [("Beijing", "CN", "2026-02-23", None)],
            )
        ],
        [],
    ),
    "list_with_semicolons": (
        "Participan mañana en la cumbre de Bogotá los presidentes de México, Claudia Sheinbaum; de Honduras, Nasry Asfura, y de Guatemala, Bernardo Arévalo.",
        [
            (
                ["Claudia Sheinbaum", "Nasry Asfura", "Bernardo Arévalo"],
                "announced",
                [("Bogotá", "CO", "2026-02-25", None)],
            )
        ],
        [("summit", [], "CO", "2026-02-25")],
    ),
    "list_without_of": (
        "Asistieron ayer a la investidura en Quito los mandatarios de Argentina, Javier Milei; Paraguay, Santiago Peña, y Chile, Gabriel Boric.",
        [
            ([guest], "completed", [("Quito", "EC", "2026-02-23", None)])
            for guest in ("Javier Milei", "Santiago Peña", "Gabriel Boric")
        ],
        [("ceremony", [], "EC", "2026-02-23")] * 3,
    ),
    "office_told_by_its_portfolio_alone": (
        "El ministro colombiano de Defensa, Iván Velásquez, y la de Minas, Irene Vélez, viajaron el lunes a Berlín.",
        [(["Iván Velásquez", "Irene Vélez"], "completed", [("Berlin", "DE", "2026-02-23", None)])],
        [],
    ),
    "monarch_is_the_queen": (
        "La reina Margarita II de Dinamarca llegó el lunes a Lima. La monarca será recibida mañana por la presidenta peruana Dina Boluarte.",
        [(["Margarita II"], "under_way", [("Lima", "PE", "2026-02-23", None)])],
        [("bilateral_meeting", ["Dina Boluarte"], "PE", "2026-02-25")],
    ),
    "since_a_day_with_its_article": (
        "El presidente colombiano Gustavo Petro se encontraba desde el jueves en Berlín, donde se entrevistó con el canciller alemán Friedrich Merz.",
        [(["Gustavo Petro"], "under_way", [("Berlin", "DE", "2026-02-19", None)])],
        [("bilateral_meeting", ["Friedrich Merz"], "DE", None)],
    ),
    "ends_today_what_began_on_sunday": (
        "El presidente colombiano Gustavo Petro termina hoy en Berlín la visita que comenzó el domingo.",
        [(["Gustavo Petro"], "under_way", [("Berlin", "DE", "2026-02-22", "2026-02-24")])],
        [],
    ),
    "goes_on_until": (
        "El presidente colombiano Gustavo Petro arribó en la fecha a Berlín. La visita se extenderá hasta el sábado.",
        [(["Gustavo Petro"], "under_way", [("Berlin", "DE", "2026-02-24", "2026-02-28")])],
        [],
    ),
    "verb_left_out_meetings": (
        "El lunes el presidente colombiano Gustavo Petro se entrevistó en Santiago con Gabriel Boric; ayer, en Brasilia, con Luiz Inácio Lula da Silva, y esta noche llega a Lima.",
        [
            (
                ["Gustavo Petro"],
                "under_way",
                [
                    ("Santiago", "CL", "2026-02-23", None),
                    ("Brasília", "BR", "2026-02-23", None),
                    ("Lima", "PE", "2026-02-24", None),
                ],
            )
        ],
        [
            ("bilateral_meeting", ["Gabriel Boric"], "CL", "2026-02-23"),
            ("bilateral_meeting", ["Luiz Inácio Lula da Silva"], "BR", "2026-02-23"),
        ],
    ),
    "verb_left_out_stops": (
        "El presidente colombiano Gustavo Petro visitará el jueves París; el viernes, Berlín, y el sábado, Roma.",
        [
            (
                ["Gustavo Petro"],
                "announced",
                [
                    ("Paris", "FR", "2026-02-26", None),
                    ("Berlin", "DE", "2026-02-27", None),
                    ("Rome", "IT", "2026-02-28", None),
                ],
            )
        ],
        [],
    ),
    "verb_left_out_without_comma": (
        "El canciller chileno Alberto van Klaveren se reunió el domingo en Lima con su homólogo Hugo de Zela y el lunes en Quito con la canciller Gabriela Sommerfeld.",
        [
            (
                ["Alberto van Klaveren"],
                "completed",
                [("Lima", "PE", "2026-02-22", None), ("Quito", "EC", "2026-02-23", None)],
            )
        ],
        [
            ("bilateral_meeting", ["Hugo de Zela"], "PE", "2026-02-22"),
            ("bilateral_meeting", ["Gabriela Sommerfeld"], "EC", "2026-02-23"),
        ],
    ),
}


@pytest.mark.parametrize(("text", "journeys", "happenings"), CASES.values(), ids=CASES)
def test_spanish_press(text: str, journeys: list, happenings: list) -> None:
    reading = read(text, "es")
    assert trips(reading) == journeys
    assert events(reading) == happenings
