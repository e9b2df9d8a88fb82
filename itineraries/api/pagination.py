"""How a list is cut into pages."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.pagination import PageNumberPagination
from rest_framework.request import Request
from rest_framework.response import Response


class Pages(PageNumberPagination):
    """`?page=` counts from 1; `?page_size=` asks for up to 500 rows, else 50 come."""

    page_size = 50
    page_size_query_param = "page_size"
    max_page_size = 500

    def paginate_queryset(self, queryset: QuerySet, request: Request, view: Any = None) -> QuerySet:  # type: ignore[override]
        """The slice of `queryset` that was asked for, not yet read: its rows are never built as models."""
        self.request = request
        self.size = self._number(request, "page_size", self.page_size, self.max_page_size)
        self.number = self._number(request, "page", 1, 10**9)
        self.count = queryset.count()
        start = (self.number - 1) * self.size
        if start and start >= self.count:
            last = max(1, -(-self.count // self.size))
            raise NotFound(f"There is no page {self.number}: the last is {last}.")
        return queryset[start : start + self.size]

    def get_paginated_response(self, data: Any) -> Response:
        return Response(
            {
                "count": self.count,
                "next": self.get_next_link(),
                "previous": self.get_previous_link(),
                "results": data,
            }
        )

    def get_next_link(self) -> str | None:
        return self._link(self.number + 1) if self.number * self.size < self.count else None

    def get_previous_link(self) -> str | None:
        return self._link(self.number - 1) if self.number > 1 else None

    def _link(self, number: int) -> str:
        query = self.request.query_params.copy()
        query["page"] = str(number)
        return self.request.build_absolute_uri(f"?{query.urlencode()}")

    @staticmethod
    def _number(request: Request, name: str, default: int, most: int) -> int:
        raw = request.query_params.get(name)
        if raw is None:
            return default
        if raw.isascii() and raw.isdigit() and len(raw) < 10 and 1 <= int(raw) <= most:
            return int(raw)
        bound = f"1 to {most}" if most < 10**9 else "1 up"
        raise ValidationError({name: [f"“{raw}” is no usable number: give one from {bound}."]})

    def get_schema_operation_parameters(self, view: Any) -> list[dict[str, Any]]:
        return [
            {
                "name": "page",
                "in": "query",
                "description": "Which page of the results, from 1.",
                "schema": {"type": "integer", "minimum": 1},
            },
            {
                "name": "page_size",
                "in": "query",
                "description": "Rows on a page: 50 unless asked, 500 at most.",
                "schema": {"type": "integer", "minimum": 1, "maximum": self.max_page_size},
            },
        ]
