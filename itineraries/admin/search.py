"""Finding records by any of their names: whatever the accents, the case, the language or the script."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import HttpRequest

from itineraries.models import (
    CountryName,
    OfficialName,
    OrganizationName,
    PostTitle,
    Traveller,
)
from itineraries.names import fold


def official_named(word: str, prefix: str = "") -> Q:
    """Condition that a folded `word` stands in a name of the official at `prefix` ("official__")."""
    return _named(word, OfficialName, "official", prefix)


def country_named(word: str, prefix: str = "") -> Q:
    """Condition that a folded `word` stands in a name of the country at `prefix`, or is its code."""
    return _named(word, CountryName, "country", prefix) | Q(**{f"{prefix}code": word.upper()})


def organization_named(word: str, prefix: str = "") -> Q:
    """Condition that a folded `word` stands in a name of the organisation at `prefix`."""
    names = _names(OrganizationName, "organization", prefix, word)
    return names | Q(**{f"{prefix}name__icontains": word}) | Q(**{f"{prefix}short_name__icontains": word})


def post_titled(word: str, prefix: str = "") -> Q:
    """Condition that a folded `word` stands in a title of the post at `prefix`, or names whose it is."""
    return (
        _names(PostTitle, "post", prefix, word)
        | Q(**{f"{prefix}title__icontains": word})
        | country_named(word, f"{prefix}country__")
        | organization_named(word, f"{prefix}organization__")
    )


def travelled_by(word: str) -> QuerySet[Any, Any]:
    """Ids of the trips on which somebody with a folded `word` in a name travels."""
    return Traveller.objects.filter(official_named(word, "official__")).values("trip")


def place_named(term: str) -> Q:
    """Condition that `term` stands in a name of the place. Other names are kept as written, and SQLite
    compares letters beyond ASCII by their case, so the usual ways to write the term are all tried."""
    ways = {term, term.lower(), term.title(), term.capitalize(), term.upper()}
    written = Q()
    for way in ways:
        written |= Q(other_names__contains=way)
    return Q(folded__contains=fold(term)) | written if fold(term) else written


def _named(word: str, model: type[models.Model], owner: str, prefix: str) -> Q:
    return Q(**{f"{prefix}folded__contains": word}) | _names(model, owner, prefix, word)


def _names(model: type[models.Model], owner: str, prefix: str, word: str) -> Q:
    # A subquery instead of a join: a record with two fitting names is still listed once.
    pk = f"{prefix}pk"
    return Q(Exists(model._default_manager.filter(**{owner: OuterRef(pk)}, folded__contains=word)))


class WordSearch:
    """Search boxes and autocompletion: every word typed must be found by `word_condition`."""

    search_fields = ("pk",)  # Django asks for one before it searches or autocompletes at all

    def word_condition(self, word: str) -> Q:
        """Condition that a row is meant by the folded `word`."""
        raise NotImplementedError

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        """The rows meant by all words of `search_term`, each once."""
        words = fold(search_term).split()
        if search_term.strip() and not words:
            return queryset.none(), False
        for word in words:
            queryset = queryset.filter(self.word_condition(word))
        return queryset, False
