"""What the environment may say, what is refused and how, and that production settings hold."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tracker.env import DEVELOPMENT_KEY, Environment, SettingsError, environment

PROJECT = Path(__file__).resolve().parent.parent
KEY = "k9V-not-a-real-key-but-long-and-varied-enough-for-the-checks-0123456789"
PRODUCTION = {"DEBUG": "false", "SECRET_KEY": KEY, "ALLOWED_HOSTS": "trips.example.org"}


def manage(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run manage.py under `variables` alone: neither the caller's environment nor a .env file counts."""
    return python("manage.py", *arguments, **variables)


def python(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environ = {"PATH": os.environ["PATH"], "ENV_FILE": os.devnull, **variables}
    return subprocess.run(
        [sys.executable, *arguments], cwd=PROJECT, env=environ, capture_output=True, text=True, check=False
    )


def test_nothing_set_is_development_on_sqlite() -> None:
    found = Environment.read({})
    assert found.debug is True
    assert found.secret_key == DEVELOPMENT_KEY
    assert found.database_url == {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(PROJECT / "tracker.sqlite3"),
    }
    assert found.static_root == PROJECT / "staticfiles"
    assert found.api_anonymous_rate == "240/minute"


def test_values_are_parsed_to_their_types() -> None:
    found = Environment.read(
        {
            **PRODUCTION,
            "ALLOWED_HOSTS": "trips.example.org, .example.net,",
            "CSRF_TRUSTED_ORIGINS": "https://trips.example.org",
            "TRUSTED_PROXIES": " 2 ",
            "HTTPS": "off",
            "STATIC_ROOT": "/srv/static",
            "API_USER_RATE": "none",
            "LOG_LEVEL": "",
        }
    )
    assert found.debug is False
    assert found.allowed_hosts == ["trips.example.org", ".example.net"]
    assert found.csrf_trusted_origins == ["https://trips.example.org"]
    assert found.trusted_proxies == 2
    assert found.https is False
    assert found.static_root == Path("/srv/static")
    assert found.api_user_rate is None
    assert found.log_level == "INFO"


POSTGRESQL = {
    "postgres://desk:p%40ss%2Fword@db.example.org:5433/trips?sslmode=require": {
        "NAME": "trips",
        "USER": "desk",
        "PASSWORD": "p@ss/word",
        "HOST": "db.example.org",
        "PORT": "5433",
        "OPTIONS": {"sslmode": "require"},
    },
    "postgresql://%2Fvar%2Frun%2Fpostgresql/trips": {
        "NAME": "trips",
        "USER": "",
        "PASSWORD": "",
        "HOST": "/var/run/postgresql",
        "PORT": "",
        "OPTIONS": {},
    },
}


@pytest.mark.parametrize(("address", "expected"), POSTGRESQL.items(), ids=["tcp", "socket"])
def test_a_postgresql_address_is_taken_apart(address: str, expected: dict[str, object]) -> None:
    found = Environment.read({"DATABASE_URL": address})
    assert found.database_url == {"ENGINE": "django.db.backends.postgresql", **expected}


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("sqlite:///trips.sqlite3", str(PROJECT / "trips.sqlite3")),
        ("sqlite:////srv/trips%20now.sqlite3", "/srv/trips now.sqlite3"),
        ("sqlite:///:memory:", ":memory:"),
    ],
)
def test_a_sqlite_address_names_a_file(address: str, name: str) -> None:
    assert Environment.read({"DATABASE_URL": address}).database_url["NAME"] == name


