"""The layering of the app: imports point down only, and modules stay of a size that can be read.

`violations` is a function over a folder, so that the tests below can plant each kind of violation in a
tree of their own and see it found.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
APP = "itineraries"

BASE = {"enums", "dates", "names"}
ENTRY_POINTS = {"management", "admin", "api", "views"}
# What each part may import of the others. Its own modules it may always import.
MAY_IMPORT: dict[str, set[str]] = {
    **dict.fromkeys(BASE, BASE),
    "extraction": {"dates", "names"},
    "models": BASE,
    "exchange": BASE | {"models"},
    "queries": BASE | {"models"},
    "services": BASE | {"models", "queries", "exchange", "extraction"},
    "admin": BASE | {"models", "queries", "services"},
    "api": BASE | {"models", "queries", "services"},
    "views": BASE | {"models", "queries", "services"},
    "management": BASE | {"models", "queries", "services", "exchange", "extraction"},
    "migrations": BASE | {"models"},
    "apps": set(),
}
FRAMEWORKS = {"django", "rest_framework", "simple_history", "import_export", "celery"}
# Names that tell nobody what is inside.
VAGUE = {"utils", "util", "helpers", "helper", "misc", "common", "managers"}
LIMIT = 500
DATA = ("extraction/languages/", "extraction/gazetteer_data/", "migrations/")


def violations(root: Path) -> list[str]:
    """Every broken rule of the app in `root/itineraries`, as "path:line: what is wrong"."""
    found: list[str] = []
    for file in sorted((root / APP).rglob("*.py")):
        path = file.relative_to(root).as_posix()
        part = _part(path)
        if part and part not in MAY_IMPORT:
            found.append(f"{path}:1: {part} is no part of the app; the parts are {', '.join(MAY_IMPORT)}")
            continue
        if VAGUE & {*file.with_suffix("").relative_to(root).parts}:
            found.append(f"{path}:1: the name does not say what is inside")
        tree = ast.parse(file.read_text(encoding="utf-8"), filename=path)
        for line, target in _imports(tree, _package(path)):
            reason = _objection(part, target)
            if reason:
                found.append(f"{path}:{line}: {reason}")
    return found


def _part(path: str) -> str:
    """The part a file belongs to: "models" for itineraries/models/trip.py, "" for itineraries/__init__.py."""
    part = path.split("/")[1].removesuffix(".py")
    return "" if part == "__init__" else part


def _package(path: str) -> list[str]:
    """The package that relative imports in the file start from."""
    return path.split("/")[:-1]


def _imports(tree: ast.AST, package: list[str]) -> Iterator[tuple[int, str]]:
    """(line, dotted name) of each import, wherever it stands; a name taken from a package counts with it."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, alias.name) for alias in names)
            case ast.ImportFrom(module=module, names=names, level=level):
                start = package[: len(package) - level + 1] if level else []
                origin = ".".join([*start, *([module] if module else [])])
                yield from ((node.lineno, f"{origin}.{alias.name}") for alias in names)
            case ast.Call(
                func=ast.Name(id=name) | ast.Attribute(attr=name), args=[ast.Constant(value=str(target)), *_]
            ):
                if name in {"import_module", "__import__", "import_string"}:
                    yield node.lineno, target


def _objection(part: str, target: str) -> str:
    """Why `part` may not import `target`, or nothing."""
    top, *rest = target.split(".")
    if part == "extraction" and top in FRAMEWORKS:
        return f"extraction is free of frameworks, and imports {target}"
    if top == "tracker":
        return f"the app knows nothing of the project around it, and imports {target}"
    if top in {"tests", "scripts"}:
        return f"the app imports {target}"
    if top != APP or not rest or rest[0] == part:
        return ""
    other = rest[0]
    if other not in MAY_IMPORT:
        return f"imports {target}, and {other} is no part of the app"
    if other not in MAY_IMPORT.get(part, set()):
        if {part, other} <= ENTRY_POINTS:
            return f"entry points never import each other: {part} imports {target}"
        return f"{part or APP} may not import {other}: {target}"
    if other == "models" and len(rest) > 2 and part != "migrations":
        return f"the package itineraries.models is its only public import, and {part} imports {target}"
    return ""


def test_the_app_keeps_its_layers() -> None:
    found = violations(PROJECT)
    assert not found, "\n".join(found)


