"""/api/v1/stops/: who is where."""

from __future__ import annotations

import pytest
from rest_framework.test import APIClient

from itineraries.enums import TripStatus
from tests.api.conftest import Journey
from tests.factories import OccupancyFactory, StopFactory, TravellerFactory


def rows(api: APIClient, query: str) -> list[dict]:
    response = api.get(f"/api/v1/stops/?{query}")
    assert response.status_code == 200, response.content
    return response.json()["results"]


def test_who_was_in_india_that_day(api: APIClient) -> None:
    occupancy = OccupancyFactory(official__name="Ann Traveller", post__title="Secretary of State")
    stop = StopFactory(country__code="IN", arrive="2023-03-01", depart="2023-03-03")
    TravellerFactory(trip=stop.trip, official=occupancy.official, occupancy=occupancy)
    month = StopFactory(country__code="IN", arrive="2023-03")
    StopFactory(country__code="KZ", arrive="2023-03-02")
    StopFactory(country__code="IN", arrive="2023-03-03")
    StopFactory(country__code="IN", arrive="2023-03-02", trip__status=TripStatus.CANCELLED)
    StopFactory(country__code="IN", arrive="2023-03-02", trip__status=TripStatus.POSTPONED)
    found = rows(api, "on=2023-03-02&country=IN")
    assert [(row["id"], row["certain"]) for row in found] == [(month.pk, False), (stop.pk, True)]
    assert found[1]["trip"] == {
        "id": stop.trip_id,
        "url": f"http://testserver/api/v1/trips/{stop.trip_id}/",
        "headline": "Ann Traveller to India",
        "status": "announced",
    }
    [traveller] = found[1]["travellers"]
    assert (traveller["official"]["name"], traveller["post"]["title"]) == (
        "Ann Traveller",
        "Secretary of State",
    )


def test_cancelled_trips_are_told_where_they_are_asked_for(api: APIClient) -> None:
    off = StopFactory(arrive="2023-03-02", trip__status=TripStatus.CANCELLED)
    on = StopFactory(arrive="2023-03-02")
    assert [row["id"] for row in rows(api, "on=2023-03-02")] == [on.pk]
    assert [row["id"] for row in rows(api, "on=2023-03-02&status=cancelled")] == [off.pk]
    assert {row["id"] for row in rows(api, "")} == {on.pk, off.pk}


def test_a_stop_by_itself(api: APIClient, journey: Journey) -> None:
    stop = api.get(f"/api/v1/stops/{journey.stop.pk}/").json()
    assert (stop["certain"], stop["arrive"], stop["url"]) == (
        None,
        "2023-02-28",
        f"http://testserver/api/v1/stops/{journey.stop.pk}/",
    )
    assert [(c["field"], c["value"], c["quote"]) for c in stop["citations"]] == [("country", "KZ", "Astana")]


def test_stops_by_traveller_trip_place_and_type(api: APIClient, journey: Journey) -> None:
    other = StopFactory(visit_type="state", arrive="2024-01-01")
    assert [row["id"] for row in rows(api, f"traveller={journey.official.slug}")] == [journey.stop.pk]
    assert [row["id"] for row in rows(api, f"trip={other.trip_id}")] == [other.pk]
    assert [row["id"] for row in rows(api, "place=Astana")] == [journey.stop.pk]
    assert [row["id"] for row in rows(api, "visit_type=state,private")] == [other.pk]
    assert [row["id"] for row in rows(api, "from=2023-06-01")] == [other.pk]
    assert [row["id"] for row in rows(api, "ordering=first_day")] == [journey.stop.pk, other.pk]


@pytest.mark.parametrize("country", ["IN", "in", "India"])
def test_a_country_by_code_or_name(api: APIClient, country: str) -> None:
    stop = StopFactory(country__code="IN")
    StopFactory(country__code="KZ")
    assert [row["id"] for row in rows(api, f"country={country}")] == [stop.pk]
