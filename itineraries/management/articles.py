"""What the commands that read articles share: their arguments, the files and the line a bad one gets."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TextIO

from tqdm import tqdm

from itineraries.exchange.articles import (
    Defaults,
    IncomingArticle,
    UnreadableArticle,
    files_of,
    read_articles,
)
from itineraries.extraction import extract
from itineraries.extraction.directory import Directory
from itineraries.extraction.document import Document
from itineraries.extraction.drafts import Reading
from itineraries.extraction.likelihood import Likelihood
from itineraries.extraction.pipeline import read_routes
from itineraries.services.ingest import Ingested, ingest_article


def add_article_arguments(parser: argparse.ArgumentParser) -> None:
    """PATH… and what to take for articles that do not say it themselves."""
    parser.add_argument(
        "paths",
        nargs="+",
        type=Path,
        metavar="PATH",
        help="an article file (.txt .html .json .ndjson) or a folder",
    )
    parser.add_argument(
        "--published",
        type=_day,
        metavar="DAY",
        help="day of publication where the article tells none: 2023-02-23",
    )
    parser.add_argument("--language", default="", help="language where the article tells none: fr")
    parser.add_argument("--source", default="", metavar="NAME", help="publisher where the article tells none")


def articles(options: dict[str, Any]) -> Iterator[IncomingArticle | UnreadableArticle]:
    """Every article of the paths asked for, and in place of an unusable one the error that says why."""
    defaults = Defaults(
        published=options["published"], language=options["language"].lower(), source=options["source"]
    )
    for path in options["paths"]:
        try:
            files = files_of(path)
        except UnreadableArticle as error:
            yield error
            continue
        for file in files:
            yield from read_articles(file, defaults)


def with_progress(rows: Iterable[Any], *, label: str, stream: TextIO | None = None) -> Iterator[Any]:
    """The rows, with a progress bar where a person looks on; a pipe or a log gets none."""
    stream = stream or sys.stderr
    return iter(
        tqdm(rows, desc=label, unit=" articles", file=stream, disable=not stream.isatty(), leave=False)
    )


def read(article: IncomingArticle, knowledge: Directory) -> Reading:
    """What one article says. Raises UnsupportedLanguage."""
    return extract(article.text, **_told_with(article, knowledge))


def routed(article: IncomingArticle, knowledge: Directory, likelihood: Likelihood) -> Document:
    """One article read as far as its routes, by other weights of what is likely than those kept."""
    return read_routes(article.text, likelihood=likelihood, **_told_with(article, knowledge))


def _told_with(article: IncomingArticle, knowledge: Directory) -> dict[str, Any]:
    """What reading an article takes beside its text."""
    return {
        "published": article.published,
        "language": article.language,
        "title": article.title,
        "directory": knowledge,
    }


def take_in(article: IncomingArticle) -> Ingested:
    """Store an article and what it says. Raises RefusedArticle."""
    return ingest_article(
        text=article.text,
        published=article.published,
        language=article.language,
        title=article.title,
        source=article.source,
        url=article.url,
    )


def _day(value: str) -> dt.date:
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{value}” is no day; write it as 2023-02-23") from None
