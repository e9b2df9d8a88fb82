"""A host's meeting with a visitor whom only a pronoun tells: "where X signed an accord with him"."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read

MET = [
    (
        "en",
        "Danish Premier Lars Holm was in Rome, where Italian Minister Aldo Conti signed a treaty with him.",
        ("signing", ["Aldo Conti"]),
    ),
    (
        "en",
        "Danish Premier Lars Holm flew to Rome on Monday. Italian Minister Aldo Conti held talks with him.",
        ("bilateral_meeting", ["Aldo Conti"]),
    ),
    (
        "en",
        "Danish Premier Lars Holm flew to Rome on Monday. Italian Minister Aldo Conti met with him there.",
        ("bilateral_meeting", ["Aldo Conti"]),
    ),
    (
        "es",
        "El premier danés, Lars Holm, fue a Roma, donde el ministro italiano Aldo Conti firmó algo con él.",
        ("signing", ["Aldo Conti"]),
    ),
    (
        "de",
        "Dänemarks Premier Lars Holm kam nach Rom, wo Italiens Minister Aldo Conti den Pakt mit ihm schloss.",
        ("signing", ["Aldo Conti"]),
    ),
]


@pytest.mark.parametrize(("language", "text", "event"), MET)
def test_it_happens_on_the_visitors_journey(language: str, text: str, event: tuple[str, list[str]]) -> None:
    (trip,) = read(text, language).trips
    assert [p.name for p in trip.travellers] == ["Lars Holm"]
    assert [(e.kind, [p.name for p in e.people]) for e in trip.events] == [event]


@pytest.mark.parametrize(
    "text",
    [
        "Danish Premier Lars Holm flew to Rome. Italian Minister Aldo Conti met him at the airport.",
        "Danish Premier Eva Holm flew to Rome. Italian Minister Aldo Conti met her husband.",
        "Danish Premier Eva Holm flew to Rome. Italian Minister Aldo Conti had talks with her party.",
    ],
)
def test_neither_a_welcome_nor_a_pronoun_before_a_noun_is_a_meeting(text: str) -> None:
    (trip,) = read(text, "en").trips
    assert trip.events == ()
