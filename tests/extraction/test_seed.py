"""The article this project was asked to start from, read right to the last field; it lies beside the tree."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from itineraries.extraction import EMPTY, Directory
from itineraries.extraction.drafts import Reading
from tests.extraction.reading import ROOT, SHARED, all_evidence, events, read, trips

ARTICLE = SHARED / "seeds" / "000_7206e10d939bf0e2.txt"
pytestmark = pytest.mark.skipif(not ARTICLE.exists(), reason=f"the seed article is not at hand: {ARTICLE}")


@pytest.fixture(params=["alone", "with the directory"])
def reading(request: pytest.FixtureRequest) -> Reading:
    directory = EMPTY if request.param == "alone" else Directory.from_tables(Path(ROOT / "seeds"))
    title, _, text = ARTICLE.read_text("utf-8").partition("\n")
    return read(text, "fr", published=date(2023, 2, 23), title=title, directory=directory)


def test_the_three_journeys(reading: Reading) -> None:
    told = trips(reading)
    assert [(status, stops) for _, status, stops in told] == [
        (
            "announced",
            [
                ("Astana", "KZ", "2023-02-28", None),
                ("Tashkent", "UZ", None, None),
                ("New Delhi", "IN", None, None),
            ],
        ),
        ("completed", [("Moscow", "RU", "2022-11", None)]),
        ("completed", [(None, "KZ", "2022-09", None), (None, "UZ", None, None)]),
    ]
    assert [names[0].split()[0] for names, _, _ in told] in (
        ["Antony", "Kassym-Jomart", "Xi"],
        ["Antony", "Kassym", "Xi"],
    )
    assert [trip.background for trip in reading.trips] == [False, True, True]


def test_the_traveller_holds_his_office(reading: Reading) -> None:
    blinken = reading.trips[0].travellers[0]
    assert (blinken.name, blinken.country) == ("Antony Blinken", "US")
    assert blinken.role in ("Secretary of State", "Minister of Foreign Affairs")


def test_the_meetings(reading: Reading) -> None:
    kinds = [(kind, country) for kind, _, country, _ in events(reading)]
    assert kinds == [
        ("bilateral_meeting", "KZ"),
        ("multilateral_meeting", "IN"),
        ("bilateral_meeting", "RU"),
    ]
    assert events(reading)[1][1] == ["G20"]
    # Who "his Russian counterpart" is, the article does not say: only the directory does.
    assert events(reading)[2][1] in (["President"], ["Vladimir Putin"])


def test_read_also_lines_are_noise(reading: Reading) -> None:
    assert "Weinstein" not in " ".join(p.name for p in reading.officials)
    assert len(reading.officials) in (4, 5)  # Putin is no office-holder by the text alone
    text = ARTICLE.read_text("utf-8").partition("\n")[2]
    noise = [
        (text.index(line), text.index(line) + len(line)) for line in text.splitlines() if line.startswith("•")
    ]
    assert len(noise) == 2
    for evidence in all_evidence(reading):
        assert not any(start <= evidence.span.start < end for start, end in noise)
