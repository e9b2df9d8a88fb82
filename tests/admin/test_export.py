"""Tables out of the admin: what is listed comes as CSV, and no cell runs as a formula."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from itineraries.admin.export import as_text
from itineraries.models import OfficialName, Trip
from tests.factories import (
    CountryFactory,
    OccupancyFactory,
    OfficialFactory,
    PostFactory,
    StopFactory,
    TravellerFactory,
    TripFactory,
)

pytestmark = pytest.mark.django_db


def table(client: Client, name: str, **query: str) -> list[dict[str, str]]:
    """The rows of an export."""
    response = client.get(reverse(f"admin:itineraries_{name}_export"), query)
    assert response.status_code == 200
    assert response["Content-Type"] == "text/csv"
    assert response["Content-Disposition"].startswith("attachment;")
    return list(csv.DictReader(io.StringIO(response.content.decode("utf-8"), newline="")))


def test_officials(desk: Client) -> None:
    official = OfficialFactory(
        name="Kassym-Jomart Tokayev", slug="tokayev", country=CountryFactory(code="KZ")
    )
    OfficialName.objects.create(official=official, name="Токаев", language="ru")
    OfficialName.objects.create(official=official, name="Tokaïev", language="fr")
    assert table(desk, "official") == [
        {
            "slug": "tokayev",
            "name": "Kassym-Jomart Tokayev",
            "other_names": "fr:Tokaïev|ru:Токаев",
            "country": "KZ",
            "wikidata_id": "",
        }
    ]


def test_occupancies(desk: Client) -> None:
    OccupancyFactory(
        official=OfficialFactory(name="Antony Blinken", slug="antony-blinken"),
        post=PostFactory(title="Secretary of State", slug="us-secretary-of-state"),
        end="2025-01-20",
    )
    assert table(desk, "occupancy") == [
        {
            "official": "antony-blinken",
            "official_name": "Antony Blinken",
            "post": "us-secretary-of-state",
            "title": "Secretary of State",
            "country": "US",
            "organization": "",
            "start": "2021-01-26",
            "end": "2025-01-20",
        }
    ]


def test_trips(desk: Client, trip: Trip) -> None:
    assert table(desk, "trip") == [
        {
            "id": str(trip.pk),
            "title": "Round of Central Asia",
            "status": "announced",
            "travellers": "Antony Blinken",
            "stops": "KZ;Astana;2023-02-28;2023-03-01|UZ;Tashkent;2023-03-01;",
            "first_day": "2023-02-28",
            "last_day": "2023-03-01",
            "is_published": "1",
            "embargo_until": "",
        }
    ]


def test_what_is_searched_and_filtered_is_what_comes(desk: Client) -> None:
    OfficialFactory(name="Jane Doe")
    OfficialFactory(name="John Roe", country=CountryFactory(code="FR"))
    assert [row["name"] for row in table(desk, "official", q="doe")] == ["Jane Doe"]
    assert [row["name"] for row in table(desk, "official", country__code__exact="FR")] == ["John Roe"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_no_cell_runs_as_a_formula(desk: Client, start: str) -> None:
    OfficialFactory(name=f"{start}HYPERLINK(1)")
    TripFactory(title=f"{start}1+1")
    assert [row["name"] for row in table(desk, "official")] == [f"'{start}HYPERLINK(1)"]
    assert [row["title"] for row in table(desk, "trip")] == [f"'{start}1+1"]


@pytest.mark.parametrize("cell", ["", "Jane Doe", "2023-02-28", "a=b", 5, -5, None])
def test_other_cells_stay_as_they_are(cell: Any) -> None:
    assert as_text(cell) == cell


@pytest.mark.parametrize("name", ["official", "occupancy", "trip"])
def test_an_export_takes_as_many_queries_for_three_rows_as_for_one(desk: Client, name: str) -> None:
    counts = []
    for rows in (1, 2):
        for _row in range(rows):
            trip = TripFactory()
            TravellerFactory(trip=trip, official=OccupancyFactory().official)
            StopFactory(trip=trip)
        with CaptureQueriesContext(connection) as queries:
            table(desk, name)
        counts.append(len(queries))
    assert counts[0] == counts[1]


@pytest.mark.parametrize("name", ["official", "occupancy", "trip"])
def test_an_export_is_closed_to_those_who_may_not_look(allowed: Any, name: str) -> None:
    assert allowed().get(reverse(f"admin:itineraries_{name}_export")).status_code == 403
