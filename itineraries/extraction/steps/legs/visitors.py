"""Says who is on a visit in a country, for meetings there that name no visitor, or one who is told to be
nowhere near: "The Swede met President X", "He will sit down with the prime minister".
"""

from __future__ import annotations

from itineraries.extraction.document import Document, Leg, Person, Sentence
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.legs.arguments import UNREAL, journey_told_last, told_last

_BACK = 12  # sentences back that a journey is looked for
_NEAR = 5  # sentences back where nothing is told of those at home


def visitors_to(
    doc: Document, countries: set[str | None], sentence: Sentence, back: int = _BACK
) -> list[Person]:
    """Whose journey to one of some countries was told last, so many sentences back."""
    for leg in told_last(doc):
        if sentence.index - leg.sentence.index > back:
            return []
        if _leads_to(leg, countries) and leg.sense != "join" and not leg.background:
            people = [p for p in leg.travellers if not p.minor and p.country not in countries]
            if people:
                return people
    return []


def goes_there(doc: Document, people: list[Person], countries: set[str | None]) -> bool:
    """Whether somebody is told to be in one of some countries, or lives there."""
    if any(p.country in countries for p in people):
        return False
    return any(
        set(people) & set(leg.travellers)
        and (_leads_to(leg, countries) or ((leg.implied or leg.there) and not leg.places))
        for leg in told_last(doc)
    )


def came_along(doc: Document, people: list[Person]) -> bool:
    """ "X, who flew in with the president, stayed the night. He met …": who is told of in his own right."""
    return any(
        leg.sense == "join"
        and leg.travellers == people
        and leg.predicate is not None
        and not leg.predicate.noun
        and leg.predicate.subjects == people
        for leg in told_last(doc)
    )


def visitors_met(doc: Document, pred: Predicate, people: list[Person], others: list[Person]) -> list[Person]:
    """Who meets the office-holders of one country there: whoever the clause says, unless that is a pronoun,
    or nobody, and another is told to have gone to them.
    """
    mention = pred.subject_mention
    homes = {p.country for p in others}
    ahead = doc.lowers[pred.start : pred.first]
    if not people and pred.blocked and not doc.lexicon.indefinite.isdisjoint(ahead):
        return people  # "a union met the minister"
    if len(homes) != 1 or None in homes or not all(p.office for p in others):
        return people
    pointed = mention is None or (not pred.noun and mention.how == "pronoun")
    if people and (not pointed or pred.link == "who" or goes_there(doc, people, homes)):
        return people
    if people and came_along(doc, people):
        return people
    at = (doc.place_at[k] for k in range(pred.start, pred.end) if k in doc.place_at)
    if people and not pred.noun and any(p.role == "to" and p.country in homes for p in at):
        return people  # the meeting itself takes him there
    return visitors_to(doc, homes, pred.sentence) or people


def visitors_doing(doc: Document, pred: Predicate, people: list[Person]) -> list[Person]:
    """Who does what nobody is told to do, where it is taken for one of those at home: their visitor."""
    mention, homes = pred.subject_mention, {p.country for p in people}
    if mention is not None and mention.gender == "g" and not _travels(doc, people):
        last = journey_told_last(doc)  # "the visitor will lay a wreath"
        return [p for p in last.travellers if not p.minor] if last is not None else people
    if mention is not None or len(homes) != 1 or None in homes:
        return people
    return visitors_to(doc, homes, pred.sentence, back=_NEAR) or people


def visitors_received(
    doc: Document, pred: Predicate, guests: list[Person], hosts: list[Person]
) -> list[Person]:
    """Whom somebody receives at home where a pronoun says so: whoever it is taken for, unless another is told
    to have gone there.
    """
    homes = {p.country for p in hosts}
    if len(homes) != 1 or None in homes or goes_there(doc, guests, homes):
        return guests
    return visitors_to(doc, homes, pred.sentence) or guests


def _travels(doc: Document, people: list[Person]) -> bool:
    """Whether somebody is told to go anywhere."""
    return any(set(people) & set(leg.travellers) and not leg.weak for leg in told_last(doc))


def _leads_to(leg: Leg, countries: set[str | None]) -> bool:
    told = leg.state not in UNREAL and not leg.remote
    return told and any(place.country in countries for place in leg.places)
