"""/api/v1/trips/: reading."""

from __future__ import annotations

import datetime as dt

import pytest
from rest_framework.test import APIClient

from itineraries.enums import TripStatus
from itineraries.models import OfficialName
from tests.api.conftest import Journey
from tests.factories import StopFactory, TravellerFactory, TripFactory

ROOT = "http://testserver/api/v1"


def ids(api: APIClient, query: str) -> list[int]:
    response = api.get(f"/api/v1/trips/?{query}")
    assert response.status_code == 200, response.content
    return [row["id"] for row in response.json()["results"]]


def test_a_trip_is_shown_whole(api: APIClient, journey: Journey) -> None:
    trip = api.get(f"/api/v1/trips/{journey.trip.pk}/").json()
    citations = trip.pop("citations")
    assert {trip.pop("created_at")[-1], trip.pop("updated_at")[-1]} == {"Z"}
    official = {
        "id": journey.official.pk,
        "slug": journey.official.slug,
        "name": "Ann Traveller",
        "url": f"{ROOT}/officials/{journey.official.slug}/",
    }
    kazakhstan = {"code": "KZ", "name": "Kazakhstan", "url": f"{ROOT}/countries/KZ/"}
    astana = {
        "id": journey.place.pk,
        "name": "Astana",
        "kind": "city",
        "latitude": 51.1801,
        "longitude": 71.44598,
        "timezone": "Asia/Almaty",
        "url": f"{ROOT}/places/{journey.place.pk}/",
    }
    assert trip == {
        "id": journey.trip.pk,
        "url": f"{ROOT}/trips/{journey.trip.pk}/",
        "title": "",
        "headline": "Ann Traveller to Kazakhstan",
        "status": "announced",
        "summary": "",
        "first_day": "2023-02-28",
        "last_day": "2023-02-28",
        "travellers": [
            {
                "id": journey.traveller.pk,
                "position": 1,
                "official": official,
                "post": {
                    "id": journey.post.pk,
                    "slug": journey.post.slug,
                    "title": journey.post.title,
                    "kind": "foreign_minister",
                    "country": "US",
                    "organization": None,
                    "url": f"{ROOT}/posts/{journey.post.slug}/",
                },
                "occupancy": journey.traveller.occupancy_id,
                "role": "",
            }
        ],
        "stops": [
            {
                "id": journey.stop.pk,
                "position": 1,
                "country": kazakhstan,
                "place": astana,
                "place_inferred": False,
                "arrive": "2023-02-28",
                "depart": "",
                "event_days": "2023-02-28/2023-02-28",
                "first_day": "2023-02-28",
                "last_day": "2023-02-28",
                "visit_type": "official",
            }
        ],
        "events": [
            {
                "id": journey.event.pk,
                "stop": journey.stop.pk,
                "kind": "bilateral_meeting",
                "title": "Talks",
                "date": "2023-02-28",
                "first_day": "2023-02-28",
                "last_day": "2023-02-28",
                "country": kazakhstan,
                "place": astana,
                "officials": [
                    {
                        "id": journey.host.pk,
                        "slug": journey.host.slug,
                        "name": "Ben Host",
                        "url": f"{ROOT}/officials/{journey.host.slug}/",
                    }
                ],
                "organizations": [
                    {
                        "id": journey.organization.pk,
                        "slug": journey.organization.slug,
                        "name": "Council",
                        "short_name": "",
                        "url": f"{ROOT}/organizations/{journey.organization.slug}/",
                    }
                ],
            }
        ],
    }
    evidence = citations[1]
    evidence.pop("id")
    assert evidence == {
        "trip": journey.trip.pk,
        "traveller": None,
        "stop": journey.stop.pk,
        "event": None,
        "field": "country",
        "value": "KZ",
        "quote": "Astana",
        "sentence": "The minister will travel to Astana on Tuesday.",
        "start": 28,
        "end": 34,
        "sentence_start": 0,
        "sentence_end": 46,
        "rule": "",
        "confidence": 1.0,
        "note": "",
        "article": {
            "id": journey.article.pk,
            "title": "Report",
            "url": journey.article.url,
            "published": "2023-02-23",
            "language": "en",
            "source": {"slug": journey.article.source.slug, "name": journey.article.source.name},
            "api_url": f"{ROOT}/articles/{journey.article.pk}/",
        },
    }
    assert [(c["traveller"], c["stop"], c["event"]) for c in citations] == [
        (None, None, None),
        (None, journey.stop.pk, None),
        (None, None, journey.event.pk),
        (journey.traveller.pk, None, None),
    ]


def test_stops_come_in_order_and_dates_keep_their_precision(api: APIClient) -> None:
    trip = TripFactory()
    StopFactory(trip=trip, position=2, arrive="2022-11~")
    StopFactory(trip=trip, position=1, arrive="2022-11-21", depart="2022-11-22")
    stops = api.get(f"/api/v1/trips/{trip.pk}/").json()["stops"]
    assert [(s["position"], s["arrive"], s["depart"], s["first_day"], s["last_day"]) for s in stops] == [
        (1, "2022-11-21", "2022-11-22", "2022-11-21", "2022-11-22"),
        (2, "2022-11~", "", "2022-11-01", "2022-11-30"),
    ]


