"""Countries told with the form of their state: "the Kingdom of Spain", "la República de Haití"."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import last_names_and_places, read


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("es", "El presidente letón, Mart Laar, realizará el viernes una visita oficial a la República de Haití.", "HT"),
        ("es", "El presidente letón, Mart Laar, visitará el viernes el Reino de España.", "ES"),
        ("es", "El presidente letón, Mart Laar, llegó el lunes a la República Islámica de Mauritania.", "MR"),
        ("es", "El presidente letón, Mart Laar, llegó el lunes a la República bolivariana de Venezuela.", "VE"),
        ("es", "El presidente letón, Mart Laar, llegó el lunes al Estado de Kuwait.", "KW"),
        ("es", "El presidente letón, Mart Laar, visitará la República de China.", "TW"),
        ("es", "El presidente letón, Mart Laar, visitará la República Popular de China.", "CN"),
        ("en", "Latvian President Mart Laar will pay a visit to the Kingdom of Spain on Friday.", "ES"),
        ("en", "Latvian President Mart Laar will visit the Islamic Republic of Mauritania on Friday.", "MR"),
        ("fr", "Le président letton Mart Laar effectuera vendredi une visite au Royaume d'Espagne.", "ES"),
        ("fr", "Le président letton Mart Laar se rendra vendredi en République islamique de Mauritanie.", "MR"),
        ("de", "Der lettische Präsident Mart Laar reist am Freitag in die Republik Haiti.", "HT"),
        ("it", "Il presidente lettone Mart Laar si recherà venerdì nella Repubblica di Haiti.", "HT"),
        ("pt", "O presidente letão Mart Laar visitará na sexta-feira a República do Haiti.", "HT"),
    ],
)  # fmt: skip
def test_somebody_goes_there(language: str, text: str, country: str) -> None:
    assert last_names_and_places(language, text) == [("Laar", [country])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El presidente letón, Mart Laar, agradeció el viernes al Reino de España su ayuda."),
        ("es", "El presidente letón, Mart Laar, se dirigió a los embajadores de la República de Haití."),
        ("en", "Latvian President Mart Laar thanked the Kingdom of Spain for its help."),
    ],
)
def test_nobody_goes_there(language: str, text: str) -> None:
    assert not read(text, language).trips


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El presidente de la República de Haití, Jean Roc, viajó el lunes a Roma."),
        ("es", "El ministro de Exteriores de la República de Haití, Jean Roc, viajó el lunes a Roma."),
        ("en", "The Foreign Minister of the Republic of Haiti, Jean Roc, travelled to Rome on Monday."),
        ("fr", "Le président de la République d'Haïti, Jean Roc, s'est rendu lundi à Rome."),
    ],
)
def test_the_country_of_an_office(language: str, text: str) -> None:
    (trip,) = read(text, language).trips
    assert [(p.name, p.country) for p in trip.travellers] == [("Jean Roc", "HT")]
    assert [s.city for s in trip.stops] == ["Rome"]
