"""What the extractor read from an article, on its way to the record."""

from __future__ import annotations

from typing import Any, Self

from django.contrib.auth.models import User
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from itineraries.enums import ProposalState
from itineraries.models.article import Article
from itineraries.models.base import Record
from itineraries.models.trip import Trip


class ProposalQuerySet(models.QuerySet):
    """Proposals by state."""

    def pending(self) -> Self:
        """Proposals nobody has decided on."""
        return self.filter(state=ProposalState.PENDING)


class Proposal(Record):
    """One trip as the extractor read it from one article.

    `original` is what the machine read and never changes; `draft` starts as its copy and is what an editor
    corrects and what is accepted. Both are `TripDraft.to_dict()` (docs/extraction.md). Accepted and rejected
    proposals are decisions: a later reading opens a new proposal beside them.
    """

    article = models.ForeignKey(Article, models.CASCADE, related_name="proposals", verbose_name=_("article"))
    extractor = models.CharField(_("extractor"), max_length=40, default="rules")
    extractor_version = models.CharField(_("version"), max_length=40)
    fingerprint = models.CharField(
        _("fingerprint"),
        max_length=64,
        editable=False,
        help_text=_("Hash of the original: one reading, kept once."),
    )
    original: models.JSONField[Any, Any] = models.JSONField(_("as read"), editable=False)
    draft: models.JSONField[Any, Any] = models.JSONField(_("draft"))
    confidence = models.FloatField(_("confidence"), default=1.0, editable=False)
    state = models.CharField(_("state"), max_length=12, choices=ProposalState, default=ProposalState.PENDING)
    reason = models.CharField(
        _("reason"), max_length=500, blank=True, help_text=_("Why it waits, or why it was decided so.")
    )
    trip = models.ForeignKey(
        Trip, models.SET_NULL, null=True, blank=True, related_name="proposals", verbose_name=_("trip")
    )
    decided_at = models.DateTimeField(_("decided"), null=True, blank=True, editable=False)
    decided_by = models.ForeignKey(
        User,
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("decided by"),
        help_text=_("Empty where the auto-accept policy decided."),
    )
    history = HistoricalRecords(excluded_fields=["original"])

    objects = ProposalQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-id"]
        constraints = [
            models.UniqueConstraint(fields=["article", "fingerprint"], name="proposal_once_per_reading"),
            models.CheckConstraint(
                name="proposal_decision_has_moment",
                condition=Q(state__in=["pending", "superseded"]) | Q(decided_at__isnull=False),
                violation_error_message=_("An accepted or rejected proposal says when it was decided."),
            ),
            models.CheckConstraint(
                name="proposal_confidence_is_probability",
                condition=Q(confidence__gte=0, confidence__lte=1),
                violation_error_message=_("A confidence is a probability: give a number from 0 to 1."),
            ),
        ]
        indexes = [models.Index(fields=["state", "-created_at"], name="proposal_by_state")]
        verbose_name = _("proposal")
        verbose_name_plural = _("proposals")

    def __str__(self) -> str:
        names = ", ".join(p.get("name") or p.get("role") or "?" for p in self.draft.get("travellers", []))
        countries = ", ".join(s.get("country") or "?" for s in self.draft.get("stops", []))
        return f"{names} → {countries}"
