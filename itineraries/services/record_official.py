"""Enters officials by hand, with their names in other languages and the posts they hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction

from itineraries.models import Occupancy, Official
from itineraries.services.enter import NestedErrors, enter, remove, replace_names
from itineraries.services.identify import free_slug

Entries = Sequence[Mapping[str, Any]]


@transaction.atomic
def create_official(
    *, author: User | None, names: Entries = (), occupancies: Entries = (), **values: Any
) -> Official:
    """A new official; the slug follows from the name unless given. Raises ValidationError by field."""
    official = Official()
    values["slug"] = values.get("slug") or free_slug(Official, values.get("name", ""))
    enter(official, author=author, reason="entered", **values)
    replace_names(official, "names", names)
    replace_occupancies(official, occupancies, author=author)
    return official


@transaction.atomic
def change_official(
    official: Official,
    *,
    author: User | None,
    names: Entries | None = None,
    occupancies: Entries | None = None,
    **values: Any,
) -> Official:
    """Change fields of an official, and replace the lists that are given. Raises ValidationError by field."""
    enter(official, author=author, reason="changed", **values)
    if names is not None:
        replace_names(official, "names", names)
    if occupancies is not None:
        replace_occupancies(official, occupancies, author=author)
    return official


@transaction.atomic
def delete_official(official: Official, *, author: User | None) -> None:
    """Delete an official nobody refers to; raises ProtectedError for one who travels or was met."""
    remove(official, author=author)


@transaction.atomic
def replace_occupancies(official: Official, entries: Entries, *, author: User | None) -> list[Occupancy]:
    """Make `entries` (`post`, `start`, `end`, and `id` for a term that is there) the terms of `official`.

    Without an id an entry takes over the term in the same post from the same start. Terms not named are
    deleted. Raises NestedErrors.
    """
    current = {term.pk: term for term in official.occupancies.all()}
    named = [entry["id"] for entry in entries if entry.get("id")]
    free = {(term.post_id, term.start): term for key, term in current.items() if key not in named}
    terms: list[Occupancy] = []
    errors: list[ValidationError | None] = []
    for entry in entries:
        values = dict(entry)
        key = values.pop("id", None)
        try:
            if key and (key not in current or named.count(key) > 1):
                raise ValidationError(
                    {"id": f"{key} is not one term of this official: leave the id out to add one."}
                )
            known = current[key] if key else free.pop((entry["post"].pk, entry.get("start", "")), None)
            term = known or Occupancy(official=official)
            with transaction.atomic():
                enter(term, author=author, reason="entered by hand", **values)
            terms.append(term)
            errors.append(None)
        except ValidationError as error:
            errors.append(error)
    if any(errors):
        raise NestedErrors({"occupancies": errors})
    for key in current.keys() - {term.pk for term in terms}:
        remove(current[key], author=author)
    return terms
