"""Every direct requirement is used, has its reason, and is pinned with hashes and nothing else."""

import ast
import re
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from django.conf import settings

PROJECT = Path(__file__).resolve().parent.parent
# Used without an import of ours; anything else that nothing imports has no business in requirements.in.
USED_OTHERWISE = {
    "gunicorn": "the application server, started from the command line (docs/settings.md)",
    "psycopg": "Django's PostgreSQL backend imports it",
    "whitenoise": "the middleware and the storage of production settings (tracker/settings.py)",
}


def direct(file: str) -> dict[str, str]:
    """name -> reason, of each line of a requirements*.in."""
    found = {}
    for line in (PROJECT / file).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith(("#", "-")):
            requirement, _, reason = line.partition("#")
            found[re.split(r"[\[<>=~!;\s]", requirement.strip())[0]] = reason.strip()
    return found


def plain(name: str) -> str:
    """A distribution's name in the form in which names are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def imports(*folders: str) -> set[str]:
    """The top names of everything the code in these folders imports."""
    tops: set[str] = set()
    for folder in folders:
        for file in (PROJECT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    tops |= {alias.name.partition(".")[0] for alias in node.names}
                elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                    tops.add(node.module.partition(".")[0])
    return tops


def distributions(tops: set[str]) -> set[str]:
    """The distributions that the modules come from; Python's own and ours come from none."""
    homes = packages_distributions()
    return {plain(home) for top in tops for home in homes.get(top, [])}


def test_every_requirement_is_used() -> None:
    named = {*settings.INSTALLED_APPS, *settings.MIDDLEWARE, *settings.AUTHENTICATION_BACKENDS}
    used = distributions(imports("tracker", "itineraries") | {name.partition(".")[0] for name in named})
    assert sorted({plain(name) for name in direct("requirements.in")} - used - set(USED_OTHERWISE)) == []


def test_everything_that_is_imported_is_a_requirement_of_its_own() -> None:
    """What only comes along with another package today may be gone with its next version."""
    required = {plain(name) for name in direct("requirements.in")}
    assert sorted(distributions(imports("tracker", "itineraries")) - required) == []


@pytest.mark.parametrize("file", ["requirements.in", "requirements-dev.in"])
def test_every_requirement_has_a_reason(file: str) -> None:
    assert [name for name, reason in direct(file).items() if not reason] == []


@pytest.mark.parametrize("file", ["requirements", "requirements-dev"])
def test_the_pins_hold_every_requirement_with_hashes_and_no_address(file: str) -> None:
    lines = (PROJECT / f"{file}.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith((" ", "#"))]
    assert [line for line in pins if not re.fullmatch(r"[a-z0-9.-]+==[\w.]+( ; [^\\]+)? \\", line)] == []
    pinned = {line.partition("=")[0] for line in pins}
    assert sorted({plain(name) for name in direct(f"{file}.in")} - pinned) == []
    hashes = [line for line in lines if line.startswith("    --hash=sha256:")]
    assert len(hashes) >= len(pins)
    assert [line for line in lines if "://" in line or "--index" in line or "--find-links" in line] == []
