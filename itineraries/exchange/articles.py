"""Reads files of articles: plain text, HTML pages, JSON and NDJSON. Refusals name file and mend."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from charset_normalizer import from_bytes

MOST_BYTES = 32 * 1024 * 1024
MOST_CHARACTERS = 1_000_000
SUFFIXES = (".txt", ".html", ".htm", ".json", ".ndjson", ".jsonl")
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")

# JSON can write them, and no file or database can hold them.
LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")


class UnreadableArticle(ValueError):
    """A file, or one article in it, that cannot be used. The message says where, what and the mend."""


@dataclass(frozen=True, slots=True)
class IncomingArticle:
    """One article as it came in. `where` names its file (and line); `id` is its own, or the file's stem."""

    where: str
    id: str
    title: str
    text: str
    published: dt.date
    language: str
    url: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Defaults:
    """What the caller says of articles that do not say it themselves."""

    published: dt.date | None = None
    language: str = ""
    source: str = ""


def files_of(path: Path) -> list[Path]:
    """The path itself, or the article files of a folder in the order of their names."""
    if not path.is_dir():
        return [path]
    found = sorted(file for file in path.iterdir() if file.suffix.lower() in SUFFIXES)
    if not found:
        raise UnreadableArticle(f"{path}: the folder holds no article ({', '.join(SUFFIXES)})")
    return found


def read_articles(path: Path, defaults: Defaults) -> Iterator[IncomingArticle | UnreadableArticle]:
    """The articles of one file, in order; in place of one that cannot be used, the error that says why.

    Raises nothing: what is wrong with one article never keeps the next one out.
    """
    try:
        text = _decode(path)
        yield from _READERS[path.suffix.lower()](path, text, defaults)
    except UnreadableArticle as error:
        yield error


def _decode(path: Path) -> str:
    if path.suffix.lower() not in _READERS:
        raise UnreadableArticle(f"{path}: unknown kind of file; use one of {', '.join(SUFFIXES)}")
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise UnreadableArticle(
                f"{path}: {size / 2**20:.0f} MB, but a file may have {MOST_BYTES // 2**20} MB; split it"
            )
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableArticle(f"{path}: cannot be read ({error.strerror or error})") from None
    if not data.strip():
        raise UnreadableArticle(f"{path}: the file is empty")
    if b"\0" in data[:8192] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnreadableArticle(f"{path}: binary, not text; give the article as text, HTML or JSON")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        guess = from_bytes(data[:65_536]).best()
        seems = f" (it seems to be {guess.encoding})" if guess else ""
        raise UnreadableArticle(
            f"{path}: not UTF-8 at byte {error.start}{seems}; convert it to UTF-8 first"
        ) from None


def _text_file(path: Path, text: str, defaults: Defaults) -> Iterator[IncomingArticle]:
    """A headline, an empty line and the text; or the text alone."""
    first, _, rest = text.strip().partition("\n")
    headline, body = ("", text.strip())
    if rest.startswith(("\n", "\r\n")) and rest.strip() and len(first) <= 300:
        headline, body = first.strip(), rest.strip()
    yield _article(str(path), path.stem, {"title": headline, "text": body}, defaults)


def _html_file(path: Path, text: str, defaults: Defaults) -> Iterator[IncomingArticle]:
    from trafilatura import bare_extraction  # two seconds to import, and only HTML needs it

    page: Any = bare_extraction(text, with_metadata=True, include_comments=False, include_tables=False)
    if page is None or not (page.text or "").strip():
        raise UnreadableArticle(f"{path}: no article text found in this page; save its text as .txt")
    language = re.search(r"<html[^>]*\blang=[\"']?([A-Za-z]{2})", text[:5000], re.IGNORECASE)
    record = {
        "title": page.title or "",
        "text": page.text,
        "published": page.date,
        "language": (page.language or (language and language[1]) or "").lower(),
        "url": page.url or "",
        "source": page.sitename or "",
    }
    yield _article(str(path), path.stem, record, defaults)


def _json_file(path: Path, text: str, defaults: Defaults) -> Iterator[IncomingArticle | UnreadableArticle]:
    """One article, or a list of them."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:  # a number of 5,000 digits is a ValueError
        raise UnreadableArticle(f"{path}: not JSON ({error})") from None
    many = isinstance(value, list)
    for number, record in enumerate(value if many else [value], start=1):
        where = f"{path}, article {number}" if many else str(path)
        try:
            yield _article(where, f"{path.stem}-{number}" if many else path.stem, record, defaults)
        except UnreadableArticle as error:
            yield error


def _ndjson_file(path: Path, text: str, defaults: Defaults) -> Iterator[IncomingArticle | UnreadableArticle]:
    """One article a line."""
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        where = f"{path}, line {number}"
        try:
            try:
                record = json.loads(line)
            except (ValueError, RecursionError) as error:  # a number of 5,000 digits is a ValueError
                raise UnreadableArticle(f"{where}: not JSON ({error})") from None
            yield _article(where, f"{path.stem}-{number}", record, defaults)
        except UnreadableArticle as error:
            yield error


_READERS = {
    ".txt": _text_file,
    ".html": _html_file,
    ".htm": _html_file,
    ".json": _json_file,
    ".ndjson": _ndjson_file,
    ".jsonl": _ndjson_file,
}


def _article(where: str, stem: str, record: Any, defaults: Defaults) -> IncomingArticle:
    if not isinstance(record, dict):
        raise UnreadableArticle(
            f"{where}: an article is an object with text, published and language, not {_shape(record)}"
        )
    for key in ("text", "title", "language", "published", "url", "source"):
        if not isinstance(record.get(key), str | None):
            raise UnreadableArticle(f"{where}: “{key}” must be text, not {_shape(record[key])}")
        if LONE_SURROGATE.search(record.get(key) or ""):
            raise UnreadableArticle(
                f"{where}: “{key}” holds half a character (\\uD800 to \\uDFFF alone); escape it as a pair"
            )
    text = CONTROLS.sub("", record.get("text") or "")
    if not text.strip():
        raise UnreadableArticle(f"{where}: the article has no text (“text” is missing or empty)")
    if len(text) > MOST_CHARACTERS:
        raise UnreadableArticle(
            f"{where}: {len(text):,} characters are more than the {MOST_CHARACTERS:,} an article may have"
        )
    language = (record.get("language") or defaults.language).strip().lower()
    if not language:
        raise UnreadableArticle(f"{where}: no language; say it with --language, as in --language fr")
    return IncomingArticle(
        where=where,
        id=LONE_SURROGATE.sub("", str(record.get("id") or stem)),
        title=" ".join(CONTROLS.sub("", record.get("title") or "").split())[:500],
        text=text,
        published=_day(where, record.get("published"), defaults.published),
        language=language,
        url=(record.get("url") or "").strip(),
        source=(record.get("source") or defaults.source).strip(),
    )


def _day(where: str, value: str | None, default: dt.date | None) -> dt.date:
    if not value:
        if default is None:
            raise UnreadableArticle(
                f"{where}: no day of publication; say it with --published, as in --published 2023-02-23"
            )
        return default
    try:
        return dt.date.fromisoformat(value[:10])
    except ValueError:
        raise UnreadableArticle(
            f"{where}: “{value[:40]}” is no day of publication; write it as 2023-02-23"
        ) from None


def _shape(value: Any) -> str:
    names = {list: "a list", dict: "an object", str: "text", bool: "true or false", type(None): "null"}
    return names.get(type(value), "a number")
