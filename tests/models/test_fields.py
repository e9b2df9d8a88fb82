"""Columns that hold EDTF dates and folded names, and those that follow from them."""

from __future__ import annotations

import datetime as dt

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction

from itineraries.dates import InvalidDate
from itineraries.models import Occupancy, Official, OfficialName, Place, Stop
from tests.factories import (
    CountryFactory,
    EventFactory,
    OccupancyFactory,
    OfficialFactory,
    PlaceFactory,
    StopFactory,
    TripFactory,
)

pytestmark = pytest.mark.django_db

Day = dt.date
NO_DATE = (
    "“{}” is not an EDTF date. Write a day as 2023-02-28, a month as 2022-11, "
    "an approximate one as 2022-11~, a range as 2023-03-01/2023-03-03."
)


@pytest.mark.parametrize(
    ("arrive", "depart", "first", "last"),
    [
        ("2023-02-28", "", Day(2023, 2, 28), Day(2023, 2, 28)),
        ("2023-02-28", "2023-03-01", Day(2023, 2, 28), Day(2023, 3, 1)),
        ("2022-11", "", Day(2022, 11, 1), Day(2022, 11, 30)),
        ("2022-11~", "2022-12", Day(2022, 11, 1), Day(2022, 12, 31)),
        ("", "2023-03-01", Day(2023, 3, 1), Day(2023, 3, 1)),
        ("2023-03-01/2023-03-03", "", Day(2023, 3, 1), Day(2023, 3, 3)),
        ("2023-03-01/..", "", Day(2023, 3, 1), None),
        ("../2023-03-01", "", None, Day(2023, 3, 1)),
        ("2024", "2024", Day(2024, 1, 1), Day(2024, 12, 31)),
        ("", "", None, None),
    ],
)
def test_days_of_a_stop_follow_from_its_dates(
    arrive: str, depart: str, first: dt.date | None, last: dt.date | None
) -> None:
    stop = StopFactory(arrive=arrive, depart=depart)
    stop.refresh_from_db()
    assert (stop.first_day, stop.last_day) == (first, last)


def test_days_follow_when_rows_are_written_in_bulk() -> None:
    trip, country = TripFactory(), CountryFactory()
    Stop.objects.bulk_create([Stop(trip=trip, country=country, position=1, arrive="2022-11")])
    stop = Stop.objects.get()
    assert (stop.first_day, stop.last_day) == (Day(2022, 11, 1), Day(2022, 11, 30))


def test_days_follow_when_dates_change() -> None:
    stop = StopFactory(arrive="2023-02-28", depart="2023-03-01")
    stop.arrive, stop.depart = "2023-03", ""
    stop.save()
    stop.refresh_from_db()
    assert (stop.first_day, stop.last_day) == (Day(2023, 3, 1), Day(2023, 3, 31))


@pytest.mark.parametrize(("date", "first", "last"), [("2023-03-02", 2, 2), ("2023-03", 1, 31)])
def test_days_of_an_event_follow_from_its_date(date: str, first: int, last: int) -> None:
    event = EventFactory(date=date)
    event.refresh_from_db()
    assert (event.first_day, event.last_day) == (Day(2023, 3, first), Day(2023, 3, last))


def test_an_occupancy_without_end_has_no_last_day() -> None:
    occupancy = OccupancyFactory(start="2021-01", end="")
    assert (occupancy.first_day, occupancy.last_day) == (Day(2021, 1, 1), None)


def test_none_is_kept_as_not_told() -> None:
    stop = StopFactory(arrive=None, depart=None)
    stop.refresh_from_db()
    assert (stop.arrive, stop.depart) == ("", "")


@pytest.mark.parametrize(
    "value", ["late November", "2023-02-30", "28/02/2023", "2023-13", "2023-3-1", "x" * 64]
)
def test_what_is_no_date_is_refused_with_the_mend(value: str) -> None:
    stop = StopFactory.build(trip=TripFactory(), country=CountryFactory(), position=1, arrive=value)
    with pytest.raises(ValidationError) as refusal:
        stop.full_clean()
    assert refusal.value.message_dict["arrive"] == [NO_DATE.format(value)]


def test_what_is_no_date_is_never_stored() -> None:
    stop = Stop(trip=TripFactory(), country=CountryFactory(), position=1, arrive="soon")
    with pytest.raises(InvalidDate), transaction.atomic():
        stop.save()
    assert Stop.objects.count() == 0


def test_checks_see_the_days_that_will_be_stored() -> None:
    stop = Stop(trip=TripFactory(), country=CountryFactory(), position=1, arrive="2023-02-28")
    stop.full_clean()
    assert (stop.first_day, stop.last_day) == (Day(2023, 2, 28), Day(2023, 2, 28))


def test_names_are_folded_when_written() -> None:
    official = OfficialFactory(name="Kassym-Jomart Tokaïev")
    name = OfficialName.objects.create(official=official, name="Токаев, К.-Ж.", language="ru")
    place = PlaceFactory(name="N’Djamena")
    official.refresh_from_db()
    name.refresh_from_db()
    place.refresh_from_db()
    assert (official.folded, name.folded, place.folded) == (
        "kassym jomart tokaiev",
        "токаев к ж",
        "n djamena",
    )


def test_names_are_folded_in_bulk_and_anew() -> None:
    Place.objects.bulk_create([Place(name="Ōsaka", country=CountryFactory())])
    place = Place.objects.get()
    assert place.folded == "osaka"
    place.name = "Kyōto"
    place.save()
    place.refresh_from_db()
    assert place.folded == "kyoto"


def test_a_folded_name_longer_than_its_column_is_cut() -> None:
    official = OfficialFactory(name="ﷺ" * 30)  # one character that folds to eighteen
    assert len(official.folded) == 200


def test_an_official_is_found_by_any_name() -> None:
    official = OfficialFactory(name="Xi Jinping")
    OfficialName.objects.create(official=official, name="习近平", language="zh")
    OfficialFactory(name="Li Qiang")
    assert list(Official.objects.named("xi jinping")) == [official]
    assert list(Official.objects.named("习近平")) == [official]
    assert list(Official.objects.named("xi")) == []


@pytest.mark.parametrize(
    ("start", "end", "day", "held"),
    [
        ("2021-01-26", "2025-01-20", Day(2021, 1, 25), False),
        ("2021-01-26", "2025-01-20", Day(2021, 1, 26), True),
        ("2021-01-26", "2025-01-20", Day(2025, 1, 20), True),
        ("2021-01-26", "2025-01-20", Day(2025, 1, 21), False),
        ("2021-01-26", "", Day(2050, 1, 1), True),
        ("", "", Day(1950, 1, 1), True),
        ("2021", "2021-05", Day(2021, 5, 31), True),
    ],
)
def test_who_holds_a_post_on_a_day(start: str, end: str, day: dt.date, held: bool) -> None:
    OccupancyFactory(start=start, end=end)
    assert Occupancy.objects.on(day).exists() is held
