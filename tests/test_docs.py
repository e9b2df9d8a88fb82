"""README.md and docs/*.md against the software: what there is is described, and what is described exists."""

import importlib
import re
from functools import cache
from pathlib import Path

import pytest
from django.core.management import get_commands, load_command_class
from django.core.management.base import BaseCommand

from itineraries.extraction.pipeline import STEPS
from tracker.env import Environment, Variable

PROJECT = Path(__file__).resolve().parent.parent
COMMANDS = sorted(name for name, app in get_commands().items() if app == "itineraries")


@cache
def pages() -> dict[str, str]:
    """The documentation: path -> text."""
    files = [PROJECT / "README.md", *sorted((PROJECT / "docs").glob("**/*.md"))]
    return {
        file.relative_to(PROJECT).as_posix(): file.read_text(encoding="utf-8")
        for file in files
        if file.is_file()
    }


def text() -> str:
    """All of the documentation."""
    return "\n".join(pages().values())


def test_there_is_a_readme() -> None:
    assert "README.md" in pages()


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_described(name: str) -> None:
    shown = re.search(rf"(?:manage\.py |`|^## ){name}\b", text(), re.MULTILINE)
    assert shown, f"neither README.md nor docs/ shows `{name}`"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_of_a_command_is_described(name: str) -> None:
    common = options(BaseCommand())
    own = options(load_command_class("itineraries", name)) - common
    assert sorted(option for option in own if option not in text()) == []


def options(command: BaseCommand) -> set[str]:
    """The long options of a command."""
    actions = command.create_parser("manage.py", "command")._actions
    return {option for action in actions for option in action.option_strings if option.startswith("--")}


def test_every_step_of_the_reading_has_its_row_in_order() -> None:
    rows = re.findall(r"^\| (\w+) \| ([\w/]+)\.py \|", pages()["docs/extraction.md"], flags=re.MULTILINE)
    package = "itineraries.extraction."
    steps = [(step.__name__, step.__module__.removeprefix(package).replace(".", "/")) for step in STEPS]
    assert rows == steps


def test_every_folder_of_the_steps_has_its_row() -> None:
    steps = PROJECT / "itineraries" / "extraction" / "steps"
    page = pages()["docs/extraction.md"]
    folders = {path.parent.name for path in steps.glob("*/[a-z]*.py")}
    assert not list(steps.glob("[a-z]*.py"))
    assert sorted(folder for folder in folders if f"\n| {folder} | " not in page) == []


def test_every_command_that_is_shown_exists() -> None:
    shown = set(re.findall(r"manage\.py ([a-z][a-z_]*)", text()))
    assert sorted(shown - set(get_commands())) == []


@pytest.mark.parametrize("variable", Environment.variables(), ids=lambda variable: variable.name)
def test_every_setting_has_its_row(variable: Variable) -> None:
    default = f"`{variable.default}`" if variable.default else ""
    row = f"| `{variable.name}` | {variable.kind} | {default} | {variable.help} |"
    assert row in pages()["docs/settings.md"].splitlines(), f"docs/settings.md lacks this row:\n{row}"


def test_every_setting_that_has_a_row_exists() -> None:
    rows = re.findall(r"^\| `([A-Z_]+)` \|", pages()["docs/settings.md"], flags=re.MULTILINE)
    assert sorted(rows) == sorted(variable.name for variable in Environment.variables())


def test_every_api_endpoint_is_described() -> None:
    generators = importlib.import_module("drf_spectacular.generators")
    paths = generators.SchemaGenerator().get_schema(request=None, public=True)["paths"]
    missing = [path for path in paths if path not in text()]
    assert not missing, "neither README.md nor docs/ shows:\n" + "\n".join(missing)


def test_every_make_target_that_is_shown_exists() -> None:
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, flags=re.MULTILINE))
    fenced = "\n".join(re.findall(r"^```.*?^```", text(), flags=re.MULTILINE | re.DOTALL))
    shown = re.findall(r"`make ([a-z]+)", text()) + re.findall(
        r"^(?:\$ )?make ([a-z]+)", fenced, re.MULTILINE
    )
    assert sorted(set(shown) - targets) == []


def links() -> list[tuple[str, str]]:
    """(page, target) of every link and picture that points into the project."""
    found = []
    for page, content in pages().items():
        for target in re.findall(r"\]\(([^)\s]+)\)|(?:src|srcset|href)=\"([^\"]+)\"", content):
            address = "".join(target)
            if not re.match(r"[a-z]+:|#", address):
                found.append((page, address.partition("#")[0]))
    return found


def test_every_link_leads_somewhere() -> None:
    dead = [f"{page}: {to}" for page, to in links() if not (PROJECT / page).parent.joinpath(to).exists()]
    assert not dead, "\n".join(dead)
