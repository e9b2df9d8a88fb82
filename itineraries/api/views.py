"""What every endpoint does alike: read for a viewer, write through a service, answer 304 where it can."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import lru_cache
from typing import Any, ClassVar

from django.db.models import Model, QuerySet
from django.http import Http404
from django.urls import reverse
from django.utils.cache import get_conditional_response, patch_vary_headers
from rest_framework import serializers, status
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.viewsets import GenericViewSet

from itineraries.api.description import Description
from itineraries.api.errors import answer
from itineraries.api.filters import Filters, StrictFilters, refuse_unknown
from itineraries.api.formats import Json, JsonBody
from itineraries.api.pagination import Pages
from itineraries.api.permissions import ReadOrPermitted
from itineraries.queries.records import Reader

Records = Callable[..., list[dict[str, Any]]]


class Endpoint(GenericViewSet):
    """Lists and details of `model`, as `records` gives them."""

    # Its word in addresses and in the schema.
    tag: ClassVar[str]
    model: ClassVar[type[Model]]
    records: ClassVar[Records]
    filterset_class: ClassVar[type[Filters]] = Filters
    # Word of `ordering` -> column.
    orderings: ClassVar[dict[str, str]] = {}
    input_class: ClassVar[type[serializers.Serializer] | None] = None

    renderer_classes = [Json]
    parser_classes = [JsonBody]
    permission_classes = [ReadOrPermitted]
    pagination_class = Pages
    filter_backends = [StrictFilters]
    metadata_class = None
    schema = Description()
    lookup_value_regex = "[0-9]{1,18}"

    def get_queryset(self) -> QuerySet:
        """The rows the request's user may see."""
        return self.model._default_manager.visible_to(self.request.user)  # type: ignore[attr-defined]

    def reader(self) -> Reader:
        """For whom and from which address on records are read."""
        return Reader(self.request.user, root=self.request.build_absolute_uri(root()))

    def find(self, key: str) -> QuerySet:
        """The row, as a queryset, that `key` of the address names: an id, or a slug where there are slugs."""
        rows = self.get_queryset()
        return rows.filter(pk=key[:18]) if key.isdigit() else rows.filter(slug=key)

    def input_for(self, method: str) -> type[serializers.Serializer] | None:
        """What a request of `method` may hold."""
        return self.input_class

    def list(self, request: Request) -> Response:
        page = self.paginate_queryset(self.filter_queryset(self.get_queryset()))
        return self.get_paginated_response(type(self).records(page, self.reader()))

    def retrieve(self, request: Request, **key: str) -> Response:
        refuse_unknown(request, {})
        return Response(self.record(self.find(key[self.lookup_field])))

    def record(self, rows: QuerySet) -> dict[str, Any]:
        """The one record of `rows`; raises Http404 where there is none."""
        found = type(self).records(rows, self.reader())
        return found[0] if found else self.missing()

    def missing(self) -> Any:
        """Say that there is no such record in view."""
        raise Http404(f"There is no such record in view: {self.tag}/ lists those there are.")

    def get_exception_handler(self) -> Any:
        return answer

    def finalize_response(self, request: Request, response: Response, *args: Any, **kwargs: Any) -> Response:
        response = super().finalize_response(request, response, *args, **kwargs)
        patch_vary_headers(response, ["Authorization", "Cookie"])
        # What is public changes with the clock (embargoes) and with the user: keep nothing without asking.
        response.headers["Cache-Control"] = "private, no-cache"
        if request.method in {"GET", "HEAD"} and response.status_code == status.HTTP_200_OK:
            response.add_post_render_callback(self._unless_known)
        return response

    def _unless_known(self, response: Response) -> Any:
        tag = f'"{hashlib.blake2b(response.content, digest_size=16).hexdigest()}"'
        response.headers["ETag"] = tag
        return get_conditional_response(self.request._request, etag=tag, response=response)  # noqa: SLF001


class WritableEndpoint(Endpoint):
    """An endpoint that also creates, changes and deletes, each by one service that writes all or nothing.

    `input_class` checks the shape of what is sent; the services check the record.
    """

    create_record: ClassVar[Callable[..., Any]]
    change_record: ClassVar[Callable[..., Any]]
    delete_record: ClassVar[Callable[..., Any]]

    def create(self, request: Request) -> Response:
        made = type(self).create_record(author=request.user, **self._given(request))
        record = self._written(made)
        address = record.get("api_url") or record["url"]
        return Response(record, status=status.HTTP_201_CREATED, headers={"Location": address})

    def update(self, request: Request, **key: str) -> Response:
        return self._change(request, key, partial=False)

    def partial_update(self, request: Request, **key: str) -> Response:
        return self._change(request, key, partial=True)

    def destroy(self, request: Request, **key: str) -> Response:
        refuse_unknown(request, {})
        type(self).delete_record(self._instance(key), author=request.user)
        return Response(status=status.HTTP_204_NO_CONTENT)

    def _change(self, request: Request, key: dict[str, str], *, partial: bool) -> Response:
        row = self._instance(key)
        values = self._given(request, row, partial=partial)
        return Response(self._written(type(self).change_record(row, author=request.user, **values)))

    def _given(self, request: Request, row: Model | None = None, *, partial: bool = False) -> dict[str, Any]:
        refuse_unknown(request, {})
        given = self.input_for(request.method or "")(  # type: ignore[misc]
            instance=row, data=request.data, partial=partial, context={"request": request, "view": self}
        )
        given.is_valid(raise_exception=True)
        return dict(given.validated_data)

    def _written(self, row: Model) -> dict[str, Any]:
        # Not through the viewer's own queryset: who writes an unpublished trip without the permission to see
        # such trips is told what was written, once.
        return self.record(self.model._default_manager.filter(pk=row.pk))

    def _instance(self, key: dict[str, str]) -> Any:
        row = self.find(key[self.lookup_field]).first()
        return row or self.missing()


@lru_cache(maxsize=1)
def root() -> str:
    """The path under which all endpoints lie."""
    return reverse("api:root")
