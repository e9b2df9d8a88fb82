"""What offices write of themselves: readouts, transcripts, remarks; who is not there, and who speaks."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

HOLT = "Norwegian Prime Minister Kari Holt spoke with Kenyan President William Ruto. "


@pytest.mark.parametrize(
    "text",
    [
        HOLT + "The two leaders discussed assistance to those in need in Gaza.",
        HOLT + "Prime Minister Holt commended those in Iran who speak out.",
        HOLT
        + "They talked about the upcoming NATO summit, energy, and foreign policy priorities including Mali, Chad, and Sudan.",
        HOLT + "Prime Minister Holt said she would go after the group that attacked her troops in Kabul.",
        HOLT
        + "In the 1960s, Prime Minister Holt joined President Kennedy's Peace Corps, serving for two years in Chad.",
        HOLT + "The call is part of the announced senior administration travel this week to Fiji and Tonga.",
        HOLT + "Prime Minister Holt remembered when her son Ole was in Kosovo for a year.",
    ],
)
def test_what_is_only_talked_about_is_no_journey(text: str) -> None:
    assert trips(read(text, "en")) == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Norwegian Prime Minister Kari Holt will visit several countries, including Fiji and Tonga.", ["FJ", "TO"]),
        ("Norwegian Prime Minister Kari Holt travels to Asia on Friday, with stops including Fiji and Tonga.", ["FJ", "TO"]),
        ("Norwegian Prime Minister Kari Holt will go to Kabul, after the group was arrested.", ["AF"]),
        ("Norwegian Prime Minister Kari Holt wants to end the war there. In Chad, she met President Deby on Monday.", ["TD"]),
    ],
)  # fmt: skip
def test_near_by_there_is_one(text: str, places: list[str]) -> None:
    assert [[s[1] for s in stops] for _, _, stops in trips(read(text, "en"))] == [places]


def test_i_is_whoever_has_the_turn() -> None:
    text = (
        "Office of the President\nSeoul, Republic of Korea\n"
        "PRESIDENT YOON: Thank you. Last week, I was in London.\n"
        "PRIME MINISTER HOLT: Thank you, Mr. President. Last month, I was in Paris."
    )
    title = (
        "Remarks by Norwegian Prime Minister Kari Holt and President Yoon Suk Yeol of the Republic of Korea"
    )
    found = [(people, [s[0] for s in stops]) for people, _, stops in trips(read(text, "en", title=title))]
    assert (["Yoon Suk Yeol"], ["London"]) in found
    assert (["Kari Holt"], ["Paris"]) in found
    assert not any("London" in stops for people, stops in found if people == ["Kari Holt"])


def test_i_of_a_speech_is_whom_the_title_names() -> None:
    text = "THE PRIME MINISTER: Good morning. Next week, I will travel to Oslo."
    title = "Remarks by Kenyan Prime Minister James Otieno at a Dinner"
    assert [(people, [s[0] for s in stops]) for people, _, stops in trips(read(text, "en", title=title))] == [
        (["James Otieno"], ["Oslo"])
    ]


MET = "Norwegian Prime Minister Kari Holt and French President Paul Roy met on Monday in Oslo. "


@pytest.mark.parametrize(
    ("text", "status", "arrive"),
    [
        ("The meeting builds on their November 2025 meeting in Paris.", "completed", "2025-11"),
        ("They recalled their November 2025 meeting in Paris.", "completed", "2025-11"),
        ("This builds on their talks in Paris last week.", "completed", "2026-02-16/2026-02-22"),
        ("The talks come ahead of their meeting in Paris next month.", "announced", "2026-03"),
    ],
)
def test_their_other_meeting(text: str, status: str, arrive: str) -> None:
    found = [t for t in read(MET + text, "en").trips if [p.name for p in t.travellers] == ["Kari Holt"]]
    assert [(t.status, [s.city for s in t.stops]) for t in found] == [(status, ["Paris"])]
    assert found[0].stops[0].arrive in (arrive, None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Norwegian Prime Minister Kari Holt thanked French President Paul Roy for his visit to Oslo last week."),
        ("en", "Norwegian Prime Minister Kari Holt met French President Paul Roy on Monday before the end of his visit to Oslo."),
        ("fr", "La Première ministre norvégienne Kari Holt a remercié le président français Paul Roy pour sa visite à Oslo la semaine dernière."),
    ],
)  # fmt: skip
def test_his_visit_to_her_capital_is_the_others(language: str, text: str) -> None:
    assert [people for people, _, _ in trips(read(text, language))] == [["Paul Roy"]]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian Prime Minister Kari Holt welcomed Finland and Finnish President Otto Lund into the alliance.",
        "Norwegian Prime Minister Kari Holt has a long agenda today and is anxious to get to it.",
        "Norwegian Prime Minister Kari Holt thanked the general for his leadership of that mission, and for his care for those in Kabul.",
    ],
)  # fmt: skip
def test_no_guest_and_no_journey(text: str) -> None:
    assert trips(read(text, "en")) == []
