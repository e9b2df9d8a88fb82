"""Honours before names, royal couples, and names told in part of whom the directory knows."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import Directory
from itineraries.extraction.directory import Holder
from tests.extraction.reading import read, trips

WEDNESDAY = date(2024, 5, 8)
DIRECTORY = Directory(
    [
        Holder("Philippe of Belgium", ("Philippe",), "King", "head_of_state", "BE"),
        Holder("Felipe VI", ("Felipe",), "King", "head_of_state", "ES"),
        Holder("Teodoro Obiang Nguema Mbasogo", (), "President", "head_of_state", "GQ"),
    ]
)


def travellers(language: str, text: str) -> list[list[str]]:
    reading = read(text, language, published=WEDNESDAY, directory=DIRECTORY)
    return [people for people, _, _ in trips(reading)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "S. E. Tormod Kvelland, presidente de Togo, llegó el lunes a Hanói."),
        ("es", "Su Excelencia Tormod Kvelland, presidente de Togo, llegó el lunes a Hanói."),
        ("fr", "S.E.M. Tormod Kvelland, ambassadeur de Norvège, est arrivé lundi à Hanoï."),
        ("fr", "Son Excellence Tormod Kvelland, président du Togo, est arrivé lundi à Hanoï."),
        ("fr", "SAR le prince Tormod Kvelland est arrivé lundi à Hanoï."),
        ("en", "H.E. Tormod Kvelland, President of Togo, arrived in Hanoi on Monday."),
        ("en", "HRH Prince Tormod Kvelland arrived in Hanoi on Monday."),
        ("de", "S. E. Präsident Tormod Kvelland ist am Montag in Hanoi eingetroffen."),
    ],
)
def test_an_honour_is_no_part_of_a_name(language: str, text: str) -> None:
    assert travellers(language, text) == [["Tormod Kvelland"]]


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("es", "SS. MM. los Reyes viajarán el martes a Hanói.", "Felipe VI"),
        ("es", "Los Reyes de Bélgica viajarán el martes a Hanói.", "Philippe of Belgium"),
        ("es", "El Rey y la Reina de Bélgica llegaron el lunes a Hanói.", "Philippe of Belgium"),
        ("es", "La pareja real belga llegó el lunes a Hanói.", "Philippe of Belgium"),
        ("fr", "Le couple royal belge est arrivé lundi à Hanoï.", "Philippe of Belgium"),
        ("fr", "Le roi et la reine des Belges sont arrivés lundi à Hanoï.", "Philippe of Belgium"),
        ("en", "The Belgian royal couple arrived in Hanoi on Monday.", "Philippe of Belgium"),
        ("en", "The King and Queen of the Belgians arrived in Hanoi on Monday.", "Philippe of Belgium"),
        ("de", "Das belgische Königspaar ist am Montag in Hanoi eingetroffen.", "Philippe of Belgium"),
        (
            "es",
            "El presidente Obiang Nguema Mbasogo llegó el lunes a Hanói.",
            "Teodoro Obiang Nguema Mbasogo",
        ),
    ],
)
def test_who_reigns_is_known_by_the_couple_and_a_holder_by_part_of_his_name(
    language: str, text: str, who: str
) -> None:
    assert travellers(language, text) == [[who]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            (
                "Das belgische Königspaar reist am Montag nach Hanoi. "
                "König Philippe und Königin Mathilde treffen dort den Präsidenten."
            ),
        ),
        (
            "en",
            (
                "King Philippe and Queen Mathilde arrived in Hanoi on Monday. "
                "The royal couple will visit Danang on Wednesday."
            ),
        ),
        (
            "fr",
            "Le roi Philippe et la reine Mathilde sont arrivés à Hanoï. Le couple royal visitera Danang.",
        ),
    ],
)
def test_a_royal_couple_is_the_two_whom_the_story_names(language: str, text: str) -> None:
    assert travellers(language, text) == [["Philippe of Belgium", "Mathilde"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le couple est arrivé lundi à Hanoï."),
        ("es", "La pareja llegó el lunes a Hanói."),
        ("en", "The couple arrived in Hanoi on Monday."),
        ("de", "Das Ehepaar ist am Montag in Hanoi eingetroffen."),
        ("en", "Royal couples have visited Hanoi before."),
    ],
)
def test_any_other_couple_is_nobody(language: str, text: str) -> None:
    assert travellers(language, text) == []


CALLED_LIKE_CITIES = [
    ("en", "Crown Princess Victoria of Sweden arrived in Nairobi on Monday. Victoria met boys.", "Victoria"),
    ("en", "Spain's Queen Sofia arrived in Nairobi on Monday. Sofia met farmers there.", "Sofia"),
    ("es", "La reina Sofía de España llegó el lunes a Nairobi. Sofía vio allí a unos agricultores.", "Sofía"),
    ("fr", "La princesse héritière Victoria de Suède est arrivée lundi à Nairobi.", "Victoria"),
    ("de", "Kronprinzessin Victoria von Schweden ist am Montag in Nairobi eingetroffen.", "Victoria"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "who"), CALLED_LIKE_CITIES)
def test_a_first_name_behind_a_crown_is_no_city(language: str, text: str, who: str) -> None:
    found = trips(read(text, language, published=WEDNESDAY))
    assert [(people, [city for city, *_ in stops]) for people, _, stops in found] == [([who], ["Nairobi"])]


def test_a_crown_goes_to_a_city_called_like_a_name() -> None:
    found = trips(read("King Philippe of Belgium flew to Sofia on Monday.", "en", published=WEDNESDAY))
    assert [(people, [city for city, *_ in stops]) for people, _, stops in found] == [
        (["Philippe"], ["Sofia"])
    ]


POPE = Directory(
    [
        Holder(
            "Francis",
            ("Pope Francis", "pape François", "papa Francisco", "Papst Franziskus", "papa Francesco"),
            "Pope",
            "head_of_state",
            "VA",
        )
    ]
)
FIRST_NAME_ALONE = [
    ("en", "The pope left Rome on Tuesday. Francis, 86, landed in Kinshasa in the afternoon."),
    ("fr", "Le pape est parti mardi de Rome. François, 86 ans, a atterri dans l'après-midi à Kinshasa."),
    ("de", "Der Papst brach am Dienstag in Rom auf. Franziskus landete am Nachmittag in Kinshasa."),
    ("es", "El papa partió el martes de Roma. Francisco, de 86 años, aterrizó por la tarde en Kinsasa."),
    ("it", "Il papa è partito martedì da Roma. Francesco, 86 anni, è atterrato nel pomeriggio a Kinshasa."),
    ("pt", "O papa partiu de Roma na terça-feira. Francisco, de 86 anos, aterrou à tarde em Kinshasa."),
]


@pytest.mark.parametrize(("language", "text"), FIRST_NAME_ALONE)
def test_a_pope_is_known_by_his_name_alone(language: str, text: str) -> None:
    told = trips(read(text, language, published=WEDNESDAY, directory=POPE))
    assert [(people, stops[0][0]) for people, _, stops in told] == [(["Francis"], "Kinshasa")]


def test_where_no_pope_is_told_his_name_is_anybodys() -> None:
    text = (
        "El presidente peruano, Hugo Arana, viajó a Lima. Francisco, de 86 años, aterrizó el lunes en Goma."
    )
    assert trips(read(text, "es", published=WEDNESDAY, directory=POPE)) == []
