"""Who travels in German news, and with whom: one text of our own for each phenomenon."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

WHO = {
    "surname_with_its_particles": (
        "Die deutsche Ministerin Eva von der Tannhof besucht Mali. Von der Tannhof landete am Montag in Gao.",
        [(["Eva von der Tannhof"], "under_way", [("Gao", "ML", "2026-02-23", None)])],
    ),
    "first_name_that_is_a_city": (
        "Die französische Verteidigungsministerin Florence Dunoyer fliegt am Donnerstag nach Bamako.",
        [(["Florence Dunoyer"], "announced", [("Bamako", "ML", "2026-02-26", None)])],
    ),
    "age": (
        "Die finnische Präsidentin Aino Laine (61) tourt durch Asien. Am Donnerstag fliegt die 61-Jährige nach Hanoi.",
        [(["Aino Laine"], "announced", [("Hanoi", "VN", "2026-02-26", None)])],
    ),
    "chief_of_a_party": (
        "Ungarns Regierungschef Ferenc Varga ist am Montag in Oslo eingetroffen. Am Donnerstag fliegt der Fidesz-Chef nach Baku weiter.",
        [
            (
                ["Ferenc Varga"],
                "under_way",
                [("Oslo", "NO", "2026-02-23", None), ("Baku", "AZ", "2026-02-26", None)],
            )
        ],
    ),
    "his_colleague_too": (
        "Am Freitag fliegen die deutsche Außenministerin Eva Brandt und ihr französischer Kollege Paul Marin nach Tunis.",
        [(["Eva Brandt", "Paul Marin"], "announced", [("Tunis", "TN", "2026-02-27", None)])],
    ),
    "bare_place_behind_several": (
        "Am Donnerstag besuchen der deutsche Kanzler Karl Weber und der polnische Premier Jan Kowal Kiew.",
        [(["Karl Weber", "Jan Kowal"], "announced", [("Kyiv", "UA", "2026-02-26", None)])],
    ),
    "together_with_somebody": (
        "Gemeinsam mit dem polnischen Premier Jan Kowal fliegt der deutsche Kanzler Karl Weber am Donnerstag nach Kiew.",
        [(["Karl Weber", "Jan Kowal"], "announced", [("Kyiv", "UA", "2026-02-26", None)])],
    ),
}


@pytest.mark.parametrize("name", WHO)
def test_who_travels(name: str) -> None:
    text, told = WHO[name]
    assert trips(read(text, "de")) == told


HOME = {
    "sets_out_for_home": "Die finnische Präsidentin Aino Laine ist am Montag in Nairobi eingetroffen. Am Donnerstag tritt sie die Heimreise an.",
    "way_back_is_planned": "Die finnische Präsidentin Aino Laine ist am Montag in Nairobi eingetroffen. Die Rückreise ist für Donnerstag geplant.",
    "way_back_is": "Die finnische Präsidentin Aino Laine ist am Montag in Nairobi eingetroffen. Am Donnerstag steht der Rückflug nach Helsinki an.",
    "awaited_back": "Die finnische Präsidentin Aino Laine ist am Montag in Nairobi eingetroffen. Am Donnerstag wird sie in Helsinki zurückerwartet.",
    "nobodys_verb": "Die finnische Präsidentin Aino Laine ist am Montag in Nairobi eingetroffen. Am Donnerstag geht es für Laine zurück nach Finnland.",
    "delegation": "Die finnische Präsidentin Aino Laine ist am Montag in Nairobi eingetroffen; am Donnerstag kehrt die Delegation nach Helsinki zurück.",
}


@pytest.mark.parametrize("name", HOME)
def test_the_way_home_ends_a_journey(name: str) -> None:
    assert trips(read(HOME[name], "de")) == [
        (["Aino Laine"], "under_way", [("Nairobi", "KE", "2026-02-23", "2026-02-26")])
    ]


ON = {
    "nobodys_verb_meant_for_somebody_else": (
        "Die finnische Präsidentin Aino Laine ist am Montag in Rom eingetroffen. Dort traf sie den kenianischen Präsidenten Peter Otieno. Für Otieno geht es am Donnerstag weiter nach Tunis.",
        ["Peter Otieno"],
        [("Rome", "IT", None, None), ("Tunis", "TN", "2026-02-26", None)],
    ),
    "delegation_behind_its_verb": (
        "Am Montag hielt der deutsche Kanzler Karl Weber eine Rede. Am Donnerstag reist die Delegation nach Kampala.",
        ["Karl Weber"],
        [("Kampala", "UG", "2026-02-26", None)],
    ),
    "until_before_a_bare_place": (
        "Die finnische Präsidentin Aino Laine besucht bis Freitag Nairobi.",
        ["Aino Laine"],
        [("Nairobi", "KE", None, "2026-02-27")],
    ),
}


@pytest.mark.parametrize("name", ON)
def test_journeys_that_go_on(name: str) -> None:
    text, who, stops = ON[name]
    assert (who, "announced", stops) in trips(read(text, "de"))
