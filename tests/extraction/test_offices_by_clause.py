"""Offices told by a clause behind the name, by a country beside it, or by a surname that everybody knows."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import EMPTY, Directory
from itineraries.extraction.directory import Holder
from tests.extraction.reading import read

TUESDAY = date(2024, 5, 14)
KNOWN = Directory(
    [
        Holder("Oskar Grindal", (), "President", "head_of_state", "NO"),
        Holder("Jonas Bergquist", (), "Minister of Foreign Affairs", "foreign_minister", "SE"),
    ]
)


def officials(language: str, text: str, directory: Directory = EMPTY) -> list[tuple[str, str | None]]:
    told = read(text, language, published=TUESDAY, directory=directory).officials
    return [(p.name, p.country) for p in told]


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("en", "Mette Lund, who holds the environment portfolio, travelled to Oslo on Monday.", None),
        ("en", "Mette Lund, who chairs the Danish parliament's committee, flew to Oslo on Monday.", "DK"),
        ("en", "Mette Lund, in charge of Africa at the State Department, flew to Oslo on Monday.", "US"),
        ("fr", "Mette Lund, qui détient le portefeuille de l'Économie, est arrivée lundi à Oslo.", None),
        ("fr", "Mette Lund, chargée de l'Afrique au département d'État, est arrivée lundi à Oslo.", "US"),
        ("fr", "Mette Lund, qui préside la commission de la Défense, est arrivée lundi à Oslo.", None),
        ("es", "Mette Lund, encargada de África en el Departamento de Estado, llegó a Oslo.", "US"),
        ("es", "Mette Lund, que tiene la cartera de Turismo, llegó el lunes a Oslo.", None),
        ("de", "Mette Lund, die das Außenressort führt, traf am Montag in Oslo ein.", None),
    ],
)
def test_a_clause_behind_the_name_tells_an_office(language, text, country):
    assert officials(language, text) == [("Mette Lund", country)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mette Lund, who has a house there, travelled to Oslo on Monday."),
        ("en", "Mette Lund, who runs a bakery, travelled to Oslo on Monday."),
        ("fr", "Mette Lund, qui dirige un orchestre, est arrivée lundi à Oslo."),
        ("es", "Mette Lund, que tiene una panadería, llegó el lunes a Oslo."),
        ("de", "Mette Lund, die eine Bäckerei führt, traf am Montag in Oslo ein."),
    ],
)
def test_a_clause_that_tells_none(language, text):
    assert officials(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Finland's Maria Kask flew to Oslo on Monday. Minister Anna Lund received her."),
        ("fr", "La Finlandaise Maria Kask est arrivée lundi à Oslo. La ministre Anna Lund l'a reçue."),
        ("de", "Die Finnin Maria Kask traf am Montag in Oslo ein. Ministerin Anna Lund empfing sie."),
    ],
)
def test_a_country_beside_the_name_tells_an_office_among_office_holders(language, text):
    assert ("Maria Kask", "FI") in officials(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Finland's Maria Kask flew to Oslo on Monday. She will ski."),
        ("en", "Finland's Maria Kask, 34, a skier, flew to Oslo. Minister Anna Lund received her."),
        ("fr", "La Finlandaise Maria Kask est arrivée lundi à Oslo. Elle y fera du ski."),
    ],
)
def test_a_country_beside_the_name_alone_tells_none(language, text):
    assert "Maria Kask" not in [name for name, _ in officials(language, text)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The UN chief will see Grindal on Thursday, his office says."),
        ("fr", "Personne ne sait si Grindal viendra jeudi."),
        ("es", "Nadie sabe si Grindal vendrá el jueves."),
        ("de", "Niemand weiß, ob Grindal am Donnerstag kommt."),
    ],
)
def test_a_leader_is_known_by_his_surname_alone(language, text):
    assert ("Oskar Grindal", "NO") in officials(language, text, KNOWN)


@pytest.mark.parametrize(
    "text",
    [
        "The Grindal hotel opens on Thursday.",
        "Nobody knows whether Bergquist will come on Thursday.",
        "The Grindal-Bergquist pact was signed on Thursday.",
    ],
)
def test_a_word_like_a_surname_is_no_leader(text):
    assert officials("en", text, KNOWN) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "L'Espagnol Mario Moral devance le Français Vincent Lucas et la Danoise Anna Berg à Oslo.",
        ),
        (
            "en",
            "The Spaniard Mario Moral beat the Frenchman Vincent Lucas and the Dane Anna Berg in Oslo.",
        ),
        (
            "es",
            "El español Mario Moral superó al francés Vincent Lucas y a la danesa Anna Berg en Oslo.",
        ),
        (
            "de",
            "Der Spanier Mario Moral siegte in Oslo vor dem Franzosen Vincent Lucas und der Dänin Anna Berg.",
        ),
    ],
)
def test_who_runs_a_race_for_his_country_holds_no_office(language: str, text: str) -> None:
    assert [person.name for person in read(text, language).officials] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le physicien danois Anton Berg est mort. La ministre suédoise Anna Lund lui a rendu hommage.",
        ),
        ("es", "Murió el físico danés Antonio Berg. La ministra sueca Anna Lund le rindió homenaje."),
    ],
)
def test_what_somebody_is_beside_his_nationality_is_no_office(language: str, text: str) -> None:
    assert [person.name for person in read(text, language).officials] == ["Anna Lund"]


def test_a_region_of_several_names_is_nobody() -> None:
    text = "Le président de la région Provence-Alpes-Côte d'Azur, Jean Morel, a été reçu à Oslo."
    assert [person.name for person in read(text, "fr").officials] == ["Jean Morel"]
