"""A meeting between guests of a place that is called off: so are their journeys there; since when somebody is in
office is no day of a meeting with him; a long stay that is over; spaces lost between sentences.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import events, read, trip, trips

#: A Thursday.
PUBLISHED = date(2024, 5, 16)
SUNDAY = "2024-05-19"

CALLED_OFF = [
    ("fr", "La rencontre prévue dimanche à Oslo entre le président chilien Tomas Vidal et son homologue ghanéen Kofi Adu a été annulée."),
    ("en", "A meeting in Oslo on Sunday between Chilean President Tomas Vidal and his Ghanaian counterpart Kofi Adu has been cancelled."),
    ("es", "La reunión prevista este domingo en Oslo entre el presidente chileno, Tomás Vidal, y su homólogo ghanés, Kofi Adu, ha sido cancelada."),
    ("de", "Das für Sonntag in Oslo geplante Treffen zwischen dem chilenischen Präsidenten Tomás Vidal und seinem ghanaischen Kollegen Kofi Adu ist abgesagt worden."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), CALLED_OFF)
def test_nobody_goes_to_a_meeting_called_off(language: str, text: str) -> None:
    found = trips(read(text, language, published=PUBLISHED))
    assert [(people[0].split()[-1], status, stops) for people, status, stops in found] == [
        ("Vidal", "cancelled", [("Oslo", "NO", SUNDAY, None)]),
        ("Adu", "cancelled", [("Oslo", "NO", SUNDAY, None)]),
    ]


def test_a_host_whose_meeting_is_put_off_stays_at_home() -> None:
    text = "A meeting in Oslo on Sunday between Norwegian Prime Minister Jens Aune and Ghana's President Kofi Adu has been postponed."
    assert trips(read(text, "en", published=PUBLISHED)) == [
        trip("Kofi Adu", "postponed", ("Oslo", "NO", SUNDAY, None))
    ]


def test_a_meeting_that_its_host_calls_off_at_home_is_no_trip() -> None:
    text = "A meeting in Oslo between Norwegian Prime Minister Jens Aune and Norwegian Finance Minister Kari Holt has been cancelled."
    assert trips(read(text, "en", published=PUBLISHED)) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le président chilien Tomas Vidal sera reçu à Oslo par le Premier ministre Jens Aune, qui dirige le pays depuis février."),
        ("en", "Chilean President Tomas Vidal will be received in Oslo by Prime Minister Jens Aune, who has led the country since February."),
        ("es", "El presidente chileno Tomás Vidal será recibido en Oslo por el primer ministro, Jens Aune, que gobierna el país desde febrero."),
        ("de", "Der chilenische Präsident Tomas Vidal wird in Oslo von Ministerpräsident Jens Aune empfangen, der das Land seit Februar regiert."),
    ],
)  # fmt: skip
def test_since_when_somebody_is_in_office_dates_nothing(language: str, text: str) -> None:
    found = read(text, language, published=PUBLISHED)
    [(_, _, stops)] = trips(found)
    assert stops == [("Oslo", "NO", None, None)]
    assert [day for _, _, _, day in events(found)] == [None]


def test_who_is_home_may_have_been_away_for_weeks() -> None:
    text = "Le président chilien Tomas Vidal est rentré à Santiago au terme d'un séjour en Norvège. Parti le 2 mai pour la Norvège, il y aura passé deux semaines."
    assert trips(read(text, "fr", published=PUBLISHED)) == [
        trip("Tomas Vidal", "completed", (None, "NO", "2024-05-02", None))
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Präsident Tomas Vidal von Chile reist in die USA.Am Sonntag trifft er in Washington Präsident John Reed.Am Montag geht es nach Boston weiter."),
        ("en", "President Tomas Vidal of Chile will travel to the United States.On Sunday he will meet President John Reed in Washington.On Monday he will go on to Boston."),
        ("fr", "Le président chilien Tomas Vidal se rend aux États-Unis.Dimanche, il rencontrera à Washington le président John Reed.Lundi, il se rendra à Boston."),
    ],
)  # fmt: skip
def test_a_space_lost_between_sentences(language: str, text: str) -> None:
    [(people, _, stops)] = trips(read(text, language, published=PUBLISHED))
    assert people == ["Tomas Vidal"]
    assert [(city, arrive) for city, _, arrive, _ in stops] == [
        ("Washington", SUNDAY),
        ("Boston", "2024-05-20"),
    ]


def test_an_address_is_no_end_of_a_sentence() -> None:
    text = (
        "President Tomas Vidal of Chile, as seen on www.chile.Today and site.com, will visit Oslo on Sunday."
    )
    assert trips(read(text, "en", published=PUBLISHED)) == [
        trip("Tomas Vidal", "announced", ("Oslo", "NO", SUNDAY, None))
    ]
