"""Lists and details ask as many queries for three records as for one."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from rest_framework.test import APIClient

from itineraries.models import CountryName, OfficialName
from tests.api.conftest import Journey, make_journey
from tests.factories import (
    CitationFactory,
    CountryFactory,
    EventFactory,
    EventParticipantFactory,
    OccupancyFactory,
    StopFactory,
    TravellerFactory,
)

# Endpoint -> queries of its list; a detail saves the count. One reads the rows, the rest what hangs on them.
LISTS = {
    "trips": 8,
    "stops": 7,
    "events": 8,
    "officials": 4,
    "posts": 3,
    "organizations": 3,
    "places": 2,
    "countries": 3,
    "articles": 4,
}


def grow(journey: Journey) -> None:
    """Three of everything, and on the trip itself as well."""
    for number in range(2):
        other = make_journey()
        OfficialName.objects.create(official=other.official, name="Ann", language="en")
        for trip in (journey.trip, other.trip):
            TravellerFactory(trip=trip)
            country = CountryFactory(code=f"X{chr(65 + number)}")
            CountryName.objects.get_or_create(country=country, name=country.name, language="en")
            stop = StopFactory(trip=trip, country=country)
            EventParticipantFactory(event=EventFactory(trip=trip, stop=stop))
            CitationFactory(trip=trip, stop=stop)
        OccupancyFactory(official=journey.official, start=f"200{number}")


def queries(api: APIClient, path: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as captured:
        response = api.get(path)
    assert response.status_code == 200, response.content
    return len(captured)


@pytest.mark.parametrize("name", LISTS)
def test_lists(api: APIClient, journey: Journey, name: str) -> None:
    path = f"/api/v1/{name}/"
    one = queries(api, path)
    grow(journey)
    assert (one, queries(api, path)) == (LISTS[name], LISTS[name])


@pytest.mark.parametrize("name", LISTS)
def test_details(api: APIClient, journey: Journey, name: str) -> None:
    key = {
        "trips": journey.trip.pk,
        "stops": journey.stop.pk,
        "events": journey.event.pk,
        "officials": journey.official.slug,
        "posts": journey.post.slug,
        "organizations": journey.organization.slug,
        "places": journey.place.pk,
        "countries": "KZ",
        "articles": journey.article.pk,
    }[name]
    path = f"/api/v1/{name}/{key}/"
    one = queries(api, path)
    grow(journey)
    assert (one, queries(api, path)) == (LISTS[name] - 1, LISTS[name] - 1)


def test_filters_cost_no_query_per_row(api: APIClient, journey: Journey) -> None:
    path = f"/api/v1/stops/?on=2023-02-28&country=KZ&traveller={journey.official.slug}"
    one = queries(api, path)
    grow(journey)
    assert queries(api, path) == one


def test_who_reads_costs_no_query_per_row(editor: APIClient, journey: Journey) -> None:
    one = queries(editor, "/api/v1/trips/")
    grow(journey)
    assert queries(editor, "/api/v1/trips/") == one
