"""Finds who does the verb around a relative clause: "X, whom Y accompanies, landed"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, Document, PersonMention
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.clauses.subjects import held, marked

_OPENER = 3  # words of "a la que", "mit welchem"
_BESIDE = 4  # words from the verb of a relative clause to who does it
_GROUP = 4  # small words between the comma and the verb


def around_relative(doc: Document, pred: Predicate, previous: Predicate | None) -> PersonMention | None:
    """Whom a relative clause is told of that a comma closes right before a verb: he does the verb, whoever
    does the relative clause ("X, a la que acompañan A y B, viajará"); None where no such clause stands there.
    """
    if previous is not None and (leader := _with_his_party(doc, pred, previous)) is not None:
        return leader
    if previous is not None and (does := _before_phrase(doc, pred, previous)) is not None:
        return does
    if previous is None or not _told(pred) or not _told(previous) or not _right_behind_comma(doc, pred):
        return None
    opener = previous.link_at
    if previous.link != "who" or doc.lowers[opener] not in doc.lexicon.relatives or opener >= previous.first:
        return None
    sentence = pred.sentence
    if pred.sense is Sense.SAY or (previous.before is not None and previous.before.sentence is sentence):
        return None
    while opener > sentence.first and doc.gaps[opener - 1] < COMMA and previous.link_at - opener < _OPENER:
        opener -= 1
    if not done_to_whom(doc, previous) and _list_goes_on(doc, previous.last, pred.first):
        return None
    antecedent = doc.mention_at.get(opener - 1) if opener > sentence.first else None
    if antecedent is None or antecedent.last != opener or doc.gaps[opener - 1] != COMMA:
        return None
    if antecedent.how == "pronoun" or held(doc, antecedent, sentence.first):
        return None
    return antecedent if antecedent.person is not None else None


def _with_his_party(doc: Document, pred: Predicate, previous: Predicate) -> PersonMention | None:
    """ "X et la délégation qui l'accompagne sont arrivés": whom a party goes with, told right before it."""
    if previous.sense is not Sense.JOIN or previous.link != "who" or pred.first != previous.last or pred.noun:
        return None
    lexicon, lowers, k = doc.lexicon, doc.lowers, previous.link_at - 1
    if k < pred.sentence.first + 2 or lowers[k] not in lexicon.party_nouns:
        return None
    k -= 1 + (lowers[k - 1] in lexicon.articles or lowers[k - 1] in lexicon.determiners)
    leader = doc.mention_at.get(k - 1) if lowers[k] in lexicon.conjunctions else None
    return leader if leader is not None and leader.last == k and leader.person is not None else None


def _before_phrase(doc: Document, pred: Predicate, previous: Predicate) -> PersonMention | None:
    """ "X leading a large delegation arrived in Rome": who is told right before a phrase that no comma parts
    from him does the verb behind it, where nobody else is told between.
    """
    phrase = previous.bare and previous.form in (Form.GERUND, Form.PARTICIPLE)
    if not (doc.pack.subject_first and phrase and _told(pred)) or previous.noun or pred.sense is Sense.SAY:
        return None
    does = doc.mention_at.get(previous.first - 1) if previous.first > pred.sentence.first else None
    if does is None or does.last != previous.first or does.how == "pronoun" or does.person is None:
        return None
    if doc.comma_between(does.last, pred.first):
        return None
    between = doc.mentions_in(previous.last, pred.first)
    if held(doc, does, pred.sentence.first) or any(not held(doc, m, previous.last) for m in between):
        return None
    return does


def done_to_whom(doc: Document, pred: Predicate) -> bool:
    """Whether a relative is what a verb is done to or with, so that somebody else does it: "X, a quien
    acompaña Y", "X, with whom Y travels".
    """
    if pred.link != "who":
        return False
    lexicon, at = doc.lexicon, pred.link_at
    if doc.lowers[at] in lexicon.object_relatives:
        return True
    relative = doc.mention_at.get(at)
    if relative is not None and marked(doc, relative):
        return True
    k = at - 1
    while (
        k > pred.sentence.first
        and doc.gaps[k] < COMMA
        and at - k < _OPENER
        and doc.lowers[k] in lexicon.articles
    ):
        k -= 1
    if k < pred.sentence.first or doc.gaps[k] >= COMMA or doc.gaps[k - 1] != COMMA:
        return False
    word = doc.lowers[k]
    if not (
        (word in lexicon.with_words and word not in lexicon.conjunctions) or word in lexicon.object_marks
    ):
        return False
    return any(
        not held(doc, m, at) for m in doc.mentions_in(at + 1, min(pred.last + _BESIDE, pred.sentence.last))
    )


def _told(pred: Predicate) -> bool:
    """Whether a verb has a person of its own."""
    unfinished = pred.form is Form.INFINITIVE or (pred.form in (Form.GERUND, Form.PARTICIPLE) and pred.bare)
    return not (pred.noun or unfinished)


def _list_goes_on(doc: Document, start: int, stop: int) -> bool:
    """ "X, que preside el bloque, y su homólogo, Y, llegaron": another does it too behind the clause."""
    return any(
        doc.gaps[k - 1] == COMMA
        and doc.lowers[k] in doc.lexicon.conjunctions
        and bool(doc.mentions_in(k + 1, stop))
        for k in range(start, stop)
    )


def _right_behind_comma(doc: Document, pred: Predicate) -> bool:
    """Only auxiliaries and small words stand between a comma and a verb."""
    lexicon = doc.lexicon
    for k in range(pred.first, max(pred.first - _GROUP, pred.sentence.first), -1):
        if doc.gaps[k - 1] >= COMMA:
            return doc.gaps[k - 1] == COMMA
        hit = doc.covered.get(k - 1)
        small = doc.lowers[k - 1] in lexicon.helping or doc.lowers[k - 1] in lexicon.clitics
        if not (small or (hit is not None and hit.get("aux"))):
            return False
    return False
