"""Officials as plain data, with their names in other languages and the posts they hold or held."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import F, QuerySet

from itineraries.models import Occupancy, Official, OfficialName, sees_all
from itineraries.queries.records.reader import Reader, Row, post_columns


def official_records(officials: QuerySet[Official], reader: Reader) -> list[Row]:
    """Each of `officials` with names and occupancies. Three queries."""
    rows = list(
        officials.values_list(
            "id",
            "slug",
            "name",
            "country_id",
            "country__name",
            "wikidata_id",
            "notes",
            "created_at",
            "updated_at",
        )
    )
    keys = [row[0] for row in rows]
    if not keys:
        return []
    names, occupancies = _names(keys), _occupancies(keys, reader)
    shows_notes = sees_all(reader.viewer, Official)
    records = []
    for key, slug, name, code, country, wikidata, notes, created, updated in rows:
        record = {
            "id": key,
            "url": f"{reader.root}officials/{slug}/",
            "slug": slug,
            "name": name,
            "country": reader.country(code, country),
            "wikidata_id": wikidata,
            "names": names[key],
            "occupancies": occupancies[key],
            "trips_url": f"{reader.root}trips/?traveller={slug}",
            "created_at": created,
            "updated_at": updated,
        }
        if shows_notes:
            record["notes"] = notes
        records.append(record)
    return records


def _names(keys: Iterable[int]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {key: [] for key in keys}
    rows = OfficialName.objects.filter(official__in=list(found)).order_by("official", "language", "name")
    for official, name, language in rows.values_list("official_id", "name", "language"):
        found[official].append({"name": name, "language": language})
    return found


def _occupancies(keys: Iterable[int], reader: Reader) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {key: [] for key in keys}
    rows = (
        Occupancy.objects.filter(official__in=list(found))
        .order_by("official", F("first_day").desc(nulls_last=True), "id")
        .values_list("id", "official_id", "start", "end", "first_day", "last_day", *post_columns("post"))
    )
    for key, official, start, end, first, last, *post in rows:
        found[official].append(
            {
                "id": key,
                "post": reader.post(*post),
                "start": start,
                "end": end,
                "first_day": first,
                "last_day": last,
            }
        )
    return found
