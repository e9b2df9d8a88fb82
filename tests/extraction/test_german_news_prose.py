"""What German news prose tells in its own ways: as what somebody goes, whom it sets him apart from, what he
decides or refuses to do.
"""

from __future__ import annotations

import pytest

from tests.extraction.reading import read


def told(text: str) -> list[str]:
    return sorted(
        f"{who.name} {'+'.join(s.country for s in trip.stops)} {trip.status}"
        for trip in read(text, "de").trips
        for who in trip.travellers
    )


@pytest.mark.parametrize(
    "text",
    [
        "Als erster estnischer Präsident hat Mart Laar am Montag Podgorica besucht.",
        "Als erster westlicher Staatschef hat der estnische Präsident Mart Laar am Montag Podgorica besucht.",
        "Als letztes Staatsoberhaupt war am Montag der estnische Präsident Mart Laar in Podgorica.",
        "Statt Ministerin Kaja Tamm hat der estnische Präsident Mart Laar am Montag Podgorica besucht.",
        "Wie zuvor Ministerin Kaja Tamm hat der estnische Präsident Mart Laar am Montag Podgorica besucht.",
        "Anders als Ministerin Kaja Tamm hat der estnische Präsident Mart Laar am Montag Podgorica besucht.",
        "Ohne Ministerin Kaja Tamm hat der estnische Präsident Mart Laar am Montag Podgorica besucht.",
    ],
)
def test_who_it_is_that_goes(text: str) -> None:
    assert told(text) == ["Mart Laar ME completed"]


def test_an_office_held_then_is_lent_to_who_went() -> None:
    assert told("Als erster estnischer Präsident reiste Mart Laar 1998 nach Podgorica.") == [
        "Mart Laar ME completed"
    ]


def test_when_somebody_came_is_no_guise() -> None:
    assert told("Als der estnische Präsident Mart Laar am Montag in Podgorica landete, regnete es.") == [
        "Mart Laar ME under_way"
    ]


def test_one_of_many_told_ahead_goes_beside_who_is_told_behind() -> None:
    ahead = "Neben vielen Gästen, darunter der estnische Präsident Mart Laar, "
    assert told(f"{ahead}reist auch der lettische Premier Ivo Kalns nach Podgorica.") == [
        "Ivo Kalns ME announced",
        "Mart Laar ME announced",
    ]


@pytest.mark.parametrize(
    "decides",
    [
        "versprach", "beschloss", "entschied sich", "hat sich entschlossen", "verpflichtete sich",
        "stimmte zu", "willigte ein", "hatte die Absicht", "erklärte sich bereit", "kündigte an",
    ],
)  # fmt: skip
def test_deciding_makes_a_journey_to_come(decides: str) -> None:
    clause = "im Juni nach Podgorica zu reisen und dort zu vermitteln"
    assert told(f"Der estnische Präsident Mart Laar {decides}, {clause}.") == ["Mart Laar ME announced"]


@pytest.mark.parametrize(
    "thinks",
    [
        "lehnte es ab", "weigerte sich", "hat sich geweigert", "vermied es", "sah davon ab", "riet davon ab",
        "warnte davor", "träumt davon", "empfahl", "drohte", "zögert", "hofft", "fürchtete",
    ],
)  # fmt: skip
def test_refusing_and_hoping_make_none(thinks: str) -> None:
    assert told(f"Der estnische Präsident Mart Laar {thinks}, am Freitag nach Podgorica zu reisen.") == []


def test_what_is_joined_to_a_doubt_is_doubted() -> None:
    doubt = "Ob der estnische Präsident Mart Laar am Freitag nach Podgorica reist und dort Ivo Kalns trifft"
    assert told(f"{doubt}, ist offen.") == []


def test_how_somebody_is_received() -> None:
    there = "wo er von Präsident Ivan Abaz betont herzlich empfangen wurde"
    assert told(f"Der estnische Präsident Mart Laar reiste nach Podgorica, {there}.") == [
        "Mart Laar ME completed"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Der estnische Präsident Mart Laar kündigte eine Reise nach Podgorica an.",
        "Der estnische Präsident Mart Laar hat für Freitag einen Besuch in Podgorica angekündigt.",
        "Vor seinem Besuch in Podgorica am Freitag sagte der estnische Präsident Mart Laar, es sei eilig.",
        "Geplant ist am Freitag ein Treffen des estnischen Präsidenten Mart Laar mit Ivan Abaz in Podgorica.",
        "Geplant sind Gespräche des estnischen Präsidenten Mart Laar in Podgorica.",
        "Am Freitag ist ein Gespräch des estnischen Präsidenten Mart Laar in Podgorica vorgesehen.",
    ],
)
def test_what_is_announced_or_planned_is_to_come(text: str) -> None:
    assert told(text) == ["Mart Laar ME announced"]


def test_before_a_visit_of_last_week() -> None:
    visit = "Vor seinem Besuch in Podgorica am vergangenen Freitag"
    assert told(f"{visit} sagte der estnische Präsident Mart Laar, es sei eilig.") == [
        "Mart Laar ME completed"
    ]
