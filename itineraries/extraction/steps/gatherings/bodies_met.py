"""Tells a gathering of a body from a meeting with it: "the APEC meeting", "where NATO's ministers meet",
"talks with the leaders of the three Baltic states".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Leg
from itineraries.extraction.steps.gatherings.scene import GATHERINGS

_AHEAD = 8  # words of a noun phrase before its noun
_BESIDE = 5  # words between "ministers" and the body they are of
_HYPHENS = "-‐‑"
_COUNTED = 8  # words from "ministers" to the number of their countries
_BEHIND = 18  # words between a verb and those met


def gathered_body(doc: Document, leg: Leg) -> list[str]:
    """The bodies whose own gathering a meeting is: told within its noun, or of those who meet or are met."""
    pred = leg.predicate
    if pred.noun and doc.lowers[pred.head] not in doc.lexicon.plural_meetings:
        governor = pred.governor
        floor = governor.last if governor is not None and governor.last <= pred.head else leg.sentence.first
        inside = _bodies(doc, max(floor, pred.head - _AHEAD), pred.last)
        if inside and _one_held(doc, max(floor, pred.head - _AHEAD), pred.head):
            return inside
    elif pred.link == "where" and 0 <= pred.link_at < pred.first:
        inside = _of_assembly(doc, pred.link_at, pred.first)
        if inside:
            return inside
    return _of_assembly(doc, leg.last, min(leg.clause[1], leg.last + _BEHIND))


def of_several_countries(doc: Document, leg: Leg) -> bool:
    """ "With the heads of government of the three Baltic states": those met govern a counted row of them."""
    lexicon, end = doc.lexicon, min(leg.clause[1], leg.last + _BEHIND)
    led = next((k for k in range(leg.last, end) if doc.lowers[k] in lexicon.assemblies), None)
    if led is None:
        return False
    for k in range(led + 1, min(led + _COUNTED, end)):
        if doc.gaps[k - 1] >= COMMA:
            return False
        if doc.lowers[k] in lexicon.few_words:
            return not lexicon.state_nouns.isdisjoint(doc.lowers[k + 1 : k + 4])
    return False


def is_assembly(doc: Document, k: int) -> bool:
    """Ministers, leaders, heads, who hold an office: no officials, partners or members."""
    office = doc.covered.get(k)
    return office is not None and not doc.lexicon.assemblies.isdisjoint(
        doc.lowers[office.first : office.last]
    )


def _of_assembly(doc: Document, start: int, end: int) -> list[str]:
    """ "His partners of the G7", "NATO foreign ministers": the bodies told right beside those who meet."""
    for k in range(start, end):
        led = is_assembly(doc, k)
        if led or doc.lowers[k] in doc.lexicon.group_words:
            behind = next((j for j in range(k, min(k + _BESIDE, end)) if doc.gaps[j] >= COMMA), k + _BESIDE)
            ahead = max(start, k - 3)
            ahead = next((j for j in range(k, ahead, -1) if doc.gaps[j - 1] >= COMMA), ahead)
            found = _bodies(doc, ahead, min(behind + 1, end), gathers=not led)
            if found:
                return found
    return []


def _one_held(doc: Document, start: int, head: int) -> bool:
    """ "The APEC meeting", "of the ASEAN meeting": an article before the body, and no comma behind it."""
    told = [hit.first for hit in doc.phrases_in("format", start, head + 1)]
    first = told[-1] if told else head
    article = range(max(start, first - 3), first)
    lexicon = doc.lexicon
    held = any(doc.lowers[k] in lexicon.determiners or doc.lowers[k] in lexicon.indefinite for k in article)
    return held and all(doc.gaps[k] < COMMA for k in range(first, head))


def _bodies(doc: Document, start: int, end: int, *, gathers: bool = False) -> list[str]:
    """The bodies told in a stretch that meet, or whose members do; only those that are nothing else."""
    hits = doc.phrases_in("format", start, end)
    whole = (hit for hit in hits if doc.text[doc.starts[hit.first] - 1] not in _HYPHENS)  # "non-NATO allies"
    told = (hit.value("format") for hit in whole)
    return [
        body.english
        for body in told
        if (body.kind or "") in ("", *GATHERINGS) and (body.kind or body.gathers or not gathers)
    ]
