"""Records and forms for the admin's tests."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client

from itineraries.models import Trip
from tests.factories import (
    CitationFactory,
    CountryFactory,
    EventFactory,
    EventParticipantFactory,
    OfficialFactory,
    OrganizationFactory,
    PlaceFactory,
    StopFactory,
    TravellerFactory,
    TripFactory,
)


@pytest.fixture
def editor(db: None) -> User:
    """A superuser without a slow password."""
    return User.objects.create_superuser("editor", "editor@example.org", "secret")


@pytest.fixture
def desk(client: Client, editor: User) -> Client:
    """A browser in which the editor is logged in."""
    client.force_login(editor)
    return client


@pytest.fixture
def allowed(client: Client, db: None) -> Any:
    """Logs in a staff user with exactly the named permissions: `allowed("view_trip")`."""

    def login(*codenames: str) -> Client:
        user = User.objects.create_user("desk", password="secret", is_staff=True)
        user.user_permissions.set(Permission.objects.filter(codename__in=codenames))
        client.force_login(user)
        return client

    return login


@pytest.fixture
def trip(db: None) -> Trip:
    """Astana, then Tashkent, with one traveller, one event at the first stop and one citation."""
    trip = TripFactory(title="Round of Central Asia")
    TravellerFactory(trip=trip, official=OfficialFactory(name="Antony Blinken"))
    astana = StopFactory(trip=trip, place=PlaceFactory(), arrive="2023-02-28", depart="2023-03-01")
    uzbekistan = CountryFactory(code="UZ")
    tashkent = PlaceFactory(name="Tashkent", country=uzbekistan, latitude=41.26, longitude=69.22)
    StopFactory(trip=trip, country=uzbekistan, place=tashkent, arrive="2023-03-01")
    event = EventFactory(trip=trip, stop=astana, title="Talks in Astana")
    EventParticipantFactory(event=event, official=OfficialFactory(name="Mukhtar Tileuberdi"))
    EventParticipantFactory(event=event, official=None, organization=OrganizationFactory(name="C5+1"))
    CitationFactory(trip=trip, stop=astana)
    return trip


def form_of(response: Any) -> dict[str, Any]:
    """What a browser would send for the change page in `response` if nobody touched it."""
    context = response.context
    data: dict[str, Any] = {}
    forms = [context["adminform"].form]
    for inline in context["inline_admin_formsets"]:
        forms += [inline.formset.management_form, *inline.formset.forms]
    for form in forms:
        for bound in form:
            widget, value = bound.field.widget, bound.value()
            if getattr(widget, "input_type", "") == "checkbox":
                if value:
                    data[bound.html_name] = "on"
            elif hasattr(widget, "widgets_names"):
                for suffix, part in zip(widget.widgets_names, widget.decompress(value), strict=True):
                    data[bound.html_name + suffix] = "" if part is None else str(part)
            elif isinstance(value, list | tuple):
                data[bound.html_name] = [str(item) for item in value]
            else:
                data[bound.html_name] = "" if value is None else value
    return data


def errors_of(response: Any) -> list[str]:
    """Every error the page shows, in the order of its forms."""
    context = response.context
    found = [text for texts in context["adminform"].form.errors.values() for text in texts]
    for inline in context["inline_admin_formsets"]:
        found += inline.formset.non_form_errors()
        found += [text for errors in inline.formset.errors for texts in errors.values() for text in texts]
    return found
