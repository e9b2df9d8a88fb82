"""Finds participles that share the auxiliary of the verb before: "a gagné Oslo mardi, dîné avec X et repris
l'avion", "had landed in Oslo, called on X and flown home".
"""

from __future__ import annotations

from itineraries.extraction.document import COMMA, STRONG, Document, Hit
from itineraries.extraction.languages.pack import Aux, Form, Verb
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.clauses.readings import PERFECTS

_PASSIVES = (Aux.BE_PAST, Aux.BE_FUTURE)


def joined_participle(
    doc: Document, hit: Hit, found: list[Predicate], spent: list[tuple[Aux, Hit]]
) -> Predicate | None:
    """The verb with which a participle behind "and", "then" or a comma goes on, of what somebody has done, or
    is done to him: "sera accueilli par X puis reçu par Y".
    """
    kind, last = spent[-1][0], spent[-1][1].last
    if doc.pack.word_order is not None or not _may_join(doc, hit, kind):
        return None
    before = next((p for p in reversed(found) if not (p.noun or _either(doc, p))), None)
    if before is None or before.form is not Form.PARTICIPLE or before.bare or last > before.last:
        return None
    if before.passive != (kind in _PASSIVES):
        return None
    return None if any(doc.gaps[k - 1] >= STRONG for k in range(before.last, hit.first)) else before


def _may_join(doc: Document, hit: Hit, kind: Aux) -> bool:
    """Whether a form is a participle that goes with an auxiliary, told behind a word that joins."""
    lexicon, k, passive = doc.lexicon, hit.first - 1, kind in _PASSIVES
    if not passive and kind not in PERFECTS:
        return False
    verbs = [e for e in hit.entries if e.kind == "verb"]
    told = [e for e in verbs if e.form is Form.PARTICIPLE]
    if not told or all(e.value.be_perfect for e in told):
        return False
    if not passive and any(_agrees(e.value, doc.lowers[hit.last - 1]) for e in told):
        return False  # "a salué la tournée, entamée à Oslo"
    if not passive and any(e.form is Form.PAST for e in verbs):
        return False  # "who had left Rome, reached Oslo": it may be a verb of its own, and as past
    if not passive and _done_by(doc, hit.last):
        return False  # "a présenté le plan, rejeté mardi par X"
    if doc.lowers[k] in lexicon.conjunctions:
        return doc.lowers[k] not in (lexicon.when_words | lexicon.as_words | lexicon.conditionals)
    # "a reçu X, revenu de Rome", "a loué l'accord, signé mardi": no row follows, it is told of them.
    return not passive and doc.gaps[k] == COMMA and k not in doc.mention_at and _row_ends(doc, hit.last)


def _done_by(doc: Document, start: int) -> bool:
    """Whether an agent stands behind a participle in its clause."""
    for k in range(start, doc.sentence_at(start - 1).last):
        if doc.lowers[k] in doc.lexicon.by_words:
            return True
        if doc.gaps[k - 1] >= COMMA:
            break
    return False


def _row_ends(doc: Document, start: int) -> bool:
    """Whether another participle is told behind "and" further on."""
    for k in range(start, doc.sentence_at(start - 1).last - 1):
        hit = doc.hits.get(k + 1) if doc.lowers[k] in doc.lexicon.conjunctions else None
        if hit is not None and any(e.kind == "verb" and e.form is Form.PARTICIPLE for e in hit.entries):
            return True
    return False


def _either(doc: Document, pred: Predicate) -> bool:
    """ "had landed, met X and flown home": a form that may be the past or a participle of the row."""
    hit = doc.hits.get(pred.head)
    if pred.form is not Form.PAST or hit is None:
        return False
    return any(e.kind == "verb" and e.form is Form.PARTICIPLE for e in hit.entries)


def _agrees(verb: Verb, word: str) -> bool:
    """Whether a participle has the ending of what it is told of: verbs list the plain one before."""
    for form in verb.forms.get(Form.PARTICIPLE, ()):
        if form == word:
            return False
        if len(form) > 2 and word.startswith(form[:-1]) and 0 <= len(word) - len(form) <= 2:
            return True
    return False
