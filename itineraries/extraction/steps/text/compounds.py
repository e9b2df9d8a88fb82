"""Parts a place from the journey it is written as one word with: "Namibiareise", "Israelbesuch"."""

from __future__ import annotations

from itineraries.extraction.document import JOINED, Document

_LEAST = 4  # letters of a place


def part_compounds(doc: Document, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans of the words, those of a place and a journey parted in two.

    Only a country is cut off: "Romreise" is rare, and too many villages are words.
    """
    heads, text = doc.pack.place_heads, doc.text
    if not any(head in text for head in heads):
        return spans
    parted: list[tuple[int, int]] = []
    for start, end in spans:
        head = next((h for h in heads if text.endswith(h, start + _LEAST, end)), None)
        cut = end - len(head) if head is not None else end
        if head is not None and text[start].isupper() and _country(doc, text[start:cut]):
            parted += [(start, cut), (cut, end)]
        else:
            parted.append((start, end))
    return parted


def _country(doc: Document, name: str) -> bool:
    return any(place.kind == "country" for place in doc.gazetteer.lookup(name, language=doc.pack.code)[:1])


def join_heads(doc: Document) -> None:
    """What was cut is read as if it were hyphened: "Namibia-Reise"."""
    for i in range(1, len(doc.words)):
        if doc.starts[i] == doc.ends[i - 1] and doc.words[i].islower():
            doc.words[i] = doc.words[i].capitalize()
            doc.gaps[i - 1] = JOINED
