"""Finds the one official, country, place, post or organisation that a word of a request means."""

from __future__ import annotations

from typing import TypeVar

from django.db.models import Exists, Model, OuterRef, Q, QuerySet

from itineraries.models import (
    Country,
    CountryName,
    Official,
    Organization,
    OrganizationName,
    Place,
    Post,
    Source,
    Trip,
    Viewer,
)
from itineraries.names import fold

T = TypeVar("T", bound=Model)
LARGEST_ID = 2**63 - 1


class NotFound(ValueError):
    """No such record, or more than one; the message names the word and the mend."""


def official(word: str | int, *, viewer: Viewer) -> Official:
    """The official with that id, slug or, where only one has it, name in any spelling; of those in view."""
    seen = Official.objects.visible_to(viewer)
    if (key := _id(word)) is not None:
        return _one(seen.filter(pk=key), word, "official", "give an id, a slug or a name")
    return _one(
        seen.filter(slug=word) or seen.named(fold(str(word))),
        word,
        "official",
        "give an id, a slug or a name",
    )


def country(word: str) -> Country:
    """The country with that ISO 3166 code, or name in any language on record."""
    folded = fold(str(word))
    named = Exists(CountryName.objects.filter(country=OuterRef("pk"), folded=folded))
    return _one(
        Country.objects.filter(pk=str(word).upper()) or Country.objects.filter(Q(folded=folded) | named),
        word,
        "country",
        "give a code of ISO 3166-1, such as KZ, or of 3166-3 for a former state",
    )


def places(word: str | int, *, viewer: Viewer) -> QuerySet[Place]:
    """The place with that id, or all of that name: many places share one. Raises NotFound where none is."""
    key = _id(word)
    seen = Place.objects.visible_to(viewer)
    rows = seen.filter(pk=key) if key is not None else seen.filter(folded=fold(str(word)))
    if not rows.exists():
        raise NotFound(f"No place “{word}” is on record: give an id or a name, as /api/v1/places/ has them.")
    return rows


def place(word: str | int, *, viewer: Viewer) -> Place:
    """The place with that id."""
    key = _id(word)
    rows = Place.objects.none() if key is None else Place.objects.visible_to(viewer).filter(pk=key)
    return _one(rows, word, "place", "give an id, as /api/v1/places/ has them")


def post(word: str | int) -> Post:
    """The post with that id or slug."""
    key = _id(word)
    rows = Post.objects.filter(slug=word) if key is None else Post.objects.filter(pk=key)
    return _one(rows, word, "post", "give an id or a slug, as /api/v1/posts/ has them")


def organization(word: str | int, *, viewer: Viewer) -> Organization:
    """The organisation with that id, slug, short name or name in any spelling."""
    key, folded = _id(word), fold(str(word))
    seen = Organization.objects.visible_to(viewer)
    if key is not None:
        rows = seen.filter(pk=key)
    else:
        named = Exists(OrganizationName.objects.filter(organization=OuterRef("pk"), folded=folded))
        rows = seen.filter(slug=word) or seen.filter(
            Q(short_name__iexact=word) | Q(name__iexact=word) | named
        )
    return _one(rows, word, "organisation", "give an id or a slug, as /api/v1/organizations/ has them")


def trip(word: str | int, *, viewer: Viewer) -> Trip:
    """The trip with that id, of those in view."""
    key = _id(word)
    rows = Trip.objects.none() if key is None else Trip.objects.visible_to(viewer).filter(pk=key)
    return _one(rows, word, "trip", "give an id, as /api/v1/trips/ has them")


def source(word: str) -> Source:
    """The source with that slug or name."""
    rows = Source.objects.filter(Q(slug=word) | Q(name=word))
    return _one(rows, word, "source", "give the slug or the name that its articles show")


def _id(word: str | int) -> int | None:
    if isinstance(word, int) or (word.isascii() and word.isdigit()):
        return min(int(word), LARGEST_ID)
    return None


def _one(rows: QuerySet[T], word: object, kind: str, mend: str) -> T:
    found = list(rows[:5])
    if len(found) == 1:
        return found[0]
    if not found:
        raise NotFound(f"No {kind} “{word}” is on record: {mend}.")
    several = ", ".join(f"{row} ({row.pk})" for row in found)
    raise NotFound(f"“{word}” may be any of {several}: give the id.")
