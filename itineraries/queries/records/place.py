"""Places and countries as plain data."""

from __future__ import annotations

from django.db.models import QuerySet

from itineraries.models import Country, CountryName, Place
from itineraries.queries.records.reader import Reader, Row


def place_records(places: QuerySet[Place], reader: Reader) -> list[Row]:
    """Each of `places`. One query."""
    return [
        {
            "id": key,
            "url": f"{reader.root}places/{key}/",
            "name": name,
            "other_names": other_names.splitlines(),
            "kind": kind,
            "country": reader.country(code, country),
            "latitude": latitude,
            "longitude": longitude,
            "timezone": timezone,
            "population": population,
            "is_capital": is_capital,
            "geonames_id": geonames,
        }
        for (
            key,
            name,
            other_names,
            kind,
            code,
            country,
            latitude,
            longitude,
            timezone,
            population,
            is_capital,
            geonames,
        ) in places.values_list(
            "id",
            "name",
            "other_names",
            "kind",
            "country_id",
            "country__name",
            "latitude",
            "longitude",
            "timezone",
            "population",
            "is_capital",
            "geonames_id",
        )
    ]


def country_records(countries: QuerySet[Country], reader: Reader) -> list[Row]:
    """Each of `countries` with its names. Two queries."""
    rows = list(countries.values_list("code", "name", "withdrawn"))
    names: dict[str, list[Row]] = {row[0]: [] for row in rows}
    found = CountryName.objects.filter(country__in=list(names)).order_by("language", "name")
    for parent, name, language in found.values_list("country_id", "name", "language"):
        names[parent].append({"name": name, "language": language})
    return [
        {
            "code": code,
            "url": f"{reader.root}countries/{code}/",
            "name": name,
            "withdrawn": withdrawn,
            "names": names[code],
        }
        for code, name, withdrawn in rows
    ]
