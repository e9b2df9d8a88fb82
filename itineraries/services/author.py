"""Saves a record in somebody's name, so that its history tells a person's word from the machine's."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User


def save_as(record: Any, author: User | None, *, reason: str = "") -> None:
    """Save `record` with `author` in its history; None is the machine, also inside a person's request."""
    record._history_user = author
    record._change_reason = reason[:100] or None
    record.save()
