"""/api/v1/countries/: the countries of ISO 3166-1 and the former states of ISO 3166-3."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, Q, QuerySet
from rest_framework import serializers

from itineraries.api.filters import Filters, FlagFilter, TextFilter
from itineraries.api.references import NameShape
from itineraries.api.views import Endpoint
from itineraries.models import Country, CountryName
from itineraries.queries.records import country_records


class CountryRecord(serializers.Serializer):
    code = serializers.CharField(help_text="ISO 3166-1 alpha-2; four letters of 3166-3 for a former state.")
    url = serializers.URLField()
    name = serializers.CharField()
    withdrawn = serializers.CharField(help_text="EDTF: when a former state left ISO 3166-1; else empty.")
    names = NameShape(many=True)


class CountryFilters(Filters):
    search = TextFilter(method="filter_search", help_text="Part of a name, in any language on record.")
    former = FlagFilter(method="filter_former", help_text="Former states alone, or none of them.")

    def filter_search(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        folded = " ".join(self.words(name, value))
        named = Exists(CountryName.objects.filter(country=OuterRef("pk"), folded__contains=folded))
        return rows.filter(Q(folded__contains=folded) | named)

    def filter_former(self, rows: QuerySet, name: str, former: bool) -> QuerySet:
        return rows.exclude(withdrawn="") if former else rows.filter(withdrawn="")


class CountryEndpoint(Endpoint):
    """Countries, by name. They are loaded from ISO 3166 and CLDR, and not written here."""

    tag = "countries"
    model = Country
    records = country_records
    serializer_class = CountryRecord
    filterset_class = CountryFilters
    orderings = {"name": "name", "code": "code"}
    lookup_value_regex = "[A-Za-z]{2}(?:[A-Za-z]{2})?"

    def get_queryset(self) -> QuerySet:
        return Country.objects.order_by("name", "code")

    def find(self, key: str) -> QuerySet:
        return self.get_queryset().filter(pk=key.upper())
