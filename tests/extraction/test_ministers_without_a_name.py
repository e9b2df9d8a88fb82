"""Ministers told by their portfolio and country alone; whom somebody visits with, told in front; what is assured to
somebody in a place; towns told by what they are.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trip, trips

MONDAY, FRIDAY = "2026-02-23", "2026-02-27"

ONE = [
    ("fr", "Le ministre espagnol de l'Intérieur se rendra vendredi à Oslo.", "Minister of the Interior, ES"),
    ("en", "The Spanish defence minister will travel to Oslo on Friday.", "Minister of Defence, ES"),
    ("de", "Der spanische Innenminister wird am Freitag nach Oslo reisen.", "Minister of the Interior, ES"),
    ("es", "El ministro español del Interior viajará el viernes a Oslo.", "Minister of the Interior, ES"),
    ("de", "Der norwegische Innenminister Jens Aune empfängt am Freitag in Oslo seinen spanischen Kollegen.", "Minister of the Interior, ES"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "who"), ONE)
def test_a_country_has_one_minister_of_a_portfolio(language: str, text: str, who: str) -> None:
    assert trips(read(text, language)) == [trip(who, "announced", ("Oslo", "NO", FRIDAY, None))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Innenminister aus Spanien, Italien und Malta reisen am Freitag nach Oslo."),
        ("en", "Finance Minister Jens Aune met in Oslo with counterparts from China, Saudi Arabia, Turkey and Britain."),
        ("de", "Der Innenminister wird am Freitag nach Oslo reisen."),
        ("de", "Der frühere spanische Innenminister wird am Freitag nach Oslo reisen."),
    ],
)  # fmt: skip
def test_ministers_who_are_nobody_known(language: str, text: str) -> None:
    assert trips(read(text, language)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Gemeinsam mit der finnischen Präsidentin Ida Salo hat die norwegische Außenministerin Anna Berg am Montag Rom besucht.",
        "Zusammen mit der finnischen Präsidentin Ida Salo besuchte die norwegische Außenministerin Anna Berg am Montag Rom.",
        "An der Seite der finnischen Präsidentin Ida Salo besuchte die norwegische Außenministerin Anna Berg am Montag Rom.",
    ],
)  # fmt: skip
def test_with_whom_somebody_visits_told_in_front(text: str) -> None:
    assert trips(read(text, "de")) == [
        trip(["Anna Berg", "Ida Salo"], "completed", ("Rome", "IT", MONDAY, None))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegen werde helfen, versicherte die norwegische Außenministerin Anna Berg am Montag gegenüber Präsident Sergio Neri in Rom.",
        "Die norwegische Außenministerin Anna Berg bekräftigte am Montag gegenüber Präsident Sergio Neri in Rom die Zusage.",
    ],
)  # fmt: skip
def test_what_is_assured_to_somebody_in_a_place(text: str) -> None:
    reading = read(text, "de")
    assert trips(reading) == [trip("Anna Berg", "completed", ("Rome", "IT", MONDAY, None))]
    assert events(reading) == [("bilateral_meeting", ["Sergio Neri"], "IT", MONDAY)]


def test_what_is_assured_at_home_is_no_journey() -> None:
    text = "Die norwegische Außenministerin Anna Berg bekräftigte am Montag gegenüber Präsident Sergio Neri in Oslo die Zusage."
    assert [people for people, _, _ in trips(read(text, "de"))] in ([], [["Sergio Neri"]])


@pytest.mark.parametrize("town", ["die Hafenstadt Rostock", "die Millionenmetropole Hamburg"])
def test_towns_told_by_what_they_are(town: str) -> None:
    text = f"Der kenianische Präsident William Ruto wird am Freitag in {town} reisen."
    city = town.split()[-1]
    assert trips(read(text, "de")) == [trip("William Ruto", "announced", (city, "DE", FRIDAY, None))]


def test_an_adjective_is_no_verb() -> None:
    text = "Die norwegische Außenministerin Anna Berg hat am 20. und 21. Februar einen Besuch in Israel und im besetzten Gebiet absolviert."
    assert trips(read(text, "de")) == [
        trip("Anna Berg", "completed", (None, "IL", "2026-02-20", "2026-02-21"))
    ]


def test_counterparts_of_several_countries_are_nobody() -> None:
    text = "Spanish Finance Minister Ana Ruiz met her counterparts from Norway, Chile and Kenya in Oslo on Friday."
    found = read(text, "en")
    assert [p.name for trip in found.trips for p in trip.travellers] == ["Ana Ruiz"]
