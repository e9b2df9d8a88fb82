"""docs/languages.md against the software: its pack runs, its fields exist, what a language needs is on it."""

from __future__ import annotations

import re
import sys
from dataclasses import MISSING, fields
from pathlib import Path
from types import ModuleType

import pytest

from itineraries.extraction import languages, pipeline
from itineraries.extraction.languages.dates import DateLexicon
from itineraries.extraction.languages.pack import LanguagePack
from itineraries.extraction.reckoning import RULES
from tests.extraction.reading import events, read, trips

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "languages.md").read_text("utf-8")
CODE = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


@pytest.fixture
def catalan(monkeypatch):
    """The pack of the page, as if it were one of ours."""
    for name, source in zip(("dates_ca", "ca"), CODE, strict=True):
        module = ModuleType(f"itineraries.extraction.languages.{name}")
        exec(source, module.__dict__)
        monkeypatch.setitem(sys.modules, module.__name__, module)
    for place in (languages, pipeline):
        monkeypatch.setattr(place, "SUPPORTED_LANGUAGES", (*languages.SUPPORTED_LANGUAGES, "ca"))


@pytest.mark.usefixtures("catalan")
def test_the_pack_of_the_page_reads() -> None:
    (told,) = re.findall(r"^> (.*)$", PAGE, re.MULTILINE)
    reading = read(told, "ca")
    assert trips(reading) == [
        (["Gabriel Boric"], "announced", [("Lisbon", "PT", "2026-02-26", None)]),
        (["José Jerí"], "announced", [("Lisbon", "PT", None, None)]),
    ]
    assert ("bilateral_meeting", ["José Jerí"], "PT", None) in events(reading)


@pytest.mark.usefixtures("catalan")
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("El president xilè, Gabriel Boric, no viatjarà a Lisboa.", []),
        (
            "El president xilè, Gabriel Boric, ha ajornat la visita a Lisboa.",
            [(["Gabriel Boric"], "postponed", [("Lisbon", "PT", None, None)])],
        ),
        ("El portaveu Jordi Puig viatjarà demà a Lisboa.", []),
        ("Llegiu també: El president xilè, Gabriel Boric, ha arribat a Lisboa.", []),
    ],
)
def test_the_pack_of_the_page_reads_more(text: str, told: list) -> None:
    assert trips(read(text, "ca")) == told


def test_the_fields_on_the_page_exist() -> None:
    section = PAGE.partition("## The pack, field by field")[2].partition("### When no field fits")[0]
    heads = [line.split(" | ")[0] for line in section.splitlines() if line.startswith("| `")]
    named = {name for head in heads for name in re.findall(r"`(\w+)`", head)}
    assert named - {f.name for f in fields(LanguagePack)} == set()
    needed = {f.name for f in fields(LanguagePack) if f.default is MISSING and f.default_factory is MISSING}
    assert needed - named == set()


def test_the_rules_of_dates_are_on_the_page() -> None:
    section = PAGE.partition("\n## Dates")[2].partition("\n## ")[0]
    named = set(re.findall(r"`(\w+)(?::-?\d+)?`", section))
    assert set(RULES) - named == set()
    slots = {f.name for f in fields(DateLexicon) if f.default is MISSING and f.default_factory is MISSING}
    assert slots - {*re.findall(r"(\w+)=", CODE[0])} == set()


def test_the_readme_names_every_language() -> None:
    readme = (Path(__file__).resolve().parents[2] / "README.md").read_text("utf-8")
    assert {code for code in languages.SUPPORTED_LANGUAGES if f"(`{code}`)" not in readme} == set()
