"""/api/v1/articles/: what was published, and the sentences of it that support the record."""

from __future__ import annotations

from typing import Any, cast

from django.contrib.auth.models import User
from django.db.models import Exists, OuterRef, Q, QuerySet
from rest_framework import serializers, status
from rest_framework.request import Request
from rest_framework.response import Response

from itineraries.api.citation import CitationShape
from itineraries.api.errors import Conflict
from itineraries.api.filters import DayFilter, Filters, IdFilter, TextFilter, WordsFilter
from itineraries.api.references import Input, SourceField, SourceReference
from itineraries.api.views import WritableEndpoint
from itineraries.models import Article, Citation, sees_all
from itineraries.queries.records import article_records
from itineraries.services.ingest import RefusedArticle, ingest_article
from itineraries.services.record_article import change_article, delete_article


class ArticleRecord(serializers.Serializer):
    """An article. `url` is where it was published; its address in this API is `api_url`."""

    id = serializers.IntegerField()
    api_url = serializers.URLField()
    url = serializers.CharField(help_text="Where it was published; empty where not known.")
    title = serializers.CharField()
    published = serializers.DateField()
    language = serializers.CharField()
    length = serializers.IntegerField(help_text="Characters of its text.")
    source = SourceReference(allow_null=True)
    citations = CitationShape(many=True, help_text="What it supports, with the sentences.")
    created_at = serializers.DateTimeField()
    updated_at = serializers.DateTimeField()
    text = serializers.CharField(
        required=False, help_text="Only for those who may view articles, and only in the detail."
    )
    is_published = serializers.BooleanField(required=False, help_text="Only for those who may view articles.")
    embargo_until = serializers.DateTimeField(required=False, allow_null=True, help_text="As is_published.")


class ArticleInput(Input):
    """An article to take in: stored once, by its text and address, then read. Its text never changes."""

    answered = ("id", "api_url", "length", "citations", "created_at", "updated_at")

    text = serializers.CharField(trim_whitespace=False)
    published = serializers.DateField()
    language = serializers.CharField(max_length=16, help_text="BCP 47: en, fr.")
    title = serializers.CharField(required=False, allow_blank=True, max_length=500)
    url = serializers.CharField(required=False, allow_blank=True, max_length=1000)
    source = serializers.CharField(
        required=False, allow_blank=True, max_length=160, help_text="Publisher's name or slug; made if new."
    )


class ArticleChange(Input):
    """What may be corrected of an article: everything about it, and never its text."""

    answered = ("id", "api_url", "length", "citations", "created_at", "updated_at")

    title = serializers.CharField(required=False, allow_blank=True, max_length=500)
    url = serializers.URLField(required=False, allow_blank=True, max_length=1000)
    source = SourceField(required=False, allow_null=True)
    is_published = serializers.BooleanField(required=False)
    embargo_until = serializers.DateTimeField(required=False, allow_null=True)


class ArticleFilters(Filters):
    source = WordsFilter(method="filter_source", help_text="Slugs or names of publishers.")
    language = WordsFilter(method="filter_language", help_text="BCP 47: en, fr.")
    published_from = DayFilter(
        field_name="published", lookup_expr="gte", help_text="Published then or later."
    )
    published_to = DayFilter(field_name="published", lookup_expr="lte", help_text="Published then or before.")
    trip = IdFilter(method="filter_trip", help_text="Id of a trip it supports.")
    search = TextFilter(
        method="filter_search",
        help_text="Part of the title; for those who may view articles, of the text too.",
    )

    def filter_source(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        return rows.filter(Q(source__slug__in=words) | Q(source__name__in=words))

    def filter_language(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        return rows.filter(language__in=words)

    def filter_trip(self, rows: QuerySet, name: str, trip: int) -> QuerySet:
        cited = Citation.objects.visible_to(self.viewer).filter(article=OuterRef("pk"), trip=trip)
        return rows.filter(Exists(cited))

    def filter_search(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        # Who may not read a text may not find out by searching what it says either.
        condition = Q(title__icontains=value)
        if sees_all(self.viewer, Article):
            condition |= Q(text__icontains=value)
        return rows.filter(condition)


class ArticleEndpoint(WritableEndpoint):
    """Articles, latest first."""

    tag = "articles"
    model = Article
    records = article_records
    serializer_class = ArticleRecord
    input_class = ArticleInput
    filterset_class = ArticleFilters
    orderings = {"published": "published", "title": "title", "id": "id"}
    change_record = change_article
    delete_record = delete_article
    http_method_names = ["get", "head", "post", "patch", "delete"]

    def input_for(self, method: str) -> type[serializers.Serializer]:
        return ArticleChange if method == "PATCH" else ArticleInput

    def record(self, rows: QuerySet) -> dict[str, Any]:
        found = article_records(rows, self.reader(), with_text=True)
        return found[0] if found else self.missing()

    def create(self, request: Request) -> Response:
        """Take an article in, as `manage.py ingest` does. 200 instead of 201 where it was there already."""
        values = self._given(request)
        try:
            taken = ingest_article(author=cast(User, request.user), **values)
        except RefusedArticle as error:
            raise serializers.ValidationError({"non_field_errors": [str(error)]}) from None
        if not taken.created and not self.find(str(taken.article.pk)).exists():
            raise Conflict("An article with this text or address is on record, and not in your view.")
        record = self._written(taken.article)
        if not taken.created:
            return Response(record)
        return Response(record, status=status.HTTP_201_CREATED, headers={"Location": record["api_url"]})
