"""What people deleted stays deleted until a person brings it back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import User

from itineraries.enums import ProposalState
from itineraries.models import Event, Proposal, Stop, Trip
from itineraries.services.accept import accept_proposal
from itineraries.services.policy import auto_accept
from itineraries.services.record_event import delete_event
from itineraries.services.record_stop import delete_stop
from itineraries.services.record_trip import delete_trip, replace_travellers
from itineraries.services.reference import load_reference
from tests.services.conftest import make_article, propose_trip

pytestmark = pytest.mark.django_db

TEXT = "Jane Doe and John Roe were in Astana, Kazakhstan, on 2023-02-28 and in Tashkent, Uzbekistan."
ASTANA = {"country": "KZ", "city": "Astana", "geonames_id": 1526273, "arrive": "2023-02-28"}
TASHKENT = {"country": "UZ", "city": "Tashkent", "geonames_id": 1512569, "arrive": "2023-03-01"}
TALKS = {"stop": 1, "kind": "bilateral_meeting", "date": "2023-02-28", "counterparts": [], "evidence": []}


@pytest.fixture
def editor() -> User:
    return User.objects.create_user("editor")


@pytest.fixture
def told(db: None) -> Callable[..., Proposal]:
    """Another article that tells the whole journey again."""
    load_reference()
    count = iter(range(100))

    def make(*stops: dict[str, Any], **rest: Any) -> Proposal:
        article = make_article(f"{TEXT} {next(count)}", "2023-03-02")
        rest = {"people": ("Jane Doe", "John Roe"), "status": "completed", "events": (TALKS,), **rest}
        return propose_trip(article, *(stops or (ASTANA, TASHKENT)), **rest)

    return make


def why(proposal: Proposal) -> str:
    """Why the policy leaves the proposal to a person; nothing of it may be in the record."""
    before = (Trip.objects.count(), Stop.objects.count(), Event.objects.count())
    assert auto_accept(proposal) is None
    assert (Trip.objects.count(), Stop.objects.count(), Event.objects.count()) == before
    proposal.refresh_from_db()
    assert proposal.state == ProposalState.PENDING
    return proposal.reason


def refused(what: str) -> str:
    today = dt.datetime.now(dt.UTC).date()
    return f"editor deleted {what} on {today}: accept to bring it back, or reject"


def test_a_deleted_trip_waits_for_a_person(told: Callable[..., Proposal], editor: User) -> None:
    trip = auto_accept(told())
    assert trip
    key = trip.pk
    delete_trip(trip, author=editor)
    assert why(told()) == refused(f"trip {key}")
    assert why(told(ASTANA, people=("Jane Doe",))) == refused(f"trip {key}")
    elsewhere = auto_accept(told({**ASTANA, "arrive": "2023-06-28"}, events=()))
    assert elsewhere
    assert elsewhere.first_day == dt.date(2023, 6, 28)
    again = accept_proposal(told(), reviewer=editor)
    assert again.stops.count() == 2
    assert auto_accept(told()) == again


def test_a_deleted_stop_waits_for_a_person(told: Callable[..., Proposal], editor: User) -> None:
    trip = auto_accept(told())
    assert trip
    delete_stop(trip.stops.get(country="UZ"), author=editor)
    assert why(told()) == refused("stop Tashkent, UZ")
    assert auto_accept(told(ASTANA)) == trip
    assert accept_proposal(told(), reviewer=editor) == trip
    assert [stop.country_id for stop in trip.stops.all()] == ["KZ", "UZ"]


def test_a_traveller_taken_off_waits_for_a_person(told: Callable[..., Proposal], editor: User) -> None:
    trip = auto_accept(told())
    assert trip
    jane = trip.travelling.get(official__name="Jane Doe").official
    replace_travellers(trip, [{"official": jane}], author=editor)
    assert why(told()) == refused("traveller John Roe")
    assert [str(t) for t in trip.travelling.all()] == ["Jane Doe"]
    assert auto_accept(told(people=("Jane Doe",))) == trip


def test_a_deleted_event_waits_for_a_person(told: Callable[..., Proposal], editor: User) -> None:
    trip = auto_accept(told())
    assert trip
    delete_event(trip.events.get(), author=editor)
    assert why(told()) == refused("event bilateral_meeting")
    assert auto_accept(told(events=())) == trip
    speech = {**TALKS, "kind": "speech"}
    assert auto_accept(told(events=(speech,))) == trip
    assert [event.kind for event in trip.events.all()] == ["speech"]


def test_what_the_machine_deleted_is_nobodys_decision(told: Callable[..., Proposal]) -> None:
    trip = auto_accept(told())
    assert trip
    delete_trip(trip, author=None)
    assert auto_accept(told())