PLANTED = {
    "models_import_queries": ("models/trip.py", "from itineraries.queries import timeline"),
    "models_import_services": ("models/trip.py", "import itineraries.services.accept"),
    "models_import_extraction": ("models/proposal.py", "from itineraries.extraction.drafts import Reading"),
    "enums_import_models": ("enums.py", "from itineraries.models import Trip"),
    "queries_import_services": ("queries/timeline.py", "from itineraries.services import accept"),
    "queries_import_extraction": ("queries/timeline.py", "from itineraries.extraction import extract"),
    "queries_import_exchange": ("queries/timeline.py", "from itineraries.exchange import atom"),
    "services_import_api": ("services/accept.py", "from itineraries.api.trip import TripSerializer"),
    "services_import_admin": ("services/accept.py", "import itineraries.admin"),
    "exchange_imports_services": ("exchange/atom.py", "from itineraries.services import accept"),
    "api_imports_extraction": ("api/article.py", "from itineraries.extraction import extract"),
    "api_imports_exchange": ("api/trip.py", "from itineraries.exchange.icalendar import calendar"),
    "api_imports_views": ("api/trip.py", "from itineraries.views.trip import trip_page"),
    "views_import_api": ("views/trip.py", "from itineraries.api.trip import TripSerializer"),
    "views_import_admin": ("views/trip.py", "from itineraries import admin"),
    "admin_imports_extraction": ("admin/article.py", "import itineraries.extraction.pipeline as pipeline"),
    "admin_imports_a_command": ("admin/article.py", "from itineraries.management.commands import ingest"),
    "command_imports_views": ("management/commands/seed.py", "from itineraries.views import urls"),
    "extraction_imports_django": (
        "extraction/steps/where/places.py",
        "from django.utils.text import slugify",
    ),
    "extraction_imports_models": ("extraction/steps/where/places.py", "from itineraries.models import Place"),
    "extraction_imports_enums": ("extraction/drafts.py", "from itineraries.enums import TripStatus"),
    "app_imports_project": ("services/accept.py", "from tracker.settings import DEBUG"),
    "app_imports_tests": ("services/accept.py", "from tests.factories import TripFactory"),
    "past_the_models_package": ("queries/timeline.py", "from itineraries.models.trip import Trip"),
    "relative_import": ("models/trip.py", "from ..queries import timeline"),
    "relative_import_of_a_package": ("models/trip.py", "from .. import queries"),
    "relative_import_from_an_init": ("models/__init__.py", "from ..services import accept"),
    "import_in_a_function": ("models/trip.py", "def name():\n    from itineraries.services import accept"),
    "import_for_types_alone": (
        "models/trip.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from itineraries.services import accept",
    ),
    "import_by_name": (
        "models/trip.py",
        "import importlib\nimportlib.import_module('itineraries.services.accept')",
    ),
    "unknown_part": ("plumbing.py", "x = 1"),
    "import_of_an_unknown_part": ("services/accept.py", "from itineraries.plumbing import x"),
    "vague_name": ("services/helpers.py", "x = 1"),
    "code_in_the_apps_init": ("__init__.py", "from itineraries.models import Trip"),
}


@pytest.mark.parametrize(("path", "code"), PLANTED.values(), ids=PLANTED)
def test_a_planted_violation_is_found(tmp_path: Path, path: str, code: str) -> None:
    file = tmp_path / APP / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(code, encoding="utf-8")
    found = violations(tmp_path)
    assert len(found) == 1
    assert found[0].startswith(f"{APP}/{path}:")


ALLOWED = {
    "downwards": (
        "services/accept.py",
        "from itineraries.queries.timeline import trips\nfrom itineraries.models import Trip",
    ),
    "services_to_extraction": ("services/propose.py", "from itineraries.extraction.pipeline import read"),
    "commands_to_extraction": (
        "management/commands/extract.py",
        "from itineraries.extraction import extract",
    ),
    "commands_to_exchange": ("management/commands/export.py", "from itineraries.exchange import atom"),
    "own_modules": (
        "models/trip.py",
        "from itineraries.models.place import Place\nfrom .place import Country",
    ),
    "relative_downwards": ("api/trip.py", "from ..queries import timeline"),
    "dates_in_extraction": ("extraction/steps/when/dates.py", "from itineraries.dates import bounds"),
    "django_elsewhere": ("models/trip.py", "from django.db import models"),
    "text_that_looks_like_an_import": ("models/trip.py", 'print("from itineraries.services import accept")'),
}


@pytest.mark.parametrize(("path", "code"), ALLOWED.values(), ids=ALLOWED)
def test_an_import_that_points_down_is_no_violation(tmp_path: Path, path: str, code: str) -> None:
    file = tmp_path / APP / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(code, encoding="utf-8")
    assert violations(tmp_path) == []


def test_extraction_runs_without_django() -> None:
    """Reading an article end to end leaves no framework loaded, not even through another package."""
    program = f"""
import datetime, pkgutil, importlib, sys
import itineraries.extraction as extraction
for module in pkgutil.walk_packages(extraction.__path__, "itineraries.extraction."):
    importlib.import_module(module.name)
extraction.extract("Le ministre est à Paris mardi.", published=datetime.date(2023, 2, 23), language="fr")
print(sorted({FRAMEWORKS!r} & set(sys.modules)))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("[]\n", "")


def _modules() -> list[Path]:
    folders = [PROJECT / APP, PROJECT / "tracker", PROJECT / "scripts"]
    return [
        file for folder in folders for file in sorted(folder.rglob("*.py")) if "migrations" not in file.parts
    ]


def test_no_module_is_longer_than_the_limit() -> None:
    """Data and migrations excepted. Well before the limit, ask what the module does besides its one job."""
    long = {
        name: lines
        for file in _modules()
        if not (name := file.relative_to(PROJECT).as_posix()).startswith(
            tuple(f"{APP}/{folder}" for folder in DATA)
        )
        and (lines := len(file.read_text(encoding="utf-8").splitlines())) > LIMIT
    }
    assert long == {}


def test_every_module_says_what_it_is_for() -> None:
    silent = []
    for file in _modules():
        tree = ast.parse(file.read_text(encoding="utf-8"))
        if tree.body and not ast.get_docstring(tree):
            silent.append(file.relative_to(PROJECT).as_posix())
    assert silent == []
