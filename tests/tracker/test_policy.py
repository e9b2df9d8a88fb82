"""The Content-Security-Policy each part is sent with. tests/browser/test_policy.py sees it applied."""

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db


def directives(client: Client, address: str) -> dict[str, list[str]]:
    header = client.get(address)["Content-Security-Policy"]
    return {name: sources for name, *sources in (part.split() for part in header.split(";"))}


def test_the_site_allows_nothing_from_elsewhere_and_nothing_inline(client: Client) -> None:
    assert directives(client, "/healthz") == {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "base-uri": ["'none'"],
    }


@pytest.mark.parametrize(
    ("address", "scripts", "styles"),
    [
        ("/admin/login/", ["'self'", "'unsafe-eval'"], ["'self'", "'unsafe-inline'"]),
        ("/api/v1/docs/", ["'self'"], ["'self'", "'unsafe-inline'"]),
        ("/api/v1/schema/", ["'self'"], ["'self'"]),
    ],
)
def test_a_third_partys_part_gets_the_least_it_needs(
    client: Client, address: str, scripts: list[str], styles: list[str]
) -> None:
    sent = directives(client, address)
    assert (sent["script-src"], sent["style-src"], sent["default-src"]) == (scripts, styles, ["'none'"])
