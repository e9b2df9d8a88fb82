"""`make test`: every check of the project, each named with its outcome at the end. Standard library only.

    python scripts/check.py [CHECK...]

What a machine lacks (PostgreSQL, Chromium) skips its check by name; with CI=true it fails it instead.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from workshop import PYTHON, prepare, run

CI = os.environ.get("CI", "").lower() in {"1", "true", "yes"}
POSTGRESQL = os.environ.get("TEST_DATABASE_URL") or "postgres://postgres@127.0.0.1:5432/test"
WORKERS = str(min(os.cpu_count() or 1, 4))
# Nobody's own .env decides what the checks see.
PLAIN = {"ENV_FILE": os.devnull, "DEBUG": "true", "DATABASE_URL": "sqlite:///:memory:"}


@dataclass(frozen=True)
class Check:
    """One check: a program of .venv with its arguments, and what it needs, as a function naming the lack."""

    name: str
    command: tuple[str, ...]
    database: str = PLAIN["DATABASE_URL"]
    lacks: Callable[[], str] = lambda: ""


def no_postgresql() -> str:
    """Why PostgreSQL cannot be used, or nothing."""
    probe = "import psycopg, sys; psycopg.connect(sys.argv[1], connect_timeout=5).close()"
    answered = (
        subprocess.run([PYTHON, "-c", probe, POSTGRESQL], capture_output=True, check=False).returncode == 0
    )
    return (
        ""
        if answered
        else "no PostgreSQL answers at TEST_DATABASE_URL (default postgres@127.0.0.1:5432/test)"
    )


def no_chromium() -> str:
    """Why Chromium cannot be used, or nothing; in CI, as root on Debian, it is installed first."""
    if not shutil.which("chromium") and CI and os.geteuid() == 0 and shutil.which("apt-get"):
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["update", "-qq"], ["install", "-qq", "-y", "--no-install-recommends", "chromium"]):
            subprocess.run(["apt-get", *command], env=quiet, check=False)
    return "" if shutil.which("chromium") else "no chromium on the path (Debian: apt install chromium)"


PYTEST = ("pytest", "-q", "--ignore=tests/benchmarks")
CHECKS = [
    Check("lint", ("ruff", "check", "--quiet", ".")),
    Check("format", ("ruff", "format", "--check", "--quiet", ".")),
    Check("types", ("mypy", "--no-error-summary")),
    Check("migrations", ("manage.py", "makemigrations", "--check", "--dry-run")),
    Check("sqlite", (*PYTEST, "-m", "not browser and not postgres", "-n", WORKERS)),
    Check(
        "postgresql",
        # Extraction knows nothing of databases, so it has said all it can on SQLite.
        (*PYTEST, "-m", "not browser", "--ignore=tests/extraction", "-n", WORKERS),
        database=POSTGRESQL,
        lacks=no_postgresql,
    ),
    Check("browser", (*PYTEST, "-m", "browser"), lacks=no_chromium),
]


def outcome(check: Check) -> str:
    """Run one check: passed, failed, or skipped, with the reason."""
    print(f"\n== {check.name}: {' '.join(check.command)}", flush=True)
    lack = check.lacks()
    if lack:
        print(lack, flush=True)
        return f"failed   {lack}" if CI else f"skipped  {lack}"
    status = run(*check.command, **{**PLAIN, "DATABASE_URL": check.database})
    return "passed" if status == 0 else f"failed   exit status {status}"


def main(asked: list[str]) -> int:
    """Run the checks that are asked for, or all; 0 when none failed, 2 for a name that is none."""
    unknown = set(asked) - {check.name for check in CHECKS}
    if unknown:
        known = ", ".join(check.name for check in CHECKS)
        print(f"No check is called {', '.join(sorted(unknown))}. There are: {known}.", file=sys.stderr)
        return 2
    prepare("requirements.txt", "requirements-dev.txt")
    outcomes: dict[str, str] = {}
    print_after: list[str] = []
    for check in CHECKS:
        if asked and check.name not in asked:
            continue
        started = time.monotonic()
        outcomes[check.name] = outcome(check)
        print_after.append(f"{check.name:<11} {time.monotonic() - started:6.1f} s  {outcomes[check.name]}")
    print("\n" + "\n".join(print_after))
    counts = {
        word: sum(said.startswith(word) for said in outcomes.values())
        for word in ("passed", "failed", "skipped")
    }
    print("checks: " + ", ".join(f"{count} {word}" for word, count in counts.items()), flush=True)
    return 1 if counts["failed"] else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit("Stopped.")
