"""/api/v1/events/: what happens on trips."""

from __future__ import annotations

from rest_framework.test import APIClient

from itineraries.enums import EventKind, TripStatus
from tests.api.conftest import Journey
from tests.factories import EventFactory, StopFactory


def ids(api: APIClient, query: str) -> list[int]:
    response = api.get(f"/api/v1/events/?{query}")
    assert response.status_code == 200, response.content
    return [row["id"] for row in response.json()["results"]]


def test_an_event_by_itself(api: APIClient, journey: Journey) -> None:
    event = api.get(f"/api/v1/events/{journey.event.pk}/").json()
    assert event["trip"]["headline"] == "Ann Traveller to Kazakhstan"
    assert [traveller["official"]["name"] for traveller in event["travellers"]] == ["Ann Traveller"]
    assert [official["name"] for official in event["officials"]] == ["Ben Host"]
    assert event["country"]["code"] == "KZ"
    assert event["place"]["name"] == "Astana"
    assert [citation["event"] for citation in event["citations"]] == [journey.event.pk]


def test_events_by_what_they_are_and_who_takes_part(api: APIClient, journey: Journey) -> None:
    other = EventFactory(kind=EventKind.SPEECH)
    mine = journey.event.pk
    assert ids(api, "kind=speech") == [other.pk]
    assert set(ids(api, "kind=speech,bilateral_meeting")) == {mine, other.pk}
    assert ids(api, "country=KZ") == [mine]
    assert ids(api, f"participant={journey.host.slug}") == [mine]
    assert ids(api, f"participant={journey.official.slug}") == [mine]
    assert ids(api, f"organization={journey.organization.slug}") == [mine]
    assert ids(api, f"trip={other.trip_id}") == [other.pk]
    assert ids(api, f"stop={journey.stop.pk}") == [mine]
    assert ids(api, "search=talk") == [mine]


def test_events_of_a_day(api: APIClient) -> None:
    dated = EventFactory(date="2023-03-02")
    stop = StopFactory(arrive="2023-03-01", depart="2023-03-03")
    undated = EventFactory(trip=stop.trip, stop=stop)
    off = EventFactory(date="2023-03-02", trip__status=TripStatus.CANCELLED)
    EventFactory(date="2023-03-03")
    response = api.get("/api/v1/events/?on=2023-03-02").json()["results"]
    assert [(row["id"], row["certain"]) for row in response] == [(dated.pk, True), (undated.pk, False)]
    assert ids(api, "on=2023-03-02&status=cancelled") == [off.pk]
