"""Trips in the admin: travellers, stops and events on one page, with the sentences that support them."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.db import transaction
from django.db.models import Prefetch, Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import AutocompleteSelectFilter

from itineraries import dates
from itineraries.admin.base import (
    LINK,
    RecordAdmin,
    badge,
    days_in_words,
    language,
    places_in_words,
)
from itineraries.admin.export import CsvExport, TripTable
from itineraries.admin.search import WordSearch, country_named, travelled_by
from itineraries.admin.trip_forms import (
    EventFormSet,
    StopPageForm,
    TravellerFormSet,
    TripForm,
)
from itineraries.admin.trip_inlines import CitationInline, EventInline, StopInline, TravellerInline
from itineraries.enums import TripStatus
from itineraries.models import Citation, EventParticipant, Stop, Traveller, Trip
from itineraries.queries.headline import HEADLINE_PREFETCH, headline
from itineraries.services.enter import trip_changed
from itineraries.services.identify import occupancy_of

TONES = {
    TripStatus.UNDER_WAY: "green",
    TripStatus.ANNOUNCED: "blue",
    TripStatus.CANCELLED: "red",
    TripStatus.POSTPONED: "orange",
    TripStatus.UNCONFIRMED: "orange",
}


@admin.register(Trip)
class TripAdmin(WordSearch, CsvExport, RecordAdmin):
    form = TripForm
    list_display = ("journey", "where", "when", "status_badge", "visibility", "changed")
    list_filter = (
        "status",
        ("travelling__official", AutocompleteSelectFilter),
        ("stops__country", AutocompleteSelectFilter),
        "is_published",
    )
    date_hierarchy = "first_day"
    search_help_text = _("A traveller, a country or place, or a word of the title.")
    fieldsets = (
        (None, {"fields": (("title", "status"), "summary", "seen")}),
        (_("Who may see it"), {"fields": ("is_published", "embargo_until")}),
        (_("In the record"), {"fields": ("days", ("created_at", "updated_at"))}),
    )
    readonly_fields = ("days", "created_at", "updated_at")
    inlines = (TravellerInline, StopInline, EventInline, CitationInline)
    resource_classes = (TripTable,)
    goes_along = (Citation, EventParticipant, Traveller)

    def word_condition(self, word: str) -> Q:
        """By title, traveller, country or place."""
        stops = Stop.objects.filter(country_named(word, "country__") | Q(place__folded__contains=word))
        return Q(title__icontains=word) | Q(pk__in=travelled_by(word)) | Q(pk__in=stops.values("trip"))

    def get_queryset(self, request: HttpRequest) -> QuerySet[Trip]:
        """Trips with their travellers and stops."""
        stops = Stop.objects.select_related("place", "country").order_by("position")
        return (
            super()
            .get_queryset(request)
            .prefetch_related(Prefetch("stops", queryset=stops), *HEADLINE_PREFETCH)
        )

    def get_inlines(self, request: HttpRequest, obj: Any) -> Any:
        # A new trip has no stops to choose from yet and nothing that cites it.
        return self.inlines if obj else (TravellerInline, StopInline)

    def save_model(self, request: HttpRequest, obj: Trip, form: Any, change: bool) -> None:
        # A trip saved as it was gets no line of history.
        if not change or set(form.changed_data) - {"seen"}:
            super().save_model(request, obj, form, change)

    def save_formset(self, request: HttpRequest, form: Any, formset: Any, change: bool) -> None:
        if isinstance(formset, EventFormSet):
            for event in formset.leave_deleted_stops():
                text = _now("“%(event)s” stood at a stop you deleted; it now stands with the trip.")
                messages.warning(request, text % {"event": event})
        super().save_formset(request, form, formset, change)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        if change and any(formset.has_changed() for formset in formsets):
            Trip.objects.filter(pk=form.instance.pk).update(updated_at=timezone.now())
        trip_changed(form.instance)
        for formset in formsets:
            if isinstance(formset, TravellerFormSet):
                self._give_posts(request, form.instance, formset.new_objects)

    def _give_posts(self, request: HttpRequest, trip: Trip, travellers: list[Traveller]) -> None:
        """Fill in the post a new traveller held when the trip began, where the editor told none."""
        for traveller in travellers:
            if traveller.occupancy_id or traveller.role or not trip.first_day:
                continue
            if held := occupancy_of(traveller.official, role=None, on=trip.first_day):
                traveller.occupancy = held
                traveller.save()
                text = _now("%(traveller)s travels as %(post)s: correct it where that is wrong.")
                messages.info(request, text % {"traveller": traveller, "post": held.post})

    @admin.display(description=_("trip"), ordering="title")
    def journey(self, trip: Trip) -> str:
        """Who goes where."""
        return headline(trip)

    @admin.display(description=_("places"))
    def where(self, trip: Trip) -> str:
        """The places in order."""
        return places_in_words(trip.stops.all())

    @admin.display(description=_("days"), ordering="first_day")
    def when(self, trip: Trip) -> str:
        """The days, as precise as the stops are."""
        return days_in_words(trip.stops.all())

    @admin.display(description=_("days"))
    def days(self, trip: Trip) -> str:
        """The days, which follow from the stops."""
        return (days_in_words(trip.stops.all()) if trip.pk else "") or "—"

    @admin.display(description=_("changed"), ordering="updated_at")
    def changed(self, trip: Trip) -> str:
        """When, briefly."""
        return f"{timezone.localtime(trip.updated_at):%Y-%m-%d %H:%M}"

    @admin.display(description=_("status"), ordering="status")
    def status_badge(self, trip: Trip) -> str:
        """The status as a coloured word."""
        return badge(trip.get_status_display(), TONES.get(TripStatus(trip.status), "plain"))

    @admin.display(description=_("public"), ordering="is_published")
    def visibility(self, trip: Trip) -> str:
        """Whether the public sees it now."""
        if not trip.is_published:
            return badge(_("held back"), "red")
        if trip.embargo_until and trip.embargo_until > timezone.now():
            until = timezone.localtime(trip.embargo_until)
            return badge(_now("embargo until %(moment)s") % {"moment": f"{until:%Y-%m-%d %H:%M}"}, "orange")
        return badge(_("public"), "green")


@admin.register(Stop)
class StopAdmin(WordSearch, RecordAdmin):
    """Who is where: all stops in one list. They are added on the page of their trip."""

    form = StopPageForm
    list_display = ("who", "country", "place", "when", "visit_type", "trip_status")
    list_filter = (
        ("country", AutocompleteSelectFilter),
        ("place", AutocompleteSelectFilter),
        ("trip__travelling__official", AutocompleteSelectFilter),
        "visit_type",
        "trip__status",
    )
    date_hierarchy = "first_day"
    ordering = ("-first_day", "trip", "position")
    search_help_text = _("A traveller, a country or a place.")
    autocomplete_fields = ("country", "place")
    fields = (
        "of_trip",
        "position",
        ("country", "place", "place_inferred"),
        ("arrive", "depart", "visit_type"),
    )
    readonly_fields = ("of_trip",)
    goes_along = (Citation,)

    def word_condition(self, word: str) -> Q:
        """By traveller, country or place."""
        return (
            country_named(word, "country__")
            | Q(place__folded__contains=word)
            | Q(trip__in=travelled_by(word))
        )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Stop]:
        """Stops with the travellers of their trip."""
        paths = (f"trip__{path}" for path in HEADLINE_PREFETCH)
        rows = super().get_queryset(request).select_related("trip", "country", "place")
        return rows.prefetch_related(*paths)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: Stop, form: Any, change: bool) -> None:
        with transaction.atomic():
            super().save_model(request, obj, form, change)
            trip_changed(obj.trip)

    def delete_model(self, request: HttpRequest, obj: Stop) -> None:
        with transaction.atomic():
            super().delete_model(request, obj)
            trip_changed(obj.trip)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Stop]) -> None:
        with transaction.atomic():
            trips = list(Trip.objects.filter(pk__in=[stop.trip_id for stop in queryset]))
            super().delete_queryset(request, queryset)
            for trip in trips:
                trip_changed(trip)

    @admin.display(description=_("travellers"))
    def who(self, stop: Stop) -> str:
        """Who travels."""
        return ", ".join(traveller.official.name for traveller in stop.trip.travelling.all()) or str(
            stop.trip
        )

    @admin.display(description=_("days"), ordering="first_day")
    def when(self, stop: Stop) -> str:
        """The days in words."""
        return dates.span_in_words(stop.arrive, stop.depart, language())

    @admin.display(description=_("status"), ordering="trip__status")
    def trip_status(self, stop: Stop) -> str:
        """The status of its trip."""
        status = stop.trip.status
        return badge(stop.trip.get_status_display(), TONES.get(TripStatus(status), "plain"))

    @admin.display(description=_("trip"))
    def of_trip(self, stop: Stop) -> str:
        """The trip, linked."""
        address = reverse("admin:itineraries_trip_change", args=[stop.trip_id])
        return format_html(LINK, address, headline(stop.trip))
