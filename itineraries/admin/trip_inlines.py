"""What stands on the page of a trip: travellers, stops and events, and the citations that support them."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from unfold.admin import StackedInline, TabularInline

from itineraries.admin.base import ReadOnly
from itineraries.admin.citation import article_link, cited, supported
from itineraries.admin.event import EventForm
from itineraries.admin.highlight import quoted
from itineraries.admin.trip_forms import EventFormSet, StopForm, StopFormSet, TravellerForm, TravellerFormSet
from itineraries.admin.widgets import KnownChoices
from itineraries.models import Citation, Event, Stop, Traveller


class TravellerInline(KnownChoices, TabularInline):
    model = Traveller
    form = TravellerForm
    formset = TravellerFormSet
    extra = 0
    fields = ("position", "official", "occupancy", "role")
    autocomplete_fields = ("official", "occupancy")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Traveller]:
        """Travellers with what their line names."""
        paths = ("official", "occupancy__official", "occupancy__post__organization")
        return super().get_queryset(request).select_related(*paths)


class StopInline(KnownChoices, TabularInline):
    model = Stop
    form = StopForm
    formset = StopFormSet
    extra = 0
    fields = ("position", "country", "place", "arrive", "depart", "visit_type", "place_inferred")
    autocomplete_fields = ("country", "place")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Stop]:
        """Stops with what their line names."""
        return super().get_queryset(request).select_related("country", "place")


class EventInline(KnownChoices, StackedInline):
    model = Event
    form = EventForm
    formset = EventFormSet
    extra = 0
    fields = (("kind", "stop"), ("date", "country"), "title", "with_officials", "with_organizations")
    autocomplete_fields = ("country",)
    show_change_link = True

    def get_queryset(self, request: HttpRequest) -> QuerySet[Event]:
        """Events with who takes part."""
        rows = super().get_queryset(request).select_related("country", "stop__place")
        return rows.prefetch_related("participants__official", "participants__organization")


class CitationInline(ReadOnly, TabularInline):
    """Why the record says so: each cited field with its sentence."""

    model = Citation
    extra = 0
    fields = readonly_fields = ("what", "value", "sentence_marked", "in_article", "note")
    ordering = ("article__published", "article", "start", "id")
    per_page = 50
    tab = True

    def get_queryset(self, request: HttpRequest) -> QuerySet[Citation]:
        """Citations with the records they support."""
        return cited(super().get_queryset(request))

    @admin.display(description=_("supports"))
    def what(self, citation: Citation) -> str:
        """The field, and of which record."""
        return supported(citation)

    @admin.display(description=_("sentence"))
    def sentence_marked(self, citation: Citation) -> str:
        """The sentence with the cited words marked."""
        return quoted(*citation.sentence)

    @admin.display(description=_("article"))
    def in_article(self, citation: Citation) -> str:
        """The article, linked."""
        return article_link(citation)