def test_the_headline_is_english_whatever_the_reader_speaks(api: APIClient, journey: Journey) -> None:
    row = api.get(f"/api/v1/trips/{journey.trip.pk}/", headers={"Accept-Language": "fr"}).json()
    assert row["headline"] == "Ann Traveller to Kazakhstan"


def test_trips_by_traveller(api: APIClient, journey: Journey) -> None:
    other = TravellerFactory(official__name="Zoé Vérité", official__slug="zoe-verite")
    OfficialName.objects.create(official=other.official, name="Зоя Верите", language="ru")
    TravellerFactory()
    assert ids(api, "traveller=zoe-verite") == [other.trip_id]
    assert ids(api, f"traveller={other.official_id}") == [other.trip_id]
    assert ids(api, "traveller=Zoe Verite") == [other.trip_id]
    assert ids(api, "traveller=зоя верите") == [other.trip_id]
    both = [journey.trip.pk, other.trip_id]
    assert ids(api, f"traveller=zoe-verite,{journey.official.slug}") == both
    assert ids(api, f"traveller=zoe-verite&traveller={journey.official.pk}") == both


def test_a_traveller_nobody_knows_or_several_share_is_named(api: APIClient) -> None:
    one, two = (TravellerFactory(official__name="Kim Lee").official for _ in range(2))
    assert api.get("/api/v1/trips/?traveller=nobody").json() == {
        "traveller": ["No official “nobody” is on record: give an id, a slug or a name."]
    }
    response = api.get("/api/v1/trips/?traveller=kim lee")
    assert response.status_code == 400
    assert response.json() == {
        "traveller": [f"“kim lee” may be any of Kim Lee ({one.pk}), Kim Lee ({two.pk}): give the id."]
    }


def test_trips_by_country_place_status_and_words(api: APIClient, journey: Journey) -> None:
    other = StopFactory(
        country__code="IN", trip__status=TripStatus.COMPLETED, trip__summary="Talks on rice"
    ).trip
    assert ids(api, "country=KZ") == [journey.trip.pk]
    assert ids(api, "country=kazakhstan") == [journey.trip.pk]
    assert set(ids(api, "country=KZ,IN")) == {journey.trip.pk, other.pk}
    assert ids(api, f"place={journey.place.pk}") == [journey.trip.pk]
    assert ids(api, "place=astana") == [journey.trip.pk]
    assert ids(api, "status=completed") == [other.pk]
    assert ids(api, "search=rice") == [other.pk]
    assert ids(api, "search=ANN astana") == [journey.trip.pk]
    assert ids(api, "search=ann india") == []


def test_trips_by_day_and_range(api: APIClient) -> None:
    trip = StopFactory(arrive="2023-02-28", depart="2023-03-02").trip
    vague = StopFactory(arrive="2022-11").trip
    off = StopFactory(arrive="2023-03-01", trip__status=TripStatus.CANCELLED).trip
    assert ids(api, "on=2023-03-01") == [trip.pk]
    assert ids(api, "on=2023-03-01&status=cancelled") == [off.pk]
    assert ids(api, "on=2022-11-30") == [vague.pk]
    assert ids(api, "on=2022-12-01") == []
    assert ids(api, "from=2023-03-02") == [trip.pk]
    assert ids(api, "to=2022-11-01") == [vague.pk]
    assert ids(api, "from=2022-11-30&to=2023-02-28") == [trip.pk, vague.pk]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["b", "a", "undated"]),
        ("ordering=first_day", ["a", "b", "undated"]),
        ("ordering=-first_day", ["b", "a", "undated"]),
        ("ordering=id", ["undated", "a", "b"]),
        ("ordering=status,-id", ["b", "undated", "a"]),
    ],
)
def test_order(api: APIClient, query: str, expected: list[str]) -> None:
    TripFactory(title="undated")
    StopFactory(arrive="2023-01-01", trip__title="a", trip__status=TripStatus.COMPLETED)
    StopFactory(arrive="2023-02-01", trip__title="b")
    rows = api.get(f"/api/v1/trips/?{query}").json()["results"]
    assert [row["title"] for row in rows] == expected


def test_a_trip_that_is_not_there(api: APIClient) -> None:
    response = api.get("/api/v1/trips/999/")
    assert response.status_code == 404
    assert response.json() == {"detail": "There is no such record in view: trips/ lists those there are."}


def test_days_are_those_of_the_stops(api: APIClient, journey: Journey) -> None:
    row = api.get(f"/api/v1/trips/{journey.trip.pk}/").json()
    assert dt.date.fromisoformat(row["first_day"]) == journey.stop.first_day
