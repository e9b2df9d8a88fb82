"""People who travel or are met, and the posts they hold."""

from __future__ import annotations

from typing import Self

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from itineraries.enums import OrganizationKind, PostKind
from itineraries.models.base import AlternateName, Record, Viewer, public, sees_all
from itineraries.models.fields import DayBoundField, EdtfField, FoldedField
from itineraries.models.place import Country

WIKIDATA_ID = RegexValidator(r"^Q[1-9][0-9]*$", _("A Wikidata id is Q and a number, such as Q22686."))


class OrganizationQuerySet(models.QuerySet):
    """Organisations by who may see them."""

    def visible_to(self, viewer: Viewer) -> Self:
        """Organisations `viewer` may see: all but those known from nothing but trips that are held back."""
        if sees_all(viewer, self.model):
            return self
        from itineraries.models.event import EventParticipant  # events refer to organisations

        events = EventParticipant.objects.filter(organization=OuterRef("pk"))
        return self.filter(
            Exists(Post.objects.filter(organization=OuterRef("pk")))
            | ~Exists(events)
            | Exists(events.filter(public("event__trip__")))
        )


class Organization(Record):
    """An international organisation, or a format in which states meet (G20, C5+1)."""

    slug = models.SlugField(_("slug"), max_length=80, unique=True)
    name = models.CharField(_("name"), max_length=255)
    short_name = models.CharField(_("short name"), max_length=64, blank=True)
    kind = models.CharField(
        _("kind"), max_length=16, choices=OrganizationKind, default=OrganizationKind.ORGANIZATION
    )
    wikidata_id = models.CharField(_("Wikidata id"), max_length=16, blank=True, validators=[WIKIDATA_ID])
    history = HistoricalRecords()

    objects = OrganizationQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")

    def __str__(self) -> str:
        return self.short_name or self.name


class OrganizationName(AlternateName):
    """Another name of an organisation."""

    organization = models.ForeignKey(
        Organization, models.CASCADE, related_name="names", verbose_name=_("organisation")
    )
    folded = FoldedField(source="name", db_index=True)

    class Meta:
        ordering = ["language", "name"]
        constraints = [
            models.UniqueConstraint(
                fields=["organization", "language", "name"], name="organization_name_once_per_language"
            )
        ]
        verbose_name = _("organisation name")
        verbose_name_plural = _("organisation names")


class OfficialQuerySet(models.QuerySet):
    """Officials by who may see them and what they do."""

    def visible_to(self, viewer: Viewer) -> Self:
        """Officials `viewer` may see: who holds or held a post, travels publicly or met a public traveller.

        Somebody known only from a trip that is held back stays unknown until it is published.
        """
        if sees_all(viewer, self.model):
            return self
        from itineraries.models.event import EventParticipant  # events refer to officials
        from itineraries.models.trip import Traveller

        mine = {"official": OuterRef("pk")}
        return self.filter(
            Exists(Occupancy.objects.filter(**mine))
            | Exists(Traveller.objects.filter(public("trip__"), **mine))
            | Exists(EventParticipant.objects.filter(public("event__trip__"), **mine))
        )

    def named(self, folded: str) -> Self:
        """Officials one of whose names folds to `folded` (see itineraries.names.fold)."""
        return self.filter(
            Q(folded=folded) | Exists(OfficialName.objects.filter(official=OuterRef("pk"), folded=folded))
        )


class Official(Record):
    """A person who travels or is met."""

    name = models.CharField(_("name"), max_length=200, help_text=_("The usual English spelling."))
    folded = FoldedField(source="name", max_length=200, db_index=True)
    slug = models.SlugField(_("slug"), max_length=120, unique=True)
    country = models.ForeignKey(
        Country,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="officials",
        verbose_name=_("country"),
        help_text=_("The country served; empty for officials of international organisations."),
    )
    wikidata_id = models.CharField(_("Wikidata id"), max_length=16, blank=True, validators=[WIKIDATA_ID])
    notes = models.TextField(_("notes"), blank=True, help_text=_("For the desk; never shown to the public."))
    history = HistoricalRecords()

    objects = OfficialQuerySet.as_manager()

    class Meta:
        ordering = ["name", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["wikidata_id"],
                condition=~Q(wikidata_id=""),
                name="official_once_per_wikidata_id",
                violation_error_message=_(
                    "Another official has this Wikidata id: correct it, or keep one of the two."
                ),
            )
        ]
        verbose_name = _("official")
        verbose_name_plural = _("officials")

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("official", args=[self.slug])


