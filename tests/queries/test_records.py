"""Prepared reads give what their querysets give, whichever keys come."""

from __future__ import annotations

import datetime as dt
import threading

import pytest
from django.db import connection
from django.utils import timezone

from itineraries.models import Article, Stop, Trip, is_public, public
from itineraries.queries.records import Reader, trip_records
from itineraries.queries.records.prepared import Prepared
from tests.factories import ArticleFactory, CitationFactory, StopFactory


@pytest.mark.django_db
def test_prepared_rows_are_those_of_the_queryset() -> None:
    trips = [StopFactory(arrive=day).trip_id for day in ("2023-02-28", "2022-11", "")]
    columns = ("trip_id", "first_day", "place_inferred", "created_at", "country__name")

    def build(keys: list[int]) -> object:
        return Stop.objects.filter(trip__in=keys).order_by("trip").values_list(*columns)

    rows = Prepared(build)
    for keys in (trips[:1], trips, trips[1:], [999_999]):
        assert [tuple(row) for row in rows(keys)] == list(build(keys))
    assert rows([]) == []


@pytest.mark.django_db
def test_a_read_that_varies_otherwise_is_refused() -> None:
    with pytest.raises(ValueError, match="varies in its keys alone"):
        Prepared(lambda keys: Stop.objects.filter(trip__in=keys, position=1).values_list("id"))([1])


@pytest.mark.django_db(transaction=True)
def test_what_one_thread_prepared_serves_another() -> None:
    trip = StopFactory().trip
    expected = trip_records(Trip.objects.all(), Reader())
    found = []

    def read() -> None:
        found.extend(trip_records(Trip.objects.filter(pk=trip.pk), Reader()))
        connection.close()

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert found == expected


@pytest.mark.django_db
@pytest.mark.parametrize("published", [True, False])
@pytest.mark.parametrize("hours", [None, -1, 0, 1])
def test_public_is_one_thing_in_sql_and_of_columns(published: bool, hours: int | None) -> None:
    moment = None if hours is None else timezone.now() + dt.timedelta(hours=hours)
    article = ArticleFactory(is_published=published, embargo_until=moment)
    in_sql = Article.objects.filter(public(), pk=article.pk).exists()
    assert in_sql == (published and hours != 1)
    assert is_public(published, moment) == in_sql


@pytest.mark.django_db
def test_an_article_held_back_since_the_last_read_cites_nothing() -> None:
    citation = CitationFactory()
    trips = Trip.objects.filter(pk=citation.trip_id)
    assert [c["id"] for c in trip_records(trips, Reader())[0]["citations"]] == [citation.pk]
    Article.objects.update(is_published=False)
    assert trip_records(trips, Reader())[0]["citations"] == []
