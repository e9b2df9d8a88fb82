"""What records share: checks that know derived columns, when a row was made, and who may see it."""

from __future__ import annotations

import datetime as dt
from typing import Any, Self

from django.contrib.auth.models import AnonymousUser, User
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from itineraries.models.fields import DayBoundField

Viewer = User | AnonymousUser | None


class Record(models.Model):
    """A row of the record. `full_clean()` checks derived columns as the database will see them."""

    created_at = models.DateTimeField(_("entered"), auto_now_add=True, editable=False)
    updated_at = models.DateTimeField(_("changed"), auto_now=True, editable=False)

    class Meta:
        abstract = True

    def clean_fields(self, exclude: Any = None) -> None:
        super().clean_fields(exclude)
        self.derive()

    def derive(self) -> None:
        """Set the derived columns of this instance; saving does so too. Raises dates.InvalidDate."""
        for field in self._derived():
            field.derive(self)

    def validate_constraints(self, exclude: Any = None) -> None:
        # Forms leave out what they do not show; a bound they do not show follows from a date they do.
        shown = set(exclude or ()) - {field.name for field in self._derived()}
        super().validate_constraints(shown)

    @classmethod
    def _derived(cls) -> list[DayBoundField]:
        return [field for field in cls._meta.concrete_fields if isinstance(field, DayBoundField)]


def public(prefix: str = "") -> Q:
    """Condition that a publishable record at `prefix` ("trip__") is open to everyone now."""
    return Q(**{f"{prefix}is_published": True}) & (
        Q(**{f"{prefix}embargo_until": None}) | Q(**{f"{prefix}embargo_until__lte": timezone.now()})
    )


def is_public(is_published: bool, embargo_until: dt.datetime | None) -> bool:
    """What `public` asks of a row, of columns that are read already."""
    return is_published and (embargo_until is None or embargo_until <= timezone.now())


def sees_all(viewer: Viewer, model: type[models.Model]) -> bool:
    """True where `viewer` may see held-back rows of `model`: those with its view permission."""
    return bool(viewer and viewer.has_perm(f"{model._meta.app_label}.view_{model._meta.model_name}"))


class Publishable(models.Model):
    """A record that can be held back, or held until a moment."""

    is_published = models.BooleanField(
        _("published"), default=True, help_text=_("Untick to keep this from every public page and feed.")
    )
    embargo_until = models.DateTimeField(
        _("embargo until"), null=True, blank=True, help_text=_("Kept from the public until this moment.")
    )

    class Meta:
        abstract = True


class PublishableQuerySet(models.QuerySet):
    """Rows by who may see them."""

    def visible_to(self, viewer: Viewer) -> Self:
        """Rows `viewer` may see: all with the view permission, else what is published and off embargo."""
        return self if sees_all(viewer, self.model) else self.filter(public())


class AlternateName(models.Model):
    """One spelling of a name in one language and script."""

    name = models.CharField(_("name"), max_length=255)
    language = models.CharField(
        _("language"), max_length=16, blank=True, help_text=_("BCP 47, such as fr, ru or kk-Latn.")
    )

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.name} ({self.language})" if self.language else self.name
