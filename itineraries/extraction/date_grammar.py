"""Lays the date phrases of a language into one tree of words and slots."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import product

from itineraries.extraction.languages.dates import DateLexicon
from itineraries.extraction.words import split


@dataclass(slots=True)
class Node:
    children: dict[tuple[str, bool], Node] = field(default_factory=dict)
    rule: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Grammar:
    root: Node
    first: frozenset[str]
    classes: dict[str, list[tuple[tuple[str, ...], str, int | str]]]


@cache
def grammar_of(lexicon: DateLexicon) -> Grammar:
    root = Node()
    for template, rule in lexicon.phrases:
        for sequence in _expand(template):
            node = root
            for key in sequence:
                node = node.children.setdefault(key, Node())
            if not node.rule:  # the first phrase that says it, counts
                node.rule = rule
    classes: dict[str, list[tuple[tuple[str, ...], str, int | str]]] = {}
    for slot, table in (
        ("{m}", lexicon.months),
        ("{m}", lexicon.abbreviations),
        ("{w}", lexicon.weekdays),
        ("{n}", lexicon.numbers),
        ("{d}", lexicon.ordinal_days),
        ("{u}", lexicon.units),
        ("{p}", lexicon.parts),
        ("{s}", lexicon.seasons),
    ):
        for phrase, value in table.items():
            words = split(phrase)
            classes.setdefault(words[0], []).append((words, slot, value))
    return Grammar(root, frozenset(key for key, _ in root.children), classes)


def _expand(template: str) -> Iterator[tuple[tuple[str, bool], ...]]:
    """All sequences of keys of a template; a key is a word or slot and whether a dash stands before it."""
    pieces: list[list[tuple[tuple[str, bool], ...]]] = []
    for part, optional in _parts(template):
        choices = [
            tuple(key for item in chosen for key in item) for chosen in product(*map(_keys, part.split()))
        ]
        pieces.append([*choices, ()] if optional else choices)
    for chosen in product(*pieces):
        yield tuple(key for piece in chosen for key in piece)


def _parts(template: str) -> Iterator[tuple[str, bool]]:
    rest = template
    while rest:
        before, bracket, rest = rest.partition("[")
        if before.strip():
            yield before, False
        if bracket:
            inner, _, rest = rest.partition("]")
            yield inner, True


def _keys(item: str) -> list[tuple[tuple[str, bool], ...]]:
    dash = item.startswith("-") and len(item) > 1
    item = item[1:] if dash else item
    keys = []
    for choice in item.split("|"):
        words = (choice,) if choice.startswith("{") else split(choice)
        keys.append(tuple((word, dash and place == 0) for place, word in enumerate(words)))
    return keys
