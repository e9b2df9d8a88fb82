"""A journey that another one comes after: "fait suite à ses déplacements à", "the visit follows trips to"; days of some
stops of a row, since when somebody has his office, names of countries behind an article and behind a form of state.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trip, trips

#: A Thursday.
PUBLISHED = date(2024, 5, 16)
TUESDAY = "2024-05-14"

ARRIVED = {
    "fr": "Le président chilien Tomas Vidal est arrivé mardi à Oslo. ",
    "en": "Chilean President Tomas Vidal arrived in Oslo on Tuesday. ",
    "es": "El presidente chileno, Tomás Vidal, llegó el martes a Oslo. ",
    "de": "Der chilenische Präsident Tomas Vidal ist am Dienstag in Oslo eingetroffen. ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Cette visite fait suite à d'autres déplacements de M. Vidal au Kenya et au Ghana."),
        ("fr", "Cette visite intervient après ses déplacements au Kenya et au Ghana."),
        ("en", "The visit comes after his trips to Kenya and Ghana."),
        ("es", "La visita se produce tras sus viajes a Kenia y Ghana."),
        ("de", "Der Besuch folgt auf Reisen nach Kenia und Ghana."),
    ],
)
def test_what_came_before_is_a_journey_of_its_own(language: str, text: str) -> None:
    found = read(ARRIVED[language] + text, language, published=PUBLISHED)
    assert [(t.status, t.background, [s.country for s in t.stops]) for t in found.trips] == [
        ("under_way", False, ["NO"]),
        ("completed", True, ["KE", "GH"]),
    ]


def test_whoever_comes_after_a_stop_is_on_one_journey() -> None:
    text = "El presidente chileno, Tomás Vidal, llegó el martes a Oslo tras una breve escala en Ghana."
    [found] = read(text, "es", published=PUBLISHED).trips
    assert sorted(stop.country for stop in found.stops) == ["GH", "NO"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La ministre chilienne Ana Rojas visitera Nairobi et Mombasa, du 7 au 9 août, puis Accra."),
        (
            "fr",
            "La ministre chilienne Ana Rojas se rendra à Nairobi et à Mombasa du 7 au 9 août, puis à Accra.",
        ),
        (
            "en",
            "Chilean Foreign Minister Ana Rojas will visit Nairobi and Mombasa from August 7 to 9, then Accra.",
        ),
        (
            "es",
            "La ministra chilena Ana Rojas visitará Nairobi y Mombasa del 7 al 9 de agosto y después Accra.",
        ),
    ],
)
def test_a_range_is_of_the_stops_before_it(language: str, text: str) -> None:
    assert trips(read(text, language, published=PUBLISHED)) == [
        trip(
            "Ana Rojas",
            "announced",
            ("Nairobi", "KE", "2024-08-07", None),
            ("Mombasa", "KE", None, "2024-08-09"),
            ("Accra", "GH", None, None),
        )
    ]


def test_a_range_of_a_country_is_of_all_its_cities() -> None:
    text = "La ministre chilienne Ana Rojas sera au Kenya du 7 au 9 août, à Nairobi et à Mombasa."
    [(_, _, stops)] = trips(read(text, "fr", published=PUBLISHED))
    assert stops == [("Nairobi", "KE", "2024-08-07", None), ("Mombasa", "KE", None, "2024-08-09")]


@pytest.mark.parametrize(
    ("text", "stop"),
    [
        ("La ministre chilienne Ana Rojas doit visiter le Cap-Vert.", (None, "CV", None, None)),
        ("La ministre chilienne Ana Rojas doit visiter Le Cap.", ("Cape Town", "ZA", None, None)),
        ("La ministre chilienne Ana Rojas effectuera une visite dans le royaume de Norvège du 3 au 6 juin.", (None, "NO", "2024-06-03", "2024-06-06")),
        ("La ministre chilienne Ana Rojas se rendra à Oslo entre le samedi 18 et le lundi 20 mai.", ("Oslo", "NO", "2024-05-18", "2024-05-20")),
        ("La ministre chilienne Ana Rojas est arrivée mardi à Oslo et en repartira vendredi.", ("Oslo", "NO", TUESDAY, "2024-05-17")),
        ("La ministre chilienne Ana Rojas est arrivée mardi à Oslo. Le retour de la ministre est prévu vendredi.", ("Oslo", "NO", TUESDAY, "2024-05-17")),
        ("Ana Rojas, ministre chilienne de la Justice depuis le 21 mars, a entamé mardi une visite en Norvège.", (None, "NO", TUESDAY, None)),
    ],
)  # fmt: skip
def test_places_and_days(text: str, stop: tuple[object, ...]) -> None:
    [(people, _, stops)] = trips(read(text, "fr", published=PUBLISHED))
    assert (people, stops) == (["Ana Rojas"], [stop])
