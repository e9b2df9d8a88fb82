"""English: the phenomena that the extraction promises, each with a sentence of its own."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trips

CASES = {
    "georgia_the_country": (
        "Estonian President Alar Karis will travel to Georgia on Monday. In Tbilisi he will meet his Georgian counterpart, Mikheil Kavelashvili.",
        [(["Alar Karis"], "announced", [("Tbilisi", "GE", "2026-03-02", None)])],
        [("bilateral_meeting", ["Mikheil Kavelashvili"], "GE", None)],
    ),
    "niger": (
        "Malian Foreign Minister Abdoulaye Diop flew to Niger on Sunday and met Nigerien counterpart Bakary Yaou Sangare in Niamey.",
        [(["Abdoulaye Diop"], "completed", [("Niamey", "NE", "2026-02-22", None)])],
        [("bilateral_meeting", ["Bakary Yaou Sangare"], "NE", None)],
    ),
    "two_congos": (
        "Belgian Foreign Minister Maxime Prevot will visit the Democratic Republic of the Congo and the Republic of the Congo on March 4.",
        [(["Maxime Prevot"], "announced", [(None, "CD", "2026-03-04", None), (None, "CG", None, None)])],
        [],
    ),
    "three_guineas": (
        "Senegalese President Bassirou Diomaye Faye will visit Guinea, Guinea-Bissau and Equatorial Guinea in March.",
        [
            (
                ["Bassirou Diomaye Faye"],
                "announced",
                [(None, "GN", "2026-03", None), (None, "GW", None, None), (None, "GQ", None, None)],
            )
        ],
        [],
    ),
    "tripoli_at_home": (
        "Lebanese President Joseph Aoun was in Tripoli on Monday, his second trip to the northern city.",
        [],
        [],
    ),
    "tripoli_in_libya": (
        "Italian Foreign Minister Antonio Tajani arrived in Tripoli, Libya, on Monday.",
        [(["Antonio Tajani"], "under_way", [("Tripoli", "LY", "2026-02-23", None)])],
        [],
    ),
    "victoria_in_seychelles": (
        "Seychelles will receive Mauritian President Dharam Gokhool in Victoria on Friday.",
        [(["Dharam Gokhool"], "announced", [("Victoria", "SC", "2026-02-27", None)])],
        [],
    ),
    "washington_as_a_government": (
        "Moroccan Foreign Minister Nasser Bourita arrived in Oslo on Sunday. Washington announced new tariffs.",
        [(["Nasser Bourita"], "under_way", [("Oslo", "NO", "2026-02-22", None)])],
        [],
    ),
    "two_days_later": (
        "Polish Prime Minister Donald Tusk arrived in Vilnius on Friday. Two days later he flew to Riga.",
        [
            (
                ["Donald Tusk"],
                "under_way",
                [("Vilnius", "LT", "2026-02-20", None), ("Riga", "LV", "2026-02-22", None)],
            )
        ],
        [],
    ),
    "brought_forward": (
        "Thai Prime Minister Anutin Charnvirakul brought forward his trip to Hanoi to March 2.",
        [(["Anutin Charnvirakul"], "announced", [("Hanoi", "VN", "2026-03-02", None)])],
        [],
    ),
    "virtual_summit": (
        "Kuwaiti Foreign Minister Abdullah Al-Yahya took part in a virtual summit with Oman on Monday.",
        [],
        [],
    ),
    "denied": ("Greek Prime Minister Kyriakos Mitsotakis denied that he would travel to Tirana.", [], []),
    "via": (
        "Maltese Prime Minister Robert Abela flew to Doha via Rome on Monday.",
        [
            (
                ["Robert Abela"],
                "completed",
                [("Rome", "IT", None, None), ("Doha", "QA", "2026-02-23", None)],
            )
        ],
        [],
    ),
    "couple_and_a_length": (
        "Dutch King Willem-Alexander and his wife, Queen Maxima, will pay a three-day state visit to Suriname from December 1.",
        [(["Willem-Alexander", "Maxima"], "announced", [(None, "SR", "2026-12-01", None)])],
        [],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_english_phenomena(name: str) -> None:
    text, wanted_trips, wanted_events = CASES[name]
    reading = read(text, "en")
    assert trips(reading) == wanted_trips
    assert events(reading) == wanted_events
