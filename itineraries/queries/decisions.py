"""Which fields of a record people decided, read from its field history."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Any


def decided_fields(record: Any, fields: Iterable[str]) -> frozenset[str]:
    """Those of `fields` that a person set or changed; a later article never overwrites them.

    `record` has a field history (django-simple-history). A row of history without a user was written by the
    machine. What a person entered when making the record counts where it is not empty.
    """
    names = list(fields)
    rows = list(record.history.order_by("history_date", "history_id").values("history_user_id", *names))
    if not rows:
        return frozenset()
    first = rows[0]
    decided = {name for name in names if first["history_user_id"] and first[name] not in (None, "", False)}
    for before, after in pairwise(rows):
        if after["history_user_id"]:
            decided |= {name for name in names if before[name] != after[name]}
    return frozenset(decided)
