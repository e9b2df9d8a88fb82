"""The weekdays of a journey to come follow one another in the order of telling."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read

PUBLISHED = date(2024, 5, 16)  # a Thursday
FR = "Le président ghanéen, Kofi Darko,"
EN = "Ghanaian President Kofi Darko"
ES = "El presidente de Ghana, Kofi Darko,"
DE = "Der ghanaische Präsident Kofi Darko"


def days(text: str, language: str, *, published: date = PUBLISHED) -> dict[str | None, str | None]:
    """The day of arrival at each city."""
    trips = read(text, language, published=published).trips
    return {stop.city: stop.arrive for trip in trips for stop in trip.stops}


@pytest.mark.parametrize(
    ("text", "language", "last"),
    [
        (f"{FR} se rendra lundi à Abuja. Samedi, il sera à Cotonou.", "fr", "2024-05-25"),
        (f"{FR} se rendra lundi à Abuja. Une dernière étape est prévue samedi à Cotonou.", "fr", "2024-05-25"),
        (f"{FR} se rendra lundi à Abuja. Il gagnera ensuite Lomé mercredi, avant une dernière étape samedi à Cotonou.", "fr", "2024-05-25"),
        (f"{FR} s'envole lundi pour Abuja. Jeudi, il s'arrêtera à Cotonou.", "fr", "2024-05-23"),
        (f"{FR} sera à Abuja le 21 mai. Il est attendu vendredi à Cotonou.", "fr", "2024-05-24"),
        (f"{FR} sera à Abuja mardi prochain. Vendredi, il s'entretiendra à Cotonou avec le président Jean Dossou.", "fr", "2024-05-24"),
        (f"{EN} will travel to Abuja on Monday. He will be in Cotonou on Saturday.", "en", "2024-05-25"),
        (f"{EN} will travel to Abuja on Monday. A final stop in Cotonou on Saturday is planned.", "en", "2024-05-25"),
        (f"{ES} viajará el lunes a Abuja. El sábado estará en Cotonú.", "es", "2024-05-25"),
        (f"{DE} reist am Montag nach Abuja. Am Samstag wird er in Cotonou erwartet.", "de", "2024-05-25"),
    ],
)  # fmt: skip
def test_the_next_stop_comes_after_the_one_before(text: str, language: str, last: str) -> None:
    assert days(text, language)["Cotonou"] == last


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{FR} se rendra lundi à Abuja. Auparavant, il sera samedi à Cotonou.", "fr"),
        (f"Avant de gagner Abuja lundi, {FR[0].lower()}{FR[1:]} sera samedi à Cotonou.", "fr"),
        (f"{FR} était lundi à Abuja. Il sera samedi à Cotonou.", "fr"),
        (f"{FR} sera vendredi à Abuja. Il sera samedi à Cotonou.", "fr"),
        (f"{FR} se rendra le 10 juin à Abuja. Il sera samedi à Cotonou.", "fr"),
        (f"{FR} se rendra lundi à Abuja. Le président togolais, Yao Mensah, sera samedi à Cotonou.", "fr"),
        (f"{EN} will travel to Abuja on Monday. Before that, he will be in Cotonou on Saturday.", "en"),
        (f"{EN} will travel to Abuja on Monday. He will first stop in Cotonou on Saturday.", "en"),
        (f"{DE} reist am Montag nach Abuja. Zuvor wird er am Samstag in Cotonou erwartet.", "de"),
    ],
)  # fmt: skip
def test_a_stop_before_or_of_another_is_on_the_coming_day(text: str, language: str) -> None:
    assert days(text, language)["Cotonou"] == "2024-05-18"


def test_the_day_of_a_meeting_moves_with_its_stop() -> None:
    text = f"{FR} se rendra lundi à Abuja. Samedi, il s'entretiendra à Cotonou avec le président Jean Dossou."
    (trip,) = read(text, "fr", published=PUBLISHED).trips
    assert [e.date for e in trip.events] == ["2024-05-25"]


FRIDAY = date(2024, 5, 10)

WHO = {
    "fr": "La ministre norvégienne des Affaires étrangères, Anna Berg, ",
    "en": "Norwegian Foreign Minister Anna Berg ",
    "es": "La ministra noruega de Exteriores, Anna Berg, ",
    "de": "Die norwegische Außenministerin Anna Berg ",
}

ON = [
    ("fr", "arrivera lundi à Nairobi. Elle gagnera dimanche Accra.", "2024-05-13", "2024-05-19"),
    (
        "fr",
        "se rendra lundi à Nairobi, a annoncé son bureau. Samedi, elle sera à Accra.",
        "2024-05-13",
        "2024-05-18",
    ),
    (
        "fr",
        "entamera dimanche une tournée à Nairobi, avant une dernière étape samedi à Accra.",
        "2024-05-12",
        "2024-05-18",
    ),
    (
        "en",
        "will arrive in Nairobi on Monday. She will travel on to Accra on Sunday.",
        "2024-05-13",
        "2024-05-19",
    ),
    ("en", "is to visit Nairobi on Tuesday. On Saturday she is due in Accra.", "2024-05-14", "2024-05-18"),
    ("es", "llegará el lunes a Nairobi. El domingo viajará a Accra.", "2024-05-13", "2024-05-19"),
    (
        "es",
        "visitará el martes Nairobi, según su oficina. El sábado estará en Accra.",
        "2024-05-14",
        "2024-05-18",
    ),
    (
        "de",
        "trifft am Montag in Nairobi ein. Am Sonntag fliegt sie nach Accra weiter.",
        "2024-05-13",
        "2024-05-19",
    ),
    ("de", "wird am Dienstag Nairobi besuchen. Am Samstag reist sie nach Accra.", "2024-05-14", "2024-05-18"),
]


@pytest.mark.parametrize(("language", "text", "first", "second"), ON)
def test_the_next_stop_lies_behind_the_one_before(language: str, text: str, first: str, second: str) -> None:
    (trip,) = read(WHO[language] + text, language, published=FRIDAY).trips
    assert [(s.city, s.arrive) for s in trip.stops] == [("Nairobi", first), ("Accra", second)]


BACK = [
    ("fr", "se rendra lundi à Nairobi. Elle sera auparavant, dimanche, à Accra."),
    ("en", "will visit Nairobi on Monday. On Sunday, before that, she will stop in Accra."),
    ("en", "will visit Nairobi on Monday. She first flies to Accra on Sunday."),
    ("en", "will visit Nairobi on Monday after a stop in Accra on Sunday."),
    ("en", "will visit Nairobi on Monday. She will be in Accra on Sunday before going to Nairobi."),
    ("es", "visitará el lunes Nairobi. El domingo viajará primero a Accra."),
    ("de", "besucht am Montag Nairobi. Zuvor fliegt sie am Sonntag nach Accra."),
]


@pytest.mark.parametrize(("language", "text"), BACK)
def test_words_that_go_back_tell_the_day_before(language: str, text: str) -> None:
    (trip,) = read(WHO[language] + text, language, published=FRIDAY).trips
    assert [(s.city, s.arrive) for s in trip.stops] == [("Accra", "2024-05-12"), ("Nairobi", "2024-05-13")]


def test_a_journey_further_off_does_not_move_the_days_of_this_week() -> None:
    text = WHO["en"] + "will visit Nairobi on May 30. On Sunday she will travel to Accra for a summit."
    assert days(text, "en", published=FRIDAY) == {"Nairobi": "2024-05-30", "Accra": "2024-05-12"}


def test_where_somebody_has_been_since_lies_before() -> None:
    text = WHO["fr"] + "est attendue mardi à Accra. Elle se trouve depuis jeudi à Nairobi."
    assert days(text, "fr", published=FRIDAY) == {"Nairobi": "2024-05-09", "Accra": "2024-05-14"}
