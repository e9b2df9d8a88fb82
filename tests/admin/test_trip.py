"""The page of one trip in the admin."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.contrib.messages import get_messages
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from itineraries.models import Citation, Event, Stop, Traveller, Trip
from tests.admin.conftest import errors_of, form_of
from tests.factories import (
    ArticleFactory,
    CitationFactory,
    CountryFactory,
    EventFactory,
    EventParticipantFactory,
    OccupancyFactory,
    OfficialFactory,
    OrganizationFactory,
    PlaceFactory,
    PostFactory,
    StopFactory,
    TravellerFactory,
    TripFactory,
)

pytestmark = pytest.mark.django_db


def page(trip: Trip) -> str:
    """The address of the trip's page."""
    return reverse("admin:itineraries_trip_change", args=[trip.pk])


def told(response: Any) -> list[str]:
    """The messages of a response."""
    return [str(message) for message in get_messages(response.wsgi_request)]


def positions(trip: Trip) -> list[tuple[int, str]]:
    """The stops as (position, country)."""
    return list(trip.stops.order_by("position").values_list("position", "country"))


def test_the_page_shows_the_whole_trip(desk: Client, trip: Trip) -> None:
    html = desk.get(page(trip)).content.decode()
    for text in (
        "Antony Blinken",
        "Astana, KZ",
        "Tashkent, UZ",
        "Talks in Astana",
        "C5+1",
        "28 February – 1 March 2023",
    ):
        assert text in html
    assert 'The minister will travel to <mark class="desk-mark">Astana</mark> on Tuesday.' in html


def test_two_stops_swap_their_positions(desk: Client, trip: Trip) -> None:
    form = form_of(desk.get(page(trip)))
    form["stops-0-position"], form["stops-1-position"] = "2", "1"
    response = desk.post(page(trip), form)
    assert response.status_code == 302, errors_of(response)
    assert positions(trip) == [(1, "UZ"), (2, "KZ")]


def test_swapped_stops_have_no_other_position_in_their_history(desk: Client, trip: Trip) -> None:
    Stop.history.all().delete()
    form = form_of(desk.get(page(trip)))
    form["stops-0-position"], form["stops-1-position"] = "2", "1"
    desk.post(page(trip), form)
    rows = Stop.history.order_by("position").values_list("country", "position", "history_type")
    assert list(rows) == [("UZ", 1, "~"), ("KZ", 2, "~")]


def test_a_stop_is_deleted_and_the_next_takes_its_position(desk: Client, trip: Trip) -> None:
    form = form_of(desk.get(page(trip)))
    form |= {"stops-0-DELETE": "on", "stops-1-position": "1"}
    response = desk.post(page(trip), form)
    assert response.status_code == 302, errors_of(response)
    assert positions(trip) == [(1, "UZ")]
    trip.refresh_from_db()
    assert (trip.first_day, trip.last_day) == (dt.date(2023, 3, 1), dt.date(2023, 3, 1))


def test_an_event_changed_while_its_stop_is_deleted_stays_with_the_trip(desk: Client, trip: Trip) -> None:
    form = form_of(desk.get(page(trip)))
    form |= {"stops-0-DELETE": "on", "events-0-title": "Talks"}
    response = desk.post(page(trip), form)
    assert response.status_code == 302, errors_of(response)
    event = Event.objects.get()
    assert (event.title, event.stop) == ("Talks", None)
    assert "“Talks” stood at a stop you deleted; it now stands with the trip." in told(response)


def test_a_stop_is_added_and_the_days_of_the_trip_follow(desk: Client, trip: Trip) -> None:
    india = CountryFactory(code="IN")
    form = form_of(desk.get(page(trip)))
    form |= {
        "stops-TOTAL_FORMS": "3",
        "stops-2-position": "",
        "stops-2-country": india.pk,
        "stops-2-arrive": "2023-03-02",
        "stops-2-depart": "2023-03-03",
        "stops-2-trip": trip.pk,
    }
    response = desk.post(page(trip), form)
    assert response.status_code == 302, errors_of(response)
    assert positions(trip) == [(1, "KZ"), (2, "UZ"), (3, "IN")]
    trip.refresh_from_db()
    assert (trip.first_day, trip.last_day) == (dt.date(2023, 2, 28), dt.date(2023, 3, 3))


