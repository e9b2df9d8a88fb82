"""Structured logs: every line carries the id of the request it belongs to, and every request gets a line."""

import logging
import re
import time
import uuid
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any

from django.http import HttpRequest, HttpResponse

_request_id: ContextVar[str] = ContextVar("request_id", default="-")
_wellformed = re.compile(r"[A-Za-z0-9_.:-]{8,64}")
_requests = logging.getLogger("tracker.requests")


class RequestId(logging.Filter):
    """Gives a record the id of the request being served, or "-" outside of one."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.request_id = _request_id.get()
        return True


class RequestLog:
    """Middleware: names the request, logs its outcome, and returns the name as X-Request-ID.

    An id the caller sends is kept, so that one id follows a request through a proxy and into our lines;
    one of another shape than an id is replaced, so that nobody writes our log for us.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        sent = request.headers.get("X-Request-ID", "")
        name = sent if _wellformed.fullmatch(sent) else uuid.uuid4().hex
        token = _request_id.set(name)
        started = time.perf_counter()
        try:
            response = self.get_response(request)
            response.headers["X-Request-ID"] = name
            # The query string is left out: it may hold a name somebody searched for.
            _requests.info(
                "%s %s %s",
                request.method,
                request.path,
                response.status_code,
                extra={
                    "method": request.method,
                    "path": request.path,
                    "status": response.status_code,
                    "milliseconds": round((time.perf_counter() - started) * 1000, 1),
                },
            )
            return response
        finally:
            _request_id.reset(token)


def logging_config(*, style: str, level: str) -> dict[str, Any]:
    """Django's LOGGING: one line a record on standard error, `style` json or console."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "filters": {"request_id": {"()": "tracker.logs.RequestId"}},
        "formatters": {
            "json": {
                "()": "pythonjsonlogger.json.JsonFormatter",
                "fmt": ["levelname", "name", "message", "request_id"],
                "rename_fields": {"levelname": "level", "name": "logger"},
                "timestamp": "time",
                # Set by Django and by runserver on their records; neither can be written as JSON.
                "reserved_attrs": _reserved(),
            },
            "console": {"format": "{asctime} {levelname:<7} {name}: {message}", "style": "{"},
        },
        "handlers": {
            "stderr": {"class": "logging.StreamHandler", "formatter": style, "filters": ["request_id"]},
        },
        "root": {"handlers": ["stderr"], "level": level},
        "loggers": {
            # Taken over from Django's defaults, so that nothing is logged twice.
            "django": {"handlers": [], "level": level, "propagate": True},
            "django.server": {"handlers": [], "level": "WARNING", "propagate": True},
            "axes.apps": {"level": "WARNING"},  # it greets at every start
        },
    }


def _reserved() -> list[str]:
    from pythonjsonlogger.core import RESERVED_ATTRS

    return [*RESERVED_ATTRS, "request", "server_time"]
