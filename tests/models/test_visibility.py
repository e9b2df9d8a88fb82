"""Who sees which rows: nothing that is held back or under embargo shows to the public, by any way round."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser, Permission, User
from django.utils import timezone

from itineraries.enums import TripStatus
from itineraries.models import Article, Citation, Event, Official, Stop, Trip
from tests.factories import (
    ArticleFactory,
    CitationFactory,
    CountryFactory,
    EventFactory,
    EventParticipantFactory,
    OccupancyFactory,
    OfficialFactory,
    StopFactory,
    TravellerFactory,
    TripFactory,
)

pytestmark = pytest.mark.django_db

NOW = timezone.now()
HIDDEN: dict[str, dict[str, Any]] = {
    "held back": {"is_published": False},
    "under embargo": {"embargo_until": NOW + dt.timedelta(days=1)},
    "held back after its embargo": {"is_published": False, "embargo_until": NOW - dt.timedelta(days=1)},
}
SHOWN: dict[str, dict[str, Any]] = {
    "published": {},
    "off embargo": {"embargo_until": NOW - dt.timedelta(seconds=1)},
}


def person(*codenames: str) -> User:
    """A user with exactly these permissions."""
    user = User.objects.create_user("reader")
    user.user_permissions.set(Permission.objects.filter(codename__in=codenames))
    return user


def whole_trip(**values: Any) -> Trip:
    """A trip with a traveller, a stop, an event with a guest, and a citation."""
    trip = TripFactory(**values)
    TravellerFactory(trip=trip)
    stop = StopFactory(trip=trip)
    EventParticipantFactory(event=EventFactory(trip=trip, stop=stop))
    CitationFactory(trip=trip, stop=stop)
    return trip


def seen(viewer: Any) -> dict[str, int]:
    """How many rows of each kind the viewer sees."""
    models = (Trip, Stop, Event, Citation, Article, Official)
    return {model.__name__: model.objects.visible_to(viewer).count() for model in models}


EVERYTHING = {"Trip": 1, "Stop": 1, "Event": 1, "Citation": 1, "Article": 1, "Official": 2}
NOTHING = dict.fromkeys(EVERYTHING, 0)


@pytest.mark.parametrize("viewer", [None, AnonymousUser()], ids=["nobody", "anonymous"])
@pytest.mark.parametrize("name", SHOWN)
def test_the_public_sees_what_is_open(name: str, viewer: Any) -> None:
    whole_trip(**SHOWN[name])
    assert seen(viewer) == EVERYTHING


@pytest.mark.parametrize("viewer", [None, AnonymousUser()], ids=["nobody", "anonymous"])
@pytest.mark.parametrize("name", HIDDEN)
def test_the_public_sees_nothing_of_a_hidden_trip(name: str, viewer: Any) -> None:
    whole_trip(**HIDDEN[name])
    assert seen(viewer) == NOTHING


def test_a_user_without_permissions_is_the_public() -> None:
    whole_trip(is_published=False)
    assert seen(person()) == NOTHING


@pytest.mark.parametrize(
    ("codenames", "more"),
    [
        (["view_trip"], {"Trip": 1, "Stop": 1, "Event": 1, "Citation": 1}),
        (["view_article"], {"Article": 1}),
        (["view_official"], {"Official": 2}),
        (["view_trip", "view_article", "view_official"], EVERYTHING),
    ],
    ids=["trips", "articles", "officials", "all"],
)
def test_permission_to_view_opens_exactly_its_model(codenames: list[str], more: dict[str, int]) -> None:
    whole_trip(is_published=False)
    assert seen(person(*codenames)) == {**NOTHING, **more}


def test_a_superuser_sees_all() -> None:
    whole_trip(is_published=False)
    assert seen(User.objects.create_superuser("root")) == EVERYTHING


def test_somebody_inactive_is_the_public() -> None:
    whole_trip(is_published=False)
    assert seen(User.objects.create_superuser("former", is_active=False)) == NOTHING


def test_citations_of_a_hidden_article_are_hidden_on_a_public_trip() -> None:
    CitationFactory(article=ArticleFactory(is_published=False))
    assert Citation.objects.visible_to(None).count() == 0
    assert Article.objects.visible_to(None).count() == 0


def test_a_hidden_article_stays_hidden_from_those_who_see_all_trips() -> None:
    CitationFactory(article=ArticleFactory(is_published=False), trip=TripFactory(is_published=False))
    assert Citation.objects.visible_to(person("view_trip")).count() == 0


def test_an_article_that_supports_nothing_public_is_hidden() -> None:
    ArticleFactory()
    both = ArticleFactory()
    CitationFactory(article=both, trip=TripFactory(is_published=False))
    assert Article.objects.visible_to(None).count() == 0
    CitationFactory(article=both)
    assert list(Article.objects.visible_to(None)) == [both]


def test_somebody_known_by_a_post_is_no_secret() -> None:
    official = OccupancyFactory().official
    TravellerFactory(official=official, trip=TripFactory(is_published=False))
    OfficialFactory(name="Nobody yet")
    assert list(Official.objects.visible_to(None)) == [official]


def test_an_embargo_ends_by_itself() -> None:
    trip = TripFactory(embargo_until=NOW + dt.timedelta(hours=1))
    assert list(Trip.objects.visible_to(None)) == []
    Trip.objects.update(embargo_until=NOW - dt.timedelta(seconds=1))
    assert list(Trip.objects.visible_to(None)) == [trip]


@pytest.mark.parametrize(
    ("day", "on"),
    [
        (dt.date(2023, 2, 27), False),
        (dt.date(2023, 2, 28), True),
        (dt.date(2023, 3, 1), True),
        (dt.date(2023, 3, 2), False),
    ],
)
def test_trips_and_stops_on_a_day(day: dt.date, on: bool) -> None:
    StopFactory(arrive="2023-02-28", depart="2023-03-01")
    assert Trip.objects.on(day).exists() is on
    assert Stop.objects.on(day).exists() is on


def test_trips_without_dates_are_on_no_day() -> None:
    StopFactory(arrive="")
    assert not Trip.objects.on(dt.date(2023, 3, 1)).exists()


def test_trips_by_officials_and_to_countries() -> None:
    blinken, lavrov = OfficialFactory(), OfficialFactory()
    india, france = CountryFactory(code="IN"), CountryFactory(code="FR")
    together, alone = TripFactory(), TripFactory()
    for official in (blinken, lavrov):
        TravellerFactory(trip=together, official=official)
    TravellerFactory(trip=alone, official=lavrov)
    StopFactory(trip=together, country=india)
    StopFactory(trip=together, country=india)
    StopFactory(trip=alone, country=france)
    assert list(Trip.objects.by(blinken)) == [together]
    assert set(Trip.objects.by(blinken, lavrov)) == {together, alone}
    assert Trip.objects.by(blinken, lavrov).count() == 2  # a trip of both counts once
    assert list(Trip.objects.to(india)) == [together]
    assert list(Trip.objects.to("FR")) == [alone]
    assert Trip.objects.to("IN", "FR").count() == 2
    assert list(Trip.objects.by(lavrov).to("IN")) == [together]
    assert list(Trip.objects.by(blinken).to("FR")) == []


@pytest.mark.parametrize("status", TripStatus)
def test_trips_still_on(status: TripStatus) -> None:
    StopFactory(trip=TripFactory(status=status))
    on = status not in (TripStatus.CANCELLED, TripStatus.POSTPONED)
    assert Trip.objects.still_on().exists() is on
    assert Stop.objects.still_on().exists() is on


def test_filters_chain_with_visibility() -> None:
    StopFactory(trip=TripFactory(is_published=False), arrive="2023-03-01")
    shown = StopFactory(arrive="2023-03-01")
    day = dt.date(2023, 3, 1)
    assert list(Trip.objects.visible_to(None).on(day).to("KZ").still_on()) == [shown.trip]
    assert list(Stop.objects.on(day).still_on().visible_to(None)) == [shown]


def test_citing_twice_makes_one_citation() -> None:
    citation = CitationFactory()
    article, trip = citation.article, citation.trip
    values = {
        "trip": trip,
        "field": "country",
        "value": "KZ",
        "start": citation.start,
        "end": citation.end,
        "sentence_start": 0,
        "sentence_end": citation.sentence_end,
    }
    again, made = Citation.objects.cite(article, **values)
    assert (again, made) == (citation, False)
    other, made = Citation.objects.cite(article, **{**values, "value": "UZ"})
    assert made
    assert other.text_length == article.length
    assert other.quote == "Astana"
    assert "".join(other.sentence) == article.text[: citation.sentence_end]
