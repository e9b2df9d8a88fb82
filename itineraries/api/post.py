"""/api/v1/posts/: offices of countries and organisations, whoever holds them."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, Q, QuerySet
from rest_framework import serializers

from itineraries.api.filters import Filters, TextFilter, WordsFilter
from itineraries.api.references import CountryReference, NameShape, OrganizationReference
from itineraries.api.views import Endpoint
from itineraries.enums import PostKind
from itineraries.models import Post, PostTitle
from itineraries.queries.records import post_records


class PostRecord(serializers.Serializer):
    id = serializers.IntegerField()
    url = serializers.URLField()
    slug = serializers.CharField()
    title = serializers.CharField()
    kind = serializers.ChoiceField(PostKind.choices)
    country = CountryReference(allow_null=True)
    organization = OrganizationReference(allow_null=True)
    titles = NameShape(many=True, help_text="The title in other languages.")
    created_at = serializers.DateTimeField()
    updated_at = serializers.DateTimeField()


class PostFilters(Filters):
    search = TextFilter(method="filter_search", help_text="Part of a title, in any language on record.")
    kind = WordsFilter(method="filter_kind", choices=PostKind.values)
    country = WordsFilter(method="filter_country", help_text="Codes (KZ) or names of countries.")
    organization = WordsFilter(
        method="filter_organization", help_text="Ids, slugs or names of organisations."
    )

    def filter_search(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        folded = " ".join(self.words(name, value))
        named = Exists(PostTitle.objects.filter(post=OuterRef("pk"), folded__contains=folded))
        return rows.filter(Q(title__icontains=value) | named)

    def filter_kind(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        return rows.filter(kind__in=words)

    def filter_country(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        return rows.filter(country__in=self.countries(name, words))

    def filter_organization(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        return rows.filter(organization__in=self.organizations(name, words))


class PostEndpoint(Endpoint):
    """Posts, by country and title. An address takes an id or a slug."""

    tag = "posts"
    model = Post
    records = post_records
    serializer_class = PostRecord
    filterset_class = PostFilters
    orderings = {"title": "title", "country": "country_id", "id": "id"}
    lookup_value_regex = "[-a-zA-Z0-9_]{1,160}"

    def get_queryset(self) -> QuerySet:
        return Post.objects.order_by("country_id", "title", "id")
