"""`manage.py ingest PATH…`: stores articles, reads them, and records what the auto-accept policy accepts."""

from __future__ import annotations

import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from itineraries.exchange.articles import UnreadableArticle
from itineraries.management.articles import add_article_arguments, articles, take_in, with_progress
from itineraries.services.ingest import RefusedArticle
from itineraries.services.lapse import lapse_trips


class Command(BaseCommand):
    help = "Store articles, read them into proposals and record what the auto-accept policy accepts."

    def add_arguments(self, parser: CommandParser) -> None:
        add_article_arguments(parser)

    def handle(self, *args: Any, **options: Any) -> None:
        failed = 0
        for item in with_progress(articles(options), label="ingest"):
            if isinstance(item, UnreadableArticle):
                self.stderr.write(f"ingest: {item}")
                failed += 1
                continue
            try:
                done = take_in(item)
            except RefusedArticle as error:
                self.stderr.write(f"ingest: {item.where}: {error}")
                failed += 1
                continue
            if options["verbosity"]:
                self.stdout.write(f"{item.where}: {self.outcome(done)}")
        lapse_trips(today=timezone.now().date())
        if failed:
            sys.exit(1)

    def outcome(self, done: Any) -> str:
        """One line of what became of an article."""
        if not done.created:
            return "known already, nothing changed"
        trips = f"{len(done.trips)} trip{'' if len(done.trips) == 1 else 's'} recorded"
        return f"{trips}, {done.waiting} waiting for review" if done.waiting else trips
