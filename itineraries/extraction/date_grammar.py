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


Classes = dict[str, list[tuple[tuple[str, ...], str, int | str]]]


@dataclass(frozen=True, slots=True, eq=False)
class Opener:
    """What a first word promises: a date by itself, or one if a certain word follows."""

    alone: bool
    followers: frozenset[str]
    number: bool  # a number in digits may follow


@dataclass(frozen=True, slots=True, eq=False)
class Grammar:
    """The tree; the words of each class, by their first word; what may open a date, so that "le" rarely
    does."""

    root: Node
    classes: Classes
    openers: dict[str, Opener]
    number: Opener  # a number in digits, as first word


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
    classes: Classes = {}
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
    return Grammar(root, classes, _openers(root, classes), _opener(root, classes, DIGITS))


DIGITS = ("{d}", "{y}", "{n}")  # slots that a number in digits may fill


def _openers(root: Node, classes: Classes) -> dict[str, Opener]:
    openers = {key: _opener(root, classes, (key,)) for key, _ in root.children if not key.startswith("{")}
    for word, meanings in classes.items():
        keys = (word, *(slot for _, slot, _ in meanings))
        opener = _opener(root, classes, keys)
        # Of a class word of several words, the second word follows too.
        seconds = {words[1] for words, _, _ in meanings if len(words) > 1}
        openers[word] = Opener(opener.alone, opener.followers | seconds, opener.number)
    return openers


def _opener(root: Node, classes: Classes, keys: tuple[str, ...]) -> Opener:
    nodes = [node for (key, _), node in root.children.items() if key in keys]
    seconds = {key for node in nodes for key, _ in node.children}
    words = {key for key in seconds if not key.startswith("{")}
    words |= {word for word, meanings in classes.items() if any(slot in seconds for _, slot, _ in meanings)}
    return Opener(any(node.rule for node in nodes), frozenset(words), not seconds.isdisjoint(DIGITS))


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
        if "{" in choice[1:]:
            raise ValueError(
                f'{item!r}: a slot stands alone; of "l\'{{s}}" nothing but the letter s would stay'
            )
        words = (choice,) if choice.startswith("{") else split(choice)
        keys.append(tuple((word, dash and place == 0) for place, word in enumerate(words)))
    return keys
