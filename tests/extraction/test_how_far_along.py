"""Whether somebody is still at home, on his way, there or gone, on the day that the story is told."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

DAY = date(2024, 6, 11)  # a Tuesday

#: language, text, status, days of arriving in Lima and leaving it
CASES = [
    # left home, not yet there
    ("en", "Kenyan President Ana Prado left Kenya last night on a week-long visit to Peru. She is expected in Lima tomorrow.", "under_way", "2024-06-12", None),
    ("fr", "La présidente kényane Ana Prado a quitté Nairobi lundi soir. Elle est attendue mercredi à Lima.", "under_way", "2024-06-12", None),
    ("de", "Die kenianische Präsidentin Ana Prado ist am Montagabend aus Nairobi abgeflogen. Am Mittwoch wird sie in Lima erwartet.", "under_way", "2024-06-12", None),
    ("es", "La presidenta de Kenia, Ana Prado, salió anoche de Nairobi. El miércoles llegará a Lima.", "under_way", "2024-06-12", None),
    ("en", "Kenyan President Ana Prado leaves Nairobi on Wednesday. She is expected in Lima on Thursday.", "announced", "2024-06-13", None),
    # comes today
    ("en", "Kenyan President Ana Prado is also landing in Lima today.", "announced", "2024-06-11", None),
    ("en", "Kenyan President Ana Prado flies into Lima tonight.", "announced", "2024-06-11", None),
    ("de", "Die kenianische Präsidentin Ana Prado landet heute Abend in Lima.", "announced", "2024-06-11", None),
    # there, and more to come
    ("en", "Kenyan President Ana Prado is in Lima. She travels to Quito on Thursday.", "under_way", None, None),
    ("fr", "La présidente kényane Ana Prado est à Lima. Elle se rendra jeudi à Quito.", "under_way", None, None),
    ("de", "Die kenianische Präsidentin Ana Prado ist in Lima. Am Donnerstag reist sie nach Quito.", "under_way", None, None),
    ("es", "La presidenta de Kenia, Ana Prado, está en Lima. El jueves viajará a Quito.", "under_way", None, None),
    ("en", "Kenyan President Ana Prado is in Lima on Thursday. She travels to Quito on Friday.", "announced", "2024-06-13", None),
    ("de", "Am Donnerstag fliegt die kenianische Präsidentin Ana Prado nach Lima, wo sie bei Präsident Luis Vega zu Gast ist.", "announced", "2024-06-13", None),
    # what she did there is over, though nobody says that she left
    ("en", "In Lima on Tuesday, Kenyan President Ana Prado met President Luis Vega. She had flown in on Monday.", "completed", "2024-06-10", None),
    ("fr", "La présidente kényane Ana Prado a rencontré mardi à Lima le président Luis Vega. Elle était arrivée lundi.", "completed", "2024-06-10", None),
    ("es", "La presidenta de Kenia, Ana Prado, se reunió el martes en Lima con el presidente Luis Vega. Había llegado el lunes.", "completed", "2024-06-10", None),
    ("de", "Die kenianische Präsidentin Ana Prado traf am Dienstag in Lima Präsident Luis Vega. Sie war am Montag eingetroffen.", "completed", "2024-06-10", None),
    ("en", "Kenyan President Ana Prado met President Luis Vega in Lima on Friday. She had flown in on Thursday.", "completed", "2024-06-06", None),
    # over
    ("en", "Kenyan President Ana Prado wrapped up a visit to Lima on Tuesday. She had arrived on Sunday.", "completed", "2024-06-09", "2024-06-11"),
    ("fr", "La présidente kényane Ana Prado a quitté mardi matin Lima, mettant fin à une visite de deux jours.", "completed", None, "2024-06-11"),
    ("en", "Kenyan President Ana Prado left Lima on Tuesday after a two-day visit.", "completed", None, "2024-06-11"),
    ("es", "La presidenta de Kenia, Ana Prado, abandonó Lima este martes tras una visita de dos días.", "completed", None, "2024-06-11"),
    ("de", "Die kenianische Präsidentin Ana Prado hat Lima am Dienstag nach einem zweitägigen Besuch verlassen.", "completed", None, "2024-06-11"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "status", "arrive", "depart"), CASES, ids=[f"{c[0]} {c[1]}" for c in CASES]
)
def test_how_far_along(language: str, text: str, status: str, arrive: str | None, depart: str | None) -> None:
    trips = extract(text, published=DAY, language=language).trips
    assert [trip.status for trip in trips] == [status]
    assert [(s.arrive, s.depart) for s in trips[0].stops if s.city == "Lima"] == [(arrive, depart)]


def test_who_may_be_at_home_is_not_said_to_leave_from_abroad() -> None:
    text = "Queen Ana will leave Brussels on Thursday morning."
    assert not extract(text, published=DAY, language="en").trips


#: language, text, status, days of arriving in Lima and leaving it; told on Tuesday
OF_THE_DAY = [
    # a dispatch of the day tells of who is there
    ("en", "LIMA, June 11 - Kenyan President Ana Prado met President Luis Vega in Lima on Tuesday.", "under_way", "2024-06-11", None),
    ("fr", "LIMA, 11 juin - La présidente kényane Ana Prado a rencontré mardi à Lima le président Luis Vega.", "under_way", "2024-06-11", None),
    ("es", "Lima, 11 jun.- La presidenta de Kenia, Ana Prado, se reunió este martes en Lima con el presidente Luis Vega.", "under_way", "2024-06-11", None),
    ("de", "Lima - Die kenianische Präsidentin Ana Prado traf am Dienstag in Lima Präsident Luis Vega.", "under_way", "2024-06-11", None),
    ("en", "LIMA, June 11 - Kenyan President Ana Prado met President Luis Vega in Lima on Sunday.", "completed", "2024-06-09", None),
    # the day that opens the clause is that of the way home
    ("en", "Kenyan President Ana Prado landed in Lima on Sunday. On Monday she visited a school and flew home.", "completed", "2024-06-09", "2024-06-10"),
    ("de", "Die kenianische Präsidentin Ana Prado landete am Sonntag in Lima. Am Montag besuchte sie eine Schule und trat den Heimflug an.", "completed", "2024-06-09", "2024-06-10"),
    # left the country that the story comes from
    ("en", "LIMA - Kenyan President Ana Prado left the country last night. She had arrived on Sunday.", "completed", "2024-06-09", "2024-06-10"),
    ("fr", "LIMA - La présidente kényane Ana Prado a quitté le pays lundi soir. Elle était arrivée dimanche.", "completed", "2024-06-09", "2024-06-10"),
    ("es", "Lima, 11 jun.- La presidenta de Kenia, Ana Prado, dejó anoche el país. Había llegado el domingo.", "completed", "2024-06-09", "2024-06-10"),
    ("de", "LIMA - Die kenianische Präsidentin Ana Prado hat das Land am Montagabend verlassen. Sie war am Sonntag angekommen.", "completed", "2024-06-09", "2024-06-10"),
    # a day on which she was there is not that of her coming
    ("en", "Kenyan President Ana Prado visited Lima on Tuesday. She had arrived on Sunday.", "completed", "2024-06-09", None),
    ("de", "Die kenianische Präsidentin Ana Prado besuchte am Dienstag Lima. Angekommen war sie am Sonntag.", "completed", "2024-06-09", None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "status", "arrive", "depart"), OF_THE_DAY, ids=[f"{c[0]} {c[1]}" for c in OF_THE_DAY]
)
def test_of_the_day(language: str, text: str, status: str, arrive: str | None, depart: str | None) -> None:
    trips = extract(text, published=DAY, language=language).trips
    assert [trip.status for trip in trips] == [status]
    assert [(s.arrive, s.depart) for s in trips[0].stops] == [(arrive, depart)]
