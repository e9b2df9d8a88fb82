"""Reads what visitors type into addresses and forms: friendly about everything, silent about nothing."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.core.paginator import Page, Paginator
from django.http import HttpRequest
from django.utils.translation import gettext as _

EARLIEST, LATEST = dt.date(1000, 1, 1), dt.date(9000, 12, 31)


def day_asked(request: HttpRequest, name: str) -> tuple[dt.date | None, str]:
    """The day given as `name` (2023-03-01), or None and what is wrong with it ("" where none is given)."""
    value = request.GET.get(name, "").strip()
    if not value:
        return None, ""
    try:
        day = dt.date.fromisoformat(value)
    except ValueError:
        day = None
    if day is None or not EARLIEST <= day <= LATEST:
        shown = value if len(value) <= 40 else f"{value[:40]}…"
        return None, _("“%(value)s” is not a day. Write it as year-month-day, such as 2023-03-01.") % {
            "value": shown
        }
    return day, ""


def page_asked(request: HttpRequest, rows: Any, size: int, name: str = "page") -> Page:
    """The page asked for as `name`; the first for nonsense, the last for too far."""
    return Paginator(rows, size).get_page(request.GET.get(name, "1")[:9])


def address_of_page(request: HttpRequest, name: str = "page") -> str:
    """The query string to which a page number is added: all other parameters as they are."""
    others = request.GET.copy()
    others.pop(name, None)
    start = f"{others.urlencode()}&" if others else ""
    return f"?{start}{name}="
