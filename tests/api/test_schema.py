"""The OpenAPI schema is sound, and whatever may be sent under it is answered as it says: never by a 5xx."""

from __future__ import annotations

from collections.abc import Iterator

import orjson
import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.renderers import OpenApiJsonRenderer
from drf_spectacular.validation import validate_schema
from hypothesis import HealthCheck, Phase
from hypothesis import settings as bounds
from pytest_django import Settings
from rest_framework.test import APIClient
from rest_framework.throttling import SimpleRateThrottle
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.api.conftest import Journey

RAW = SchemaGenerator().get_schema(request=None, public=True)
DESCRIBED = orjson.loads(OpenApiJsonRenderer().render(RAW, renderer_context={}))
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
# The same examples in every run: a failure is found again, and a pass is no luck.
BOUNDED = bounds(
    max_examples=6,
    derandomize=True,
    deadline=None,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)

described = schemathesis.openapi.from_dict(DESCRIBED)
described.app = get_wsgi_application()
endpoints = described.exclude(path="/api/v1/schema/")


@pytest.fixture
def unhurried(monkeypatch: pytest.MonkeyPatch, settings: Settings) -> Iterator[None]:
    """No limit on requests, the host that the WSGI client names, and the test's own connection for all."""
    settings.ALLOWED_HOSTS = ["localhost"]
    for scope in ("anon", "user"):
        monkeypatch.setitem(SimpleRateThrottle.THROTTLE_RATES, scope, None)
    # As Django's own test client does: the test's transaction lives in this connection.
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


def test_the_schema_is_valid() -> None:
    validate_schema(DESCRIBED)


def test_the_schema_is_served_with_its_docs(api: APIClient) -> None:
    response = api.get("/api/v1/schema/?format=json")
    assert response.status_code == 200
    assert set(response.json()["paths"]) == set(DESCRIBED["paths"])
    docs = api.get("/api/v1/docs/").content.decode()
    assert "http://" not in docs.replace("http://testserver", "")
    assert "https://" not in docs


def test_every_parameter_and_field_is_explained_or_plain() -> None:
    for path, item in DESCRIBED["paths"].items():
        for method, operation in item.items():
            assert operation["tags"] == [path.split("/")[3] or "root"], (path, method)
            assert operation["description"], (path, method)


@endpoints.include(method="GET").parametrize()
@BOUNDED
def test_reading(case: schemathesis.Case, journey: Journey, unhurried: None) -> None:
    case.call_and_validate(checks=CHECKS)


@endpoints.include(method=["POST", "PUT", "PATCH", "DELETE"]).parametrize()
@BOUNDED
def test_writing(case: schemathesis.Case, journey: Journey, editor: APIClient, unhurried: None) -> None:
    token = editor._credentials["HTTP_AUTHORIZATION"]
    case.call_and_validate(checks=CHECKS, headers={"Authorization": token})
