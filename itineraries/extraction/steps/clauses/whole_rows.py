"""Gives a verb to all of a delegation told in front of it, and to whom a sentence is of rather than to his
company: "A delegation led by X and comprising Y and Z arrived", "X, accompagné d'une délégation où figurent
Y et Z, a été accueilli".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, PersonMention
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.clauses.subjects import held

_NAMED = ("name", "surname", "office")


def whole_row(doc: Document, pred: Predicate, previous: Predicate | None) -> None:
    """Put right who does a verb where a member of a party, or of his company, stands right before it."""
    does = pred.subject_mention
    if does is None or does.how not in (*_NAMED, "group") or does.first >= pred.first or not pred.subjects:
        return
    if previous is not None and _in_company(doc, pred, previous, does):
        pred.subjects, pred.subject_mention = list(previous.subjects), previous.subject_mention
        pred.link, pred.blocked = "", False
        return
    party = _party_before(doc, pred, does)
    if party is not None and not _told_between(pred, previous, party):
        pred.subjects, pred.subject_mention, pred.blocked = list(party.plural), party, False


def _in_company(doc: Document, pred: Predicate, before: Predicate, does: PersonMention) -> bool:
    """Whether who seems to do a verb is told in what a comma opens and another closes: "X, accompanied by Y
    and a delegation in which Z is, arrived".
    """
    along = before.sense is Sense.JOIN and before.passive and before.form is Form.PARTICIPLE and before.bare
    if not along or not before.subjects or before.subject_mention is None or before.noun:
        return False
    leader = before.subject_mention
    if leader.last > before.first or doc.gaps[leader.last - 1] != COMMA or does.first < before.last:
        return False
    return pred.first > 0 and doc.gaps[pred.first - 1] == COMMA


def _party_before(doc: Document, pred: Predicate, does: PersonMention) -> PersonMention | None:
    """The delegation at the head of the sentence of which those are who do the verb, and all between."""
    ahead = doc.mentions_in(pred.sentence.first, does.last)
    party = next((m for m in ahead if m.how == "group"), None)
    if party is None or party is does or len(party.plural) <= len(pred.subjects):
        return None
    if held(doc, party, pred.sentence.first) or not set(pred.subjects) <= set(party.plural):
        return None
    further = ahead[ahead.index(party) + 1 :]
    alone = party is ahead[0] and all(m.person in party.plural for m in further if m.how in _NAMED)
    return party if alone else None


def _told_between(pred: Predicate, previous: Predicate | None, party: PersonMention) -> bool:
    """Whether the sentence tells what somebody does between the delegation and the verb: "The delegation met
    X, and Y flew home".
    """
    if previous is None or previous.first < party.first:
        return False
    return previous.sense not in (Sense.MAKE, Sense.OTHER) or previous.form not in (
        Form.GERUND,
        Form.PARTICIPLE,
        None,
    )
