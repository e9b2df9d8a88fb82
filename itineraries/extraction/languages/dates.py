"""The shape of a language's dates: its words for days, months and numbers, and the phrases they stand in.

A phrase is a template of words and slots, optional parts in brackets, alternatives of one word joined by "|":
`"[le] {d} {m} [{y}]"`. Slots: {d} day of a month, {m} month, {y} year, {w} weekday, {n} number, {u} unit, {p}
part of a month or year (early, mid, late), {s} season. A slot written `-{d}` has a dash before it. `~` before
a word wants a capital letter ("May"). What a phrase means is the name of a rule of
itineraries.extraction.reckoning, with a number behind a colon where the rule takes one: `("next week",
"week:+1")`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False)
class DateLexicon:
    """All that the date step knows of one language. Words in lower case; several words of one notion allowed.

    `abbreviations` may carry a dot ("Feb. 28"), those of `dotted` must ("sept." is a month, "sept" is seven).
    `capitals`: months and weekdays begin with a capital. `unsure`: months that are other words too ("march");
    alone they are a date only behind a word of `before_months` ("in March"), before a capital only where it
    is none of `before_names` too ("Mart and Jan Olm"). `ordinals`: endings of a number
    ("1er", "28th"); `ordinal_days`: days told in words ("premier"). `dotted_days`: "28. Februar".
    `day_first`: how 03/04/2023 is read. `next_skips_week`: "next Friday" told on a Tuesday is not this
    Friday. `loose_ahead`: words before a span of time that look ahead only over days and weeks ("in two
    weeks", but "the first visit in two years").
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    numbers: Mapping[str, int]
    units: Mapping[str, str]
    parts: Mapping[str, str]
    seasons: Mapping[str, int]
    phrases: tuple[tuple[str, str], ...]
    abbreviations: Mapping[str, int] = field(default_factory=dict)
    dotted: frozenset[str] = frozenset()
    capitals: bool = False
    unsure: frozenset[str] = frozenset()
    ordinals: tuple[str, ...] = ()
    ordinal_days: Mapping[str, int] = field(default_factory=dict)
    dotted_days: bool = False
    #: Words that lead to a day in digits without its year ("am 24.8.").
    dotted_leads: frozenset[str] = frozenset()
    day_first: bool = True
    next_skips_week: bool = False
    before_months: frozenset[str] = frozenset()
    before_names: frozenset[str] = frozenset()
    after_days: frozenset[str] = frozenset()
    #: Endings of verbs behind a day told by its number alone ("el 6 volará").
    after_endings: tuple[str, ...] = ()
    joined: str = ""
    loose_ahead: frozenset[str] = frozenset()
