"""Nothing of a trip that is held back comes out of the API, by any address, filter or order."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.utils import timezone
from drf_spectacular.generators import SchemaGenerator
from rest_framework.test import APIClient

from itineraries.models import Article, Citation, Official, Source, Trip
from tests.api.conftest import Journey, client_of, make_journey
from tests.factories import ArticleFactory, CitationFactory

SECRET = "zanzibarquux"
NONSENSE = "frobnicated"
SCHEMA = SchemaGenerator().get_schema(request=None, public=True)
READS = {path: item["get"] for path, item in SCHEMA["paths"].items() if "get" in item}
LISTS = sorted(path for path in READS if not path.endswith(("}/", "/schema/")) and path != "/api/v1/")
DETAILS = sorted(path for path in READS if path.endswith("}/"))
FUTURE = timezone.now() + dt.timedelta(days=365)


@pytest.fixture
def hidden(journey: Journey) -> list[Journey]:
    """An unpublished and an embargoed trip, and articles with something to hide about a public one."""
    trips = [
        make_journey(SECRET, is_published=False),
        make_journey(SECRET, embargo_until=FUTURE),
    ]
    for held in trips:
        Source.objects.filter(pk=held.article.source_id).update(name=f"{SECRET} {held.trip.pk}")
        held.stop.arrive = held.event.date = "1999-09-09"
        held.stop.save()
        held.event.save()
        # The public article of the public trip tells of the hidden one too.
        CitationFactory(trip=held.trip, article=journey.article, field="title", value=SECRET, note=SECRET)
    embargoed = ArticleFactory(title=SECRET, text=f"To Astana. {SECRET}", embargo_until=FUTURE)
    unpublished = ArticleFactory(title=SECRET, text=f"Astana. {SECRET}", is_published=False)
    for article in (embargoed, unpublished):
        CitationFactory(trip=journey.trip, article=article, field="note", value=SECRET)
    Official.objects.filter(pk=journey.official.pk).update(notes=SECRET)
    # Sentences are shown; the rest of a text is its publisher's.
    text = f"{journey.article.text} {SECRET}."
    Article.objects.filter(pk=journey.article.pk).update(text=text)
    Citation.objects.filter(article=journey.article).update(text_length=len(text))
    return trips


def keys_of(path: str, journeys: list[Journey]) -> list[Any]:
    """Every key that a detail at `path` could be asked for, and some that are not there."""
    tag = path.split("/")[3]
    found = {
        "trips": [j.trip.pk for j in journeys],
        "stops": [j.stop.pk for j in journeys],
        "events": [j.event.pk for j in journeys],
        "officials": [k for j in journeys for o in (j.official, j.host) for k in (o.pk, o.slug)],
        "posts": [j.post.slug for j in journeys],
        "organizations": [k for j in journeys for k in (j.organization.pk, j.organization.slug)],
        "places": [j.place.pk for j in journeys],
        "countries": ["KZ"],
        "articles": list(Article.objects.values_list("pk", flat=True)),
    }
    return found[tag]


def test_no_list_tells(api: APIClient, hidden: list[Journey], journey: Journey) -> None:
    assert len(LISTS) == 9
    for path in LISTS:
        response = api.get(path, {"page_size": 500})
        assert response.status_code == 200
        assert SECRET not in response.content.decode(), path
        assert response.json()["count"] == len(response.json()["results"])
    counts = {path: api.get(path).json()["count"] for path in LISTS}
    assert {tag: counts[f"/api/v1/{tag}/"] for tag in ("trips", "stops", "events", "articles", "places")} == {
        "trips": 1,
        "stops": 1,
        "events": 1,
        "articles": 1,
        "places": 1,
    }


def test_no_detail_tells(api: APIClient, hidden: list[Journey], journey: Journey) -> None:
    assert len(DETAILS) == 9
    for path in DETAILS:
        base = path[: path.index("{")]
        for key in keys_of(path, [journey, *hidden]):
            response = api.get(f"{base}{key}/")
            assert SECRET not in response.content.decode(), f"{base}{key}/"
        for key in keys_of(path, hidden):
            if base not in {"/api/v1/countries/", "/api/v1/posts/", "/api/v1/articles/"}:
                missing = api.get(f"{base}987654/")
                response = api.get(f"{base}{key}/")
                assert (response.status_code, response.content) == (404, missing.content), f"{base}{key}/"


def test_no_filter_tells(api: APIClient, hidden: list[Journey], journey: Journey) -> None:
    """For every parameter of every list, a hidden value answers as one that nobody ever entered."""
    asked = 0
    for path in LISTS:
        for parameter in READS[path]["parameters"]:
            name = parameter["name"]
            for held in hidden:
                for secret, unknown in secrets(name, held):
                    asked += 1
                    one = api.get(path, {name: secret})
                    other = api.get(path, {name: unknown})
                    assert one.status_code == other.status_code, (path, name, secret)
                    assert neutral(one, secret) == neutral(other, unknown), (path, name, secret)
    assert asked > 50


def secrets(name: str, held: Journey) -> list[tuple[Any, Any]]:
    """Pairs of a value that only hidden rows have, and one that no row has."""
    day, otherwise = "1999-09-09", "1998-08-08"
    return {
        "search": [(SECRET, NONSENSE), (SECRET[:6], NONSENSE[:6])],
        "traveller": [
            (held.official.slug, NONSENSE),
            (held.official.pk, 987654),
            (held.official.name, NONSENSE),
        ],
        "participant": [(held.host.slug, NONSENSE), (held.host.pk, 987654)],
        "organization": [(held.organization.slug, NONSENSE), (held.organization.pk, 987654)],
        "place": [(held.place.pk, 987654), (held.place.name, NONSENSE)],
        "trip": [(held.trip.pk, 987654)],
        "stop": [(held.stop.pk, 987654)],
        "source": [(f"{SECRET} {held.trip.pk}", NONSENSE), (held.article.source.slug, NONSENSE)],
        "on": [(day, otherwise)],
        "to": [(day, otherwise)],
        "published_to": [(day, otherwise)],
    }.get(name, [])


def neutral(response: Any, value: Any) -> str:
    """The body with the value that was asked for taken out: errors and links repeat it."""
    return response.content.decode().replace(f"“{value}”", "“…”").replace(f"={value}", "=…")


def test_no_order_tells(api: APIClient, hidden: list[Journey], journey: Journey) -> None:
    for path in LISTS:
        [order] = [p for p in READS[path]["parameters"] if p["name"] == "ordering"]
        for word in order["schema"]["items"]["enum"]:
            response = api.get(path, {"ordering": word})
            assert response.status_code == 200, (path, word)
            assert SECRET not in response.content.decode()


def test_who_may_view_trips_sees_them(editor: APIClient, hidden: list[Journey], journey: Journey) -> None:
    trips = editor.get("/api/v1/trips/").json()
    assert trips["count"] == 3
    assert {row["is_published"] for row in trips["results"]} == {True, False}
    assert editor.get(f"/api/v1/stops/{hidden[0].stop.pk}/").status_code == 200


def test_a_token_without_the_permission_sees_what_everybody_sees(
    api: APIClient, hidden: list[Journey], journey: Journey
) -> None:
    reader = client_of("reader", "add_trip", "change_trip")
    for path in LISTS:
        assert reader.get(path).content == api.get(path).content
    assert reader.patch(f"/api/v1/trips/{hidden[0].trip.pk}/", {"title": "x"}).status_code == 404


def test_a_write_cannot_feel_for_hidden_rows(hidden: list[Journey], journey: Journey) -> None:
    writer = client_of("writer", "add_stop", "add_trip")
    secret = {"trip": hidden[0].trip.pk, "country": "KZ"}
    unknown = {"trip": 987654, "country": "KZ"}
    one, other = (writer.post("/api/v1/stops/", given) for given in (secret, unknown))
    assert (one.status_code, other.status_code) == (400, 400)
    assert neutral(one, hidden[0].trip.pk) == neutral(other, 987654)
    named = writer.post("/api/v1/trips/", {"travellers": [{"official": hidden[0].official.pk}]})
    assert named.status_code == 400
    assert SECRET not in named.content.decode()


def test_an_embargo_ends_by_itself(api: APIClient, hidden: list[Journey]) -> None:
    held = hidden[1].trip
    Trip.objects.filter(pk=held.pk).update(embargo_until=timezone.now() - dt.timedelta(seconds=1))
    row = api.get(f"/api/v1/trips/{held.pk}/").json()
    assert row["title"] == SECRET
    assert "embargo_until" not in row


def test_permission_to_view_trips_does_not_open_articles(hidden: list[Journey], journey: Journey) -> None:
    reader = client_of("reader")
    reader.user.user_permissions.add(Permission.objects.get(codename="view_trip"))
    trip = reader.get(f"/api/v1/trips/{journey.trip.pk}/").json()
    assert {c["article"]["id"] for c in trip["citations"]} == {journey.article.pk}
    assert "text" not in reader.get(f"/api/v1/articles/{journey.article.pk}/").json()
