"""What names mean: the index of names, their candidates in order, and how far a name alone is believed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from itineraries.extraction.drafts import Span
from itineraries.extraction.folding import fold
from itineraries.extraction.gazetteer_data.inflections import ARTICLES, HOME

_BIG = 1_000_000  # a city so big, or a capital, is meant although its name is a word or a person's name too
_FAMOUS = 8.6  # rank (size and fame, see the build) from which an unusual spelling is believed
_KNOWN = 100_000  # below this a name alone does not say that the place is meant

_ONE = (1,)  # the lengths of most names, one object for all


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A country, city, area, site or region.

    kind: "country"; "city" (a GeoNames row); "area" (an island, state or province: a country, no city row);
    "site" (a palace or conference place, `city` says where); "region" (several countries: `country` is None).
    `name` is the English name; `country` ISO 3166-1 alpha-2; `capital` true for the seats of government of
    sovereign states; `metonym` true where the name usually means a government ("the Kremlin said").
    Coordinates in degrees; None where GeoNames' row is not there.
    """

    key: str
    kind: str
    name: str
    country: str | None
    geonames_id: int | None = None
    latitude: float | None = None
    longitude: float | None = None
    timezone: str | None = None
    population: int = 0
    capital: bool = False
    metonym: bool = False
    city: Place | None = None
    rank: float = 0.0

    def __repr__(self) -> str:
        return f"<{self.key} {self.name}>"


@dataclass(frozen=True, slots=True)
class Match:
    """One name found in a text: `text[span.start:span.end]` folds to the name (its case ending aside).

    `candidates` best first, never empty. `weak` is "" or why the name alone is no proof of the place: "word",
    "person", "small", "spelling" (an unusual one), "language" (a name in another language), "repeated" (the
    same word stands in lower case in the text). `before` and `after` are the capitalised words that touch the
    name with only a space between ("George" of "George Washington"), or "".
    """

    span: Span
    name: str
    candidates: tuple[Place, ...]
    weak: str = ""
    before: str = ""
    after: str = ""

    @property
    def place(self) -> Place:
        return self.candidates[0]

    def within(self, countries: Collection[str]) -> Place:
        """The best candidate in one of the countries the text tells, else the best of all.

        A country or region stays what it is: "Georgia" beside "Atlanta" is the state only where its own
        country is not told.
        """
        return next((p for p in self.candidates if p.country in countries), self.candidates[0])


class Names:
    """The index. Folded names throughout; immutable once built.

    `trusted`: name → places whose usual name it is. `spellings`: name → places that GeoNames says are also
    called so. `languages`: (name, country code) → languages in which it is that country's name. `codes`:
    abbreviations as written → country. `small_letters`: names that may open in lower case, `first_small`
    their first words as written. `words`: language → names that are everyday words. `persons`: names that
    people bear. `lengths`: first word of a name → numbers of words of the names that begin with it, longest
    first.
    """

    def __init__(
        self,
        *,
        trusted: dict[str, tuple[Place, ...]],
        spellings: dict[str, tuple[Place, ...]],
        languages: dict[tuple[str, str], frozenset[str]],
        codes: dict[str, Place],
        small_letters: frozenset[str],
        first_small: frozenset[str],
        words: dict[str, frozenset[str]],
        persons: frozenset[str],
    ) -> None:
        self.trusted, self.spellings, self.languages = trusted, spellings, languages
        self.codes, self.small_letters, self.persons = codes, small_letters, persons
        self._words = words
        self._any_word: frozenset[str] = frozenset().union(*words.values())
        # News names the same places day after day.
        self.meaning = lru_cache(32_768)(self._meaning)
        self.lengths, self.pairs = _openings(chain(trusted, spellings, map(fold, codes)))
        # As written in a text: "île" opens a name, and so does a sloppy "ile".
        self.first_small = first_small | frozenset(fold(word) for word in first_small) | ARTICLES

    def candidates(self, name: str, language: str | None) -> tuple[Place, ...]:
        trusted, others = self.trusted.get(name, ()), self.spellings.get(name, ())
        if not others and len(trusted) < 2:
            return trusted
        return tuple(
            sorted({*trusted, *others}, key=lambda place: self._order(place, name, trusted, language))
        )

    def _order(
        self, place: Place, name: str, trusted: Sequence[Place], language: str | None
    ) -> tuple[float, int, str]:
        rank = place.rank
        if place not in trusted:
            rank -= 4
        elif place.kind == "country" and self._is_foreign(name, place, language):
            rank -= 15  # "Mexico" is the country in English and the city in French
        if place.kind == "city" and place.country == HOME.get(language or ""):
            rank += 2
        return (-rank, -place.population, place.key)

    def _is_foreign(self, name: str, place: Place, language: str | None) -> bool:
        return bool(language) and language not in self.languages.get((name, place.country or ""), ())

    def is_stranger(self, name: str, place: Place, language: str | None) -> bool:
        """True for a name that can only be another word here: "Island" is Iceland in German alone.

        English names of countries turn up in every language, so they stay.
        """
        if place.kind == "country":
            return (
                self._is_foreign(name, place, language)
                and "en" not in self.languages[name, place.country or ""]
            )
        if place in self.trusted.get(name, ()):
            return False
        return name in self.persons or name in self.words(language)

    def words(self, language: str | None) -> frozenset[str]:
        """Town names that are everyday words: of one language, or of any."""
        return self._words.get(language, self._any_word) if language else self._any_word

    def _meaning(self, name: str, language: str | None) -> tuple[tuple[Place, ...], str]:
        """What a name found in a text of this language may be, and why that is weak evidence, or ""."""
        candidates = tuple(
            p for p in self.candidates(name, language) if not self.is_stranger(name, p, language)
        )
        return candidates, self.weakness(name, candidates, language) if candidates else ""

    def weakness(self, name: str, candidates: Sequence[Place], language: str | None) -> str:
        """Why this name alone is no proof of its best candidate, or ""."""
        best = candidates[0]
        words = self.words(language)
        if best.kind == "country":
            if name in words:
                return "word"
            return "language" if self._is_foreign(name, best, language) else ""
        if best.kind in ("region", "site"):
            return "word" if name in words else ""
        eminent = best.capital or best.population >= _BIG
        if name in words and (not eminent or f"!{name}" in words):
            return "word"
        if name in self.persons and not eminent:
            return "person"
        if best.kind == "area":
            return ""
        if best not in self.trusted.get(name, ()) and not eminent and best.rank < _FAMOUS:
            return "spelling"
        return "" if eminent or best.population >= _KNOWN else "small"


def _openings(names: Iterable[str]) -> tuple[dict[str, tuple[int, ...]], frozenset[str]]:
    """First word of a name → the numbers of words of the names that begin with it, longest first; and the
    first two words of every name of more than one.
    """
    lengths: dict[str, tuple[int, ...]] = {}
    counts: dict[str, set[int]] = {}
    pairs: set[str] = set()
    for name in names:
        if " " in name:
            words = name.split(" ")
            counts.setdefault(words[0], set()).add(len(words))
            pairs.add(f"{words[0]} {words[1]}")
        else:
            lengths[name] = _ONE
    shared: dict[tuple[int, ...], tuple[int, ...]] = {}
    for first, found in counts.items():
        ordered = tuple(sorted(found | {1} if first in lengths else found, reverse=True))
        lengths[first] = shared.setdefault(ordered, ordered)
    return lengths, frozenset(pairs)
