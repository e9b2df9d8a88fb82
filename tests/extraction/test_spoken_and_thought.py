"""Who speaks somewhere is named behind the verb; what a journey is found to be does not make it."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trip, trips


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fr", "« L'aide va continuer », a affirmé à Kiev mardi le ministre norvégien Lars Holmdal.", "2026-02-24"),
        ("fr", "L'aide se poursuivra, a déclaré mardi à Kiev le ministre norvégien Lars Holmdal.", "2026-02-24"),
        ("fr", "« L'aide se poursuivra », a déclaré mardi le ministre norvégien Lars Holmdal à Kiev.", "2026-02-24"),
        ("fr", "« L'aide se poursuivra », a dit à Kiev le ministre norvégien Lars Holmdal.", None),
        ("en", "“Aid will go on,” said Norwegian Defence Minister Lars Holmdal in Kyiv on Tuesday.", "2026-02-24"),
        ("es", "“La ayuda seguirá”, declaró el martes en Kiev el ministro noruego Lars Holmdal.", "2026-02-24"),
        ("es", "“La ayuda seguirá”, declaró el ministro noruego Lars Holmdal en Kiev.", None),
    ],
)  # fmt: skip
def test_a_speaker_behind_the_verb_is_where_it_is_said(language: str, text: str, day: str | None) -> None:
    assert trips(read(text, language)) == [trip("Lars Holmdal", "completed", ("Kyiv", "UA", day, None))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "« L'aide se poursuivra », a déclaré mardi à Oslo le ministre norvégien Lars Holmdal."),
        ("fr", "« L'aide se poursuivra », a déclaré mardi le ministre norvégien Lars Holmdal."),
        ("en", "“Aid will go on,” said Norwegian Defence Minister Lars Holmdal in Oslo on Tuesday."),
        ("fr", "Le ministre letton Andris Kalnins juge inutile un voyage à Kiev."),
        ("fr", "Le ministre letton Andris Kalnins a estimé très prématurée une visite à Kiev."),
        ("fr", "Le ministre letton Andris Kalnins a rendu possible une visite à Kiev."),
        ("es", "El ministro letón Andris Kalnins considera inútil un viaje a Kiev."),
        ("es", "El ministro letón Andris Kalnins ve improbable una visita a Kiev."),
    ],
)  # fmt: skip
def test_no_journey(language: str, text: str) -> None:
    assert trips(read(text, language)) == []


def test_a_journey_may_be_important() -> None:
    got = trips(
        read("Le ministre letton Andris Kalnins a effectué mardi une importante visite à Kiev.", "fr")
    )
    assert got == [trip("Andris Kalnins", "completed", ("Kyiv", "UA", "2026-02-24", None))]


def test_a_small_word_between_and_and_the_day() -> None:
    text = "Le ministre letton Andris Kalnins ira lundi à Oslo, mardi à Kiev et enfin mercredi à Varsovie."
    stops = [("Oslo", "NO", "2026-03-02", None), ("Kyiv", "UA", "2026-03-03", None), ("Warsaw", "PL", "2026-03-04", None)]  # fmt: skip
    assert trips(read(text, "fr")) == [trip("Andris Kalnins", "announced", *stops)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La visite à Kiev du ministre letton Andris Kalnins, prévue vendredi, a été avancée à jeudi."),
        ("fr", "Le voyage à Kiev du ministre letton Andris Kalnins est avancé à jeudi."),
        ("de", "Der Besuch des lettischen Ministers Andris Kalnins in Kiew wurde auf Donnerstag vorgezogen."),
        ("es", "La visita a Kiev del ministro letón Andris Kalnins fue adelantada al jueves."),
        ("en", "Latvian minister Andris Kalnins' visit to Kyiv was brought forward to Thursday."),
    ],
)
def test_a_journey_brought_forward_is_to_come(language: str, text: str) -> None:
    got = trips(read(text, language))
    assert got == [trip("Andris Kalnins", "announced", ("Kyiv", "UA", "2026-02-26", None))]
