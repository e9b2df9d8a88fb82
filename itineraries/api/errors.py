"""What goes wrong, answered as JSON that names the field or parameter and the mend; never a server error."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS
from django.core.exceptions import ValidationError as Invalid
from django.db import IntegrityError
from django.db.models import ProtectedError, RestrictedError
from rest_framework.exceptions import APIException, ValidationError
from rest_framework.response import Response
from rest_framework.views import exception_handler

from itineraries.queries.find import NotFound
from itineraries.services.enter import NestedErrors


class Conflict(APIException):
    """The record does not allow it as it stands."""

    status_code = 409
    default_code = "conflict"


def answer(error: Exception, context: dict[str, Any]) -> Response | None:
    """The response to `error`: 400 with the fields, or 409 where other rows stand against it."""
    if isinstance(error, Invalid):
        error = ValidationError(by_field(error))
    elif isinstance(error, NotFound):
        error = ValidationError({"non_field_errors": [str(error)]})
    elif isinstance(error, (ProtectedError, RestrictedError)):
        rows = getattr(error, "protected_objects", None) or getattr(error, "restricted_objects", ())
        kinds = ", ".join(sorted({str(row._meta.verbose_name_plural) for row in rows}))
        error = Conflict(f"It is still referred to by {kinds}: delete or change those first.")
    elif isinstance(error, IntegrityError):
        # Checked before it was written, so somebody else wrote between the two.
        error = Conflict("The record changed while this was written: read it again and repeat.")
    return exception_handler(error, context)


def by_field(error: Invalid) -> Any:
    """Django's validation error as {field: [messages]}; errors of rows within a record keep their place."""
    if isinstance(error, NestedErrors):
        return {name: _rows(rows) for name, rows in error.nested.items()}
    if not hasattr(error, "error_dict"):
        return {"non_field_errors": error.messages}
    return {
        "non_field_errors" if name == NON_FIELD_ERRORS else name: messages
        for name, messages in error.message_dict.items()
    }


def _rows(rows: Iterable[Invalid | None]) -> dict[str, Any]:
    # By number from 0, as the serializers tell of a row that has not the right shape.
    return {str(number): by_field(row) for number, row in enumerate(rows) if row is not None}
