"""The entry point: what it takes, what it refuses, and what it may not import."""

from __future__ import annotations

import gc
import subprocess
import sys
from datetime import date

import pytest

from itineraries.extraction import SUPPORTED_LANGUAGES, VERSION, UnsupportedLanguage, extract
from itineraries.extraction.pipeline import STEPS
from itineraries.extraction.pipeline import read as read_document
from itineraries.extraction.steps.clauses.predicates import nobody_travels
from tests.extraction.reading import ROOT, TUESDAY, read, trips


def test_an_unsupported_language_is_named_with_the_supported_ones() -> None:
    with pytest.raises(UnsupportedLanguage) as error:
        extract("Tekst", published=TUESDAY, language="xx")
    assert str(error.value) == f"language 'xx' cannot be read; supported: {', '.join(SUPPORTED_LANGUAGES)}"


def test_a_regional_code_is_read_as_its_language() -> None:
    text = "Le président kényan, William Ruto, se rendra à Séoul."
    assert trips(read(text, "fr-CA")) == trips(read(text, "fr"))


def test_relative_dates_count_from_publication() -> None:
    text = "Le président kényan, William Ruto, se rendra mardi à Séoul."
    friday = read(text, "fr", published=date(2026, 2, 27))
    assert trips(friday)[0][2] == [("Seoul", "KR", "2026-03-03", None)]


def test_extraction_imports_nothing_of_django() -> None:
    code = (
        "import sys; from datetime import date; from itineraries.extraction import extract; "
        "extract('Il se rendra à Rome.', published=date(2026, 2, 24), language='fr'); "
        "print([m for m in sys.modules if m.split('.')[0] == 'django'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout.strip() == "[]"


def test_garbage_is_collected_again_after_a_reading() -> None:
    read("Le président kényan, William Ruto, se rendra mardi à Séoul.", "fr")
    with pytest.raises(UnsupportedLanguage):
        extract("Tekst", published=TUESDAY, language="xx")
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        read("Le président kényan, William Ruto, se rendra mardi à Séoul.", "fr")
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_the_steps_are_explicit() -> None:
    assert VERSION
    assert len({step.__name__ for step in STEPS}) == len(STEPS)


@pytest.mark.parametrize(
    ("text", "travels"),
    [
        (
            "Le président italien Bruno Salas a déroulé le tapis rouge au président grec Kostas Tas.",
            True,
        ),
        ("24 février : Lima. Au programme : Oslo et Riga. Le président italien Sergio Mattarella.", True),
        ("Le chanteur Jean Morel est arrivé lundi à Lima.", False),
        ("Le président italien Sergio Mattarella a parlé.", False),
    ],
)
def test_nothing_is_looked_for_where_nobody_can_travel(text: str, travels: bool) -> None:
    doc = read_document(text, published=date(2026, 2, 24), language="fr")
    assert nobody_travels(doc) is not travels
    assert bool(doc.predicates) <= travels
