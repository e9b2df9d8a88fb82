"""Tells what became of a plan by what is told beside it: behind "but", in the title, of where it leads."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Leg
from itineraries.extraction.steps.clauses.inheritance import CALLING_OFF
from itineraries.extraction.words import plain

_BEHIND = 40  # words behind a plan in which "but" and what became of it stand
_HEAD = 3  # sentences of a story that say the same as its title
_MANY = 8  # plans looked at


def give_up_plans(doc: Document) -> None:
    """Call off the plans of which the sentence or the title says that they do not come about."""
    plans = [leg for leg in doc.legs if _is_plan(leg)][:_MANY]
    if not plans:
        return
    for leg in plans:
        leg.state = _told_behind(doc, leg) or leg.state
    ahead = [leg for leg in plans if leg.state == "told" and leg.sentence.index < _HEAD]
    if not ahead or any(leg.state in CALLING_OFF.values() for leg in doc.legs):
        return
    state = _told_in_title(doc)
    for leg in ahead if state else ():
        if _is_titled(doc, leg):
            leg.state = state


def as_titled(doc: Document, legs: list[Leg]) -> None:
    """ "X puts off visit to Rome", the title of a story that says he called it off: it is put off."""
    off = [leg for leg in legs if leg.state == "cancelled" and leg.travellers]
    if not off or _told_in_title(doc) != "postponed":
        return
    for leg in off:
        if _is_titled(doc, leg):
            leg.state = "postponed"


def _is_titled(doc: Document, leg: Leg) -> bool:
    return any(plain(p.name.split()[-1]) in doc.title_words for p in leg.travellers if p.name)


def leans_on(leg: Leg, called_off: Leg) -> bool:
    """ "Called off a visit to Rome, where the king awaited her": what would have been done there."""
    there = leg.sentence is called_off.sentence and leg.link == "where" and leg.first > called_off.first
    return there and leg.weak and leg.state == "told"


def _is_plan(leg: Leg) -> bool:
    moves = leg.sense in ("go", "arrive", "visit", "stay", "expect", "leave")
    return leg.tense == "future_past" and leg.state == "told" and moves and bool(leg.travellers)


def _told_behind(doc: Document, leg: Leg) -> str:
    """ "Was to fly to Rome on Monday, but the crisis keeps her at home", "…, pero buscará otra fecha"."""
    pack, stop = doc.pack, min(leg.sentence.last, leg.last + _BEHIND)
    opens = [
        k for k in range(leg.last, stop) if doc.lowers[k] in pack.adversatives and doc.gaps[k - 1] >= COMMA
    ]
    if not opens:
        return ""
    behind = f" {' '.join(doc.lowers[opens[0] + 1 : leg.sentence.last])} "
    if any(f" {words} " in behind for words in pack.put_off_words):
        return "postponed"
    return "cancelled" if any(f" {words} " in behind for words in pack.gave_up_words) else ""


def _told_in_title(doc: Document) -> str:
    """ "X puts off journey to Asia": what the title says of a journey, without denying it."""
    title = doc.title_document
    if title is None or any(word in title.lexicon.negations for word in title.lowers):
        return ""
    for hit in sorted(title.hits.values(), key=lambda hit: hit.first):
        for entry in hit.entries:
            if entry.kind in ("verb", "noun") and entry.value.sense in CALLING_OFF:
                return CALLING_OFF[entry.value.sense]
    return ""
