"""The front page, officials, countries, search, errors, and what robots ask for."""

import datetime as dt
from collections.abc import Callable

import pytest
from django.test import Client, RequestFactory, override_settings
from django.utils import timezone
from django.views import defaults

from itineraries.enums import TripStatus
from tests import factories
from tests.views.conftest import Page
from tests.views.examples import blinken, simple

pytestmark = pytest.mark.django_db
Get = Callable[..., Page]


def today(days: int = 0) -> str:
    return (timezone.localdate() + dt.timedelta(days=days)).isoformat()


def under(page: Page, heading: str) -> str:
    """The text of the section below a heading."""
    return next(e.text for e in page.all("section") if heading in [" ".join(e.text.split())[: len(heading)]])


def test_an_empty_record_is_a_designed_page(get: Get) -> None:
    page = get("/")
    assert page.status == 200
    assert "Nobody on record is travelling today." in page.words
    assert "The record is still empty" in page.words
    for address in ("/trips/", "/officials/", "/countries/", "/search/"):
        assert get(address).status == 200


def test_the_front_page_tells_who_travels_now_who_will_and_what_changed(get: Get) -> None:
    simple(today(-1), today(1), name="Now Doe", status=TripStatus.UNDER_WAY)
    trip = simple(today(), name="Here Doe", status=TripStatus.UNDER_WAY)
    simple(today(), name="Off Doe", status=TripStatus.CANCELLED)
    simple(today(5), name="Soon Doe")
    page = get("/")
    now = under(page, "Travelling now")
    assert "Here Doe" in now and "Now Doe" in now and "between two stops" in now
    assert "Off Doe" not in now and "Soon Doe" not in now
    assert "Soon Doe" in under(page, "Coming") and "Here Doe" not in under(page, "Coming")
    changed = under(page, "Lately changed")
    assert all(name in changed for name in ("Now Doe", "Here Doe", "Off Doe", "Soon Doe"))
    trip.save()
    assert get("/").words.rindex("Here Doe") < get("/").words.rindex("Off Doe")


def test_who_was_where_on_a_day(get: Get) -> None:
    blinken()
    simple("2023-03", name="Vague Doe", status=TripStatus.COMPLETED)
    page = get("/", {"on": "2023-03-01"})
    assert page.texts("h1") == ["Who was where on 1 March 2023"]
    travelling = under(page, "Travelling that day")
    assert "Tashkent, Uzbekistan" in travelling and "New Delhi, India" in travelling
    assert travelling.index("Antony Blinken") < travelling.index("Vague Doe")
    assert page.texts("span", class_="perhaps") == ["perhaps: the day is told only roughly"]


@pytest.mark.parametrize(
    "value", ["2023-13-45", "yesterday", "x" * 10_000, "0001-01-01", "9999-12-31", "\x00"]
)
def test_a_day_that_is_none_says_how_to_write_one(value: str, get: Get) -> None:
    page = get("/", {"on": value})
    assert page.status == 200
    (problem,) = page.texts("p", class_="problem")
    assert problem.endswith("is not a day. Write it as year-month-day, such as 2023-03-01.")
    assert len(problem) < 130


def test_an_official_has_posts_names_trips_and_whom_they_met(get: Get) -> None:
    blinken()
    page = get("/officials/antony-blinken/")
    assert page.texts("h1") == ["Antony Blinken"]
    assert "Secretary of State, United States since 26 January 2021" in page.words
    assert "Kassym-Jomart Tokayev" in under(page, "Met") and "Astana" in under(page, "Met")
    assert [e.attributes["data-drawing"] for e in page.all("svg")] == ["years", "years-down"]
    host = get("/officials/kassym-jomart-tokayev/")
    assert "Antony Blinken" in under(host, "Met")
    assert host.all("bdi", lang="fr")[0].text == "Kassym-Jomart Tokaïev"
    assert "No trip is on record." in host.words and "No post is on record." in host.words


def test_a_meeting_of_a_trip_called_off_is_no_meeting(get: Get) -> None:
    trip = blinken()
    trip.status = TripStatus.CANCELLED
    trip.save()
    assert "No meeting is on record." in get("/officials/antony-blinken/").words


def test_names_from_right_to_left_say_so(get: Get) -> None:
    blinken()
    official = factories.OfficialFactory(name="Faisal bin Farhan", slug="faisal")
    official.names.create(name="فيصل بن فرحان", language="ar")
    factories.OccupancyFactory(official=official)
    element = get("/officials/faisal/").all("bdi", lang="ar")[0]
    assert (element.attributes["dir"], element.text) == ("rtl", "فيصل بن فرحان")