def test_a_place_tells_its_country(desk: Client, trip: Trip) -> None:
    delhi = PlaceFactory(name="New Delhi", country=CountryFactory(code="IN"))
    form = form_of(desk.get(page(trip)))
    form |= {"stops-TOTAL_FORMS": "3", "stops-2-place": delhi.pk, "stops-2-trip": trip.pk}
    response = desk.post(page(trip), form)
    assert response.status_code == 302, errors_of(response)
    assert positions(trip) == [(1, "KZ"), (2, "UZ"), (3, "IN")]


EDTF = (
    "“{}” is not an EDTF date. Write a day as 2023-02-28, a month as 2022-11, "
    "an approximate one as 2022-11~, a range as 2023-03-01/2023-03-03."
)
MEANWHILE = (
    "This trip was changed by somebody else while you edited it, and nothing was saved. "
    "Open it in another tab, compare, and save there."
)
REFUSED = {
    "place_in_another_country": (
        {"stops-0-country": "UZ"},
        "The place lies in another country: change the place or the country.",
    ),
    "departure_before_arrival": (
        {"stops-0-arrive": "2023-03-05", "stops-0-depart": "2023-03-01"},
        "The departure is before the arrival: check both dates of this stop.",
    ),
    "one_position_twice": (
        {"stops-1-position": "1"},
        "Two stops of this trip have one position: number them 1, 2, 3 …",
    ),
    "position_nought": ({"stops-0-position": "0"}, "Ensure this value is greater than or equal to 1."),
    "position_out_of_reach": ({"stops-0-position": "10001"}, "Positions count the stops: 1, 2, 3 …"),
    "no_date_at_all": (
        {"stops-0-arrive": "late February"},
        EDTF.format("late February"),
    ),
    "no_country": (
        {"stops-0-country": "", "stops-0-place": ""},
        "Every stop has a country: choose it, or the place.",
    ),
    "event_without_date": (
        {"events-0-date": "Tuesday"},
        EDTF.format("Tuesday"),
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_is_said_with_its_mend(desk: Client, trip: Trip, name: str) -> None:
    changes, message = REFUSED[name]
    before = positions(trip)
    response = desk.post(page(trip), form_of(desk.get(page(trip))) | changes)
    assert response.status_code == 200
    assert errors_of(response)[0] == message
    assert message.replace("'", "&#x27;") in response.content.decode()
    assert positions(trip) == before


def test_the_stop_of_an_event_is_one_of_its_trip(desk: Client, trip: Trip) -> None:
    foreign = StopFactory(trip=TripFactory())
    response = desk.get(page(trip))
    events = response.context["inline_admin_formsets"][2].formset
    labels = [str(label) for _value, label in events.forms[0].fields["stop"].choices]
    assert labels == ["—", "1. Astana", "2. Tashkent"]
    response = desk.post(page(trip), form_of(response) | {"events-0-stop": foreign.pk})
    assert errors_of(response) == ["Select a valid choice. That choice is not one of the available choices."]


def test_participants_of_an_event_are_chosen_on_the_page_of_the_trip(desk: Client, trip: Trip) -> None:
    host, format_ = OfficialFactory(name="Kassym-Jomart Tokayev"), OrganizationFactory(name="SCO")
    form = form_of(desk.get(page(trip)))
    form |= {"events-0-with_officials": [host.pk], "events-0-with_organizations": [format_.pk]}
    response = desk.post(page(trip), form)
    assert response.status_code == 302, errors_of(response)
    assert [str(p) for p in Event.objects.get().participants.all()] == ["Kassym-Jomart Tokayev", "SCO"]


def test_a_new_event_with_its_participants(desk: Client, trip: Trip) -> None:
    host = OfficialFactory(name="Shavkat Mirziyoyev")
    form = form_of(desk.get(page(trip)))
    form |= {
        "events-TOTAL_FORMS": "2",
        "events-1-kind": "bilateral_meeting",
        "events-1-stop": trip.stops.get(position=2).pk,
        "events-1-with_officials": [host.pk],
        "events-1-trip": trip.pk,
    }
    response = desk.post(page(trip), form)
    assert response.status_code == 302, errors_of(response)
    event = trip.events.get(stop__position=2)
    assert list(event.officials.all()) == [host]


def test_the_post_of_a_traveller_is_their_own(desk: Client, trip: Trip) -> None:
    other = OccupancyFactory(
        official=OfficialFactory(name="Sergey Lavrov"), post=PostFactory(title="Foreign Minister")
    )
    form = form_of(desk.get(page(trip))) | {"travelling-0-occupancy": other.pk}
    assert errors_of(desk.post(page(trip), form)) == [
        "This is a post of Sergey Lavrov: choose one of Antony Blinken, or none."
    ]


@pytest.mark.parametrize(
    ("role", "post"), [("", "Secretary of State, US"), ("Special envoy", None)], ids=["no role", "a role"]
)
def test_a_new_traveller_gets_the_post_held_then(
    desk: Client, trip: Trip, role: str, post: str | None
) -> None:
    official = OfficialFactory(name="Marco Rubio")
    OccupancyFactory(official=official, post=PostFactory(title="Senator"), start="2011", end="2020")
    OccupancyFactory(official=official, post=PostFactory(title="Secretary of State"), start="2021-01-26")
    form = form_of(desk.get(page(trip)))
    form |= {
        "travelling-TOTAL_FORMS": "2",
        "travelling-1-official": official.pk,
        "travelling-1-position": "2",
        "travelling-1-role": role,
        "travelling-1-trip": trip.pk,
    }
    response = desk.post(page(trip), form)
    assert response.status_code == 302, errors_of(response)
    held = trip.travelling.get(official=official).occupancy
    assert (str(held.post) if held else None) == post


def test_one_official_travels_once(desk: Client, trip: Trip) -> None:
    official = trip.travelling.get().official
    form = form_of(desk.get(page(trip)))
    form |= {
        "travelling-TOTAL_FORMS": "2",
        "travelling-1-official": official.pk,
        "travelling-1-position": "2",
        "travelling-1-trip": trip.pk,
    }
    response = desk.post(page(trip), form)
    assert "One official travels twice on this trip: delete one of the two rows." in errors_of(response)
    assert Traveller.objects.count() == 1


def test_a_trip_changed_meanwhile_is_not_overwritten(desk: Client, trip: Trip) -> None:
    form = form_of(desk.get(page(trip)))
    desk.post(page(trip), form | {"title": "First"})
    response = desk.post(page(trip), form | {"title": "Second"})
    assert errors_of(response) == [MEANWHILE]
    trip.refresh_from_db()
    assert trip.title == "First"


def test_stops_changed_meanwhile_are_not_overwritten(desk: Client, trip: Trip) -> None:
    form = form_of(desk.get(page(trip)))
    desk.post(page(trip), form | {"stops-0-visit_type": "official"})
    response = desk.post(page(trip), form | {"stops-0-visit_type": "working"})
    assert len(errors_of(response)) == 1
    assert trip.stops.get(position=1).visit_type == "official"


def test_saving_a_trip_as_it_was_writes_no_history(desk: Client, trip: Trip) -> None:
    before = [trip.history.count(), Stop.history.count(), Event.history.count()]
    assert desk.post(page(trip), form_of(desk.get(page(trip)))).status_code == 302
    assert [trip.history.count(), Stop.history.count(), Event.history.count()] == before
    changed = Trip.objects.get().updated_at
    assert changed == trip.updated_at or changed.date() == trip.updated_at.date()


def test_history_names_the_editor(desk: Client, trip: Trip, editor: User) -> None:
    desk.post(
        page(trip), form_of(desk.get(page(trip))) | {"status": "completed", "stops-0-depart": "2023-02-28"}
    )
    assert trip.history.latest().history_user == editor
    assert trip.stops.get(position=1).history.latest().history_user == editor
    history = desk.get(reverse("admin:itineraries_trip_history", args=[trip.pk]))
    assert history.status_code == 200
    assert "editor" in history.content.decode()


def test_history_is_not_a_way_to_write(desk: Client, trip: Trip) -> None:
    version = trip.history.latest()
    address = reverse("admin:itineraries_trip_simple_history", args=[trip.pk, version.history_id])
    assert desk.get(address).status_code == 200
    assert desk.post(address, {"title": "Past the checks", "status": "completed"}).status_code == 403
    trip.refresh_from_db()
    assert trip.title == "Round of Central Asia"


def test_a_new_trip_with_travellers_and_stops(desk: Client) -> None:
    official, country = OfficialFactory(), CountryFactory(code="IN")
    address = reverse("admin:itineraries_trip_add")
    form = form_of(desk.get(address))
    form |= {
        "travelling-TOTAL_FORMS": "1",
        "travelling-0-official": official.pk,
        "travelling-0-position": "1",
        "stops-TOTAL_FORMS": "2",
        "stops-0-country": country.pk,
        "stops-0-arrive": "2023-03-01",
        "stops-1-country": country.pk,
        "stops-1-arrive": "2023-03",
    }
    response = desk.post(address, form)
    assert response.status_code == 302, errors_of(response)
    trip = Trip.objects.get()
    assert positions(trip) == [(1, "IN"), (2, "IN")]
    assert (trip.first_day, trip.last_day) == (dt.date(2023, 3, 1), dt.date(2023, 3, 31))


def test_a_trip_is_deleted_with_its_citations(desk: Client, trip: Trip) -> None:
    response = desk.post(reverse("admin:itineraries_trip_delete", args=[trip.pk]), {"post": "yes"})
    assert response.status_code == 302
    assert (Trip.objects.count(), Citation.objects.count(), Event.objects.count()) == (0, 0, 0)


def test_nothing_from_an_article_becomes_markup(desk: Client, trip: Trip) -> None:
    text = "<script>alert(1)</script> will be in Astana & on Tuesday."
    article = ArticleFactory(title="<script>alert(2)</script>", text=text)
    CitationFactory(trip=trip, article=article, value="<script>alert(3)</script>", note='"><script>alert(4)')
    trip.title = "<script>alert(5)</script>"
    trip.save()
    OfficialFactory(name="<script>alert(6)</script>").travels.create(trip=trip, position=2)
    for address in (
        page(trip),
        reverse("admin:itineraries_trip_changelist"),
        reverse("admin:itineraries_citation_changelist"),
        reverse("admin:itineraries_stop_changelist"),
        reverse("admin:itineraries_citation_change", args=[Citation.objects.latest("pk").pk]),
    ):
        html = desk.get(address).content.decode()
        assert "<script>alert" not in html
        assert "&lt;script&gt;alert" in html


def test_whoever_may_only_look_changes_nothing(allowed: Any, trip: Trip) -> None:
    client = allowed("view_trip", "view_stop")
    response = client.get(page(trip))
    assert response.status_code == 200
    html = response.content.decode()
    assert "Tashkent" in html
    assert "desk-mark" not in html  # citations quote articles, which this user may not view
    assert client.post(page(trip), {"title": "Mine"}).status_code == 403


def test_a_stop_saved_on_its_own_page_moves_the_days_of_its_trip(desk: Client, trip: Trip) -> None:
    stop = trip.stops.get(position=2)
    address = reverse("admin:itineraries_stop_change", args=[stop.pk])
    form = form_of(desk.get(address)) | {"depart": "2023-03-09"}
    response = desk.post(address, form)
    assert response.status_code == 302, errors_of(response)
    trip.refresh_from_db()
    assert trip.last_day == dt.date(2023, 3, 9)


def test_a_stop_on_its_own_page_cannot_take_a_position(desk: Client, trip: Trip) -> None:
    stop = trip.stops.get(position=2)
    address = reverse("admin:itineraries_stop_change", args=[stop.pk])
    response = desk.post(address, form_of(desk.get(address)) | {"position": "1"})
    assert errors_of(response) == [
        "Another stop of this trip has this position: swap them on the page of the trip."
    ]


@pytest.mark.parametrize("way", ["page", "list"])
def test_a_deleted_stop_takes_its_days_along(desk: Client, trip: Trip, way: str) -> None:
    stop = trip.stops.get(position=1)
    if way == "page":
        desk.post(reverse("admin:itineraries_stop_delete", args=[stop.pk]), {"post": "yes"})
    else:
        form = {"action": "delete_selected", "_selected_action": stop.pk, "post": "yes"}
        desk.post(reverse("admin:itineraries_stop_changelist"), form)
    trip.refresh_from_db()
    assert positions(trip) == [(2, "UZ")]
    assert (trip.first_day, trip.last_day) == (dt.date(2023, 3, 1), dt.date(2023, 3, 1))


def test_the_page_takes_as_many_queries_for_three_of_each_as_for_one(desk: Client) -> None:
    trip = TripFactory()
    counts = []
    for times in (1, 2):
        for _time in range(times):
            held = OccupancyFactory()
            TravellerFactory(trip=trip, official=held.official, occupancy=held)
            stop = StopFactory(trip=trip, place=PlaceFactory())
            event = EventFactory(trip=trip, stop=stop, country=stop.country)
            EventParticipantFactory(event=event)
            EventParticipantFactory(event=event, official=None, organization=OrganizationFactory())
            CitationFactory(trip=trip, stop=stop)
        desk.get(page(trip))
        with CaptureQueriesContext(connection) as queries:
            html = desk.get(page(trip)).content.decode()
        counts.append(len(queries))
        assert html.count("selected>Astana, KZ</option>") == len(trip.stops.all())
    assert counts[0] == counts[1]
