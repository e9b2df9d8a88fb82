"""Finds the lines that are no part of the story: read-also links, captions, bylines, cookie lines."""

from __future__ import annotations

import re

from itineraries.extraction.document import Document

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_TAG = re.compile(r"<[^<>]{1,400}>")


def find_noise(doc: Document) -> None:
    """Mark noise as character ranges; the text itself is not changed."""
    match_noise = doc.lexicon.noise.match
    text = doc.text
    for line in _LINE.finditer(text):
        start, end = line.span()
        while start < end and text[start].isspace():
            start += 1
        if start < end and match_noise(text, start, end):
            doc.noise.append((start, end))
    if "<" in text:
        doc.noise.extend(match.span() for match in _TAG.finditer(text))
        doc.noise.sort()