def test_officials_are_listed_and_found_by_any_name(get: Get) -> None:
    blinken()
    assert [
        t.split("  ")[0]
        for t in get("/officials/").texts("a")
        if t in ("Antony Blinken", "Kassym-Jomart Tokayev")
    ] == [
        "Antony Blinken",
        "Kassym-Jomart Tokayev",
    ]
    found = get("/officials/", {"q": "TOKAÏEV"})
    assert len(found.all("li", class_="line")) == 1
    assert "Nobody on record has that name." in get("/officials/", {"q": "x" * 10_000}).words


def test_a_country_has_visits_and_travels(get: Get) -> None:
    blinken()
    page = get("/countries/UZ/")
    assert page.texts("h1") == ["Uzbekistan"]
    assert "1 visit on record" in page.words and "0 journeys of its officials" in page.words
    assert "Antony Blinken" in under(page, "Visits Antony")
    home = get("/countries/US/")
    assert "Antony Blinken to Kazakhstan, Uzbekistan and India" in under(home, "Travels of its officials")
    assert "No visit is on record." in home.words


def test_several_stops_of_one_trip_are_one_visit(get: Get) -> None:
    trip = simple("2023-02-28", "2023-03-02")
    page = get("/countries/KZ/")
    (line,) = [
        e
        for e in page.all("li", class_="line")
        if f"/trips/{trip.pk}/#stop-1" in str(page.html) and "Jane Doe" in e.text and "February" in e.text
    ][:1]
    assert "28 February – 2 March 2023" in " ".join(line.text.split())


def test_a_code_in_small_letters_is_sent_on(client: Client) -> None:
    factories.CountryFactory(code="KZ")
    response = client.get("/countries/kz/")
    assert (response.status_code, response["Location"]) == (301, "/countries/KZ/")
    assert client.get("/countries/ZZ/").status_code == 404
    assert client.get("/countries/%00/").status_code == 404


def test_countries_count_their_trips(get: Get) -> None:
    blinken()
    assert get("/countries/").texts("tr")[1:] == [
        "India 1 0",
        "Kazakhstan 1 0",
        "United States 0 1",
        "Uzbekistan 1 0",
    ]


def test_the_search_page(get: Get) -> None:
    blinken()
    page = get("/search/", {"q": "Tokaïev"})
    assert "Kassym-Jomart Tokayev" in page.words
    assert page.all("input", name="q")[0].attributes["value"] == "Tokaïev"
    assert "Nothing on record has that name." in get("/search/", {"q": "nobody at all"}).words
    long = get("/search/", {"q": "x" * 10_000})
    assert "Only the beginning of that was searched for." in long.words and len(long.html) < 20_000
    assert get("/search/", {"q": "<script>"}).all("input", name="q")[0].attributes["value"] == "<script>"


def test_french_readers_get_dates_countries_and_numbers_in_one_language(get: Get) -> None:
    """Nothing half translated: what the page says and how it writes dates come from one choice."""
    page = get(f"/trips/{blinken().pk}/", **{"accept-language": "fr"})
    (html,) = page.all("html")
    french = html.attributes["lang"] == "fr"
    assert ("28 février" in page.words) is french
    assert ("Ouzbékistan" in page.words) is french
    assert ("Étapes" in page.words) is french


@override_settings(DEBUG=False)
def test_errors_are_pages_of_the_house(get: Get) -> None:
    assert get("/nowhere/").texts("h1") == ["Nothing here"]
    request = RequestFactory().get("/")
    for view, title in (
        (lambda: defaults.server_error(request), "Something broke here"),
        (lambda: defaults.bad_request(request, Exception()), "This address is not understood"),
        (lambda: defaults.permission_denied(request, Exception()), "Not for everyone"),
    ):
        html = view().content.decode()
        assert f"<h1>{title}</h1>" in html and "pages.css" in html


def test_robots_and_the_icon(client: Client) -> None:
    robots = client.get("/robots.txt")
    assert robots["Content-Type"] == "text/plain; charset=utf-8"
    assert robots.content.decode() == "User-agent: *\nDisallow: /admin/\nDisallow: /search/\n"
    assert client.get("/favicon.ico")["Location"].endswith("favicon.svg")
