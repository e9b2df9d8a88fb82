"""Stops told beside the main one: behind what is put in front of a verb, by the way, by themselves, in lists."""

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
    return [(c or k, a) for people, _, told in read_trips if "Kari Holt" in people for c, k, a, _ in told]


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
    "text",
    [
        "Viajará según fuentes oficiales el jueves a Dakar.",
        "Viajará bajo estricta reserva el jueves a Dakar.",
    ],
)
def test_a_phrase_behind_a_verb_is_no_subject(text: str) -> None:
    assert stops("es", LEAD["es"] + text) == [("Rabat", "2026-02-23"), ("Dakar", "2026-02-26")]


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


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "Next comes Dakar.", None),
        ("en", "The next stop is Dakar.", None),
        ("en", "Next on the itinerary is Dakar, on Thursday.", "2026-02-26"),
        ("en", "Dakar follows on Thursday.", "2026-02-26"),
        ("en", "Dakar is the last stop of her tour.", None),
        ("en", "Dakar, on Friday, will round off the tour.", "2026-02-27"),
        ("en", "Next up is Dakar, where she meets President Bassirou Faye.", None),
        ("en", "Then on to Dakar.", None),
        ("en", "Then, on Thursday, Dakar.", "2026-02-26"),
        ("fr", "Suivra Dakar, jeudi.", "2026-02-26"),
        ("fr", "Jeudi, direction Dakar.", "2026-02-26"),
        ("fr", "Jeudi, cap sur Dakar, où elle verra le président Bassirou Faye.", "2026-02-26"),
        ("fr", "Jeudi, ce sera au tour de Dakar.", "2026-02-26"),
        ("fr", "Dakar sera la dernière étape de sa tournée.", None),
        ("fr", "Dakar, vendredi, clôturera la tournée.", "2026-02-27"),
        ("es", "El jueves, rumbo a Dakar.", "2026-02-26"),
        ("es", "El jueves, Dakar.", "2026-02-26"),
        ("es", "El jueves será el turno de Dakar.", "2026-02-26"),
        ("es", "Le seguirá Dakar, el jueves.", "2026-02-26"),
        ("es", "Dakar es la última etapa de la gira.", None),
        ("es", "Dakar, el viernes, cerrará la gira.", "2026-02-27"),
        ("de", "Am Donnerstag folgt Dakar.", "2026-02-26"),
        ("de", "Am Donnerstag dann Dakar.", "2026-02-26"),
        ("de", "Als Nächstes kommt Dakar.", None),
        ("de", "Dann ist Dakar an der Reihe.", None),
        ("de", "Dakar ist die letzte Station ihrer Reise.", None),
    ],
)
def test_a_further_stop_by_itself(language: str, text: str, day: str | None) -> None:
    assert stops(language, LEAD[language] + text) == [("Rabat", "2026-02-23"), ("Dakar", day)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Dakar follows the talks closely."),
        ("en", "Then Paris objected."),
        ("en", "On Thursday, Paris said no."),
        ("en", "Next, Dakar and Accra will have to agree."),
        ("fr", "Jeudi, Paris a protesté."),
        ("fr", "Dakar suit le dossier de près."),
        ("fr", "C'est à Paris, le 12 janvier, que le roi avait parlé."),
        ("es", "Luego, Dakar respondió."),
        ("es", "Dakar sigue de cerca las negociaciones."),
        ("de", "Am Donnerstag protestierte Paris."),
        ("de", "Dakar folgt dem Beispiel von Accra."),
        ("de", "Dann kommt Paris ins Spiel."),
    ],
)
def test_places_that_act(language: str, text: str) -> None:
    assert stops(language, LEAD[language] + text) == [("Rabat", "2026-02-23")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Norwegian Prime Minister Kari Holt will visit three capitals: Rabat, Dakar and Algiers."),
        ("en", "Norwegian Prime Minister Kari Holt begins a tour of three capitals on Thursday: Rabat, Dakar and Algiers."),
        ("en", "Norwegian Prime Minister Kari Holt will visit three capitals (Rabat, Dakar and Algiers) next week."),
        ("fr", "La Première ministre norvégienne, Kari Holt, visitera trois capitales : Rabat, Dakar et Alger."),
        ("fr", "La Première ministre norvégienne, Kari Holt, se rendra dans trois villes, Rabat, Dakar et Alger."),
        ("fr", "La Première ministre norvégienne, Kari Holt, fera une tournée africaine (Rabat, Dakar et Alger)."),
        ("es", "La primera ministra noruega, Kari Holt, recorrerá tres capitales: Rabat, Dakar y Argel."),
        ("es", "La primera ministra noruega, Kari Holt, visitará tres ciudades africanas (Rabat, Dakar y Argel)."),
        ("de", "Die norwegische Ministerpräsidentin Kari Holt besucht drei Hauptstädte: Rabat, Dakar und Algier."),
        ("de", "Die norwegische Ministerpräsidentin Kari Holt reist in drei Länder: Marokko (Rabat), Senegal (Dakar) und Algerien (Algier)."),
    ],
)  # fmt: skip
def test_enumerated(language: str, text: str) -> None:
    assert [place for place, _ in stops(language, text)] == ["Rabat", "Dakar", "Algiers"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Norwegian Prime Minister Kari Holt praised three capitals: Rabat, Dakar and Algiers."),
        (
            "fr",
            "La Première ministre norvégienne, Kari Holt, a cité trois capitales : Rabat, Dakar et Alger.",
        ),
        ("es", "La primera ministra noruega, Kari Holt, no visitará tres capitales: Rabat, Dakar y Argel."),
        (
            "de",
            "Die norwegische Ministerpräsidentin Kari Holt lobte drei Hauptstädte: Rabat, Dakar und Algier.",
        ),
    ],
)
def test_enumerated_but_not_visited(language: str, text: str) -> None:
    assert stops(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die norwegische Ministerpräsidentin Kari Holt besucht am Donnerstag Rabat, am Freitag Dakar und am Samstag Algier."),
        ("es", "La primera ministra noruega, Kari Holt, visitará Rabat (26 de febrero), Dakar (27 de febrero) y Argel (28 de febrero)."),
        ("fr", "La Première ministre norvégienne, Kari Holt, visitera Rabat (26 février), Dakar (27 février) et Alger (28 février)."),
        ("en", "Norwegian Prime Minister Kari Holt will visit Rabat on Thursday, Dakar on Friday and Algiers on Saturday."),
    ],
)  # fmt: skip
def test_each_with_its_day(language: str, text: str) -> None:
    days = [("Rabat", "2026-02-26"), ("Dakar", "2026-02-27"), ("Algiers", "2026-02-28")]
    assert stops(language, text) == days


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fr", "Le ministre marocain Nasser Bourita l'a saluée. La délégation s'envolera vendredi pour Dakar.", "2026-02-27"),
        ("en", "The delegation flies on to Dakar on Friday.", "2026-02-27"),
        ("de", "Am Freitag fliegt die Delegation nach Dakar weiter.", "2026-02-27"),
        ("es", "La delegación volará el viernes a Dakar.", "2026-02-27"),
        ("es", "La subsecretaria Inés Rojas forma parte de la comitiva. El jueves llegará a Dakar.", "2026-02-26"),
        ("es", "Mañana visitará el parque científico de Dakar.", "2026-02-25"),
        ("fr", "Elle visitera jeudi le centre culturel de Dakar.", "2026-02-26"),
        ("en", "She visits the fishing harbour of Dakar on Thursday.", "2026-02-26"),
    ],
)  # fmt: skip
def test_the_delegation_and_sights(language: str, text: str, day: str) -> None:
    assert stops(language, LEAD[language] + text) == [("Rabat", "2026-02-23"), ("Dakar", day)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "She met the businessmen of Dakar."),
        ("fr", "Elle a visité l'exposition des peintres de Dakar."),
        ("es", "El viernes visitó al alcalde de Dakar."),
    ],
)
def test_of_a_city_but_not_there(language: str, text: str) -> None:
    assert stops(language, LEAD[language] + text) == [("Rabat", "2026-02-23")]
