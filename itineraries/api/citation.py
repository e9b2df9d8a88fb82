"""Citations in answers: the evidence of a record."""

from __future__ import annotations

from rest_framework import serializers

from itineraries.api.references import SourceReference


class CitedArticle(serializers.Serializer):
    id = serializers.IntegerField()
    title = serializers.CharField()
    url = serializers.CharField(help_text="Where the article was published; empty where it is not known.")
    published = serializers.DateField()
    language = serializers.CharField()
    source = SourceReference(allow_null=True)
    api_url = serializers.URLField()


class CitationShape(serializers.Serializer):
    """What one span of one article says about one field of one record."""

    id = serializers.IntegerField()
    trip = serializers.IntegerField()
    traveller = serializers.IntegerField(
        allow_null=True, help_text="Of the trip's travellers, if it is on one."
    )
    stop = serializers.IntegerField(allow_null=True)
    event = serializers.IntegerField(allow_null=True)
    field = serializers.CharField()
    value = serializers.CharField(help_text="What the article says; the record may hold another's word.")
    quote = serializers.CharField(help_text="The words that support it.")
    sentence = serializers.CharField()
    start = serializers.IntegerField(help_text="Of the quote, in characters of the article's text.")
    end = serializers.IntegerField()
    sentence_start = serializers.IntegerField()
    sentence_end = serializers.IntegerField()
    rule = serializers.CharField()
    confidence = serializers.FloatField()
    note = serializers.CharField(help_text="How the value was reckoned from the quote.")
    article = CitedArticle()
