"""The forms of a trip's page: what one row alone cannot check, and stops that change places."""

from __future__ import annotations

from itertools import count
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from unfold.forms import PaginationInlineFormSet

from itineraries.admin.widgets import KnownChoicesForm
from itineraries.models import Event, Stop, Traveller, Trip

HIGHEST_POSITION = 999
# Numbers that stops wait on while others take theirs; no form accepts them as a position.
WAITING_POSITIONS = 10_000


class TripForm(forms.ModelForm):
    """A trip, refused where somebody else saved it while it was being edited here."""

    seen = forms.CharField(widget=forms.HiddenInput, required=False)

    class Meta:
        model = Trip
        fields = ("title", "status", "summary", "is_published", "embargo_until")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["seen"] = self.instance.updated_at.isoformat()

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        seen = self.cleaned_data.get("seen")
        if self.instance.pk and seen:
            # Locked, so that two editors' stops cannot meet on one position between this check and the save.
            now = (
                Trip.objects.select_for_update().values_list("updated_at", flat=True).get(pk=self.instance.pk)
            )
            if now.isoformat() != seen:
                raise ValidationError(
                    _(
                        "This trip was changed by somebody else while you edited it, and nothing was saved. "
                        "Open it in another tab, compare, and save there."
                    ),
                    code="changed_meanwhile",
                )
        return cleaned


class TravellerForm(KnownChoicesForm):
    """One traveller, with a post of their own."""

    class Meta:
        model = Traveller
        fields = ("official", "occupancy", "role", "position")

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        official, occupancy = (self.cleaned_data.get(name) for name in ("official", "occupancy"))
        if official and occupancy and occupancy.official_id != official.pk:
            self.add_error(
                "occupancy",
                _("This is a post of %(holder)s: choose one of %(official)s, or none.")
                % {"holder": occupancy.official, "official": official},
            )
        return cleaned


class TravellerFormSet(PaginationInlineFormSet):
    """The travellers of one trip, each once."""

    def get_unique_error_message(self, unique_check: Any) -> str:
        """Names the mend where Django names columns."""
        if "official" in unique_check:
            return _("One official travels twice on this trip: delete one of the two rows.")
        return super().get_unique_error_message(unique_check)

    def get_form_error(self) -> str:
        """What stands at the second of two rows."""
        return _("This traveller stands here twice.")


class StopForm(KnownChoicesForm):
    """One stop. A position left empty is the next one."""

    next_position: Any = None  # given by the formset, which knows the other stops

    class Meta:
        model = Stop
        fields = ("position", "country", "place", "place_inferred", "arrive", "depart", "visit_type")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        position = self.fields.get("position")
        if isinstance(position, forms.IntegerField):
            position.required = self.next_position is None
            position.max_value = HIGHEST_POSITION
            position.widget.attrs.update(min=1, max=HIGHEST_POSITION)
        if "country" in self.fields:
            self.fields["country"].required = False  # a place tells its country

    def clean_position(self) -> int | None:
        """The position typed, else the next free one."""
        position: int | None = self.cleaned_data.get("position")
        if position is None and self.next_position is not None:
            return int(self.next_position())
        if position is not None and position > HIGHEST_POSITION:
            raise ValidationError(_("Positions count the stops: 1, 2, 3 …"), code="position")
        return position

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if "country" in self.fields and "country" not in self.errors and not self.cleaned_data.get("country"):
            if place := self.cleaned_data.get("place"):
                self.cleaned_data["country"] = place.country
            else:
                self.add_error("country", _("Every stop has a country: choose it, or the place."))
        return cleaned


class StopPageForm(StopForm):
    """A stop on a page of its own, where the other stops of its trip are not in sight."""

    def clean_position(self) -> int | None:
        """The position typed, where no other stop of the trip has it."""
        position = super().clean_position()
        others = Stop.objects.filter(trip=self.instance.trip_id).exclude(pk=self.instance.pk)
        if position is not None and others.filter(position=position).exists():
            raise ValidationError(
                _("Another stop of this trip has this position: swap them on the page of the trip."),
                code="position",
            )
        return position


class StopFormSet(PaginationInlineFormSet):
    """The stops of one trip. Two may swap positions although no two may ever share one."""

    def add_fields(self, form: Any, index: int | None) -> None:
        super().add_fields(form, index)
        form.next_position = self._next_position
        form.fields["position"].required = False

    def clean(self) -> None:
        super().clean()
        shown = [form.instance.pk for form in self.initial_forms]
        kept = {
            form.cleaned_data["position"]
            for form in self.forms
            if form not in self.deleted_forms and getattr(form, "cleaned_data", {}).get("position")
        }
        unseen = Stop.objects.filter(trip_id=self.instance.pk, position__in=kept).exclude(pk__in=shown)
        if self.instance.pk and unseen.exists():
            raise ValidationError(
                _("A stop was added to this trip meanwhile on one of these positions: open the trip anew.")
            )

    def get_unique_error_message(self, unique_check: Any) -> str:
        """Names the mend where Django names columns."""
        return _("Two stops of this trip have one position: number them 1, 2, 3 …")

    def get_form_error(self) -> str:
        """What stands at the second of two rows."""
        return _("This position is taken twice.")

    def save(self, commit: bool = True) -> Any:
        with transaction.atomic():
            if commit:
                self._step_aside()
            return super().save(commit)

    def _next_position(self) -> int:
        if not hasattr(self, "_positions"):
            typed = [str(form["position"].value() or "") for form in self.forms]
            self._positions = count(max((int(value) for value in typed if value.isdecimal()), default=0) + 1)
        return next(self._positions)

    def _step_aside(self) -> None:
        """Take the stops that leave their position off it first, so that another can be saved there."""
        leaving = [
            form.instance.pk
            for form in self.initial_forms
            if "position" in form.changed_data or form in self.deleted_forms
        ]
        for number, pk in enumerate(leaving):
            # An update past the model, so that the field history holds the position meant and not this one.
            Stop.objects.filter(pk=pk).update(position=WAITING_POSITIONS + number)


class EventFormSet(PaginationInlineFormSet):
    """The events of one trip, each at one of its stops."""

    def add_fields(self, form: Any, index: int | None) -> None:
        super().add_fields(form, index)
        if not hasattr(self, "_stops"):
            trip = self.instance.pk
            self._stops = list(Stop.objects.filter(trip=trip).select_related("place")) if trip else []
        stop = form.fields["stop"]
        stop.queryset = (
            Stop.objects.filter(trip=self.instance.pk) if self.instance.pk else Stop.objects.none()
        )
        stop.choices = [("", "—"), *((option.pk, str(option)) for option in self._stops)]

    def leave_deleted_stops(self) -> list[Event]:
        """Events that stood at a stop deleted in this save now stand with the trip; those events."""
        moved = []
        for form in self.forms:
            stop = form.instance.stop_id
            if stop and not Stop.objects.filter(pk=stop, trip=self.instance.pk).exists():
                form.instance.stop = None
                moved.append(form.instance)
        return moved
