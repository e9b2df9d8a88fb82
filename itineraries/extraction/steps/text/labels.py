"""Finds the labels of a transcript: "PRESIDENT X:" before what X says."""

from __future__ import annotations

import re

from itineraries.extraction.document import Document

_LABEL = re.compile(r"^[ \t]*([^\n:]{3,48}):(?=\s)", re.MULTILINE)
_SPEAKERS = 12  # labels looked at


def speaker_labels(doc: Document) -> list[tuple[int, int]]:
    """The characters of each speaker's label that is new, in the order of the text."""
    found: dict[str, tuple[int, int]] = {}
    for match in _LABEL.finditer(doc.text):
        label = match[1].strip()
        if label != label.upper() or not any(c.isalpha() for c in label) or label in found:
            continue
        found[label] = (match.start(1), match.end(1))
        if len(found) >= _SPEAKERS:
            break
    return list(found.values())
