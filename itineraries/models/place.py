"""Countries and the places in them."""

from __future__ import annotations

from typing import Self

from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from itineraries.enums import PlaceKind
from itineraries.models.base import AlternateName, Record, Viewer, public, sees_all
from itineraries.models.fields import FoldedField


class Country(models.Model):
    """A country of ISO 3166-1, or a former state of ISO 3166-3. Source: pycountry; names: CLDR."""

    code = models.CharField(
        _("code"),
        primary_key=True,
        max_length=4,
        validators=[
            RegexValidator(r"^[A-Z]{2}([A-Z]{2})?$", _("Two letters of ISO 3166-1, or four of 3166-3."))
        ],
        help_text=_("ISO 3166-1 alpha-2, such as KZ; for former states the four letters of ISO 3166-3."),
    )
    name = models.CharField(_("name"), max_length=120)
    folded = FoldedField(source="name", max_length=120, db_index=True)
    withdrawn = models.CharField(
        _("withdrawn"), max_length=10, blank=True, help_text=_("When a former state left ISO 3166-1, EDTF.")
    )

    class Meta:
        ordering = ["name"]
        verbose_name = _("country")
        verbose_name_plural = _("countries")

    def __str__(self) -> str:
        return self.name


class CountryName(AlternateName):
    """The name of a country in one language."""

    country = models.ForeignKey(Country, models.CASCADE, related_name="names", verbose_name=_("country"))
    folded = FoldedField(source="name", db_index=True)

    class Meta:
        ordering = ["language"]
        constraints = [
            models.UniqueConstraint(
                fields=["country", "language", "name"], name="country_name_once_per_language"
            )
        ]
        verbose_name = _("country name")
        verbose_name_plural = _("country names")


class PlaceQuerySet(models.QuerySet):
    """Places by who may see them."""

    def visible_to(self, viewer: Viewer) -> Self:
        """Places `viewer` may see: all but those entered for nothing but trips that are held back."""
        if sees_all(viewer, self.model):
            return self
        from itineraries.models.trip import Stop  # stops refer to places

        stops = Stop.objects.filter(place=OuterRef("pk"))
        return self.filter(
            Q(geonames_id__isnull=False) | ~Exists(stops) | Exists(stops.filter(public("trip__")))
        )


class Place(Record):
    """A city or site with coordinates. Source: GeoNames through the embedded gazetteer, or an editor."""

    name = models.CharField(_("name"), max_length=200, help_text=_("The usual English name."))
    folded = FoldedField(source="name", max_length=200)
    other_names = models.TextField(
        _("other names"), blank=True, help_text=_("Names in other languages, one a line; search finds them.")
    )
    kind = models.CharField(_("kind"), max_length=8, choices=PlaceKind, default=PlaceKind.CITY)
    country = models.ForeignKey(Country, models.PROTECT, related_name="places", verbose_name=_("country"))
    geonames_id = models.PositiveIntegerField(_("GeoNames id"), null=True, blank=True)
    latitude = models.FloatField(
        _("latitude"), null=True, blank=True, validators=[MinValueValidator(-90), MaxValueValidator(90)]
    )
    longitude = models.FloatField(
        _("longitude"), null=True, blank=True, validators=[MinValueValidator(-180), MaxValueValidator(180)]
    )
    timezone = models.CharField(_("time zone"), max_length=64, blank=True)
    population = models.PositiveIntegerField(_("population"), default=0)
    is_capital = models.BooleanField(_("capital"), default=False)

    objects = PlaceQuerySet.as_manager()

    class Meta:
        ordering = ["name", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["geonames_id"],
                condition=Q(geonames_id__isnull=False),
                name="place_once_per_geonames_id",
                violation_error_message=_(
                    "Another place has this GeoNames id: use that one, or correct the id."
                ),
            ),
            # Redundant by itself; stops refer to it to prove that their place lies in their country.
            models.UniqueConstraint(fields=["id", "country"], name="place_and_its_country"),
            models.CheckConstraint(
                name="place_coordinates_on_earth",
                # In full: comparing an empty column is neither true nor false, and a check lets that pass.
                condition=Q(latitude__isnull=True, longitude__isnull=True)
                | Q(
                    latitude__isnull=False,
                    longitude__isnull=False,
                    latitude__range=(-90, 90),
                    longitude__range=(-180, 180),
                ),
                violation_error_message=_(
                    "Give both latitude (−90…90) and longitude (−180…180), or neither."
                ),
            ),
        ]
        indexes = [
            models.Index(fields=["country", "folded"], name="place_by_country_and_name"),
            models.Index(fields=["folded"], name="place_by_name"),
        ]
        verbose_name = _("place")
        verbose_name_plural = _("places")

    def __str__(self) -> str:
        return f"{self.name}, {self.country_id}"
