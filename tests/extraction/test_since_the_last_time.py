"""What a journey is the first one since is no day of it: "his first visit to Paris since May 2017"."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

GOING = {
    "fr": "Le président maltais Paul Vella se rendra jeudi en France. ",
    "es": "El presidente maltés Paul Vella viajará el jueves a Francia. ",
    "de": "Der maltesische Präsident Paul Vella reist am Donnerstag nach Frankreich. ",
    "en": "Maltese President Paul Vella will travel to France on Thursday. ",
}
SINCE = {
    "fr: depuis mai": "Ce sera sa première visite à Paris depuis mai 2017.",
    "fr: depuis l'élection": "Ce sera sa première visite à Paris depuis l'élection d'Emmanuel Macron à la présidence en mai 2017.",
    "fr: pour la première fois": "Il viendra à Paris pour la première fois depuis l'élection d'Emmanuel Macron à la présidence en mai 2017.",
    "es: desde mayo": "Será su primera visita a París desde mayo de 2017.",
    "de: seit Mai": "Es ist sein erster Besuch in Paris seit Mai 2017.",
    "en: since May": "It will be his first visit to Paris since May 2017.",
}


@pytest.mark.parametrize("key", SINCE)
def test_what_came_before_is_no_day_of_it(key: str) -> None:
    found = trips(read(GOING[key[:2]] + SINCE[key], key[:2]))
    assert found == [(["Paul Vella"], "announced", [("Paris", "FR", "2026-02-26", None)])]


@pytest.mark.parametrize(
    "text",
    [
        "C'est la première visite du président maltais Paul Vella en France depuis le putsch de juillet 2016.",
        "C'est la première visite du président maltais Paul Vella en France depuis l'élection d'Emmanuel Macron à la présidence en mai 2017.",
    ],
)
def test_nor_where_nothing_else_dates_it(text: str) -> None:
    assert [stops for *_, stops in trips(read(text, "fr"))] == [[(None, "FR", None, None)]]


@pytest.mark.parametrize(
    "text",
    [
        "Le président maltais Paul Vella effectue depuis lundi sa première visite à Rome.",
        "Le président maltais Paul Vella est en visite à Rome depuis lundi.",
        "Pour sa première visite à Rome, le président maltais Paul Vella est depuis lundi en Italie.",
    ],
)
def test_what_goes_on_since_a_day_began_then(text: str) -> None:
    assert [stops for *_, stops in trips(read(text, "fr"))] == [[("Rome", "IT", "2026-02-23", None)]]


@pytest.mark.parametrize(
    "meeting", ["la rencontre tripartite", "la rencontre ministérielle", "la rencontre des dirigeants"]
)
def test_a_meeting_of_many_is_held_at_its_place(meeting: str) -> None:
    text = f"Le président maltais Paul Vella participera jeudi à {meeting} de Luanda."
    assert [stops for *_, stops in trips(read(text, "fr"))] == [[("Luanda", "AO", "2026-02-26", None)]]
