"""Completing fields that name what is chosen from the rows at hand, instead of asking for each by itself."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.admin.options import BaseModelAdmin
from django.contrib.admin.widgets import AutocompleteSelect, AutocompleteSelectMultiple
from django.db.models import ForeignKey, Model
from django.http import HttpRequest


class _Known:
    """Django's widget asks the database for the label of what is chosen, once a field: a trip of ten stops
    would cost twenty queries to show."""

    known: dict[str, str] = {}

    def optgroups(self, name: str, value: list[str], attr: Any = None) -> Any:
        chosen = [str(one) for one in value if one not in ("", None)]
        if not chosen or not all(one in self.known for one in chosen):
            return super().optgroups(name, value, attr)  # type: ignore[misc]
        options: list[Any] = []
        if not self.is_required and not self.allow_multiple_selected:  # type: ignore[attr-defined]
            options.append(self.create_option(name, "", "", False, 0))  # type: ignore[attr-defined]
        for one in chosen:
            option = self.create_option(name, one, self.known[one], True, len(options))  # type: ignore[attr-defined]
            options.append(option)
        return [(None, options, 0)]


class KnownSelect(_Known, AutocompleteSelect):  # type: ignore[misc]
    """One row, chosen by completing its name."""


class KnownSelectMultiple(_Known, AutocompleteSelectMultiple):  # type: ignore[misc]
    """Several rows, chosen by completing their names."""


class KnownChoices(BaseModelAdmin):
    """A page or inline whose completing fields are told what its query fetched along."""

    def formfield_for_foreignkey(self, db_field: ForeignKey, request: HttpRequest, **kwargs: Any) -> Any:
        if "widget" not in kwargs and db_field.name in self.get_autocomplete_fields(request):
            kwargs["widget"] = KnownSelect(db_field, self.admin_site, using=kwargs.get("using"))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


class KnownChoicesForm(forms.ModelForm):
    """A row's form that tells its fields the related rows its instance came with."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in self.fields:
            related = self.instance._state.fields_cache.get(name)
            if isinstance(related, Model):
                self.tell_known(name, [related])

    def tell_known(self, name: str, rows: list[Any]) -> None:
        """Give the field the labels of `rows`."""
        field: Any = self.fields[name]
        widget = getattr(field.widget, "widget", field.widget)
        if isinstance(widget, _Known):
            widget.known = {str(row.pk): field.label_from_instance(row) for row in rows}
