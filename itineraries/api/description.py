"""How the endpoints describe themselves in the OpenAPI schema, beyond what their serializers say."""

from __future__ import annotations

from typing import Any

from drf_spectacular.openapi import AutoSchema
from drf_spectacular.plumbing import build_object_type

ERRORS = {
    "400": "What was sent is unusable: each field or parameter with what is wrong and how to mend it.",
    "401": "No token, or one that is not valid.",
    "403": "The token's user lacks the permission.",
    "404": "There is no such record in view, or no such page.",
    "409": "Other records stand against it, or changed meanwhile.",
    "413": "The body is too long.",
    "415": "The body is no JSON: send Content-Type: application/json.",
    "429": "Too many requests: wait as many seconds as Retry-After says.",
}
READING = ("400", "401", "404", "406", "429")
WRITING = ("400", "401", "403", "404", "409", "413", "415", "429")


class Description(AutoSchema):
    """Requests by the view's `input_class`, responses by its `serializer_class`, and errors that may come."""

    def get_request_serializer(self) -> Any:
        if hasattr(self.view, "input_for") and self.method != "DELETE":
            return self.view.input_for(self.method)
        return super().get_request_serializer()

    def get_tags(self) -> list[str]:
        return [self.view.tag] if hasattr(self.view, "tag") else super().get_tags()

    def get_operation(self, *args: Any, **kwargs: Any) -> Any:
        operation = super().get_operation(*args, **kwargs)
        if operation is None:
            return None
        for status in READING if self.method == "GET" else WRITING:
            operation["responses"].setdefault(
                status,
                {
                    "description": ERRORS.get(status, "That format is not served: ask for application/json."),
                    "content": {"application/json": {"schema": build_object_type(additionalProperties={})}},
                },
            )
        if self.method == "GET":
            operation["responses"].setdefault(
                "304", {"description": "Unchanged since the ETag in If-None-Match."}
            )
        return operation
