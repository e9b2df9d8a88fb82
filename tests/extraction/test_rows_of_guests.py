"""Rows of guests in every shape, in every way of telling a gathering: all of them come."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read

GUESTS = ["Kofi Mensah", "Jan Nowicki", "Rosa Quispe", "Olav Moen"]
ROWS = {
    "fr": (
        (
            "le président ghanéen {}, le Premier ministre polonais {}, la présidente péruvienne {} et le "
            "ministre norvégien des Affaires étrangères {}"
        ),
        (
            "le président ghanéen, {}; le Premier ministre polonais, {}; la présidente péruvienne, {} et le "
            "ministre norvégien des Affaires étrangères, {}"
        ),
        "{} (Ghana), {} (Pologne), {} (Pérou) et {} (Norvège)",
        "les présidents du Ghana, {}; de la Pologne, {}; du Pérou, {} et de la Norvège, {}",
    ),
    "en": (
        (
            "Ghanaian President {}, Polish Prime Minister {}, Peruvian President {} and Norwegian "
            "Foreign Minister "
            "{}"
        ),
        "President {} of Ghana, {} of Poland, {} of Peru and {} of Norway",
        "{} (Ghana), {} (Poland), {} (Peru) and {} (Norway)",
    ),
    "es": (
        (
            "el presidente ghanés {}, el primer ministro polaco {}, la presidenta peruana {} y el "
            "ministro noruego "
            "de Exteriores {}"
        ),
        (
            "el presidente ghanés, {}; el primer ministro polaco, {}; la presidenta peruana, {} y el "
            "ministro noruego de Exteriores, {}"
        ),
        "{} (Ghana), {} (Polonia), {} (Perú) y {} (Noruega)",
        "los presidentes de Ghana, {}; de Polonia, {}; de Perú, {} y de Noruega, {}",
    ),
    "de": (
        (
            "der ghanaische Präsident {}, der polnische Ministerpräsident {}, die peruanische Präsidentin {} "
            "und der norwegische Außenminister {}"
        ),
        "der ghanaische Präsident {}, {} (Polen), {} (Peru) und {} (Norwegen)",
    ),
}
FRAMES = {
    "fr": (
        "Parmi les invités à la cérémonie, lundi à Rome, figuraient {}.",
        "{} ont assisté lundi à Rome aux obsèques.",
        "Plusieurs dirigeants étaient présents lundi à Rome aux obsèques : {}.",
        "Étaient présents à Rome, lundi, {}.",
        "Le sommet s'est ouvert lundi à Rome en présence de {}.",
        "Le sommet de Rome réunit depuis lundi {}.",
        "De nombreux chefs d'État ont fait le déplacement à Rome, dont {}.",
        "Sont attendus mercredi à Rome {}.",
    ),
    "en": (
        "Among the guests at the ceremony in Rome on Monday were {}.",
        "{} attended the funeral in Rome on Monday.",
        "Several leaders were in Rome on Monday for the funeral: {}.",
        "Also present in Rome on Monday were {}.",
        "The summit opened in Rome on Monday in the presence of {}.",
        "The summit in Rome brought together {} on Monday.",
        "Many heads of state travelled to Rome, among them {}.",
        "{} are expected in Rome on Wednesday.",
    ),
    "es": (
        "Entre los invitados a la ceremonia, el lunes en Roma, figuraban {}.",
        "{} asistieron el lunes en Roma al funeral.",
        "También estuvieron presentes el lunes en Roma {}.",
        "La cumbre se inauguró el lunes en Roma en presencia de {}.",
        "La cumbre de Roma reúne desde el lunes a {}.",
        "Numerosos jefes de Estado viajaron a Roma, entre ellos {}.",
    ),
    "de": (
        "Unter den Gästen der Feier am Montag in Rom waren {}.",
        "{} nahmen am Montag in Rom an der Trauerfeier teil.",
        "Mehrere Staatschefs waren am Montag zur Trauerfeier in Rom: {}.",
        "Anwesend waren am Montag in Rom {}.",
        "Zahlreiche Staatschefs reisten nach Rom, darunter {}.",
        "Am Mittwoch werden in Rom {} erwartet.",
    ),
}


@pytest.mark.parametrize(
    ("language", "frame", "row"),
    [(code, frame, row) for code, frames in FRAMES.items() for frame in frames for row in ROWS[code]],
)
def test_everybody_of_a_row_comes(language: str, frame: str, row: str) -> None:
    text = frame.format(row.format(*GUESTS))
    text = text[0].upper() + text[1:]
    found = read(text, language).trips
    come = [p.name for trip in found if trip.stops[0].country == "IT" for p in trip.travellers]
    assert sorted(come) == sorted(GUESTS)
