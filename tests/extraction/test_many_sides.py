"""Meetings of more than two sides, told by who is met."""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract


def _kinds(language: str, text: str) -> list[str]:
    trips = extract(text, published=date(2024, 5, 15), language=language).trips
    return sorted(
        event.kind
        for trip in trips
        for event in trip.events
        if any(p.name == "Mart Laar" for p in trip.travellers)
    )


EN, FR = "Estonian President Mart Laar ", "Le président estonien Mart Laar "
ES, DE = "El presidente de Estonia, Mart Laar, ", "Der estnische Präsident Mart Laar "

MANY = [
    ("en", EN + "will meet his Group of Seven partners in the French resort of Biarritz on Friday."),
    ("en", EN + "meets fellow G7 leaders in the French resort of Biarritz on Friday."),
    ("fr", FR + "retrouvera vendredi à Biarritz ses partenaires du G7."),
    (
        "en",
        EN + "is off to Oslo on Friday for a meeting with Latvian President Jan Kalns and Finnish"
        " President Aino Salo.",
    ),
    (
        "es",
        ES + "mantendrá el viernes en Lima una reunión a tres bandas con el presidente de Chile, Hugo Soto.",
    ),
]


@pytest.mark.parametrize(("language", "text"), MANY, ids=[text for _, text in MANY])
def test_many_sides_meet(language: str, text: str) -> None:
    assert _kinds(language, text) == ["multilateral_meeting"]


TWO = [
    (
        "en",
        EN
        + "is in Oslo for talks with Norwegian President Siv Dahl and Norwegian Foreign Minister Ola Berg.",
        2,
    ),
    ("en", EN + "met Norwegian President Siv Dahl in Oslo on Tuesday.", 1),
    ("de", DE + "sprach am Dienstag in Oslo mit der norwegischen Präsidentin Siv Dahl.", 1),
]


@pytest.mark.parametrize(("language", "text", "count"), TWO, ids=[text for _, text, _ in TWO])
def test_two_sides_are_two(language: str, text: str, count: int) -> None:
    assert _kinds(language, text) == ["bilateral_meeting"] * count


def test_being_met_on_arrival_is_no_meeting() -> None:
    text = EN + "landed in Oslo on Tuesday, where he was met at the airport by Norwegian minister Ola Berg."
    assert _kinds("en", text) == []


def test_one_gathering_told_by_two_words() -> None:
    text = (
        FR + "participe mardi à Doha au sommet des chefs d'État du Forum sur la coopération sino-africaine."
    )
    assert len(_kinds("fr", text)) == 1


TWICE = [
    (
        "en",
        EN + "signed a treaty with Norwegian President Siv Dahl in Oslo on Tuesday. It was signed at night.",
        ["signing"],
    ),
    (
        "en",
        EN + "gave a press conference with Norwegian President Siv Dahl in Oslo on Tuesday."
        " He told the press conference that he was glad.",
        ["press_conference"],
    ),
    (
        "en",
        EN
        + "signed a treaty in Oslo on Monday with Norwegian President Siv Dahl. On Tuesday he signed another"
        " with Norwegian minister Ola Berg.",
        ["signing", "signing"],
    ),
]


@pytest.mark.parametrize(("language", "text", "kinds"), TWICE, ids=[text for _, text, _ in TWICE])
def test_what_is_told_twice_is_one(language: str, text: str, kinds: list[str]) -> None:
    assert _kinds(language, text) == kinds
