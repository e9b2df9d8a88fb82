"""/api/v1/stops/: who is where, and when."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db.models import Exists, F, OuterRef, QuerySet
from rest_framework import serializers

from itineraries.api.citation import CitationShape
from itineraries.api.filters import DayField, DayFilter, IdFilter, Ranged, WordsFilter
from itineraries.api.references import (
    CountryField,
    CountryReference,
    EdtfInput,
    Input,
    PlaceField,
    PlaceReference,
    TripField,
    TripReference,
)
from itineraries.api.traveller import TravellerShape
from itineraries.api.views import WritableEndpoint
from itineraries.enums import TripStatus, VisitType
from itineraries.models import Stop, Traveller
from itineraries.queries.records import Reader, stop_records
from itineraries.services.record_stop import change_stop, create_stop, delete_stop


class StopShape(serializers.Serializer):
    """A stop as its trip shows it. Dates are EDTF, as they were told."""

    id = serializers.IntegerField()
    position = serializers.IntegerField(help_text="Order on the trip, from 1.")
    country = CountryReference()
    place = PlaceReference(allow_null=True, help_text="Null where no city or site is known.")
    place_inferred = serializers.BooleanField(help_text="True where no source names the place.")
    arrive = serializers.CharField(help_text="EDTF: 2023-02-28, 2022-11, 2022-11~; empty where not told.")
    depart = serializers.CharField(help_text="EDTF, as arrive.")
    event_days = serializers.CharField(help_text="EDTF: days that events here are told for; else empty.")
    first_day = serializers.DateField(allow_null=True, help_text="Of arrive, depart and event_days together.")
    last_day = serializers.DateField(allow_null=True)
    visit_type = serializers.ChoiceField(VisitType.choices, allow_blank=True)


class StopRecord(StopShape):
    """A stop by itself, with its trip and who travels."""

    url = serializers.URLField()
    certain = serializers.BooleanField(
        allow_null=True,
        help_text="With ?on=: whether that day is certain, or only inside a vague date. Else null.",
    )
    trip = TripReference()
    travellers = TravellerShape(many=True)
    citations = CitationShape(many=True)


class StopOnTrip(Input):
    """A stop within its trip."""

    answered = ("event_days", "first_day", "last_day", "url", "certain", "travellers", "citations")

    id = serializers.IntegerField(required=False, min_value=1, help_text="Of a stop of this trip to keep.")
    position = serializers.IntegerField(
        required=False, min_value=1, max_value=9999, help_text="Left out, the place in the list."
    )
    country = CountryField()
    place = PlaceField(required=False, allow_null=True)
    place_inferred = serializers.BooleanField(required=False)
    arrive = EdtfInput()
    depart = EdtfInput()
    visit_type = serializers.ChoiceField(VisitType.choices, required=False, allow_blank=True)


class StopInput(StopOnTrip):
    """A stop by itself; it stays on the trip it was made on."""

    id = None
    answered = (*StopOnTrip.answered, "id")

    trip = TripField(help_text="Id of the trip. It cannot be changed.")
    position = serializers.IntegerField(
        required=False, min_value=1, max_value=9999, help_text="Left out, after the last stop."
    )


class StopFilters(Ranged):
    on = DayFilter(
        method="filter_on",
        help_text="Stops whose days include this one: who is there that day. Those of cancelled and "
        "postponed trips are left out unless `status` is given.",
    )
    country = WordsFilter(method="filter_country", help_text="Codes (IN) or names of countries.")
    place = WordsFilter(method="filter_place", help_text="Ids or names of places.")
    traveller = WordsFilter(method="filter_traveller", help_text="Ids, slugs or names of officials.")
    trip = IdFilter(field_name="trip_id", help_text="Id of the trip.")
    status = WordsFilter(
        method="filter_status", choices=TripStatus.values, help_text="Statuses of the trip; any of several."
    )
    visit_type = WordsFilter(method="filter_visit_type", choices=VisitType.values)

    def filter_on(self, rows: QuerySet, name: str, day: dt.date) -> QuerySet:
        rows = rows.on(day)
        return rows if "status" in self.data else rows.still_on()

    def filter_country(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        return rows.filter(country__in=self.countries(name, words))

    def filter_place(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        return rows.filter(place__in=self.places(name, words))

    def filter_traveller(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        officials = self.officials(name, words)
        return rows.filter(Exists(Traveller.objects.filter(trip=OuterRef("trip"), official__in=officials)))

    def filter_status(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        return rows.filter(trip__status__in=words)

    def filter_visit_type(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        return rows.filter(visit_type__in=words)


class StopEndpoint(WritableEndpoint):
    """Stops of trips, latest first."""

    tag = "stops"
    model = Stop
    records = stop_records
    serializer_class = StopRecord
    input_class = StopInput
    filterset_class = StopFilters
    orderings = {"first_day": "first_day", "last_day": "last_day", "position": "position", "id": "id"}
    create_record = create_stop
    change_record = change_stop
    delete_record = delete_stop

    def get_queryset(self) -> QuerySet[Any]:
        return super().get_queryset().order_by(F("first_day").desc(nulls_last=True), "-id")

    def reader(self) -> Reader:
        reader = super().reader()
        if self.action == "list":
            reader.day = DayField(required=False).clean(self.request.query_params.get("on"))
        return reader
