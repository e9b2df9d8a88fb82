"""Scores itineraries that were read against itineraries made by hand, fact by fact.

The measures are those of the evaluation that comes with the gold set. Every fact of an itinerary is one slot;
a slot counts as right when its trip found its counterpart and the fact is the same, anything else that was
read is a false alarm, anything else in the gold a miss. Records are plain dicts in the evaluation's JSON
form.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Any

Record = Mapping[str, Any]

#: The slots of the headline. "trip", "order" and "official" are measured beside them.
HEADLINE = ("traveller", "status", "country", "city", "arrive", "depart", "event")
SLOTS = ("trip", *HEADLINE, "order", "official")

_STOP_FACTS = ("country", "city", "arrive", "depart")
_ONE_KIND = {"summit": "multilateral", "multilateral_meeting": "multilateral"}
_GENERATIONS = frozenset(("jr", "sr", "ii", "iii", "iv"))
_VAGUE = frozenset("~?%X/")


# What is counted


@dataclass(frozen=True, slots=True)
class Measure:
    """Facts found, missed and falsely alarmed. Where nothing was asked or nothing said, nothing is wrong."""

    hits: int = 0
    misses: int = 0
    alarms: int = 0

    @property
    def gold(self) -> int:
        return self.hits + self.misses

    @property
    def precision(self) -> float:
        return self.hits / (self.hits + self.alarms) if self.hits + self.alarms else 1.0

    @property
    def recall(self) -> float:
        return self.hits / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def __add__(self, other: Measure) -> Measure:
        return Measure(self.hits + other.hits, self.misses + other.misses, self.alarms + other.alarms)


@dataclass(slots=True)
class Scoreboard:
    """The counts of every slot, of one article or of many."""

    hits: Counter[str] = field(default_factory=Counter)
    misses: Counter[str] = field(default_factory=Counter)
    alarms: Counter[str] = field(default_factory=Counter)

    def __getitem__(self, slot: str) -> Measure:
        return Measure(self.hits[slot], self.misses[slot], self.alarms[slot])

    @property
    def headline(self) -> Measure:
        """All slots of an itinerary taken together."""
        return sum((self[slot] for slot in HEADLINE), Measure())

    def add(self, other: Scoreboard) -> None:
        self.hits.update(other.hits)
        self.misses.update(other.misses)
        self.alarms.update(other.alarms)

    def compare(self, slot: str, gold: Any, found: Any, same: Callable[[Any, Any], bool]) -> None:
        """One fact on either side, or on neither (None or "")."""
        if gold and found and same(gold, found):
            self.hits[slot] += 1
        else:
            self.misses[slot] += bool(gold)
            self.alarms[slot] += bool(found)


@dataclass(frozen=True, slots=True)
class Report:
    """Scores of a whole set. `articles` in the order of the gold; a negative is an article without trips."""

    total: Scoreboard
    languages: dict[str, Scoreboard]
    articles: dict[str, Scoreboard]
    negatives: int
    alarmed: int

    def worst(self) -> list[tuple[str, Scoreboard]]:
        """Articles by headline F1, the worst first."""
        return sorted(self.articles.items(), key=lambda item: item[1].headline.f1)


def score(gold: Mapping[str, Record], found: Mapping[str, Record], *, language: str | None = None) -> Report:
    """Score records paired by id; an article of the gold that nobody read is all misses."""
    total, languages, articles = Scoreboard(), dict[str, Scoreboard](), dict[str, Scoreboard]()
    negatives = alarmed = 0
    for key, wanted in gold.items():
        if language and wanted.get("language") != language:
            continue
        read = found.get(key)
        board = articles[key] = score_article(wanted, read)
        total.add(board)
        languages.setdefault(wanted.get("language", "?"), Scoreboard()).add(board)
        if not wanted.get("trips"):
            negatives += 1
            alarmed += bool((read or {}).get("trips"))
    return Report(total, dict(sorted(languages.items())), articles, negatives, alarmed)


def score_article(gold: Record, found: Record | None) -> Scoreboard:
    """Score the trips and officials of one article."""
    board = Scoreboard()
    wanted, read = list(gold.get("trips", [])), list((found or {}).get("trips", []))
    pairs = pair_trips(wanted, read)
    for index, trip in enumerate(wanted):
        if index not in {i for i, _ in pairs}:
            _count_alone(trip, board.misses)
    # Where the gold does not list every trip told in passing, such a trip is no false alarm.
    lenient = not gold.get("background_complete", True)
    for index, trip in enumerate(read):
        if index not in {j for _, j in pairs} and not (lenient and trip.get("background")):
            _count_alone(trip, board.alarms)
    for i, j in pairs:
        _compare_trips(wanted[i], read[j], board)
    _compare_people("official", gold.get("officials", []), (found or {}).get("officials", []), board)
    return board


def _count_alone(trip: Record, side: Counter[str]) -> None:
    """Every fact of a trip that has no counterpart."""
    side.update(
        trip=1, status=1, traveller=len(trip.get("travellers", [])), event=len(trip.get("events", []))
    )
    for stop in trip.get("stops", []):
        side.update(_facts(stop))


def _facts(stop: Record) -> Iterator[str]:
    """The facts that a stop states; a city somebody inferred is none."""
    for slot in _STOP_FACTS:
        if stop.get(slot) and not (slot == "city" and stop.get("city_inferred")):
            yield slot


# Trips


def pair_trips(gold: Sequence[Record], found: Sequence[Record]) -> list[tuple[int, int]]:
    """Indices of trips that are the same one, the best fit first; of equal fits the later."""
    fits = [(_fit(a, b), i, j) for i, a in enumerate(gold) for j, b in enumerate(found)]
    pairs: list[tuple[int, int]] = []
    for fit, i, j in sorted(fits, reverse=True):
        if fit > 0 and all(i != a and j != b for a, b in pairs):
            pairs.append((i, j))
    return pairs


def _fit(gold: Record, found: Record) -> float:
    """How well two trips fit: shared travellers, then countries, then days; 0 where they cannot be one
    trip."""
    others = found.get("travellers", [])
    people = sum(any(same_person(person, other) for other in others) for person in gold.get("travellers", []))
    here, there = (Counter(stop.get("country") for stop in trip.get("stops", [])) for trip in (gold, found))
    shared, all_stops = (here & there).total(), (here | there).total()
    if not people or (all_stops and not shared):
        return 0.0
    days = {s.get("arrive") for s in gold.get("stops", [])} & {
        s.get("arrive") for s in found.get("stops", [])
    }
    return people + (shared / all_stops if all_stops else 0.5) + 0.25 * len(days - {None})


def _compare_trips(gold: Record, found: Record, board: Scoreboard) -> None:
    board.hits["trip"] += 1
    _compare_people("traveller", gold.get("travellers", []), found.get("travellers", []), board)
    _compare_status(gold.get("status"), found.get("status"), board)
    wanted, read = list(gold.get("stops", [])), list(found.get("stops", []))
    pairs = pair_stops(wanted, read)
    board.hits["country"] += len(pairs)
    for i, stop in enumerate(wanted):
        if i not in {a for a, _ in pairs}:
            # A missed city counts whoever chose it.
            board.misses.update(slot for slot in _STOP_FACTS if stop.get(slot))
    for j, stop in enumerate(read):
        if j not in {b for _, b in pairs}:
            board.alarms.update(_facts(stop))
    for i, j in pairs:
        _compare_stops(wanted[i], read[j], gold.get("events", []), board)
    for (_, before), (_, after) in pairwise(pairs):
        board.hits["order"] += before < after
        board.misses["order"] += before > after
    _compare_events(gold.get("events", []), found.get("events", []), board)


def _compare_status(gold: str | None, found: str | None, board: Scoreboard) -> None:
    if gold is None and found is None:
        return
    board.hits["status"] += gold == found
    board.misses["status"] += gold is not None and gold != found
    board.alarms["status"] += found is not None and gold != found


def pair_stops(gold: Sequence[Record], found: Sequence[Record]) -> list[tuple[int, int]]:
    """Indices of stops in one country, in the order of the gold; the same city first, then the same day."""
    left = list(range(len(found)))
    pairs: list[tuple[int, int]] = []
    for i, stop in enumerate(gold):
        fits = [j for j in left if found[j].get("country") == stop.get("country")]
        if fits:
            best = max(fits, key=lambda j: _likeness(stop, found[j]))
            left.remove(best)
            pairs.append((i, best))
    return pairs


def _likeness(gold: Record, found: Record) -> tuple[bool, bool]:
    return (
        same_city(found.get("city"), gold.get("city")),
        same_date(found.get("arrive"), gold.get("arrive")),
    )


def _compare_stops(gold: Record, found: Record, events: Sequence[Record], board: Scoreboard) -> None:
    city = found.get("city")
    if found.get("city_inferred") and not gold.get("city"):
        city = None  # an inference where the text names no city is neither right nor wrong
    board.compare("city", gold.get("city"), city, same_city)
    arrive = found.get("arrive")
    if not gold.get("arrive"):
        # Being there on the day of an event may be read as arriving that day: neither right nor wrong.
        days = (event.get("date") for event in events if event.get("place_country") == gold.get("country"))
        if any(same_date(arrive, day) for day in days):
            arrive = None
    board.compare("arrive", gold.get("arrive"), arrive, same_date)
    board.compare("depart", gold.get("depart"), found.get("depart"), same_date)


def _compare_events(gold: Iterable[Record], found: Iterable[Record], board: Scoreboard) -> None:
    wanted, read = (Counter(event_key(event) for event in events) for events in (gold, found))
    board.hits["event"] += (wanted & read).total()
    board.misses["event"] += (wanted - read).total()
    board.alarms["event"] += (read - wanted).total()


def event_key(event: Record) -> tuple[str | None, str | None]:
    """What makes two events one: the kind, all meetings of many being one kind, and the country."""
    kind = event.get("kind")
    return _ONE_KIND.get(kind or "", kind), event.get("place_country")


def pair_people(gold: Sequence[Any], found: Sequence[Any]) -> list[tuple[int, int]]:
    """Indices of those who may be the same person: each of the gold takes the first that is left."""
    left = list(range(len(found)))
    pairs: list[tuple[int, int]] = []
    for i, person in enumerate(gold):
        match = next((j for j in left if same_person(person, found[j])), None)
        if match is not None:
            left.remove(match)
            pairs.append((i, match))
    return pairs


def _compare_people(slot: str, gold: Sequence[Any], found: Sequence[Any], board: Scoreboard) -> None:
    pairs = len(pair_people(gold, found))
    board.hits[slot] += pairs
    board.misses[slot] += len(gold) - pairs
    board.alarms[slot] += len(found) - pairs


# When two facts are the same


def fold(text: str | None) -> str:
    """Letters and digits without case and accents, words parted by one space."""
    bare = (c for c in unicodedata.normalize("NFKD", text or "") if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in bare).casefold().split())


def same_person(one: Any, other: Any) -> bool:
    """Whether two persons may be one, by any of their spellings; a person is a name, or a record with
    names."""
    return any(_same_name(a, b) for a in _spellings(one) for b in _spellings(other))


def _spellings(person: Any) -> tuple[str, ...]:
    if isinstance(person, str):
        return (person,)
    names = tuple(filter(None, (person.get("name"), person.get("name_latin"))))
    return names or (person.get("role") or "",)


def _same_name(one: str, other: str) -> bool:
    a, b = ([word for word in fold(name).split() if word not in _GENERATIONS] for name in (one, other))
    if not a or not b:
        return False
    if set(a) <= set(b) or set(b) <= set(a):
        return True
    return _ratio(a[-1], b[-1]) >= 0.75 and _ratio(a[0], b[0]) >= 0.6


def same_date(one: str | None, other: str | None) -> bool:
    """Whether two EDTF dates agree: to the day, or as far as the vaguer one goes, at most to the month."""
    if not one or not other:
        return False
    if len(one) >= 10 and len(other) >= 10 and _VAGUE.isdisjoint(one) and _VAGUE.isdisjoint(other):
        return one == other
    a, b = ("".join(c for c in day.split("/")[0] if c not in "~?%") for day in (one, other))
    width = min(7, len(a), len(b))
    return a[:width] == b[:width]


def same_city(one: str | None, other: str | None) -> bool:
    """Whether two spellings may name one city: one inside the other, or nearly alike."""
    a, b = fold(one), fold(other)
    return bool(a and b) and (a in b or b in a or _ratio(a, b) >= 0.85)


def _ratio(a: str, b: str) -> float:
    return SequenceMatcher(None, a, b).ratio()
