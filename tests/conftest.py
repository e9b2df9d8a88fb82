"""What every test may ask for. Tests under tests/browser are marked by where they stand."""

import os
from pathlib import Path

import pytest
from django.core.cache import cache
from pytest_django import Settings

TESTS = Path(__file__).resolve().parent
SHARED = TESTS.parent.parent / "shared"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if (TESTS / "browser") in item.path.parents:
            item.add_marker(pytest.mark.browser)


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("postgres"):
        from django.db import connection

        if connection.vendor != "postgresql":
            pytest.skip("says something on PostgreSQL only: set DATABASE_URL, or run make test")


@pytest.fixture(autouse=True)
def _quick_and_quiet(settings: Settings) -> None:
    """Cheap passwords, logins that need no request and never pause, and no request counted from another test.

    Tests of the pause itself turn AXES_ENABLED on again.
    """
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.AXES_ENABLED = False
    cache.clear()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder beside the project with articles and data sets that are not ours to ship."""
    if not SHARED.is_dir():
        pytest.skip(f"{SHARED} is not there: it holds articles and data sets that the project may not ship")
    return SHARED


@pytest.fixture(scope="session")
def ci() -> bool:
    """Whether a lack of a browser or a database must fail instead of skip."""
    return os.environ.get("CI", "").lower() in {"1", "true", "yes"}
