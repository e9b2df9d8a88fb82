"""/api/v1/: what there is, and an answer in JSON for an address that is not."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework.exceptions import NotFound
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse
from rest_framework.views import APIView

from itineraries.api.description import Description
from itineraries.api.filters import refuse_unknown
from itineraries.api.formats import Json, JsonBody

LISTS = (
    "trips",
    "stops",
    "events",
    "officials",
    "posts",
    "organizations",
    "places",
    "countries",
    "articles",
)
PAGES = ("token", "schema", "docs")


class Root(APIView):
    """The lists of the API, and where it is described."""

    renderer_classes = [Json]
    permission_classes = [AllowAny]
    metadata_class = None
    schema = Description()
    tag = "root"

    @extend_schema(
        operation_id="root",
        responses={(200, "application/json"): {"type": "object", "additionalProperties": {"type": "string"}}},
    )
    def get(self, request: Request) -> Response:
        refuse_unknown(request, {})
        names = {name: f"{name}-list" for name in LISTS} | {name: name for name in PAGES}
        return Response({key: reverse(f"api:{name}", request=request) for key, name in names.items()})


class Nowhere(APIView):
    """404 in JSON: a client that misspells an address should not have to read a page."""

    renderer_classes = [Json]
    parser_classes = [JsonBody]
    permission_classes = [AllowAny]
    throttle_classes = []
    schema = None

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        raise NotFound(f"There is nothing at {request.path}: {reverse('api:root')} lists what there is.")
