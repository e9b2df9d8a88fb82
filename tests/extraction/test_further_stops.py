"""Stops told beside the main one: behind what is put in front of a verb, by the way, by the stage they are."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

#: Where the journey begins that the sentences under test go on with.
LEAD = {
    "en": "Norwegian Prime Minister Kari Holt arrived in Rabat on Monday. ",
    "fr": "La Première ministre norvégienne, Kari Holt, est arrivée lundi à Rabat. ",
    "es": "La primera ministra noruega, Kari Holt, llegó el lunes a Rabat. ",
    "de": "Die norwegische Ministerpräsidentin Kari Holt ist am Montag in Rabat eingetroffen. ",
    "it": "La prima ministra norvegese Kari Holt è arrivata lunedì a Rabat. ",
    "pt": "A primeira-ministra norueguesa, Kari Holt, chegou na segunda-feira a Rabat. ",
}


def stops(language: str, text: str) -> list[tuple[str | None, str | None]]:
    """(city or country, day of arrival) of every stop of Kari Holt."""
    read_trips = trips(read(text, language))
    return [(c or k, a) for people, _, told in read_trips if people == ["Kari Holt"] for c, k, a, _ in told]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("es", "En el camino de regreso hará escala en Dakar.", None),
        ("es", "Tras reunirse en Rabat con el rey, viajará el jueves a Dakar.", "2026-02-26"),
        ("es", "Antes de regresar a Oslo pasará por Dakar.", None),
        ("es", "Según fuentes de su oficina, viajará después a Dakar.", None),
        ("es", "Por la noche, acompañada de su esposo, voló a Dakar.", None),
        ("es", "El jueves, en Dakar, pronunciará un discurso ante el Parlamento.", "2026-02-26"),
        ("es", "Desde allí volará el jueves a Dakar.", "2026-02-26"),
        ("es", "Con una agenda muy apretada, aterrizará el jueves en Dakar.", "2026-02-26"),
        ("it", "Al termine della visita nel regno partirà per Dakar.", None),
        ("pt", "No caminho de volta fará escala em Dakar.", None),
        ("fr", "Après s'être entretenue à Rabat avec le roi, elle ira jeudi à Dakar.", "2026-02-26"),
        ("en", "After talks in Rabat with the king she travels to Dakar on Thursday.", "2026-02-26"),
        ("de", "Nach Gesprächen in Rabat mit dem König reist sie am Donnerstag nach Dakar.", "2026-02-26"),
    ],
)  # fmt: skip
def test_behind_what_is_put_in_front(language: str, text: str, day: str | None) -> None:
    assert stops(language, LEAD[language] + text) == [("Rabat", "2026-02-23"), ("Dakar", day)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Por la tarde, fuentes diplomáticas viajaron a Dakar."),
        ("es", "En la capital los manifestantes marcharon hasta Casablanca."),
        ("es", "Según los analistas, el rey no viajará a Dakar."),
        ("de", "In Rabat sprachen die Minister über Dakar."),
    ],
)
def test_of_others(language: str, text: str) -> None:
    assert stops(language, LEAD[language] + text) == [("Rabat", "2026-02-23")]


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("de", "Die norwegische Ministerpräsidentin Kari Holt fliegt über Dakar nach Rabat.", ["Dakar", "Rabat"]),
        ("de", "Die norwegische Ministerpräsidentin Kari Holt fliegt über Dakar und Accra nach Rabat.", ["Dakar", "Accra", "Rabat"]),
        ("de", "Die Reise der norwegischen Ministerpräsidentin Kari Holt führt über Dakar nach Rabat.", ["Dakar", "Rabat"]),
        ("de", "Die norwegische Ministerpräsidentin Kari Holt sprach in Rabat über die Lage in Dakar.", ["Rabat"]),
        ("en", "Norwegian Prime Minister Kari Holt's tour takes in Rabat, Dakar and Algiers.", ["Rabat", "Dakar", "Algiers"]),
    ],
)  # fmt: skip
def test_the_way(language: str, text: str, places: list[str]) -> None:
    assert [place for place, _ in stops(language, text)] == places
