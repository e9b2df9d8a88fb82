"""The page of a trip and the list of trips."""

import datetime as dt
from collections.abc import Callable
from itertools import pairwise

import pytest
from django.contrib.auth.models import User
from django.test import Client

from itineraries.enums import EventKind, TripStatus
from itineraries.services.derive import derive_trip_days
from itineraries.views.lines import when_of
from tests import factories
from tests.views.conftest import Page
from tests.views.examples import blinken, cite, city, hidden, simple

pytestmark = pytest.mark.django_db
Get = Callable[..., Page]


def test_the_page_of_a_trip_tells_who_where_when_and_how_we_know(get: Get) -> None:
    trip = blinken()
    page = get(f"/trips/{trip.pk}/")
    assert page.status == 200
    assert page.texts("h1") == ["Antony Blinken to Kazakhstan, Uzbekistan and India"]
    assert page.texts("span", class_="status") == ["Completed"]
    assert page.texts("time", datetime="2023-02-28")[0] == "28 February"
    assert "Secretary of State, United States" in page.texts("ul", class_="people")[0]
    assert "12,260 km from Washington" in page.words
    places = ["Astana, Kazakhstan", "Tashkent, Uzbekistan", "New Delhi, India"]
    assert [text for text in page.texts("bdi") if text in places] == places
    assert page.texts("mark")[:2] == ["chef de la diplomatie américaine", "se rendra"]
    assert page.texts("p", class_="reckoned") == ["mardi, told on Thursday 23 February 2023 → 2023-02-28"]


def test_sources_disagreeing_are_named_with_the_value_that_lost(get: Get) -> None:
    page = get(f"/trips/{blinken().pk}/")
    (dispute,) = page.texts("div", class_="dispute")
    assert dispute == (
        "Sources disagree on arrival: Astana. Kept: 28 February 20231 2. Not kept: 27 February 20233."
    )


def test_quotations_carry_their_language(get: Get) -> None:
    page = get(f"/trips/{blinken().pk}/")
    assert [e.attributes["lang"] for e in page.all("blockquote")] == ["fr", "en", "en"]
    assert "in French" in page.words and "in English" not in page.words


def test_numbers_lead_to_sources_that_are_there(get: Get) -> None:
    page = get(f"/trips/{blinken().pk}/")
    ids = {e.attributes["id"] for e in page.elements if "id" in e.attributes}
    targets = {
        e.attributes["href"][1:] for e in page.all("a") if e.attributes.get("href", "").startswith("#")
    }
    assert {"source-1", "source-2", "source-3", "stop-1", "stop-2", "stop-3"} <= targets <= ids


def test_no_id_stands_twice(get: Get) -> None:
    page = get(f"/trips/{blinken().pk}/")
    ids = [e.attributes["id"] for e in page.elements if "id" in e.attributes]
    assert sorted(ids) == sorted(set(ids))


def test_headings_are_in_order_and_landmarks_are_there(get: Get) -> None:
    page = get(f"/trips/{blinken().pk}/")
    levels = [int(e.tag[1]) for e in page.elements if e.tag in {"h1", "h2", "h3", "h4"}]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))
    assert len(page.all("main")) == len(page.all("header")) == len(page.all("footer")) == 1
    assert page.all("a", class_="skip")[0].attributes["href"] == "#main"


def test_the_head_says_what_the_page_is(get: Get) -> None:
    trip = blinken()
    page = get(f"/trips/{trip.pk}/")
    assert page.texts("title")[0] == (
        "Antony Blinken to Kazakhstan, Uzbekistan and India · Diplomatic Travel Tracker"
    )
    named = {
        e.attributes.get("property") or e.attributes.get("name"): e.attributes["content"]
        for e in page.all("meta")
        if "content" in e.attributes
    }
    assert named["description"].startswith(
        "Antony Blinken to Kazakhstan, Uzbekistan and India, 28 February – 3 March 2023. Completed. Astana"
    )
    assert named["og:title"] == "Antony Blinken to Kazakhstan, Uzbekistan and India"
    assert named["og:type"] == "article"
    links = {e.attributes["rel"]: e.attributes["href"] for e in page.all("link")}
    assert links["canonical"] == f"http://testserver/trips/{trip.pk}/"
    assert links["alternate"] == f"/api/v1/trips/{trip.pk}/"


