"""Whom a bare office or a pronoun means where somebody else was told only beside the story."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract


def _goers(text: str, language: str, country: str) -> list[str | None]:
    reading = extract(text, published=date(2022, 3, 24), language=language)
    return [
        person.name
        for trip in reading.trips
        for person in trip.travellers
        if any(stop.country == country for stop in trip.stops)
    ]


@pytest.mark.parametrize(
    ("language", "text", "country", "who"),
    [
        (
            "es",
            (
                "La presidenta de Chile, Ana Rojas, viajará el lunes a Pekín. Mañana acudirá a la "
                "sede del banco, donde la recibirá su presidenta, la brasileña Marta Lima. La "
                "mandataria viajará el martes a Tokio."
            ),
            "JP",
            "Ana Rojas",
        ),
        (
            "fr",
            (
                "Le président ghanéen, Kofi Addo, est arrivé lundi à Rome. Il participait mardi à un "
                "forum dont le président italien, Aldo Conti, était l'hôte. Le dirigeant a gagné "
                "mercredi Berne."
            ),
            "CH",
            "Kofi Addo",
        ),
        (
            "en",
            (
                "Ghana's President Kofi Addo arrived in Rome on Monday. In Lisbon Prime Minister Rui "
                "Matos is to show him the port on Friday. He flies to Oslo on Saturday."
            ),
            "NO",
            "Kofi Addo",
        ),
        (
            "fr",
            (
                "Le président kényan, Juma Otieno, est arrivé lundi à Rome. La ministre italienne, "
                "Carla Conti, lui a remis une médaille. Le milliardaire ira vendredi à Berne."
            ),
            "CH",
            "Juma Otieno",
        ),
    ],
)
def test_who_was_met_beside_the_story_is_not_whom_it_goes_on_about(
    language: str, text: str, country: str, who: str
) -> None:
    assert _goers(text, language, country) == [who]


def test_who_is_told_to_be_the_host_is_no_one_told_before() -> None:
    text = (
        "Indian Prime Minister Arun Mehta landed in Accra on Monday for talks with President Kofi Addo and "
        "flew on Tuesday to Port of Spain, where his host was Prime Minister Lena Baptiste."
    )
    assert _goers(text, "en", "TT") == ["Arun Mehta"]


def test_who_does_the_next_sentence_is_whom_it_goes_on_about() -> None:
    text = (
        "Ghana's President Kofi Addo arrived in Rome on Monday. Portuguese Prime Minister Rui Matos met "
        "reporters in Lisbon. He flies to Oslo on Saturday."
    )
    assert _goers(text, "en", "NO") == ["Rui Matos"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "For Addo it is the second journey in a month: in March he attended a summit in Rome."),
        (
            "de",
            "Für Addo ist es die zweite Reise in einem Monat: Im März hat er in Rom einen Gipfel besucht.",
        ),
        (
            "fr",
            "Pour M. Addo, c'est le deuxième voyage en un mois : en mars, il a participé à un sommet à Rome.",
        ),
    ],
)
def test_whom_a_sentence_is_for_at_its_head_does_what_it_tells(language: str, text: str) -> None:
    heads = {
        "en": "Ghana's President Kofi Addo is in Vienna. Norway's minister Per Berg went to Lima. ",
        "de": "Ghanas Präsident Kofi Addo ist in Wien. Norwegens Minister Per Berg reiste nach Lima. ",
        "fr": "Le président ghanéen, Kofi Addo, est à Vienne. Le ministre norvégien, Per Berg, est à Lima. ",
    }
    assert _goers(heads[language] + text, language, "IT") == ["Kofi Addo"]


def test_what_only_brings_a_place_to_the_front_leaves_the_pronoun_its_person() -> None:
    text = "Le président bolivien, Luis Vargas, ira lundi à Lima. C'est de là qu'il s'envolera pour Quito."
    assert _goers(text, "fr", "EC") == ["Luis Vargas"]


def test_a_number_behind_a_name_ends_a_sentence_before_a_word_that_begins_one() -> None:
    text = "Latvian President Janis Ozols was received in Oslo by King Harald V. He flies to Bern on Friday."
    assert _goers(text, "en", "CH") == ["Janis Ozols"]
