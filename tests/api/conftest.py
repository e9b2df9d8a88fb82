"""Clients of the API, and one trip with everything that can hang on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from rest_framework.authtoken.models import Token
from rest_framework.test import APIClient

from itineraries.models import Article, Event, Official, Organization, Place, Post, Stop, Traveller, Trip
from itineraries.services.derive import derive_trip_days
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
    StopFactory,
    TravellerFactory,
    TripFactory,
)


@pytest.fixture
def api(db: None) -> APIClient:
    """A client without a token."""
    return APIClient()


def client_of(name: str, *permissions: str) -> APIClient:
    """A client with the token of a new user who has `permissions` ("add_trip")."""
    user = User.objects.create_user(name, password="a long enough secret")
    user.user_permissions.set(Permission.objects.filter(codename__in=permissions))
    client = APIClient()
    client.credentials(HTTP_AUTHORIZATION=f"Token {Token.objects.create(user=user).key}")
    client.user = user
    return client


@pytest.fixture
def editor(db: None) -> APIClient:
    """A client whose user may write and see everything of the record."""
    names = Permission.objects.filter(content_type__app_label="itineraries").values_list(
        "codename", flat=True
    )
    return client_of("editor", *names)


@dataclass(frozen=True)
class Journey:
    """A trip to Astana with one of everything."""

    trip: Trip
    traveller: Traveller
    official: Official
    post: Post
    stop: Stop
    place: Place
    event: Event
    host: Official
    organization: Organization
    article: Article


def make_journey(word: str = "", **values: Any) -> Journey:
    """A trip with everything; `word` is put into every text that the trip, and what is known from it, has."""
    traveller = TravellerFactory(
        trip=TripFactory(title=word, summary=word, **values),
        official=OfficialFactory(name=f"Ann Traveller {word}".strip()),
        role=word,
    )
    trip = traveller.trip
    if not word:
        occupancy = OccupancyFactory(official=traveller.official)
        traveller.occupancy = occupancy
        traveller.save()
    place = PlaceFactory(name=f"Astana {word}".strip(), geonames_id=None)
    stop = StopFactory(trip=trip, place=place, country=place.country, visit_type="official")
    event = EventFactory(trip=trip, stop=stop, title=f"Talks {word}".strip(), date="2023-02-28")
    derive_trip_days(trip)
    stop.refresh_from_db()
    host = EventParticipantFactory(event=event, official__name=f"Ben Host {word}".strip()).official
    organization = EventParticipantFactory(
        event=event, official=None, organization=OrganizationFactory(name=f"Council {word}".strip())
    ).organization
    article = ArticleFactory(
        title=f"Report {word}".strip(),
        text=f"The minister will travel to Astana on Tuesday. {word} {trip.pk}",
        url=f"https://gazette.example/{word or 'report'}/{trip.pk}",
    )
    CitationFactory(trip=trip, article=article, field="summary", value=word, note=word, rule=word)
    CitationFactory(trip=trip, stop=stop, article=article, value=f"KZ {word}".strip(), note=word)
    CitationFactory(trip=trip, event=event, article=article, field="title", value=word)
    CitationFactory(trip=trip, traveller=traveller, article=article, field="role", value=word)
    trip.refresh_from_db()
    return Journey(
        trip=trip,
        traveller=traveller,
        official=traveller.official,
        post=traveller.occupancy.post if traveller.occupancy else PostFactory(),
        stop=stop,
        place=place,
        event=event,
        host=host,
        organization=organization,
        article=article,
    )


@pytest.fixture
def journey(db: None) -> Journey:
    """A public trip with one of everything."""
    return make_journey()


@pytest.fixture
def countries(db: None) -> dict[str, Any]:
    """A few countries by code."""
    return {code: CountryFactory(code=code) for code in ("KZ", "UZ", "IN", "US", "FR")}
