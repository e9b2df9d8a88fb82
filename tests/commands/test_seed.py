"""`seed`: the demo is there after one run and the same after two."""

from __future__ import annotations

import pytest
from django.core.management import call_command

from itineraries import models
from itineraries.models import Place, Stop, Trip

pytestmark = pytest.mark.django_db

COUNTED = (
    "Country",
    "Place",
    "Official",
    "Occupancy",
    "Organization",
    "Post",
    "Article",
    "Proposal",
    "Trip",
    "Stop",
)


def test_seed_twice(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("seed")
    once = {name: getattr(models, name).objects.count() for name in COUNTED} | {
        "citations": models.Citation.objects.count(),
        "history": Trip.history.count(),
    }
    call_command("seed")
    twice = {name: getattr(models, name).objects.count() for name in COUNTED} | {
        "citations": models.Citation.objects.count(),
        "history": Trip.history.count(),
    }
    assert twice == once
    assert once["Official"] >= 350
    assert Place.objects.filter(name="Tashkent", country="UZ", is_capital=True).count() == 1
    assert capsys.readouterr().out.splitlines()[-1].startswith("0 articles added")

    blinken = Trip.objects.by(*models.Official.objects.filter(slug="antony-blinken")).get(
        first_day="2023-02-28", stops__country="IN"
    )
    assert list(blinken.stops.values_list("country", "place__name")) == [
        ("KZ", "Astana"),
        ("UZ", "Tashkent"),
        ("IN", "New Delhi"),
    ]
    assert blinken.citations.values("article").distinct().count() >= 3
    there = Stop.objects.visible_to(None).on("2023-03-02").still_on().filter(country="IN")
    names = {traveller.official.name for stop in there for traveller in stop.trip.travelling.all()}
    assert {"Antony Blinken", "Sergey Lavrov"} <= names
    assert {"postponed", "cancelled"} <= set(Trip.objects.values_list("status", flat=True))
