"""Names in any language find their record, in lists and in autocompletion."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from itineraries import models
from itineraries.models import CountryName, OfficialName, OrganizationName, PostTitle
from tests.factories import (
    CountryFactory,
    EventFactory,
    EventParticipantFactory,
    OccupancyFactory,
    OfficialFactory,
    OrganizationFactory,
    PlaceFactory,
    PostFactory,
    StopFactory,
    TravellerFactory,
    TripFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def record(db: None) -> dict[str, Any]:
    """Two of each, the first with names in other languages."""
    kazakhstan, uzbekistan = CountryFactory(code="KZ"), CountryFactory(code="UZ")
    CountryName.objects.create(country=kazakhstan, name="Казахстан", language="ru")
    CountryName.objects.create(country=kazakhstan, name="Kasachstan", language="de")
    tokayev = OfficialFactory(name="Kassym-Jomart Tokayev", country=kazakhstan, wikidata_id="Q719588")
    OfficialName.objects.create(official=tokayev, name="Касым-Жомарт Токаев", language="ru")
    OfficialName.objects.create(official=tokayev, name="Kassym-Jomart Tokaïev", language="fr")
    other = OfficialFactory(name="Shavkat Mirziyoyev", country=uzbekistan)
    nato = OrganizationFactory(name="North Atlantic Treaty Organization", short_name="NATO")
    OrganizationName.objects.create(organization=nato, name="OTAN", language="fr")
    president = PostFactory(title="President", country=kazakhstan)
    PostTitle.objects.create(post=president, name="Président", language="fr")
    held = OccupancyFactory(official=tokayev, post=president, start="2019-03-20")
    astana = PlaceFactory(
        country=kazakhstan, other_names="Nour-Soultan\nАстана\nНур-Султан", population=1_000_000
    )
    PlaceFactory(name="Tashkent", country=uzbekistan)
    trip = TripFactory(title="")
    TravellerFactory(trip=trip, official=tokayev)
    stop = StopFactory(trip=trip, country=kazakhstan, place=astana)
    event = EventFactory(trip=trip, stop=stop, title="Inauguration")
    EventParticipantFactory(event=event, official=other)
    EventParticipantFactory(event=event, official=None, organization=nato)
    elsewhere = TripFactory(title="Elsewhere")
    TravellerFactory(trip=elsewhere, official=OfficialFactory(name="Jane Roe"))
    StopFactory(trip=elsewhere, country=CountryFactory(code="FR"))
    return {
        "country": kazakhstan,
        "official": tokayev,
        "organization": nato,
        "post": president,
        "occupancy": held,
        "place": astana,
        "trip": trip,
        "stop": stop,
        "event": event,
    }


FOUND = [
    ("country", "казахстан"),
    ("country", "KASACHSTAN"),
    ("country", "kz"),
    ("official", "tokaiev"),
    ("official", "Токаев"),
    ("official", "jomart tokayev"),
    ("official", "q719588"),
    ("organization", "otan"),
    ("organization", "nato"),
    ("post", "président"),
    ("post", "president kazakhstan"),
    ("post", "президент казахстан"),
    ("occupancy", "tokaïev"),
    ("occupancy", "president kasachstan"),
    ("place", "astana"),
    ("place", "АСТАНА"),
    ("place", "нур-султан"),
    ("place", "nour"),
    ("place", "astana, Казахстан"),
    ("trip", "токаев"),
    ("trip", "astana"),
    ("trip", "tokaiev kasachstan"),
    ("stop", "tokaiev astana"),
    ("event", "mirziyoyev"),
    ("event", "OTAN"),
    ("event", "inauguration"),
]
NOT_FOUND = {("post", "президент казахстан")}  # no Russian title on record


@pytest.mark.parametrize(("name", "term"), FOUND, ids=[f"{name}: {term}" for name, term in FOUND])
def test_a_list_finds(desk: Client, record: dict[str, Any], name: str, term: str) -> None:
    response = desk.get(reverse(f"admin:itineraries_{name}_changelist"), {"q": term})
    expected = [] if (name, term) in NOT_FOUND else [record[name]]
    assert list(response.context["cl"].result_list) == expected


def complete(client: Client, model: str, field: str, term: str) -> list[str]:
    """What autocompletion offers."""
    query = {"app_label": "itineraries", "model_name": model, "field_name": field, "term": term}
    response = client.get(reverse("admin:autocomplete"), query)
    assert response.status_code == 200
    return [row["text"] for row in response.json()["results"]]


@pytest.mark.parametrize(
    ("model", "field", "term", "offered"),
    [
        ("traveller", "official", "Токаев", ["Kassym-Jomart Tokayev"]),
        ("traveller", "occupancy", "tokaiev", ["Kassym-Jomart Tokayev, President, KZ"]),
        ("stop", "country", "kasach", ["Kazakhstan"]),
        ("stop", "place", "Астана", ["Astana, KZ"]),
        ("event", "officials", "mirz", ["Shavkat Mirziyoyev"]),
        ("event", "organizations", "otan", ["NATO"]),
        ("occupancy", "post", "président", ["President, KZ"]),
    ],
)
def test_autocompletion_offers(
    desk: Client, record: dict[str, Any], model: str, field: str, term: str, offered: list[str]
) -> None:
    assert complete(desk, model, field, term) == offered


def test_the_largest_place_of_a_name_comes_first(desk: Client, record: dict[str, Any]) -> None:
    PlaceFactory(name="Astana", country=CountryFactory(code="FR"), population=10)
    assert complete(desk, "stop", "place", "astana") == ["Astana, KZ", "Astana, FR"]


def test_autocompletion_keeps_trips_from_those_who_may_not_see_them(
    allowed: Any, record: dict[str, Any]
) -> None:
    client = allowed("view_official")
    query = {"app_label": "itineraries", "model_name": "event", "field_name": "trip", "term": ""}
    assert client.get(reverse("admin:autocomplete"), query).status_code == 403


def test_an_official_with_two_fitting_names_is_listed_once(desk: Client, record: dict[str, Any]) -> None:
    OfficialName.objects.create(official=record["official"], name="Tokayev, K.-J.", language="en")
    response = desk.get(reverse("admin:itineraries_official_changelist"), {"q": "tok"})
    assert list(response.context["cl"].result_list) == [models.Official.objects.get(wikidata_id="Q719588")]