UNUSABLE = {
    ("DEBUG", "maybe"): "DEBUG: 'maybe' is unusable: use true or false.",
    ("TRUSTED_PROXIES", "-1"): "TRUSTED_PROXIES: '-1' is unusable: use a whole number, 0 or more.",
    ("CSRF_TRUSTED_ORIGINS", "example.org"): (
        "CSRF_TRUSTED_ORIGINS: 'example.org' is unusable: give each origin with its scheme and without "
        "a path, such as https://trips.example.org."
    ),
    ("DEFAULT_LANGUAGE", "de"): "DEFAULT_LANGUAGE: 'de' is unusable: use one of: en, fr.",
    ("API_USER_RATE", "0/minute"): (
        "API_USER_RATE: '0/minute' is unusable: use COUNT/second, COUNT/minute, COUNT/hour or COUNT/day, "
        "or none for no limit."
    ),
    ("DATABASE_URL", "mysql://desk:hidden@db/trips"): (
        "DATABASE_URL: its value (kept secret) is unusable: use sqlite:///FILE or "
        "postgres://USER:PASSWORD@HOST:PORT/NAME."
    ),
    ("DATABASE_URL", "postgres://desk:hidden"): (
        "DATABASE_URL: its value (kept secret) is unusable: it is no address; write signs such as @ : / "
        "in a password as %40 %3A %2F."
    ),
    ("DATABASE_URL", "postgres://desk:hidden@db.example.org"): (
        "DATABASE_URL: its value (kept secret) is unusable: it names no database: write "
        "postgres://USER:PASSWORD@HOST:PORT/NAME."
    ),
    ("DATABASE_URL", "sqlite://trips.sqlite3"): (
        "DATABASE_URL: its value (kept secret) is unusable: write sqlite:///FILE, or sqlite:////FOLDER/FILE "
        "for an absolute path."
    ),
}


@pytest.mark.parametrize(("given", "message"), UNUSABLE.items(), ids=[" ".join(key) for key in UNUSABLE])
def test_an_unusable_value_is_named_with_its_mend(given: tuple[str, str], message: str) -> None:
    with pytest.raises(SettingsError) as raised:
        Environment.read(dict([given]))
    assert str(raised.value) == f"The environment is not usable:\n  {message}"


def test_all_that_is_wrong_is_told_at_once() -> None:
    with pytest.raises(SettingsError) as raised:
        Environment.read({"DEBUG": "false", "SECRET_KEY": "short", "LOG_LEVEL": "LOUD"})
    assert str(raised.value).splitlines() == [
        "The environment is not usable:",
        "  LOG_LEVEL: 'LOUD' is unusable: use one of: DEBUG, INFO, WARNING, ERROR.",
        "  SECRET_KEY: its value (kept secret) is too weak: give it 50 random characters or more.",
        "  ALLOWED_HOSTS: not set, and needed when DEBUG is false: name them, as trips.example.org.",
    ]


def test_the_process_environment_wins_over_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "settings"
    file.write_text(
        "# remark\n\nexport LOG_LEVEL=ERROR\nSEEDS='a b'\nALLOWED_HOSTS = x.example\n", encoding="utf-8"
    )
    monkeypatch.setenv("ENV_FILE", str(file))
    monkeypatch.setenv("LOG_LEVEL", "DEBUG")
    monkeypatch.setenv("ALLOWED_HOSTS", "")
    found = environment()
    assert (found["LOG_LEVEL"], found["SEEDS"], found["ALLOWED_HOSTS"]) == ("DEBUG", "a b", "x.example")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"DEBUG=true\nSECRET_KEY hidden\n", ", line 2: write NAME=value, or # for a remark."),
        (b"NAME=\xff\n", ": not UTF-8 text: save it as UTF-8."),
    ],
    ids=["no_equals_sign", "not_utf8"],
)
def test_an_unreadable_file_is_named_without_its_secrets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes, message: str
) -> None:
    file = tmp_path / "settings"
    file.write_bytes(content)
    monkeypatch.setenv("ENV_FILE", str(file))
    with pytest.raises(SettingsError) as raised:
        environment()
    assert str(raised.value) == f"{file}{message}"


def test_a_command_without_production_secrets_ends_with_the_lines_and_no_traceback() -> None:
    done = manage("check", DEBUG="false")
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "The environment is not usable:",
        "  SECRET_KEY: not set, and needed when DEBUG is false: give it 50 random characters or more.",
        "  ALLOWED_HOSTS: not set, and needed when DEBUG is false: name them, as trips.example.org.",
    ]


