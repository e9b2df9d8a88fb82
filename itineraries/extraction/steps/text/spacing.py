"""Leaves out what the markup of a page has left in its text: spaces ("à Oslo , où", "l' Europe", "1 er mai",
"( Rome )"), the figures of its notes ("[2]") and marks without a width.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate

from itineraries.extraction.document import Document

_BEFORE_SIGN = r"(?=[,.)](?:\s|[)»”\"\[]|$))(?<=[\w»”\")\]].)"
_NOTE = r"[ \u00a0]?\[(?:note )?\d{1,2}\]"
_MARKS = "\u00ad\u200b\u200e\u200f\ufeff"
#: Texts without any of these are clean.
_SPACED = (" ,", " .", " )", "( ", "' ", "’ ")
_UNSEEN = ("[", *_MARKS)


def leave_out_markup(doc: Document) -> None:
    """Fill `text`, `cuts`; spans still count the characters of the text as it was given."""
    pack, source = doc.pack, doc.source
    spaced = _SPACED + tuple(f" {ending} " for ending in pack.number_endings)
    unseen = any(sign in source for sign in _UNSEEN)
    if not unseen and not any(sign in source for sign in spaced):
        return
    left = _left(pack.elided, pack.number_endings, unseen)
    found = [part.span() for part in left.finditer(source)]
    if not found:
        return
    kept, at = [], 0
    for start, end in found:
        kept.append(source[at:start])
        at = end
    doc.text = "".join((*kept, source[at:]))
    doc.cuts = list(accumulate(map(len, kept))), list(accumulate(end - start for start, end in found))


@lru_cache(maxsize=32)
def _left(elided: tuple[str, ...], number_endings: tuple[str, ...], unseen: bool) -> re.Pattern[str]:
    """What is left out. Most spaces stand between two letters, which two looks tell."""
    behind = [r"(?<=\(.)(?=\w)"]
    if elided:
        heads = "|".join(rf"(?<=\b{word}..)" for word in elided)
        behind.append(rf"(?<=['’].)(?=\w)(?:{heads})")
    if number_endings:
        behind.append(rf"(?<=\d.)(?=(?:{'|'.join(number_endings)})\b(?![-'’]))")
    told = rf"[ \u00a0](?:{_BEFORE_SIGN}|(?<=[('’\d].)(?:{'|'.join(behind)}))"
    return re.compile(rf"{told}|{_NOTE}|[{_MARKS}]+" if unseen else told, re.IGNORECASE)
