"""How `make test` tells what it ran: every check by name, and a lack skips it or, in CI, fails it."""

import importlib
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

PROJECT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def check(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """scripts/check.py with three checks that run nothing: one passes, one fails, one lacks what it needs."""
    monkeypatch.syspath_prepend(str(PROJECT / "scripts"))
    monkeypatch.delitem(sys.modules, "check", raising=False)
    module = importlib.import_module("check")
    monkeypatch.setattr(module, "prepare", lambda *files: None)
    monkeypatch.setattr(module, "run", lambda program, *rest, **variables: int(program == "false"))
    monkeypatch.setattr(module, "CI", False)
    monkeypatch.setattr(
        module,
        "CHECKS",
        [
            module.Check("good", ("true",)),
            module.Check("bad", ("false",)),
            module.Check("far", ("true",), lacks=lambda: "no moon in reach"),
        ],
    )
    return module


def summary(capsys: pytest.CaptureFixture[str]) -> list[list[str]]:
    """The words of the closing lines, but for the seconds."""
    closing = capsys.readouterr().out.rsplit("\n\n", 1)[1]
    return [re.sub(r" +[0-9]+\.[0-9] s", "", line).split() for line in closing.splitlines()]


def test_a_lack_skips_the_check_by_name(check: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert check.main(["good", "far"]) == 0
    assert summary(capsys) == [
        ["good", "passed"],
        ["far", "skipped", "no", "moon", "in", "reach"],
        ["checks:", "1", "passed,", "0", "failed,", "1", "skipped"],
    ]


def test_a_lack_fails_the_check_in_ci(
    check: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check, "CI", True)
    assert check.main(["far"]) == 1
    assert summary(capsys)[0] == ["far", "failed", "no", "moon", "in", "reach"]


def test_one_failure_fails_the_whole_and_hides_no_other_check(
    check: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check.main([]) == 1
    assert [line[:2] for line in summary(capsys)] == [
        ["good", "passed"],
        ["bad", "failed"],
        ["far", "skipped"],
        ["checks:", "1"],
    ]


def test_a_name_that_is_no_check_is_wrong_usage(
    check: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check.main(["god"]) == 2
    assert capsys.readouterr().err == "No check is called god. There are: good, bad, far.\n"
