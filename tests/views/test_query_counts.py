"""A page asks the database as often for three rows as for one."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from itineraries.enums import TripStatus
from itineraries.models import Trip
from tests import factories
from tests.views.examples import cite, city, simple

pytestmark = pytest.mark.django_db


def grow(trip: Trip, number: int) -> None:
    """Give a trip one more of everything: traveller, stop, event, participants, citations, facts without."""
    place = city(f"City {number}", "KZ", 60 + number, 45)
    official = factories.OfficialFactory(name=f"Traveller {number}", slug=f"traveller-{number}")
    occupancy = factories.OccupancyFactory(official=official)
    factories.TravellerFactory(trip=trip, official=official, occupancy=occupancy)
    stop = factories.StopFactory(trip=trip, place=place, arrive=f"2023-03-0{number}")
    event = factories.EventFactory(trip=trip, stop=stop, date=f"2023-03-0{number}")
    factories.EventParticipantFactory(event=event)
    factories.EventParticipantFactory(
        event=event, official=None, organization=factories.OrganizationFactory()
    )
    article = factories.ArticleFactory(text=f"They went to Astana on day {number}.")
    cite(article, trip, "Astana", "place", place.name, stop=stop)
    cite(
        article, trip, "They", "country", "KZ", stop=stop, proposal=factories.ProposalFactory(article=article)
    )


def count(client: Client, address: str) -> int:
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


@pytest.mark.parametrize(
    ("address", "most"),
    [
        ("/", 13),
        ("/?on=2023-03-01", 10),
        ("/trips/", 5),
        ("/trips/{pk}/", 16),
        ("/officials/", 5),
        ("/officials/jane-doe-{pk}/", 16),
        ("/countries/", 4),
        ("/countries/KZ/", 12),
        ("/search/?q=doe", 8),
    ],
)
def test_queries_are_constant_in_rows(address: str, most: int, client: Client) -> None:
    trip = simple("2023-02-28", status=TripStatus.COMPLETED)
    grow(trip, 1)
    counts = []
    for number in (2, 4):
        counts.append(count(client, address.format(pk=trip.pk)))
        for more in (number, number + 1):
            grow(trip, more)
            grow(simple("2023-03-01", name=f"Doe {more}", status=TripStatus.COMPLETED), more + 4)
    counts.append(count(client, address.format(pk=trip.pk)))
    assert counts[0] == counts[1] == counts[2] <= most
