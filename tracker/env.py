"""What the project reads from its environment: each variable declared once, parsed, and checked together.

A variable comes from the process environment, else from the file `.env` at the top of the project, else
from the default declared here; one that is set but empty counts as not set. All unusable values are
reported in one error, which names each variable, its value (never a secret's) and what would be accepted.
"""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, cast
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

PROJECT = Path(__file__).resolve().parent.parent
T = TypeVar("T")
DEVELOPMENT_KEY = "django-insecure-for-development-only-never-accepted-when-DEBUG-is-off"


class SettingsError(ImproperlyConfigured):
    """One or more variables are missing or unusable; the message has one line for each."""


class Unusable(ValueError):
    """A value no parser accepts; the message says what would be accepted."""


class Variable(NamedTuple):
    """One declared variable, as its row in docs/settings.md has it; `kind` is its parser's docstring."""

    name: str
    kind: str
    default: str
    help: str


def text(value: str) -> str:
    """Text."""
    return value


def switch(value: str) -> bool:
    """true or false."""
    word = value.lower()
    if word in {"1", "true", "yes", "on"}:
        return True
    if word in {"0", "false", "no", "off"}:
        return False
    raise Unusable("use true or false")


def number(value: str) -> int:
    """Whole number."""
    if not re.fullmatch(r"[0-9]{1,9}", value):
        raise Unusable("use a whole number, 0 or more")
    return int(value)


def words(value: str) -> list[str]:
    """List, parted by commas."""
    return [word.strip() for word in value.split(",") if word.strip()]


def origins(value: str) -> list[str]:
    """List of addresses, parted by commas."""
    found = words(value)
    for origin in found:
        if not re.fullmatch(r"https?://[^/\s]+", origin):
            raise Unusable(
                "give each origin with its scheme and without a path, such as https://trips.example.org"
            )
    return found


def folder(value: str) -> Path:
    """Path."""
    # A relative one counts from the top of the project, wherever the command is run.
    return PROJECT / Path(value).expanduser()


def rate(value: str) -> str | None:
    """COUNT/second, /minute, /hour or /day, or none."""
    if value == "none":
        return None
    if not re.fullmatch(r"[1-9][0-9]*/(second|minute|hour|day)", value):
        raise Unusable("use COUNT/second, COUNT/minute, COUNT/hour or COUNT/day, or none for no limit")
    return value


def one_of(*choices: str) -> Callable[[str], str]:
    """One word out of a closed list."""

    def choice(value: str) -> str:
        if value not in choices:
            raise Unusable(f"use one of: {', '.join(choices)}")
        return value

    choice.__doc__ = f"One of: {', '.join(choices)}."
    return choice


def database(value: str) -> dict[str, Any]:
    """Address."""
    try:
        url = urlsplit(value)
        port = url.port
    except ValueError:
        # Python's message would show what stands in the port's place, which may be the password.
        raise Unusable("it is no address; write signs such as @ : / in a password as %40 %3A %2F") from None
    if url.scheme == "sqlite":
        file = unquote(url.path)[1:]
        if url.netloc or not file:
            raise Unusable("write sqlite:///FILE, or sqlite:////FOLDER/FILE for an absolute path")
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": file if file == ":memory:" else str(PROJECT / file),
        }
    if url.scheme in {"postgres", "postgresql"}:
        name = unquote(url.path)[1:]
        if not name:
            raise Unusable("it names no database: write postgres://USER:PASSWORD@HOST:PORT/NAME")
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": name,
            "USER": unquote(url.username or ""),
            "PASSWORD": unquote(url.password or ""),
            "HOST": unquote(url.hostname or ""),
            "PORT": str(port or ""),
            "OPTIONS": dict(parse_qsl(url.query)),
        }
    raise Unusable("use sqlite:///FILE or postgres://USER:PASSWORD@HOST:PORT/NAME")


def variable(parse: Callable[[str], T], default: str, about: str, *, secret: bool = False) -> T:
    """Declare one variable of `Environment`; its name is the field's, in capitals."""
    metadata = {"parse": parse, "default": default, "help": about, "secret": secret}
    return cast(T, field(metadata=metadata))


