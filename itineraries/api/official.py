"""/api/v1/officials/: people who travel or are met, with the posts they hold or held."""

from __future__ import annotations

import datetime as dt

from django.db.models import Exists, OuterRef, Q, QuerySet
from rest_framework import serializers

from itineraries.api.filters import DayFilter, Filters, TextFilter, WordsFilter
from itineraries.api.references import (
    CountryField,
    CountryReference,
    EdtfInput,
    Input,
    NameShape,
    PostField,
    PostReference,
)
from itineraries.api.views import WritableEndpoint
from itineraries.enums import PostKind
from itineraries.models import Occupancy, Official, OfficialName
from itineraries.queries.records import official_records
from itineraries.services.record_official import change_official, create_official, delete_official


class OccupancyShape(serializers.Serializer):
    id = serializers.IntegerField()
    post = PostReference()
    start = serializers.CharField(help_text="EDTF; empty where not told.")
    end = serializers.CharField(help_text="EDTF; empty while in office.")
    first_day = serializers.DateField(allow_null=True)
    last_day = serializers.DateField(allow_null=True)


class OfficialRecord(serializers.Serializer):
    id = serializers.IntegerField()
    url = serializers.URLField()
    slug = serializers.CharField()
    name = serializers.CharField(help_text="The usual English spelling.")
    country = CountryReference(allow_null=True, help_text="The country served.")
    wikidata_id = serializers.CharField()
    names = NameShape(many=True, help_text="In other languages, scripts and spellings.")
    occupancies = OccupancyShape(many=True, help_text="Posts held, the latest first.")
    trips_url = serializers.URLField()
    created_at = serializers.DateTimeField()
    updated_at = serializers.DateTimeField()
    notes = serializers.CharField(required=False, help_text="Only shown to those who may view all officials.")


class OccupancyInput(Input):
    answered = ("first_day", "last_day")

    id = serializers.IntegerField(
        required=False, min_value=1, help_text="Of a term of this official to keep."
    )
    post = PostField()
    start = EdtfInput()
    end = EdtfInput()


class OfficialInput(Input):
    """An official. A list that is sent replaces the one that is there; a term with an `id` is changed."""

    answered = ("id", "url", "trips_url", "created_at", "updated_at")

    name = serializers.CharField(max_length=200)
    slug = serializers.RegexField(
        # Figures alone would be taken for an id.
        r"^[-A-Za-z0-9_]*[-A-Za-z_][-A-Za-z0-9_]*$",
        required=False,
        max_length=120,
        error_messages={"invalid": "Use letters without accents, figures, - and _, and not figures alone."},
        help_text="Left out, made from the name.",
    )
    country = CountryField(required=False, allow_null=True)
    wikidata_id = serializers.CharField(required=False, allow_blank=True, max_length=16)
    notes = serializers.CharField(required=False, allow_blank=True)
    names = NameShape(many=True, required=False, max_length=200)
    occupancies = OccupancyInput(many=True, required=False, max_length=200)


class OfficialFilters(Filters):
    search = TextFilter(method="filter_search", help_text="Parts of a name, in any language on record.")
    country = WordsFilter(method="filter_country", help_text="Codes (KZ) or names of countries served.")
    post = WordsFilter(method="filter_holding", help_text="Ids or slugs of posts held, with `on` that day.")
    post_kind = WordsFilter(
        method="filter_holding", choices=PostKind.values, help_text="Kinds of post held, with `on` that day."
    )
    on = DayFilter(method="filter_holding", help_text="Holding a post that day.")

    def filter_search(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        for word in self.words(name, value):
            spelt = Exists(OfficialName.objects.filter(official=OuterRef("pk"), folded__contains=word))
            rows = rows.filter(Q(folded__contains=word) | spelt)
        return rows

    def filter_country(self, rows: QuerySet, name: str, words: list[str]) -> QuerySet:
        return rows.filter(country__in=self.countries(name, words))

    def filter_holding(self, rows: QuerySet, name: str, value: list[str] | dt.date) -> QuerySet:
        """Post, kind and day are asked of one term: who was foreign minister then, not who ever was."""
        asked = self.form.cleaned_data
        terms = Occupancy.objects.filter(official=OuterRef("pk"))
        if asked["post"]:
            terms = terms.filter(post__in=self.posts("post", asked["post"]))
        if asked["post_kind"]:
            terms = terms.filter(post__kind__in=asked["post_kind"])
        if asked["on"]:
            terms = terms.on(asked["on"])
        return rows.filter(Exists(terms))


class OfficialEndpoint(WritableEndpoint):
    """Officials, by name. An address takes an id or a slug."""

    tag = "officials"
    model = Official
    records = official_records
    serializer_class = OfficialRecord
    input_class = OfficialInput
    filterset_class = OfficialFilters
    orderings = {"name": "name", "country": "country_id", "updated_at": "updated_at", "id": "id"}
    lookup_value_regex = "[-a-zA-Z0-9_]{1,120}"
    create_record = create_official
    change_record = change_official
    delete_record = delete_official
