"""Lets all of a delegation share the journey that the text tells of one of it: "La comitiva que encabeza X en
Lima está integrada también por Y".
"""

from __future__ import annotations

from itineraries.extraction.document import Document, Leg, Person, PersonMention
from itineraries.extraction.steps.legs.arguments import TRAVEL

_JOURNEYS = (*(sense.value for sense in TRAVEL), "host", "attend", "expect", "join")
_FAR = 3  # sentences between a delegation and what is told of one of it


def share_journeys(doc: Document) -> None:
    """A leg for those of a delegation of whom none is told, with one of it who travels."""
    parties = [m for m in doc.mentions if m.how == "group" and len(m.plural) > 1]
    if not parties:
        return
    moved = {p for leg in doc.legs for p in leg.travellers}
    for party in parties:
        left = [p for p in party.plural if p not in moved and not p.minor]
        leader = _journey(doc, party) if left else None
        if leader is None:
            continue
        at, leg = leader
        home = {p.country for p in leg.travellers} | {None}
        people: list[Person] = [p for p in left if p.country in home]
        if not people:
            continue
        sentence = doc.sentence_at(party.first)
        joint = Leg("join", people, sentence, party.first, party.last, rule="company")
        joint.tense, joint.state, joint.mention = leg.tense, leg.state, party
        joint.leaders = leg.leaders or [p for p in leg.travellers if p in party.plural]
        joint.clause = (sentence.first, sentence.last)
        doc.legs.insert(at + 1, joint)
        moved.update(people)


def _journey(doc: Document, party: PersonMention) -> tuple[int, Leg] | None:
    """The journey told nearest of one of a delegation, and where it stands among all."""
    index = doc.sentence_of[party.first]
    best: tuple[int, Leg] | None = None
    for at, leg in enumerate(doc.legs):
        placed = leg.places or leg.there or leg.implied or leg.sense == "join"
        if leg.sense not in _JOURNEYS or leg.nominal or not placed:
            continue
        far = abs(leg.sentence.index - index)
        if far > _FAR or not any(p in party.plural for p in leg.travellers):
            continue
        if best is None or far < abs(best[1].sentence.index - index):
            best = at, leg
    return best
