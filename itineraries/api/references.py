"""How one record refers to another: the short form in answers, and what a request may write in its place.

A request may give an id, a slug or a code, or the short form itself, so that what was read can be sent back.
"""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from itineraries.enums import PlaceKind, PostKind, TripStatus
from itineraries.queries import find


class CountryReference(serializers.Serializer):
    code = serializers.CharField()
    name = serializers.CharField()
    url = serializers.URLField()


class PlaceReference(serializers.Serializer):
    id = serializers.IntegerField()
    name = serializers.CharField()
    kind = serializers.ChoiceField(PlaceKind.choices)
    latitude = serializers.FloatField(allow_null=True)
    longitude = serializers.FloatField(allow_null=True)
    timezone = serializers.CharField()
    url = serializers.URLField()


class OfficialReference(serializers.Serializer):
    id = serializers.IntegerField()
    slug = serializers.CharField()
    name = serializers.CharField()
    url = serializers.URLField()


class OrganizationReference(serializers.Serializer):
    id = serializers.IntegerField()
    slug = serializers.CharField()
    name = serializers.CharField()
    short_name = serializers.CharField()
    url = serializers.URLField()


class PostReference(serializers.Serializer):
    id = serializers.IntegerField()
    slug = serializers.CharField()
    title = serializers.CharField()
    kind = serializers.ChoiceField(PostKind.choices)
    country = serializers.CharField(allow_null=True, help_text="Code of the country whose post it is.")
    organization = serializers.CharField(allow_null=True, help_text="Slug of the organisation, else.")
    url = serializers.URLField()


class TripReference(serializers.Serializer):
    id = serializers.IntegerField()
    url = serializers.URLField()
    headline = serializers.CharField()
    status = serializers.ChoiceField(TripStatus.choices)


class SourceReference(serializers.Serializer):
    slug = serializers.CharField()
    name = serializers.CharField()


class NameShape(serializers.Serializer):
    name = serializers.CharField(max_length=255)
    language = serializers.CharField(
        max_length=16, allow_blank=True, help_text="BCP 47, such as fr, ru or kk-Latn."
    )


class Reference(serializers.Field):
    """A reference in a request. `keys` are the fields of the short form, the first that is there counts."""

    keys: tuple[str, ...] = ("id", "slug")

    def to_internal_value(self, data: Any) -> Any:
        if isinstance(data, dict):
            data = next((data[key] for key in self.keys if data.get(key) is not None), None)
        if isinstance(data, bool) or not isinstance(data, (int, str)) or data == "" or "\0" in str(data):
            raise serializers.ValidationError(f"Give {' or '.join(self.keys)}.")
        if isinstance(data, int) and not 0 < data <= find.LARGEST_ID:
            raise serializers.ValidationError(f"“{data}” is no id.")
        try:
            return self.search(data)
        except find.NotFound as error:
            raise serializers.ValidationError(str(error)) from None

    def search(self, word: int | str) -> Any:
        raise NotImplementedError

    def to_representation(self, value: Any) -> Any:
        return value.pk


ID = {"type": "integer", "minimum": 1}
WORD = {"type": "string", "minLength": 1}


def written(*forms: dict[str, Any], key: str) -> dict[str, Any]:
    """The schema of a reference in a request."""
    return {"oneOf": [*forms, {"type": "object", "properties": {key: forms[0]}, "required": [key]}]}


@extend_schema_field(written(WORD, key="code"))
class CountryField(Reference):
    keys = ("code",)

    def search(self, word: int | str) -> Any:
        return find.country(str(word))


@extend_schema_field(written(ID, key="id"))
class PlaceField(Reference):
    keys = ("id",)

    def search(self, word: int | str) -> Any:
        return find.place(word, viewer=self.context["request"].user)


@extend_schema_field(written(ID, WORD, key="id"))
class OfficialField(Reference):
    def search(self, word: int | str) -> Any:
        return find.official(word, viewer=self.context["request"].user)


@extend_schema_field(written(ID, WORD, key="id"))
class OrganizationField(Reference):
    def search(self, word: int | str) -> Any:
        return find.organization(word, viewer=self.context["request"].user)


@extend_schema_field(written(ID, WORD, key="id"))
class PostField(Reference):
    def search(self, word: int | str) -> Any:
        return find.post(word)


@extend_schema_field(written(ID, key="id"))
class TripField(Reference):
    keys = ("id",)

    def search(self, word: int | str) -> Any:
        return find.trip(word, viewer=self.context["request"].user)


@extend_schema_field(written(WORD, key="slug"))
class SourceField(Reference):
    keys = ("slug", "name")

    def search(self, word: int | str) -> Any:
        return find.source(str(word))


class Input(serializers.Serializer):
    """What a request may hold. A field nobody knows is an error, so that a misspelt one is not lost.

    `answered` are fields of the record that are derived: sent back with it they are passed over.
    """

    answered: tuple[str, ...] = ()

    def to_internal_value(self, data: Any) -> Any:
        if isinstance(data, dict):
            unknown = [name for name in data if name not in self.fields and name not in self.answered]
            if unknown:
                known = ", ".join(self.fields)
                raise serializers.ValidationError(
                    {name: [f"There is no field “{name}” to write: use {known}."] for name in unknown}
                )
            # A PATCH leaves out fields of the record, not of the rows within it: those are sent whole.
            missing = [name for name, field in self.fields.items() if field.required and name not in data]
            if missing and self.parent is not None:
                raise serializers.ValidationError({name: ["This field is required."] for name in missing})
        return super().to_internal_value(data)


class EdtfInput(serializers.CharField):
    """An EDTF date; null and "" are a date that is not told."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs = {"allow_blank": True, "allow_null": True, "max_length": 64, "required": False} | kwargs
        super().__init__(**kwargs)

    def run_validation(self, data: Any = serializers.empty) -> Any:
        value = super().run_validation(data)
        return "" if value is None else value
