"""Countries and places in the admin, found by their names in any language."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import AutocompleteSelectFilter

from itineraries.admin.base import DeskAdmin, NamesInline
from itineraries.admin.search import WordSearch, country_named, place_named
from itineraries.models import Country, CountryName, Place


class CountryNameInline(NamesInline):
    model = CountryName


class FormerState(admin.SimpleListFilter):
    """Countries of today, or former states."""

    title = _("standing")
    parameter_name = "former"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """The two choices."""
        return [("no", _("countries of today")), ("yes", _("former states"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Country]) -> QuerySet[Country]:
        """Countries of the chosen standing."""
        if self.value() == "yes":
            return queryset.exclude(withdrawn="")
        return queryset.filter(withdrawn="") if self.value() == "no" else queryset


@admin.register(Country)
class CountryAdmin(WordSearch, DeskAdmin):
    list_display = ("name", "code", "withdrawn")
    list_filter = (FormerState,)
    search_help_text = _("A name in any language, or the code.")
    inlines = (CountryNameInline,)

    def word_condition(self, word: str) -> Q:
        """By name in any language, or by code."""
        return country_named(word)

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        # The code is the key that stops, places and officials refer to.
        return ("code",) if obj else ()


@admin.register(Place)
class PlaceAdmin(DeskAdmin):
    list_display = ("name", "country", "kind", "is_capital", "population", "timezone")
    list_filter = ("kind", "is_capital", ("country", AutocompleteSelectFilter))
    list_select_related = ("country",)
    ordering = ("-population", "name", "id")  # the city most likely meant comes first
    search_fields = ("folded",)
    search_help_text = _("A name in any language; add a country after a comma: Tripoli, Lebanon.")
    autocomplete_fields = ("country",)
    fieldsets = (
        (None, {"fields": (("name", "kind"), "country", "other_names")}),
        (
            _("On the map"),
            {"fields": (("latitude", "longitude"), ("timezone", "population"), "is_capital", "geonames_id")},
        ),
    )

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        """Places one of whose names holds the term, in the country named after a comma, if any."""
        name, _comma, country = (part.strip() for part in search_term.partition(","))
        if name:
            queryset = queryset.filter(place_named(name))
        if country:
            queryset = queryset.filter(country_named(country.casefold(), "country__"))
        return queryset, False
