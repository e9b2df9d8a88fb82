"""Who entered what no source supports, and when: read from the field histories of a trip's records."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from django.contrib.auth.models import User

from itineraries.models import Event, Stop, Traveller, Trip
from itineraries.queries.evidence import FIELDS, Evidence, Key

# The field of the record, and the names under which citations support it.
FIELDS_OF: dict[str, dict[str, tuple[str, ...]]] = {
    "stop": {
        "country_id": ("country",),
        "place_id": ("place", "city"),
        "arrive": ("arrive",),
        "depart": ("depart",),
        "visit_type": ("visit_type",),
    },
    "event": {"kind": ("kind", "with"), "date": ("date",)},
    "traveller": {"official_id": ("name", "role", "country")},
    "trip": {"status": ("status",)},
}


@dataclass(frozen=True, slots=True)
class Entry:
    """Fields of one record that nobody but their enterer vouches for. `who` is None for the machine."""

    labels: tuple[str, ...]
    who: User | None
    when: dt.datetime


def read_provenance(trip: Trip, evidence: Evidence) -> dict[Key, list[Entry]]:
    """By record, its filled fields that no visible source supports, with who gave them their value and when.

    At most four queries, one a kind of record that has such fields.
    """
    records: dict[str, tuple[Any, list[Any]]] = {
        "trip": (Trip, [trip]),
        "traveller": (Traveller, list(trip.travelling.all())),
        "stop": (Stop, list(trip.stops.all())),
        "event": (Event, list(trip.events.all())),
    }
    found: dict[Key, list[Entry]] = {}
    for kind, (model, rows) in records.items():
        bare = {row.pk: names for row in rows if (names := _unsupported(kind, row, evidence))}
        if not bare:
            continue
        history: dict[int, list[Any]] = {}
        changes = model.history.filter(id__in=bare).select_related("history_user")
        for change in changes.order_by("history_date", "history_id"):
            history.setdefault(change.id, []).append(change)
        for pk, names in bare.items():
            if entries := _entries(names, history.get(pk, [])):
                found[kind, pk] = entries
    return found


def entered_at_once(found: dict[Key, list[Entry]]) -> Entry | None:
    """The one entry that says it all where one person, or the machine, entered everything on one day."""
    entries = [entry for group in found.values() for entry in group]
    if len({(entry.who, entry.when.date()) for entry in entries}) != 1:
        return None
    labels = dict.fromkeys(label for entry in entries for label in entry.labels)
    return Entry(tuple(labels), entries[0].who, entries[0].when)


def _unsupported(kind: str, row: Any, evidence: Evidence) -> list[str]:
    return [
        name
        for name, cited in FIELDS_OF[kind].items()
        if getattr(row, name) and not evidence.of(kind, row.pk, *cited)
    ]


def _entries(names: Iterable[str], changes: list[Any]) -> list[Entry]:
    if not changes:
        return []
    grouped: dict[tuple[int | None, dt.date], tuple[list[str], Any]] = {}
    for name in names:
        setting = changes[0]
        for before, after in pairwise(changes):
            if getattr(before, name) != getattr(after, name):
                setting = after
        labels, _first = grouped.setdefault(
            (setting.history_user_id, setting.history_date.date()), ([], setting)
        )
        label = {"official_id": "name"}.get(name, name.removesuffix("_id"))
        labels.append(str(FIELDS.get(label, label)))
    return [
        Entry(tuple(labels), setting.history_user, setting.history_date)
        for labels, setting in grouped.values()
    ]
