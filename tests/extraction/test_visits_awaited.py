"""A visit that a place prepares for, awaits, gets or calls off leads there."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

MON, FRI = "2026-03-02", "2026-02-27"

LEADS_THERE = {
    "en_off": ("en", "Lima has called off a visit by Canadian Premier Tom Reed that was to begin on Monday.", "cancelled", MON),
    "fr_off": ("fr", "Lima a annulé la visite du Premier ministre canadien Tom Reed.", "cancelled", None),
    "es_off": ("es", "Lima canceló la visita del primer ministro canadiense, Tom Reed.", "cancelled", None),
    "de_off": ("de", "Lima hat den Besuch des kanadischen Premiers Tom Reed abgesagt.", "cancelled", None),
    "de_off_behind": ("de", "Kurzfristig sagte Lima einen Besuch des kanadischen Premiers Tom Reed ab.", "cancelled", None),
    "de_put_off": ("de", "Lima hat den Besuch des kanadischen Premiers Tom Reed verschoben.", "postponed", None),
    "en_prepares": ("en", "Lima is preparing for a visit by Canadian Premier Tom Reed on Friday.", "announced", FRI),
    "de_prepares": ("de", "Lima bereitet sich auf den Besuch des kanadischen Premiers Tom Reed am Freitag vor.", "announced", FRI),
    "de_awaits": ("de", "Lima erwartet am Freitag den Besuch des kanadischen Premiers Tom Reed.", "announced", FRI),
    "de_gets": ("de", "Lima bekommt am Freitag Besuch vom kanadischen Premier Tom Reed.", "announced", FRI),
}  # fmt: skip

LEADS_NOWHERE = (
    ("de", "Ottawa hat den Besuch des kanadischen Premiers Tom Reed abgesagt."),
    ("de", "Ottawa bereitet sich auf den Besuch des kanadischen Premiers Tom Reed vor."),
    ("de", "Lima kritisierte den Besuch des kanadischen Premiers Tom Reed."),
    ("de", "Lima erwartet vom Besuch des kanadischen Premiers Tom Reed wenig."),
    ("en", "Lima expects little from the visit of Canadian Premier Tom Reed."),
    ("en", "Lima called off talks after the visit of Canadian Premier Tom Reed."),
)


@pytest.mark.parametrize(("language", "text", "status", "day"), LEADS_THERE.values(), ids=LEADS_THERE)
def test_it_leads_to_the_place_that_awaits_it(language: str, text: str, status: str, day: str | None) -> None:
    assert trips(read(text, language)) == [(["Tom Reed"], status, [("Lima", "PE", day, None)])]


@pytest.mark.parametrize(("language", "text"), LEADS_NOWHERE)
def test_it_leads_to_no_place_that_only_speaks_of_it(language: str, text: str) -> None:
    assert trips(read(text, language)) == []
