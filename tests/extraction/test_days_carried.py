"""Days of stops that are told beside them: counted from another day, before "when", by a gathering, long ago."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

DAY = date(2024, 6, 12)  # a Wednesday

CASES = [
    # counted in hours and fortnights
    ("fr", "La présidente kényane Ana Prado était lundi à Lima. Vingt-quatre heures plus tard, elle a atterri à Quito.", "Quito", "2024-06-11"),
    ("de", "Die kenianische Präsidentin Ana Prado war am Montag in Lima. Vierundzwanzig Stunden später landete sie in Quito.", "Quito", "2024-06-11"),
    ("es", "La presidenta de Kenia, Ana Prado, estuvo el lunes en Lima. Veinticuatro horas después aterrizó en Quito.", "Quito", "2024-06-11"),
    ("en", "Kenyan President Ana Prado was in Lima on Monday. Twenty-four hours later she landed in Quito.", "Quito", "2024-06-11"),
    ("en", "Kenyan President Ana Prado will visit Lima on Friday. A fortnight ago she was in Quito.", "Quito", "2024-05-29"),
    ("en", "Kenyan President Ana Prado will visit Lima on Friday. She went to Quito the year before last.", "Quito", "2022"),
    # a date that has a verb in it
    ("fr", "La présidente kényane Ana Prado se rendra vendredi à Lima. Il y a trois ans, elle était à Quito.", "Quito", "2021"),
    ("es", "La presidenta de Kenia, Ana Prado, viajará el viernes a Lima. Hace tres años estuvo en Quito.", "Quito", "2021"),
    # the day right before "when"
    ("en", "Kenyan President Ana Prado will visit Lima on Friday. She toured the region last August, when she visited Quito and Bogota.", "Quito", "2023-08"),
    ("fr", "La présidente kényane Ana Prado se rendra vendredi à Lima. Elle connaît la région depuis un voyage en août 2023, lorsqu'elle a visité Quito.", "Quito", "2023-08"),
    ("de", "Die kenianische Präsidentin Ana Prado reist am Freitag nach Lima. Sie kennt die Region seit August 2023, als sie Quito besuchte.", "Quito", "2023-08"),
    # a gathering whose day a verb before it tells
    ("de", "Am Donnerstag beginnt in Lima der Andengipfel, an dem die kenianische Präsidentin Ana Prado teilnimmt.", "Lima", "2024-06-13"),
    ("en", "The Andean summit takes place in Lima on Thursday. Kenyan President Ana Prado will attend.", "Lima", "2024-06-13"),
    # where a departure leads
    ("es", "La presidenta de Kenia, Ana Prado, salió este miércoles de Lima con destino a Quito, donde mañana dará un discurso.", "Quito", "2024-06-12"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "city", "day"), CASES, ids=[f"{c[0]} {c[1]}" for c in CASES])
def test_day_of_arriving(language: str, text: str, city: str, day: str) -> None:
    stops = [s for trip in extract(text, published=DAY, language=language).trips for s in trip.stops]
    assert [stop.arrive for stop in stops if stop.city == city] == [day]


def test_a_day_before_another_clause_is_not_carried() -> None:
    text = "Kenyan President Ana Prado was elected in August. When she visited Quito, she met the mayor."
    stops = [s for trip in extract(text, published=DAY, language="en").trips for s in trip.stops]
    assert [stop.arrive for stop in stops] == [None]
