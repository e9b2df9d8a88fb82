"""Reads where a delegation is sent: "announced a delegation to Oslo to attend …"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Leg, PlaceMention, Sentence
from itineraries.extraction.steps.clauses.mentions import persons_of
from itineraries.extraction.steps.clauses.predicate import FUTURE, Predicate
from itineraries.extraction.steps.clauses.senders import party_sent
from itineraries.extraction.steps.legs.arguments import UNREAL

_NEAR = 6  # words between a delegation and where it is sent ("to the Republic of")


def sent_parties(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> list[Leg]:
    """The leg of a delegation that is announced or sent, with the place right behind it."""
    found: list[Leg] = []
    for pred in predicates:
        announced = getattr(pred.lexeme, "announces", False)
        if pred.noun or not announced or pred.state in UNREAL or doc.mute[pred.head]:
            continue
        party = party_sent(doc, pred)
        people = [p for p in persons_of(doc.mention_at.get(party)) if not p.minor] if party >= 0 else []
        place = _place_behind(doc, party, sentence) if people else None
        if place is None:
            continue
        leg = Leg("go", people, sentence, party, place.last, rule="delegation")
        leg.tense, leg.mention, leg.places = FUTURE, doc.mention_at.get(party), [place]
        leg.clause = (party, place.last)
        found.append(leg)
    return found


def _place_behind(doc: Document, party: int, sentence: Sentence) -> PlaceMention | None:
    for k in range(party + 1, min(party + _NEAR, sentence.last)):
        if doc.gaps[k - 1] >= COMMA or k in doc.mention_at:
            return None
        place = doc.place_at.get(k)
        if place is not None:
            # "to Oslo", "to the Republic of Kenya"
            held = place.role == "to" or doc.lowers[party + 1] in doc.lexicon.to_place
            return place if held and place.country and not place.attribute else None
    return None