def test_no_page_has_an_inline_script_style_or_handler(get: Get) -> None:
    page = get(f"/trips/{blinken().pk}/")
    assert page.all("style") == []
    assert all("src" in e.attributes for e in page.all("script"))
    assert not any(name == "style" or name.startswith("on") for e in page.elements for name in e.attributes)


def test_the_timeline_and_the_map_are_drawn_for_wide_and_narrow_screens(get: Get) -> None:
    page = get(f"/trips/{blinken().pk}/")
    assert [e.attributes["data-drawing"] for e in page.all("svg")] == ["across", "down", "map", "map-narrow"]
    assert [e.attributes["class"] for e in page.all("rect") if "bar" in e.attributes["class"].split()][
        :5
    ] == [
        "bar announced",
        "bar announced guessed",
        "bar happened",
        "bar happened",
        "bar happened",
    ]


def test_a_name_with_markup_is_text(get: Get) -> None:
    trip = simple("2023-02-28", name="<script>alert(1)</script>", title="")
    article = factories.ArticleFactory(
        text="She goes to Astana <b onclick=x>on Tuesday</b>.", title="<img src=x onerror=alert(1)>"
    )
    cite(article, trip, "<b onclick=x>", "arrive", "2023-02-28", stop=trip.stops.get(), note="<i>")
    page = get(f"/trips/{trip.pk}/")
    assert page.texts("h1") == ["<script>alert(1)</script> to Kazakhstan"]
    assert page.texts("mark") == ["<b onclick=x>"]
    assert page.all("b") == [] and page.all("img") == [] and page.all("i") == []


def test_a_trip_without_stops_says_so(get: Get) -> None:
    trip = simple()
    page = get(f"/trips/{trip.pk}/")
    assert page.texts("h1") == ["Jane Doe"]
    assert "No stop is on record yet" in page.words and "dates not told" in page.words
    assert page.all("svg") == []


def test_a_trip_without_anything_says_so(get: Get) -> None:
    page = get(f"/trips/{factories.TripFactory().pk}/")
    assert page.texts("h1") == ["Unnamed official"]
    assert "No traveller on record." in page.words and "No source is on record." in page.words


def test_stops_without_dates_keep_their_order_and_claim_no_day(get: Get) -> None:
    page = get(f"/trips/{simple('', '').pk}/")
    assert page.texts("p", class_="told") == ["day not told", "day not told"]
    assert [e.attributes["class"] for e in page.all("rect", class_="bar")] == ["bar announced guessed"] * 4
    assert page.texts("time") == []


def test_a_month_stays_a_month(get: Get) -> None:
    page = get(f"/trips/{simple('2022-11~').pk}/")
    assert page.texts("time", datetime="2022-11")[0] == "about November 2022"
    assert all("vague" in e.attributes["class"] for e in page.all("rect", class_="bar"))


@pytest.mark.parametrize("stops", [1, 30])
def test_trips_of_one_stop_and_of_thirty(stops: int, get: Get) -> None:
    start = dt.date(2023, 1, 1)
    trip = simple(*[(start + dt.timedelta(days=n)).isoformat() for n in range(stops)])
    page = get(f"/trips/{trip.pk}/")
    assert len(page.all("li", class_="stop")) == stops
    assert page.status == 200


def test_a_trip_of_two_years_is_drawn_by_months(get: Get) -> None:
    trip = simple("2021-03-01", "2023-02-28")
    words = get(f"/trips/{trip.pk}/").texts("text", class_="day")
    assert "2022" in words and "2023" in words and not any(w.startswith("Mon") for w in words)


