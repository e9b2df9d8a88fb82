"""Enters trips by hand, whole: the trip, who travels, its stops and its events, all or nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction

from itineraries.models import Occupancy, Official, Post, Traveller, Trip
from itineraries.services.enter import NestedErrors, enter, remove, trip_changed
from itineraries.services.identify import occupancy_of
from itineraries.services.record_event import replace_events
from itineraries.services.record_stop import replace_stops

Entries = Sequence[Mapping[str, Any]]


@transaction.atomic
def create_trip(
    *,
    author: User | None,
    travellers: Entries = (),
    stops: Entries = (),
    events: Entries = (),
    **values: Any,
) -> Trip:
    """A new trip with all that is given. Raises ValidationError by field, NestedErrors for rows within."""
    trip = Trip()
    enter(trip, author=author, reason="entered", **values)
    _fill(trip, travellers, stops, events, author=author)
    return trip


@transaction.atomic
def change_trip(
    trip: Trip,
    *,
    author: User | None,
    travellers: Entries | None = None,
    stops: Entries | None = None,
    events: Entries | None = None,
    **values: Any,
) -> Trip:
    """Change fields of a trip, and replace the lists that are given. Raises as `create_trip`."""
    enter(trip, author=author, reason="changed", **values)
    _fill(trip, travellers, stops, events, author=author)
    return trip


@transaction.atomic
def delete_trip(trip: Trip, *, author: User | None) -> None:
    """Delete a trip with its stops, events and citations; the field history stays."""
    remove(trip, author=author)


def _fill(
    trip: Trip,
    travellers: Entries | None,
    stops: Entries | None,
    events: Entries | None,
    *,
    author: User | None,
) -> None:
    # Stops first: they date the trip, which decides the posts of its travellers, and events happen at them.
    if stops is not None:
        replace_stops(trip, stops, author=author)
    if travellers is not None:
        replace_travellers(trip, travellers, author=author)
    if events is not None:
        replace_events(trip, events, author=author)


@transaction.atomic
def replace_travellers(trip: Trip, entries: Entries, *, author: User | None) -> list[Traveller]:
    """Make `entries` the travellers of `trip`, in their order, and return them.

    An entry has `official` and may have `post`, `role`, `position`, and `id` where it is a traveller that is
    there; without one it is the traveller who is that official. Those not named are deleted.
    Raises NestedErrors.
    """
    current = {traveller.pk: traveller for traveller in trip.travelling.all()}
    by_official = {traveller.official_id: traveller for traveller in current.values()}
    kept: list[Traveller] = []
    errors: list[ValidationError | None] = []
    wanted = [entry["official"].pk for entry in entries]
    for key, traveller in list(current.items()):
        if traveller.official_id not in wanted and not any(entry.get("id") == key for entry in entries):
            remove(traveller, author=author)
            del current[key]
    for number, entry in enumerate(entries, start=1):
        values = dict(entry)
        key = values.pop("id", None)
        values.setdefault("position", number)
        try:
            if key and key not in current:
                raise ValidationError(
                    {"id": f"This trip has no traveller {key}: leave the id out to add one."}
                )
            traveller = current[key] if key else by_official.get(entry["official"].pk) or Traveller(trip=trip)
            if (traveller.pk and traveller in kept) or wanted.count(entry["official"].pk) > 1:
                raise ValidationError({"official": f"{entry['official']} is named twice: once is enough."})
            _hold(traveller, values, trip)
            with transaction.atomic():
                enter(traveller, author=author, reason="entered by hand", **values)
            kept.append(traveller)
            errors.append(None)
        except ValidationError as error:
            errors.append(error)
    if any(errors):
        raise NestedErrors({"travellers": errors})
    for key in current.keys() - {traveller.pk for traveller in kept}:
        remove(current[key], author=author)
    trip_changed(trip)
    return kept


def _hold(traveller: Traveller, values: dict[str, Any], trip: Trip) -> None:
    """Turn `post` of `values` into the term in it; left out, it is the one held on the first day."""
    official = values["official"]
    if "post" in values:
        post = values.pop("post")
        values["occupancy"] = _term(official, post, trip) if post else None
    elif traveller.pk is None or traveller.official_id != official.pk:
        held = occupancy_of(official, role=values.get("role"), on=trip.first_day) if trip.first_day else None
        values["occupancy"] = held


def _term(official: Official, post: Post, trip: Trip) -> Occupancy:
    terms = official.occupancies.filter(post=post)
    then = terms.on(trip.first_day).first() if trip.first_day else None
    term = then or terms.first()
    if term is None:
        raise ValidationError(
            {"post": f"{official} holds no term as {post}: add it to the official, or tell it in `role`."}
        )
    return term
