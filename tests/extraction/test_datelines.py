"""Where a story comes from, in the forms that agencies and papers write it: there is done what it tells."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trip, trips

#: A Wednesday.
PUBLISHED = date(2024, 5, 15)
TUESDAY = "2024-05-14"

NEWS = {
    "en": "Chilean Foreign Minister Tomas Vidal met Norwegian Prime Minister Jens Aune on Tuesday.",
    "fr": "Le président chilien Tomas Vidal a rencontré mardi le Premier ministre norvégien Jens Aune.",
    "es": "El presidente chileno Tomas Vidal se reunió el martes con el primer ministro noruego, Jens Aune.",
    "de": "Chiles Präsident Tomas Vidal hat am Dienstag den norwegischen Regierungschef Jens Aune getroffen.",
}

HEADS = {
    "en": [
        *(
            "OSLO - ",
            "OSLO, Norway (AGC) — ",
            "OSLO, May 14 (Agency) -- ",
            "OSLO, May 14 - ",
            "Oslo, May 14: ",
        ),
        *("OSLO: ", "OSLO, 14th May 2024 (AGC) - ", "(Oslo) ", "[OSLO] ", "OSLO | ", "OSLO/GENEVA - "),
        "By Jane Roe\nOSLO, May 14 - ",
    ],
    "fr": [
        *("OSLO, 14 mai (Agence) - ", "Oslo (AGC) – ", "Oslo, le 14 mai 2024 - ", "OSLO : ", "(Oslo) "),
        *("Oslo, 14 mai (AGC)-", "OSLO — "),
    ],
    "es": [
        *("OSLO, 14 MAY. (AGENCIA) - ", "Oslo, 14 may (AGC).- ", "OSLO (AG) — ", "Oslo.- "),
        *("OSLO, 14 mayo (Agencia) -- ", "Oslo, 14 de mayo de 2024 (Agencia Nueva) ", "OSLO. "),
    ],
    "de": [
        "Oslo (agd) - ",
        "OSLO (agd-XYZ) - ",
        "Oslo, 14. Mai (Agentur) - ",
        "Oslo – ",
        "Oslo/Berlin (agd) - ",
    ],
}


@pytest.mark.parametrize(
    ("language", "head"), [(lang, head) for lang, heads in HEADS.items() for head in heads]
)
def test_a_dateline_tells_where(language: str, head: str) -> None:
    assert trips(read(head + NEWS[language], language, published=PUBLISHED)) == [
        trip("Tomas Vidal", "completed", ("Oslo", "NO", TUESDAY, None))
    ]


@pytest.mark.parametrize("head", HEADS["en"])
def test_the_day_of_a_dateline_dates_nothing(head: str) -> None:
    text = f"{head}Chilean Foreign Minister Tomas Vidal will visit Rome."
    assert trips(read(text, "en", published=PUBLISHED)) == [
        trip("Tomas Vidal", "announced", ("Rome", "IT", None, None))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Oslo (population 700,000) has a mayor. Chilean Foreign Minister Tomas Vidal spoke in Santiago.",
        "Oslo, in May 2024, is a quiet town. Chilean Foreign Minister Tomas Vidal spoke in Santiago.",
    ],
)
def test_a_town_at_the_head_of_a_sentence_takes_nobody_there(text: str) -> None:
    assert trips(read(text, "en", published=PUBLISHED)) == []


@pytest.mark.parametrize(
    ("published", "day"), [(date(2024, 10, 17), "2024-08-24"), (date(2024, 5, 15), "2024-08-24")]
)
def test_a_day_given_up_is_the_nearer_one(published: date, day: str) -> None:
    text = "Chilean President Tomas Vidal was to travel to Oslo on 24 August but cancelled the trip."
    assert trips(read(text, "en", published=published)) == [
        trip("Tomas Vidal", "cancelled", ("Oslo", "NO", day, None))
    ]
