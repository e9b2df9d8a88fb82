"""Enters places by hand: a site or city that the gazetteer lacks, or a correction."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction

from itineraries.models import Place
from itineraries.services.enter import enter, remove


@transaction.atomic
def create_place(*, author: User | None, **values: Any) -> Place:
    """A new place. `other_names` is a list. Raises ValidationError by field."""
    place = Place()
    enter(place, author=author, reason="entered", **_columns(values))
    return place


@transaction.atomic
def change_place(place: Place, *, author: User | None, **values: Any) -> Place:
    """Change fields of a place; one that has stops stays in its country. Raises ValidationError by field."""
    country = values.get("country")
    if country and country.pk != place.country_id and place.stops.exists():
        raise ValidationError({"country": "Stops refer to this place in its country: enter another place."})
    enter(place, author=author, reason="changed", **_columns(values))
    return place


@transaction.atomic
def delete_place(place: Place, *, author: User | None) -> None:
    """Delete a place; raises ProtectedError where stops refer to it."""
    remove(place, author=author)


def _columns(values: dict[str, Any]) -> dict[str, Any]:
    names: Iterable[str] | None = values.pop("other_names", None)
    return values if names is None else {**values, "other_names": "\n".join(names)}
