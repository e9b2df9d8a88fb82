"""Travellers of a trip, in answers and requests."""

from __future__ import annotations

from rest_framework import serializers

from itineraries.api.references import Input, OfficialField, OfficialReference, PostField, PostReference


class TravellerShape(serializers.Serializer):
    id = serializers.IntegerField()
    position = serializers.IntegerField()
    official = OfficialReference()
    post = PostReference(allow_null=True, help_text="The post held at the time.")
    occupancy = serializers.IntegerField(allow_null=True, help_text="Id of the official's term in that post.")
    role = serializers.CharField(help_text="As a source tells it, where the post is not on record.")


class TravellerInput(Input):
    answered = ("occupancy",)

    id = serializers.IntegerField(
        required=False, min_value=1, help_text="Of a traveller of this trip to keep."
    )
    official = OfficialField()
    post = PostField(
        required=False,
        allow_null=True,
        help_text="A post the official holds or held. Left out, the one held on the trip's first day.",
    )
    role = serializers.CharField(required=False, allow_blank=True, max_length=160)
    position = serializers.IntegerField(
        required=False, min_value=1, max_value=32767, help_text="Left out, the place in the list."
    )
