"""Finds where a story was written, told at its head: "TAIPEI, March 21 (Agency) - …", "Lima, 9 ene.- …"."""

from __future__ import annotations

import re
from bisect import bisect_left

from itineraries.extraction.document import Document, PlaceMention, Sentence

_BYLINE = 8  # words of a line that says who wrote the text
_TAIL = 44  # characters behind a place within which its dateline ends
_CUT = 9  # words of a dateline behind its place

#: What ends a dateline: "Oslo (afp) -", "OSLO, May 14 (Xinhua) --", "Lima, 9 ene.- ", "Rabat, 2 mai (MAP)-".
_SIGNED = re.compile(r"[^\n]*?(?: [-–—]{1,3} |\.[-–] |\) ?[-–—]{1,3})")
#: A place in brackets or before a bar: "(Oslo) …", "[OSLO] …", "OSLO | …".
_SET_APART = re.compile(r"\)[ :]|\] | \| ")
#: Who sent it, with nothing behind: "Lima, 14 de mayo de 2024 (Prensa Latina) …".
_AGENCY = re.compile(r" \([^()\n]{2,24}\) ")


def find_datelines(doc: Document) -> None:
    """Mark the place a story comes from, and leave what stands before its dash out of the first sentence."""
    opening = _opening(doc)
    if opening is not None:
        head, sentence = opening
        end = doc.ends[head.last - 1]
        tail = doc.text[end : end + _TAIL]
        gap = doc.text[end : doc.starts[head.last]] if head.last < len(doc.starts) else ""
        signed = _SIGNED.match(tail) is not None or _with_colon(doc, head, tail) or _apart(doc, head, tail)
        head.dateline = head.role == "" and (signed or any(d in gap for d in "-–—("))
        if head.dateline:
            _cut(doc, head, sentence)
    _mark_heads(doc)


def _opening(doc: Document) -> tuple[PlaceMention, Sentence] | None:
    """The place at the head of the first sentence, or of the first behind lines that say who wrote it."""
    head = next((p for p in doc.places[:3] if p.kind != "region"), None)
    if head is None:
        return None
    for sentence in doc.sentences[:3]:
        if head.first < sentence.last:
            ahead = range(sentence.first, head.first)  # "June 8, 2017 (KHARTOUM) - …"
            return (head, sentence) if len(ahead) <= 1 or all(k in doc.moment_at for k in ahead) else None
        if sentence.last - sentence.first > _BYLINE:
            return None
    return None


def _behind_day(doc: Document, head: PlaceMention) -> str:
    """What stands behind the day told with a place; nothing where none is."""
    day = doc.moment_at.get(head.last)
    return doc.text[(end := doc.ends[day.last - 1]) : end + _TAIL] if day is not None else ""


def _with_colon(doc: Document, head: PlaceMention, tail: str) -> bool:
    """ "LAHORE: …", "KARACHI (AFP): …", "Dhaka, May 14: …": in capitals, or with a day, and a colon."""
    written = doc.text[doc.starts[head.first] : doc.ends[head.last - 1]]
    behind = tail.partition(")")[2] if tail.startswith(" (") else tail
    day = _behind_day(doc, head)
    return head.first < 2 and (written.isupper() or bool(day)) and (day or behind).lstrip().startswith(": ")


def _apart(doc: Document, head: PlaceMention, tail: str) -> bool:
    """ "(Oslo) The minister …", "OSLO | The minister …", "Oslo, 14 mai 2024 (Agence) Le ministre …"."""
    at = doc.starts[head.first]
    if _SET_APART.match(tail) and (doc.text[at - 1 : at] in ("(", "[") or tail.startswith(" |")):
        return True
    return _behind_agency(doc, head) is not None


def _behind_agency(doc: Document, head: PlaceMention) -> int | None:
    """The first word behind the agency that a day told with a place ends in."""
    day = doc.moment_at.get(head.last)
    sent = _AGENCY.match(_behind_day(doc, head)) if day is not None else None
    if day is None or sent is None:
        return None
    return bisect_left(doc.starts, doc.ends[day.last - 1] + sent.end())


def _cut(doc: Document, head: PlaceMention, first: Sentence) -> None:
    """ "TAIPEI, March 21 - …": what stands before the dash is no part of the first sentence."""
    day = doc.moment_at.get(head.last)
    behind = _behind_agency(doc, head)
    for k in range(head.last - 1, min(head.last + _CUT, first.last - 1)):
        gap = doc.text[doc.ends[k] : doc.starts[k + 1]]
        behind_day = day is not None and k == day.last - 1
        colon = gap.lstrip().startswith(": ") and (doc.words[head.first].isupper() or behind_day)
        if (
            colon
            or k + 1 == behind
            or any(f"{before}{dash}" in gap for dash in "-–—" for before in " .)")
            or "—" in gap
        ):
            first.first = k + 1
            for moment in doc.moments:
                moment.said = moment.said or moment.last <= k + 1
            return


def _mark_heads(doc: Document) -> None:
    """ "МОСКВА, 30 марта.", "ХАРАРЕ/МИНСК.": a first sentence of places and a date alone tells where it was
    written.
    """
    if len(doc.sentences) < 2:
        return
    first = doc.sentences[0]
    inside = {k for p in doc.places for k in range(p.first, p.last) if p.first < first.last and not p.role}
    if first.last - first.first > 8 or not any(
        k in inside or (doc.words[k].isupper() and len(doc.words[k]) > 2)
        for k in range(first.first, first.last)
    ):
        return
    if any(
        k not in inside and k not in doc.moment_at and not doc.words[k].isupper()
        for k in range(first.first, first.last)
    ):
        return
    for place in doc.places:
        if place.first < first.last:
            place.dateline = True
    for moment in doc.moments:
        moment.said = moment.said or moment.last <= first.last
