"""What all endpoints do alike: refuse what they do not know, cut pages, answer 304, speak JSON."""

from __future__ import annotations

import orjson
import pytest
from pytest_django import Settings
from rest_framework.test import APIClient

from tests.api.conftest import Journey
from tests.factories import TripFactory

BAD = {
    "unknown": ("trips/?travelers=ann", "travelers", "There is no parameter “travelers”: use "),
    "on_a_detail": ("countries/KZ/?lang=fr", "lang", "There is no parameter “lang”: use format."),
    "no_such_day": (
        "stops/?on=2023-13-45",
        "on",
        "“2023-13-45” is no day: write year, month and day, as 2023-03-02.",
    ),
    "basic_format": (
        "stops/?on=20230302",
        "on",
        "“20230302” is no day: write year, month and day, as 2023-03-02.",
    ),
    "repeated": ("stops/?on=2023-03-02&on=2023-03-03", "on", "Give this parameter once."),
    "empty": ("trips/?country=", "country", "Give a value, or leave the parameter out."),
    "no_country": ("trips/?country=ZZ", "country", "No country “ZZ” is on record: give a code of"),
    "no_place": ("trips/?place=Nowhere", "place", "No place “Nowhere” is on record: give an id or a name"),
    "no_status": ("trips/?status=done", "status", "“done” is unknown: use announced, under_way, completed"),
    "one_of_two": ("trips/?status=completed,done", "status", "“done” is unknown: use announced"),
    "no_kind": ("events/?kind=party", "kind", "“party” is unknown: use bilateral_meeting"),
    "no_id": ("stops/?trip=first", "trip", "“first” is no id: give a whole number."),
    "no_flag": ("countries/?former=1", "former", "“1” is neither: use true or false."),
    "nothing_to_search": ("officials/?search=%21%21", "search", "“!!” has neither letters nor digits"),
    "null_character": ("articles/?search=%00", "search", "Null characters are not allowed."),
    "null_in_words": ("articles/?source=%00", "source", "Null characters are not allowed."),
    "no_order": ("trips/?ordering=summary", "ordering", "“summary” is no order: use created_at, first_day"),
    "secret_order": ("officials/?ordering=notes", "ordering", "“notes” is no order: use country, id, name"),
    "page_zero": ("trips/?page=0", "page", "“0” is no usable number: give one from 1 up."),
    "page_size": ("trips/?page_size=501", "page_size", "“501” is no usable number: give one from 1 to 500."),
}


@pytest.mark.parametrize(("path", "name", "message"), BAD.values(), ids=BAD)
def test_a_bad_parameter_is_named_with_its_mend(
    api: APIClient, journey: Journey, path: str, name: str, message: str
) -> None:
    response = api.get(f"/api/v1/{path}")
    assert (response.status_code, list(response.json())) == (400, [name])
    assert response.json()[name][0].startswith(message)


def test_all_bad_parameters_are_told_at_once(api: APIClient) -> None:
    response = api.get("/api/v1/stops/?on=soon&from=later&trip=x").json()
    assert set(response) == {"on", "from", "trip"}


def test_pages(api: APIClient) -> None:
    made = [TripFactory().pk for _ in range(3)][::-1]
    first = api.get("/api/v1/trips/?page_size=2").json()
    assert ([row["id"] for row in first["results"]], first["count"], first["previous"]) == (made[:2], 3, None)
    second = api.get(first["next"]).json()
    assert ([row["id"] for row in second["results"]], second["next"]) == (made[2:], None)
    assert [row["id"] for row in api.get(second["previous"]).json()["results"]] == made[:2]
    beyond = api.get("/api/v1/trips/?page=3&page_size=2")
    assert (beyond.status_code, beyond.json()) == (404, {"detail": "There is no page 3: the last is 2."})


def test_fifty_rows_come_unless_more_are_asked_for(api: APIClient) -> None:
    TripFactory.create_batch(51)
    assert len(api.get("/api/v1/trips/").json()["results"]) == 50
    assert len(api.get("/api/v1/trips/?page_size=500").json()["results"]) == 51


def test_an_empty_list(api: APIClient) -> None:
    assert api.get("/api/v1/trips/").json() == {"count": 0, "next": None, "previous": None, "results": []}


def test_what_is_known_is_not_sent_again(api: APIClient, journey: Journey) -> None:
    path = f"/api/v1/trips/{journey.trip.pk}/"
    first = api.get(path)
    again = api.get(path, headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    journey.trip.title = "Another"
    journey.trip.save()
    assert api.get(path, headers={"If-None-Match": first.headers["ETag"]}).status_code == 200


def test_answers_are_not_kept_for_others(api: APIClient, journey: Journey) -> None:
    response = api.get("/api/v1/trips/")
    assert response.headers["Cache-Control"] == "private, no-cache"
    assert {"Authorization", "Cookie"} <= set(response.headers["Vary"].split(", "))
    assert response.headers["Content-Type"] == "application/json"


def test_the_root_lists_what_there_is(api: APIClient) -> None:
    root = api.get("/api/v1/").json()
    assert list(root) == [
        "trips",
        "stops",
        "events",
        "officials",
        "posts",
        "organizations",
        "places",
        "countries",
        "articles",
        "token",
        "schema",
        "docs",
    ]
    for name, address in root.items():
        assert api.get(address).status_code == (405 if name == "token" else 200), name


def test_an_address_that_is_not_there_answers_in_json(api: APIClient) -> None:
    response = api.get("/api/v1/trip/")
    assert (response.status_code, response.json()) == (
        404,
        {"detail": "There is nothing at /api/v1/trip/: /api/v1/ lists what there is."},
    )
    assert api.get("/api/v1/trips").status_code == 301


BODIES = {
    "no_json": (b"{", 400),
    "not_a_number": (b'{"latitude": NaN}', 400),
    "lone_surrogate": (b'{"name": "\\ud800"}', 400),
    "not_utf8": (b'{"name": "\xff"}', 400),
    "a_list": (b"[]", 400),
    "null": (b"null", 400),
    "null_character": (b'{"name": "a\\u0000", "country": "KZ"}', 400),
    "deep": (b"[" * 5000, 400),
    "huge_number": (b'{"name": "a", "country": "KZ", "population": 1e400}', 400),
    "too_large": (b'{"name": "' + b"a" * 3_000_000 + b'"}', 413),
}


@pytest.mark.parametrize(("body", "status"), BODIES.values(), ids=BODIES)
def test_a_body_that_is_unusable(
    editor: APIClient, journey: Journey, settings: Settings, body: bytes, status: int
) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 2_621_440
    response = editor.post("/api/v1/places/", body, content_type="application/json")
    assert response.status_code == status, response.content
    assert orjson.loads(response.content)


def test_a_form_is_not_taken(editor: APIClient) -> None:
    response = editor.post("/api/v1/places/", "name=a", content_type="application/x-www-form-urlencoded")
    assert response.status_code == 415


def test_a_session_may_write_only_with_its_csrf_token(editor: APIClient, journey: Journey) -> None:
    browser = APIClient(enforce_csrf_checks=True)
    browser.force_login(editor.user)
    response = browser.post("/api/v1/places/", {"name": "Hall", "country": "KZ"})
    assert response.status_code == 403
