"""What the list of trips can be narrowed to, and a friendly word about what cannot be read."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from itineraries.enums import TripStatus
from itineraries.models import Country, TripQuerySet
from itineraries.names import fold
from itineraries.queries.search import trips_matching


class Day(forms.DateField):
    """A day, written as browsers' date fields write it in every language."""

    def __init__(self, *, label: Any) -> None:
        super().__init__(
            required=False,
            label=label,
            input_formats=["%Y-%m-%d"],
            widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
            error_messages={"invalid": gettext_lazy("Write the day as year-month-day, such as 2023-03-01.")},
        )


class TripFilters(forms.Form):
    """What a list of trips can be narrowed to."""

    q = forms.CharField(required=False, label=gettext_lazy("Who or where"), strip=True)
    status = forms.ChoiceField(
        required=False, label=gettext_lazy("Status"), choices=[("", gettext_lazy("any")), *TripStatus.choices]
    )
    country = forms.CharField(required=False, label=gettext_lazy("Country"), strip=True)
    since = Day(label=gettext_lazy("From"))
    until = Day(label=gettext_lazy("To"))
    place = forms.IntegerField(required=False, widget=forms.HiddenInput, max_value=2**62)

    def clean_country(self) -> Country | None:
        asked = self.cleaned_data["country"]
        if not asked:
            return None
        named = Q(code=asked.upper()) | Q(folded=fold(asked)) | Q(names__folded=fold(asked))
        found = Country.objects.filter(named).order_by("withdrawn", "code").first()
        if found is None:
            raise forms.ValidationError(
                _("“%(country)s” is no country on record. Write its name, or its code such as KZ.")
                % {"country": asked[:40]}
            )
        return found

    def narrow(self, trips: TripQuerySet) -> TripQuerySet:
        """Those of `trips` that pass every filter that could be read."""
        asked = self.cleaned_data
        if asked.get("q"):
            trips = trips_matching(trips, asked["q"])
        if asked.get("status"):
            trips = trips.filter(status=asked["status"])
        if asked.get("country"):
            trips = trips.to(asked["country"])
        if asked.get("place"):
            trips = trips.filter(pk__in=trips.filter(stops__place=asked["place"]).order_by().values("pk"))
        if asked.get("since"):
            trips = trips.filter(last_day__gte=asked["since"])
        if asked.get("until"):
            trips = trips.filter(first_day__lte=asked["until"])
        return trips
