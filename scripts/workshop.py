"""Keeps `.venv` at what the requirements files pin. Standard library only: it runs before any install."""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

PROJECT = Path(__file__).resolve().parent.parent
VENV = PROJECT / ".venv"
PYTHON = VENV / "bin" / "python"


def stop(message: str) -> NoReturn:
    """End with one line that says what to do, and exit status 1."""
    sys.exit(message)


def prepare(*requirements: str) -> None:
    """Make `.venv` where it is missing or broken, and install the named files where they have changed.

    A file is installed when the stamp beside it in `.venv` does not hold its digest, so that a second run
    asks the network nothing.
    """
    if not _usable():
        _create()
    changed = [name for name in requirements if _stamp(name) != _digest(name)]
    if not changed:
        return
    print(f"Installing {' and '.join(changed)} into .venv ...", flush=True)
    files = [part for name in requirements for part in ("-r", str(PROJECT / name))]
    pip = [str(PYTHON), "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--require-hashes"]
    if subprocess.run([*pip, *files], cwd=PROJECT, check=False).returncode != 0:
        stop("Installing failed, see above. Mend what it names (often the network), then run this again.")
    for name in requirements:
        _stamp_file(name).write_text(_digest(name), encoding="ascii")


def _usable() -> bool:
    check = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    try:
        return subprocess.run([PYTHON, "-c", check], capture_output=True, check=False).returncode == 0
    except OSError:  # not there, or a link to a Python that has been taken away
        return False


def _create() -> None:
    # Debian parts ensurepip, without which venv fails, from Python itself.
    if not all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        stop(
            f"{sys.executable} has no venv module: install it (Debian, Ubuntu: apt install {package}),"
            " or name another Python: make PYTHON=/path/to/python3.12 ..."
        )
    print(f"Making .venv with {sys.executable} ...", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    made = subprocess.run(
        [sys.executable, "-m", "venv", str(VENV)], capture_output=True, text=True, check=False
    )
    if made.returncode != 0:
        shutil.rmtree(VENV, ignore_errors=True)
        said = (made.stderr or made.stdout).strip().splitlines() or ["it said nothing"]
        stop(f"{sys.executable} could not make .venv: {said[-1]}")


def _stamp_file(name: str) -> Path:
    return VENV / f".{name}.sha256"


def _stamp(name: str) -> str:
    file = _stamp_file(name)
    return file.read_text(encoding="ascii") if file.is_file() else ""


def _digest(name: str) -> str:
    return hashlib.sha256((PROJECT / name).read_bytes()).hexdigest()


def run(*arguments: str, **variables: str) -> int:
    """Run one of .venv's programs, or `manage.py` with it, at the top of the project; its exit status."""
    program = VENV / "bin" / arguments[0]
    command = [str(PYTHON), *arguments] if arguments[0].endswith(".py") else [str(program), *arguments[1:]]
    return subprocess.run(command, cwd=PROJECT, env={**os.environ, **variables}, check=False).returncode


if __name__ == "__main__":
    prepare(*sys.argv[1:])
