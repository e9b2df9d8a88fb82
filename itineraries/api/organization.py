"""/api/v1/organizations/: international organisations, and formats in which states meet."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, Q, QuerySet
from rest_framework import serializers

from itineraries.api.filters import Filters, TextFilter, WordsFilter
from itineraries.api.references import NameShape
from itineraries.api.views import Endpoint
from itineraries.enums import OrganizationKind
from itineraries.models import Organization, OrganizationName
from itineraries.queries.records import organization_records


class OrganizationRecord(serializers.Serializer):
    id = serializers.IntegerField()
    url = serializers.URLField()
    slug = serializers.CharField()
    name = serializers.CharField()
    short_name = serializers.CharField()
    kind = serializers.ChoiceField(OrganizationKind.choices)
    wikidata_id = serializers.CharField()
    names = NameShape(many=True)
    created_at = serializers.DateTimeField()
    updated_at = serializers.DateTimeField()


class OrganizationFilters(Filters):
    search = TextFilter(method="filter_search", help_text="Part of a name, in any language on record.")
    kind = WordsFilter(method="filter_kind", choices=OrganizationKind.values)

    def filter_search(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        folded = " ".join(self.words(name, value))
        named = Exists(OrganizationName.objects.filter(organization=OuterRef("pk"), folded__contains=folded))
        return rows.filter(Q(name__icontains=value) | Q(short_name__icontains=value) | named)

    def filter_kind(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        return rows.filter(kind__in=words)


class OrganizationEndpoint(Endpoint):
    """Organisations, by name. An address takes an id or a slug."""

    tag = "organizations"
    model = Organization
    records = organization_records
    serializer_class = OrganizationRecord
    filterset_class = OrganizationFilters
    orderings = {"name": "name", "id": "id"}
    lookup_value_regex = "[-a-zA-Z0-9_]{1,80}"

    def get_queryset(self) -> QuerySet:
        return super().get_queryset().order_by("name", "id")
