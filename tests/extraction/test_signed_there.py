"""Accords that nobody is told to sign, on a visit."""

from __future__ import annotations

import pytest

from tests.extraction.reading import kinds_in_ottawa, read

THERE = [
    ("en", "Estonian President Mart Laar was in Ottawa on Monday, where a defence agreement was signed."),
    ("en", "Estonian President Mart Laar is in Ottawa, where an agreement on trade is to be signed."),
    ("fr", "Le président estonien Mart Laar était lundi à Ottawa, où un accord de défense a été signé."),
    ("fr", "Le président estonien Mart Laar est à Ottawa, où plusieurs accords doivent être signés."),
    ("es", "El presidente de Estonia, Mart Laar, estuvo el lunes en Ottawa, donde se firmó un acuerdo."),
    ("de", "Estlands Präsident Mart Laar war am Montag in Ottawa, wo ein Abkommen unterzeichnet wurde."),
]


@pytest.mark.parametrize(("language", "text"), THERE, ids=[text for _, text in THERE])
def test_an_accord_signed_where_somebody_is_told_to_be_is_his(language: str, text: str) -> None:
    assert [event.kind for trip in read(text, language).trips for event in trip.events] == ["signing"]


APART = [
    ("en", "Four agreements, covering investment and energy, were signed in the evening."),
    ("en", "Four agreements were signed in the evening."),
]


@pytest.mark.parametrize(("language", "text"), APART, ids=[text for _, text in APART])
def test_an_accord_told_apart_from_its_verb_is_signed(language: str, text: str) -> None:
    assert kinds_in_ottawa(language, text) == ["signing"]


NEVER = [
    ("en", "No agreement was signed."),
    ("en", "An agreement was signed by experts."),
    ("es", "Un acuerdo fue firmado por expertos."),
    ("en", "The agreement signed in 2014 has brought growth."),
    ("fr", "Aucun accord n'a été signé."),
    ("de", "Ein Abkommen wurde nicht unterzeichnet."),
]


@pytest.mark.parametrize(("language", "text"), NEVER, ids=[text for _, text in NEVER])
def test_what_is_not_signed_or_by_others_is_no_signing(language: str, text: str) -> None:
    assert kinds_in_ottawa(language, text) == []


def test_a_day_and_a_place_may_stand_before_an_audience() -> None:
    text = "El presidente de Estonia, Mart Laar, intervino el martes en Ottawa en una sesión del Parlamento."
    assert [event.kind for trip in read(text, "es").trips for event in trip.events] == ["speech"]
