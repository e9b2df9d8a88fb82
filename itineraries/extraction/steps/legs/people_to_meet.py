"""Reads who is told to be met without a word of meeting: "among his interlocutors are A and B", "on Friday it
will be B's turn", "am Freitag steht X auf dem Programm".
"""

from __future__ import annotations

from collections.abc import Iterator

from itineraries.extraction.document import STRONG, Document, Happening, Leg, Person, PersonMention, Sentence
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.mentions import is_free, persons_of, told_on
from itineraries.extraction.steps.clauses.predicate import FUTURE, FUTURE_PAST, PAST, Predicate
from itineraries.extraction.steps.legs.arguments import journey_told_last
from itineraries.extraction.steps.legs.visitors import visitors_to

_NEAR = 6  # words between the phrase and whom it lists


def people_to_meet(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> list[Leg]:
    """A meeting of the traveller told last with each of the people a sentence lists for him."""
    listed = [*_listed(doc, sentence), *_on_programme(doc, sentence, predicates)]
    if not listed:
        return []
    before = journey_told_last(doc)
    if before is None:
        return []
    found: list[Leg] = []
    for mention, people in listed:
        met = [p for p in people if not p.minor and p not in before.travellers]
        if not met or all(p.office is None for p in met):
            continue
        leg = Leg("meet", list(before.travellers), sentence, mention.first, mention.last, rule="listed")
        leg.clause, leg.mention, leg.weak, leg.others = (sentence.first, sentence.last), mention, True, met
        leg.tense = _tense(predicates)
        leg.date = next(
            (m for k in range(sentence.first, sentence.last) if (m := doc.moment_at.get(k)) and m.dated), None
        )
        leg.happenings = [_met(leg, person) for person in met]
        found.append(leg)
    return found


def _met(leg: Leg, person: Person) -> Happening:
    met = Happening("bilateral_meeting", leg.first, leg.last, [person], rule=leg.rule)
    met.date_mention = leg.date
    return met


def hosts_told(doc: Document, sentence: Sentence, predicates: list[Predicate]) -> list[Leg]:
    """A meeting of the visitor with whoever is told as his host: "His host is X", "X, his host, …"."""
    found: list[Leg] = []
    for mention, people in _listed(doc, sentence, "host_words"):
        for host in people:
            if host.country:
                guests = visitors_to(doc, {host.country}, sentence)
            else:
                told = doc.phrases_in("host_words", sentence.first, mention.first)
                guests = _come_last(doc, sentence) if told else []
            if not guests or host.minor or not host.office or host in guests:
                continue
            leg = Leg("meet", guests, sentence, mention.first, mention.last, rule="hosts")
            leg.clause, leg.mention, leg.weak, leg.others = (
                (mention.first, mention.last),
                mention,
                True,
                [host],
            )
            leg.tense = _tense(predicates)
            leg.happenings = [_met(leg, host)]
            found.append(leg)
    return found


def _come_last(doc: Document, sentence: Sentence) -> list[Person]:
    """Who is told to travel in the sentence or the one before."""
    before = journey_told_last(doc)
    if before is None or sentence.index - before.sentence.index > 1:
        return []
    return [p for p in before.travellers if not p.minor]


def _listed(
    doc: Document, sentence: Sentence, words: str = "met_words"
) -> Iterator[tuple[PersonMention, list[Person]]]:
    """Whom a phrase for those who are met has behind it, else right before its verb."""
    for hit in doc.phrases_in(words, sentence.first, sentence.last):
        if doc.mute[hit.first]:
            continue
        behind = [m for m in doc.mentions_in(hit.last, sentence.last) if m.how != "pronoun"]
        near = behind and behind[0].first - hit.last <= _NEAR
        if near and not any(doc.gaps[k] >= STRONG for k in range(hit.last, behind[0].first - 1)):
            yield behind[0], told_on(doc, behind, behind[0])
            continue
        ahead = [m for m in doc.mentions_in(sentence.first, hit.first) if m.how != "pronoun"]
        if ahead and is_free(doc, ahead[0], sentence.first):
            yield ahead[0], told_on(doc, ahead, ahead[0])


def _on_programme(
    doc: Document, sentence: Sentence, predicates: list[Predicate]
) -> Iterator[tuple[PersonMention, list[Person]]]:
    """Who is himself on the programme."""
    if not doc.phrases_in("programme_words", sentence.first, sentence.last):
        return
    for pred in predicates:
        mention = pred.subject_mention
        stands = not pred.noun and pred.sense in (Sense.STAY, Sense.OTHER) and pred.state == "told"
        if not stands or mention is None or mention.how == "pronoun":
            continue
        if doc.phrases_in("programme_words", pred.start, pred.end):
            yield mention, persons_of(mention)


def _tense(predicates: list[Predicate]) -> str:
    """That of the sentence; a list without a verb is of what is to come."""
    verb = next((p for p in predicates if not p.noun), None)
    return (
        FUTURE
        if verb is None or verb.tense in (FUTURE, FUTURE_PAST)
        else verb.tense
        if verb.tense == PAST
        else FUTURE
    )
