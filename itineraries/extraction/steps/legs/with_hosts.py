"""Reads whom somebody is with where that one is at home: "is in Oslo with Prime Minister X", "est arrivé à
Rome pour une visite chez son homologue X", "estará en Oslo, con X, y en Dublín, con Y".
"""

from __future__ import annotations

from itineraries.extraction.document import Document, Happening, Leg, Person, PersonMention, PlaceMention
from itineraries.extraction.steps.clauses.mentions import told_on
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.clauses.subjects import before_name, with_at

_VISITS = ("visit", "go", "stay", "arrive")


def met_at_home(doc: Document, leg: Leg, stop: int) -> list[Leg]:
    """A meeting with each of those whom a statement of being somewhere, or a visit, is told with."""
    pred = leg.predicate
    if pred is None or leg.hosts or leg.state != "told" or leg.sense not in _VISITS or leg.background:
        return []
    stays = leg.sense == "stay" and not leg.nominal
    if not (stays or leg.nominal):
        return []
    found: list[Leg] = []
    mentions = list(doc.mentions_in(pred.last, min(max(pred.end, leg.clause[1]), stop)))
    known = set(leg.travellers)
    for mention in mentions:
        k = before_name(doc, mention, floor=pred.last, within=6)
        while k > pred.last and doc.lowers[k] in doc.lexicon.of_words:
            k -= 1  # "auprès du président"
        guest = k >= pred.last and doc.lowers[k] in doc.lexicon.guest_words
        if mention.how == "pronoun" or not (guest or (stays and with_at(doc, k))):
            continue
        place = _place_of(leg, mention)
        met = [p for p in told_on(doc, mentions, mention) if p not in known and p.office and not p.minor]
        met = [p for p in met if _at_home(p, place, leg, guest=guest)]
        if met:
            known |= set(met)
            found.append(_meeting(leg, pred, mention, met, place))
    return found


def _place_of(leg: Leg, mention: PersonMention) -> PlaceMention | None:
    """The place told last before somebody, else the first told of the statement."""
    before = [p for p in leg.places if p.last <= mention.first]
    return before[-1] if before else next(iter(leg.places), None)


def _at_home(person: Person, place: PlaceMention | None, leg: Leg, *, guest: bool) -> bool:
    """Whether somebody is of the country where the travellers are, and none of them."""
    if person.country is None or person.country in {p.country for p in leg.travellers}:
        return False
    return person.country == place.country if place is not None else guest


def _meeting(
    leg: Leg, pred: Predicate, mention: PersonMention, met: list[Person], place: PlaceMention | None
) -> Leg:
    meeting = Leg("meet", list(leg.travellers), leg.sentence, mention.first, mention.last, rule="hosts")
    meeting.clause, meeting.mention, meeting.weak = (mention.first, mention.last), mention, True
    meeting.tense, meeting.link, meeting.others = leg.tense, leg.link, met
    meeting.places = [place] if place is not None else []
    day = leg.place_dates.get(id(place)) if place is not None else None
    for person in met:
        happening = Happening("bilateral_meeting", pred.first, pred.last, [person], rule="hosts")
        happening.place, happening.date_mention = place, day or leg.date
        meeting.happenings.append(happening)
    return meeting
