"""What every list's filters share: strict values, parameters nobody knows refused, and ordering.

A parameter that is misspelt, repeated or unusable is answered with 400: a filter that is ignored returns rows
nobody asked for, and nothing tells.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from django import forms
from django.core.validators import ProhibitNullCharactersValidator
from django.db.models import F, Q, QuerySet
from django.db.models.expressions import OrderBy
from django_filters import rest_framework as library
from rest_framework.exceptions import ValidationError
from rest_framework.filters import BaseFilterBackend
from rest_framework.request import Request

from itineraries.models import Official, Viewer
from itineraries.names import fold
from itineraries.queries import find

# Read by the pages and by content negotiation, not by a filter.
ELSEWHERE = frozenset({"page", "page_size", "format", "ordering"})


class DayField(forms.Field):
    """A day, written as in ISO 8601."""

    def to_python(self, value: Any) -> dt.date | None:
        if not value:
            return None
        try:
            if len(value) != len("2023-03-02"):
                raise ValueError
            return dt.date.fromisoformat(value)
        except ValueError:
            raise forms.ValidationError(
                f"“{value}” is no day: write year, month and day, as 2023-03-02."
            ) from None


class WordsField(forms.Field):
    """One value or several, parted by commas or given by repeating the parameter."""

    def __init__(self, *args: Any, choices: Iterable[str] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choices = tuple(choices)

    def to_python(self, value: Any) -> list[str]:
        words = [word for part in value or () for word in map(str.strip, part.split(",")) if word]
        for word in words:
            ProhibitNullCharactersValidator()(word)
            if self.choices and word not in self.choices:
                raise forms.ValidationError(f"“{word}” is unknown: use {', '.join(self.choices)}.")
        return words


class FlagField(forms.Field):
    """true or false."""

    def to_python(self, value: Any) -> bool | None:
        if not value:
            return None
        if value not in {"true", "false"}:
            raise forms.ValidationError(f"“{value}” is neither: use true or false.")
        return bool(value == "true")


class NumberField(forms.Field):
    """An id."""

    def to_python(self, value: Any) -> int | None:
        if not value:
            return None
        if not (value.isascii() and value.isdigit() and len(value) < 19):
            raise forms.ValidationError(f"“{value}” is no id: give a whole number.")
        return int(value)


class WordsWidget(forms.Widget):
    """Every value of a repeated parameter."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:
        return data.getlist(name) if hasattr(data, "getlist") else data.get(name, [])


class DayFilter(library.Filter):
    """Rows by a day."""

    schema = {"type": "string", "format": "date"}

    field_class = DayField


class FlagFilter(library.Filter):
    """Rows that are something or are not."""

    schema = {"type": "boolean"}

    field_class = FlagField


class IdFilter(library.Filter):
    """Rows by the id of another."""

    schema = {"type": "integer", "minimum": 1}

    field_class = NumberField


class TextFilter(library.Filter):
    """Rows by a text."""

    schema = {"type": "string", "minLength": 1}

    field_class = forms.CharField


class WordsFilter(library.Filter):
    """Rows by any of several words, out of `choices` where there are some."""

    field_class = WordsField
    several = True

    def __init__(self, *args: Any, choices: Sequence[str] = (), **kwargs: Any) -> None:
        item = {"type": "string", **({"enum": list(choices)} if choices else {"minLength": 1})}
        self.schema = {"type": "array", "items": item}
        super().__init__(*args, widget=WordsWidget, choices=choices, **kwargs)


class Filters(library.FilterSet):
    """A list's filters. Methods find what words mean, and a word that means nothing is an error."""

    @property
    def viewer(self) -> Viewer:
        return self.request.user

    def found(self, name: str, words: Iterable[str], search: Callable[[str], Any]) -> list[Any]:
        """What `search` finds for each of `words`; a failure is an error of the parameter `name`."""
        try:
            return [search(word) for word in words]
        except find.NotFound as error:
            raise ValidationError({name: [str(error)]}) from None

    def _seen(self, search: Callable[..., Any]) -> Callable[[str], Any]:
        return partial(search, viewer=self.viewer)

    def officials(self, name: str, words: Iterable[str]) -> list[Official]:
        return self.found(name, words, self._seen(find.official))

    def countries(self, name: str, words: Iterable[str]) -> list[str]:
        return [country.pk for country in self.found(name, words, find.country)]

    def places(self, name: str, words: Iterable[str]) -> list[int]:
        return [place.pk for rows in self.found(name, words, self._seen(find.places)) for place in rows]

    def organizations(self, name: str, words: Iterable[str]) -> list[int]:
        return [organization.pk for organization in self.found(name, words, self._seen(find.organization))]

    def posts(self, name: str, words: Iterable[str]) -> list[int]:
        return [post.pk for post in self.found(name, words, find.post)]

    def words(self, name: str, value: str) -> list[str]:
        """The folded words of a search."""
        words = fold(value).split()
        if not words:
            raise ValidationError({name: [f"“{value}” has neither letters nor digits to search for."]})
        return words


