"""What `make run` says where a machine lacks something: one line, what to do, and failure."""

import importlib.util
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

PROJECT = Path(__file__).resolve().parent.parent.parent
FIND = ["/bin/sh", str(PROJECT / "scripts" / "find-python")]


@pytest.fixture
def launch(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return _load("launch", monkeypatch)


@pytest.fixture
def workshop(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """scripts/workshop.py, working on a project of its own in tmp_path."""
    module = _load("workshop", monkeypatch)
    monkeypatch.setattr(module, "PROJECT", tmp_path)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "PYTHON", tmp_path / ".venv" / "bin" / "python")
    return module


def _load(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PROJECT / "scripts"))
    monkeypatch.delitem(sys.modules, name, raising=False)
    return importlib.import_module(name)


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that another program listens on."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


def fake_python(folder: Path, name: str, number: str, *, status: int) -> Path:
    """A program on a path of its own that answers as a Python of that version would."""
    program = folder / name
    program.write_text(f"#!/bin/sh\necho {number}\nexit {status}\n", encoding="ascii")
    program.chmod(0o755)
    return program


def find(path: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        FIND, env={"PATH": str(path), **variables}, capture_output=True, text=True, check=False
    )


def test_a_python_that_is_new_enough_is_found_behind_an_old_one(tmp_path: Path) -> None:
    fake_python(tmp_path, "python3", "3.9.2", status=1)
    newer = fake_python(tmp_path, "python3.12", "3.12.4", status=0)
    assert find(tmp_path).stdout == f"{newer}\n"


def test_the_python_that_is_named_is_taken(tmp_path: Path) -> None:
    fake_python(tmp_path, "python3", "3.13.0", status=0)
    mine = fake_python(tmp_path, "mypython", "3.11.9", status=0)
    assert find(tmp_path, PYTHON=str(mine)).stdout == f"{mine}\n"


def test_an_old_python_gets_one_line(tmp_path: Path) -> None:
    fake_python(tmp_path, "python3", "3.9.2", status=1)
    done = find(tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "This needs Python 3.11 or newer, python3 is 3.9.2: install one (Debian, Ubuntu: apt install python3 "
        "python3-venv), or name one: make PYTHON=/path/to/python3.12 ...\n"
    )


def test_a_named_python_that_is_not_there_gets_one_line(tmp_path: Path) -> None:
    fake_python(tmp_path, "python3", "3.13.0", status=0)
    done = find(tmp_path, PYTHON="python9")
    assert done.returncode == 1
    assert done.stderr.startswith("This needs Python 3.11 or newer, python9 is not there: ")
    assert done.stderr.count("\n") == 1


def test_a_busy_port_ends_make_run_with_one_line_before_anything_is_installed(taken: int) -> None:
    done = subprocess.run(
        ["make", "run", f"PORT={taken}", f"PYTHON={sys.executable}"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
        env={key: value for key, value in os.environ.items() if not key.startswith("MAKE")},
    )
    said, made = done.stderr.splitlines()
    assert said == (
        f"Port {taken} is in use: stop what uses it, or choose another: make run PORT="
        f"{taken + 1 if 1024 <= taken < 65535 else 8080}"
    )
    assert made.startswith("make: ***")
    assert done.stdout == ""


@pytest.mark.parametrize("asked", ["none", "0", "65536", "-1", "80 80"])
def test_a_port_that_is_none_is_named(
    launch: ModuleType, monkeypatch: pytest.MonkeyPatch, asked: str
) -> None:
    monkeypatch.setenv("PORT", asked)
    with pytest.raises(SystemExit) as ended:
        launch.port()
    assert ended.value.code == (
        f"PORT={asked} is no port: use a number from 1 to 65535, such as make run PORT=8080"
    )


def test_a_missing_venv_module_gets_one_line(workshop: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "ensurepip" else found(name)
    )
    with pytest.raises(SystemExit) as ended:
        workshop.prepare("requirements.txt")
    package = f"python3.{sys.version_info.minor}-venv"
    assert ended.value.code == (
        f"{sys.executable} has no venv module: install it (Debian, Ubuntu: apt install {package}), or name "
        "another Python: make PYTHON=/path/to/python3.12 ..."
    )


@pytest.fixture
def calls(workshop: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The installs that `prepare` asks for, in a .venv that is there."""
    (workshop.VENV).mkdir()
    asked: list[list[str]] = []

    def record(command: list[object], **options: object) -> subprocess.CompletedProcess[str]:
        if "install" in command:
            asked.append([str(part) for part in command])
        return subprocess.CompletedProcess(command, 0)  # type: ignore[arg-type]

    monkeypatch.setattr(workshop.subprocess, "run", record)
    return asked


def test_requirements_are_installed_again_only_when_they_changed(
    workshop: ModuleType, tmp_path: Path, calls: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "requirements.txt"
    file.write_text("one==1\n", encoding="ascii")
    workshop.prepare("requirements.txt")
    workshop.prepare("requirements.txt")
    assert len(calls) == 1
    assert {"--require-hashes", str(file)} <= set(calls[0])
    file.write_text("one==2\n", encoding="ascii")
    workshop.prepare("requirements.txt")
    assert len(calls) == 2
