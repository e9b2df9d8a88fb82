"""What a predicate is: one verb or noun that says something happens, with its time, certainty and clause."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from itineraries.extraction.document import Person, PersonMention, Sentence
from itineraries.extraction.languages.pack import Form, Sense

FUTURE, PRESENT, PROGRESSIVE, PAST, PLUPERFECT, FUTURE_PAST, OPEN = (
    "future",
    "present",
    "progressive",
    "past",
    "pluperfect",
    "future_past",
    "open",
)


@dataclass(slots=True, eq=False)
class Predicate:
    """One verb or noun with its group [first, last), its clause [start, end) and its subject.

    `tense` is open where nothing tells it; `state` is told, maybe, wish, unreal or negated.
    """

    sense: Sense
    lexeme: Any  # the Verb or Noun of the pack
    form: Form | None
    sentence: Sentence
    first: int
    head: int
    last: int
    tense: str = OPEN
    state: str = "told"
    noun: bool = False
    passive: bool = False
    bare: bool = False  # no auxiliary
    called_off: str = ""  # cancelled or postponed by the verb it depends on
    reflexive: bool = False
    planned: bool = False  # a noun behind an auxiliary of plans ("планируется визит")
    hypothetical: bool = False  # "would": a plan where somebody said so
    start: int = 0
    end: int = 0
    link: str = ""  # where, then, before, after, who
    link_at: int = -1
    subjects: list[Person] = field(default_factory=list)
    subject_mention: PersonMention | None = None
    clitic: bool = False  # an object pronoun stands in the group
    tail: tuple[int, int] = (0, 0)  # places told on behind a side clause ("à A, où …, puis à B")
    governor: Predicate | None = None
    before: Predicate | None = None  # the verb before it in the sentence
    mutual: bool = False  # its subjects meet one another ("talks between A and B")
    blocked: bool = False  # a subject is told, but it is no person
    hosted: bool = False  # put together with a verb that a place does or is told to be ("Rome hosted talks")
    named: bool = False  # who does it is one of a group, named for himself ("several leaders, among them X")