@dataclass(frozen=True, kw_only=True)
class Environment:
    """Every variable the project reads, typed. Build it with `Environment.read`."""

    env_file: Path = variable(
        folder, ".env", "The file of NAME=value lines to read besides; the process environment wins over it."
    )
    debug: bool = variable(
        switch,
        "true",
        "Development mode: readable logs, error pages, no HTTPS. Set it to false in production.",
    )
    secret_key: str = variable(
        text,
        "",
        "Signs sessions and tokens: 50 random characters or more. Needed when DEBUG is false.",
        secret=True,
    )
    allowed_hosts: list[str] = variable(
        words, "", "Host names the site answers to, parted by commas. Needed when DEBUG is false."
    )
    csrf_trusted_origins: list[str] = variable(
        origins,
        "",
        "Origins whose forms are trusted, with scheme, parted by commas; for a site behind another name.",
    )
    trusted_proxies: int = variable(
        number,
        "0",
        "How many reverse proxies stand in front; their X-Forwarded-For and X-Forwarded-Proto are believed.",
    )
    https: bool = variable(
        switch, "true", "Redirect to HTTPS and mark cookies secure. Only read when DEBUG is false."
    )
    hsts_seconds: int = variable(
        number,
        "31536000",
        "How long browsers keep to HTTPS (Strict-Transport-Security). Only read with HTTPS.",
    )
    database_url: dict[str, Any] = variable(
        database,
        "sqlite:///tracker.sqlite3",
        "Where the record is kept: sqlite:///FILE or postgres://USER:PASSWORD@HOST:PORT/NAME?sslmode=require.",
        secret=True,
    )
    database_pool: bool = variable(
        switch, "false", "Keep a pool of PostgreSQL connections in each process instead of one per thread."
    )
    database_max_age: int = variable(
        number, "60", "Seconds a PostgreSQL connection is kept between requests; 0 closes it each time."
    )
    static_root: Path = variable(folder, "staticfiles", "Where `collectstatic` gathers the static files.")
    seeds: Path = variable(
        folder, "seeds", "Folder of the tables and articles that `seed` loads and that reading consults."
    )
    auto_accept: bool = variable(
        switch,
        "true",
        "Record what was read with confidence at once; false: every proposal waits for a person.",
    )
    default_language: str = variable(
        one_of("en", "fr"), "en", "Language of the pages for readers whose browser asks for neither."
    )
    log_level: str = variable(
        one_of("DEBUG", "INFO", "WARNING", "ERROR"), "INFO", "The least severe messages that are logged."
    )
    log_format: str = variable(
        one_of("auto", "console", "json"),
        "auto",
        "Log lines for people, or as JSON; auto: JSON when DEBUG is false.",
    )
    celery_broker_url: str = variable(
        text,
        "",
        "Where Celery workers take tasks from, such as amqp://HOST; empty: tasks run in the process.",
        secret=True,
    )
    api_anonymous_rate: str | None = variable(
        rate, "240/minute", "API requests an address may make without a token."
    )
    api_user_rate: str | None = variable(
        rate, "1200/minute", "API requests a signed-in user or token may make."
    )
    login_failure_limit: int = variable(
        number, "5", "Failed logins for one name from one address before a pause."
    )
    login_pause_minutes: int = variable(number, "15", "Length of that pause.")

    @classmethod
    def variables(cls) -> list[Variable]:
        """Every declared variable, in the order of declaration."""
        return [
            Variable(
                name=item.name.upper(),
                kind=(item.metadata["parse"].__doc__ or "").rstrip("."),
                default=item.metadata["default"],
                help=item.metadata["help"],
            )
            for item in fields(cls)
        ]

    @classmethod
    def read(cls, environ: Mapping[str, str]) -> "Environment":
        """Parse and check every variable; raise one SettingsError that names all that are wrong."""
        values: dict[str, Any] = {}
        errors: list[str] = []
        for item in fields(cls):
            name, meta = item.name.upper(), item.metadata
            raw = environ.get(name, "").strip() or meta["default"]
            try:
                values[item.name] = meta["parse"](raw)
            except Unusable as error:
                shown = "its value (kept secret)" if meta["secret"] else repr(raw)
                errors.append(f"{name}: {shown} is unusable: {error}.")
        if values.get("debug") is False:
            errors += _missing_in_production(values)
        elif not values.get("secret_key"):
            values["secret_key"] = DEVELOPMENT_KEY
        if errors:
            raise SettingsError(
                "The environment is not usable:\n" + "\n".join(f"  {line}" for line in errors)
            )
        return cls(**values)


def require_stated(name: str) -> None:
    """Refuse to go on where `name` was left to its default: an application server calls this for DEBUG,
    so that nobody serves the public in development mode for want of a line in a file."""
    if not environment().get(name):
        raise SettingsError(
            f"{name}: not set, and an application server needs it said: set {name}=false to serve."
        )


def _missing_in_production(values: dict[str, Any]) -> list[str]:
    key, hosts = values["secret_key"], values.get("allowed_hosts")
    wanted = "give it 50 random characters or more."
    errors = []
    if not key:
        errors.append(f"SECRET_KEY: not set, and needed when DEBUG is false: {wanted}")
    elif len(key) < 50 or len(set(key)) < 5 or key.startswith("django-insecure"):
        errors.append(f"SECRET_KEY: its value (kept secret) is too weak: {wanted}")
    if hosts == []:
        errors.append(
            "ALLOWED_HOSTS: not set, and needed when DEBUG is false: name them, as trips.example.org."
        )
    return errors


def environment() -> dict[str, str]:
    """The process environment laid over the lines of ENV_FILE, where there is such a file."""
    stated = {name: value for name, value in os.environ.items() if value.strip()}
    return {**_file_values(folder(stated.get("ENV_FILE", ".env"))), **stated}


def _file_values(file: Path) -> dict[str, str]:
    values: dict[str, str] = {}
    if not file.is_file():
        return values
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError:
        raise SettingsError(f"{file}: not UTF-8 text: save it as UTF-8.") from None
    for position, line in enumerate(lines, start=1):
        entry = line.strip().removeprefix("export ")
        if not entry or entry.startswith("#"):
            continue
        name, equals, value = entry.partition("=")
        if not equals or not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name.strip()):
            # The line may hold a secret, so only its number is shown.
            raise SettingsError(f"{file}, line {position}: write NAME=value, or # for a remark.")
        value = value.strip()
        if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
            value = value[1:-1]
        values[name.strip()] = value
    return values
