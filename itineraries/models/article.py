"""Publishers, the texts they published, and the spans of those texts that support the record."""

from __future__ import annotations

from typing import Any, Self

from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import Length
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from itineraries.models.base import Publishable, PublishableQuerySet, Record, Viewer, public, sees_all
from itineraries.models.constraints import CompositeForeignKey
from itineraries.models.event import Event
from itineraries.models.place import Country
from itineraries.models.trip import Stop, Traveller, Trip


class Source(Record):
    """A publisher of articles: an agency, a newspaper, a ministry."""

    slug = models.SlugField(_("slug"), max_length=80, unique=True)
    name = models.CharField(_("name"), max_length=160, unique=True)
    homepage = models.URLField(_("home page"), blank=True)
    country = models.ForeignKey(
        Country, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("country")
    )
    language = models.CharField(_("language"), max_length=16, blank=True)
    history = HistoricalRecords()

    class Meta:
        ordering = ["name"]
        verbose_name = _("source")
        verbose_name_plural = _("sources")

    def __str__(self) -> str:
        return self.name


class ArticleQuerySet(PublishableQuerySet):
    """Articles by who may see them."""

    def visible_to(self, viewer: Viewer) -> Self:
        """Articles `viewer` may see: all for those who may view articles, else the public ones that support
        a public trip. An article about nothing but trips held back would give them away."""
        if sees_all(viewer, self.model):
            return self
        cited = Citation.objects.filter(public("trip__"), article=OuterRef("pk"))
        return self.filter(public(), Exists(cited))


class Article(Record, Publishable):
    """One published text, kept exactly as it was read: every span counts characters of `text`."""

    source = models.ForeignKey(
        Source, models.PROTECT, null=True, blank=True, related_name="articles", verbose_name=_("source")
    )
    url = models.URLField(_("address"), max_length=1000, blank=True, help_text=_("The canonical address."))
    title = models.CharField(_("title"), max_length=500, blank=True)
    text = models.TextField(_("text"))
    length = models.GeneratedField(
        expression=Length("text"),
        output_field=models.IntegerField(),
        db_persist=True,
        verbose_name=_("length"),
    )
    language = models.CharField(_("language"), max_length=16)
    published = models.DateField(_("day of publication"), db_index=True)
    content_hash = models.CharField(_("content hash"), max_length=64, unique=True, editable=False)
    # The text never changes, and a copy of it in every line of history would be the whole history.
    history = HistoricalRecords(excluded_fields=["text", "length"])

    objects = ArticleQuerySet.as_manager()

    class Meta:
        ordering = ["-published", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["url"],
                condition=~Q(url=""),
                name="article_once_per_address",
                violation_error_message=_(
                    "An article with this address is here already: open that one, or correct the address."
                ),
            ),
            models.CheckConstraint(
                name="article_text_not_empty",
                condition=~Q(text=""),
                violation_error_message=_("The article has no text."),
            ),
            # Redundant by itself; citations refer to it to prove that their span lies in the text.
            models.UniqueConstraint(fields=["id", "length"], name="article_and_its_length"),
        ]
        verbose_name = _("article")
        verbose_name_plural = _("articles")

    def __str__(self) -> str:
        return self.title or f"Article {self.pk}"


class CitationQuerySet(models.QuerySet["Citation"]):
    """Citations by who may see them."""

    def visible_to(self, viewer: Viewer) -> Self:
        """Citations for trips `viewer` may see, from articles that are not themselves held back."""
        rows = self if sees_all(viewer, Trip) else self.filter(public("trip__"))
        return rows if sees_all(viewer, Article) else rows.filter(public("article__"))

    def cite(self, article: Article, **values: Any) -> tuple[Citation, bool]:
        """The citation with these values, made unless it is there; and whether it was made."""
        key = {
            name: values.pop(name, None)
            for name in ("trip", "traveller", "stop", "event", "field", "value", "start", "end")
        }
        return self.get_or_create(article=article, **key, defaults={**values, "text_length": article.length})


