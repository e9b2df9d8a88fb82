"""`extract`: prints records in the form of evaluation and leaves the database alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from tests.commands.conftest import ANNOUNCED


def extract(*paths: Path, **options: Any) -> int:
    try:
        call_command("extract", *map(str, paths), **options)
    except SystemExit as done:
        return int(done.code or 0)
    return 0


def test_a_record_a_line_with_evidence_and_without_a_database(story: Any, capsys: Any) -> None:
    # No database mark: a query would fail this test.
    assert extract(story("one.json", id="a1"), story("two.json")) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert (first["id"], second["id"], first["language"], first["published"]) == (
        "a1",
        "two",
        "fr",
        "2023-02-23",
    )
    (trip,) = first["trips"]
    assert [person["name"] for person in trip["travellers"]] == ["Catherine Colonna"]
    assert [(s["order"], s["country"], s["city"], s["arrive"]) for s in trip["stops"]] == [
        (1, "KZ", "Astana", "2023-02-28"),
        (2, "UZ", "Tashkent", None),
    ]
    parts = [trip, *trip["travellers"], *trip["stops"], *trip["events"], *first["officials"]]
    spans = [evidence for part in parts for evidence in part["evidence"]]
    assert len(spans) >= 8
    assert all(ANNOUNCED[e["start"] : e["end"]] == e["quote"] for e in spans)


@pytest.mark.parametrize("language", ["xx", ""])
def test_bad_articles_get_a_line_and_status_one(story: Any, capsys: Any, language: str) -> None:
    assert extract(story("bad.json", language=language), story("good.json")) == 1
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 1
    assert "bad.json: " in captured.err
    assert "language" in captured.err


def test_explain_tells_the_reading_step_by_step(story: Any, capsys: Any) -> None:
    assert extract(story("bad.json", language="xx"), story("one.json", id="a1"), explain=True) == 1
    captured = capsys.readouterr()
    out = captured.out.splitlines()
    assert out[0].startswith("a1: ")
    assert out[1].startswith("1. leave_out_markup: ")
    assert any(line.startswith("2. find_noise: ") for line in out)
    assert any(line.startswith("   trip 1: Catherine Colonna (") for line in out)
    assert "bad.json: " in captured.err
