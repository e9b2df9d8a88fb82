"""No language reads worse than it did: the development set against the baseline kept beside this test.

    python manage.py evaluate ../shared/eval/dev --write-baseline tests/extraction/baseline.json \
        --write-table README.md
    python manage.py evaluate tests/evaluation/{news,press,retold,wire}/{develop,kept} \
        --write-baseline tests/evaluation/baseline.json

The press articles of our own are always at hand; the development set is where ../shared is.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.core.management import call_command

BASELINE = Path(__file__).with_name("baseline.json")
PRESS = Path(__file__).resolve().parents[1] / "evaluation"
README = Path(__file__).resolve().parents[2] / "README.md"


def test_no_language_falls_below_its_baseline(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hold([shared / "eval" / "dev"], BASELINE, capsys)


def test_no_language_falls_below_its_baseline_on_the_press(capsys: pytest.CaptureFixture[str]) -> None:
    sets = [
        PRESS / kind / half for kind in ("news", "press", "retold", "wire") for half in ("develop", "kept")
    ]
    hold(sets, PRESS / "baseline.json", capsys)


def hold(sets: list[Path], baseline: Path, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        call_command("evaluate", *map(str, sets), "--baseline", str(baseline))
    except SystemExit:
        pytest.fail(capsys.readouterr().err)


def test_the_readme_shows_the_table_as_written(shared: Path, tmp_path: Path) -> None:
    page = tmp_path / "README.md"
    page.write_text(README.read_text("utf-8"), encoding="utf-8")
    call_command("evaluate", str(shared / "eval" / "dev"), "--write-table", str(page))
    scores = re.compile(r"^\| \*\*together\*\* .*$", re.MULTILINE)
    assert scores.findall(page.read_text("utf-8")) == scores.findall(README.read_text("utf-8"))
