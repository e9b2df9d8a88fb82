"""Who holds which office when: the table the reader may consult, and its two questions.

The reader works without it (names are then found by their shape and title alone); with it, spellings of a
name
lead to its usual English form and an office without a name leads to its holder on a date.
"""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from difflib import SequenceMatcher
from pathlib import Path

from itineraries.extraction.words import plain, split


@dataclass(frozen=True, slots=True)
class Holder:
    """One person in one office. `kind` is a PostKind value; `start` and `end` are the first and last day,
    None open.

    `country` is ISO 3166-1 alpha-2, None for an organisation's office; `names` are further spellings, any
    script. `former` tells that the office was over on the day that was asked about.
    """

    name: str
    names: tuple[str, ...] = ()
    role: str = ""
    kind: str = "other"
    country: str | None = None
    organization: str | None = None
    start: date | None = None
    end: date | None = None
    former: bool = False

    def holds_on(self, day: date) -> bool:
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)

    def seen_on(self, day: date) -> Holder:
        """The same person as known on a day: out of office afterwards, without the office before."""
        if self.start is not None and day < self.start:
            return replace(self, role="", kind="other")
        return replace(self, former=True) if self.end is not None and self.end < day else self


#: Countries where the family name stands first, so that "Xi" alone means Xi Jinping.
_FAMILY_FIRST = frozenset(("CN", "TW", "HK", "KR", "KP", "VN", "KH", "JP", "HU", "SG", "MY"))


_ALIKE = 0.8  # how like two spellings of one name are
_WORDS_ALIKE = 0.6  # and each two words of them
_NUMBERS = frozenset(
    ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiv", "xvi")
)  # of kings
_REMEMBERED = 3650  # days after which who led a state is told with more than a surname
_SPOUSES = ("First Lady", "First Gentleman", "Spouse of the Prime Minister", "Queen", "Queen Consort")
_LEADS = ("head_of_state", "head_of_government")


def _key(name: str) -> str:
    return " ".join(plain(word) for word in split(name))


#: Letters that keyboards without them write as two ("Stoere"), or as a plain one that is more than the letter
#: without its mark ("Lukasz").
_IN_TWO = str.maketrans(
    {"ä": "ae", "ö": "oe", "ø": "oe", "ü": "ue", "å": "aa", "æ": "ae", "ß": "ss", "þ": "th"}
)
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th"}
)


def _keys(names: Iterable[str]) -> Iterator[str]:
    """What each name is looked up by, as spelt and as spelt without letters of its own, each once."""
    told = [name.lower() for name in names]
    spelt = [told, *([name.translate(table) for name in told] for table in (_IN_TWO, _PLAIN))]
    yield from dict.fromkeys(_key(name) for row in spelt for name in row)


def _spelt_alike(told: str, known: str) -> bool:
    """Whether two keys spell one name, word by word: Charles II is not Charles III, nor is Abdullah bin
    Abdulaziz Salman bin Abdulaziz.
    """
    words = list(zip(told.split(), known.split(), strict=False))
    if told.count(" ") != known.count(" ") or any(a != b for a, b in words if {a, b} & _NUMBERS):
        return False
    pairs = ((told, known, _ALIKE), *((a, b, _WORDS_ALIKE) for a, b in words))
    return all(a == b or SequenceMatcher(None, a, b).ratio() >= least for a, b, least in pairs)


