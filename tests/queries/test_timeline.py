"""A trip in time: the plan as told before it began, what happened, events, and what is only announced."""

import datetime as dt

import pytest
from django.contrib.auth.models import AnonymousUser

from itineraries.enums import TripStatus
from itineraries.models import Trip
from itineraries.queries.certainty import Certainty, certainty
from itineraries.queries.evidence import read_evidence
from itineraries.queries.timeline import TripTimeline, trip_timeline
from itineraries.queries.trip import trip_for_page
from tests import factories
from tests.views.examples import blinken, simple

pytestmark = pytest.mark.django_db
ANYBODY = AnonymousUser()
TODAY = dt.date(2023, 3, 1)


def timeline(trip: Trip, today: dt.date = TODAY) -> TripTimeline:
    shown = trip_for_page(ANYBODY).get(pk=trip.pk)
    return trip_timeline(shown, read_evidence(shown, ANYBODY), today)


def test_the_plan_is_what_articles_told_before_each_stop_began() -> None:
    read = timeline(blinken())
    assert [(s.number, s.name, s.first, s.last) for s in read.plan] == [
        (1, "Astana", dt.date(2023, 2, 28), dt.date(2023, 2, 28)),
        (2, "Tashkent", None, None),
    ]
    assert read.planned_on == dt.date(2023, 2, 23)
    assert [(s.name, s.told, s.certainty) for s in read.happened] == [
        ("Astana", "28 February 2023", Certainty.HAPPENED),
        ("Tashkent", "28 February – 1 March 2023", Certainty.HAPPENED),
        ("New Delhi", "1–3 March 2023", Certainty.HAPPENED),
    ]
    assert read.days == (dt.date(2023, 2, 28), dt.date(2023, 3, 3))
    (meeting,) = read.moments
    assert (meeting.label, meeting.name, meeting.stop) == (
        "Kassym-Jomart Tokayev",
        "Bilateral meeting with Kassym-Jomart Tokayev",
        1,
    )


def test_a_trip_only_announced_is_all_plan() -> None:
    read = timeline(simple("2023-04-01", "2023-04-02"))
    assert [s.certainty for s in read.plan] == [Certainty.ANNOUNCED] * 2
    assert read.happened == ()


def test_of_a_trip_under_way_the_days_to_come_are_still_announced() -> None:
    read = timeline(simple("2023-02-28", "2023-03-01", "2023-03-02", status=TripStatus.UNDER_WAY))
    assert [s.certainty.value for s in read.happened] == ["happened", "happened", "announced"]


@pytest.mark.parametrize("status", [TripStatus.CANCELLED, TripStatus.POSTPONED])
def test_a_trip_called_off_is_a_plan_struck_out(status: str) -> None:
    read = timeline(simple("2023-02-28", status=status))
    assert [s.certainty for s in read.plan] == [Certainty.OFF]


def test_a_month_is_vague_and_keeps_its_days() -> None:
    (stay,) = timeline(simple("2022-11")).plan
    assert stay.vague and (stay.first, stay.last) == (dt.date(2022, 11, 1), dt.date(2022, 11, 30))


def test_an_open_end_is_no_day() -> None:
    (stay,) = timeline(simple("2022-11-28/..")).plan
    assert (stay.first, stay.last) == (dt.date(2022, 11, 28), dt.date(2022, 11, 28))


def test_nothing_dated_has_no_days() -> None:
    assert timeline(simple("", "")).days is None
    assert timeline(factories.TripFactory()).days is None


def test_certainty_follows_status_and_day() -> None:
    day = dt.date(2023, 3, 1)
    assert certainty("completed", None, day) == Certainty.HAPPENED
    assert certainty("under_way", dt.date(2023, 3, 2), day) == Certainty.ANNOUNCED
    assert certainty("unconfirmed", dt.date(2020, 1, 1), day) == Certainty.ANNOUNCED
    assert certainty("postponed", None, day) == Certainty.OFF
