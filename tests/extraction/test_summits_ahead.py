"""A summit that is looked ahead to or prepared takes nobody there; what sort of meeting one holds at it."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trips

AHEAD = {
    "en": (
        "Latvian Foreign Minister Baiba Ozola spoke to reporters in Riga ahead of the NATO summit in Madrid.",
        "Latvian Foreign Minister Baiba Ozola met with her staff to prepare for the NATO summit in Madrid.",
        "Latvian Foreign Minister Baiba Ozola spoke to reporters to prepare the summit in Madrid.",
    ),
    "fr": (
        "La ministre lettone des Affaires étrangères, Baiba Ozola, a parlé à la presse avant le sommet de l'Otan à Madrid.",
        "La ministre lettone des Affaires étrangères, Baiba Ozola, a réuni ses équipes pour préparer le sommet de l'Otan à Madrid.",
    ),
    "es": (
        "La ministra letona de Exteriores, Baiba Ozola, habló con la prensa de cara a la cumbre de la OTAN en Madrid.",
        "La ministra letona de Exteriores, Baiba Ozola, habló con la prensa para preparar la cumbre de la OTAN en Madrid.",
    ),
    "de": (
        "Die lettische Außenministerin Baiba Ozola rief vor dem NATO-Gipfel in Madrid zur Einigkeit auf.",
    ),
}


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, told in AHEAD.items() for text in told]
)
def test_who_looks_ahead_to_a_summit_is_not_there(language: str, text: str) -> None:
    assert trips(read(text, language)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Latvian Foreign Minister Baiba Ozola arrived in Madrid ahead of the NATO summit.",
        "Latvian Foreign Minister Baiba Ozola, who prepared with care, attended the NATO summit in Madrid.",
    ],
)
def test_who_has_come_for_it_is(text: str) -> None:
    assert [[stop[0] for stop in stops] for *_, stops in trips(read(text, "en"))] == [["Madrid"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Latvian President Mart Laar will travel to Rome, where he will hold bilateral meetings with fellow G7 leaders."),
        ("fr", "Le président letton Mart Laar se rendra à Rome, où il aura des entretiens bilatéraux avec plusieurs dirigeants du G7."),
        ("es", "El presidente letón Mart Laar viajará a Roma, donde mantendrá reuniones bilaterales con líderes del G7."),
        ("de", "Der lettische Präsident Mart Laar reist nach Rom, wo er bilaterale Gespräche mit anderen Staatschefs der G7 führt."),
    ],
)  # fmt: skip
def test_meetings_of_two_are_bilateral_with_whomever_of_a_body(language: str, text: str) -> None:
    assert [event[:3] for event in events(read(text, language))] == [("bilateral_meeting", ["G7"], "IT")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Latvian President Mart Laar attended a roundtable with students in Warsaw on Monday."),
        (
            "fr",
            "Le président letton Mart Laar a participé lundi à Varsovie à une table ronde avec des réfugiés.",
        ),
        (
            "es",
            "El presidente letón Mart Laar participó el lunes en Varsovia en una mesa redonda con refugiados.",
        ),
    ],
)
def test_a_round_table_with_people_of_no_office_is_no_gathering_of_states(language: str, text: str) -> None:
    assert [event[0] for event in events(read(text, language))] == ["other"]


def test_an_office_tells_in_one_breath_who_meets_from_several_countries() -> None:
    title = "Readout of Foreign Minister Ozola's Meeting with Foreign Ministers of Japan and Korea"
    met = "Latvian Foreign Minister Baiba Ozola met in Lima on Thursday with Foreign Minister Akiba Takeo of Japan and "
    three = read(met + "Foreign Minister Kim Sung-han of the Republic of Korea.", "en", title=title)
    assert {event[0] for event in events(three)} == {"multilateral_meeting"}
    two = read(met + "Vice Foreign Minister Sato Ken of Japan.", "en", title=title)
    assert {event[0] for event in events(two)} == {"bilateral_meeting"}
