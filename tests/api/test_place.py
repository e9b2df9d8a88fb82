"""/api/v1/places/ and countries: reading."""

from __future__ import annotations

from rest_framework.test import APIClient

from tests.factories import CountryFactory, PlaceFactory


def names(api: APIClient, path: str) -> list[str]:
    response = api.get(f"/api/v1/{path}")
    assert response.status_code == 200, response.content
    return [row["name"] for row in response.json()["results"]]


def test_a_place(api: APIClient) -> None:
    place = PlaceFactory(
        other_names="Akmola\nNur-Sultan", population=1_350_000, is_capital=True, geonames_id=7
    )
    assert api.get(f"/api/v1/places/{place.pk}/").json() == {
        "id": place.pk,
        "url": f"http://testserver/api/v1/places/{place.pk}/",
        "name": "Astana",
        "other_names": ["Akmola", "Nur-Sultan"],
        "kind": "city",
        "country": {"code": "KZ", "name": "Kazakhstan", "url": "http://testserver/api/v1/countries/KZ/"},
        "latitude": 51.1801,
        "longitude": 71.44598,
        "timezone": "Asia/Almaty",
        "population": 1_350_000,
        "is_capital": True,
        "geonames_id": 7,
    }


def test_places_by_name_country_and_kind(api: APIClient) -> None:
    PlaceFactory(other_names="Нур-Султан", is_capital=True, geonames_id=7)
    PlaceFactory(name="Raisina Hall", country__code="IN", kind="site")
    assert names(api, "places/?search=asta") == ["Astana"]
    assert names(api, "places/?search=Нур-Султан") == ["Astana"]
    assert names(api, "places/?country=IN") == ["Raisina Hall"]
    assert names(api, "places/?kind=site") == ["Raisina Hall"]
    assert names(api, "places/?capital=true") == ["Astana"]
    assert names(api, "places/?geonames_id=7") == ["Astana"]
    assert names(api, "places/?ordering=-name") == ["Raisina Hall", "Astana"]


def test_countries(api: APIClient) -> None:
    CountryFactory(code="KZ")
    CountryFactory(code="SUHH", name="Soviet Union", withdrawn="1992-08-30")
    assert names(api, "countries/") == ["Kazakhstan", "Soviet Union"]
    assert names(api, "countries/?former=true") == ["Soviet Union"]
    assert names(api, "countries/?former=false") == ["Kazakhstan"]
    assert names(api, "countries/?search=kazakh") == ["Kazakhstan"]
    assert api.get("/api/v1/countries/kz/").json()["code"] == "KZ"
    assert api.get("/api/v1/countries/XX/").status_code == 404
