"""Titles cut short, ranks of churches and armies, and names behind the body that an office is of."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import last_names_and_places, read

TUESDAY = date(2024, 5, 14)
TOLD = [
    ("en", "Sen. John Kerrigan flew to Oslo on Monday.", "John Kerrigan", "US"),
    ("en", "Rep. Tom Brandt, a Democrat from Ohio, arrived in Oslo on Monday.", "Tom Brandt", "US"),
    ("en", "Army chief Gen Asim Munawar of Pakistan arrived in Oslo on Monday.", "Asim Munawar", "PK"),
    ("en", "Pakistan's army chief Lt Gen (retd) Asim Munawar arrived in Oslo.", "Asim Munawar", "PK"),
    ("en", "Lt. Gov. Ada Kounas arrived in Oslo on Monday.", "Ada Kounas", None),
    ("es", "El ministro de Defensa argentino, Gral. Iker Peñas, llegó el lunes a Oslo.", "Iker Peñas", "AR"),
    (
        "en",
        "The president of Haiti's transitional council, Pierre Lamour, flew to Oslo.",
        "Pierre Lamour",
        "HT",
    ),
    ("en", "The governor of Guangdong province, Wan Hongbo, arrived in Oslo on Monday.", "Wan Hongbo", "CN"),
    ("en", "The Archbishop of Canterbury, Paul Harris, landed in Oslo on Monday.", "Paul Harris", None),
    ("en", "Japanese lower house speaker Ito Kenji arrived in Oslo on Monday.", "Ito Kenji", "JP"),
    ("en", "Mette Lund, a member of the Danish parliament, travelled to Oslo.", "Mette Lund", "DK"),
    (
        "fr",
        "La coordinatrice humanitaire de l'ONU, Lise Grandin, est arrivée lundi à Oslo.",
        "Lise Grandin",
        None,
    ),
    ("fr", "Le chef de la délégation houthie, Amin Salami, est arrivé lundi à Oslo.", "Amin Salami", "YE"),
    ("fr", "Le locataire de Matignon, Paul Gallard, est arrivé lundi à Oslo.", "Paul Gallard", "FR"),
    (
        "fr",
        "Mgr Paul Gallard, ministre des Affaires étrangères du Saint-Siège, est à Oslo.",
        "Paul Gallard",
        "VA",
    ),
    ("es", "El viceministro primero de Exteriores de Cuba, Iker Peñas, llegó a Oslo.", "Iker Peñas", "CU"),
    ("es", "El jefe del Estado Mayor Conjunto argentino, Iker Peñas, llegó a Oslo.", "Iker Peñas", "AR"),
    ("es", "El alcalde mayor de Bogotá, Iker Peñas, llegó el lunes a Oslo.", "Iker Peñas", "CO"),
    (
        "de",
        "Der Vorsteher des Aussendepartements, Urs Gerber, traf am Montag in Oslo ein.",
        "Urs Gerber",
        "CH",
    ),
    ("de", "Kardinal Paolo Zuppa traf am Montag in Oslo ein.", "Paolo Zuppa", "VA"),
    ("de", "Der chinesische Politbürofunktionär Li Hongfei traf am Montag in Oslo ein.", "Li Hongfei", "CN"),
]


@pytest.mark.parametrize(("language", "text", "name", "country"), TOLD)
def test_who_bears_the_title(language, text, name, country):
    officials = read(text, language, published=TUESDAY).officials
    assert [(official.name, official.country) for official in officials] == [(name, country)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # A surname is no title, and a verb, a possessive or another title ends what an office is of.
        ("en", "Hun Sen Rithy flew to Oslo on Monday."),
        ("en", "The president and his brother, Paul Harris, flew to Oslo on Monday."),
        ("en", "The president praised the organisers, Paul Harris, told reporters in Oslo."),
        ("fr", "Le président et son frère, Paul Gallard, sont arrivés lundi à Oslo."),
        ("es", "El presidente felicitó al pianista, Iker Peñas, en Oslo."),
    ],
)
def test_who_bears_none(language, text):
    assert read(text, language, published=TUESDAY).officials == ()


def test_an_official_of_a_body_beside_a_president_has_a_journey_of_his_own():
    text = (
        "OSLO. Zur Amtseinführung des neuen Präsidenten Jens Bakke am Montag in Oslo kamen viele. Estlands "
        "Präsident Mart Laar stand in der Nacht auf der Bühne neben dem EU-Außenbeauftragten Jean Berton."
    )
    travellers = last_names_and_places("de", text)
    assert [name for name, _ in travellers] == ["Berton", "Laar"]
    assert len(read(text, "de", published=TUESDAY).trips) == 2