def test_names_from_right_to_left_and_very_long_ones(get: Get) -> None:
    arabic = "محمد بن سلمان"
    long = "Maria da Conceição " + "de Albuquerque e Vasconcelos " * 5
    trip = simple("2023-02-28", name=arabic)
    trip.travelling.create(official=factories.OfficialFactory(name=long.strip(), slug="long"), position=2)
    page = get(f"/trips/{trip.pk}/")
    assert arabic in page.texts("h1")[0] and arabic in page.texts("bdi")
    official = get(trip.travelling.first().official.get_absolute_url())
    assert official.texts("h1") == [arabic]


@pytest.mark.parametrize("status", [TripStatus.CANCELLED, TripStatus.POSTPONED])
def test_a_trip_called_off_is_struck_and_hatched(status: str, get: Get) -> None:
    page = get(f"/trips/{simple('2023-02-28', status=status).pk}/")
    (rect, _) = page.all("rect", class_="bar")
    assert rect.attributes["class"] == "bar off" and rect.attributes["fill"] == "url(#across-hatch)"
    assert page.all("li", class_="stop")[0].attributes["class"] == "stop off"


def test_an_event_without_a_stop_is_told_apart(get: Get) -> None:
    trip = simple("2023-02-28")
    factories.EventFactory(trip=trip, kind=EventKind.SPEECH, title="On the future")
    page = get(f"/trips/{trip.pk}/")
    assert "Also on this trip On the future speech" in page.words


def test_facts_without_a_source_name_the_editor_in_full_or_not_at_all(get: Get, admin_client: Client) -> None:
    trip = simple("2023-02-28")
    stop = trip.stops.get()
    for user, words in (
        (User.objects.create_user("ada", first_name="Ada", last_name="Editor"), "Entered by Ada Editor on"),
        (User.objects.create_user("secretlogin"), "Entered by an editor on"),
    ):
        stop.arrive = "2023-03-01" if user.username == "ada" else "2023-03-02"
        stop._history_user = user
        stop.save()
        assert words in get(f"/trips/{trip.pk}/").words
    assert "secretlogin" not in get(f"/trips/{trip.pk}/").html


def test_a_dated_event_shows_that_somebody_was_still_there(get: Get) -> None:
    trip = simple("2023-02-28", status=TripStatus.COMPLETED)
    factories.EventFactory(trip=trip, stop=trip.stops.get(), date="2023-03-02")
    derive_trip_days(trip)
    page = get(f"/trips/{trip.pk}/")
    assert page.texts("p", class_="told")[0].startswith("28 February 2023 · still there on 2 March 2023")


def test_a_trip_entered_at_once_without_sources_says_so_once(get: Get) -> None:
    page = get(f"/trips/{simple('2023-02-28', '2023-03-01').pk}/")
    (words,) = page.texts("p", class_="entered")
    assert words.startswith("No source for: status, name, country, arrival. Entered by the machine on")


def test_the_word_for_a_trip_called_off_is_not_itself_struck(get: Get) -> None:
    page = get(f"/trips/{simple('2023-02-28', status=TripStatus.CANCELLED).pk}/")
    assert page.texts("span", class_="status") == ["Cancelled"]


def test_what_is_unreviewed_is_marked_everywhere(get: Get) -> None:
    page = get(f"/trips/{blinken().pk}/")
    assert [e.text for e in page.all("span", class_="unreviewed")] == [
        "°",
        "°",
    ]  # the list, and the legend's key
    assert any(t.endswith("Tashkent°") for t in page.texts("text"))
    assert "Astana°" not in page.texts("text")


@pytest.mark.parametrize("number", ["0", "999", "99999999999999999999999999"])
def test_a_trip_that_is_not_there_is_not_found(number: str, get: Get) -> None:
    page = get(f"/trips/{number}/")
    assert page.status == 404
    assert page.texts("h1") == ["Nothing here"]


def test_a_hidden_trip_is_seen_by_those_who_may(get: Get, client: Client, admin_user: User) -> None:
    trip = hidden("Sentinel", is_published=False)
    assert get(f"/trips/{trip.pk}/").status == 404
    client.force_login(admin_user)
    assert get(f"/trips/{trip.pk}/").texts("h1") == ["Sentinel title"]


def headlines(page: Page) -> list[str]:
    return [" ".join(e.text.split("\n")[0].split()) for e in page.all("li", class_="line")]


