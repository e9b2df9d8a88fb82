"""A list of stops goes on behind what one of them is visited for; days told as the ends of a stay."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

RUTO = {
    "en": "Kenyan President William Ruto",
    "fr": "Le président kényan William Ruto",
    "es": "El presidente keniano, William Ruto",
    "de": "Der kenianische Präsident William Ruto",
}
TOLD = [
    (
        "en",
        "{ruto} will go to Oslo on Friday for talks with Premier Jonas Lie, and on to Helsinki on Saturday.",
    ),
    ("en", "{ruto} will fly to Oslo on Friday to meet Norway's King Harald and on Saturday to Helsinki."),
    ("fr", "{ruto} se rendra vendredi à Oslo pour rencontrer le roi Harald, puis samedi à Helsinki."),
    ("es", "{ruto}, viajará el viernes a Oslo para reunirse con el rey Harald, y el sábado a Helsinki."),
    ("de", "{ruto} reist am Freitag zu Gesprächen mit König Harald nach Oslo und am Samstag nach Helsinki."),
]


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_the_further_stop_is_the_travellers(language: str, text: str) -> None:
    assert trips(read(text.format(ruto=RUTO[language]), language, published=date(2022, 3, 24))) == [
        (
            ["William Ruto"],
            "announced",
            [("Oslo", "NO", "2022-03-25", None), ("Helsinki", "FI", "2022-03-26", None)],
        )
    ]


def test_a_place_of_the_talks_is_no_further_stop() -> None:
    text = "Kenyan President William Ruto will go to Oslo on Friday for talks on aid to Sudan and to Chad."
    ((_, _, stops),) = trips(read(text, "en", published=date(2022, 3, 24)))
    assert ("Oslo", "NO", "2022-03-25", None) in stops


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "{ruto} will be in Oslo from Friday to April 2."),
        ("en", "{ruto} visits Oslo from Friday to April 2."),
        ("fr", "{ruto} sera à Oslo de vendredi au 2 avril."),
        ("es", "{ruto}, estará en Oslo del viernes al 2 de abril."),
        ("de", "{ruto} wird von Freitag bis zum 2. April in Oslo sein."),
    ],
)
def test_a_stay_from_a_weekday_to_a_date(language: str, text: str) -> None:
    ((_, _, stops),) = trips(read(text.format(ruto=RUTO[language]), language, published=date(2022, 3, 24)))
    assert stops == [("Oslo", "NO", "2022-03-25", "2022-04-02")]


def test_setting_off_is_not_yet_arriving() -> None:
    text = "Kenyan President William Ruto sets off on Friday for Norway. Ruto reaches Oslo on Saturday."
    ((_, _, stops),) = trips(read(text, "en", published=date(2022, 3, 24)))
    assert stops == [("Oslo", "NO", "2022-03-26", None)]
