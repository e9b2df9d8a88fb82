"""/api/v1/events/: what happens on trips."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet
from rest_framework import serializers

from itineraries.api.citation import CitationShape
from itineraries.api.filters import (
    DayField,
    DayFilter,
    IdFilter,
    Ranged,
    TextFilter,
    WordsFilter,
    days_overlap,
)
from itineraries.api.references import (
    CountryField,
    CountryReference,
    EdtfInput,
    Input,
    OfficialField,
    OfficialReference,
    OrganizationField,
    OrganizationReference,
    PlaceReference,
    TripField,
    TripReference,
)
from itineraries.api.traveller import TravellerShape
from itineraries.api.views import WritableEndpoint
from itineraries.enums import EventKind, TripStatus
from itineraries.models import Event, EventParticipant, Traveller, Trip
from itineraries.queries.records import Reader, event_records
from itineraries.services.record_event import change_event, create_event, delete_event


class EventShape(serializers.Serializer):
    """An event as its trip shows it: the travellers take part, and the officials and organisations named."""

    id = serializers.IntegerField()
    stop = serializers.IntegerField(allow_null=True, help_text="Id of the stop; null where not told.")
    kind = serializers.ChoiceField(EventKind.choices)
    title = serializers.CharField()
    date = serializers.CharField(help_text="EDTF; empty where not told.")
    first_day = serializers.DateField(allow_null=True)
    last_day = serializers.DateField(allow_null=True)
    country = CountryReference(allow_null=True, help_text="Of the event, else of its stop.")
    place = PlaceReference(allow_null=True, help_text="Of its stop.")
    officials = OfficialReference(many=True, help_text="Besides the travellers.")
    organizations = OrganizationReference(many=True)


class EventRecord(EventShape):
    """An event by itself, with its trip and who travels."""

    url = serializers.URLField()
    certain = serializers.BooleanField(
        allow_null=True,
        help_text="With ?on=: whether that day is certain, or only inside a vague date. Else null.",
    )
    trip = TripReference()
    travellers = TravellerShape(many=True)
    citations = CitationShape(many=True)


class EventOnTrip(Input):
    """An event within its trip."""

    answered = ("first_day", "last_day", "place", "url", "certain", "travellers", "citations")

    id = serializers.IntegerField(required=False, min_value=1, help_text="Of an event of this trip to keep.")
    kind = serializers.ChoiceField(EventKind.choices)
    title = serializers.CharField(required=False, allow_blank=True, max_length=255)
    date = EdtfInput()
    stop = serializers.IntegerField(
        required=False, allow_null=True, min_value=1, help_text="Id of a stop to keep."
    )
    stop_position = serializers.IntegerField(
        required=False, min_value=1, help_text="Instead of `stop`: the position of a stop sent along."
    )
    country = CountryField(required=False, allow_null=True)
    officials = serializers.ListField(child=OfficialField(), required=False, max_length=200)
    organizations = serializers.ListField(child=OrganizationField(), required=False, max_length=200)


class EventInput(EventOnTrip):
    """An event by itself; it stays on the trip it was made on."""

    id = None
    stop_position = None
    answered = (*EventOnTrip.answered, "id")

    trip = TripField(help_text="Id of the trip. It cannot be changed.")
    stop = serializers.IntegerField(
        required=False, allow_null=True, min_value=1, help_text="Id of a stop of it."
    )


class EventFilters(Ranged):
    kind = WordsFilter(method="filter_kind", choices=EventKind.values, help_text="Any of several kinds.")
    country = WordsFilter(method="filter_country", help_text="Codes (IN) or names: of the event or its stop.")
    participant = WordsFilter(
        method="filter_participant",
        help_text="Ids, slugs or names of officials who travel there or are met.",
    )
    organization = WordsFilter(
        method="filter_organization", help_text="Ids, slugs or names of organisations."
    )
    trip = IdFilter(field_name="trip_id", help_text="Id of the trip.")
    stop = IdFilter(field_name="stop_id", help_text="Id of the stop.")
    on = DayFilter(
        method="filter_on",
        help_text="Events of this day; one without a date counts on the days of its stop. Those of cancelled "
        "and postponed trips are left out unless `status` is given.",
    )
    status = WordsFilter(method="filter_status", choices=TripStatus.values, help_text="Statuses of the trip.")
    search = TextFilter(method="filter_search", help_text="Words in the title.")

    def filter_kind(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        return rows.filter(kind__in=words)

    def filter_country(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        codes = self.countries(name, words)
        return rows.filter(Q(country__in=codes) | Q(country=None, stop__country__in=codes))

    def filter_participant(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        officials = self.officials(name, words)
        return rows.filter(
            Exists(EventParticipant.objects.filter(event=OuterRef("pk"), official__in=officials))
            | Exists(Traveller.objects.filter(trip=OuterRef("trip"), official__in=officials))
        )

    def filter_organization(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        found = self.organizations(name, words)
        return rows.filter(
            Exists(EventParticipant.objects.filter(event=OuterRef("pk"), organization__in=found))
        )

    def filter_on(self, rows: QuerySet, name: str, day: dt.date) -> QuerySet:
        rows = rows.filter(_on(day, day))
        if "status" in self.data:
            return rows
        return rows.filter(Exists(Trip.objects.still_on().filter(pk=OuterRef("trip"))))

    def filter_from(self, rows: QuerySet, name: str, day: dt.date) -> QuerySet:
        return rows.filter(_on(day, None))

    def filter_to(self, rows: QuerySet, name: str, day: dt.date) -> QuerySet:
        return rows.filter(_on(None, day))

    def filter_status(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        return rows.filter(trip__status__in=words)

    def filter_search(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return rows.filter(title__icontains=value)


def _on(first: dt.date | None, last: dt.date | None) -> Q:
    undated = Q(first_day=None, last_day=None)
    return days_overlap("", first, last) | (undated & days_overlap("stop__", first, last))


class EventEndpoint(WritableEndpoint):
    """Events of trips, latest first."""

    tag = "events"
    model = Event
    records = event_records
    serializer_class = EventRecord
    input_class = EventInput
    filterset_class = EventFilters
    orderings = {"first_day": "first_day", "kind": "kind", "id": "id"}
    create_record = create_event
    change_record = change_event
    delete_record = delete_event

    def get_queryset(self) -> QuerySet[Any]:
        return super().get_queryset().order_by(F("first_day").desc(nulls_last=True), "-id")

    def reader(self) -> Reader:
        reader = super().reader()
        if self.action == "list":
            reader.day = DayField(required=False).clean(self.request.query_params.get("on"))
        return reader
