"""Gives the reader of articles what is known of offices and their holders: the seed tables and the record."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.db.models import Count, Max, Prefetch

from itineraries.extraction.directory import Directory, Holder
from itineraries.models import Occupancy, Official, OfficialName


def directory() -> Directory:
    """The holders of the record and of the seed tables; built anew only where posts or names changed.

    An official whom an article made has neither yet and teaches the reader nothing, so a long run of articles
    does not build the table again for each of them.
    """
    changed = (
        *Occupancy.objects.aggregate(count=Count("pk"), last=Max("updated_at")).values(),
        *OfficialName.objects.aggregate(count=Count("pk"), last=Max("pk")).values(),
    )
    return _directory(settings.SEEDS, changed)


@lru_cache(maxsize=4)
def table_directory(folder: Path) -> Directory:
    """The holders of the seed tables alone, for reading without a database."""
    return Directory.from_tables(folder) if (folder / "occupancies.csv").is_file() else Directory()


@lru_cache(maxsize=2)
def _directory(folder: Path, changed: object) -> Directory:
    tables = table_directory(folder)
    # An official of the record speaks for himself; the tables fill in whoever the record does not hold yet.
    recorded = list(_recorded())
    names = {holder.name for holder in recorded}
    return Directory([*recorded, *(holder for holder in tables.holders if holder.name not in names)])


def _recorded() -> list[Holder]:
    holders = []
    # Posts come by a join: looked up by their ids, a thousand are more than SQLite takes in one query.
    held = Prefetch("occupancies", Occupancy.objects.select_related("post__organization"))
    officials = Official.objects.prefetch_related("names", held)
    for official in officials:
        names = tuple(dict.fromkeys(name.name for name in official.names.all() if name.name != official.name))
        occupancies = official.occupancies.all()
        for occupancy in occupancies:
            post = occupancy.post
            holders.append(
                Holder(
                    name=official.name,
                    names=names,
                    role=post.title,
                    kind=post.kind,
                    country=post.country_id,
                    organization=post.organization.slug if post.organization else None,
                    start=occupancy.first_day,
                    end=occupancy.last_day,
                )
            )
        if not occupancies:
            holders.append(Holder(name=official.name, names=names, country=official.country_id))
    return holders
