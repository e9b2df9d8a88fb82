"""Tables out of the admin as CSV, with no cell that a spreadsheet would take for a formula."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from import_export.admin import ExportMixin
from import_export.fields import Field
from import_export.formats.base_formats import CSV
from import_export.resources import ModelResource
from tablib import Dataset

from itineraries.models import Occupancy, Official, Trip

# What spreadsheets take for the start of a formula, also in their full-width forms.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def as_text(cell: Any) -> Any:
    """The cell, with an apostrophe before it where a spreadsheet would take it for a formula."""
    if isinstance(cell, str) and cell.startswith(FORMULA_STARTS):
        return f"'{cell}"
    return cell


class PlainCsv(CSV):
    """CSV in UTF-8 whose cells are all text to a spreadsheet."""

    def export_data(self, dataset: Dataset, **kwargs: Any) -> str:
        """The table as CSV."""
        safe = Dataset(headers=[as_text(header) for header in dataset.headers])
        for row in dataset:
            safe.append([as_text(cell) for cell in row])
        return super().export_data(safe, **kwargs)


class CsvExport(ExportMixin):
    """An export button beside a list: what is listed, filtered and searched, as it stands, comes as CSV."""

    formats = [PlainCsv]
    skip_export_form = True

    def has_export_permission(self, request: HttpRequest) -> bool:
        """Whoever may look at the list may take it away."""
        return bool(self.has_view_permission(request))


class OfficialTable(ModelResource):
    """One official a row."""

    names = Field(column_name="other_names")

    class Meta:
        model = Official
        fields = ("slug", "name", "names", "country", "wikidata_id")
        export_order = fields

    def get_queryset(self) -> Any:
        """Officials with their names."""
        return super().get_queryset().prefetch_related("names")

    def filter_export(self, queryset: Any, **kwargs: Any) -> Any:
        """The listed officials with their names."""
        return queryset.prefetch_related("names")

    def dehydrate_names(self, official: Official) -> str:
        """Other names as "language:name", parted by "|", as in seeds/officials.csv."""
        return "|".join(f"{name.language}:{name.name}" for name in official.names.all())


class OccupancyTable(ModelResource):
    """One occupancy a row: who held what from when to when."""

    official = Field(attribute="official__slug", column_name="official")
    official_name = Field(attribute="official__name", column_name="official_name")
    post = Field(attribute="post__slug", column_name="post")
    title = Field(attribute="post__title", column_name="title")
    country = Field(attribute="post__country_id", column_name="country")
    organization = Field(attribute="post__organization__slug", column_name="organization")

    class Meta:
        model = Occupancy
        fields = ("official", "official_name", "post", "title", "country", "organization", "start", "end")
        export_order = fields

    def filter_export(self, queryset: Any, **kwargs: Any) -> Any:
        """The listed occupancies with what they refer to."""
        return queryset.select_related("official", "post__organization")


class TripTable(ModelResource):
    """One trip a row; its travellers and stops parted by "|"."""

    travellers = Field(column_name="travellers")
    stops = Field(column_name="stops")

    class Meta:
        model = Trip
        fields = (
            "id",
            "title",
            "status",
            "travellers",
            "stops",
            "first_day",
            "last_day",
            "is_published",
            "embargo_until",
        )
        export_order = fields

    def filter_export(self, queryset: Any, **kwargs: Any) -> Any:
        """The listed trips with their travellers and stops."""
        return queryset.prefetch_related("travelling__official", "stops__place")

    def dehydrate_travellers(self, trip: Trip) -> str:
        """The travellers' names in order."""
        return "|".join(traveller.official.name for traveller in trip.travelling.all())

    def dehydrate_stops(self, trip: Trip) -> str:
        """The stops in order, each "country;place;arrival;departure"."""
        return "|".join(
            ";".join((stop.country_id, stop.place.name if stop.place else "", stop.arrive, stop.depart))
            for stop in trip.stops.all()
        )