def test_the_deployment_check_is_clean_under_production_settings() -> None:
    done = manage("check", "--deploy", "--fail-level", "WARNING", **PRODUCTION)
    assert (done.returncode, done.stdout) == (0, "System check identified no issues (0 silenced).\n"), (
        done.stderr
    )


@pytest.mark.parametrize("server", ["wsgi", "asgi"])
def test_an_application_server_wants_debug_stated(server: str) -> None:
    refused = python("-c", f"import tracker.{server}")
    assert refused.returncode == 1
    assert refused.stderr.splitlines()[-1] == (
        "tracker.env.SettingsError: DEBUG: not set, and an application server needs it said: "
        "set DEBUG=false to serve."
    )
    assert python("-c", f"import tracker.{server}", **PRODUCTION).returncode == 0


def test_sqlite_lets_readers_read_and_writers_wait(tmp_path: Path) -> None:
    program = """
import django, json
django.setup()
from django.db import connection
with connection.cursor() as cursor:
    answers = [cursor.execute(f"PRAGMA {name}").fetchone()[0]
               for name in ("journal_mode", "foreign_keys", "busy_timeout", "synchronous")]
connection.connection.set_trace_callback(print)
from django.db import transaction
with transaction.atomic():
    pass
print(json.dumps(answers))
"""
    done = python(
        "-c",
        program,
        DJANGO_SETTINGS_MODULE="tracker.settings",
        DATABASE_URL=f"sqlite:///{tmp_path}/trips.sqlite3",
    )
    begin, *_, answers = done.stdout.splitlines()
    assert begin == "BEGIN IMMEDIATE"
    assert json.loads(answers) == ["wal", 1, 20000, 1]


@pytest.mark.parametrize(
    ("pool", "expected"),
    [("false", [60, True, None]), ("true", [0, False, True])],
    ids=["kept_connections", "pool"],
)
def test_postgresql_connections_are_kept_or_pooled(pool: str, expected: list[object]) -> None:
    program = """
import django, json
django.setup()
from django.db import connection
kept = connection.settings_dict
print(json.dumps([kept["CONN_MAX_AGE"], kept["CONN_HEALTH_CHECKS"], kept["OPTIONS"].get("pool")]))
"""
    done = python(
        "-c",
        program,
        DJANGO_SETTINGS_MODULE="tracker.settings",
        DATABASE_URL="postgres://db.example.org/trips",
        DATABASE_POOL=pool,
    )
    assert json.loads(done.stdout) == expected


def test_production_serves_collected_files_under_their_contents_names(tmp_path: Path) -> None:
    """The manifest knows every file the templates name: a login page comes out whole, over HTTPS alone."""
    variables = {
        **PRODUCTION,
        "STATIC_ROOT": str(tmp_path / "static"),
        "DATABASE_URL": f"sqlite:///{tmp_path}/trips.sqlite3",
        "LOG_LEVEL": "WARNING",
        "TRUSTED_PROXIES": "1",
        "DJANGO_SETTINGS_MODULE": "tracker.settings",
    }
    program = """
import django, json, re
django.setup()
from django.test import Client
client = Client(headers={"host": "trips.example.org"})
plain = client.get("/admin/login/")
page = client.get("/admin/login/", headers={"x-forwarded-proto": "https"})
style = re.search(r'href="(/static/[^"]+[.]css)"', page.content.decode())[1]
served = client.get(style, headers={"x-forwarded-proto": "https"})
print(json.dumps([plain.status_code, plain["Location"], page.status_code, page["Strict-Transport-Security"],
                  page.cookies["csrftoken"]["secure"], bool(re.search(r"[.][0-9a-f]{12}[.]css$", style)),
                  served.status_code, served["Cache-Control"]]))
"""
    collected = manage("collectstatic", "--no-input", "--verbosity", "0", **variables)
    assert (collected.returncode, collected.stderr) == (0, "")
    done = python("-c", program, **variables)
    assert done.stderr == ""
    assert json.loads(done.stdout) == [
        301,
        "https://trips.example.org/admin/login/",
        200,
        "max-age=31536000; includeSubDomains; preload",
        True,
        True,
        200,
        "max-age=315360000, public, immutable",
    ]
