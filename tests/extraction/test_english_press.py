"""English of the press: parts of the day, ways to go and to come back, and what people do where they are."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trips

# (language, text) -> trips and events; told on a Tuesday
CASES: dict[str, tuple[str, str, list, list]] = {
    "part_of_the_day_at_the_head": (
        "en",
        "On Thursday morning in Lisbon, Angolan President Joao Lourenco is to address parliament; in the afternoon he sees Prime Minister Antonio Costa.",
        [(["Joao Lourenco"], "announced", [("Lisbon", "PT", "2026-02-26", None)])],
        [("speech", [], "PT", "2026-02-26"), ("bilateral_meeting", ["Antonio Costa"], "PT", "2026-02-26")],
    ),
    "before_dawn": (
        "en",
        "Italian Prime Minister Giorgia Meloni landed in Addis Ababa before dawn on Friday and met Prime Minister Abiy Ahmed hours later.",
        [(["Giorgia Meloni"], "completed", [("Addis Ababa", "ET", "2026-02-20", None)])],
        [("bilateral_meeting", ["Abiy Ahmed"], "ET", "2026-02-20")],
    ),
    "overnight": (
        "en",
        "British Foreign Secretary David Lammy flew into Riyadh overnight. He heads home on Thursday.",
        [(["David Lammy"], "under_way", [("Riyadh", "SA", "2026-02-24", "2026-02-26")])],
        [],
    ),
    "same_evening": (
        "en",
        "Greek Prime Minister Kyriakos Mitsotakis travelled to Tirana on Monday and returned to Athens the same evening.",
        [(["Kyriakos Mitsotakis"], "completed", [("Tirana", "AL", "2026-02-23", "2026-02-23")])],
        [],
    ),
    "hours_before_a_plan": (
        "en",
        "Chilean President Gabriel Boric landed in Lima on Sunday, a day earlier than planned.",
        [(["Gabriel Boric"], "under_way", [("Lima", "PE", "2026-02-22", None)])],
        [],
    ),
    "name_put_to_it": (
        "en",
        "Slovak Prime Minister Eduard Heger put his name to a defence agreement in Stockholm on Monday.",
        [(["Eduard Heger"], "completed", [("Stockholm", "SE", "2026-02-23", None)])],
        [("signing", [], "SE", "2026-02-23")],
    ),
    "embassy_opened": (
        "en",
        "Kenyan President William Ruto opened the new embassy in Dakar on Monday.",
        [(["William Ruto"], "completed", [("Dakar", "SN", "2026-02-23", None)])],
        [("ceremony", [], "SN", "2026-02-23")],
    ),
    "shown_around": (
        "en",
        "Estonian Prime Minister Kaja Kallas was shown around the port of Constanta on Monday.",
        [(["Kaja Kallas"], "completed", [("Constanţa", "RO", "2026-02-23", None)])],
        [("other", [], "RO", "2026-02-23")],
    ),
    "awaited_by_his_host": (
        "en",
        "President Luiz Inacio Lula da Silva awaits German Chancellor Olaf Scholz in Brasilia on Monday.",
        [(["Olaf Scholz"], "announced", [("Brasília", "BR", "2026-03-02", None)])],
        [("bilateral_meeting", ["Luiz Inacio Lula da Silva"], "BR", "2026-03-02")],
    ),
    "faced_the_press": (
        "en",
        "Polish President Andrzej Duda flew to Riga on Monday. He then faced the press.",
        [(["Andrzej Duda"], "completed", [("Riga", "LV", "2026-02-23", None)])],
        [("press_conference", [], "LV", None)],
    ),
    "off_to": (
        "en",
        "Estonian minister Margus Tsahkna is busy: he is off to Vilnius on Thursday.",
        [(["Margus Tsahkna"], "announced", [("Vilnius", "LT", "2026-02-26", None)])],
        [],
    ),
    "was_to_have_been": (
        "en",
        "Portuguese President Marcelo Rebelo de Sousa was to have been in Luanda on 2 March. He called off the visit on Monday.",
        [(["Marcelo Rebelo de Sousa"], "cancelled", [("Luanda", "AO", "2026-03-02", None)])],
        [],
    ),
    "envoy_for_a_country": (
        "en",
        "The United Nations envoy for Syria, Geir Pedersen, arrived in Damascus on Monday.",
        [(["Geir Pedersen"], "under_way", [("Damascus", "SY", "2026-02-23", None)])],
        [],
    ),
    "envoy_for_a_country_fr": (
        "fr",
        "L'émissaire de l'ONU pour la Syrie, Geir Pedersen, est arrivé lundi à Damas.",
        [(["Geir Pedersen"], "under_way", [("Damascus", "SY", "2026-02-23", None)])],
        [],
    ),
    "minister_for_a_region_de": (
        "de",
        "Die Sondergesandte für Syrien, Anna Berger, traf am Montag in Damaskus ein.",
        [(["Anna Berger"], "under_way", [("Damascus", "SY", "2026-02-23", None)])],
        [],
    ),
    "met_each_alone": (
        "en",
        "Kenyan President William Ruto held talks in Valletta on Monday with President Myriam Spiteri Debono and Prime Minister Robert Abela.",
        [(["William Ruto"], "completed", [("Valletta", "MT", "2026-02-23", None)])],
        [
            ("bilateral_meeting", ["Myriam Spiteri Debono"], "MT", "2026-02-23"),
            ("bilateral_meeting", ["Robert Abela"], "MT", "2026-02-23"),
        ],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_english_press(name: str) -> None:
    language, text, wanted_trips, wanted_events = CASES[name]
    reading = read(text, language)
    assert trips(reading) == wanted_trips
    assert events(reading) == wanted_events
