"""Whose address counts behind proxies."""

import pytest
from django.test import RequestFactory
from pytest_django import Settings

from tracker.proxies import client_address

CASES = {
    "no_proxy_trusted": (0, "203.0.113.9", "198.51.100.1"),
    "one_proxy": (1, "203.0.113.9", "203.0.113.9"),
    "what_the_caller_wrote_is_not_believed": (1, "10.9.9.9, 203.0.113.9", "203.0.113.9"),
    "two_proxies": (2, "10.9.9.9, 203.0.113.9, 198.51.100.7", "203.0.113.9"),
    "fewer_entries_than_proxies": (2, "203.0.113.9", "198.51.100.1"),
    "no_header": (1, "", "198.51.100.1"),
}


@pytest.mark.parametrize(("trusted", "header", "expected"), CASES.values(), ids=CASES)
def test_the_address_the_outermost_trusted_proxy_saw(
    settings: Settings, trusted: int, header: str, expected: str
) -> None:
    settings.TRUSTED_PROXIES = trusted
    headers = {"x-forwarded-for": header} if header else {}
    request = RequestFactory().get("/", headers=headers, REMOTE_ADDR="198.51.100.1")
    assert client_address(request) == expected
