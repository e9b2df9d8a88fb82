"""Tells who sends or allows from who travels: "named a delegation to attend the funeral in Oslo", "Congress
allowed the president to travel to Oslo".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, Person
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.mentions import is_free, persons_of, told_on
from itineraries.extraction.steps.clauses.predicate import FUTURE, PAST, Predicate
from itineraries.extraction.steps.clauses.subjects import marked
from itineraries.extraction.steps.clauses.unknown_verbs import UNKNOWN

_OBJECT = 8  # words between a verb and the delegation it sends


def relieve_senders(doc: Document, found: list[Predicate]) -> None:
    """What hangs on the sending of a delegation its members do, where they are told, and nobody else."""
    for index, pred in enumerate(found):
        sends = pred.sense is Sense.SEND or getattr(pred.lexeme, "announces", False)
        sends = sends or pred.lexeme is UNKNOWN  # "handpicked a delegation to attend"
        if pred.noun or pred.passive or not sends or not pred.subjects:
            continue
        party = party_sent(doc, pred)
        if party < 0:
            _follow_the_sent(doc, pred, found[index + 1 :])
            continue
        members = persons_of(doc.mention_at.get(party))
        for later in found[index + 1 :]:
            if (
                later.first > party
                and later.subjects == pred.subjects
                and later.link not in ("where", "then")
            ):
                later.subjects, later.subject_mention = list(members), doc.mention_at.get(party)
                later.blocked = not members


def _follow_the_sent(doc: Document, pred: Predicate, behind: list[Predicate]) -> None:
    """ "Delegó al ministro X para que lo represente", "sent X to represent him": whoever is sent does it."""
    standing = [p for p in behind if getattr(p.lexeme, "represents", False) and not (p.noun or p.passive)]
    standing = [p for p in standing if p.subjects == pred.subjects]
    after = doc.mentions_in(pred.last, pred.sentence.last) if standing else []
    if not after or after[0].first - pred.last > _OBJECT or after[0].how == "pronoun":
        return
    done_to = marked(doc, after[0]) if doc.lexicon.object_marks else is_free(doc, after[0], pred.last)
    people = told_on(doc, after, after[0])
    if not done_to or set(people) & set(pred.subjects):
        return
    for later in standing:
        if later.first >= after[0].last and (later.form is Form.INFINITIVE or later.tense != PAST):
            later.subjects, later.subject_mention = list(people), after[0]


def follow_permissions(doc: Document, found: list[Predicate]) -> None:
    """ "El Congreso autorizó al presidente a viajar a Roma": what hangs on it whoever was allowed will do."""
    allowing: Predicate | None = None
    people: list[Person] = []
    for pred in found:
        if not pred.noun and getattr(pred.lexeme, "allows", False):
            allowing, people = pred, _allowed(doc, pred) if pred.state == "told" else []
            continue
        if allowing is None or pred.noun:
            continue
        if pred.form is not Form.INFINITIVE or not pred.bare or pred.link in ("where", "who"):
            allowing = None
        else:
            pred.subjects, pred.tense, pred.state = list(people), FUTURE, "told"
            pred.blocked, pred.subject_mention = not people, None


def _allowed(doc: Document, pred: Predicate) -> list[Person]:
    """Who is allowed something: the first one told behind the verb, marked so where the language does."""
    after = doc.mentions_in(pred.last, pred.sentence.last)
    if pred.passive:
        return [p for p in pred.subjects if not p.minor]
    if not after or after[0].first - pred.last > _OBJECT:
        return []
    done_to = marked(doc, after[0]) if doc.lexicon.object_marks else is_free(doc, after[0], pred.last)
    return [p for p in told_on(doc, after, after[0]) if not p.minor] if done_to else []


def party_sent(doc: Document, pred: Predicate) -> int:
    """The delegation that a verb is done to, told for the first time; -1 where there is none."""
    lexicon = doc.lexicon
    leading = lexicon.with_words - lexicon.conjunctions
    for k in range(pred.last, min(pred.last + _OBJECT, pred.sentence.last)):
        word = doc.lowers[k]
        if doc.gaps[k - 1] >= COMMA or word in leading:
            return -1
        if word in lexicon.party_nouns:
            before = range(max(pred.last, k - 3), k)
            return k if any(doc.lowers[j] in lexicon.indefinite for j in before) else -1
        if k in doc.mention_at:
            return -1
    return -1
