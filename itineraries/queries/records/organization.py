"""Organisations and posts as plain data, with their names in other languages."""

from __future__ import annotations

from django.db.models import QuerySet

from itineraries.models import Organization, OrganizationName, Post, PostTitle
from itineraries.queries.records.reader import Reader, Row


def organization_records(organizations: QuerySet[Organization], reader: Reader) -> list[Row]:
    """Each of `organizations` with its names. Two queries."""
    rows = list(
        organizations.values_list(
            "id", "slug", "name", "short_name", "kind", "wikidata_id", "created_at", "updated_at"
        )
    )
    names: dict[int, list[Row]] = {row[0]: [] for row in rows}
    found = OrganizationName.objects.filter(organization__in=list(names)).order_by("language", "name")
    for parent, name, language in found.values_list("organization_id", "name", "language"):
        names[parent].append({"name": name, "language": language})
    return [
        {
            "id": key,
            "url": f"{reader.root}organizations/{slug}/",
            "slug": slug,
            "name": name,
            "short_name": short_name,
            "kind": kind,
            "wikidata_id": wikidata,
            "names": names[key],
            "created_at": created,
            "updated_at": updated,
        }
        for key, slug, name, short_name, kind, wikidata, created, updated in rows
    ]


def post_records(posts: QuerySet[Post], reader: Reader) -> list[Row]:
    """Each of `posts` with its titles. Two queries."""
    rows = list(
        posts.values_list(
            "id",
            "slug",
            "title",
            "kind",
            "created_at",
            "updated_at",
            "country_id",
            "country__name",
            "organization_id",
            "organization__slug",
            "organization__name",
            "organization__short_name",
        )
    )
    titles: dict[int, list[Row]] = {row[0]: [] for row in rows}
    found = PostTitle.objects.filter(post__in=list(titles)).order_by("language", "name")
    for parent, name, language in found.values_list("post_id", "name", "language"):
        titles[parent].append({"name": name, "language": language})
    return [
        {
            "id": key,
            "url": f"{reader.root}posts/{slug}/",
            "slug": slug,
            "title": title,
            "kind": kind,
            "country": reader.country(code, country),
            "organization": reader.organization(*organization),  # type: ignore[arg-type]  # a starred row has no types
            "titles": titles[key],
            "created_at": created,
            "updated_at": updated,
        }
        for key, slug, title, kind, created, updated, code, country, *organization in rows
    ]
