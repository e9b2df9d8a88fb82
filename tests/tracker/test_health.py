"""The address that tells whether this process can serve."""

import pytest
from django.db import DatabaseError, connection
from django.test import Client

pytestmark = pytest.mark.django_db


def test_it_serves_while_the_database_answers(client: Client) -> None:
    response = client.get("/healthz")
    assert (response.status_code, response.json()) == (200, {"status": "ok"})
    assert "no-store" in response["Cache-Control"]


def test_it_says_so_when_the_database_is_silent(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def silent() -> None:
        raise DatabaseError("host db.example.org refused user desk")

    monkeypatch.setattr(connection, "cursor", silent)
    response = client.get("/healthz")
    assert (response.status_code, response.json()) == (503, {"status": "database does not answer"})


def test_it_takes_no_writes(client: Client) -> None:
    assert client.post("/healthz").status_code == 405
