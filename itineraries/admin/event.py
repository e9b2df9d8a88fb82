"""Events in the admin: what happens, where, and who takes part."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.db import transaction
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import AutocompleteSelectFilter

from itineraries import dates
from itineraries.admin.base import RecordAdmin, language
from itineraries.admin.search import (
    WordSearch,
    country_named,
    official_named,
    organization_named,
    travelled_by,
)
from itineraries.admin.widgets import KnownChoicesForm, KnownSelectMultiple
from itineraries.models import Citation, Event, EventParticipant, Official, Organization, Stop
from itineraries.queries.headline import HEADLINE_PREFETCH, headline
from itineraries.services.enter import trip_changed


def _choice(model: type[Any], field: str, label: Any) -> forms.ModelMultipleChoiceField:
    return forms.ModelMultipleChoiceField(
        queryset=model.objects.all(),
        required=False,
        label=label,
        widget=KnownSelectMultiple(Event._meta.get_field(field), admin.site),
    )


class EventForm(KnownChoicesForm):
    """An event and who takes part besides the travellers of its trip."""

    with_officials = _choice(Official, "officials", _("With officials"))
    with_organizations = _choice(Organization, "organizations", _("With organisations"))

    class Meta:
        model = Event
        fields = ("kind", "title", "stop", "date", "country")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            participants = self.instance.participants.all()
            officials = [row.official for row in participants if row.official_id]
            organizations = [row.organization for row in participants if row.organization_id]
            for name, rows in (("with_officials", officials), ("with_organizations", organizations)):
                self.initial[name] = [row.pk for row in rows if row]
                if name in self.fields:
                    self.tell_known(name, rows)
        if isinstance(stop := self.fields.get("stop"), forms.ModelChoiceField):
            stop.queryset = Stop.objects.filter(trip=self.instance.trip_id).select_related("place")

    def _save_m2m(self) -> None:
        super()._save_m2m()  # type: ignore[misc]
        for field, name in (("official", "with_officials"), ("organization", "with_organizations")):
            if name in self.cleaned_data:
                self._set_participants(field, {row.pk for row in self.cleaned_data[name]})

    def _set_participants(self, field: str, wanted: set[int]) -> None:
        rows = EventParticipant.objects.filter(event=self.instance).exclude(**{field: None})
        there = {getattr(row, f"{field}_id") for row in rows}
        rows.exclude(**{f"{field}__in": wanted}).delete()
        for pk in sorted(wanted - there):
            EventParticipant.objects.create(event=self.instance, **{f"{field}_id": pk})


@admin.register(Event)
class EventAdmin(WordSearch, RecordAdmin):
    form = EventForm
    list_display = ("what", "kind", "when", "where", "who", "of_trip")
    list_filter = (
        "kind",
        ("country", AutocompleteSelectFilter),
        ("participants__official", AutocompleteSelectFilter),
        ("participants__organization", AutocompleteSelectFilter),
    )
    date_hierarchy = "first_day"
    search_help_text = _("A title, a country, or who takes part.")
    autocomplete_fields = ("trip", "country")
    fields = ("trip", "kind", "title", "stop", "date", "country", "with_officials", "with_organizations")
    goes_along = (Citation, EventParticipant)

    def word_condition(self, word: str) -> Q:
        """By title, country, or who takes part."""
        taking_part = EventParticipant.objects.filter(
            official_named(word, "official__") | organization_named(word, "organization__")
        )
        return (
            Q(title__icontains=word)
            | country_named(word, "country__")
            | country_named(word, "stop__country__")
            | Q(pk__in=taking_part.values("event"))
            | Q(trip__in=travelled_by(word))
        )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Event]:
        """Events with who takes part and the trip's headline."""
        return (
            super()
            .get_queryset(request)
            .select_related("trip", "stop__place", "stop__country", "country")
            .prefetch_related(
                "participants__official",
                "participants__organization",
                *(f"trip__{path}" for path in HEADLINE_PREFETCH),
            )
        )

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        # An event is cited on behalf of its trip, so it stays with it.
        return ("trip",) if obj else ("stop",)

    def get_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        # The stops to choose from are those of the trip, which a new event does not know yet.
        return [name for name in super().get_fields(request, obj) if obj or name != "stop"]

    def changeform_view(self, *args: Any, **kwargs: Any) -> Any:
        """The page of one event; participants are saved with it or not at all."""
        with transaction.atomic():
            return super().changeform_view(*args, **kwargs)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        trip_changed(form.instance.trip)

    def delete_model(self, request: HttpRequest, obj: Event) -> None:
        with transaction.atomic():
            super().delete_model(request, obj)
            trip_changed(obj.trip)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Event]) -> None:
        with transaction.atomic():
            trips = {event.trip_id: event.trip for event in queryset}
            super().delete_queryset(request, queryset)
            for trip in trips.values():
                trip_changed(trip)

    @admin.display(description=_("event"), ordering="title")
    def what(self, event: Event) -> str:
        """The title, or the kind."""
        return str(event)

    @admin.display(description=_("date"), ordering="first_day")
    def when(self, event: Event) -> str:
        """The date in words."""
        return dates.in_words(event.date, language())

    @admin.display(description=_("where"))
    def where(self, event: Event) -> str:
        """The stop's place, or the country."""
        if event.stop:
            return event.stop.place.name if event.stop.place else event.stop.country.name
        return event.country.name if event.country else ""

    @admin.display(description=_("with"))
    def who(self, event: Event) -> str:
        """Who takes part besides the travellers."""
        return ", ".join(str(participant) for participant in event.participants.all())

    @admin.display(description=_("trip"), ordering="trip")
    def of_trip(self, event: Event) -> str:
        """Whose trip it is part of."""
        return headline(event.trip)
