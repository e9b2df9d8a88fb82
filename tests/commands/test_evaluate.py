"""`evaluate`: the scoreboard, its baseline, and what it says of a set it cannot use."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from itineraries.extraction import VERSION
from tests.commands.conftest import ANNOUNCED

TRIP = {
    "travellers": ["Catherine Colonna"],
    "status": "announced",
    "stops": [
        {"order": 1, "city": "Astana", "country": "KZ", "arrive": "2023-02-28", "depart": None},
        {"order": 2, "city": "Tashkent", "country": "UZ", "arrive": None, "depart": None},
    ],
    "events": [],
}


@pytest.fixture
def gold_set(tmp_path: Path) -> Any:
    """Makes a set of one article whose gold has the trips given."""

    def make(*trips: dict[str, Any]) -> Path:
        for name in ("articles", "gold"):
            (tmp_path / "set" / name).mkdir(parents=True, exist_ok=True)
        article = {"id": "a", "language": "fr", "published": "2023-02-23", "title": "", "text": ANNOUNCED}
        gold = {"id": "a", "language": "fr", "trips": trips, "officials": [{"name": "Catherine Colonna"}]}
        (tmp_path / "set" / "articles" / "a.json").write_text(json.dumps(article), encoding="utf-8")
        (tmp_path / "set" / "gold" / "a.json").write_text(json.dumps(gold), encoding="utf-8")
        return tmp_path / "set"

    return make


def evaluate(*arguments: Any) -> int:
    try:
        call_command("evaluate", *map(str, arguments))
    except SystemExit as done:
        return int(done.code or 0)
    return 0


def test_a_right_reading_scores_one(gold_set: Any, capsys: Any) -> None:
    assert evaluate(gold_set(TRIP)) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "a slot F1 1.00 missed {} false alarms {}"
    assert lines[1].split() == ["slot", "P", "R", "F1", "gold", "|", "F1", "fr"]
    assert lines[2].split() == ["trip", "1.000", "1.000", "1.000", "1", "|", "1.000"]
    assert lines[-2] == "slot F1 fr: 1.000 (P 1.000, R 1.000)"
    assert lines[-1].startswith("slot F1: 1.000 over 1 articles, rules ")


def test_what_the_reading_misses_lowers_it_and_fails_the_baseline(
    gold_set: Any, tmp_path: Path, capsys: Any
) -> None:
    baseline = tmp_path / "baseline.json"
    assert evaluate(gold_set(TRIP), "--write-baseline", baseline) == 0
    assert json.loads(baseline.read_text())["slot_f1"] == {"fr": 1.0}
    assert evaluate(gold_set(TRIP), "--baseline", baseline) == 0
    missed = {**TRIP, "travellers": ["Somebody Else"]}
    assert evaluate(gold_set(TRIP, missed), "--baseline", baseline, "--per-article") == 1
    captured = capsys.readouterr()
    assert f"slot F1 of fr is 0.667, below the 1.000 of {baseline}" in captured.err
    assert "a slot F1 0.67 missed {'trip': 1" in captured.out


def test_the_table_stands_between_its_marks(gold_set: Any, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("Before\n<!-- scoreboard -->\nold\n<!-- end of scoreboard -->\nAfter\n")
    assert evaluate(gold_set(TRIP), "--write-table", page) == 0
    lines = page.read_text().splitlines()
    assert lines[:3] == ["Before", "<!-- scoreboard -->", "| slot F1 | all | fr |"]
    assert "| city | 1.00 | 1.00 |" in lines
    assert lines[-3:] == ["| **together** | **1.000** | **1.000** |", "<!-- end of scoreboard -->", "After"]
    page.write_text("no marks")
    with pytest.raises(CommandError, match="needs the marks"):
        evaluate(gold_set(TRIP), "--write-table", page)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        pytest.param(lambda s: (s / "gold" / "a.json").unlink(), "holds no gold record", id="empty"),
        pytest.param(lambda s: (s / "gold" / "a.json").write_text("{"), "not JSON", id="broken"),
        pytest.param(
            lambda s: (s / "gold" / "a.json").write_text("[]"), "a gold record is an object", id="shape"
        ),
        pytest.param(lambda s: (s / "articles").rename(s / "texts"), "no articles there", id="articles"),
    ],
)
def test_an_unusable_set_is_named(gold_set: Any, change: Any, message: str) -> None:
    folder = gold_set(TRIP)
    change(folder)
    with pytest.raises(CommandError, match=message):
        evaluate(folder)


def test_a_missing_set_and_a_missing_baseline_are_named(gold_set: Any, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="no such file or folder"):
        evaluate(tmp_path / "nowhere")
    with pytest.raises(CommandError, match="no baseline"):
        evaluate(gold_set(TRIP), "--baseline", tmp_path / "none.json")
    with pytest.raises(CommandError, match="no gold record is in language “ru”"):
        evaluate(gold_set(TRIP), "--language", "ru")


def test_the_calibration_and_its_reliability_are_written(gold_set: Any, tmp_path: Path, capsys: Any) -> None:
    kept, page = tmp_path / "calibration.json", tmp_path / "page.md"
    page.write_text("<!-- reliability -->\n<!-- end of reliability -->\n")
    assert evaluate(gold_set(TRIP), "--reliability", "--write-calibration", kept, "--write-table", page) == 0
    calibration = json.loads(kept.read_text())
    assert calibration["facts"]["stop.arrive"] == {"date:weekday": [1, 1]}
    assert calibration["trips"][""] > 0
    # One article alone is rated by a calibration fitted to none.
    assert page.read_text().splitlines()[1:4] == [
        "| | confidence | count | mean confidence | right |",
        "|---|---|---|---|---|",
        "| trips | 0.00–0.50 | 1 | 0.50 | 1.00 |",
    ]
    assert "confidence of facts: Brier " in capsys.readouterr().out


def test_the_weights_of_what_is_likely_are_written(gold_set: Any, tmp_path: Path) -> None:
    kept = tmp_path / "likelihood.json"
    assert evaluate(gold_set(TRIP), "--write-likelihood", kept) == 0
    assert json.loads(kept.read_text())["version"] == VERSION
    assert set(json.loads(kept.read_text())["weights"]) == {"journeys", "days"}


def test_gold_without_its_articles_looks_where_it_is_told_to(
    gold_set: Any, tmp_path: Path, capsys: Any
) -> None:
    folder = gold_set(TRIP)
    lone = tmp_path / "lone.ndjson"
    lone.write_text((folder / "gold" / "a.json").read_text() + "\n")
    assert evaluate(lone, "--articles", folder / "articles") == 0
    assert "slot F1: 1.000 over 1 articles" in capsys.readouterr().out
    with pytest.raises(CommandError, match="no articles there; name their folder with --articles"):
        evaluate(lone)
    with pytest.raises(CommandError, match="nowhere: no such file or folder"):
        evaluate(lone, "--articles", tmp_path / "nowhere")


def test_the_table_goes_between_the_marks_that_are_named(gold_set: Any, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "<!-- scoreboard -->\n<!-- end of scoreboard -->\n<!-- unseen -->\n<!-- end of unseen -->\n"
    )
    assert evaluate(gold_set(TRIP), "--write-table", page, "--marks", "unseen") == 0
    assert page.read_text().splitlines()[:4] == [
        "<!-- scoreboard -->",
        "<!-- end of scoreboard -->",
        "<!-- unseen -->",
        "| slot F1 | all | fr |",
    ]


def test_several_sets_are_scored_together_but_not_one_twice(
    gold_set: Any, tmp_path: Path, capsys: Any
) -> None:
    folder = gold_set(TRIP)
    for part in ("articles", "gold"):
        (tmp_path / "more" / part).mkdir(parents=True)
        record = json.loads((folder / part / "a.json").read_text())
        (tmp_path / "more" / part / "b.json").write_text(json.dumps({**record, "id": "b"}))
    assert evaluate(folder, tmp_path / "more") == 0
    assert "over 2 articles" in capsys.readouterr().out
    with pytest.raises(CommandError, match="the id “a” is in another set as well"):
        evaluate(folder, folder)
