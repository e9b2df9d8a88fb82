"""Who is at a gathering that has a name, and gatherings that are called councils, sessions and rounds."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

WHO = {
    "de": "Der estnische Präsident Mart Laar ",
    "en": "Estonian President Mart Laar ",
    "fr": "Le président estonien Mart Laar ",
    "es": "El presidente de Estonia, Mart Laar, ",
}
GATHERINGS = [
    ("en", "was at the World Economic Forum in Davos last week.", "CH"),
    ("en", "was in Islamabad from Monday for the organisation's gathering of heads of government.", "PK"),
    ("en", "flew to Lima on Monday for three-way talks with the presidents of Chile and Peru.", "PE"),
    ("fr", "était la semaine dernière au Forum économique mondial de Davos.", "CH"),
    ("fr", "se rend lundi à Washington aux réunions de printemps du FMI.", "US"),
    ("fr", "est retenu à New York depuis lundi par un débat du Conseil de sécurité.", "US"),
    ("es", "estuvo la semana pasada en el Foro Económico Mundial de Davos.", "CH"),
    ("es", "viaja el lunes a Washington a las reuniones de primavera del FMI.", "US"),
    ("es", "se encontraba el lunes en Luxemburgo, en el Consejo de Asuntos Exteriores.", "LU"),
    ("de", "war am Montag beim WEF in Davos.", "CH"),
    ("de", "nimmt am Montag in Brüssel am EWR-Rat teil.", "BE"),
]


@pytest.mark.parametrize(("language", "text", "country"), GATHERINGS)
def test_gatherings(language: str, text: str, country: str) -> None:
    (trip,) = extract(WHO[language] + text, published=date(2024, 5, 15), language=language).trips
    assert [e.kind for e in trip.events] == ["multilateral_meeting"]
    assert [s.country for s in trip.stops] == [country]


NOWHERE = [
    ("en", "was critical of the World Economic Forum in Davos last week."),
    ("fr", "était opposé au Forum économique mondial de Davos."),
    ("de", "war am Montag gegen das WEF in Davos."),
]


@pytest.mark.parametrize(("language", "text"), NOWHERE)
def test_only_spoken_of(language: str, text: str) -> None:
    assert not extract(WHO[language] + text, published=date(2024, 5, 15), language=language).trips


HELD_IN = [
    ("es", "hablará el lunes en el Foro Económico Mundial de Davos y concluirá la gira en Londres.", "GB"),
    ("fr", "évoquera lundi le Forum économique mondial de Davos et terminera sa tournée à Londres.", "GB"),
]


@pytest.mark.parametrize(("language", "text", "country"), HELD_IN)
def test_held_where_its_name_says(language: str, text: str, country: str) -> None:
    """The city right behind its name is where it is held, not the next one that somebody goes to."""
    found = extract(WHO[language] + text, published=date(2024, 5, 15), language=language).trips
    gatherings = [e for trip in found for e in trip.events if e.kind == "multilateral_meeting"]
    assert all(e.place_country != country for e in gatherings)


OPENED = [
    ("de", "In Davos hat am Montag das Weltwirtschaftsforum begonnen. Teilnehmer ist unter anderem der estnische Präsident Mart Laar."),
    ("de", "In Davos tagt seit Montag das Weltwirtschaftsforum. Unter den Teilnehmern ist der estnische Präsident Mart Laar."),
    ("fr", "À Davos s'est ouvert lundi le Forum économique mondial. Parmi les participants figure le président estonien Mart Laar."),
    ("es", "En Davos comenzó el lunes el Foro Económico Mundial. Entre los asistentes está el presidente estonio Mart Laar."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), OPENED)
def test_held_where_the_sentence_that_opens_it_begins(language: str, text: str) -> None:
    (trip,) = extract(text, published=date(2024, 5, 15), language=language).trips
    assert [s.city for s in trip.stops] == ["Davos"]
    assert [p.name for p in trip.travellers] == ["Mart Laar"]


def test_not_held_where_it_is_only_debated() -> None:
    text = (
        "In Lima debattierte man am Montag über das Weltwirtschaftsforum. "
        "Unter den Teilnehmern ist der estnische Präsident Mart Laar."
    )
    assert not extract(text, published=date(2024, 5, 15), language="de").trips
