"""Writing trips, stops, events, officials and places with a token."""

from __future__ import annotations

from typing import Any
from unittest.mock import patch

import pytest
from django.db import IntegrityError
from pytest_django import Settings
from rest_framework.authtoken.models import Token
from rest_framework.test import APIClient

from itineraries.models import Event, Official, Place, Stop, Traveller, Trip
from tests.api.conftest import Journey, client_of
from tests.factories import (
    OccupancyFactory,
    OfficialFactory,
    OrganizationFactory,
    PlaceFactory,
    PostFactory,
    StopFactory,
)


@pytest.fixture
def ann(db: None) -> Official:
    return OccupancyFactory(
        official__name="Ann Traveller", official__slug="ann", post__slug="secretary", post__title="Secretary"
    ).official


def trip_of(**changes: Any) -> dict[str, Any]:
    return {
        "status": "announced",
        "travellers": [{"official": "ann"}],
        "stops": [
            {"country": "KZ", "place": Place.objects.get(name="Astana").pk, "arrive": "2023-02-28"},
            {"country": "UZ", "arrive": "2023-03-01", "depart": "2023-03"},
        ],
        "events": [
            {"kind": "bilateral_meeting", "stop_position": 1, "officials": ["ben"], "organizations": ["g20"]}
        ],
    } | changes


@pytest.fixture
def known(countries: dict, ann: Official) -> None:
    PlaceFactory()
    OfficialFactory(name="Ben Host", slug="ben")
    OrganizationFactory(name="Group of Twenty", slug="g20")


def test_a_trip_is_made_whole(editor: APIClient, known: None) -> None:
    response = editor.post("/api/v1/trips/", trip_of())
    assert response.status_code == 201, response.content
    made = response.json()
    assert response.headers["Location"] == made["url"]
    assert made == editor.get(made["url"]).json()
    assert made["headline"] == "Ann Traveller to Kazakhstan and Uzbekistan"
    assert (made["first_day"], made["last_day"]) == ("2023-02-28", "2023-03-31")
    assert made["travellers"][0]["post"]["slug"] == "secretary"
    assert [stop["position"] for stop in made["stops"]] == [1, 2]
    [event] = made["events"]
    assert event["stop"] == made["stops"][0]["id"]
    assert [official["slug"] for official in event["officials"]] == ["ben"]
    assert [organization["slug"] for organization in event["organizations"]] == ["g20"]


def test_history_names_the_user_of_the_token(editor: APIClient, known: None) -> None:
    trip = Trip.objects.get(pk=editor.post("/api/v1/trips/", trip_of()).json()["id"])
    assert [row.history.get().history_user for row in (trip, *trip.stops.all(), *trip.events.all())] == [
        editor.user
    ] * 4
    editor.patch(f"/api/v1/trips/{trip.pk}/", {"summary": "Changed."})
    assert [row.history_user for row in trip.history.all()] == [editor.user] * 2
    editor.delete(f"/api/v1/trips/{trip.pk}/")
    assert [(row.history_type, row.history_user) for row in Trip.history.all()] == [
        ("-", editor.user),
        ("~", editor.user),
        ("+", editor.user),
    ]


def test_what_was_read_can_be_sent_back(editor: APIClient, journey: Journey) -> None:
    path = f"/api/v1/trips/{journey.trip.pk}/"
    before, written = editor.get(path).json(), journey.stop.history.count()
    response = editor.put(path, before)
    assert response.status_code == 200, response.content
    after = response.json()
    assert after.pop("updated_at") > before.pop("updated_at")
    assert after == before
    assert journey.stop.history.count() == written


def test_a_list_that_is_sent_replaces_the_list(editor: APIClient, journey: Journey, countries: dict) -> None:
    second = StopFactory(trip=journey.trip, country=countries["UZ"], arrive="2023-03-01")
    path = f"/api/v1/trips/{journey.trip.pk}/"
    stops = [
        {"id": second.pk, "country": "UZ", "arrive": "2023-02-27"},
        {"country": "IN", "arrive": "2023-03-02"},
        {"id": journey.stop.pk, "country": "KZ", "place": journey.place.pk, "arrive": "2023-02-28"},
    ]
    trip = editor.patch(path, {"stops": stops}).json()
    assert [(s["position"], s["country"]["code"]) for s in trip["stops"]] == [(1, "UZ"), (2, "IN"), (3, "KZ")]
    assert [trip["stops"][0]["id"], trip["stops"][2]["id"]] == [second.pk, journey.stop.pk]
    assert (trip["first_day"], trip["last_day"]) == ("2023-02-27", "2023-03-02")
    assert {c["stop"] for c in trip["citations"]} == {None, journey.stop.pk}
    trip = editor.patch(path, {"stops": stops[1:2], "events": [], "status": "completed"}).json()
    assert [stop["country"]["code"] for stop in trip["stops"]] == ["IN"]
    assert (trip["events"], trip["status"], len(trip["travellers"])) == ([], "completed", 1)


