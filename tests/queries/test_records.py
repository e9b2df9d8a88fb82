"""Prepared reads give what their querysets give, whichever keys come."""

from __future__ import annotations

import threading

import pytest
from django.db import connection

from itineraries.models import Stop, Trip
from itineraries.queries.records import Reader, trip_records
from itineraries.queries.records.prepared import Prepared
from tests.factories import StopFactory


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
