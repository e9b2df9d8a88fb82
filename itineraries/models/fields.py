"""Columns that hold EDTF dates and folded names, and the columns derived from them for queries.

A derived column fills itself when its row is written, as `auto_now` does, so that every way of writing
(admin, API, service, bulk_create) keeps it right. `save()` itself does nothing more.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models

from itineraries import dates
from itineraries.names import fold


def validate_edtf(value: str) -> None:
    """Raise ValidationError, with the mend, unless `value` is an EDTF date."""
    try:
        dates.bounds(value)
    except dates.InvalidDate as error:
        raise ValidationError(str(error), code="edtf") from None


class EdtfField(models.CharField):
    """An EDTF date as written; "" where it is not told."""

    default_validators = [validate_edtf]
    description = "EDTF date (ISO 8601-2)"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 64)
        kwargs.setdefault("blank", True)
        kwargs.setdefault("default", "")
        super().__init__(*args, **kwargs)

    def get_prep_value(self, value: Any) -> str:
        # None is what readers of articles say for "not told"; the column has one way to say it.
        return super().get_prep_value(value) or ""

    def clean(self, value: Any, model_instance: models.Model | None) -> str:
        return super().clean(value or "", model_instance)


class DayBoundField(models.DateField):
    """First or last day of one or more EDTF columns: that of the first column, in order, that has one.

    Where the first of `sources` is empty, the days of the column `seen`, if there is one, widen the bound:
    somebody who came on Wednesday and holds talks on Friday is there until Friday at least.
    """

    def __init__(
        self, *args: Any, edge: str = "first", sources: Sequence[str] = (), seen: str = "", **kwargs: Any
    ) -> None:
        self.edge, self.sources, self.seen = edge, tuple(sources), seen
        kwargs.update(null=True, blank=True, editable=False)
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        for implied in ("null", "blank", "editable"):
            kwargs.pop(implied, None)
        if self.seen:
            kwargs["seen"] = self.seen
        return name, path, args, {**kwargs, "edge": self.edge, "sources": list(self.sources)}

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        self.derive(model_instance)
        return getattr(model_instance, self.attname)

    def derive(self, instance: models.Model) -> None:
        """Set this column of `instance` from its sources. Raises dates.InvalidDate."""
        told, *others = (self._bound(instance, source) for source in self.sources)
        day = told or next(filter(None, others), None)
        if not told and self.seen and (seen := self._bound(instance, self.seen)):
            day = (min if self.edge == "first" else max)(day or seen, seen)
        setattr(instance, self.attname, day)

    def _bound(self, instance: models.Model, source: str) -> dt.date | None:
        return getattr(dates.bounds(getattr(instance, source)), self.edge)


class FoldedField(models.CharField):
    """The folded form of another column, for looking names up whatever their accents and case."""

    def __init__(self, *args: Any, source: str = "name", **kwargs: Any) -> None:
        self.source = source
        kwargs.setdefault("max_length", 255)
        kwargs.update(editable=False, blank=True, default="")
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        for implied in ("editable", "blank", "default"):
            kwargs.pop(implied, None)
        return name, path, args, {**kwargs, "source": self.source}

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        setattr(model_instance, self.attname, fold(getattr(model_instance, self.source))[: self.max_length])
        return getattr(model_instance, self.attname)
