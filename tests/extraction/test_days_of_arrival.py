"""The day somebody arrives where another statement tells it than the one that tells the place."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract
from itineraries.extraction.languages import get_pack
from itineraries.extraction.steps.when.dates import find_dates
from tests.extraction.reading import read, trips

DAY = date(2024, 6, 12)  # a Wednesday

#: language, text, city, day of arriving there
CASES = [
    # what awaits him at a further stop, and what was done where he went
    ("en", "Kenyan President Ana Prado arrived in Lima on Monday. She then flew to Quito, where President Luis Vega received her on Tuesday.", "Quito", "2024-06-11"),
    ("fr", "La présidente kényane Ana Prado est arrivée lundi à Lima. Elle s'est ensuite rendue à Quito, où le président Luis Vega l'a reçue mardi.", "Quito", "2024-06-11"),
    ("es", "La presidenta de Kenia, Ana Prado, llegó el lunes a Lima. Después viajó a Quito, donde el martes la recibió el presidente Luis Vega.", "Quito", "2024-06-11"),
    ("de", "Die kenianische Präsidentin Ana Prado ist am Montag in Lima gelandet. Danach flog sie nach Quito, wo Präsident Luis Vega sie am Dienstag empfing.", "Quito", "2024-06-11"),
    ("en", "Kenyan President Ana Prado is in Lima. She continues to Quito, where President Luis Vega receives her on Friday.", "Quito", "2024-06-14"),
    ("de", "Die kenianische Präsidentin Ana Prado ist in Lima. Sie reist nach Quito weiter, wo Präsident Luis Vega sie am Freitag empfängt.", "Quito", "2024-06-14"),
    # of a journey announced it is what he comes for
    ("en", "Kenyan President Ana Prado will travel to Quito, where she will address parliament on Friday.", "Quito", None),
    ("fr", "La présidente kényane Ana Prado se rendra à Quito, où elle prononcera vendredi un discours.", "Quito", None),
    ("es", "La presidenta de Kenia, Ana Prado, viajará a Quito, donde el viernes pronunciará un discurso.", "Quito", None),
    ("de", "Die kenianische Präsidentin Ana Prado wird nach Quito reisen, wo sie am Freitag eine Rede hält.", "Quito", None),
    # he had come from elsewhere, with no place told, before what happened where he is
    ("en", "Kenyan President Ana Prado met President Luis Vega in Quito on Wednesday. She had flown in from Lima on Monday.", "Quito", "2024-06-10"),
    ("fr", "La présidente kényane Ana Prado a rencontré mercredi à Quito le président Luis Vega. Elle était arrivée lundi de Lima.", "Quito", "2024-06-10"),
    ("es", "La presidenta de Kenia, Ana Prado, se reunió el miércoles en Quito con el presidente Luis Vega. Había llegado el lunes desde Lima.", "Quito", "2024-06-10"),
    ("de", "Die kenianische Präsidentin Ana Prado traf am Mittwoch in Quito Präsident Luis Vega. Sie war am Montag aus Lima gekommen.", "Quito", "2024-06-10"),
    # the arrival is that of where the story is, not of a stop to come
    ("de", "Die kenianische Präsidentin Ana Prado wird am Freitag in Lima erwartet. Am Mittwoch traf sie in Quito Präsident Luis Vega. Nach ihrer Ankunft am Dienstag hatte sie Blumen niedergelegt.", "Quito", "2024-06-11"),
    # the evening of a day gone by, behind one to come
    ("en", "Kenyan President Ana Prado is in Lima and leaves on Saturday. Mali's President Moussa Keita landed there in the evening.", "Lima", "2024-06-12"),
    # the day before the dash is that of the dispatch
    ("es", "Lima, 12 jun.- La presidenta de Kenia, Ana Prado, inició en Perú una gira. Prado llegó a Lima el lunes.", "Lima", "2024-06-10"),
    ("es", "Lima, 12 jun (Agencia).- La presidenta de Kenia, Ana Prado, que llegó a Perú el lunes, se reunió con empresarios.", "Lima", "2024-06-10"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "city", "arrive"), CASES, ids=[f"{c[0]} {c[1]}" for c in CASES])
def test_day_of_arrival(language: str, text: str, city: str, arrive: str | None) -> None:
    stops = [s for t in extract(text, published=DAY, language=language).trips for s in t.stops]
    found = [s.arrive for s in stops if s.city == city]
    assert found and arrive == found[-1]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "el 1.º de junio", "2024-06-01"),
        ("es", "el 1.° de junio", "2024-06-01"),
        ("es", "el día 1 un acuerdo", "2024-06-01"),
        ("es", "del 3 al 6 del presente mes", "2024-06-03..2024-06-06"),
        ("es", "el 6 del mes en curso", "2024-06-06"),
        ("es", "el 3 y el 4 de junio", "2024-06-03..2024-06-04"),
        ("es", "en la noche del martes", "2024-06-11"),
        ("es", "el próximo martes 18", "2024-06-18"),
        ("de", "am 3./4. Juni", "2024-06-03..2024-06-04"),
        ("de", "am 3. und am 4. Juni", "2024-06-03..2024-06-04"),
        ("de", "zwischen Montag und Mittwoch", "2024-06-10..2024-06-12"),
        ("de", "vom Montag bis zum Mittwoch", "2024-06-10..2024-06-12"),
        ("de", "von Montag, 3. Juni bis Mittwoch, 5. Juni", "2024-06-03..2024-06-05"),
        ("de", "am heutigen Mittwoch", "2024-06-12"),
        ("de", "am Dienstag der vergangenen Woche", "2024-06-04"),
        ("en", "this Wednesday and Thursday", "2024-06-12..2024-06-13"),
    ],
)
def test_dates_told(language: str, text: str, expected: str) -> None:
    lexicon = get_pack(language).dates
    assert lexicon is not None
    (mention,) = find_dates(text, published=DAY, lexicon=lexicon)
    value = mention.resolve("past")
    assert value is not None
    assert (f"{value.start}..{value.end}" if value.end else value.start) == expected


@pytest.mark.parametrize(
    ("language", "text", "offset"),
    [
        ("fr", "quelques heures plus tard", 0),
        ("fr", "à la mi-journée", 0),
        ("fr", "le même soir", 0),
        ("es", "la noche anterior", -1),
        ("es", "al siguiente día", 1),
        ("en", "the prior evening", -1),
        ("de", "am Vorabend", -1),
        ("de", "am Abend zuvor", -1),
        ("de", "noch gleichentags", 0),
    ],
)
def test_days_counted_from_another(language: str, text: str, offset: int) -> None:
    lexicon = get_pack(language).dates
    assert lexicon is not None
    (mention,) = find_dates(text, published=DAY, lexicon=lexicon)
    assert (mention.kind, mention.offset_days) == ("relative_to_previous", offset)


def test_the_eve_of_something_is_no_day_counted() -> None:
    lexicon = get_pack("de").dates
    assert lexicon is not None
    assert not find_dates("am Vorabend des Gipfels", published=DAY, lexicon=lexicon)


@pytest.mark.parametrize(
    "text",
    [
        "Estonian President Tom Aas will pay a two-day visit to Lima starting May 20.",
        "Estonian President Tom Aas will travel to Lima, beginning on Monday, for talks.",
        "Beginning on May 20, Estonian President Tom Aas will visit Lima.",
        "Estonian President Tom Aas will be in Lima commencing on Monday, May 20.",
    ],
)
def test_a_day_that_a_stay_starts_on(text: str) -> None:
    found = trips(read(text, "en", published=date(2024, 5, 15)))
    assert found == [(["Tom Aas"], "announced", [("Lima", "PE", "2024-05-20", None)])]


@pytest.mark.parametrize(
    "when",
    ["dans la seconde quinzaine de juin", "dans les derniers jours de juin", "la première semaine de juin"],
)
def test_parts_of_a_month_in_french(when: str) -> None:
    text = f"Le président estonien Tom Aas se rendra {when} à Lima."
    found = trips(read(text, "fr", published=date(2024, 5, 15)))
    assert found == [(["Tom Aas"], "announced", [("Lima", "PE", "2024-06", None)])]
