"""German clauses with several verbs at the ends of their parts: each is read where its part begins."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read

THERE = "Der estnische Präsident Mart Laar ist nach Podgorica gereist, "


def met(text: str) -> list[str]:
    return sorted(
        f"{e.kind} {e.place_country} {', '.join(p.name or p.role or '' for p in e.people)}".strip()
        for trip in read(text, "de").trips
        for e in trip.events
    )


@pytest.mark.parametrize(
    ("clause", "events"),
    [
        ("wo er mit Ivan Abaz konferierte und einen Kranz niederlegte.", ["ceremony ME"]),
        ("wo er Präsident Ivan Abaz traf und vor dem Parlament sprach.", ["speech ME"]),
        (
            "wo er Präsident Ivan Abaz traf, einen Kranz niederlegte und vor dem Parlament sprach.",
            ["ceremony ME", "speech ME"],
        ),
        (
            "wo er mit Präsident Ivan Abaz zusammentraf und der Unterzeichnung eines Abkommens beiwohnte.",
            ["signing ME"],
        ),
        ("wo er Präsident Ivan Abaz treffen und eine Rede halten wird.", ["speech ME"]),
        ("wo er von Präsident Ivan Abaz empfangen wurde und eine Schule besuchte.", ["other ME"]),
        ("um Präsident Ivan Abaz zu treffen und eine Schule zu besuchen.", ["other ME"]),
    ],
)
def test_each_part_tells_its_own(clause: str, events: list[str]) -> None:
    assert met(THERE + clause) == ["bilateral_meeting ME Ivan Abaz", *events]


def test_verbs_with_one_auxiliary() -> None:
    arrived = "Der estnische Präsident Mart Laar ist am Montag in Podgorica gelandet"
    text = f"{arrived} und von Präsident Ivan Abaz empfangen worden."
    assert met(text) == ["bilateral_meeting ME Ivan Abaz"]


def test_names_joined_before_one_verb_are_one_part() -> None:
    text = THERE + "wo er Präsident Ivan Abaz und Premier Petar Kovac traf."
    assert met(text) == ["bilateral_meeting ME Ivan Abaz", "bilateral_meeting ME Petar Kovac"]
