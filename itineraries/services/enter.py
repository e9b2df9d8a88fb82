"""Enters a record by hand: sets fields, checks it, saves it in its author's name where something changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models
from django.utils import timezone

from itineraries.models import Trip
from itineraries.services.author import save_as
from itineraries.services.derive import derive_trip_days

# The field that mends what a constraint found, where that is not the constraint's own last field.
MENDED_BY = {
    "stop_departs_after_arrival": "depart",
    "stop_place_in_country": "place",
    "stop_position_once_per_trip": "position",
    "stop_position_from_one": "position",
    "event_stop_on_its_trip": "stop",
    "occupancy_ends_after_start": "end",
    "traveller_once_per_trip": "official",
    "place_coordinates_on_earth": "latitude",
    "place_once_per_geonames_id": "geonames_id",
    "official_once_per_wikidata_id": "wikidata_id",
    "article_once_per_address": "url",
}


class NestedErrors(ValidationError):
    """What is wrong with rows within a record: {"stops": [None, error of the second, …]}."""

    def __init__(self, nested: Mapping[str, Sequence[ValidationError | None]]) -> None:
        self.nested = nested
        found = [error for rows in nested.values() for error in rows if error]
        super().__init__([message for error in found for message in error.messages])


def enter(record: models.Model, *, author: User | None, reason: str = "", **values: Any) -> bool:
    """Set `values` on `record`, check it, and save it if it is new or changed; whether it was saved.

    Raises ValidationError, by field.
    """
    changed = record._state.adding
    for name, value in values.items():
        field = record._meta.get_field(name)
        attribute = field.attname if isinstance(field, models.ForeignKey) else name
        new = value.pk if isinstance(value, models.Model) else value
        changed |= getattr(record, attribute) != new
        setattr(record, name, value)
    if changed:
        check(record)
        save_as(record, author, reason=reason)
    return changed


def check(record: models.Model) -> None:
    """Raise ValidationError unless fields and constraints hold, under the field that mends it."""
    errors: dict[str, list[Any]] = {}
    try:
        record.full_clean(validate_constraints=False)
    except ValidationError as error:
        errors = error.update_error_dict(errors)
    unusable = {name for name in errors if name != NON_FIELD_ERRORS}
    for model, constraints in record.get_constraints():
        for constraint in constraints:
            try:
                constraint.validate(model, record, exclude=unusable)
            except ValidationError as error:
                found = ValidationError(error.messages, code=constraint.name)
                errors.setdefault(MENDED_BY.get(constraint.name, NON_FIELD_ERRORS), []).extend(
                    found.error_list
                )
    if errors:
        raise ValidationError(errors)


def remove(record: models.Model, *, author: User | None) -> None:
    """Delete `record` in its author's name. Raises ProtectedError where others refer to it."""
    record._history_user = author  # type: ignore[attr-defined]
    record.delete()


def trip_changed(trip: Trip) -> None:
    """Let a trip follow its parts: its days, and the moment it changed, by which others find it."""
    derive_trip_days(trip)
    # By update, so that its field history tells of its own fields alone.
    Trip.objects.filter(pk=trip.pk).update(updated_at=timezone.now())


def replace_names(record: models.Model, related: str, names: Iterable[Mapping[str, str]]) -> None:
    """Make `names` ({"name", "language"}) the spellings that `record` has, keeping those that stay."""
    manager = getattr(record, related)
    wanted = dict.fromkeys((entry["name"], entry.get("language", "")) for entry in names)
    for row in manager.all():
        if (row.name, row.language) in wanted:
            wanted.pop((row.name, row.language))
        else:
            row.delete()
    for name, language in wanted:
        row = manager.model(**{manager.field.name: record}, name=name, language=language)
        check(row)
        row.save()
