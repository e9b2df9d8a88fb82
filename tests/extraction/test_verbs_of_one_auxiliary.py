"""German verbs that share one auxiliary, each at the end of its part: "wird nach Rom reisen und dort X treffen"."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read

WHO = "Der norwegische Ministerpräsident Ole Holt "


@pytest.mark.parametrize(
    "text",
    [
        "wird am Mittwoch nach Lissabon reisen und dort den portugiesischen Präsidenten Rui Matos treffen.",
        "werde am Mittwoch nach Lissabon reisen und dort den portugiesischen Präsidenten Rui Matos treffen, hieß es.",
        "will am Mittwoch nach Lissabon fliegen und sich dort mit dem portugiesischen Präsidenten Rui Matos treffen.",
        "wird am Mittwoch nach Lissabon reisen, um dort mit dem portugiesischen Präsidenten Rui Matos zusammenzutreffen.",
        "hat am Montag Lissabon besucht und den portugiesischen Präsidenten Rui Matos getroffen.",
    ],
)
def test_the_second_verb_is_read_too(text: str) -> None:
    met = [(kind, who) for kind, who, *_ in events(read(WHO + text, "de"))]
    assert met == [("bilateral_meeting", ["Rui Matos"])]


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("ist am Montag in Lissabon eingetroffen und am Dienstag nach Madrid weitergereist.", [("Lisbon", "2026-02-23", None), ("Madrid", "2026-02-24", None)]),
        ("wird am Mittwoch Lissabon besuchen und am Donnerstag nach Oslo zurückkehren.", [("Lisbon", "2026-02-25", "2026-02-26")]),
        ("will am Mittwoch in Oslo beraten und am Donnerstag nach Madrid fliegen.", [("Madrid", "2026-02-26", None)]),
    ],
)  # fmt: skip
def test_each_verb_keeps_its_place_and_day(text: str, stops: list[tuple[str, str, str | None]]) -> None:
    reading = read(WHO + text, "de")
    assert [(s.city, s.arrive, s.depart) for t in reading.trips for s in t.stops] == stops


@pytest.mark.parametrize(
    "text",
    [
        "will die Steuern senken und den portugiesischen Präsidenten Rui Matos anrufen.",
        "hat in Oslo beraten und die Reise nach Lissabon kritisiert.",
        "wird am Mittwoch nicht nach Lissabon reisen und dort niemanden treffen.",
    ],
)
def test_what_is_not_done_there_is_no_meeting(text: str) -> None:
    assert events(read(WHO + text, "de")) == []


@pytest.mark.parametrize(
    "text",
    [
        "hatte am Montag in Lissabon am Gipfel teilgenommen und den portugiesischen Präsidenten Rui Matos getroffen.",
        "hat am Montag in Lissabon einen Kranz niedergelegt und danach mit dem portugiesischen Präsidenten Rui Matos gesprochen.",
        "hat am Montag in Lissabon an einer Konferenz teilgenommen und sich mit dem portugiesischen Präsidenten Rui Matos unterhalten.",
        "hat am Montag in Lissabon ein Abkommen unterzeichnet und später den portugiesischen Präsidenten Rui Matos getroffen.",
    ],
)
def test_a_noun_of_what_was_done_may_stand_between(text: str) -> None:
    met = [who for kind, who, *_ in events(read(WHO + text, "de")) if kind == "bilateral_meeting"]
    assert met == [["Rui Matos"]]


@pytest.mark.parametrize(
    "text",
    [
        "hat am Montag Lissabon besucht und nicht mit dem portugiesischen Präsidenten Rui Matos gesprochen.",
        "hat am Montag Lissabon besucht, aber den portugiesischen Präsidenten Rui Matos nicht getroffen.",
        "hat am Montag in Lissabon am Gipfel teilgenommen und den portugiesischen Präsidenten Rui Matos nicht getroffen.",
        "wird am Mittwoch Lissabon besuchen und den portugiesischen Präsidenten Rui Matos nicht treffen.",
    ],
)
def test_the_second_verb_may_be_denied_alone(text: str) -> None:
    reading = read(WHO + text, "de")
    assert [s.city for t in reading.trips for s in t.stops] == ["Lisbon"]
    assert "bilateral_meeting" not in [kind for kind, *_ in events(reading)]


def test_a_denied_part_denies_no_verb() -> None:
    text = "wird am Mittwoch Lissabon besuchen und nicht nur den Präsidenten Rui Matos treffen, sondern auch Firmen."
    assert [who for _, who, *_ in events(read(WHO + text, "de"))] == [["Rui Matos"]]
