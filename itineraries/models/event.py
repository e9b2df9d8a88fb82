"""What happens at a stop, and who takes part."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from itineraries.enums import EventKind
from itineraries.models.base import Record, Viewer, public, sees_all
from itineraries.models.constraints import CompositeForeignKey
from itineraries.models.fields import DayBoundField, EdtfField
from itineraries.models.official import Official, Organization
from itineraries.models.place import Country
from itineraries.models.trip import Stop, Trip


class EventQuerySet(models.QuerySet):
    """Events by who may see them."""

    def visible_to(self, viewer: Viewer) -> Self:
        """Events of the trips `viewer` may see."""
        return self if sees_all(viewer, Trip) else self.filter(public("trip__"))


class Event(Record):
    """A meeting, ceremony, speech … at a stop of a trip, or in a country where the stop is not told."""

    trip = models.ForeignKey(Trip, models.CASCADE, related_name="events", verbose_name=_("trip"))
    stop = models.ForeignKey(
        Stop, models.SET_NULL, null=True, blank=True, related_name="events", verbose_name=_("stop")
    )
    kind = models.CharField(_("kind"), max_length=24, choices=EventKind)
    title = models.CharField(
        _("title"),
        max_length=255,
        blank=True,
        help_text=_("Left empty, pages name the kind and who takes part."),
    )
    date = EdtfField(_("date"))
    first_day = DayBoundField(_("first day"), edge="first", sources=["date"])
    last_day = DayBoundField(_("last day"), edge="last", sources=["date"])
    country = models.ForeignKey(
        Country, models.PROTECT, null=True, blank=True, related_name="events", verbose_name=_("country")
    )
    officials: models.ManyToManyField = models.ManyToManyField(
        Official, through="EventParticipant", related_name="events", verbose_name=_("officials")
    )
    organizations: models.ManyToManyField = models.ManyToManyField(
        Organization, through="EventParticipant", related_name="events", verbose_name=_("organisations")
    )
    history = HistoricalRecords()

    objects = EventQuerySet.as_manager()

    class Meta:
        ordering = ["trip", "stop__position", "first_day", "id"]
        constraints = [
            models.CheckConstraint(name="event_kind_known", condition=Q(kind__in=EventKind.values)),
            CompositeForeignKey(
                name="event_stop_on_its_trip",
                fields=["stop", "trip"],
                to_fields=["id", "trip"],
                violation_error_message=_("The stop belongs to another trip: choose a stop of this one."),
            ),
            # Redundant by itself; citations refer to it to prove that both belong to one trip.
            models.UniqueConstraint(fields=["id", "trip"], name="event_and_its_trip"),
        ]
        indexes = [
            models.Index(fields=["country", "first_day", "last_day"], name="event_by_country_and_day"),
            models.Index(fields=["kind", "first_day"], name="event_by_kind_and_day"),
        ]
        verbose_name = _("event")
        verbose_name_plural = _("events")

    def __str__(self) -> str:
        return self.title or self.get_kind_display()


class EventParticipant(Record):
    """One official or organisation at one event, besides the travellers of its trip."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="participants", verbose_name=_("event"))
    official = models.ForeignKey(
        Official,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="participations",
        verbose_name=_("official"),
    )
    organization = models.ForeignKey(
        Organization,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="participations",
        verbose_name=_("organisation"),
    )

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                name="participant_is_official_or_organization",
                condition=Q(official__isnull=False, organization__isnull=True)
                | Q(official__isnull=True, organization__isnull=False),
                violation_error_message=_("Give an official or an organisation, not both."),
            ),
            models.UniqueConstraint(
                fields=["event", "official"],
                condition=Q(official__isnull=False),
                name="participant_official_once_per_event",
                violation_error_message=_("This official takes part already: delete one of the two rows."),
            ),
            models.UniqueConstraint(
                fields=["event", "organization"],
                condition=Q(organization__isnull=False),
                name="participant_organization_once_per_event",
                violation_error_message=_(
                    "This organisation takes part already: delete one of the two rows."
                ),
            ),
        ]
        indexes = [models.Index(fields=["official", "event"], name="participant_by_official")]
        verbose_name = _("participant")
        verbose_name_plural = _("participants")

    def __str__(self) -> str:
        return str(self.official or self.organization)
