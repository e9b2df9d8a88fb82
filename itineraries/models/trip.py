"""Trips, who travels on them and the stops they make."""

from __future__ import annotations

import datetime as dt
from typing import Self

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from itineraries.enums import TripStatus, VisitType
from itineraries.models.base import Publishable, PublishableQuerySet, Record, Viewer, public, sees_all
from itineraries.models.constraints import CompositeForeignKey
from itineraries.models.fields import DayBoundField, EdtfField
from itineraries.models.official import Occupancy, Official
from itineraries.models.place import Country, Place

HAPPENING = (TripStatus.ANNOUNCED, TripStatus.UNDER_WAY, TripStatus.COMPLETED, TripStatus.UNCONFIRMED)


class TripQuerySet(PublishableQuerySet):
    """Trips by who may see them, who travels, where and when. Filters chain."""

    def on(self, day: dt.date) -> Self:
        """Trips whose days include `day`."""
        return self.filter(first_day__lte=day, last_day__gte=day)

    def by(self, *officials: Official) -> Self:
        """Trips on which one of `officials` travels."""
        return self.filter(Exists(Traveller.objects.filter(trip=OuterRef("pk"), official__in=officials)))

    def to(self, *countries: Country | str) -> Self:
        """Trips with a stop in one of `countries` (rows or codes)."""
        return self.filter(Exists(Stop.objects.filter(trip=OuterRef("pk"), country__in=countries)))

    def still_on(self) -> Self:
        """Trips that are neither cancelled nor postponed."""
        return self.filter(status__in=HAPPENING)


class Trip(Record, Publishable):
    """One journey of one or more officials, out of and back to their own country."""

    title = models.CharField(
        _("title"),
        max_length=255,
        blank=True,
        help_text=_("Left empty, pages name the travellers and countries."),
    )
    status = models.CharField(_("status"), max_length=16, choices=TripStatus, default=TripStatus.ANNOUNCED)
    summary = models.TextField(_("summary"), blank=True)
    first_day = models.DateField(
        _("first day"), null=True, blank=True, editable=False, help_text=_("Of its stops; kept by services.")
    )
    last_day = models.DateField(_("last day"), null=True, blank=True, editable=False)
    travellers: models.ManyToManyField = models.ManyToManyField(
        Official, through="Traveller", related_name="trips", verbose_name=_("travellers")
    )
    history = HistoricalRecords()

    objects = TripQuerySet.as_manager()

    class Meta:
        ordering = [F("first_day").desc(nulls_last=True), "-id"]
        constraints = [
            models.CheckConstraint(
                name="trip_ends_after_start",
                condition=Q(first_day__isnull=True, last_day__isnull=True)
                | Q(first_day__isnull=False, last_day__isnull=False, last_day__gte=F("first_day")),
                violation_error_message=_("The trip ends before it starts: check the dates of its stops."),
            ),
            models.CheckConstraint(name="trip_status_known", condition=Q(status__in=TripStatus.values)),
        ]
        indexes = [
            models.Index(fields=["first_day", "last_day"], name="trip_by_day"),
            models.Index(fields=["status", "first_day"], name="trip_by_status_and_day"),
            models.Index(fields=["-updated_at"], name="trip_by_change"),
        ]
        verbose_name = _("trip")
        verbose_name_plural = _("trips")

    def __str__(self) -> str:
        return self.title or f"Trip {self.pk}"

    def get_absolute_url(self) -> str:
        return reverse("trip", args=[self.pk])


class Traveller(Record):
    """One official on one trip, with the post held at the time."""

    trip = models.ForeignKey(Trip, models.CASCADE, related_name="travelling", verbose_name=_("trip"))
    official = models.ForeignKey(Official, models.PROTECT, related_name="travels", verbose_name=_("official"))
    occupancy = models.ForeignKey(
        Occupancy,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="travels",
        verbose_name=_("post held"),
        help_text=_("The post held at the time of the trip."),
    )
    role = models.CharField(
        _("role"),
        max_length=160,
        blank=True,
        help_text=_("As a source tells it, where the post is not on record."),
    )
    position = models.PositiveSmallIntegerField(_("position"), default=1)
    history = HistoricalRecords()

    class Meta:
        ordering = ["position", "id"]
        constraints = [
            models.UniqueConstraint(fields=["trip", "official"], name="traveller_once_per_trip"),
            # Redundant by itself; citations refer to it to prove that both belong to one trip.
            models.UniqueConstraint(fields=["id", "trip"], name="traveller_and_its_trip"),
        ]
        indexes = [models.Index(fields=["official", "trip"], name="traveller_by_official")]
        verbose_name = _("traveller")
        verbose_name_plural = _("travellers")

    def __str__(self) -> str:
        return str(self.official)


