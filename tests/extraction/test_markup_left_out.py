"""What the markup of a page has left in its text changes no reading; spans count in the text as given."""

from __future__ import annotations

import pytest

from itineraries.extraction import extract
from itineraries.extraction.explanation import explain
from tests.extraction.invariants import check
from tests.extraction.reading import TUESDAY, read, trips

CLEAN = (
    "Le président kényan, William Ruto, arrivera le 1er mars à Oslo, où il verra le roi Harald V (Norvège), "
    "et gagnera ensuite l'Islande. « Nous avons à parler », a dit M. Ruto."
)


@pytest.mark.parametrize(
    "text",
    [
        CLEAN.replace("Ruto,", "Ruto ,").replace("Oslo,", "Oslo ,").replace("l'Islande.", "l'Islande ."),
        CLEAN.replace("1er", "1 er"),
        CLEAN.replace("l'Islande", "l' Islande").replace("(Norvège)", "( Norvège )"),
        CLEAN.replace("l'Islande", "l’ Islande").replace("»,", "» ,"),
        CLEAN.replace("Oslo,", "Oslo [2] , [3]").replace("Harald V", "Harald V [note 1]"),
        CLEAN.replace("Ruto,", "Ruto\u200e ,").replace("Oslo", "\u200bOs\u00adlo"),
        CLEAN.replace("kényan,", "kényan\u00a0,"),
    ],
)
def test_french_reads_as_without(text: str) -> None:
    reading = read(text, "fr")
    assert trips(reading) == trips(read(CLEAN, "fr"))
    assert trips(reading)[0][2] == [("Oslo", "NO", "2026-03-01", None), (None, "IS", None, None)]
    check(text, reading)


@pytest.mark.parametrize(
    ("language", "text", "clean"),
    [
        (
            "en",
            "Kenyan President William Ruto , who landed in Oslo on the 1 st of May , will fly on to Lima .",
            "Kenyan President William Ruto, who landed in Oslo on the 1st of May, will fly on to Lima.",
        ),
        (
            "es",
            "El presidente de Kenia , William Ruto , llegó el lunes a Oslo [4] , donde vio a Jonas Støre .",
            "El presidente de Kenia, William Ruto, llegó el lunes a Oslo, donde vio a Jonas Støre.",
        ),
        (
            "de",
            "Der kenianische Präsident William Ruto ist am Montag in Oslo ( Norwegen ) eingetroffen .",
            "Der kenianische Präsident William Ruto ist am Montag in Oslo (Norwegen) eingetroffen.",
        ),
    ],
)
def test_other_languages_too(language: str, text: str, clean: str) -> None:
    reading = read(text, language)
    assert trips(reading) == trips(read(clean, language)) != []
    check(text, reading)


def test_a_quote_is_what_the_text_as_given_says() -> None:
    text = "Le président kényan , William Ruto , sera à Oslo [1] , puis à Lima ."
    reading = read(text, "fr")
    name = next(e for e in reading.trips[0].travellers[0].evidence if e.field == "name")
    assert name.quote == text[name.span.start : name.span.end] == "William Ruto"
    city = next(e for e in reading.trips[0].stops[1].evidence if e.field == "city")
    assert (city.quote, text[city.sentence.start : city.sentence.end]) == ("Lima", text)


def test_spaces_that_are_written_stay() -> None:
    """Between two sentences, before an ellipsis or a decimal point, behind an apostrophe that owns."""
    text = "The ministers ' visit cost .5 of it ... William Ruto, Kenya's president, will fly to Oslo."
    assert [trip.stops[0].city for trip in extract(text, published=TUESDAY, language="en").trips] == ["Oslo"]


def test_the_explanation_tells_what_is_left_out() -> None:
    lines = list(explain("Il ira à Oslo , puis à Lima .", published=TUESDAY, language="fr"))
    told = lines[lines.index(next(line for line in lines if "leave_out_markup" in line)) + 1 :][:2]
    assert all("Oslo ," in line or "Lima ." in line for line in told), told
