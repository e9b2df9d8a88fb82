"""/api/v1/places/: cities and sites."""

from __future__ import annotations

from django.core.validators import MaxValueValidator
from django.db.models import Q, QuerySet
from rest_framework import serializers

from itineraries.api.filters import Filters, FlagFilter, IdFilter, TextFilter, WordsFilter
from itineraries.api.references import CountryField, CountryReference, Input
from itineraries.api.views import WritableEndpoint
from itineraries.enums import PlaceKind
from itineraries.models import Place
from itineraries.queries.records import place_records
from itineraries.services.record_place import change_place, create_place, delete_place

LARGEST_INTEGER = 2**31 - 1


class PlaceRecord(serializers.Serializer):
    id = serializers.IntegerField()
    url = serializers.URLField()
    name = serializers.CharField()
    other_names = serializers.ListField(child=serializers.CharField())
    kind = serializers.ChoiceField(PlaceKind.choices)
    country = CountryReference()
    latitude = serializers.FloatField(allow_null=True)
    longitude = serializers.FloatField(allow_null=True)
    timezone = serializers.CharField(help_text="IANA name, such as Asia/Almaty.")
    population = serializers.IntegerField()
    is_capital = serializers.BooleanField()
    geonames_id = serializers.IntegerField(allow_null=True)


class PlaceInput(Input):
    answered = ("id", "url")

    name = serializers.CharField(max_length=200)
    other_names = serializers.ListField(
        child=serializers.CharField(max_length=200), required=False, max_length=500
    )
    kind = serializers.ChoiceField(PlaceKind.choices, required=False)
    country = CountryField()
    latitude = serializers.FloatField(required=False, allow_null=True, min_value=-90, max_value=90)
    longitude = serializers.FloatField(required=False, allow_null=True, min_value=-180, max_value=180)
    timezone = serializers.CharField(required=False, allow_blank=True, max_length=64)
    population = serializers.IntegerField(
        required=False, min_value=0, validators=[MaxValueValidator(LARGEST_INTEGER)]
    )
    is_capital = serializers.BooleanField(required=False)
    geonames_id = serializers.IntegerField(
        required=False, allow_null=True, min_value=1, max_value=LARGEST_INTEGER
    )


class PlaceFilters(Filters):
    search = TextFilter(method="filter_search", help_text="Part of a name, in any language on record.")
    country = WordsFilter(method="filter_country", help_text="Codes (KZ) or names of countries.")
    kind = WordsFilter(method="filter_kind", choices=PlaceKind.values)
    capital = FlagFilter(field_name="is_capital")
    geonames_id = IdFilter()

    def filter_search(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        folded = " ".join(self.words(name, value))
        return rows.filter(Q(folded__contains=folded) | Q(other_names__icontains=value))

    def filter_country(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        return rows.filter(country__in=self.countries(name, words))

    def filter_kind(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        return rows.filter(kind__in=words)


class PlaceEndpoint(WritableEndpoint):
    """Places, by name."""

    tag = "places"
    model = Place
    records = place_records
    serializer_class = PlaceRecord
    input_class = PlaceInput
    filterset_class = PlaceFilters
    orderings = {"name": "name", "country": "country_id", "population": "population", "id": "id"}
    create_record = create_place
    change_record = change_place
    delete_record = delete_place
