"""Where somebody was on a day gone by, told by whatever he did there."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read
from tests.extraction.test_further_travellers import BASE, TUESDAY


def her_other_trips(language: str, text: str) -> list[tuple[str | None, str | None, bool]]:
    """(city, day or month of arrival, background) of every stop of the story's traveller outside Kenya."""
    reading = read(BASE[language] + text, language, published=TUESDAY)
    return [
        (stop.city, stop.arrive, trip.background)
        for trip in reading.trips
        for person in trip.travellers
        for stop in trip.stops
        if person.name == "Kari Holt" and stop.country != "KE"
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Holt had unveiled a memorial in Quito in January."),
        ("en", "In January she wrangled in Quito with mining firms over tariffs."),
        ("fr", "Mme Holt avait dévoilé en janvier à Quito un monument aux marins."),
        ("fr", "En janvier, elle avait bataillé à Quito contre les droits de douane."),
        ("es", "En enero descubrió en Quito un monumento a los marineros."),
        ("es", "Holt presentó en enero en Quito un fondo para los bosques."),
        ("de", "Im Januar kämpfte sie in Quito um Zölle."),
        ("de", "Im Januar enthüllte sie in Quito ein Denkmal für Seeleute."),
    ],
)  # fmt: skip
def test_there_by_what_she_did(language: str, text: str) -> None:
    assert her_other_trips(language, text) == [("Quito", "2024-01", True)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In January she condemned the attack in Quito."),
        ("en", "Holt had deplored the violence in Quito in January."),
        ("fr", "En janvier, elle avait condamné l'attentat de Quito."),
        ("fr", "Mme Holt avait déploré les violences à Quito en janvier."),
        ("es", "En enero condenó el atentado en Quito."),
        ("es", "Holt lamentó los disturbios en Quito en enero."),
        ("de", "Im Januar verurteilte sie den Anschlag in Quito."),
        ("de", "Im Januar lobte sie das in Quito geschlossene Abkommen."),
    ],
)  # fmt: skip
def test_only_talked_about(language: str, text: str) -> None:
    assert her_other_trips(language, text) == []


def test_as_what_somebody_went() -> None:
    """ "Como vicepresidenta asistió …": an office told behind "as" is no other person."""
    text = "Como vicepresidenta asistió en Quito, en enero pasado, a la toma de posesión de Daniel Noboa."
    assert her_other_trips("es", text) == [("Quito", "2024-01", True)]
