"""Officials, their names, the posts they hold, and organisations in the admin."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Prefetch, Q, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.admin import TabularInline
from unfold.contrib.filters.admin import AutocompleteSelectFilter

from itineraries import dates
from itineraries.admin.base import NamesInline, RecordAdmin, language
from itineraries.admin.export import CsvExport, OccupancyTable, OfficialTable
from itineraries.admin.search import WordSearch, official_named, organization_named, post_titled
from itineraries.models import (
    Occupancy,
    Official,
    OfficialName,
    Organization,
    OrganizationName,
    Post,
    PostTitle,
)


class OfficialNameInline(NamesInline):
    model = OfficialName


class OrganizationNameInline(NamesInline):
    model = OrganizationName


class PostTitleInline(NamesInline):
    model = PostTitle


class OccupancyOfOfficialInline(TabularInline):
    """The posts an official holds and held."""

    model = Occupancy
    extra = 0
    fields = ("post", "start", "end")
    autocomplete_fields = ("post",)
    show_change_link = True


class OccupancyOfPostInline(TabularInline):
    """The holders of a post."""

    model = Occupancy
    extra = 0
    fields = ("official", "start", "end")
    autocomplete_fields = ("official",)
    show_change_link = True


@admin.register(Official)
class OfficialAdmin(WordSearch, CsvExport, RecordAdmin):
    list_display = ("name", "country", "posts_today", "wikidata_id")
    list_filter = (
        ("country", AutocompleteSelectFilter),
        ("occupancies__post__organization", AutocompleteSelectFilter),
        "occupancies__post__kind",
    )
    list_select_related = ("country",)
    search_help_text = _("A name in any language or script, or the Wikidata id.")
    autocomplete_fields = ("country",)
    prepopulated_fields = {"slug": ("name",)}
    fieldsets = (
        (None, {"fields": ("name", "slug", "country", "wikidata_id", "notes")}),
        (_("In the record"), {"fields": (("created_at", "updated_at"),)}),
    )
    readonly_fields = ("created_at", "updated_at")
    inlines = (OfficialNameInline, OccupancyOfOfficialInline)
    resource_classes = (OfficialTable,)

    def word_condition(self, word: str) -> Q:
        """By name in any language, or by Wikidata id."""
        return official_named(word) | Q(wikidata_id__iexact=word)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Official]:
        """Officials with the posts they hold today."""
        today = timezone.localdate()
        held = Occupancy.objects.on(today).select_related("post__organization")
        return (
            super()
            .get_queryset(request)
            .prefetch_related(Prefetch("occupancies", queryset=held, to_attr="held_today"))
        )

    @admin.display(description=_("posts today"))
    def posts_today(self, official: Any) -> str:
        """What the official is today."""
        return "; ".join(str(occupancy.post) for occupancy in official.held_today)


@admin.register(Organization)
class OrganizationAdmin(WordSearch, RecordAdmin):
    list_display = ("name", "short_name", "kind", "wikidata_id")
    list_filter = ("kind",)
    search_help_text = _("A name in any language.")
    prepopulated_fields = {"slug": ("name",)}
    fields = ("name", "short_name", "slug", "kind", "wikidata_id")
    inlines = (OrganizationNameInline,)

    def word_condition(self, word: str) -> Q:
        """By name in any language."""
        return organization_named(word)


@admin.register(Post)
class PostAdmin(WordSearch, RecordAdmin):
    list_display = ("title", "country", "organization", "kind", "holders_today")
    list_filter = (
        "kind",
        ("country", AutocompleteSelectFilter),
        ("organization", AutocompleteSelectFilter),
    )
    search_help_text = _("A title in any language, with or without the country or organisation.")
    autocomplete_fields = ("country", "organization")
    fields = ("title", "slug", "kind", "country", "organization")
    inlines = (PostTitleInline, OccupancyOfPostInline)

    def word_condition(self, word: str) -> Q:
        """By title in any language, or by whose post it is."""
        return post_titled(word)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Post]:
        """Posts with who holds them today."""
        held = Occupancy.objects.on(timezone.localdate()).select_related("official")
        return (
            super()
            .get_queryset(request)
            .select_related("country", "organization")
            .prefetch_related(Prefetch("occupancies", queryset=held, to_attr="held_today"))
        )

    @admin.display(description=_("held today by"))
    def holders_today(self, post: Any) -> str:
        """Who holds the post today."""
        return "; ".join(occupancy.official.name for occupancy in post.held_today)


@admin.register(Occupancy)
class OccupancyAdmin(WordSearch, CsvExport, RecordAdmin):
    list_display = ("official", "post", "from_to")
    list_filter = (
        ("official", AutocompleteSelectFilter),
        ("post__country", AutocompleteSelectFilter),
        ("post__organization", AutocompleteSelectFilter),
        "post__kind",
    )
    date_hierarchy = "first_day"
    search_help_text = _("Who held it, or which post.")
    autocomplete_fields = ("official", "post")
    fields = ("official", "post", ("start", "end"))
    resource_classes = (OccupancyTable,)

    def word_condition(self, word: str) -> Q:
        """By holder or post."""
        return official_named(word, "official__") | post_titled(word, "post__")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Occupancy]:
        """Occupancies with what their line names; autocompletion shows it too."""
        return super().get_queryset(request).select_related("official", "post__organization")

    @admin.display(description=_("from – to"), ordering="first_day")
    def from_to(self, occupancy: Occupancy) -> str:
        """The time in office."""
        start, end = (dates.in_words(value, language()) or "…" for value in (occupancy.start, occupancy.end))
        return f"{start} – {end}"
