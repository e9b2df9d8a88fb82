"""/api/v1/token/: a token for a name and a password."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.authtoken.serializers import AuthTokenSerializer
from rest_framework.authtoken.views import ObtainAuthToken
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle

from itineraries.api.description import Description
from itineraries.api.formats import Json, JsonBody


class TokenThrottle(AnonRateThrottle):
    """Guesses are slow, on top of the pause after failed logins."""

    scope = "token"
    rate = "10/minute"


class TokenShape(serializers.Serializer):
    token = serializers.CharField()


class TokenEndpoint(ObtainAuthToken):
    """A token for the user of that name and password: send it as `Authorization: Token …`."""

    renderer_classes = [Json]
    parser_classes = [JsonBody]
    throttle_classes = [TokenThrottle]
    authentication_classes = []
    metadata_class = None
    schema = Description()
    tag = "token"

    @extend_schema(request=AuthTokenSerializer, responses=TokenShape)
    def post(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        return super().post(request, *args, **kwargs)
