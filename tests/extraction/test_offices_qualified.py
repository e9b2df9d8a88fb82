"""Offices told with words around them: adjectives, regions, parties, and the bodies they are of."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read

WEDNESDAY = date(2024, 5, 8)
OFFICES = {
    "de": {
        "der bayerische Ministerpräsident": "DE",
        "der baden-württembergische Ministerpräsident": "DE",
        "Bayerns Ministerpräsident": "DE",
        "der Tiroler Landeshauptmann": "AT",
        "der Kieler Bürgermeister": "DE",
        "der schottische Regierungschef": "GB",
        "der Zürcher Regierungsrat": "CH",
        "der norwegische Klima- und Umweltminister": "NO",
        "der umtriebige Außenminister": None,
    },
    "en": {
        "Norway's fisheries minister": "NO",
        "the Norwegian trade and industry minister": "NO",
        "the Welsh health minister": "GB",
        "Texas Governor": "US",
        "Bavaria's premier": "DE",
        "the Labour MP": None,
        "the mayor of Manchester": "GB",
    },
    "fr": {
        "le Premier ministre écossais": "GB",
        "le président catalan": "ES",
        "le ministre wallon": "BE",
        "le maire de Lyon": "FR",
        "le ministre démissionnaire": None,
    },
    "es": {
        "el presidente andaluz": "ES",
        "el gobernador bonaerense": "AR",
        "el alcalde de Bogotá": "CO",
        "la alcaldesa de Barcelona": "ES",
        "el ministro dimisionario": None,
    },
}
TELLINGS = {
    "de": (
        "{O} Tormod Kvelland ist am Montag zu einem Besuch in Hanoi eingetroffen.",
        "Am Montag reist {o} Tormod Kvelland nach Hanoi.",
        "Tormod Kvelland, {o}, flog am Montag nach Hanoi.",
    ),
    "en": (
        "{O} Tormod Kvelland arrived in Hanoi on Monday for a visit.",
        "On Monday {o} Tormod Kvelland flew to Hanoi.",
        "Tormod Kvelland, {o}, travelled to Hanoi on Monday.",
    ),
    "fr": (
        "{O} Tormod Kvelland est arrivé lundi à Hanoï pour une visite.",
        "Lundi, {o} Tormod Kvelland s'est rendu à Hanoï.",
        "Tormod Kvelland, {o}, s'est rendu lundi à Hanoï.",
    ),
    "es": (
        "{O} Tormod Kvelland llegó el lunes a Hanói para una visita.",
        "El lunes, {o} Tormod Kvelland viajó a Hanói.",
        "Tormod Kvelland, {o}, viajó el lunes a Hanói.",
    ),
}


@pytest.mark.parametrize(
    ("language", "telling", "office", "country"),
    [
        (language, telling, office, country)
        for language, offices in OFFICES.items()
        for office, country in offices.items()
        for telling in TELLINGS[language]
    ],
)
def test_an_office_reaches_over_the_words_it_is_told_with(
    language: str, telling: str, office: str, country: str | None
) -> None:
    text = telling.format(O=office[0].upper() + office[1:], o=office)
    reading = read(text, language, published=WEDNESDAY)
    assert [(p.name, p.country) for p in reading.officials] == [("Tormod Kvelland", country)]
    assert [[p.name for p in trip.travellers] for trip in reading.trips] == [["Tormod Kvelland"]]


@pytest.mark.parametrize(
    "office",
    [
        "Der Chef der norwegischen Zentralbank",
        "Der Präsident der Afrikanischen Entwicklungsbank",
        "Der Staatssekretär im norwegischen Außenministerium",
        "Der britische Labour-Abgeordnete",
    ],
)
def test_the_body_of_an_office_is_no_part_of_a_german_name(office: str) -> None:
    reading = read(
        f"{office} Tormod Kvelland ist am Montag in Hanoi eingetroffen.", "de", published=WEDNESDAY
    )
    assert [p.name for p in reading.officials] == ["Tormod Kvelland"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "In Hanoi traf der Präsident der Republik Giorgia Alban."),
        ("de", "Die Minister der Region reisten am Montag nach Hanoi."),
        ("fr", "Le président rencontrera lundi Tormod Kvelland."),
        ("es", "El presidente opina que Tormod Kvelland viajó a Hanói."),
        ("en", "After Berlin, the minister travelled home."),
    ],
)
def test_words_beside_an_office_make_nobody_its_holder(language: str, text: str) -> None:
    assert [p.name for p in read(text, language, published=WEDNESDAY).officials] == []


BODIES = {
    "de": """
        Der Leiter der norwegischen Migrationsbehörde; Der Direktor der Afrikanischen Entwicklungsbank;
        Der Oberbefehlshaber der norwegischen Streitkräfte; Der FDP-Verteidigungspolitiker; Der
        SPD-Fraktionsvize; Der CDU-Bundestagsabgeordnete; Der Verteidigungsstaatssekretär; Der
        Nahost-Koordinator der Regierung
    """,
    "en": """
        The head of the Norwegian refugee agency; The head of Norway's central bank; The chief of the
        Norwegian armed forces; The chair of the House Foreign Affairs Committee; Norwegian state
        secretary; British health secretary; Scotland's first minister; The Tory peer; The
        ambassador-at-large
    """,
    "fr": """
        Le directeur de l'Agence française de développement; Le chef de la délégation norvégienne; Le
        patron de l'armée norvégienne; Le gouverneur de la banque centrale norvégienne; Le président de
        la Banque africaine de développement; Le directeur général de l'OMS; La coordinatrice de l'ONU
        pour le Liban; Le ministre-président wallon; Le gouverneur de Nouvelle-Marche
    """,
    "es": """
        El director de la Agencia Noruega de Cooperación; El jefe de la delegación noruega; El
        comandante del Comando Sur; El secretario ejecutivo de la Cepal; El coordinador residente de
        Naciones Unidas; El presidente del banco central noruego; El embajador itinerante de Noruega; El
        gobernador de Valdoro
    """,
}


@pytest.mark.parametrize(
    ("language", "office"),
    [(code, " ".join(told.split())) for code, offices in BODIES.items() for told in offices.split(";")],
)
def test_who_heads_a_public_body_is_an_official(language: str, office: str) -> None:
    text = TELLINGS[language][0].format(O=office, o=office)
    reading = read(text, language, published=WEDNESDAY)
    assert [p.name for p in reading.officials] == ["Tormod Kvelland"]
    assert [[p.name for p in trip.travellers] for trip in reading.trips] == [["Tormod Kvelland"]]


@pytest.mark.parametrize(
    ("language", "office"),
    [
        ("de", "Der Leiter der Schreinerei"),
        ("en", "The head of the bakery"),
        ("fr", "Le directeur du théâtre"),
        ("fr", "Le chef de cuisine"),
        ("es", "El director de la orquesta"),
        ("es", "El jefe de cocina"),
    ],
)
def test_who_heads_anything_else_is_none(language: str, office: str) -> None:
    text = TELLINGS[language][0].format(O=office, o=office)
    reading = read(text, language, published=WEDNESDAY)
    assert not reading.officials
    assert not reading.trips
