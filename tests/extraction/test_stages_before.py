"""A stop told as a stage of a journey comes behind those that the journey is told to have led to."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

BEHIND_HIM = {
    "fr: qui l'a conduit": "Le président maltais Paul Vella est arrivé lundi à Budapest, dernière étape d'une tournée qui l'a conduit en France et en Serbie.",
    "fr: qui a déjà conduit le dirigeant": "Le président maltais Paul Vella est arrivé lundi à Budapest pour une visite officielle, troisième étape d'une tournée qui l'a déjà conduit en France et en Serbie.",
    "fr: après": "Le président maltais Paul Vella est arrivé lundi à Budapest, dernière étape de sa tournée européenne après la France et la Serbie, selon la télévision publique.",
    "en: that took him to": "Maltese President Paul Vella arrived in Budapest on Monday, the last stop of a tour that took him to France and Serbia.",
    "en: that has already taken him": "Maltese President Paul Vella landed in Budapest on Monday on the last leg of a tour that has already taken him to France and Serbia.",
    "en: after": "Maltese President Paul Vella arrived in Budapest on Monday, the last stop of his European tour after France and Serbia.",
    "es: que lo ha llevado": "El presidente maltés Paul Vella llegó el lunes a Budapest, última etapa de una gira que lo ha llevado a Francia y Serbia.",
    "es: tras": "El presidente maltés Paul Vella llegó el lunes a Budapest, última escala de su gira europea tras Francia y Serbia.",
    "de: die ihn geführt hat": "Der maltesische Präsident Paul Vella ist am Montag in Budapest eingetroffen, der letzten Station einer Reise, die ihn nach Frankreich und Serbien geführt hat.",
}


@pytest.mark.parametrize("key", BEHIND_HIM)
def test_the_stages_of_a_journey_come_before_its_last_stop(key: str) -> None:
    assert trips(read(BEHIND_HIM[key], key[:2])) == [
        (
            ["Paul Vella"],
            "under_way",
            [(None, "FR", None, None), (None, "RS", None, None), ("Budapest", "HU", "2026-02-23", None)],
        )
    ]


def test_what_is_behind_and_what_is_ahead_stand_on_both_sides() -> None:
    text = "Le président maltais Paul Vella est arrivé lundi à Budapest, deuxième étape d'une tournée qui a conduit le dirigeant en Serbie et qui le mènera aussi en Italie."
    assert [[c for _, c, *_ in stops] for *_, stops in trips(read(text, "fr"))] == [["RS", "HU", "IT"]]


AHEAD_OF_HIM = {
    "qui le conduira": "Le président maltais Paul Vella est arrivé lundi à Budapest, première étape d'une tournée qui le conduira en France et en Serbie.",
    "puis": "Le président maltais Paul Vella est arrivé lundi à Budapest, première étape d'une tournée qui doit le mener en France, puis en Serbie.",
}


@pytest.mark.parametrize("key", AHEAD_OF_HIM)
def test_what_is_still_to_come_stays_behind_the_first_stop(key: str) -> None:
    found = trips(read(AHEAD_OF_HIM[key], "fr"))
    assert [[c for _, c, *_ in stops] for *_, stops in found] == [["HU", "FR", "RS"]]


NO_STAGE = {
    "after something else": "Le président maltais Paul Vella est arrivé lundi à Budapest, première étape de sa tournée, après la réélection du président serbe.",
    "after in a clause of its own": "Le président maltais Paul Vella est arrivé lundi à Budapest, première étape d'une tournée qui doit s'achever jeudi, après la France a-t-on dit.",
}


@pytest.mark.parametrize("key", NO_STAGE)
def test_after_something_else_is_no_stage(key: str) -> None:
    found = trips(read(NO_STAGE[key], "fr"))
    assert [c for *_, stops in found for _, c, *_ in stops] == ["HU"]