def test_a_stop_sent_without_its_id_keeps_its_evidence(editor: APIClient, journey: Journey) -> None:
    stops = [{"country": "KZ", "place": journey.place.pk, "arrive": "2023-02-28", "depart": "2023-03-01"}]
    trip = editor.patch(f"/api/v1/trips/{journey.trip.pk}/", {"stops": stops}).json()
    assert (trip["stops"][0]["id"], trip["stops"][0]["depart"]) == (journey.stop.pk, "2023-03-01")
    assert journey.stop.citations.count() == 1


NO_DATE = (
    "“next week” is not an EDTF date. Write a day as 2023-02-28, a month as 2022-11, "
    "an approximate one as 2022-11~, a range as 2023-03-01/2023-03-03."
)
NO_COUNTRY = (
    "No country “ZZ” is on record: give a code of ISO 3166-1, such as KZ, or of 3166-3 for a former state."
)
NO_FIELD = (
    "There is no field “arive” to write: use id, position, country, place, place_inferred, arrive, depart, "
    "visit_type."
)
REFUSED = {
    "departure_before_arrival": (
        {"stops": [{"country": "KZ"}, {"country": "UZ", "arrive": "2023-03-02", "depart": "2023-03-01"}]},
        {"stops": [{}, {"depart": ["The departure is before the arrival: check both dates of this stop."]}]},
    ),
    "no_date": (
        {"stops": [{"country": "KZ", "arrive": "next week"}]},
        {"stops": [{"arrive": [NO_DATE]}]},
    ),
    "two_stops_on_one_position": (
        {"stops": [{"country": "KZ", "position": 1}, {"country": "UZ", "position": 1}]},
        {"stops": [{}, {"position": ["Two stops of this trip have one position: number them 1, 2, 3 …"]}]},
    ),
    "unknown_country": (
        {"stops": [{"country": "ZZ"}]},
        {"stops": [{"country": [NO_COUNTRY]}]},
    ),
    "misspelt_field": (
        {"stops": [{"country": "KZ", "arive": "2023-03-01"}]},
        {"stops": [{"arive": [NO_FIELD]}]},
    ),
    "stop_without_country": ({"stops": [{}]}, {"stops": [{"country": ["This field is required."]}]}),
    "traveller_twice": (
        {"travellers": [{"official": "ann"}, {"official": "ann"}]},
        {
            "travellers": [
                {"official": ["Ann Traveller is named twice: once is enough."]},
                {"official": ["Ann Traveller is named twice: once is enough."]},
            ]
        },
    ),
    "unknown_stop_of_event": (
        {"events": [{"kind": "speech", "stop_position": 9}]},
        {"events": [{"stop_position": ["This trip has no stop at position 9."]}]},
    ),
    "unknown_kind": (
        {"events": [{"kind": "party"}]},
        {"events": [{"kind": ['"party" is not a valid choice.']}]},
    ),
    "unknown_status": ({"status": "maybe"}, {"status": ['"maybe" is not a valid choice.']}),
    "no_list": (
        {"stops": "KZ"},
        {"stops": {"non_field_errors": ['Expected a list of items but got type "str".']}},
    ),
}


@pytest.mark.parametrize(("change", "errors"), REFUSED.values(), ids=REFUSED)
@pytest.mark.parametrize("method", ["post", "patch"])
def test_what_is_wrong_is_told_where_it_is(
    editor: APIClient, known: None, method: str, change: dict, errors: dict
) -> None:
    if method == "post":
        response = editor.post("/api/v1/trips/", trip_of(**change))
        assert not Trip.objects.exists()
    else:
        trip = StopFactory(position=1).trip
        response = editor.patch(f"/api/v1/trips/{trip.pk}/", change)
        assert list(trip.stops.values_list("position", "arrive")) == [(1, "2023-02-28")]
    assert response.status_code == 400
    assert response.json() == {name: numbered(rows) for name, rows in errors.items()}


def numbered(rows: Any) -> Any:
    """Errors of rows as they are answered: by number, and only for rows that have some."""
    if isinstance(rows, list) and isinstance(rows[0], dict):
        return {str(number): row for number, row in enumerate(rows) if row}
    return rows


