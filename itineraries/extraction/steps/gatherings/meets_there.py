"""Reads a gathering told of the place somebody goes to: "to Madrid, where NATO meets", "à Cancún, où les
dirigeants du G20 se réunissent", "nach Boao, wo X das Asien-Forum eröffnet".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Happening, Leg
from itineraries.extraction.languages.pack import Format, Sense
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.gatherings.scene import GATHERINGS

_GOING = ("go", "arrive", "stay", "visit", "expect", "leave")
_HELD = (
    Sense.MEET,
    Sense.ATTEND,
    Sense.BEGIN,
    Sense.HOST,
    Sense.MAKE,
    Sense.CEREMONY,
    Sense.STAY,
    Sense.OTHER,
)
_OPENED = (Sense.BEGIN, Sense.CEREMONY, Sense.ATTEND, Sense.MAKE)
_LONGEST = 16  # words of the clause


def gather_there(doc: Document) -> None:
    """Give whoever goes to such a place the gathering, where nothing tells that he takes part."""
    where = doc.lexicon.where
    told = {found[0].sentence.index: found for found in doc.predicates}
    for number, leg in enumerate(doc.legs):
        if leg.sense not in _GOING or leg.state != "told" or not leg.places or not leg.travellers:
            continue
        place = max(leg.places, key=lambda p: p.last)
        opener = next(
            (k for k in range(place.last, min(place.last + 4, leg.sentence.last)) if doc.lowers[k] in where),
            -1,
        )
        if opener < 0:
            continue
        predicates = told.get(leg.sentence.index, [])
        verb = next((p for p in predicates if p.first > opener and not p.noun), None)
        if verb is None or verb.first - opener > _LONGEST or verb.state != "told":
            continue
        if verb.sense not in _HELD and verb.subjects:
            continue
        body = _body(doc, opener + 1, verb)
        if body is None or _done_by_him(doc, leg, opener, verb, body):
            continue
        held = [other for other in doc.legs[number:] if other.sentence is leg.sentence]
        his = (other for other in held if not set(leg.travellers).isdisjoint(other.travellers))
        if any(h.kind in GATHERINGS for other in his for h in other.happenings):
            continue
        for other in held:
            if other.predicate is verb:  # "où se réunit l'Otan" is no meeting of two
                other.happenings = [h for h in other.happenings if h.people]
        told_by, first, last = body
        kind = told_by if isinstance(told_by, str) else told_by.kind or "multilateral_meeting"
        happening = Happening(kind, first, last, rule="format")
        happening.organizations = [] if isinstance(told_by, str) else [told_by.english]
        happening.place, happening.loose = leg.places[-1], True
        leg.happenings.append(happening)


def _body(doc: Document, start: int, verb: Predicate) -> tuple[Format | str, int, int] | None:
    """The body told in the clause; one that is more than a gathering only beside a verb of meeting."""
    stop = min(start + _LONGEST, verb.sentence.last)
    meets = verb.sense is Sense.MEET or doc.lowers[verb.head] in doc.lexicon.stage_words
    opened = verb.sense in _OPENED and not verb.noun
    k = start
    while k < stop:
        if k > verb.last and doc.gaps[k - 1] >= COMMA:
            return None
        hit = doc.hits.get(k)
        entry = hit.get("format") if hit is not None else None
        if hit is not None and entry is not None and (entry.value.kind or entry.value.gathers or meets):
            return entry.value, k, hit.last
        noun = hit.get("noun") if hit is not None else None
        if hit is not None and noun is not None and noun.value.event in GATHERINGS and opened:
            return noun.value.event, k, hit.last
        k += 1
    return None


def _done_by_him(
    doc: Document, leg: Leg, opener: int, verb: Predicate, body: tuple[Format | str, int, int]
) -> bool:
    """Whether the clause tells what the traveller does: "where he meets NATO's chief"."""
    fmt = body[0]
    gathering = isinstance(fmt, str) or fmt.kind or fmt.gathers
    if verb.sense is Sense.MEET and not gathering:
        near = (m for m in doc.mentions_in(opener, verb.sentence.last) if m.first < verb.last + 6)
        return any(m.person is not None for m in near)
    if verb.sense in (Sense.HOST, Sense.EXPECT):
        return False  # "où l'attend le Forum"
    return bool(set(verb.subjects) & set(leg.travellers))
