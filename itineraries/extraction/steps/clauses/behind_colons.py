"""Finds the people whom a sentence tells as a number or a party first and names behind a colon: "Three
ministers flew to Rome: A, B and C", "arrived with a large delegation: A and B".
"""

from __future__ import annotations

from itineraries.extraction.document import STRONG, Document, Person, PersonMention, Sentence
from itineraries.extraction.steps.clauses.mentions import told_on
from itineraries.extraction.steps.clauses.predicate import Predicate

_ARTICLES = 3  # words before the first of a row
_FAR = 24  # words between what is told of them and the colon


def row_behind_colon(doc: Document, k: int, sentence: Sentence) -> tuple[PersonMention | None, list[Person]]:
    """The first of the row that a colon behind token `k` opens, nobody being named between, and all of it."""
    for j in range(k + 1, min(k + _FAR, sentence.last)):
        if doc.mention_at.get(j - 1) is not None and doc.mention_at[j - 1].how not in ("group", "office"):
            return None, []
        if doc.gaps[j - 1] == STRONG:
            if not doc.colon_before(j):
                return None, []
            after = [m for m in doc.mentions_in(j, sentence.last) if m.how != "pronoun"]
            if not after or after[0].first - j > _ARTICLES or after[0].how not in ("name", "surname"):
                return None, []
            told = (hit for kind in ("verb", "aux") for hit in doc.phrases_in(kind, j, sentence.last))
            if any(hit.first not in doc.mention_at for hit in told):
                return None, []  # "The ministers landed in Rome: X wants a deal"
            return after[0], [p for p in told_on(doc, after, after[0]) if not p.minor]
    return None, []


def told_by_number(doc: Document, first: int, last: int) -> bool:
    """Whether a party, or several office-holders whom nobody names, are told among some words."""
    lexicon = doc.lexicon
    return any(
        doc.lowers[k] in lexicon.party_nouns
        or doc.lowers[k] in lexicon.plural_roles
        or doc.lowers[k] in lexicon.groups
        or doc.lowers[k] in lexicon.group_words
        or (k in doc.covered and bool(doc.covered[k].get("plural_groups")))
        or (doc.pack.capital_nouns and k in doc.covered and bool(doc.covered[k].get("role")))
        for k in range(first, last)
    )


def name_behind_colon(doc: Document, pred: Predicate) -> bool:
    """Give a verb of coming that no person named before it does those whom the colon behind it names."""
    ahead = doc.mentions_in(pred.sentence.first, pred.first)
    named = (m for m in ahead if m.how not in ("group", "office"))
    if any(m.person is not None and m.person.name for m in named):
        return False
    if not told_by_number(doc, pred.sentence.first, pred.first):
        return False
    mention, people = row_behind_colon(doc, pred.head, pred.sentence)
    if mention is None or not people or not set(pred.subjects) <= set(people):
        return False
    pred.subjects, pred.subject_mention, pred.blocked, pred.named = people, mention, False, True
    pred.mutual = len({p.country for p in people if p.country}) > 1  # each comes for himself
    return True
