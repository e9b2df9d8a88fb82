"""Visits told by whom they are paid to alone, and what a story tells of somebody's time before: the last time he
was there, when another came to power.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trip, trips

PAID = {
    "en": "On Monday, Norwegian Prime Minister Ola Berg visited Portuguese President Rui Pinto.",
    "en_surprise": "Norwegian Prime Minister Ola Berg paid a surprise visit on Monday to Portuguese President Rui Pinto.",
    "fr": "Le Premier ministre norvégien Ola Berg a rendu visite lundi au président portugais Rui Pinto.",
    "fr_residence": "Le Premier ministre norvégien Ola Berg a rendu lundi une visite surprise au président portugais Rui Pinto dans sa résidence.",
    "es": "El primer ministro noruego, Ola Berg, visitó el lunes al presidente portugués, Rui Pinto.",
    "de": "Der norwegische Ministerpräsident Ola Nygaard besuchte am Montag Portugals Präsidenten Rui Pinto.",
}


@pytest.mark.parametrize("name", PAID)
def test_who_visits_a_leader_goes_to_his_country(name: str) -> None:
    reading = read(PAID[name], name[:2])
    who = "Ola Nygaard" if name == "de" else "Ola Berg"
    assert trips(reading) == [trip(who, "completed", (None, "PT", "2026-02-23", None))]
    assert events(reading) == [("bilateral_meeting", ["Rui Pinto"], "PT", "2026-02-23")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Norwegian Prime Minister Ola Berg visited Norwegian President Rui Pinto on Monday."),
        ("en", "Norwegian Prime Minister Ola Berg visited former Portuguese President Rui Pinto on Monday."),
        (
            "fr",
            "Le Premier ministre norvégien Ola Berg a rendu visite lundi à l'ancien président portugais Rui Pinto.",
        ),
        (
            "de",
            "Der norwegische Ministerpräsident Ola Berg besuchte am Montag den früheren Präsidenten Rui Pinto.",
        ),
    ],
)
def test_countrymen_and_those_out_of_office_tell_no_country(language: str, text: str) -> None:
    assert trips(read(text, language)) == []


def test_a_leader_visited_where_the_story_is_is_met_there() -> None:
    text = "Norwegian Prime Minister Ola Berg arrived in Rome on Monday. There he visited Portuguese President Rui Pinto."
    assert next(stops for _, _, stops in trips(read(text, "en"))) == [("Rome", "IT", "2026-02-23", None)]


RECALLED = {
    "en": "Norwegian Foreign Minister Ola Berg has arrived in Lisbon on an official visit. He was last in Lisbon in December 2024.",
    "fr": "Le ministre norvégien des Affaires étrangères, Ola Berg, est arrivé à Lisbonne pour une visite officielle. Il s'était rendu à Lisbonne en décembre 2024.",
    "es": "El ministro noruego de Exteriores, Ola Berg, llegó a Lisboa en visita oficial. Estuvo en Lisboa en diciembre de 2024.",
    "de": "Der norwegische Außenminister Ola Berg ist zu einem Besuch in Lissabon eingetroffen. Er war zuletzt im Dezember 2024 in Lissabon.",
}


@pytest.mark.parametrize("language", RECALLED)
def test_an_earlier_visit_does_not_date_the_one_that_is_news(language: str) -> None:
    found = {(stops[0][0], stops[0][2]) for _, _, stops in trips(read(RECALLED[language], language))}
    assert found == {("Lisbon", None), ("Lisbon", "2024-12")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Norwegian Prime Minister Ola Berg visited Oman, the first since Rui Pinto came to power in 2014.",
        ),
        (
            "en",
            "Norwegian Prime Minister Ola Berg is the first premier to visit Oman after President Rui Pinto took office last year.",
        ),
        (
            "fr",
            "C'est la première visite à Oman du Premier ministre norvégien Ola Berg depuis que le président Rui Pinto est arrivé au pouvoir en 2014.",
        ),
        (
            "es",
            "El primer ministro noruego, Ola Berg, viaja a Omán, el primero desde que el presidente Rui Pinto llegó al poder en 2014.",
        ),
    ],
)
def test_who_comes_to_power_goes_nowhere(language: str, text: str) -> None:
    told = [(people, stops[0][1:3]) for people, _, stops in trips(read(text, language))]
    assert told == [(["Ola Berg"], ("OM", None))]


def test_the_last_of_a_row_has_the_day_told_of_him() -> None:
    text = "Norwegian Prime Minister Ola Berg visited Rome. The last premier to be received in Rome was Rui Pinto in 2009."
    assert trip("Rui Pinto", "completed", ("Rome", "IT", "2009", None)) in trips(read(text, "en"))


@pytest.mark.parametrize("day", ["Monday", "Wednesday"])
def test_a_weekday_right_behind_a_name_is_none_of_it(day: str) -> None:
    text = f"Norwegian Foreign Minister Ola Berg {day} arrived in Rome on a two-day visit."
    assert [people for people, _, _ in trips(read(text, "en"))] == [["Ola Berg"]]


STAGES = {
    "en": "Norwegian Prime Minister Ola Berg sets off on a tour on Wednesday. His itinerary includes Oman, Qatar and Kuwait.",
    "fr": "Le Premier ministre norvégien Ola Berg entame mercredi une tournée. Son itinéraire comprend Oman, le Qatar et le Koweït.",
    "es": "El primer ministro noruego, Ola Berg, inicia el miércoles una gira. Su itinerario incluye Omán, Catar y Kuwait.",
    "de": "Der norwegische Ministerpräsident Ola Berg bricht am Mittwoch zu einer Reise auf. Sein Programm umfasst Oman, Katar und Kuwait.",
}


@pytest.mark.parametrize("language", STAGES)
def test_an_itinerary_names_the_stops(language: str) -> None:
    (_, _, stops) = trips(read(STAGES[language], language))[0]
    assert [country for _, country, _, _ in stops] == ["OM", "QA", "KW"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le Premier ministre norvégien Ola Berg visitera lundi Oman. Ses entretiens porteront sur les conflits au Soudan, en Libye et en Syrie.",
        ),
        (
            "es",
            "El primer ministro noruego, Ola Berg, visitará Omán el lunes. Sus conversaciones tratarán de la guerra en Sudán, en Libia y en Siria.",
        ),
    ],
)
def test_what_goes_on_in_a_row_of_countries_takes_nobody_there(language: str, text: str) -> None:
    assert [[c for _, c, _, _ in stops] for _, _, stops in trips(read(text, language))] == [["OM"]]


def test_whose_the_arrival_is_that_a_meeting_followed() -> None:
    text = (
        "Außenminister Ola Berg (Norwegen) hat am Montag einen Besuch in Italien begonnen. Nach der Ankunft in Mailand"
        " folgte am Abend ein Treffen mit Präsident Rui Pinto. Am Dienstag gibt es in Rom einen Termin."
    )
    text = text.replace("Außenminister Ola Berg (Norwegen)", "Der norwegische Außenminister Ola Berg")
    (_, _, stops) = trips(read(text, "de"))[0]
    assert stops[0] == ("Milan", "IT", "2026-02-23", None)


WELCOMED = {
    "es": "El primer ministro noruego, Ola Berg, encabezó el lunes la ceremonia de bienvenida para el presidente portugués, Rui Pinto.",
    "en": "Norwegian Prime Minister Ola Berg held a welcome ceremony for Portuguese President Rui Pinto on Monday.",
    "fr": "Le Premier ministre norvégien Ola Berg a présidé lundi la cérémonie d'accueil du président portugais Rui Pinto.",
}


@pytest.mark.parametrize("language", WELCOMED)
def test_for_whom_a_welcome_is_held_has_come(language: str) -> None:
    reading = read(WELCOMED[language], language)
    assert [(people, [(c, day) for _, c, day, _ in stops]) for people, _, stops in trips(reading)] == [
        (["Rui Pinto"], [("NO", "2026-02-23")])
    ]
    assert events(reading) == [("ceremony", ["Ola Berg"], "NO", "2026-02-23")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "La ministre chilienne Ana Rojas et la délégation qui l'accompagne sont arrivées lundi à Oslo.",
        ),
        (
            "fr",
            "Ana Rojas, ministre chilienne des Affaires étrangères, et la délégation qui l'accompagne ont atterri lundi à Oslo.",
        ),
        ("es", "La ministra chilena Ana Rojas y la delegación que la acompaña llegaron el lunes a Oslo."),
    ],
)
def test_who_comes_with_a_party_that_goes_along(language: str, text: str) -> None:
    found = trips(read(text, language))
    assert [(people, stops) for people, _, stops in found] == [
        (["Ana Rojas"], [("Oslo", "NO", "2026-02-23", None)])
    ]
