"""`manage.py extract PATH…`: prints what the articles say, without touching the database."""

from __future__ import annotations

import json
import sys
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from itineraries.exchange.articles import IncomingArticle, UnreadableArticle
from itineraries.extraction import Directory, UnsupportedLanguage, explain
from itineraries.management.articles import add_article_arguments, articles, read, with_progress
from itineraries.services.knowledge import table_directory


class Command(BaseCommand):
    help = "Print the itineraries that articles tell, one record a line; the database is not touched."
    requires_system_checks: list[str] = []  # the checks of the models would ask the database

    def add_arguments(self, parser: CommandParser) -> None:
        add_article_arguments(parser)
        parser.add_argument(
            "--format", choices=["ndjson", "json"], default="ndjson", help="one record a line, or indented"
        )
        parser.add_argument(
            "--explain", action="store_true", help="tell the reading step by step instead, for people"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        failed = 0
        knowledge = table_directory(settings.SEEDS)
        for item in with_progress(articles(options), label="extract"):
            if isinstance(item, UnreadableArticle):
                self.stderr.write(f"extract: {item}")
                failed += 1
                continue
            try:
                if options["explain"]:
                    self.explain(item, knowledge)
                    continue
                record = {
                    "id": item.id,
                    "language": item.language,
                    "published": item.published.isoformat(),
                    **read(item, knowledge).to_dict(),
                }
            except UnsupportedLanguage as error:
                self.stderr.write(f"extract: {item.where}: {error}")
                failed += 1
                continue
            indent = 1 if options["format"] == "json" else None
            self.stdout.write(json.dumps(record, ensure_ascii=False, indent=indent))
        if failed:
            sys.exit(1)

    def explain(self, article: IncomingArticle, knowledge: Directory) -> None:
        lines = explain(
            article.text,
            published=article.published,
            language=article.language,
            title=article.title,
            directory=knowledge,
        )
        first = next(lines)  # raises where the language is not read, before anything is printed
        self.stdout.write(f"{article.id}: {article.title or 'untitled'}, {article.published}")
        for line in (first, *lines):
            self.stdout.write(line)
