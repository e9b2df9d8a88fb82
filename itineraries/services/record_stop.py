"""Enters stops by hand: one, or the whole order of a trip."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F, Max

from itineraries.models import Stop, Trip
from itineraries.services.enter import NestedErrors, enter, remove, trip_changed

# Added to positions while stops change places, so that no two ever hold one.
ASIDE = 10_000


@transaction.atomic
def create_stop(*, trip: Trip, author: User | None, **values: Any) -> Stop:
    """A new stop of `trip`, the last unless `position` says otherwise. Raises ValidationError by field."""
    if values.get("position") is None:
        last = trip.stops.aggregate(last=Max("position"))["last"]
        values["position"] = (last or 0) + 1
    stop = Stop(trip=trip)
    enter(stop, author=author, reason="entered", **values)
    trip_changed(trip)
    return stop


@transaction.atomic
def change_stop(stop: Stop, *, author: User | None, trip: Trip | None = None, **values: Any) -> Stop:
    """Change fields of a stop, which stays on its trip. Raises ValidationError by field."""
    if trip and trip.pk != stop.trip_id:
        raise ValidationError({"trip": "A stop stays on its trip: delete it here and add one there."})
    if enter(stop, author=author, reason="changed", **values):
        trip_changed(stop.trip)
    return stop


@transaction.atomic
def delete_stop(stop: Stop, *, author: User | None) -> None:
    """Delete a stop with the citations that support it; its events stay on the trip without a stop."""
    trip = stop.trip
    remove(stop, author=author)
    trip_changed(trip)


@transaction.atomic
def replace_stops(trip: Trip, entries: Sequence[Mapping[str, Any]], *, author: User | None) -> list[Stop]:
    """Make `entries` the stops of `trip`, in their order, and return them.

    An entry is fields of a stop, with `id` where it is one that is there. Without one it takes over the stop
    at its position in its country, whose citations it keeps, else it is new. Stops not named are deleted.
    Raises NestedErrors.
    """
    current = {stop.pk: stop for stop in trip.stops.select_for_update().order_by("position")}
    stops = _claim(trip, entries, current)
    for key in current.keys() - {stop.pk for stop in stops}:
        remove(current[key], author=author)
    places = [entry.get("position") or number for number, entry in enumerate(entries, start=1)]
    kept = [stop for stop in stops if stop.pk]
    if any(stop.pk and stop.position != place for stop, place in zip(stops, places, strict=True)):
        trip.stops.update(position=F("position") + ASIDE)
    errors: list[ValidationError | None] = []
    for stop, place, entry in zip(stops, places, entries, strict=True):
        values = {**entry, "position": place}
        values.pop("id", None)
        try:
            with transaction.atomic():
                if not enter(stop, author=author, reason="replaced", **values) and stop in kept:
                    Stop.objects.filter(pk=stop.pk).update(position=place)
            errors.append(None)
        except ValidationError as error:
            errors.append(error)
    if any(errors):
        raise NestedErrors({"stops": errors})
    trip_changed(trip)
    return stops


def _claim(trip: Trip, entries: Sequence[Mapping[str, Any]], current: Mapping[int, Stop]) -> list[Stop]:
    """The stop each entry means, new where it means none that is there."""
    named = [entry["id"] for entry in entries if entry.get("id")]
    free = {(stop.position, stop.country_id): stop for key, stop in current.items() if key not in named}
    stops: list[Stop] = []
    errors: list[ValidationError | None] = []
    for number, entry in enumerate(entries, start=1):
        key, error = entry.get("id"), None
        if key and (key not in current or named.count(key) > 1):
            error = ValidationError(
                {"id": f"{key} is not one stop of this trip: leave the id out to add one."}
            )
        errors.append(error)
        known = current.get(key) if key else free.pop(_where(entry, number), None)
        stops.append(known or Stop(trip=trip))
    if any(errors):
        raise NestedErrors({"stops": errors})
    return stops


def _where(entry: Mapping[str, Any], number: int) -> tuple[int, Any]:
    country = entry.get("country")
    return entry.get("position") or number, country.pk if country else None
