"""Days counted from the one told last, whatever clause told it, and the day on which a journey ends at home."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

DAY = date(2024, 6, 11)  # a Tuesday

#: language, text, city, days of arriving and leaving
CASES = [
    # a day that nobody travels on
    ("en", "Kenyan President Ana Prado is in Lima. Thursday is given over to culture. The next day she travels to Quito.", "Quito", "2024-06-14", None),
    ("fr", "La présidente kényane Ana Prado est à Lima. Jeudi, place à la culture. Le lendemain, elle gagnera Quito.", "Quito", "2024-06-14", None),
    ("de", "Die kenianische Präsidentin Ana Prado ist in Lima. Am Donnerstag steht die Kultur im Mittelpunkt. Am Abend fliegt sie weiter nach Quito.", "Quito", "2024-06-13", None),
    ("es", "La presidenta de Kenia, Ana Prado, está en Lima. El jueves toca el turno a la cultura. Al día siguiente viajará a Quito.", "Quito", "2024-06-14", None),
    # what is over was not on a day to come
    ("es", "La presidenta de Kenia, Ana Prado, viajó hoy a Lima, donde mañana dará un discurso. Por la tarde visitó Quito.", "Quito", "2024-06-11", None),
    # the way home
    ("de", "Die kenianische Präsidentin Ana Prado war am Sonntag in Lima gelandet. Am Montag sprach sie mit Präsident Luis Vega. Noch am Abend trat sie den Heimflug an.", "Lima", "2024-06-09", "2024-06-10"),
    ("de", "Die kenianische Präsidentin Ana Prado ist am Montag in Lima gelandet. Am Donnerstag steht ein Gespräch mit Präsident Luis Vega auf dem Programm, anschließend tritt Prado die Heimreise an.", "Lima", "2024-06-10", "2024-06-13"),
    ("en", "Kenyan President Ana Prado landed in Lima on Monday. Talks with President Luis Vega are planned before she heads home on Thursday.", "Lima", "2024-06-10", "2024-06-13"),
    # with no verb
    ("de", "Die kenianische Präsidentin Ana Prado ist am Montag in Lima gelandet. Am Donnerstag Rückflug.", "Lima", "2024-06-10", "2024-06-13"),
    ("fr", "La présidente kényane Ana Prado est arrivée lundi à Lima. Retour jeudi.", "Lima", "2024-06-10", "2024-06-13"),
    ("es", "La presidenta de Kenia, Ana Prado, aterrizó el lunes en Lima. El jueves, regreso.", "Lima", "2024-06-10", "2024-06-13"),
    ("de", "Die kenianische Präsidentin Ana Prado ist am Montag in Lima gelandet. Kein Rückflug in Sicht.", "Lima", "2024-06-10", None),
    # home is where a journey ends
    ("en", "Kenyan President Ana Prado landed in Lima on Monday. Her plane takes off for Nairobi on Thursday.", "Lima", "2024-06-10", "2024-06-13"),
    ("fr", "La présidente kényane Ana Prado est arrivée lundi à Lima. Elle est attendue jeudi à Nairobi.", "Lima", "2024-06-10", "2024-06-13"),
    ("es", "La presidenta de Kenia, Ana Prado, aterrizó el lunes en Lima. El jueves llegará a Nairobi.", "Lima", "2024-06-10", "2024-06-13"),
    ("de", "Die kenianische Präsidentin Ana Prado ist am Montag in Lima gelandet. Am Donnerstag fliegt sie nach Nairobi.", "Lima", "2024-06-10", "2024-06-13"),
    # that year
    ("en", "Kenyan President Ana Prado has led her country since 2013. In May of that year she visited Lima.", "Lima", "2013-05", None),
    ("fr", "La présidente kényane Ana Prado gouverne depuis 2013. En mai de la même année, elle s'est rendue à Lima.", "Lima", "2013-05", None),
    ("es", "La presidenta de Kenia, Ana Prado, gobierna desde 2013. En mayo de ese año visitó Lima.", "Lima", "2013-05", None),
    ("de", "Die kenianische Präsidentin Ana Prado regiert seit 2013. Im Mai desselben Jahres besuchte sie Lima.", "Lima", "2013-05", None),
    # the morning is not tomorrow
    ("de", "Die kenianische Präsidentin Ana Prado weilt seit dem frühen Morgen in Lima.", "Lima", "2024-06-11", None),
    ("de", "Die kenianische Präsidentin Ana Prado ist am Sonntag in Lima gelandet. Am nächsten Morgen flog sie nach Quito.", "Quito", "2024-06-10", None),
    ("de", "Die kenianische Präsidentin Ana Prado ist am Samstag in Lima gelandet. Am übernächsten Tag flog sie nach Quito.", "Quito", "2024-06-10", None),
    ("de", "Morgen reist die kenianische Präsidentin Ana Prado nach Lima.", "Lima", "2024-06-12", None),
    ("es", "La presidenta de Kenia, Ana Prado, aterrizó el domingo en Lima. A la mañana siguiente viajó a Quito.", "Quito", "2024-06-10", None),
    ("es", "La presidenta de Kenia, Ana Prado, aterrizó el domingo en Lima. Al otro día viajó a Quito.", "Quito", "2024-06-10", None),
    ("es", "La presidenta de Kenia, Ana Prado, está desde la mañana en Lima.", "Lima", "2024-06-11", None),
    ("es", "La presidenta de Kenia, Ana Prado, viajará mañana a Lima.", "Lima", "2024-06-12", None),
    # who sleeps there the same evening has not left
    ("fr", "La présidente kényane Ana Prado se pose jeudi à Quito et dîne le soir même à Lima avec le président Luis Vega.", "Lima", "2024-06-13", None),
    ("fr", "La présidente kényane Ana Prado a atterri lundi à Lima. Elle est rentrée le soir même à Nairobi.", "Lima", "2024-06-10", "2024-06-10"),
    # no second of the month
    ("en", "Kenyan President Ana Prado met President Luis Vega in Lima on Tuesday, the second day of the talks.", "Lima", "2024-06-11", None),
    # another town at home, or weeks later, is no end of it
    ("en", "Kenyan President Ana Prado landed in Lima on Monday. On Friday she will visit Mombasa.", "Lima", "2024-06-10", None),
    ("en", "Kenyan President Ana Prado landed in Lima on Monday. On July 20 she is expected in Nairobi for the budget.", "Lima", "2024-06-10", None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "city", "arrive", "depart"), CASES, ids=[f"{c[0]} {c[1]}" for c in CASES]
)
def test_days_of_a_stop(language: str, text: str, city: str, arrive: str | None, depart: str | None) -> None:
    stops = [s for trip in extract(text, published=DAY, language=language).trips for s in trip.stops]
    assert [(s.arrive, s.depart) for s in stops if s.city == city] == [(arrive, depart)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die kenianische Präsidentin Ana Prado war am Montag in Lima gelandet. Zuvor hatte sie mehrere Tage in Abu Dhabi verbracht. Ihre Rückkehr nach Nairobi wird für Mittwoch erwartet."),
        ("es", "La presidenta de Kenia, Ana Prado, aterrizó el lunes en Lima. Antes había pasado varios días en Abu Dabi. Su regreso a Nairobi está previsto para el miércoles."),
    ],
)  # fmt: skip
def test_what_was_before_comes_before(language: str, text: str) -> None:
    """The way home leads from where the story is."""
    (trip,) = extract(text, published=DAY, language=language).trips
    assert [(s.city, s.arrive, s.depart) for s in trip.stops] == [
        ("Abu Dhabi", None, None),
        ("Lima", "2024-06-10", "2024-06-12"),
    ]
