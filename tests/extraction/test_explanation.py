"""The explanation tells every step of a reading, in order, and stands on the words of the text."""

from __future__ import annotations

import re
from datetime import date

import pytest

from itineraries.extraction import UnsupportedLanguage, explain
from itineraries.extraction.explanation import TOLD
from itineraries.extraction.pipeline import STEPS
from tests.extraction.reading import TUESDAY

TEXT = (
    "Photo : AFP\n\nLe président kényan, William Ruto, se rendra jeudi à Séoul. "
    "Il y rencontrera son homologue coréen."
)


def lines(text: str = TEXT, language: str = "fr", published: date = TUESDAY) -> list[str]:
    return list(explain(text, published=published, language=language))


def test_every_step_is_told_in_order() -> None:
    assert list(TOLD) == [step.__name__ for step in STEPS]
    heads = [line for line in lines() if line[0] != " "]
    assert [head.partition(":")[0] for head in heads] == [
        f"{number}. {step.__name__}" for number, step in enumerate(STEPS, 1)
    ]


def test_it_tells_what_was_found_and_why() -> None:
    told = lines()
    for line in (
        "   [0:11] “Photo : AFP”",
        "   [58:63] “jeudi” → 2026-02-19 if past, 2026-02-26 if future, 2026-02-26 if near (rule weekday)",
        "   [66:71] “Séoul” → Seoul, KR, told with “to”",
        "   [16:46] “président kényan, William Ruto” → William Ruto, told by name",
        "   [73:75] “Il” → William Ruto, told by a pronoun",
        "   [48:57] “se rendra”: verb of go, future, told; who: William Ruto",
        "     stop 1: Seoul, KR, from 2026-02-26 to ?",
    ):
        assert line in told, "\n".join(told)
    assert any(line.startswith("   trip 1: William Ruto (President, KE): announced") for line in told)


def test_what_a_line_quotes_stands_in_the_text() -> None:
    quotes = [match for line in lines() for match in re.finditer(r"\[(\d+):(\d+)\] “([^…”]*)”", line)]
    assert len(quotes) > 20
    for match in quotes:
        start, end, quote = int(match[1]), int(match[2]), match[3]
        assert " ".join(TEXT[start:end].split()) == quote


def test_an_empty_text_finds_nothing_at_any_step() -> None:
    told = lines("")
    assert told.count("   nothing") == len(STEPS) - 2  # the words are counted, and nobody is told


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Kenyan President William Ruto will travel to Seoul on Thursday.", "Seoul, KR"),
        ("es", "El presidente de Kenia, William Ruto, viajará el jueves a Seúl.", "Seoul, KR"),
        ("de", "Kenias Präsident William Ruto reist am Donnerstag nach Seoul.", "Seoul, KR"),
        ("ru", "Президент Кении Уильям Руто в четверг посетит Сеул.", "Seoul, KR"),
        ("ar", "يزور الرئيس الكيني وليام روتو سيول يوم الخميس.", "Seoul, KR"),
    ],
)
def test_every_language_is_explained(language: str, text: str, name: str) -> None:
    assert any(name in line for line in lines(text, language) if line.startswith("     stop 1:"))


def test_a_language_that_is_not_read_is_refused() -> None:
    with pytest.raises(UnsupportedLanguage):
        next(explain("Ciao", published=TUESDAY, language="xx"))
