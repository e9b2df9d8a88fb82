"""What the steps write on: one article and the layers read from it.

Tokens are kept as parallel lists, since every step walks them and most only look at one column.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from itineraries.extraction.drafts import Evidence, PersonDraft, Span, TripDraft

if TYPE_CHECKING:
    from itineraries.extraction.directory import Directory
    from itineraries.extraction.languages.pack import LanguagePack
    from itineraries.extraction.lexicon import Entry, Lexicon
    from itineraries.extraction.likelihood import Likelihood

# What stands between a token and the next one.
SPACE, JOINED, COMMA, STRONG, STOP = range(5)
#: How `mute` marks what is no part of the story, and quoted speech.
NOISE, QUOTED = 1, 2


@dataclass(slots=True)
class Hit:
    """A phrase of the lexicon in the text: tokens [first, last) and what it may mean."""

    first: int
    last: int
    entries: tuple[Entry, ...]
    country: str | None = None  # of the adjective of nationality inside ("ministre turc des …")
    countries: tuple[str, ...] = ()  # of several ("ministres turc et grec des …")

    def value(self, kind: str) -> Any:
        """What the first meaning of one kind says, or None."""
        entry = self.get(kind)
        return entry.value if entry is not None else None

    def get(self, kind: str) -> Entry | None:
        """The first meaning of one kind, or None."""
        for entry in self.entries:
            if entry.kind == kind:
                return entry
        return None


@dataclass(slots=True)
class Sentence:
    """Tokens [first, last), which are the characters [start, end)."""

    index: int
    first: int
    last: int
    start: int
    end: int
    paragraph: int


@dataclass(slots=True)
class Office:
    """An office as told: English name, rank, country or organisation."""

    english: str
    kind: str
    country: str | None = None
    organization: str | None = None
    minor: bool = False
    former: bool = False
    posted: str | None = None  # the country he is sent to ("ambassador to Chad")
    envoy: bool = False  # lives where he is sent to, told or not ("the French ambassador")
    others: tuple[str, ...] = ()  # countries of those told with the first ("ministres turc et grec")
    anybody: bool = False  # of clubs and companies as well, where no country or body is told
    also: tuple[str, ...] = ()  # other offices it may mean


@dataclass(slots=True, eq=False)
class Person:
    """Somebody of the article, gathered over all mentions."""

    name: str = ""
    surname: str = ""
    offices: list[Office] = field(default_factory=list)
    country: str | None = None
    gender: str = ""
    mentions: list[PersonMention] = field(default_factory=list)
    from_directory: bool = False  # named by the directory alone
    known: Any = None  # the Holder of the directory, where it is one
    minor: bool = False
    keys: tuple[str, ...] = ()

    @property
    def office(self) -> Office | None:
        """The office told first, else the one the directory knows."""
        if self.offices:
            return self.offices[0]
        if self.known is not None and self.known.role:
            known = self.known
            return Office(known.role, known.kind, known.country, known.organization, former=known.former)
        return None


@dataclass(slots=True, eq=False)
class PersonMention:
    """One mention: tokens [first, last); `how` is name, surname, office, pronoun, counterpart, group or
    title.
    """

    person: Person | None
    first: int
    last: int
    how: str
    office: Office | None = None
    name_span: tuple[int, int] | None = None
    country_hint: str | None = None
    gender: str = ""
    former: bool = False
    case: str = ""  # letters of the cases it may stand in; "" where the language or the word tells none
    plural: tuple[Person, ...] = ()  # everybody a plural pronoun means


@dataclass(slots=True, eq=False)
class PlaceMention:
    """A place as told: tokens [first, last). `role` is to, from, via, at or "" (bare)."""

    first: int
    last: int
    country: str | None
    city: str | None = None
    geonames_id: int | None = None
    kind: str = "country"
    role: str = ""
    candidates: tuple[Any, ...] = ()
    dateline: bool = False
    inferred: bool = False
    metonym: bool = False  # usually means a government
    used: bool = False  # a leg stops here
    listed: bool = False  # a further member of a list
    attribute: bool = False  # belongs to an office ("the president of France")


@dataclass(slots=True, eq=False)
class Happening:
    """An event being read: kind, who with, where, when, and the tokens that tell it."""

    kind: str
    first: int
    last: int
    people: list[Person] = field(default_factory=list)
    offices: list[PersonMention] = field(default_factory=list)
    organizations: list[str] = field(default_factory=list)
    governments: dict[str, str] = field(default_factory=dict)  # of the organisations, by name: their country
    place: PlaceMention | None = None
    country: str | None = None
    date: str | None = None
    date_mention: Any = None
    remote: bool = False
    rule: str = ""
    loose: bool = False
    rite: int | None = None  # which of the pack's rites a ceremony is


@dataclass(slots=True, eq=False)
class Leg:
    """One statement of travel or of presence, made by one predicate.

    `tense` as in steps.clauses.predicates; `state` is told, cancelled, postponed, unreal or negated. A weak
    leg tells presence by something that happens, not by a movement.
    """

    sense: str
    travellers: list[Person]
    sentence: Sentence
    first: int
    last: int
    tense: str = "past"
    state: str = "told"
    rule: str = ""
    link: str = ""
    clause: tuple[int, int] = (0, 0)
    mention: PersonMention | None = None
    predicate: Any = None
    # where
    places: list[PlaceMention] = field(default_factory=list)
    vias: list[PlaceMention] = field(default_factory=list)
    origin: PlaceMention | None = None
    origins: list[PlaceMention] = field(default_factory=list)
    leaning: bool = False  # its place is told by the clause before ("where he …")
    here: bool = False  # "here": where the story is told from
    there: bool = False  # "y", "there": the place told last
    implied: bool = False  # an arrival told without its place: where the story is
    elsewhere: bool = False  # leads to a place that nobody knows: not where the story is
    again: bool = False
    earlier: bool = False  # before what was told last
    # when
    date: Any = None
    until: Any = None
    until_tense: str = (
        ""  # of the verb that ends it, where that is another one ("a visit that will end on …")
    )
    event_date: Any = None
    place_dates: dict[int, Any] = field(
        default_factory=dict
    )  # "Ryad mardi, Doha mercredi": place -> its own date
    same_day: bool = False
    ongoing: bool = False  # "depuis jeudi"
    # what
    visit: str | None = None
    event_kind: str | None = None
    happenings: list[Happening] = field(default_factory=list)
    others: list[Person] = field(default_factory=list)
    hosts: list[Person] = field(default_factory=list)
    host: Person | None = None
    unnamed: list[PersonMention] = field(default_factory=list)  # offices met whose holder nobody names
    leaders: list[Person] = field(default_factory=list)
    apart: bool = (
        False  # guests of different countries travel each for themselves, appointments are a journey each
    )
    remote: bool = False
    weak: bool = False
    nominal: bool = False
    opens: bool = False
    closes: bool = False
    calls_off: bool = False
    told_by_noun: bool = False  # the noun after it tells the event
    from_home: bool = False
    departs: bool = False  # takes off: leaves the place before on its day
    note: str = ""  # how it was found, where that is not plain from its words
    goes_on: bool = False  # leads on from where he is: so does this
    background: bool = False


class Document:
    """One article on its way through the steps."""

    def __init__(
        self,
        text: str,
        *,
        published: date,
        pack: LanguagePack,
        lexicon: Lexicon,
        title: str,
        directory: Directory,
        gazetteer: Any,
    ) -> None:
        self.source = text  # as it was given
        self.text = text  # as it is read
        #: Where characters of the source are left out of the text, and how many of them up to there
        #: (steps.text.spacing).
        self.cuts: tuple[list[int], list[int]] = ([], [])
        self.published = published
        self.pack = pack
        self.lexicon = lexicon
        self.title = title
        self.directory = directory
        self.gazetteer = gazetteer
        self.noise: list[tuple[int, int]] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        self.lowers: list[str] = []
        self.gaps: list[int] = []
        #: Starts, ends, words and their lower case as they are written: before they are parted and put in
        #: another order.
        self.as_written: tuple[list[int], list[int], list[str], list[str]] = ([], [], [], [])
        self.mute: bytearray = bytearray()  # 1 where a token is noise, 2 where it is quoted speech
        #: Where the words stand in the text and where each is read, for a language whose words are read in
        #: another order than they are written (steps.text.order); None where both are one.
        self.written: tuple[list[int], list[int]] | None = None
        self.ranks: list[int] = []
        self.sentences: list[Sentence] = []
        self.sentence_of: list[int] = []
        self.hits: dict[int, Hit] = {}  # in the order of the text
        self.occasions: list[Hit] = []  # gatherings told, whatever else their words mean
        self.covered: dict[int, Hit] = {}  # every token of a phrase -> the phrase
        self.nobody = False  # no word tells anybody in office: nothing of it is worth reading
        self.place_starts: set[int] = set()
        self.nationalities: dict[str, str] = {}  # what an adjective of several countries means here
        self.places: list[PlaceMention] = []
        self.place_at: dict[int, PlaceMention] = {}
        self.persons: list[Person] = []
        self.register: Any = None
        self.title_words: frozenset[str] = frozenset()
        self.speakers: list[PersonMention] = []  # every "I" of a text in the first person
        self.likelihood: Likelihood = {}  # the weights of what no rule reads and is likely
        self.headline = False  # a title, in which any word may have a capital
        self.read_title: Callable[[], Document] | None = None
        self.mentions: list[PersonMention] = []
        self.mention_at: dict[int, PersonMention] = {}
        self.moments: list[Any] = []
        self.moment_at: dict[int, Any] = {}
        self.predicates: list[Any] = []  # one list a sentence
        #: How many of these were searched for who travels first, and who does.
        self.leader: tuple[int, list[Person]] = (0, [])
        self.legs: list[Leg] = []
        self.presumed: list[Leg] = []  # meetings that nobody tells; no other leg is read by them
        self.scenes: list[Any] = []
        self.rites: list[Any] = []  # ceremonies that many come to, told with their place
        self.stage: Any = None  # the gathering or ceremony that the story plays at
        self.routes: list[Any] = []
        self.trips: list[TripDraft] = []
        self.officials: list[PersonDraft] = []

    @cached_property
    def title_document(self) -> Document | None:
        """The people of the title; read where somebody asks, which few texts do."""
        return self.read_title() if self.read_title is not None else None

    @cached_property
    def phrases(self) -> dict[str, list[int]]:
        """Kind of phrase -> the tokens where those found begin, in order; no key where none was found."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for first, hit in self.hits.items():
            if len(hit.entries) == 1:
                found[hit.entries[0].kind].append(first)
            else:
                for kind in {entry.kind for entry in hit.entries}:
                    found[kind].append(first)
        return dict(found)

    def phrases_of(self, kind: str) -> list[Hit]:
        """Every phrase of a kind, in order."""
        return [self.hits[k] for k in self.phrases.get(kind, ())]

    def phrases_in(self, kind: str, first: int, last: int) -> list[Hit]:
        """The phrases of a kind that begin among the tokens [first, last)."""
        told = self.phrases.get(kind)
        if not told:
            return []
        return [self.hits[k] for k in told[bisect_left(told, first) : bisect_left(told, last)]]

    def asks(self, sentence: Sentence) -> bool:
        """Whether a sentence is a question; French puts a space before its sign."""
        return "?" in self.text[sentence.end - 1 : sentence.end + 2]

    def mentions_in(self, first: int, last: int) -> list[PersonMention]:
        """The mentions of people that begin among the tokens [first, last), in order."""
        told = map(self.mention_at.get, range(first, last))
        return [m for k, m in enumerate(told, first) if m is not None and m.first == k]

    def colon_before(self, token: int) -> bool:
        """Whether a colon stands between a token and the one before it."""
        return ":" in self.text[self.ends[token - 1] : self.starts[token]]

    def comma_between(self, last: int, first: int) -> bool:
        """Whether a comma or more stands between what ends before token `last` and what begins at `first`."""
        return any(gap >= COMMA for gap in self.gaps[last - 1 : first])

    def is_one_of(self, token: int, words: tuple[str, ...]) -> bool:
        """Whether a word is one of some or, where nouns have a capital, ends in one ("Fischereiabkommen");
        two words ("den weg") end in it.
        """
        word = self.lowers[token]
        if token and words and " " in words[0] and f"{self.lowers[token - 1]} {word}" in words:
            return True
        compound = self.pack.capital_nouns and self.words[token][0].isupper()
        return word in words or (compound and word.endswith(words))

    @cached_property
    def placed(self) -> frozenset[int]:
        """The sentences that tell a place."""
        return frozenset(self.sentence_of[place.first] for place in self.places)

    @cached_property
    def first_told(self) -> int:
        """The token where somebody is told first, once it is said whom mentions mean; past the end where
        nobody is.
        """
        known = (m.first for m in self.mentions if m.person is not None or m.plural)
        return min(known, default=len(self.words))

    def span(self, first: int, last: int) -> Span:
        """The characters of tokens [first, last)."""
        if self.written is not None:
            return Span(min(self.starts[first:last]), max(self.ends[first:last]))
        return Span(self.starts[first], self.ends[last - 1])

    def tokens(self, start: int, end: int) -> tuple[int, int]:
        """The tokens [first, last) that the characters [start, end) touch; empty where they are not read
        together.
        """
        starts, ends = self.written or (self.starts, self.ends)
        first, last = bisect_left(ends, start + 1), bisect_left(starts, end)
        if self.written is None or first >= last:
            return first, last
        low, high = self.ranks[first], self.ranks[last - 1] + 1
        return (low, high) if high - low == last - first else (low, low)

    def as_given(self, start: int, end: int) -> Span:
        """The characters of the source that are read as the characters [start, end) of the text."""
        at, left_out = self.cuts
        if not at:
            return Span(start, end)
        before, within = bisect_right(at, start), bisect_left(at, end)
        shift = left_out[before - 1] if before else 0
        return Span(start + shift, end + max(left_out[within - 1] if within else 0, shift))

    def sentence_at(self, token: int) -> Sentence:
        return self.sentences[self.sentence_of[token]]

    def evidence(
        self, field_name: str, first: int, last: int, rule: str, confidence: float = 1.0, note: str = ""
    ) -> Evidence:
        """Evidence made of tokens [first, last)."""
        read, sentence = self.span(first, last), self.sentence_at(first)
        span = self.as_given(read.start, read.end)
        return Evidence(
            field=field_name,
            span=span,
            quote=self.source[span.start : span.end],
            sentence=self.as_given(min(sentence.start, read.start), max(sentence.end, read.end)),
            rule=rule,
            confidence=confidence,
            note=note,
        )
