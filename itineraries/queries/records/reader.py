"""For whom records are read, and the short form in which one record refers to another."""

from __future__ import annotations

import datetime as dt
from typing import Any

from itineraries.models import Viewer

Row = dict[str, Any]


class Reader:
    """Who reads, from which address on, and the references made so far: a page repeats the same few.

    `root` is what stands before "trips/12/" in an address. `day` is the day that was asked for, if one was.
    """

    def __init__(self, viewer: Viewer = None, *, root: str = "/", day: dt.date | None = None) -> None:
        self.viewer, self.root, self.day = viewer, root, day
        self._countries: dict[str, Row] = {}
        self._places: dict[int, Row] = {}
        self._officials: dict[int, Row] = {}
        self._organizations: dict[int, Row] = {}
        self._posts: dict[int, Row] = {}

    def country(self, code: str | None, name: str) -> Row | None:
        """A country as others refer to it."""
        if code is None:
            return None
        if (found := self._countries.get(code)) is None:
            found = self._countries[code] = {
                "code": code,
                "name": name,
                "url": f"{self.root}countries/{code}/",
            }
        return found

    def place(
        self, key: int | None, name: str, kind: str, latitude: float, longitude: float, timezone: str
    ) -> Row | None:
        """A place as others refer to it."""
        if key is None:
            return None
        if (found := self._places.get(key)) is None:
            found = self._places[key] = {
                "id": key,
                "name": name,
                "kind": kind,
                "latitude": latitude,
                "longitude": longitude,
                "timezone": timezone,
                "url": f"{self.root}places/{key}/",
            }
        return found

    def official(self, key: int, slug: str, name: str) -> Row:
        """An official as others refer to them."""
        if (found := self._officials.get(key)) is None:
            found = self._officials[key] = {
                "id": key,
                "slug": slug,
                "name": name,
                "url": f"{self.root}officials/{slug}/",
            }
        return found

    def organization(self, key: int | None, slug: str, name: str, short_name: str) -> Row | None:
        """An organisation as others refer to it."""
        if key is None:
            return None
        if (found := self._organizations.get(key)) is None:
            found = self._organizations[key] = {
                "id": key,
                "slug": slug,
                "name": name,
                "short_name": short_name,
                "url": f"{self.root}organizations/{slug}/",
            }
        return found

    def post(
        self, key: int | None, slug: str, title: str, kind: str, country: str, organization: str
    ) -> Row | None:
        """A post as others refer to it; `country` is a code, `organization` a slug."""
        if key is None:
            return None
        if (found := self._posts.get(key)) is None:
            found = self._posts[key] = {
                "id": key,
                "slug": slug,
                "title": title,
                "kind": kind,
                "country": country,
                "organization": organization,
                "url": f"{self.root}posts/{slug}/",
            }
        return found


def post_columns(prefix: str) -> tuple[str, ...]:
    """The columns of `Reader.post`, for a post reached by `prefix` ("occupancy__post")."""
    return (
        f"{prefix}_id",
        f"{prefix}__slug",
        f"{prefix}__title",
        f"{prefix}__kind",
        f"{prefix}__country_id",
        f"{prefix}__organization__slug",
    )


def place_columns(prefix: str) -> tuple[str, ...]:
    """The columns of `Reader.place`, for a place reached by `prefix`."""
    return (
        f"{prefix}_id",
        f"{prefix}__name",
        f"{prefix}__kind",
        f"{prefix}__latitude",
        f"{prefix}__longitude",
        f"{prefix}__timezone",
    )