class StrictFilters(BaseFilterBackend):
    """Applies a view's `filterset_class` and `orderings`, and refuses what neither knows."""

    def filter_queryset(self, request: Request, queryset: QuerySet, view: Any) -> QuerySet:
        asked = request.query_params
        filters = view.filterset_class.base_filters
        if asked:
            refuse_unknown(request, filters)
        # Building the form of a filter set takes longer than reading a page, so only where it is needed.
        if filters.keys() & asked.keys():
            filterset = view.filterset_class(data=asked, queryset=queryset, request=request)
            if not filterset.is_valid():
                raise ValidationError(filterset.errors)
            queryset = filterset.qs
        return ordered(request, queryset, view.orderings)

    def get_schema_operation_parameters(self, view: Any) -> list[dict[str, Any]]:
        parameters = [
            {
                "name": name,
                "in": "query",
                "required": False,
                "description": str(one.extra.get("help_text", "")),
                "schema": one.schema,
            }
            for name, one in view.filterset_class.base_filters.items()
        ]
        words = [word for name in view.orderings for word in (name, f"-{name}")]
        order = {
            "name": "ordering",
            "in": "query",
            "required": False,
            "description": "The order of the results; with - before a word, descending.",
            "explode": False,
            "schema": {"type": "array", "items": {"type": "string", "enum": words}, "minItems": 1},
        }
        return [*parameters, order]


def refuse_unknown(request: Request, filters: dict[str, Any]) -> None:
    """Raise ValidationError for a parameter that is unknown, empty or given twice where one value counts."""
    errors: dict[str, list[str]] = {}
    for name, values in request.query_params.lists():
        if name not in filters and name not in ELSEWHERE:
            known = ", ".join(sorted({*filters, *(ELSEWHERE if filters else ["format"])}))
            errors[name] = [f"There is no parameter “{name}”: use {known}."]
        elif len(values) > 1 and not getattr(filters.get(name), "several", False):
            errors[name] = ["Give this parameter once."]
        elif not all(values):
            errors[name] = ["Give a value, or leave the parameter out."]
    if errors:
        raise ValidationError(errors)


def ordered(request: Request, queryset: QuerySet, orderings: dict[str, str]) -> QuerySet:
    """`queryset` in the order asked for: words of `orderings`, "-" before one for descending.

    Rows without a value come last in either direction, and the primary key decides between equals, so that
    pages never overlap.
    """
    asked = request.query_params.get("ordering")
    if asked is None:
        return queryset
    terms: list[OrderBy] = []
    for word in asked.split(","):
        name = word.strip()
        column = orderings.get(name.removeprefix("-"))
        if column is None:
            known = ", ".join(sorted(orderings))
            raise ValidationError(
                {"ordering": [f"“{name}” is no order: use {known}, with - before one for descending."]}
            )
        terms.append(
            F(column).desc(nulls_last=True) if name.startswith("-") else F(column).asc(nulls_last=True)
        )
    return queryset.order_by(*terms, "pk")


def days_overlap(prefix: str, first: dt.date | None, last: dt.date | None) -> Q:
    """Rows whose days, at `prefix`, share one with first…last; None leaves that side open."""
    condition = Q()
    if first:
        condition &= Q(**{f"{prefix}last_day__gte": first})
    if last:
        condition &= Q(**{f"{prefix}first_day__lte": last})
    return condition


def range_filters() -> dict[str, library.Filter]:
    """`from` and `to`, which Python's grammar keeps from being attributes of a class."""
    return {
        "from": DayFilter(method="filter_from", help_text="Rows whose days reach to this day or beyond."),
        "to": DayFilter(method="filter_to", help_text="Rows whose days start on this day or before."),
    }


class Ranged(Filters):
    """Filters of rows that have days."""

    def filter_from(self, rows: QuerySet, name: str, day: dt.date) -> QuerySet:
        return rows.filter(days_overlap("", day, None))

    def filter_to(self, rows: QuerySet, name: str, day: dt.date) -> QuerySet:
        return rows.filter(days_overlap("", None, day))


Ranged.declared_filters.update(range_filters())
