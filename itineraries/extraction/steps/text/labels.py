"""Finds the labels of a transcript: "PRESIDENT X:" before what X says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from itineraries.extraction.document import Document
from itineraries.extraction.languages.pack import Role
from itineraries.extraction.lexicon import END
from itineraries.extraction.words import lower

_LABEL = re.compile(r"^[ \t]*([^\n:]{3,48}):(?=\s)", re.MULTILINE)
_SPEAKERS = 12  # labels looked at
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def speaker_labels(doc: Document) -> list[tuple[int, int]]:
    """The characters of each speaker's label that is new, in the order of the text."""
    found: dict[str, tuple[int, int]] = {}
    for start, end in speaker_turns(doc):
        found.setdefault(doc.text[start:end].strip(), (start, end))
        if len(found) >= _SPEAKERS:
            break
    return list(found.values())


def speaker_turns(doc: Document) -> Iterator[tuple[int, int]]:
    """The characters of the label of every turn."""
    for match in _LABEL.finditer(doc.text):
        label = match[1].strip()
        if label == label.upper() and any(c.isalpha() for c in label) and not names_day(doc, label):
            yield match.start(1), match.end(1)


def label_role(doc: Document, first: int, last: int) -> tuple[Role | None, int]:
    """The longest office at the head of a label, and where it ends."""
    node: dict[str, Any] = doc.lexicon.tree
    best, behind = None, first
    for k in range(first, last):
        node = node.get(doc.lowers[k], {})
        for entry in node.get(END, ()):
            if entry.kind == "role":
                best, behind = entry.value, k + 1
    return best, behind


def names_day(doc: Document, label: str) -> bool:
    """ "MONDAY:", "MERCREDI 11 JUIN:": what heads a part of a calendar is no speaker."""
    dates = doc.pack.dates
    told = [lower(word) for word in _WORD.findall(label)]
    numbered = any(c.isdigit() for c in label)  # "PRIME MINISTER MAY:" speaks
    return any(word in dates.weekdays or (numbered and word in dates.months) for word in told)
