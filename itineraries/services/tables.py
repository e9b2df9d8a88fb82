"""Loads the seed tables: offices and their holders, organisations, sources. Adds, never overwrites."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from django.db import models, transaction
from simple_history.utils import bulk_create_with_history

from itineraries.models import (
    Occupancy,
    Official,
    OfficialName,
    Organization,
    OrganizationName,
    Post,
    PostTitle,
    Source,
)


class TableError(ValueError):
    """A table is missing, or one of its rows cannot be used; the message names file, row and mend."""


@transaction.atomic
def load_tables(folder: Path) -> dict[str, int]:
    """Load the five tables of `folder`; how many rows of each were new.

    A row that is there (by its key) stays as people left it. Raises TableError, and then nothing is loaded.
    """
    added = {"sources": _load(folder / "sources.csv", Source, _source)}
    added["organizations"] = _load(folder / "organizations.csv", Organization, _organization)
    added["posts"] = _load(folder / "posts.csv", Post, _post_of(_ids(Organization)))
    added["officials"] = _load(folder / "officials.csv", Official, _official)
    _names(
        folder / "organizations.csv",
        OrganizationName,
        "organization",
        _ids(Organization),
        ("name", "name_fr"),
    )
    _names(folder / "posts.csv", PostTitle, "post", _ids(Post), ("title", "title_fr"))
    _names(folder / "officials.csv", OfficialName, "official", _ids(Official), ("name", "name_fr"))
    added["occupancies"] = _occupancies(folder / "occupancies.csv", _ids(Official), _ids(Post))
    return added


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))
    except FileNotFoundError:
        raise TableError(f"{path}: no such table. Point --tables at a folder that holds it.") from None
    except UnicodeDecodeError as error:
        raise TableError(f"{path}: not UTF-8 ({error}). Save it as UTF-8.") from None


def _ids(model: type[models.Model]) -> dict[str, int]:
    return dict(model._default_manager.values_list("slug", "pk"))


def _load(path: Path, model: type[models.Model], make: Callable[[dict[str, str]], models.Model]) -> int:
    known = set(_ids(model))
    new = []
    for number, row in enumerate(_rows(path), start=2):
        if row["key"] in known:
            continue
        try:
            new.append(make(row))
        except KeyError as error:
            raise TableError(
                f"{path}, line {number}: {error} is unknown; add it or correct the line."
            ) from None
    # History only in bulk: three thousand officials are a few inserts, not three thousand.
    bulk_create_with_history(new, model, batch_size=500, default_change_reason="seed tables")
    return len(new)


def _source(row: dict[str, str]) -> Source:
    return Source(
        slug=row["key"],
        name=row["name"],
        homepage=row["homepage"],
        country_id=row["country"] or None,
        language=row["language"],
    )


def _organization(row: dict[str, str]) -> Organization:
    return Organization(slug=row["key"], name=row["name"], short_name=row["short_name"], kind=row["kind"])


def _post_of(organizations: dict[str, int]) -> Callable[[dict[str, str]], Post]:
    def make(row: dict[str, str]) -> Post:
        return Post(
            slug=row["key"],
            title=row["title"],
            kind=row["kind"],
            country_id=row["country"] or None,
            organization_id=organizations[row["organization"]] if row["organization"] else None,
        )

    return make


def _official(row: dict[str, str]) -> Official:
    return Official(
        slug=row["key"], name=row["name"], country_id=row["country"] or None, wikidata_id=row["wikidata"]
    )


def _names(
    path: Path, model: type[models.Model], owner: str, ids: dict[str, int], columns: tuple[str, str]
) -> None:
    english, french = columns
    known = set(model._default_manager.values_list(f"{owner}_id", "language", "name"))
    new: dict[tuple[int, str, str], models.Model] = {}
    for row in _rows(path):
        for language, name in _spellings(row, english, french):
            key = (ids[row["key"]], language, name)
            if name and key not in known:
                new[key] = model(**{f"{owner}_id": key[0]}, language=language, name=name)
    model._default_manager.bulk_create(new.values(), batch_size=1000)


def _spellings(row: dict[str, str], english: str, french: str) -> Iterable[tuple[str, str]]:
    yield "en", row[english]
    yield "fr", row[french]
    for entry in filter(None, (row.get("other_names") or "").split("|")):
        language, _, name = entry.partition(":")
        yield language.strip(), name.strip()


def _occupancies(path: Path, officials: dict[str, int], posts: dict[str, int]) -> int:
    known = set(Occupancy.objects.values_list("official_id", "post_id", "start"))
    new: list[Any] = []
    for number, row in enumerate(_rows(path), start=2):
        try:
            key = (officials[row["official"]], posts[row["post"]], row["start"])
        except KeyError as error:
            raise TableError(
                f"{path}, line {number}: {error} is unknown; add it or correct the line."
            ) from None
        if key not in known:
            new.append(Occupancy(official_id=key[0], post_id=key[1], start=key[2], end=row["end"]))
    bulk_create_with_history(new, Occupancy, batch_size=500, default_change_reason="seed tables")
    return len(new)