def test_a_place_in_another_country(editor: APIClient, known: None) -> None:
    place = Place.objects.get(name="Astana").pk
    response = editor.post("/api/v1/trips/", trip_of(stops=[{"country": "UZ", "place": place}]))
    assert response.json() == {
        "stops": {"0": {"place": ["The place lies in another country: change the place or the country."]}}
    }


def test_a_post_the_traveller_never_held(editor: APIClient, known: None) -> None:
    post = PostFactory(slug="envoy", title="Envoy")
    response = editor.post("/api/v1/trips/", trip_of(travellers=[{"official": "ann", "post": post.pk}]))
    assert response.json() == {
        "travellers": {
            "0": {
                "post": [
                    "Ann Traveller holds no term as Envoy, US: add it to the official, or tell it in `role`."
                ]
            }
        }
    }


def test_travellers_are_replaced(editor: APIClient, journey: Journey, known: None) -> None:
    path = f"/api/v1/trips/{journey.trip.pk}/"
    trip = editor.patch(
        path, {"travellers": [{"official": "ben", "role": "Guest"}, {"official": "ann"}]}
    ).json()
    assert [(t["position"], t["official"]["slug"], t["role"]) for t in trip["travellers"]] == [
        (1, "ben", "Guest"),
        (2, "ann", ""),
    ]
    kept = Traveller.objects.get(official__slug="ann").pk
    trip = editor.patch(path, {"travellers": [{"official": "ann", "post": None}]}).json()
    assert [(t["id"], t["position"], t["post"]) for t in trip["travellers"]] == [(kept, 1, None)]


def test_stops_by_themselves(editor: APIClient, journey: Journey, countries: dict) -> None:
    made = editor.post("/api/v1/stops/", {"trip": journey.trip.pk, "country": "IN", "arrive": "2023-03-02"})
    assert (made.status_code, made.json()["position"]) == (201, 2)
    journey.trip.refresh_from_db()
    assert str(journey.trip.last_day) == "2023-03-02"
    path = f"/api/v1/stops/{made.json()['id']}/"
    assert editor.patch(path, {"depart": "2023-03-04"}).json()["last_day"] == "2023-03-04"
    journey.trip.refresh_from_db()
    assert str(journey.trip.last_day) == "2023-03-04"
    assert editor.patch(path, {"position": 1}).json() == {
        "position": ["Two stops of this trip have one position: number them 1, 2, 3 …"]
    }
    assert editor.put(path, editor.get(path).json()).status_code == 200
    other = StopFactory().trip_id
    assert editor.patch(path, {"trip": other}).status_code == 400
    assert editor.delete(path).status_code == 204
    journey.trip.refresh_from_db()
    assert str(journey.trip.last_day) == "2023-02-28"


def test_events_by_themselves(editor: APIClient, journey: Journey) -> None:
    given = {"trip": journey.trip.pk, "kind": "speech", "stop": journey.stop.pk, "date": "2023-02-28"}
    made = editor.post("/api/v1/events/", given)
    assert made.status_code == 201, made.content
    path = f"/api/v1/events/{made.json()['id']}/"
    changed = editor.patch(path, {"officials": [journey.host.slug]}).json()
    assert [official["id"] for official in changed["officials"]] == [journey.host.pk]
    assert editor.put(path, changed).json()["officials"] == changed["officials"]
    other = StopFactory()
    assert editor.patch(path, {"stop": other.pk}).json() == {
        "stop": [f"This trip has no stop {other.pk}: name one of its stops."]
    }
    assert editor.delete(path).status_code == 204
    assert list(Event.objects.values_list("pk", flat=True)) == [journey.event.pk]


def test_officials(editor: APIClient, countries: dict) -> None:
    PostFactory(slug="secretary")
    given = {
        "name": "Zoé Vérité",
        "country": "FR",
        "names": [{"name": "Зоя", "language": "ru"}],
        "occupancies": [{"post": "secretary", "start": "2020-01"}],
    }
    made = editor.post("/api/v1/officials/", given)
    assert made.status_code == 201, made.content
    official = made.json()
    assert (official["slug"], official["names"]) == ("zoe-verite", given["names"])
    path = official["url"]
    changed = editor.patch(
        path, {"occupancies": [{"id": official["occupancies"][0]["id"], "post": "secretary", "end": "2024"}]}
    ).json()
    assert changed["occupancies"][0]["last_day"] == "2024-12-31"
    assert editor.put(path, changed).status_code == 200
    late = [{"post": "secretary", "start": "2024", "end": "2020"}]
    assert editor.patch(path, {"occupancies": late}).json() == {
        "occupancies": {"0": {"end": ["The post is left before it is taken: check both dates."]}}
    }
    assert editor.post("/api/v1/officials/", given | {"slug": "zoe-verite"}).json() == {
        "slug": ["Official with this Slug already exists."]
    }
    assert editor.patch(path, {"wikidata_id": "22686"}).json() == {
        "wikidata_id": ["A Wikidata id is Q and a number, such as Q22686."]
    }
    assert editor.delete(path).status_code == 204