def test_the_list_of_trips_has_the_latest_first_and_filters(get: Get) -> None:
    blinken()
    simple("2024-05-01", name="Jane Doe", status=TripStatus.CANCELLED)
    simple("", name="John Roe")
    blinkens, janes, johns = (
        "Antony Blinken to Kazakhstan, Uzbekistan and India",
        "Jane Doe to Kazakhstan",
        "John Roe to Kazakhstan",
    )
    for query, expected in [
        ({}, [janes, blinkens, johns]),
        ({"status": "cancelled"}, [janes]),
        ({"country": "uz"}, [blinkens]),
        ({"country": "Uzbekistan"}, [blinkens]),
        ({"since": "2023-03-03"}, [janes, blinkens]),
        ({"until": "2023-03-03"}, [blinkens]),
        ({"since": "2023-03-01", "until": "2023-03-02"}, [blinkens]),
        ({"q": "tokayev"}, []),
        ({"q": "BLINKEN delhi"}, [blinkens]),
        ({"q": "x" * 10_000}, []),
    ]:
        assert headlines(get("/trips/", query)) == expected, query


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ({"since": "2023-13-45"}, "Write the day as year-month-day, such as 2023-03-01."),
        (
            {"country": "Atlantis"},
            "“Atlantis” is no country on record. Write its name, or its code such as KZ.",
        ),
        ({"status": "vanished"}, "Select a valid choice. vanished is not one of the available choices."),
    ],
)
def test_a_filter_that_cannot_be_read_says_so(query: dict[str, str], words: str, get: Get) -> None:
    simple("2023-02-28")
    page = get("/trips/", query)
    assert page.status == 200
    assert page.texts("span", class_="problem") == [words]


@pytest.mark.parametrize("number", ["0", "-1", "99", "abc", "1e9", "9" * 5000, "\x00"])
def test_any_page_number_shows_a_page(number: str, get: Get) -> None:
    simple("2023-02-28")
    assert headlines(get("/trips/", {"page": number})) == ["Jane Doe to Kazakhstan"]


def test_pages_keep_the_filters(get: Get) -> None:
    for _ in range(41):
        simple("2023-02-28", status=TripStatus.COMPLETED)
    page = get("/trips/", {"status": "completed"})
    assert page.all("a", rel="next")[0].attributes["href"] == "?status=completed&page=2"
    assert len(headlines(get("/trips/", {"status": "completed", "page": "2"}))) == 1


def test_trips_through_a_place(get: Get) -> None:
    trip = blinken()
    place = trip.stops.all()[1].place
    simple("2023-02-28")
    page = get("/trips/", {"place": str(place.pk)})
    assert headlines(page) == ["Antony Blinken to Kazakhstan, Uzbekistan and India"]
    assert "With a stop in Tashkent" in page.words
    nobody = city("Sentinel city", "KZ", 1, 1)
    assert "Sentinel" not in get("/trips/", {"place": str(nobody.pk)}).html


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("arrive", "depart", "event_days", "words"),
    [
        pytest.param("2023-02-28", "", "", "28 February 2023", id="arrival"),
        pytest.param(
            "2023-02-28", "", "2023-03-02/2023-03-03", "28 February – 3 March 2023", id="seen later"
        ),
        pytest.param(
            "2023-02-28", "2023-03-01", "2023-03-03/2023-03-03", "28 February – 1 March 2023", id="departed"
        ),
        pytest.param("", "", "2023-03-02/2023-03-03", "2–3 March 2023", id="seen only"),
        pytest.param("2023-03", "", "2023-03-02/2023-03-02", "March 2023", id="a month stays a month"),
        pytest.param("", "2023-03-05", "2023-03-02/2023-03-02", "2–5 March 2023", id="seen before leaving"),
    ],
)
def test_the_days_of_a_trip_reach_to_its_last_event(
    arrive: str, depart: str, event_days: str, words: str
) -> None:
    trip = factories.StopFactory(arrive=arrive, depart=depart, event_days=event_days).trip
    assert str(when_of(trip)) == words