class OfficialName(AlternateName):
    """An official's name in another language, script or spelling."""

    official = models.ForeignKey(Official, models.CASCADE, related_name="names", verbose_name=_("official"))
    folded = FoldedField(source="name", db_index=True)

    class Meta:
        ordering = ["language", "name"]
        constraints = [
            models.UniqueConstraint(
                fields=["official", "language", "name"], name="official_name_once_per_language"
            )
        ]
        verbose_name = _("official's name")
        verbose_name_plural = _("officials' names")


class Post(Record):
    """An office of a country or an organisation, whoever holds it."""

    slug = models.SlugField(_("slug"), max_length=160, unique=True)
    title = models.CharField(
        _("title"), max_length=160, help_text=_("In English, such as Secretary of State.")
    )
    kind = models.CharField(_("kind"), max_length=24, choices=PostKind, default=PostKind.OTHER)
    country = models.ForeignKey(
        Country, models.PROTECT, null=True, blank=True, related_name="posts", verbose_name=_("country")
    )
    organization = models.ForeignKey(
        Organization,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="posts",
        verbose_name=_("organisation"),
    )
    history = HistoricalRecords()

    class Meta:
        ordering = ["country", "title"]
        constraints = [
            models.CheckConstraint(
                name="post_of_country_or_organization",
                condition=Q(country__isnull=False, organization__isnull=True)
                | Q(country__isnull=True, organization__isnull=False),
                violation_error_message=_(
                    "A post belongs to a country or to an organisation: give one of them."
                ),
            ),
            models.UniqueConstraint(
                fields=["country", "title"],
                condition=Q(country__isnull=False),
                name="post_once_per_country",
                violation_error_message=_(
                    "This country has a post of this title: use that one, or give another title."
                ),
            ),
            models.UniqueConstraint(
                fields=["organization", "title"],
                condition=Q(organization__isnull=False),
                name="post_once_per_organization",
                violation_error_message=_(
                    "This organisation has a post of this title: use that one, or give another title."
                ),
            ),
        ]
        indexes = [models.Index(fields=["kind", "country"], name="post_by_kind_and_country")]
        verbose_name = _("post")
        verbose_name_plural = _("posts")

    def __str__(self) -> str:
        return f"{self.title}, {self.country_id or self.organization}"


class PostTitle(AlternateName):
    """The title of a post in another language."""

    post = models.ForeignKey(Post, models.CASCADE, related_name="titles", verbose_name=_("post"))
    folded = FoldedField(source="name", db_index=True)

    class Meta:
        ordering = ["language", "name"]
        constraints = [
            models.UniqueConstraint(fields=["post", "language", "name"], name="post_title_once_per_language")
        ]
        verbose_name = _("title of a post")
        verbose_name_plural = _("titles of a post")


class OccupancyQuerySet(models.QuerySet):
    """Occupancies by day."""

    def on(self, day: object) -> Self:
        """Occupancies that may include `day`: an unknown start or end excludes nothing."""
        return self.filter(
            Q(first_day__isnull=True) | Q(first_day__lte=day), Q(last_day__isnull=True) | Q(last_day__gte=day)
        )


class Occupancy(Record):
    """A person holding a post from one date to another; no end while in office."""

    official = models.ForeignKey(
        Official, models.CASCADE, related_name="occupancies", verbose_name=_("official")
    )
    post = models.ForeignKey(Post, models.PROTECT, related_name="occupancies", verbose_name=_("post"))
    start = EdtfField(_("from"))
    end = EdtfField(_("to"))
    first_day = DayBoundField(_("first day"), edge="first", sources=["start"])
    last_day = DayBoundField(_("last day"), edge="last", sources=["end"])
    history = HistoricalRecords()

    objects = OccupancyQuerySet.as_manager()

    class Meta:
        ordering = ["-first_day", "id"]
        constraints = [
            models.CheckConstraint(
                name="occupancy_ends_after_start",
                condition=Q(last_day__isnull=True)
                | Q(first_day__isnull=True)
                | Q(last_day__gte=F("first_day")),
                violation_error_message=_("The post is left before it is taken: check both dates."),
            ),
            models.UniqueConstraint(fields=["official", "post", "start"], name="occupancy_once_per_start"),
        ]
        indexes = [models.Index(fields=["post", "first_day", "last_day"], name="occupancy_by_post_and_day")]
        verbose_name = _("occupancy")
        verbose_name_plural = _("occupancies")

    def __str__(self) -> str:
        return f"{self.official}, {self.post}"
