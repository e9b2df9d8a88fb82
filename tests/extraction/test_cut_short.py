"""Texts that break off, or whose clause ends where a rule would look on."""

import pytest

from tests.extraction.reading import read, trip, trips

CUT_SHORT = {
    "object_first_de": ("de", "Ihren Antrittsbesuch absolvierte die Außenministerin am Montag."),
    "ends_with_a_meeting_en": ("en", "breakfast and lunch"),
    "ends_with_two_meetings_en": ("en", "He had a lunch and meeting"),
    "ends_with_a_dinner_es": ("es", "El presidente tiene previsto un almuerzo y cena"),
}

#: A word for a journey told before, with nothing behind its day.
STOOD_FOR = {
    "celle_fr": ("fr", "La visite de la ministre Kari Holt à Rome fait suite à celle, en mai"),
    "that_en": ("en", "The visit of Foreign Minister Kari Holt to Rome follows that, in May 2024"),
    "la_es": ("es", "La visita de la canciller Kari Holt a Roma sigue a la, en mayo de 2024"),
}

#: What stands in the next clause is said of another.
NEXT_CLAUSE = {
    "doch_de": ("de", "Kari Holt reist nicht nach Rom, doch ihr Minister bleibt im Amt."),
    "but_en": (
        "en",
        "Foreign Minister Kari Holt will not visit Rome, but as expected her aide stays.",
    ),
    "pero_es": ("es", "La canciller Kari Holt no viajará a Roma, pero finalmente hablará con su colega."),
    "ya_es": ("es", "La canciller Kari Holt no viajará a Roma y ya prepara otra gira."),
    "mais_fr": ("fr", "La ministre Kari Holt n'ira pas à Rome, mais finalement elle écrira."),
}


@pytest.mark.parametrize("name", CUT_SHORT)
def test_what_breaks_off_tells_no_trip(name: str) -> None:
    language, text = CUT_SHORT[name]
    assert read(text, language).trips == ()


@pytest.mark.parametrize("name", NEXT_CLAUSE)
def test_a_journey_denied_is_no_dropped_plan(name: str) -> None:
    language, text = NEXT_CLAUSE[name]
    assert read(text, language).trips == ()


@pytest.mark.parametrize("name", STOOD_FOR)
def test_a_journey_before_that_nobody_is_told_to_have_made(name: str) -> None:
    language, text = STOOD_FOR[name]
    assert [p.name for t in read(text, language).trips for p in t.travellers] == ["Kari Holt"]


def test_a_journey_that_only_a_programme_tells() -> None:
    """It has a place and no verb or noun that would tell when it was."""
    text = "La ministre norvégienne Kari Holt est rentrée. Au programme : Dakar."
    assert trips(read(text, "fr")) == [trip("Kari Holt", "completed", ("Dakar", "SN", None, None))]