class Citation(models.Model):
    """One field of one record, supported by one span of one article.

    The record is the trip, or the one of its travellers, stops and events that is set. `value` is what the
    article says, which need not be what the record holds: a value that lost stays here.
    """

    trip = models.ForeignKey(Trip, models.CASCADE, related_name="citations", verbose_name=_("trip"))
    traveller = models.ForeignKey(
        Traveller,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="citations",
        verbose_name=_("traveller"),
    )
    stop = models.ForeignKey(
        Stop, models.CASCADE, null=True, blank=True, related_name="citations", verbose_name=_("stop")
    )
    event = models.ForeignKey(
        Event, models.CASCADE, null=True, blank=True, related_name="citations", verbose_name=_("event")
    )
    field = models.CharField(_("field"), max_length=32)
    value = models.CharField(_("value"), max_length=255, blank=True)
    article = models.ForeignKey(Article, models.PROTECT, related_name="citations", verbose_name=_("article"))
    start = models.PositiveIntegerField(_("start"))
    end = models.PositiveIntegerField(_("end"))
    sentence_start = models.PositiveIntegerField(_("start of the sentence"))
    sentence_end = models.PositiveIntegerField(_("end of the sentence"))
    text_length = models.PositiveIntegerField(_("length of the text"), editable=False)
    rule = models.CharField(_("rule"), max_length=80, blank=True)
    confidence = models.FloatField(_("confidence"), default=1.0)
    note = models.CharField(_("how it was reckoned"), max_length=255, blank=True)
    proposal = models.ForeignKey(
        "itineraries.Proposal",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="citations",
        verbose_name=_("proposal"),
    )
    created_at = models.DateTimeField(_("entered"), auto_now_add=True, editable=False)

    objects = CitationQuerySet.as_manager()

    class Meta:
        ordering = ["article__published", "article", "start", "id"]
        constraints = [
            models.CheckConstraint(
                name="citation_span_in_sentence",
                condition=Q(start__lt=F("end"), sentence_start__lte=F("start"), sentence_end__gte=F("end")),
                violation_error_message=_("A citation's span must be some characters of its sentence."),
            ),
            models.CheckConstraint(
                name="citation_span_in_article",
                condition=Q(sentence_end__lte=F("text_length")),
                violation_error_message=_("The citation's span lies outside its article."),
            ),
            CompositeForeignKey(
                name="citation_length_of_its_article",
                fields=["article", "text_length"],
                to_fields=["id", "length"],
                violation_error_message=_("The citation was made for a text of another length."),
            ),
            models.CheckConstraint(
                name="citation_of_one_record",
                condition=Q(traveller__isnull=True, stop__isnull=True)
                | Q(traveller__isnull=True, event__isnull=True)
                | Q(stop__isnull=True, event__isnull=True),
                violation_error_message=_(
                    "A citation supports one record: a trip, traveller, stop or event."
                ),
            ),
            models.CheckConstraint(
                name="citation_confidence_is_probability",
                condition=Q(confidence__gte=0, confidence__lte=1),
                violation_error_message=_("A confidence is a probability: give a number from 0 to 1."),
            ),
            *(
                CompositeForeignKey(
                    name=f"citation_{record}_on_its_trip",
                    fields=[record, "trip"],
                    to_fields=["id", "trip"],
                    violation_error_message=_("The record cited belongs to another trip."),
                )
                for record in ("traveller", "stop", "event")
            ),
        ]
        indexes = [models.Index(fields=["article", "start"], name="citation_by_article")]
        verbose_name = _("citation")
        verbose_name_plural = _("citations")

    def __str__(self) -> str:
        return f"{self.field}: {self.value}"

    @property
    def record(self) -> Trip | Traveller | Stop | Event:
        """What is supported."""
        return self.traveller or self.stop or self.event or self.trip

    @property
    def quote(self) -> str:
        """The words that support it."""
        return self.article.text[self.start : self.end]

    @property
    def sentence(self) -> tuple[str, str, str]:
        """The sentence as (before, quote, after)."""
        text = self.article.text
        return (
            text[self.sentence_start : self.start],
            text[self.start : self.end],
            text[self.end : self.sentence_end],
        )
