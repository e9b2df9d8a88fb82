"""Leaders of several countries on one journey, and offices told before who holds them is named."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from itineraries.extraction import Directory
from itineraries.extraction.directory import Holder
from tests.extraction.reading import last_names_and_places, read, trips

TOGETHER = (
    ("en", "Finnish President Mikko Ranta travelled with Polish President Jan Wolski to Kyiv."),
    ("en", "Finnish President Mikko Ranta travelled to Kyiv with Polish President Jan Wolski."),
    ("fr", "Le président finlandais Mikko Ranta s'est rendu à Kiev avec le président polonais Jan Wolski."),
    ("es", "El presidente finlandés, Mikko Ranta, viajó con el presidente polaco, Jan Wolski, a Kiev."),
    ("de", "Der finnische Präsident Mikko Ranta ist mit Polens Präsident Jan Wolski nach Kiew gereist."),
)


@pytest.mark.parametrize(("language", "text"), TOGETHER)
def test_who_sets_out_with_a_leader_of_another_country_shares_his_journey(language: str, text: str) -> None:
    assert [sorted(who) for who, _, _ in trips(read(text, language))] == [["Jan Wolski", "Mikko Ranta"]]
    assert last_names_and_places(language, text) == [("Ranta", ["Kyiv"]), ("Wolski", ["Kyiv"])]


def test_a_row_of_companions_is_no_journey_of_the_last() -> None:
    text = "Der finnische Präsident Mikko Ranta reiste mit Polens Präsident Jan Wolski und Litauens Staatschef Jonas Balys nach Kiew."
    assert [sorted(who) for who, _, _ in trips(read(text, "de"))] == [
        ["Jan Wolski", "Jonas Balys", "Mikko Ranta"]
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Finnish President Mikko Ranta flew to Warsaw with Polish President Jan Wolski."),
        ("en", "Finnish President Mikko Ranta flew to Geneva for talks with Polish President Jan Wolski."),
        ("de", "Der finnische Präsident Mikko Ranta reiste zu Gesprächen mit Polens Präsident Jan Wolski nach Genf."),
    ],
)  # fmt: skip
def test_whom_he_goes_to_see_is_no_companion(language: str, text: str) -> None:
    assert ["Mikko Ranta"] in [who for who, _, _ in trips(read(text, language))]


def test_verbs_left_out_are_still_read() -> None:
    text = "Der finnische Präsident Mikko Ranta reiste nach Rom und der polnische Präsident Jan Wolski nach Kiew."
    assert last_names_and_places("de", text) == [("Ranta", ["Rome"]), ("Wolski", ["Kyiv"])]


KNOWN = Directory(
    [
        Holder("Mikko Ranta", "Chancellor", "FI", kind="head_of_government"),
        Holder("Jan Wolski", "Chancellor", "PL", kind="head_of_government"),
    ]
)
AHEAD = (
    ("en", "The chancellor arrived in Kyiv on Monday. Mikko Ranta promised more help."),
    ("fr", "Le chancelier est arrivé lundi à Kiev. Mikko Ranta a promis davantage d'aide."),
    ("de", "Der Kanzler ist am Montag in Kiew eingetroffen. Mikko Ranta sagte weitere Hilfe zu."),
    ("de", "Der Besuch des Kanzlers in Kiew dauerte nur wenige Stunden. Mikko Ranta sagte weitere Hilfe zu."),
)


@pytest.mark.parametrize(("language", "text"), AHEAD)
def test_an_office_told_first_is_that_of_who_is_named_behind_it(language: str, text: str) -> None:
    found = trips(read(text, language, directory=KNOWN))
    assert [(who, [stop[0] for stop in stops]) for who, _, stops in found] == [(["Mikko Ranta"], ["Kyiv"])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The chancellor arrived in Warsaw on Monday. Jan Wolski received him in the evening."),
        ("en", "The chancellor arrived in Kyiv on Monday. Polish Chancellor Jan Wolski praised the journey."),
        ("de", "Der Kanzler ist am Montag in Warschau eingetroffen. Jan Wolski empfing ihn am Abend."),
        ("de", "Ein Kanzler ist am Montag in Kiew eingetroffen. Jan Wolski lobte die Reise."),
        ("en", "The chancellor flew to Kyiv on Friday. Mikko Ranta criticised the trip."),
        ("fr", "Le chancelier est arrivé vendredi à Kiev. Mikko Ranta a critiqué le voyage."),
        ("de", "Der Kanzler ist am Freitag in Kiew eingetroffen. Mikko Ranta kritisierte die Reise."),
    ],
)  # fmt: skip
def test_it_is_not_that_of_a_host_or_of_somebody_told_with_his_country(language: str, text: str) -> None:
    assert trips(read(text, language, directory=KNOWN)) == []


def test_who_had_to_call_a_visit_off_did_so() -> None:
    text = "Der finnische Außenminister Mikko Ranta hatte einen Besuch in Islamabad absagen müssen."
    assert [(who, status) for who, status, _ in trips(read(text, "de"))] == [(["Mikko Ranta"], "cancelled")]


@pytest.mark.parametrize("party", ["Zur Begleitung des Finnen gehört", "Zu seiner Begleitung gehört"])
def test_the_company_of_a_traveller_comes_along(party: str) -> None:
    text = f"Finnlands Präsident Mikko Ranta ist in Lima eingetroffen. {party} Außenminister Per Saari."
    assert last_names_and_places("de", text) == [("Ranta", ["Lima"]), ("Saari", ["Lima"])]


def test_the_company_of_somebody_else_does_not() -> None:
    text = (
        "Finnlands Präsident Mikko Ranta ist in Lima eingetroffen. Zur Begleitung des Konvois gehören Panzer."
    )
    assert last_names_and_places("de", text) == [("Ranta", ["Lima"])]
