"""/api/v1/officials/, posts and organizations: reading."""

from __future__ import annotations

from rest_framework.test import APIClient

from itineraries.models import OfficialName
from tests.factories import OccupancyFactory, OfficialFactory, OrganizationFactory


def slugs(api: APIClient, query: str, records: str = "officials") -> list[str]:
    response = api.get(f"/api/v1/{records}/?{query}")
    assert response.status_code == 200, response.content
    return [row["slug"] for row in response.json()["results"]]


def test_an_official_with_names_and_posts(api: APIClient) -> None:
    old = OccupancyFactory(
        official__name="Ann Traveller", official__slug="ann", start="2015", end="2019-06", post__slug="envoy"
    )
    new = OccupancyFactory(official=old.official, start="2021-01-26", post__slug="secretary")
    OfficialName.objects.create(official=old.official, name="Анна", language="ru")
    official = api.get("/api/v1/officials/ann/").json()
    assert official == api.get(f"/api/v1/officials/{old.official_id}/").json()
    assert (official["id"], official["name"], official["country"]["code"]) == (
        old.official_id,
        "Ann Traveller",
        "US",
    )
    assert official["names"] == [{"name": "Анна", "language": "ru"}]
    assert official["trips_url"] == "http://testserver/api/v1/trips/?traveller=ann"
    assert [
        (o["id"], o["post"]["slug"], o["start"], o["end"], o["first_day"], o["last_day"])
        for o in official["occupancies"]
    ] == [
        (new.pk, "secretary", "2021-01-26", "", "2021-01-26", None),
        (old.pk, "envoy", "2015", "2019-06", "2015-01-01", "2019-06-30"),
    ]


def test_officials_by_name_country_and_post(api: APIClient) -> None:
    ann = OccupancyFactory(
        official__name="Ann Élan", official__slug="ann", end="2022-12-31", post__kind="head_of_state"
    )
    OccupancyFactory(official__slug="bob", official__country__code="KZ", post__slug="envoy")
    OccupancyFactory(official=ann.official, start="2023-01-01", post__kind="other")
    OfficialName.objects.create(official=ann.official, name="Анна", language="ru")
    assert slugs(api, "search=elan ann") == ["ann"]
    assert slugs(api, "search=анн") == ["ann"]
    assert slugs(api, "country=KZ") == ["bob"]
    assert slugs(api, "post=envoy") == ["bob"]
    assert slugs(api, "post_kind=head_of_state") == ["ann"]
    assert slugs(api, "post_kind=head_of_state&on=2022-01-01") == ["ann"]
    # Ann holds a post that day, but no longer that one.
    assert slugs(api, "post_kind=head_of_state&on=2023-02-01") == []
    assert slugs(api, "on=2020-01-01") == []


def test_notes_are_for_the_desk(api: APIClient, editor: APIClient) -> None:
    official = OccupancyFactory(official__notes="allergic to cats").official
    assert "notes" not in api.get(f"/api/v1/officials/{official.pk}/").json()
    assert editor.get(f"/api/v1/officials/{official.pk}/").json()["notes"] == "allergic to cats"


def test_an_official_known_from_nothing_public_is_not_there(api: APIClient, editor: APIClient) -> None:
    official = OfficialFactory()
    assert api.get(f"/api/v1/officials/{official.pk}/").status_code == 404
    assert editor.get(f"/api/v1/officials/{official.pk}/").status_code == 200


def test_posts_and_organisations(api: APIClient) -> None:
    post = OccupancyFactory(post__slug="secretary", post__title="Secretary").post
    OrganizationFactory(slug="g20", name="Group of Twenty", short_name="G20")
    assert slugs(api, "search=secre&country=US", "posts") == ["secretary"]
    assert slugs(api, "kind=other", "posts") == []
    assert api.get("/api/v1/posts/secretary/").json()["id"] == post.pk
    assert slugs(api, "search=g20", "organizations") == ["g20"]
    assert api.get("/api/v1/organizations/g20/").json()["name"] == "Group of Twenty"


def test_a_slug_is_never_taken_for_an_id(editor: APIClient) -> None:
    other = OfficialFactory()
    refused = editor.post("/api/v1/officials/", {"name": "Ann", "slug": str(other.pk)})
    assert (refused.status_code, refused.json()) == (
        400,
        {"slug": ["Use letters without accents, figures, - and _, and not figures alone."]},
    )
    made = editor.post("/api/v1/officials/", {"name": str(other.pk)}).json()
    assert made["slug"] == f"official-{other.pk}"
    assert editor.get(made["url"]).json()["id"] == made["id"]
    assert editor.post("/api/v1/officials/", {"name": "Bob", "slug": "bob-2_B"}).json()["slug"] == "bob-2_B"
