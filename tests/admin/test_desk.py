"""The first page of the desk, and who finds what there."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from itineraries.services.editors import keep_editors
from tests.factories import OfficialFactory, ProposalFactory, StopFactory, TravellerFactory, TripFactory

pytestmark = pytest.mark.django_db

INDEX = "/admin/"


def test_the_index_shows_what_waits_and_what_changed(desk: Client) -> None:
    ProposalFactory(reason="nobody is named for: Minister")
    trip = TripFactory()
    TravellerFactory(trip=trip, official=OfficialFactory(name="Antony Blinken"))
    StopFactory(trip=trip)
    html = desk.get(INDEX).content.decode()
    assert "Jane Doe → KZ" in html
    assert "nobody is named for: Minister" in html
    assert "Antony Blinken to Kazakhstan" in html


def test_the_index_takes_as_many_queries_for_three_rows_as_for_one(desk: Client) -> None:
    counts = []
    for rows in (1, 2):
        for _row in range(rows):
            ProposalFactory()
            trip = TripFactory()
            TravellerFactory(trip=trip)
            StopFactory(trip=trip)
        desk.get(INDEX)
        with CaptureQueriesContext(connection) as queries:
            desk.get(INDEX)
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_nothing_on_the_index_becomes_markup(desk: Client) -> None:
    evil = "<script>alert(1)</script>"
    ProposalFactory(reason=evil, draft={"travellers": [{"name": evil}], "stops": []}, article__title=evil)
    TripFactory(title=evil)
    assert "<script>alert" not in desk.get(INDEX).content.decode()


def test_the_index_shows_no_more_than_the_lists_do(allowed: Any) -> None:
    TripFactory(title="Secret round", is_published=False)
    ProposalFactory()
    html = allowed("view_source").get(INDEX).content.decode()
    assert "Secret round" not in html
    assert "Jane Doe" not in html


@pytest.mark.parametrize(
    ("name", "view", "add", "delete"),
    [
        ("trip", True, True, True),
        ("stop", True, False, True),
        ("event", True, True, True),
        ("official", True, True, False),
        ("organization", True, True, False),
        ("post", True, True, False),
        ("occupancy", True, True, True),
        ("country", True, False, False),
        ("place", True, True, False),
        ("source", True, True, False),
        ("article", True, True, False),
        ("proposal", True, False, False),
        ("citation", True, False, False),
    ],
)
def test_what_an_editor_may_do(client: Client, name: str, view: bool, add: bool, delete: bool) -> None:
    user = User.objects.create_user("editor")
    keep_editors(["editor"])
    client.force_login(User.objects.get(pk=user.pk))
    response = client.get(reverse(f"admin:itineraries_{name}_changelist"))
    assert (response.status_code == 200) is view
    may = response.context["cl"].model_admin
    request = response.wsgi_request
    assert (may.has_add_permission(request), may.has_delete_permission(request)) == (add, delete)


def test_an_editor_sees_neither_users_nor_tokens(client: Client) -> None:
    user = User.objects.create_user("editor")
    keep_editors(["editor"])
    client.force_login(User.objects.get(pk=user.pk))
    assert client.get("/admin/auth/user/").status_code == 403
    assert client.get("/admin/authtoken/tokenproxy/").status_code == 403
