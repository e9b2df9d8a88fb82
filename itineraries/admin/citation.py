"""Citations in the admin: read there, written by accepting what was read."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import AutocompleteSelectFilter

from itineraries.admin.base import LINK, DeskAdmin, ReadOnly
from itineraries.admin.highlight import quoted
from itineraries.admin.search import WordSearch, travelled_by
from itineraries.models import Citation
from itineraries.queries.headline import HEADLINE_PREFETCH, headline


def cited(citations: QuerySet[Citation]) -> QuerySet[Citation]:
    """Citations with what they support. Each article's text is fetched once, however often it is cited."""
    return citations.select_related("traveller__official", "stop__place", "event").prefetch_related("article")


def supported(citation: Citation) -> str:
    """Which field of which record is supported, for people."""
    record = citation.traveller or citation.stop or citation.event
    return f"{record}: {citation.field}" if record else citation.field


def article_link(citation: Citation) -> str:
    """The cited article, linked to its page."""
    article = citation.article
    address = reverse("admin:itineraries_article_change", args=[article.pk])
    return format_html(LINK, address, f"{article} ({article.published.isoformat()})")


@admin.register(Citation)
class CitationAdmin(ReadOnly, WordSearch, DeskAdmin):
    list_display = ("what", "value", "sentence_marked", "of_article", "of_trip", "confidence")
    list_filter = (
        "field",
        ("article__source", AutocompleteSelectFilter),
        ("trip__travelling__official", AutocompleteSelectFilter),
    )
    date_hierarchy = "article__published"
    search_help_text = _("A field, a value, a word of the article's title, or a traveller.")
    fields = readonly_fields = (
        "of_trip",
        "what",
        "value",
        "sentence_marked",
        "of_article",
        "note",
        "rule",
        "confidence",
        "proposal",
        "created_at",
    )

    def word_condition(self, word: str) -> Q:
        """By field, value, article or traveller."""
        return (
            Q(field=word)
            | Q(value__icontains=word)
            | Q(article__title__icontains=word)
            | Q(trip__in=travelled_by(word))
        )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Citation]:
        """Citations with what they support and the trip's headline."""
        paths = (f"trip__{path}" for path in HEADLINE_PREFETCH)
        return cited(super().get_queryset(request)).select_related("trip").prefetch_related(*paths)

    @admin.display(description=_("supports"), ordering="field")
    def what(self, citation: Citation) -> str:
        """The field, and of which record."""
        return supported(citation)

    @admin.display(description=_("sentence"))
    def sentence_marked(self, citation: Citation) -> str:
        """The sentence with the cited words marked."""
        return quoted(*citation.sentence)

    @admin.display(description=_("article"), ordering="article__published")
    def of_article(self, citation: Citation) -> str:
        """The article, by name: links in a list lead to the citation."""
        return f"{citation.article} ({citation.article.published.isoformat()})"

    @admin.display(description=_("trip"))
    def of_trip(self, citation: Any) -> str:
        """The trip whose record is supported."""
        return headline(citation.trip)
