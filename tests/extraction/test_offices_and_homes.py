"""Offices of many kinds, nationalities in all their words, and whose home is where nothing tells it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

DAY = date(2024, 5, 16)

LIMA = {
    "fr": "{} est arrivé lundi à Lima pour une visite de trois jours.",
    "en": "{} arrived in Lima on Monday for a three-day visit.",
    "es": "{} llegó el lunes a Lima para una visita de tres días.",
    "de": "{} ist am Montag zu einem Besuch in Lima eingetroffen.",
}

OFFICES = {
    "fr": (
        "Le ministre estonien des Mines et de la Géologie {}",
        "Le ministre estonien sans portefeuille, {},",
        "Le procureur général estonien {}",
        "Le secrétaire d'État estonien à l'Asile {}",
        "La présidente de la Cour suprême estonienne {}",
        "Le secrétaire général adjoint de l'ONU, {},",
        "Le haut fonctionnaire estonien {}",
    ),
    "en": (
        "Estonian Chief of General Staff {}",
        "Estonian armed forces chief {}",
        "Estonian Chief Justice {}",
        "Estonian Minister without portfolio {}",
        "Estonian finance chief {}",
        "Arab League chief {}",
        "AU Commission chairperson {}",
        "UN under-secretary-general {}",
    ),
    "es": (
        "El ministro sin cartera estonio {}",
        "El diplomático estonio {}",
        "El defensor del pueblo estonio {}",
        "El presidente designado estonio {}",
    ),
    "de": ("Der estnische Minister ohne Geschäftsbereich {}",),
}


@pytest.mark.parametrize(
    ("language", "office"), [(k, office) for k, row in OFFICES.items() for office in row]
)
def test_who_comes_by_his_office(language: str, office: str) -> None:
    found = read(LIMA[language].format(office.format("Tom Aas")), language, published=DAY)
    assert trips(found) == [(["Tom Aas"], "under_way", [("Lima", "PE", "2024-05-13", None)])]


NATIONALITIES = {
    "fr": {
        "Le ministre birman {}": "MM",
        "Le ministre swazi {}": "SZ",
        "La ministre samoane {}": "WS",
        "Le ministre coréen {}": "KR",
    },
    "en": {
        "Burmese minister {}": "MM",
        "Marshallese President {}": "MH",
        "Saint Lucian Prime Minister {}": "LC",
        "Uzbekistani minister {}": "UZ",
    },
    "es": {"El ministro kiribatiano {}": "KI", "El ministro micronesio {}": "FM"},
    "de": {
        "Der myanmarische Minister {}": "MM",
        "Der grenadische Premierminister {}": "GD",
        "Belarus' Außenminister {}": "BY",
        "Laos’ Außenminister {}": "LA",
        "Botswanas Präsident {}": "BW",
        "Perus Nachbar, der Präsident Ecuadors {}": "EC",
    },
}


@pytest.mark.parametrize(
    ("language", "office", "country"),
    [(k, o, code) for k, row in NATIONALITIES.items() for o, code in row.items()],
)
def test_nationalities(language: str, office: str, country: str) -> None:
    text = LIMA[language].replace("Lima", "Oslo").format(office.format("Jan Aas"))
    found = read(text, language, published=DAY)
    assert [(p.name, p.country) for trip in found.trips for p in trip.travellers] == [("Jan Aas", country)]


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("ru", "Президент Эстонии Тоомас Кивимяэ в понедельник прибыл с визитом в Гренаду.", "GD"),
        ("en", "Estonian President Tom Aas arrived in Grenada on Monday.", "GD"),
        ("de", "Der estnische Präsident Tom Aas ist am Montag in Grenada eingetroffen.", "GD"),
        (
            "fr",
            "Le président estonien Tom Aas est arrivé lundi à Grenade, où il a rencontré le roi d'Espagne.",
            "ES",
        ),
    ],
)
def test_grenada_is_no_city_but_where_the_city_is_called_so(language: str, text: str, country: str) -> None:
    assert [stop.country for trip in read(text, language, published=DAY).trips for stop in trip.stops] == [
        country
    ]


GUESTS = (
    (
        "fr",
        "Le ministre de la Défense, Jan Aas, a vu mardi à Lima le président péruvien.",
    ),
    ("en", "Foreign Minister Jan Aas met the Peruvian president in Lima on Tuesday."),
    ("es", "La canciller Ana Brink se reunió el martes en Lima con el presidente de Perú."),
    ("de", "Wirtschaftsminister Jan Aas traf am Dienstag in Lima den peruanischen Präsidenten."),
    ("de", "Wirtschaftsminister Jan Aas traf am Dienstag in Lima den Präsidenten Perus."),
)


@pytest.mark.parametrize(("language", "text"), GUESTS)
def test_who_meets_a_national_of_the_place_is_a_guest(language: str, text: str) -> None:
    found = trips(read(text, language, published=DAY))
    assert [(len(people), stops) for people, _, stops in found] == [(1, [("Lima", "PE", "2024-05-14", None)])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Foreign Minister Jan Aas met the president in Lima on Tuesday."),
        ("en", "Foreign Minister Jan Aas telephoned the Peruvian president in Lima on Tuesday."),
        ("fr", "Le ministre de la Santé, Jan Aas, s'est entretenu mardi à Lima avec le président."),
        ("de", "Wirtschaftsminister Jan Aas traf am Dienstag in Lima den Präsidenten."),
    ],
)
def test_who_meets_somebody_told_without_a_nation_may_be_at_home(language: str, text: str) -> None:
    assert trips(read(text, language, published=DAY)) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Foreign Minister Jan Aas will travel to Lima on Friday to meet the Peruvian foreign minister.",
        ),
        (
            "en",
            "Foreign Minister Jan Aas goes to Lima on Friday. He meets the Peruvian foreign minister.",
        ),
        (
            "en",
            "Jan Aas, the EU enlargement commissioner, goes to Lima on Friday to meet the Peruvian minister.",
        ),
        (
            "fr",
            "Le ministre de la Santé Jan Aas ira vendredi à Lima. Il y verra le ministre péruvien.",
        ),
        (
            "es",
            "El canciller Jan Aas viaja el viernes a Lima. Allí se reunirá con el canciller peruano.",
        ),
        (
            "de",
            "Außenminister Jan Aas reist am Freitag nach Lima. Dort trifft er den peruanischen Minister.",
        ),
    ],
)
def test_a_minister_is_no_national_of_where_he_goes(language: str, text: str) -> None:
    found = read(text, language, published=DAY)
    assert trips(found) == [(["Jan Aas"], "announced", [("Lima", "PE", "2024-05-17", None)])]
    assert [p.country for trip in found.trips for p in trip.travellers] == [None]


def test_a_minister_told_again_by_his_nation_is_the_same() -> None:
    text = "Foreign Minister Jan Aas will go to Lima on Friday. The Estonian foreign minister stays two days."
    found = read(text, "en", published=DAY)
    assert [(p.name, p.country) for trip in found.trips for p in trip.travellers] == [("Jan Aas", "EE")]
