"""/api/v1/trips/: trips whole, with travellers, stops, events and evidence."""

from __future__ import annotations

import datetime as dt

from django.db.models import Exists, OuterRef, Q, QuerySet
from rest_framework import serializers

from itineraries.api.citation import CitationShape
from itineraries.api.event import EventOnTrip, EventShape
from itineraries.api.filters import DayFilter, Ranged, TextFilter, WordsFilter
from itineraries.api.references import Input
from itineraries.api.stop import StopOnTrip, StopShape
from itineraries.api.traveller import TravellerInput, TravellerShape
from itineraries.api.views import WritableEndpoint
from itineraries.enums import TripStatus
from itineraries.models import CountryName, OfficialName, Stop, Traveller, Trip
from itineraries.queries.records import trip_records
from itineraries.services.record_trip import change_trip, create_trip, delete_trip


class TripRecord(serializers.Serializer):
    id = serializers.IntegerField()
    url = serializers.URLField()
    title = serializers.CharField(help_text="Given by an editor; mostly empty.")
    headline = serializers.CharField(help_text="The title, else who goes where, in English.")
    status = serializers.ChoiceField(TripStatus.choices)
    summary = serializers.CharField()
    first_day = serializers.DateField(allow_null=True, help_text="Of its stops.")
    last_day = serializers.DateField(allow_null=True)
    travellers = TravellerShape(many=True)
    stops = StopShape(many=True)
    events = EventShape(many=True)
    citations = CitationShape(many=True, help_text="The evidence for the trip and all that is nested in it.")
    created_at = serializers.DateTimeField()
    updated_at = serializers.DateTimeField()
    is_published = serializers.BooleanField(
        required=False, help_text="Only shown to those who may view unpublished trips."
    )
    embargo_until = serializers.DateTimeField(required=False, allow_null=True, help_text="As is_published.")


class TripInput(Input):
    """A trip with all that is nested in it.

    A list that is sent replaces the list that is there: its members with an `id` are changed, those without
    are added, and those not sent are deleted. A list that is left out stays as it is.
    """

    answered = ("id", "url", "headline", "first_day", "last_day", "citations", "created_at", "updated_at")

    title = serializers.CharField(required=False, allow_blank=True, max_length=255)
    status = serializers.ChoiceField(TripStatus.choices, required=False)
    summary = serializers.CharField(required=False, allow_blank=True)
    travellers = TravellerInput(many=True, required=False, max_length=200)
    stops = StopOnTrip(many=True, required=False, max_length=200)
    events = EventOnTrip(many=True, required=False, max_length=500)
    is_published = serializers.BooleanField(required=False)
    embargo_until = serializers.DateTimeField(required=False, allow_null=True)


class TripFilters(Ranged):
    traveller = WordsFilter(
        method="filter_traveller", help_text="Ids, slugs or names of officials; any of several."
    )
    country = WordsFilter(method="filter_country", help_text="Codes (IN) or names of countries visited.")
    place = WordsFilter(method="filter_place", help_text="Ids or names of places visited.")
    status = WordsFilter(method="filter_status", choices=TripStatus.values, help_text="Any of several.")
    on = DayFilter(
        method="filter_on",
        help_text="Trips whose days include this one. Cancelled and postponed trips are left out unless "
        "`status` is given.",
    )
    search = TextFilter(
        method="filter_search",
        help_text="Words, all in the title, the summary, or names of travellers, countries or places.",
    )

    def filter_traveller(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        return rows.by(*self.officials(name, words))

    def filter_country(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        return rows.to(*self.countries(name, words))

    def filter_place(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        places = self.places(name, words)
        return rows.filter(Exists(Stop.objects.filter(trip=OuterRef("pk"), place__in=places)))

    def filter_status(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        return rows.filter(status__in=words)

    def filter_on(self, rows: QuerySet, name: str, day: dt.date) -> QuerySet:
        rows = rows.on(day)
        return rows if "status" in self.data else rows.still_on()

    def filter_search(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        for word in self.words(name, value):
            named = Exists(OfficialName.objects.filter(official=OuterRef("official"), folded__contains=word))
            travels = Traveller.objects.filter(trip=OuterRef("pk"))
            country = Exists(CountryName.objects.filter(country=OuterRef("country"), folded__contains=word))
            visits = Stop.objects.filter(trip=OuterRef("pk"))
            rows = rows.filter(
                Q(title__icontains=word)
                | Q(summary__icontains=word)
                | Exists(travels.filter(Q(official__folded__contains=word) | named))
                | Exists(
                    visits.filter(
                        Q(place__folded__contains=word) | Q(country__folded__contains=word) | country
                    )
                )
            )
        return rows


class TripEndpoint(WritableEndpoint):
    """Trips, latest first."""

    tag = "trips"
    model = Trip
    records = trip_records
    serializer_class = TripRecord
    input_class = TripInput
    filterset_class = TripFilters
    orderings = {
        "first_day": "first_day",
        "last_day": "last_day",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "status": "status",
        "id": "id",
    }
    create_record = create_trip
    change_record = change_trip
    delete_record = delete_trip
