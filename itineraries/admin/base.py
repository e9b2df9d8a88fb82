"""What the admin pages share: history, read-only tables, deletion that knows what goes along."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils.html import format_html
from django.utils.translation import get_language
from simple_history.admin import SimpleHistoryAdmin
from unfold.admin import ModelAdmin, TabularInline

from itineraries import dates
from itineraries.models import Stop

# A link in the text of a page, for format_html: address, words.
LINK = '<a class="desk-link" href="{}">{}</a>'


class DeskAdmin(ModelAdmin):
    """The look and habits of every page of the desk.

    `goes_along` names models whose rows nobody deletes by hand and which yet fall with the record they
    belong to; without it their missing delete permission would forbid deleting that record.
    """

    list_per_page = 50
    show_full_result_count = False
    warn_unsaved_form = True
    list_filter_submit = True
    goes_along: Sequence[type[models.Model]] = ()
    formfield_overrides: Any = {models.URLField: {"assume_scheme": "https"}}

    class Media:
        css = {"all": ["itineraries/desk.css"]}

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> tuple[Any, Any, set[Any], Any]:
        to_delete, counts, lacking, protected = super().get_deleted_objects(objs, request)
        allowed = {model._meta.verbose_name for model in self.goes_along}
        return to_delete, counts, lacking - allowed, protected


class RecordAdmin(SimpleHistoryAdmin, DeskAdmin):
    """A record whose former values are kept and shown."""

    def history_form_view(
        self, request: HttpRequest, object_id: str, version_id: str, extra_context: Any = None
    ) -> HttpResponse:
        # The library would save the posted form over the record, past our checks and even for those who may
        # only look. A former value is read here and typed in again there.
        if request.method != "GET":
            raise PermissionDenied
        return super().history_form_view(request, object_id, version_id, extra_context)

    def revert_disabled(self, request: HttpRequest, obj: Any = None) -> bool:
        return True


class ReadOnly(admin.options.BaseModelAdmin):
    """Rows that are looked at; the machine or another page writes them."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class NamesInline(TabularInline):
    """A record's names in other languages."""

    extra = 0
    fields = ("name", "language")


def language() -> str:
    """The language of the page, for dates in words."""
    return get_language() or "en"


def badge(text: object, tone: str = "plain") -> str:
    """A word on a coloured ground; the tones stand in static/itineraries/desk.css."""
    return format_html('<span class="desk-badge desk-badge-{}">{}</span>', tone, text)


def days_in_words(stops: Iterable[Stop]) -> str:
    """When a trip takes place, from its stops in order, with the precision they have."""
    ordered = list(stops)
    first = next((date for stop in ordered for date in (stop.arrive, stop.depart) if date), None)
    last = next((date for stop in reversed(ordered) for date in (stop.depart, stop.arrive) if date), None)
    return dates.span_in_words(first, last, language())


def places_in_words(stops: Iterable[Stop]) -> str:
    """Where a trip leads: the place of each stop, its country where no place is told."""
    return " · ".join(stop.place.name if stop.place else stop.country.name for stop in stops)
