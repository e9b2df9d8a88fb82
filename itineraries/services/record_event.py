"""Enters events by hand: one, or all of a trip."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction

from itineraries.models import Event, EventParticipant, Official, Organization, Stop, Trip
from itineraries.services.enter import NestedErrors, enter, remove, trip_changed


@transaction.atomic
def create_event(*, trip: Trip, author: User | None, **values: Any) -> Event:
    """A new event of `trip`. `stop` is the id of one of its stops. Raises ValidationError by field."""
    event = Event(trip=trip)
    _enter(event, values, author=author)
    trip_changed(trip)
    return event


@transaction.atomic
def change_event(event: Event, *, author: User | None, trip: Trip | None = None, **values: Any) -> Event:
    """Change fields of an event, which stays on its trip. Raises ValidationError by field."""
    if trip and trip.pk != event.trip_id:
        raise ValidationError({"trip": "An event stays on its trip: delete it here and add one there."})
    _enter(event, values, author=author)
    trip_changed(event.trip)
    return event


@transaction.atomic
def delete_event(event: Event, *, author: User | None) -> None:
    """Delete an event with the citations that support it."""
    trip = event.trip
    remove(event, author=author)
    trip_changed(trip)


@transaction.atomic
def replace_events(trip: Trip, entries: Sequence[Mapping[str, Any]], *, author: User | None) -> list[Event]:
    """Make `entries` the events of `trip` and return them.

    An entry is fields of an event, with `id` where it is one that is there. Without one it takes over the
    event of the same kind, date and title, whose citations it keeps, else it is new. `stop_position` may
    name the stop instead of `stop`. Events not named are deleted. Raises NestedErrors.
    """
    current = {event.pk: event for event in trip.events.all()}
    named = [entry["id"] for entry in entries if entry.get("id")]
    free = {_what(event): event for key, event in current.items() if key not in named}
    stops = {stop.position: stop.pk for stop in trip.stops.all()}
    events: list[Event] = []
    errors: list[ValidationError | None] = []
    for entry in entries:
        values = dict(entry)
        key, position = values.pop("id", None), values.pop("stop_position", None)
        try:
            if key and (key not in current or named.count(key) > 1):
                raise ValidationError(
                    {"id": f"{key} is not one event of this trip: leave the id out to add one."}
                )
            if position is not None:
                if position not in stops:
                    raise ValidationError({"stop_position": f"This trip has no stop at position {position}."})
                values["stop"] = stops[position]
            known = current[key] if key else free.pop(_what(Event(**_told(values))), None)
            event = known or Event(trip=trip)
            with transaction.atomic():
                _enter(event, values, author=author)
            events.append(event)
            errors.append(None)
        except ValidationError as error:
            errors.append(error)
    if any(errors):
        raise NestedErrors({"events": errors})
    for key in current.keys() - {event.pk for event in events}:
        remove(current[key], author=author)
    trip_changed(trip)
    return events


def _what(event: Event) -> tuple[str, str, str]:
    return event.kind, event.date, event.title


def _told(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: values[name] for name in ("kind", "date", "title") if name in values}


def _enter(event: Event, values: dict[str, Any], *, author: User | None) -> None:
    officials, organizations = values.pop("officials", None), values.pop("organizations", None)
    if values.get("stop") is not None and not isinstance(values["stop"], Stop):
        stop = Stop.objects.filter(pk=values["stop"], trip=event.trip).first()
        if stop is None:
            raise ValidationError({"stop": f"This trip has no stop {values['stop']}: name one of its stops."})
        values["stop"] = stop
    enter(event, author=author, reason="entered" if event.pk is None else "changed", **values)
    if officials is not None:
        _take_part(event, "official", officials)
    if organizations is not None:
        _take_part(event, "organization", organizations)


def _take_part(event: Event, kind: str, wanted: Iterable[Official | Organization]) -> None:
    """Make `wanted` those of their kind who take part, keeping the rows of those who did."""
    rows = dict.fromkeys(wanted)
    for participant in event.participants.exclude(**{kind: None}).select_related(kind):
        if getattr(participant, kind) in rows:
            rows.pop(getattr(participant, kind))
        else:
            participant.delete()
    EventParticipant.objects.bulk_create(EventParticipant(event=event, **{kind: row}) for row in rows)
