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


def days(text: str, language: str) -> dict[str | None, str | None]:
    """The day of arrival at each city."""
    trips = read(text, language, published=PUBLISHED).trips
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
