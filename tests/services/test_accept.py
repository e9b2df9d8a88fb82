"""Accepting a proposal: a new trip, a merge, people's decisions, refusals."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.contrib.auth.models import User

from itineraries.enums import ProposalState, TripStatus
from itineraries.models import Citation, Event, Official, Proposal, Stop, Traveller, Trip
from itineraries.services.accept import AlreadyDecided, UnusableDraft, accept_proposal
from itineraries.services.author import save_as
from itineraries.services.policy import auto_accept
from itineraries.services.reference import load_reference
from itineraries.services.reject import reject_proposal
from tests.factories import OccupancyFactory, OfficialFactory, PostFactory
from tests.services.conftest import evidence, make_article, propose_trip

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor() -> User:
    return User.objects.create_user("editor")


def route(trip: Trip) -> list[tuple[int, str, str | None, str, str]]:
    return [
        (s.position, s.country_id, s.place.name if s.place else None, s.arrive, s.depart)
        for s in trip.stops.select_related("place")
    ]


def test_a_first_article_makes_the_trip_with_every_fact_cited(astana: Any) -> None:
    proposal = astana("2023-02-23", "2023-02-28")
    trip = accept_proposal(proposal, reviewer=None)
    assert trip.status == TripStatus.ANNOUNCED
    assert (trip.first_day, trip.last_day) == (dt.date(2023, 2, 28), dt.date(2023, 2, 28))
    assert route(trip) == [(1, "KZ", "Astana", "2023-02-28", "")]
    assert [str(t.official) for t in trip.travelling.all()] == ["Jane Doe"]
    cited = {(c.field, c.value): c.quote for c in trip.citations.select_related("article")}
    assert cited == {
        ("status", "announced"): "Doe",
        ("name", "Jane Doe"): "Doe",
        ("country", "KZ"): "Kazakhstan",
        ("place", "Astana"): "Astana",
        ("arrive", "2023-02-28"): "2023-02-28",
    }
    proposal.refresh_from_db()
    assert (proposal.state, proposal.trip, proposal.decided_by) == (ProposalState.ACCEPTED, trip, None)
    assert set(trip.citations.values_list("proposal", flat=True)) == {proposal.pk}


def test_a_second_article_on_the_trip_adds_citations_and_no_trip(astana: Any) -> None:
    trip = accept_proposal(astana("2023-02-23", "2023-02-28"), reviewer=None)
    before = trip.citations.count()
    again = accept_proposal(astana("2023-02-28", "2023-02-28", status="under_way"), reviewer=None)
    assert again == trip
    assert (Trip.objects.count(), Stop.objects.count(), Official.objects.count()) == (1, 1, 1)
    assert again.citations.count() == 2 * before
    again.refresh_from_db()
    assert again.status == TripStatus.UNDER_WAY


def test_an_older_article_read_later_does_not_turn_the_status_back(astana: Any) -> None:
    accept_proposal(astana("2023-03-02", "2023-02-28", status="completed"), reviewer=None)
    trip = accept_proposal(astana("2023-02-23", "2023-02-28", status="announced"), reviewer=None)
    trip.refresh_from_db()
    assert trip.status == TripStatus.COMPLETED
    assert Trip.objects.count() == 1


@pytest.mark.parametrize(
    ("first", "second", "held"),
    [
        pytest.param("2023-02", "2023-02-28", "2023-02-28", id="finer wins"),
        pytest.param("2023-02-28", "2023-02", "2023-02-28", id="vaguer does not"),
        pytest.param("2023-02-27", "2023-02-28", "2023-02-28", id="later word wins"),
        pytest.param(None, "2023-02-28", "2023-02-28", id="told at last"),
    ],
)
def test_dates_settle(astana: Any, first: str | None, second: str, held: str) -> None:
    accept_proposal(astana("2023-02-23", first), reviewer=None)
    trip = accept_proposal(astana("2023-02-27", second, "more"), reviewer=None)
    assert route(trip) == [(1, "KZ", "Astana", held, "")]
    assert Trip.objects.count() == 1
    told = set(trip.citations.filter(field="arrive").values_list("value", flat=True))
    assert told == {value for value in (first, second) if value}


@pytest.mark.parametrize(
    ("published", "held"),
    [
        pytest.param("2023-02-23", "2023-03-02", id="a plan moves"),
        pytest.param("2023-02-28", "2023-02-28", id="an arrival that happened does not"),
    ],
)
def test_a_later_sighting_puts_off_no_arrival_that_happened(astana: Any, published: str, held: str) -> None:
    accept_proposal(astana(published, "2023-02-28"), reviewer=None)
    trip = accept_proposal(astana("2023-03-02", "2023-03-02", "took part"), reviewer=None)
    assert route(trip) == [(1, "KZ", "Astana", held, "")]
    assert set(trip.citations.filter(field="arrive").values_list("value", flat=True)) == {
        "2023-02-28",
        "2023-03-02",
    }


def test_a_person_s_date_stands_and_the_article_s_stays_cited(astana: Any, editor: User) -> None:
    trip = accept_proposal(astana("2023-02-23", "2023-02-27"), reviewer=None)
    stop = trip.stops.get()
    stop.arrive = "2023-02-28"
    save_as(stop, editor, reason="local date of landing")
    accept_proposal(astana("2023-03-01", "2023-02-27", "later"), reviewer=None)
    assert route(trip) == [(1, "KZ", "Astana", "2023-02-28", "")]
    assert trip.citations.filter(field="arrive", value="2023-02-27").count() == 2


def test_a_reviewer_decides_and_is_remembered(astana: Any, editor: User) -> None:
    accept_proposal(astana("2023-02-23", "2023-02-27"), reviewer=None)
    trip = accept_proposal(astana("2023-02-22", "2023-02-28"), reviewer=editor)
    assert route(trip) == [(1, "KZ", "Astana", "2023-02-28", "")]
    assert trip.stops.get().history.first().history_user == editor
    accept_proposal(astana("2023-03-05", "2023-02-27", "late"), reviewer=None)
    assert route(trip) == [(1, "KZ", "Astana", "2023-02-28", "")]


def test_a_stop_told_later_takes_its_place_in_the_order(astana: Any) -> None:
    trip = accept_proposal(astana("2023-02-23", "2023-02-28"), reviewer=None)
    text = "Jane Doe left for India on 2023-03-02 after Astana in Kazakhstan and Tashkent in Uzbekistan."
    article = make_article(text, "2023-03-02")
    proposal = propose_trip(
        article,
        {"country": "KZ", "city": "Astana", "geonames_id": 1526273, "cites": {"country": "Kazakhstan"}},
        {"country": "UZ", "cites": {"country": "Uzbekistan"}},
        {"country": "IN", "arrive": "2023-03-02", "cites": {"country": "India", "arrive": "2023-03-02"}},
    )
    assert accept_proposal(proposal, reviewer=None) == trip
    late = make_article("Jane Doe was in Almaty, Kazakhstan, before Uzbekistan.", "2023-03-03")
    proposal = propose_trip(
        late,
        {"country": "KZ", "city": "Almaty", "geonames_id": 1526384, "cites": {"country": "Kazakhstan"}},
        {"country": "UZ", "cites": {"country": "Uzbekistan"}},
    )
    assert accept_proposal(proposal, reviewer=None) == trip
    assert route(trip) == [
        (1, "KZ", "Astana", "2023-02-28", ""),
        (2, "KZ", "Almaty", "", ""),
        (3, "UZ", None, "", ""),
        (4, "IN", None, "2023-03-02", ""),
    ]
    trip.refresh_from_db()
    assert (trip.first_day, trip.last_day) == (dt.date(2023, 2, 28), dt.date(2023, 3, 2))


def test_another_year_is_another_trip(astana: Any) -> None:
    first = accept_proposal(astana("2023-02-23", "2023-02-28"), reviewer=None)
    assert accept_proposal(astana("2024-02-23", "2024-02-28"), reviewer=None) != first


def test_a_departure_before_the_arrival_is_cited_and_not_written(astana: Any) -> None:
    trip = accept_proposal(astana("2023-02-23", "2023-02-28"), reviewer=None)
    article = make_article("Jane Doe left Kazakhstan on 2023-02-27.", "2023-03-01")
    cites = {"country": "Kazakhstan", "depart": "2023-02-27"}
    accept_proposal(
        propose_trip(article, {"country": "KZ", "depart": "2023-02-27", "cites": cites}), reviewer=None
    )
    assert route(trip) == [(1, "KZ", "Astana", "2023-02-28", "")]
    assert trip.citations.filter(field="depart", value="2023-02-27").count() == 1


def test_events_of_two_articles_on_one_meeting_are_one(astana: Any) -> None:
    def event(kind: str) -> dict[str, Any]:
        people = [{"name": "Kassym-Jomart Tokayev", "role": "President", "country": "KZ"}]
        return {"kind": kind, "people": people, "organizations": ["C5+1"], "stop": 1, "place_country": "KZ"}

    accept_proposal(astana("2023-02-23", "2023-02-28", events=(event("bilateral_meeting"),)), reviewer=None)
    trip = accept_proposal(
        astana("2023-02-28", "2023-02-28", events=(event("bilateral_meeting"), event("signing"))),
        reviewer=None,
    )
    events = Event.objects.filter(trip=trip).order_by("pk")
    assert [e.kind for e in events] == ["bilateral_meeting", "signing"]
    assert [(e.stop.position, e.country_id) for e in events] == [(1, "KZ"), (1, "KZ")]
    assert [str(p) for p in events[0].participants.all()] == ["Kassym-Jomart Tokayev", "C5+1"]


def test_the_post_held_at_the_time_goes_with_the_traveller(astana: Any) -> None:
    load_reference()
    jane = OfficialFactory(name="Jane Doe", slug="jane-doe")
    post = PostFactory(title="Minister of Foreign Affairs")
    OccupancyFactory(official=jane, post=PostFactory(title="Minister of Trade"), start="2010", end="2019")
    held = OccupancyFactory(official=jane, post=post, start="2020")
    trip = accept_proposal(astana("2023-02-23", "2023-02-28"), reviewer=None)
    assert Traveller.objects.get(trip=trip).occupancy == held


def test_a_decided_proposal_is_not_decided_again(astana: Any, editor: User) -> None:
    proposal = astana("2023-02-23", "2023-02-28")
    accept_proposal(proposal, reviewer=None)
    with pytest.raises(AlreadyDecided, match="accepted"):
        accept_proposal(Proposal.objects.get(pk=proposal.pk), reviewer=editor)
    with pytest.raises(AlreadyDecided, match="accepted"):
        reject_proposal(Proposal.objects.get(pk=proposal.pk), reviewer=editor)
    assert Trip.objects.count() == 1


def test_a_rejected_proposal_writes_nothing(astana: Any, editor: User) -> None:
    proposal = astana("2023-02-23", "2023-02-28")
    reject_proposal(proposal, reviewer=editor, reason="hypothetical")
    proposal.refresh_from_db()
    assert (proposal.state, proposal.reason, proposal.decided_by) == ("rejected", "hypothetical", editor)
    assert Trip.objects.count() == 0


@pytest.mark.parametrize(
    ("change", "message"),
    [
        pytest.param({"status": "perhaps"}, "status “perhaps” is unknown", id="status"),
        pytest.param({"travellers": []}, "nobody travels", id="nobody"),
        pytest.param(
            {"travellers": [{"name": "", "role": "King"}]}, "traveller “King” has no name", id="no name"
        ),
        pytest.param({"stops": []}, "there is no stop", id="no stop"),
        pytest.param({"stops": [{"order": 1, "country": "ZZ"}]}, "country “ZZ” is unknown", id="country"),
        pytest.param(
            {"stops": [{"order": 1, "country": "KZ", "arrive": "Tuesday"}]},
            "“Tuesday” is not an EDTF",
            id="date",
        ),
        pytest.param({"stops": "KZ"}, "not shaped as a trip", id="shape"),
        pytest.param({"travellers": [{"name": 5}]}, "not shaped as a trip", id="number for a name"),
        pytest.param(
            {"stops": [{"order": 1, "country": ["KZ"]}]}, "not shaped as a trip", id="list for a country"
        ),
        pytest.param(
            {"stops": [{"order": 1, "country": "KZ", "arrive": 2023}]}, "not shaped", id="number for a date"
        ),
        pytest.param({"events": [{"kind": "party"}]}, "kind “party” is unknown", id="event"),
        pytest.param({"travellers": [{"name": "Doe", "country": "US"}]}, "“Doe” is a surname", id="surname"),
    ],
)
def test_an_unusable_draft_is_refused_whole(astana: Any, change: dict[str, Any], message: str) -> None:
    proposal = astana("2023-02-23", "2023-02-28")
    proposal.draft = {**proposal.draft, **change}
    proposal.save()
    with pytest.raises(UnusableDraft, match=message):
        accept_proposal(proposal, reviewer=None)
    assert (Trip.objects.count(), Official.objects.count(), Citation.objects.count()) == (0, 0, 0)
    assert Proposal.objects.get().state == ProposalState.PENDING


def test_evidence_outside_the_article_is_refused(astana: Any) -> None:
    proposal = astana("2023-02-23", "2023-02-28")
    item = evidence(proposal.article, "status", "Doe")
    proposal.draft = {**proposal.draft, "evidence": [{**item, "end": 99_999, "sentence": [0, 99_999]}]}
    with pytest.raises(UnusableDraft, match="lies outside the article"):
        accept_proposal(proposal, reviewer=None)


class TestPolicy:
    def test_accepts_what_is_sure(self, astana: Any) -> None:
        assert auto_accept(astana("2023-02-23", "2023-02-28")) == Trip.objects.get()

    @pytest.mark.parametrize(
        ("rest", "reason"),
        [
            pytest.param({"confidence": 0.2}, "confidence 0.20 is below 0.5", id="unsure"),
            pytest.param({"people": ("",)}, "nobody is named for: Minister of Foreign Affairs", id="office"),
            pytest.param({"people": ("Doe",)}, "“Doe” is a surname nobody on record has", id="surname"),
        ],
    )
    def test_leaves_the_rest_with_its_reason(self, astana: Any, rest: dict[str, Any], reason: str) -> None:
        proposal = astana("2023-02-23", "2023-02-28", **rest)
        assert auto_accept(proposal) is None
        proposal.refresh_from_db()
        assert proposal.state == ProposalState.PENDING
        assert proposal.reason.startswith(reason)
        assert Trip.objects.count() == 0

    def test_leaves_all_when_off(self, astana: Any, settings: Any) -> None:
        settings.AUTO_ACCEPT = False
        assert auto_accept(astana("2023-02-23", "2023-02-28")) is None
        assert Trip.objects.count() == 0


def test_dated_events_show_how_long_somebody_stayed(astana: Any) -> None:
    def meeting(date: str) -> dict[str, Any]:
        organizations = [f"Meeting of {date}"]
        return {"kind": "summit", "people": [], "organizations": organizations, "stop": 1, "date": date}

    trip = accept_proposal(
        astana("2023-02-23", "2023-02-28", events=(meeting("2023-03-02"), meeting("2023-03-01"))),
        reviewer=None,
    )
    stop = trip.stops.get()
    assert (stop.event_days, stop.depart) == ("2023-03-01/2023-03-02", "")
    assert (stop.first_day, stop.last_day) == (dt.date(2023, 2, 28), dt.date(2023, 3, 2))
    trip.refresh_from_db()
    assert trip.last_day == dt.date(2023, 3, 2)
    stop.depart = "2023-03-01"
    stop.save()
    assert stop.last_day == dt.date(2023, 3, 1)


def test_days_follow_a_departure_told_by_the_second_article(astana: Any) -> None:
    event = {"kind": "summit", "people": [], "organizations": ["C5+1"], "stop": 1, "date": "2023-02-28"}
    accept_proposal(astana("2023-02-23", "2023-02-28"), reviewer=None)
    article = make_article("Jane Doe left Kazakhstan on 2023-03-01.", "2023-03-01")
    cites = {"country": "Kazakhstan", "depart": "2023-03-01"}
    trip = accept_proposal(
        propose_trip(article, {"country": "KZ", "depart": "2023-03-01", "cites": cites}, events=(event,)),
        reviewer=None,
    )
    stop = trip.stops.get()
    assert (stop.first_day, stop.last_day) == (dt.date(2023, 2, 28), dt.date(2023, 3, 1))
    assert Trip.objects.get().last_day == dt.date(2023, 3, 1)


def test_who_joins_for_one_stop_gets_a_trip_with_that_stop(astana: Any) -> None:
    tour = make_article("Jane Doe goes to Kazakhstan on 2023-02-28 and to India on 2023-03-01.", "2023-02-23")
    kazakhstan = {"country": "KZ", "arrive": "2023-02-28", "cites": {"arrive": "2023-02-28"}}
    india = {"country": "IN", "arrive": "2023-03-01", "cites": {"arrive": "2023-03-01"}}
    trip = accept_proposal(propose_trip(tour, kazakhstan, india), reviewer=None)
    both = make_article("Jane Doe and John Roe came to India on 2023-03-01.", "2023-03-01")
    proposal = propose_trip(both, india, people=("Jane Doe", "John Roe"), status="completed")
    assert accept_proposal(proposal, reviewer=None) == trip
    other = Trip.objects.exclude(pk=trip.pk).get()
    assert [t.official.name for t in trip.travelling.all()] == ["Jane Doe"]
    assert [t.official.name for t in other.travelling.all()] == ["John Roe"]
    assert [stop[1] for stop in route(trip)] == ["KZ", "IN"]
    assert [stop[1] for stop in route(other)] == ["IN"]
    assert {c.proposal for c in other.citations.all()} == {proposal}


def test_who_goes_all_the_way_joins_the_trip(astana: Any) -> None:
    trip = accept_proposal(astana("2023-02-23", "2023-02-28"), reviewer=None)
    again = astana("2023-02-25", "2023-02-28", "With John Roe.", people=("Jane Doe", "John Roe"))
    assert accept_proposal(again, reviewer=None) == trip
    assert [t.official.name for t in trip.travelling.all()] == ["Jane Doe", "John Roe"]


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_day_at_the_end_of_the_calendar_is_a_day_like_others(astana: Any, day: str) -> None:
    first = accept_proposal(astana("2023-02-23", day), reviewer=None)
    assert accept_proposal(astana("2023-02-24", day, "Again."), reviewer=None) == first
    undated = astana("0001-01-01", None)
    assert accept_proposal(undated, reviewer=None).stops.get().country_id == "KZ"


@pytest.mark.parametrize("name", ["Jane \ud800", "Jane\0 Doe"])
def test_a_text_no_database_holds_is_refused(astana: Any, name: str) -> None:
    proposal = astana("2023-02-23", "2023-02-28")
    proposal.draft["travellers"][0]["name"] = name
    with pytest.raises(UnusableDraft, match="a text holds half a character or a zero byte"):
        accept_proposal(proposal, reviewer=None)


@pytest.mark.parametrize(
    ("stop", "event", "message"),
    [
        pytest.param(
            {"visit_type": "grand"}, {}, "stop 1: visit_type “grand” is unknown; use", id="visit type"
        ),
        pytest.param(
            {"geonames_id": "Astana"}, {}, "stop 1: geonames_id “Astana” is no number", id="geonames"
        ),
        pytest.param({}, {"stop": 5}, "event 1: stop 5 is none of the stops", id="stop of event"),
        pytest.param(
            {}, {"place_country": "Kazakhstan"}, "event 1: place_country “Kazakhstan”", id="country"
        ),
        pytest.param({}, {"organizations": [" "]}, "event 1: an organization has no name", id="organization"),
    ],
)
def test_what_a_draft_cannot_mean_is_refused_by_name(
    astana: Any, stop: dict[str, Any], event: dict[str, Any], message: str
) -> None:
    proposal = astana("2023-02-23", "2023-02-28")
    proposal.draft["stops"][0].update(stop)
    proposal.draft["events"] = [{"kind": "speech", "counterparts": [], "evidence": [], **event}]
    with pytest.raises(UnusableDraft) as refused:
        accept_proposal(proposal, reviewer=None)
    assert str(refused.value).startswith(message)
