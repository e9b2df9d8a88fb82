"""German as the press writes it: one text of our own for each phenomenon, and exactly what must be read in it."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trips

CASES = {
    "party_in_brackets": (
        "Kanzler Karl Weber (Grüne) und Innenministerin Eva Brandt (SPD) reisen am Donnerstag nach Oslo. Der deutsche Kanzler Karl Weber bleibt bis Samstag.",
        [(["Karl Weber", "Eva Brandt"], "announced", [("Oslo", "NO", "2026-02-26", "2026-02-28")])],
        [],
    ),
    "several_parties": (
        "Die deutsche Ministerin Eva Brandt (Grüne) und der deutsche Minister Otto Seidel (Die Linke) sind am Montag nach Riga geflogen.",
        [(["Eva Brandt", "Otto Seidel"], "completed", [("Riga", "LV", "2026-02-23", None)])],
        [],
    ),
    "subjunctive_of_report": (
        "Der norwegische Premier Lars Holm reise am Donnerstag nach Lissabon, teilte sein Büro mit.",
        [(["Lars Holm"], "announced", [("Lisbon", "PT", "2026-02-26", None)])],
        [],
    ),
    "swiss_spelling": (
        "Die finnische Präsidentin Aino Laine flog am Sonntag nach Bern. Am Montag verliess sie Bern.",
        [(["Aino Laine"], "completed", [("Bern", "CH", "2026-02-22", "2026-02-23")])],
        [],
    ),
    "to_pay_a_city_a_visit": (
        "Der norwegische Premier Lars Holm stattet am Donnerstag Lissabon einen Besuch ab.",
        [(["Lars Holm"], "announced", [("Lisbon", "PT", "2026-02-26", None)])],
        [],
    ),
    "name_that_is_a_word": (
        "Der österreichische Außenminister Sebastian Kurz fliegt am Donnerstag nach Oslo. Am Freitag reist Kurz nach Riga weiter.",
        [
            (
                ["Sebastian Kurz"],
                "announced",
                [("Oslo", "NO", "2026-02-26", None), ("Riga", "LV", "2026-02-27", None)],
            )
        ],
        [],
    ),
    "relative_before_its_verb": (
        "Der norwegische Premier Lars Holm reist nach Peru. In der Hauptstadt Lima, in der er früher lebte, trifft er Präsident Pablo Rojas.",
        [(["Lars Holm"], "announced", [("Lima", "PE", None, None)])],
        [("bilateral_meeting", ["Pablo Rojas"], "PE", None)],
    ),
    "relative_within_its_clause": (
        "Am Donnerstag trifft der norwegische Premier Lars Holm, der von einer Delegation begleitet wird, in Lissabon ein.",
        [(["Lars Holm"], "announced", [("Lisbon", "PT", "2026-02-26", None)])],
        [],
    ),
    "home_again": (
        "Der norwegische Premier Lars Holm fliegt am Donnerstag nach Lissabon. Am Freitag ist er wieder in Oslo.",
        [(["Lars Holm"], "announced", [("Lisbon", "PT", "2026-02-26", "2026-02-27")])],
        [],
    ),
    "with_each_apart": (
        "Der norwegische Premier Lars Holm ist am Montag in Lissabon eingetroffen. Dort traf er Präsident Rui Matos und Außenministerin Ana Reis.",
        [(["Lars Holm"], "under_way", [("Lisbon", "PT", "2026-02-23", None)])],
        [("bilateral_meeting", ["Rui Matos"], "PT", None), ("bilateral_meeting", ["Ana Reis"], "PT", None)],
    ),
    "host_behind_pronoun": (
        "Die norwegische Ministerin Ida Holm landete am Montag in Lissabon. Am Abend empfing sie Präsident Rui Matos.",
        [(["Ida Holm"], "under_way", [("Lisbon", "PT", "2026-02-23", None)])],
        [("bilateral_meeting", ["Rui Matos"], "PT", None)],
    ),
    "done_there": (
        "Der norwegische Premier Lars Holm hat am Montag in Lissabon für mehr Handel geworben.",
        [(["Lars Holm"], "completed", [("Lisbon", "PT", "2026-02-23", None)])],
        [],
    ),
    "guest_of": (
        "Der norwegische Premier Lars Holm ist an diesem Donnerstag bei Präsident Rui Matos in Lissabon.",
        [(["Lars Holm"], "announced", [("Lisbon", "PT", "2026-02-26", None)])],
        [("bilateral_meeting", ["Rui Matos"], "PT", "2026-02-26")],
    ),
    "talks_are_led": (
        "Am Donnerstag führt der norwegische Premier Lars Holm in Lissabon mit Präsident Rui Matos Gespräche.",
        [(["Lars Holm"], "announced", [("Lisbon", "PT", "2026-02-26", None)])],
        [("bilateral_meeting", ["Rui Matos"], "PT", "2026-02-26")],
    ),
    "passive_with_colleague": (
        "Der norwegische Minister Lars Holm wird am Donnerstag in Lissabon von seinem portugiesischen Kollegen Rui Matos empfangen.",
        [(["Lars Holm"], "announced", [("Lisbon", "PT", "2026-02-26", None)])],
        [("bilateral_meeting", ["Rui Matos"], "PT", "2026-02-26")],
    ),
    "topic": (
        "Der norwegische Premier Lars Holm beriet in Oslo über die Lage im Sudan.",
        [],
        [],
    ),
}


@pytest.mark.parametrize(("text", "told", "happened"), CASES.values(), ids=CASES.keys())
def test_reads(text, told, happened):
    reading = read(text, "de")
    assert trips(reading) == told
    assert events(reading) == happened
