"""`manage.py seed`: fills an empty record with the demo, and adds to a filled one only what is missing."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from itineraries.exchange.articles import Defaults, UnreadableArticle, files_of, read_articles
from itineraries.management.articles import take_in, with_progress
from itineraries.services.ingest import RefusedArticle
from itineraries.services.lapse import lapse_trips
from itineraries.services.reference import load_cities, load_countries
from itineraries.services.tables import TableError, load_tables


class Command(BaseCommand):
    help = "Load countries, cities, the tables of seeds/ and its articles. Running it again doubles nothing."

    def handle(self, *args: Any, **options: Any) -> None:
        self.say(options, f"{load_countries()} countries added")
        self.say(options, f"{load_cities()} cities added")
        try:
            added = load_tables(settings.SEEDS)
        except TableError as error:
            raise CommandError(str(error)) from None
        self.say(options, ", ".join(f"{count} {name}" for name, count in added.items()) + " added")
        self.articles(options)

    def articles(self, options: dict[str, Any]) -> None:
        try:
            files = files_of(settings.SEEDS / "articles")
        except UnreadableArticle as error:
            raise CommandError(str(error)) from None
        items = [item for file in files for item in read_articles(file, Defaults())]
        if broken := [str(item) for item in items if isinstance(item, UnreadableArticle)]:
            raise CommandError("\n".join(broken))
        new = trips = waiting = 0
        # In the order of publication: a record grows as the news came in, and so reads its history.
        for item in with_progress(sorted(items, key=lambda item: (item.published, item.id)), label="seed"):
            try:
                done = take_in(item)
            except RefusedArticle as error:
                raise CommandError(f"{item.where}: {error}") from None
            new, trips, waiting = new + done.created, trips + len(done.trips), waiting + done.waiting
        lapse_trips(today=timezone.now().date())
        self.say(options, f"{new} articles added: {trips} readings recorded, {waiting} waiting for review")

    def say(self, options: dict[str, Any], line: str) -> None:
        if options["verbosity"]:
            self.stdout.write(line)