class Directory:
    """An immutable table of holders."""

    def __init__(self, holders: Iterable[Holder] = ()) -> None:
        self.holders = tuple(holders)
        self._by_name: dict[str, list[Holder]] = {}
        self._by_last: dict[str, list[Holder]] = {}
        self._words: set[str] = set()  # first and last words of names
        self._longer: dict[str, list[tuple[list[str], Holder]]] = {}  # names of many words by the first
        self._regnal: dict[tuple[str, ...], list[Holder]] = {}  # "Albert II of Belgium" by name and number
        self._by_office: dict[tuple[str, str], list[Holder]] = {}
        for holder in self.holders:
            for key in _keys((holder.name, *holder.names)):
                if key:
                    self._by_name.setdefault(key, []).append(holder)
                    words = key.split()
                    self._words.update((words[0], words[-1]))
                    if len(words) > 3:
                        self._longer.setdefault(words[0], []).append((words, holder))
                    family = {words[-1], words[0]} if holder.country in _FAMILY_FIRST else {words[-1]}
                    for word in family if len(words) > 1 else ():
                        known = self._by_last.setdefault(word, [])
                        if holder not in known:
                            known.append(holder)
            first = tuple(_key(holder.name).split()[:3])
            if first[2:] == ("of",):
                self._regnal.setdefault(first[:2], []).append(holder)
            owner = holder.country or holder.organization
            if owner:
                self._by_office.setdefault((holder.kind, owner), []).append(holder)

    def __bool__(self) -> bool:
        return bool(self.holders)

    def has_word(self, word: str) -> bool:
        """Whether a plain word is the first or last word of a name."""
        return word in self._words

    def find(self, name: str, *, on: date | None = None) -> Holder | None:
        """The person of that name in any spelling; of several offices the one held on the day, else the
        latest.
        """
        return self._best(self._by_name.get(_key(name), ()), on)

    def find_longer(self, name: str, *, on: date) -> Holder | None:
        """The one person in office on the day whose full name begins with this one of three words or more."""
        words = _key(name).split()
        if len(words) < 3:
            return None
        fits = [
            h for full, h in self._longer.get(words[0], ()) if full[: len(words)] == words and h.holds_on(on)
        ]
        return self._best(fits, on) if len({h.name for h in fits}) == 1 else None

    def find_regnal(self, name: str, *, countries: Collection[str]) -> Holder | None:
        """ "Albert II": the one monarch of that name and number in a country that the story is about."""
        words = _key(name).split()
        if len(words) != 2 or set(words[1]) - set("ivx"):
            return None
        fits = [h for h in self._regnal.get(tuple(words), ()) if h.country in countries]
        return fits[0] if len({h.name for h in fits}) == 1 else None

    def find_surname(
        self,
        word: str,
        *,
        on: date,
        kind: str | None = None,
        country: str | None = None,
        role: str | None = None,
    ) -> Holder | None:
        """The one person in office on the day with that first or last name; None where several fit.

        Of those who share it, the one who holds `role` is meant, else of compatriots the one who leads the
        state or its diplomacy.
        """
        fits = [
            h
            for h in self._by_last.get(_key(word), ())
            if h.holds_on(on)
            and (kind is None or h.kind == kind)
            and (country is None or h.country == country)
        ]
        if len({h.name for h in fits}) > 1 and role:
            fits = [h for h in fits if h.role == role] or fits
        if len({h.name for h in fits}) > 1 and len({h.country for h in fits}) == 1:
            fits = [h for h in fits if h.kind != "other"]
        return fits[0] if len({h.name for h in fits}) == 1 else None

    def find_former_leader(self, word: str, *, on: date, acting: bool = False) -> Holder | None:
        """The one person with that first or last name who led a state or a government before the day; None
        where others who led one or its diplomacy share it, or somebody else in office does. `acting`: who is
        told to do something is one who led it not long ago.
        """
        known = self._by_last.get(_key(word), ())
        since = on.toordinal() - _REMEMBERED  # which may lie before the calendar
        leaders = [h for h in known if h.kind in _LEADS and h.end is not None and h.end < on]
        leaders = [h for h in leaders if not acting or (h.end is not None and h.end.toordinal() > since)]
        rivals = {h.name for h in known if h.kind != "other" or h.holds_on(on)}
        if not leaders or len(rivals) > 1:
            return None
        return max(leaders, key=lambda h: h.start or date.min).seen_on(on)

    def find_spouse(self, first_name: str, *, country: str, on: date) -> Holder | None:
        """The one spouse of who leads a country, by the first name: "his wife Brigitte"."""
        known = self._by_office.get(("other", country), ())
        fits = [h for h in known if h.role in _SPOUSES and _key(h.name).split()[0] == _key(first_name)]
        return self._best(fits, on) if len({h.name for h in fits}) == 1 else None

    def holder(self, kind: str, owner: str, on: date) -> Holder | None:
        """Who held an office (kind, country or organisation) on a day; None where unknown or ambiguous."""
        fits = [h for h in self._by_office.get((kind, owner), ()) if h.holds_on(on)]
        return fits[0] if len({h.name for h in fits}) == 1 else None

    def find_alike(self, name: str, *, kind: str, owner: str, on: date) -> Holder | None:
        """Who held an office on a day, where a name told with it is but another spelling of his: "Tamim bin
        Hamad al Zani", emir of Qatar.
        """
        holder, told = self.holder(kind, owner, on), _key(name)
        if holder is None or " " not in told:
            return None
        known = [key for key in _keys((holder.name, *holder.names)) if " " in key]
        return holder if any(_spelt_alike(told, key) for key in known) else None

    @staticmethod
    def _best(holders: Iterable[Holder], on: date | None) -> Holder | None:
        found = list(holders)
        if not found:
            return None
        if on is not None:
            current = [h for h in found if h.holds_on(on)]
            if current:
                return min(current, key=lambda h: h.kind == "other")
            past = [h for h in found if h.start is None or h.start <= on]
            return max(past or found, key=lambda h: h.start or date.min).seen_on(on)
        return max(found, key=lambda h: h.start or date.min)

    @classmethod
    def from_tables(cls, folder: Path) -> Directory:
        """Read officials.csv, posts.csv and occupancies.csv of a folder; names carry a language mark
        ("fr:…").
        """
        officials = {row["key"]: row for row in _rows(folder / "officials.csv")}
        posts = {row["key"]: row for row in _rows(folder / "posts.csv")}
        holders, seen = [], set()
        for row in _rows(folder / "occupancies.csv"):
            official, post = officials.get(row["official"]), posts.get(row["post"])
            if official is None or post is None:
                continue
            seen.add(row["official"])
            holders.append(
                Holder(
                    name=official["name"],
                    names=_names(official),
                    role=post["title"],
                    kind=post["kind"],
                    country=post["country"] or None,
                    organization=post["organization"] or None,
                    start=_day(row["start"], first=True),
                    end=_day(row["end"], first=False),
                )
            )
        holders.extend(
            Holder(name=o["name"], names=_names(o), country=o["country"] or None)
            for key, o in officials.items()
            if key not in seen
        )
        # A monarch of many realms is first of all that of his own country.
        own = {official["name"]: official["country"] for official in officials.values()}
        holders.sort(key=lambda h: h.country != own.get(h.name))
        return cls(holders)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _names(official: dict[str, str]) -> tuple[str, ...]:
    others = (o.partition(":")[2] for o in (official.get("other_names") or "").split("|") if o)
    return tuple(n for n in (official.get("name_fr") or "", *others) if n)


def _day(edtf: str, *, first: bool) -> date | None:
    """The first or last day of a plain EDTF date; None where empty, open or unknown."""
    parts = edtf.strip("~?%").split("/")[0].split("-") if edtf and edtf[0].isdigit() else []
    if not parts:
        return None
    try:
        year, month = int(parts[0]), int(parts[1]) if len(parts) > 1 else (1 if first else 12)
        if len(parts) > 2:
            return date(year, month, int(parts[2]))
        if first:
            return date(year, month, 1)
        return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    except ValueError:
        return None


EMPTY = Directory()
