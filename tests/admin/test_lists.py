"""Every list of the admin: it opens, finds and filters, in as many queries for many rows as for one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.auth.models import Group, User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from rest_framework.authtoken.models import TokenProxy

from itineraries import models
from itineraries.enums import PostKind
from tests.factories import (
    ArticleFactory,
    CitationFactory,
    CountryFactory,
    EventFactory,
    EventParticipantFactory,
    OccupancyFactory,
    OfficialFactory,
    OrganizationFactory,
    PlaceFactory,
    PostFactory,
    ProposalFactory,
    SourceFactory,
    StopFactory,
    TravellerFactory,
    TripFactory,
)

pytestmark = pytest.mark.django_db


def _country() -> models.Country:
    codes = ["KZ", "UZ", "IN", "FR", "RU", "CN", "US"]
    return CountryFactory(code=codes[models.Country.objects.count() % len(codes)])


def _trip() -> models.Trip:
    trip = TripFactory()
    TravellerFactory(trip=trip, official=OfficialFactory(country=_country()))
    country = _country()
    stop = StopFactory(trip=trip, country=country, place=PlaceFactory(country=country))
    event = EventFactory(trip=trip, stop=stop)
    EventParticipantFactory(event=event)
    EventParticipantFactory(event=event, official=None, organization=OrganizationFactory())
    CitationFactory(trip=trip, stop=stop, article=ArticleFactory())
    return trip


def _occupancy() -> models.Occupancy:
    if models.Occupancy.objects.count() % 2:
        post = PostFactory(country=None, organization=OrganizationFactory(), kind=PostKind.ORGANIZATION_HEAD)
    else:
        post = PostFactory(country=_country())
    return OccupancyFactory(post=post)


def _proposal() -> models.Proposal:
    return ProposalFactory(trip=_trip())


def _user() -> User:
    return User.objects.create_user(f"user{User.objects.count()}")


MAKERS: dict[type[Any], Callable[[], Any]] = {
    models.Article: _proposal,
    models.Citation: _trip,
    models.Country: _country,
    models.Event: _trip,
    models.Occupancy: _occupancy,
    models.Official: _occupancy,
    models.Organization: OrganizationFactory,
    models.Place: lambda: PlaceFactory(country=_country()),
    models.Post: _occupancy,
    models.Proposal: _proposal,
    models.Source: lambda: SourceFactory(country=_country()),
    models.Stop: _trip,
    models.Trip: _trip,
    User: _user,
    Group: lambda: Group.objects.create(name=f"group {Group.objects.count()}"),
    TokenProxy: lambda: TokenProxy.objects.create(user=_user()),
}
NAMES = {model._meta.model_name: model for model in MAKERS}


def listing(model: type[Any]) -> str:
    """The address of the model's list."""
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")


def test_every_model_has_its_page_or_stands_on_one() -> None:
    inline = {
        inline.model for page in admin.site._registry.values() for inline in getattr(page, "inlines", ())
    }
    reachable = {*admin.site._registry, *inline, models.EventParticipant}  # chosen on the form of the event
    ours = {
        model
        for model in apps.get_app_config("itineraries").get_models()
        if not model.__name__.startswith("Historical")
    }
    assert ours - reachable == set()


@pytest.mark.parametrize("name", NAMES)
def test_a_list_takes_as_many_queries_for_three_rows_as_for_one(desk: Client, name: str) -> None:
    model, make = NAMES[name], MAKERS[NAMES[name]]
    make()
    desk.get(listing(model))  # fills the cache of content types
    counts = []
    for _times in range(2):
        with CaptureQueriesContext(
            connection,
        ) as queries:
            response = desk.get(listing(model))
        assert response.status_code == 200
        counts.append([query["sql"] for query in queries])
        make()
        make()
    assert len(counts[0]) == len(counts[1]), [sql for sql in counts[1] if sql not in counts[0]]


@pytest.mark.parametrize("name", NAMES)
def test_a_list_can_be_searched_for_anything(desk: Client, name: str) -> None:
    MAKERS[NAMES[name]]()
    for term in ("blinken", "Астана", "  ", "“”", "%_\\'\";--", "a b c", "東京", "\u0301"):
        assert desk.get(listing(NAMES[name]), {"q": term}).status_code == 200, term


@pytest.mark.parametrize("name", NAMES)
def test_every_filter_of_a_list_can_be_used(desk: Client, name: str) -> None:
    model = NAMES[name]
    row = MAKERS[model]()
    response = desk.get(listing(model))
    for spec in response.context["cl"].filter_specs:
        for parameter in spec.expected_parameters():
            value = "2023-03-01" if parameter.endswith(("__gte", "__lt")) else "1"
            if "country" in parameter:
                value = models.Country.objects.values_list("pk", flat=True)[0]
            assert desk.get(listing(model), {parameter: value}).status_code == 200, parameter
    assert row.pk


@pytest.mark.parametrize("name", NAMES)
def test_a_row_leads_to_its_page_and_history(desk: Client, name: str) -> None:
    model = NAMES[name]
    MAKERS[model]()
    row = model.objects.order_by("pk").last()
    label = f"admin:{model._meta.app_label}_{model._meta.model_name}"
    key = row.user_id if model is TokenProxy else row.pk
    assert desk.get(reverse(f"{label}_change", args=[key])).status_code == 200
    if hasattr(model, "history"):
        assert desk.get(reverse(f"{label}_history", args=[key])).status_code == 200


@pytest.mark.parametrize(
    "name",
    [name for name, model in NAMES.items() if model not in (models.Citation, models.Proposal, models.Stop)],
)
def test_a_new_row_has_a_form(desk: Client, name: str) -> None:
    model = NAMES[name]
    address = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_add")
    assert desk.get(address).status_code == 200
    assert desk.post(address, {"_save": "1"}).status_code == 200  # errors, no crash


@pytest.mark.parametrize("model", [models.Citation, models.Proposal, models.Stop])
def test_what_other_pages_write_is_not_added_by_hand(desk: Client, model: type[Any]) -> None:
    assert desk.get(reverse(f"admin:itineraries_{model._meta.model_name}_add")).status_code == 403


def test_a_citation_is_read_only(desk: Client) -> None:
    citation = CitationFactory()
    address = reverse("admin:itineraries_citation_change", args=[citation.pk])
    assert desk.get(address).status_code == 200
    assert desk.post(address, {"value": "XX"}).status_code == 403
    assert desk.post(reverse("admin:itineraries_citation_delete", args=[citation.pk])).status_code == 403


def test_the_key_of_a_token_is_not_listed(desk: Client) -> None:
    token = TokenProxy.objects.create(user=_user())
    assert token.key not in desk.get(listing(TokenProxy)).content.decode()


@pytest.mark.parametrize("name", NAMES)
def test_a_list_is_closed_to_staff_without_permission(allowed: Any, name: str) -> None:
    assert allowed().get(listing(NAMES[name])).status_code == 403