def test_an_official_who_travels_stays(editor: APIClient, journey: Journey) -> None:
    response = editor.delete(f"/api/v1/officials/{journey.official.pk}/")
    assert (response.status_code, list(response.json())) == (409, ["detail"])


def test_places(editor: APIClient, countries: dict, journey: Journey) -> None:
    given = {"name": "Raisina Hall", "kind": "site", "country": "IN", "other_names": ["Raisina"]}
    made = editor.post("/api/v1/places/", given)
    assert (made.status_code, made.json()["other_names"]) == (201, ["Raisina"])
    path = made.json()["url"]
    assert editor.patch(path, {"latitude": 28.6}).json() == {
        "latitude": ["Give both latitude (−90…90) and longitude (−180…180), or neither."]
    }
    assert editor.patch(path, {"latitude": 28.6, "longitude": 77.2}).status_code == 200
    assert editor.patch(path, {"latitude": 128.6}).status_code == 400
    assert editor.patch(f"/api/v1/places/{journey.place.pk}/", {"country": "IN"}).json() == {
        "country": ["Stops refer to this place in its country: enter another place."]
    }
    assert editor.delete(path).status_code == 204
    assert editor.delete(f"/api/v1/places/{journey.place.pk}/").status_code == 409


WRITES = [
    ("post", "trips/"),
    ("put", "trips/1/"),
    ("patch", "trips/1/"),
    ("delete", "trips/1/"),
    ("post", "stops/"),
    ("delete", "stops/1/"),
    ("post", "events/"),
    ("delete", "events/1/"),
    ("post", "officials/"),
    ("patch", "officials/1/"),
    ("post", "places/"),
    ("post", "articles/"),
]


@pytest.mark.parametrize(("method", "path"), WRITES)
def test_writing_takes_a_token_with_the_permission(
    api: APIClient, journey: Journey, method: str, path: str
) -> None:
    def status(client: APIClient) -> int:
        return getattr(client, method)(f"/api/v1/{path}", {}).status_code

    assert status(api) == 401
    assert status(client_of("reader", "view_trip")) == 403
    api.credentials(HTTP_AUTHORIZATION="Token nonsense")
    assert status(api) == 401
    assert Trip.objects.count() == Stop.objects.count() == 1


def test_countries_are_not_written(editor: APIClient) -> None:
    assert editor.post("/api/v1/countries/", {"code": "XY"}).status_code == 405


def test_two_writers_at_once_get_a_conflict_and_no_server_error(editor: APIClient, countries: dict) -> None:
    with patch("itineraries.services.enter.save_as", side_effect=IntegrityError("UNIQUE constraint failed")):
        response = editor.post("/api/v1/places/", {"name": "Hall", "country": "IN"})
    assert response.status_code == 409
    assert response.json() == {
        "detail": "The record changed while this was written: read it again and repeat."
    }


def test_a_token_for_name_and_password(api: APIClient) -> None:
    user = client_of("ann").user
    given = {"username": "ann", "password": "a long enough secret"}
    assert api.post("/api/v1/token/", given).json() == {"token": Token.objects.get(user=user).key}
    assert api.post("/api/v1/token/", given | {"password": "guess"}).status_code == 400
    for _ in range(8):
        api.post("/api/v1/token/", given | {"password": "guess"})
    assert api.post("/api/v1/token/", given).status_code == 429


def test_guesses_pause_the_login(api: APIClient, settings: Settings) -> None:
    settings.AXES_ENABLED = True
    client_of("ann")
    given = {"username": "ann", "password": "a long enough secret"}
    tries = [
        api.post("/api/v1/token/", given | {"password": "guess"}) for _ in range(settings.AXES_FAILURE_LIMIT)
    ]
    assert [response.status_code for response in tries] == [400] * settings.AXES_FAILURE_LIMIT
    # The right password too, until the pause is over.
    assert api.post("/api/v1/token/", given).status_code == 400
