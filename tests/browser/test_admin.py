"""The admin in Chromium: editors sign in, search, edit a trip and decide, and the policy refuses nothing."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from itineraries.enums import ProposalState
from itineraries.models import OfficialName, Proposal, Trip
from tests.factories import (
    CitationFactory,
    CountryFactory,
    EventFactory,
    OfficialFactory,
    PlaceFactory,
    ProposalFactory,
    StopFactory,
    TravellerFactory,
    TripFactory,
)

pytestmark = pytest.mark.django_db(transaction=True)

PAGES = (
    *("trip", "trip/add", "stop", "event", "official", "official/add", "organization", "post", "occupancy"),
    *("country", "place", "source", "article", "article/add", "citation", "proposal"),
)


@pytest.fixture
def desk(page: Page) -> Page:
    """`page`, signed in to the admin."""
    User.objects.create_superuser("editor", "editor@example.org", "correct horse battery")
    page.goto("/admin/")
    page.fill("input[name=username]", "editor")
    page.fill("input[name=password]", "correct horse battery")
    page.press("input[name=password]", "Enter")
    expect(page.get_by_role("heading", name="Waiting for a decision")).to_be_visible()
    return page


@pytest.fixture
def trip() -> Trip:
    """Astana, then Tashkent."""
    trip = TripFactory(title="Round of Central Asia")
    TravellerFactory(trip=trip, official=OfficialFactory(name="Antony Blinken"))
    stop = StopFactory(trip=trip, place=PlaceFactory(), arrive="2023-02-28")
    StopFactory(trip=trip, country=CountryFactory(code="UZ"), arrive="2023-03-01")
    EventFactory(trip=trip, stop=stop)
    CitationFactory(trip=trip, stop=stop)
    return trip


def address(trip: Trip) -> str:
    """The page of the trip."""
    return f"/admin/itineraries/trip/{trip.pk}/change/"


def choose(page: Page, select: str, term: str, choice: str) -> None:
    """Type into an autocompleting field and take what it offers."""
    page.locator(f"#id_{select} + .select2").click()
    page.locator(".select2-container--open .select2-search__field").last.fill(term)
    page.locator(".select2-results__option", has_text=choice).click()


def test_pages_open_under_the_policy(desk: Page, trip: Trip) -> None:
    for path in PAGES:
        response = desk.goto(f"/admin/itineraries/{path}/", wait_until="networkidle")
        assert response
        assert response.status == 200, path


def test_a_list_is_searched(desk: Page, trip: Trip) -> None:
    TripFactory(title="Elsewhere")
    desk.goto("/admin/itineraries/trip/")
    desk.fill("#searchbar", "blinken")
    desk.press("#searchbar", "Enter")
    expect(desk.locator("#result_list")).to_contain_text("Round of Central Asia")
    expect(desk.locator("#result_list")).not_to_contain_text("Elsewhere")


def test_two_stops_are_swapped_in_their_rows(desk: Page, trip: Trip) -> None:
    desk.goto(address(trip))
    desk.fill("#id_stops-0-position", "2")
    desk.fill("#id_stops-1-position", "1")
    desk.get_by_role("button", name="Save", exact=True).click()
    expect(desk.get_by_text("was changed successfully")).to_be_visible()
    assert list(trip.stops.order_by("position").values_list("country", flat=True)) == ["UZ", "KZ"]


def test_a_row_is_added_and_its_place_completed_in_another_script(desk: Page, trip: Trip) -> None:
    PlaceFactory(name="New Delhi", country=CountryFactory(code="IN"), other_names="Нью-Дели")
    desk.goto(address(trip))
    desk.get_by_role("link", name="Add another Stop").click()
    choose(desk, "stops-2-place", "нью", "New Delhi, IN")
    desk.fill("#id_stops-2-arrive", "2023-03-02")
    desk.get_by_role("button", name="Save", exact=True).click()
    expect(desk.get_by_text("was changed successfully")).to_be_visible()
    stop = trip.stops.get(position=3)
    assert (stop.country_id, str(stop.place), stop.arrive) == ("IN", "New Delhi, IN", "2023-03-02")


def test_who_takes_part_is_completed_by_any_name(desk: Page, trip: Trip) -> None:
    host = OfficialFactory(name="Kassym-Jomart Tokayev")
    OfficialName.objects.create(official=host, name="Токаев", language="ru")
    desk.goto(address(trip))
    field = desk.locator("#id_events-0-with_officials + .select2 .select2-search__field")
    field.click()
    field.type("токаев")
    desk.locator(".select2-results__option", has_text="Kassym-Jomart Tokayev").click()
    desk.get_by_role("button", name="Save", exact=True).click()
    expect(desk.get_by_text("was changed successfully")).to_be_visible()
    assert list(trip.events.get().officials.all()) == [host]


def test_a_mistake_is_shown_at_its_row(desk: Page, trip: Trip) -> None:
    desk.goto(address(trip))
    desk.fill("#id_stops-0-arrive", "late February")
    desk.get_by_role("button", name="Save", exact=True).click()
    expect(desk.get_by_text("“late February” is not an EDTF date.")).to_be_visible()


def test_citations_stand_behind_their_tab_with_the_words_marked(desk: Page, trip: Trip) -> None:
    desk.goto(address(trip))
    desk.get_by_role("link", name="Citations", exact=True).first.click()
    mark = desk.locator("mark.desk-mark", has_text="Astana").first
    expect(mark).to_be_visible()


def test_proposals_are_rejected_from_their_list(desk: Page) -> None:
    proposal = ProposalFactory()
    desk.goto("/admin/itineraries/proposal/")
    desk.locator("input.action-select").last.check()
    desk.locator("select[name=action]").select_option("reject_selected")
    desk.get_by_role("button", name="Run").click()
    expect(desk.get_by_text("Rejected: “Jane Doe → KZ”.")).to_be_visible()
    proposal.refresh_from_db()
    assert proposal.state == ProposalState.REJECTED


def test_a_proposal_is_accepted_on_its_page(desk: Page) -> None:
    CountryFactory(code="KZ")
    CountryFactory(code="US")
    proposal = ProposalFactory()
    desk.goto(f"/admin/itineraries/proposal/{proposal.pk}/change/")
    desk.get_by_role("button", name="Save and accept").click()
    expect(desk.get_by_text("Recorded:")).to_be_visible()
    assert Proposal.objects.get().trip == Trip.objects.get()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_phone_shows_a_trip_without_scrolling_sideways(desk: Page, trip: Trip, scheme: str) -> None:
    desk.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    desk.set_viewport_size({"width": 390, "height": 844})
    desk.goto(address(trip), wait_until="networkidle")
    assert desk.evaluate("document.documentElement.scrollWidth") <= 390
