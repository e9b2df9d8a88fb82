"""Whom "he" means behind a host, a couple, a "Der …" and a semicolon, and that a day in capitals is nobody."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract
from tests.extraction.reading import read, trips

#: language, text, the names and the cities of every journey
CASES = [
    # whoever receives the guest is no longer told of behind it
    ("de", "Die finnische Präsidentin Anna Virta flog am Montag nach Oslo. Regierungschef Nils Dahl empfing die Besucherin. Im Januar reiste sie nach Lima.",
     [(["Anna Virta"], ["Oslo"]), (["Anna Virta"], ["Lima"])]),
    ("de", "Der finnische Präsident Mikko Virta flog am Montag nach Oslo. Regierungschef Nils Dahl empfing den Gast am Dienstag. Im Januar reiste er nach Lima.",
     [(["Mikko Virta"], ["Oslo"]), (["Mikko Virta"], ["Lima"])]),
    ("en", "Finnish President Mikko Virta flew to Oslo on Monday. Norwegian Prime Minister Nils Dahl received the visitor. In January he travelled to Lima.",
     [(["Mikko Virta"], ["Oslo"]), (["Mikko Virta"], ["Lima"])]),
    # where somebody else receives him, whoever went there goes on being told of
    ("de", "Im Oktober flog der finnische Präsident Mikko Virta nach Oslo, wo ihn König Harald empfing, ein Jahr nach dem Tod von Jens Holm. Im Januar reiste er nach Lima.",
     [(["Mikko Virta"], ["Oslo"]), (["Mikko Virta"], ["Lima"])]),
    # "Sein" is "his" and not "to be": who is told in front of the semicolon goes on
    ("de", "Der finnische Minister Mikko Virta war am Freitag in Rom. Sein norwegischer Kollege, Jens Holm, ließ es ruhiger angehen; er war im Januar in Lima.",
     [(["Mikko Virta"], ["Rome"]), (["Jens Holm"], ["Lima"])]),
    # "Der": whom the sentence before told last
    ("de", "In Helsinki traf der finnische Minister Mikko Virta den chilenischen Präsidenten Luis Vega. Der reist am Freitag nach Rom.",
     [(["Luis Vega"], ["Helsinki", "Rome"])]),
    ("de", "Der finnische Minister Mikko Virta sprach mit Präsident Luis Vega aus Chile. Dieser wird am Freitag nach Rom fliegen.",
     [(["Luis Vega"], ["Rome"])]),
    # … where no noun stands behind it
    ("de", "Der finnische Minister Mikko Virta reist am Freitag nach Rom. Der Gipfel mit Chiles Präsident Luis Vega in Lima entfällt.",
     [(["Mikko Virta"], ["Rome"])]),
    # for whom a paragraph begins
    ("de", "Der chilenische Präsident Luis Vega reist am Freitag nach Rom.\n\nUmsonst war die Mühe nicht für Perus Minister Jorge Prado. Er ist seit Montag in Oslo.",
     [(["Luis Vega"], ["Rome"]), (["Jorge Prado"], ["Oslo"])]),
    # a couple is somebody with his wife, and not with whom he met
    ("de", "Der finnische Präsident Mikko Virta und seine Frau Anna Virtanen kamen am Montag in Oslo an. Nach einem Gespräch mit Premier Nils Dahl flog das Paar am Dienstag nach Lima.",
     [(["Mikko Virta"], ["Oslo", "Lima"])]),
    ("fr", "Le président finlandais Mikko Virta et son épouse Anna Virtanen sont arrivés lundi à Oslo. Après un entretien avec le Premier ministre Nils Dahl, le couple s'est envolé mardi pour Lima.",
     [(["Mikko Virta", "Anna Virtanen"], ["Oslo", "Lima"])]),
    ("en", "Finnish President Mikko Virta and his wife Anna Virtanen arrived in Oslo on Monday. After talks with Norwegian Prime Minister Nils Dahl, the couple flew to Lima on Tuesday.",
     [(["Mikko Virta", "Anna Virtanen"], ["Oslo", "Lima"])]),
    ("es", "El presidente finlandés Mikko Virta y su esposa Anna Virtanen llegaron el lunes a Oslo. Tras una reunión con el primer ministro Nils Dahl, la pareja viajó el martes a Lima.",
     [(["Mikko Virta", "Anna Virtanen"], ["Oslo", "Lima"])]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), CASES, ids=[f"{c[0]} {c[1][-60:]}" for c in CASES])
def test_whom_a_pronoun_means(language: str, text: str, told: list[tuple[list[str], list[str]]]) -> None:
    found = [(names, [stop[0] for stop in stops]) for names, _, stops in trips(read(text, language))]
    assert sorted(map(str, found)) == sorted(map(str, told))


#: language, the items of a calendar whose days are labels in capitals
CALENDARS = [
    ("de", "MONTAG: Der Bundestag berät.\n\nDIENSTAG: Die kenianische Präsidentin Ana Prado trifft in Lima ein. Dort spricht sie mit Präsident Luis Vega.\n\nMITTWOCH: Die Börse öffnet.\n\nDONNERSTAG: Feiertag.\n\nFREITAG: Ferien."),
    ("fr", "LUNDI : Le Sénat débat.\n\nMARDI 11 JUIN : La présidente kényane Ana Prado arrive à Lima. Elle s'y entretient avec le président Luis Vega.\n\nMERCREDI : Rien.\n\nJEUDI : Jour férié.\n\nVENDREDI : Vacances."),
    ("en", "MONDAY: Parliament sits.\n\nTUESDAY: Kenyan President Ana Prado arrives in Lima. There she meets President Luis Vega.\n\nWEDNESDAY: Markets open.\n\nTHURSDAY: A holiday.\n\nFRIDAY: Nothing."),
    ("es", "LUNES: El Senado debate.\n\nMARTES: La presidenta de Kenia, Ana Prado, llega a Lima. Allí se reúne con el presidente Luis Vega.\n\nMIÉRCOLES: Nada.\n\nJUEVES: Festivo.\n\nVIERNES: Vacaciones."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), CALENDARS, ids=[c[0] for c in CALENDARS])
def test_a_day_in_capitals_is_no_speaker_and_heads_its_paragraph(language: str, text: str) -> None:
    (trip,) = extract(text, published=date(2024, 6, 9), language=language).trips
    assert [(s.city, s.arrive) for s in trip.stops] == [("Lima", "2024-06-11")]
    assert [(e.kind, e.date) for e in trip.events] == [("bilateral_meeting", "2024-06-11")]


def test_a_speaker_named_like_a_month_speaks() -> None:
    turns = "PRIME MINISTER MAY: I will travel to Lima on Monday.\n\nMR. DAHL: Kenyan President Ana Prado flew to Oslo.\n\n"
    assert not [
        t for t in extract(turns * 3, published=date(2024, 6, 9), language="en").trips if "Oslo" in str(t)
    ]
