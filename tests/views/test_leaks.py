"""Nothing of a trip that is held back shows on any page, in any count, list or search."""

import datetime as dt
from collections.abc import Callable

import pytest
from django.utils import timezone

from itineraries.models import Official, Place, Trip
from tests.views.conftest import Page
from tests.views.examples import blinken, hidden

pytestmark = pytest.mark.django_db
Get = Callable[..., Page]


@pytest.fixture
def addresses() -> list[tuple[str, dict[str, str]]]:
    """Every page there is, of public and of hidden records, with every filter and search."""
    blinken()
    hidden("Unpublishedsentinel", is_published=False)
    hidden("Embargoedsentinel", embargo_until=timezone.now() + dt.timedelta(days=1))
    found: list[tuple[str, dict[str, str]]] = [
        (f"/trips/{pk}/", {}) for pk in Trip.objects.values_list("pk", flat=True)
    ]
    found += [(f"/officials/{slug}/", {}) for slug in Official.objects.values_list("slug", flat=True)]
    found += [(f"/countries/{code}/", {}) for code in ("KZ", "UZ", "IN", "US")]
    found += [("/trips/", {"place": str(pk)}) for pk in Place.objects.values_list("pk", flat=True)]
    found += [(a, {}) for a in ("/", "/trips/", "/officials/", "/countries/", "/search/", "/robots.txt")]
    found += [("/", {"on": "2023-02-28"})]
    for word in ("Astana", "Blinken", "article", "title", "sentinel"):
        found += [(a, {"q": word}) for a in ("/trips/", "/officials/", "/search/")]
    found += [("/trips/", q) for q in ({"status": "announced"}, {"country": "KZ"}, {"since": "2023-01-01"})]
    return found


def test_no_page_shows_anything_of_a_hidden_trip(
    addresses: list[tuple[str, dict[str, str]]], get: Get
) -> None:
    for address, query in addresses:
        page = get(address, query)
        assert page.status in {200, 404}
        html = page.html.lower()
        if "sentinel" in query.get("q", ""):
            html = html.replace('value="sentinel"', "").replace("q=sentinel", "")
        if page.status == 404:
            html = html.replace(address.lower(), "")  # its own address, which the visitor typed
        assert "sentinel" not in html, (address, query)


def test_counts_and_searches_leave_hidden_trips_out(
    addresses: list[tuple[str, dict[str, str]]], get: Get
) -> None:
    assert "1 trip" in get("/trips/").words
    assert "1 visit on record" in get("/countries/KZ/").words
    assert "Kazakhstan 1 0" in get("/countries/").texts("tr")
    for word in ("Unpublishedsentinel", "Embargoedsentinel"):
        assert "Nothing on record has that name." in get("/search/", {"q": word}).words
        assert "No trip on record fits." in get("/trips/", {"q": word}).words
        assert get(f"/officials/{word.lower()}/").status == 404


def test_an_embargo_ends_by_itself(get: Get) -> None:
    trip = hidden("Once", embargo_until=timezone.now() - dt.timedelta(seconds=1))
    assert get(f"/trips/{trip.pk}/").texts("h1") == ["Once title"]