class StopQuerySet(models.QuerySet):
    """Stops by who may see them, where and when. Filters chain."""

    def visible_to(self, viewer: Viewer) -> Self:
        """Stops of the trips `viewer` may see."""
        return self if sees_all(viewer, Trip) else self.filter(public("trip__"))

    def on(self, day: dt.date) -> Self:
        """Stops whose days include `day`; a stop told only by month includes every day of it."""
        return self.filter(first_day__lte=day, last_day__gte=day)

    def still_on(self) -> Self:
        """Stops of trips that are neither cancelled nor postponed."""
        return self.filter(trip__status__in=HAPPENING)


class Stop(Record):
    """One place on a trip: the country always, the place where known."""

    trip = models.ForeignKey(Trip, models.CASCADE, related_name="stops", verbose_name=_("trip"))
    position = models.PositiveSmallIntegerField(
        _("position"), validators=[MinValueValidator(1)], help_text=_("Order on the trip, from 1.")
    )
    country = models.ForeignKey(Country, models.PROTECT, related_name="stops", verbose_name=_("country"))
    place = models.ForeignKey(
        Place, models.PROTECT, null=True, blank=True, related_name="stops", verbose_name=_("place")
    )
    place_inferred = models.BooleanField(
        _("place inferred"),
        default=False,
        help_text=_("The place follows from the context; no source names it."),
    )
    arrive = EdtfField(_("arrival"), help_text=_("EDTF: 2023-02-28, 2022-11, 2022-11~."))
    depart = EdtfField(_("departure"), help_text=_("EDTF, as the arrival."))
    event_days = EdtfField(
        _("days of events"), editable=False, help_text=_("From the dated events here; kept by services.")
    )
    first_day = DayBoundField(_("first day"), edge="first", sources=["arrive", "depart"], seen="event_days")
    last_day = DayBoundField(_("last day"), edge="last", sources=["depart", "arrive"], seen="event_days")
    visit_type = models.CharField(_("type of visit"), max_length=20, choices=VisitType, blank=True)
    history = HistoricalRecords()

    objects = StopQuerySet.as_manager()

    class Meta:
        ordering = ["trip", "position"]
        constraints = [
            models.UniqueConstraint(
                fields=["trip", "position"],
                name="stop_position_once_per_trip",
                violation_error_message=_("Two stops of this trip have one position: number them 1, 2, 3 …"),
            ),
            models.CheckConstraint(
                name="stop_position_from_one",
                condition=Q(position__gte=1),
                violation_error_message=_("Positions of stops start at 1."),
            ),
            models.CheckConstraint(
                name="stop_departs_after_arrival",
                condition=Q(first_day__isnull=True)
                | Q(last_day__isnull=True)
                | Q(last_day__gte=F("first_day")),
                violation_error_message=_(
                    "The departure is before the arrival: check both dates of this stop."
                ),
            ),
            CompositeForeignKey(
                name="stop_place_in_country",
                fields=["place", "country"],
                to_fields=["id", "country"],
                violation_error_message=_(
                    "The place lies in another country: change the place or the country."
                ),
            ),
            # Redundant by itself; events and citations refer to it to prove that both belong to one trip.
            models.UniqueConstraint(fields=["id", "trip"], name="stop_and_its_trip"),
        ]
        indexes = [
            models.Index(fields=["country", "first_day", "last_day"], name="stop_by_country_and_day"),
            models.Index(fields=["place", "first_day", "last_day"], name="stop_by_place_and_day"),
            models.Index(fields=["first_day", "last_day"], name="stop_by_day"),
        ]
        verbose_name = _("stop")
        verbose_name_plural = _("stops")

    def __str__(self) -> str:
        return f"{self.position}. {self.place.name if self.place else self.country_id}"
